// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

namespace binnacle {

std::string Text::expand(const std::string& pattern, const std::vector<std::string>& args) {
    std::string out;
    out.reserve(pattern.size());
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool place =
            pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' && pattern[i + 1] <= '9';
        const auto index = place ? std::size_t(pattern[i + 1] - '1') : 0;
        if (place && index < args.size()) {
            out += args[index];
            ++i;
        } else {
            out += pattern[i];
        }
    }
    return out;
}

} // namespace binnacle
