// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/picture.h"

#include <algorithm>

namespace binnacle::console {

Rect within(const Rect& rect, const Size& size) {
    const auto left = std::max<std::int64_t>(rect.x, 0), top = std::max<std::int64_t>(rect.y, 0);
    const auto right = std::min<std::int64_t>(std::int64_t(rect.x) + rect.width, size.width);
    const auto bottom = std::min<std::int64_t>(std::int64_t(rect.y) + rect.height, size.height);
    if (right <= left || bottom <= top) return {};
    return {int(left), int(top), int(right - left), int(bottom - top)};
}

Rect united(const Rect& a, const Rect& b) {
    if (a.empty()) return b;
    if (b.empty()) return a;
    const int left = std::min(a.x, b.x), top = std::min(a.y, b.y);
    return {left, top, std::max(a.x + a.width, b.x + b.width) - left,
            std::max(a.y + a.height, b.y + b.height) - top};
}

bool isSane(const Size& size) {
    return !size.empty() && size.width <= longestSide && size.height <= longestSide &&
           std::int64_t(size.width) * size.height <= largestArea;
}

} // namespace binnacle::console
