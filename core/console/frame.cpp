// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/frame.h"

#include <algorithm>

namespace binnacle::console {
namespace {

constexpr std::size_t mostRects = 24; ///< beyond that, one that holds them all is cheaper to paint

std::int64_t area(const Rect& r) {
    return std::int64_t(r.width) * r.height;
}

} // namespace

Frame::Frame(Wake wake)
    : m_wake(std::move(wake)) {}

void Frame::detach() {
    *m_wake.lock() = {};
}

bool Frame::News::any() const {
    return resized || !damage.empty() || facts || cursor || cursorReset || leds || clipboard || image ||
           !imagesWanted.empty() || bell || monitors || closed;
}

Frame::News Frame::take() {
    return std::exchange(m_state.lock()->news, News());
}

void Frame::note(const std::function<void(State&)>& change) {
    {
        auto held = m_state.lock();
        const bool waiting = held->news.any();
        change(*held);
        if (waiting || !held->news.any()) return;
    }
    auto wake = m_wake.lock();
    if (*wake) (*wake)();
}

/// Two that hardly waste anything as one become one.
void Frame::addDamage(std::vector<Rect>& damage, const Rect& rect) {
    auto added = rect;
    for (auto it = damage.begin(); it != damage.end();) {
        const auto both = united(*it, added);
        if (area(both) <= (area(*it) + area(added)) * 5 / 4) {
            added = both;
            it = damage.erase(it);
        } else {
            ++it;
        }
    }
    damage.push_back(added);
    if (damage.size() <= mostRects) return;
    Rect all;
    for (const auto& one : damage)
        all = united(all, one);
    damage = {all};
}

void Frame::established(const ConsoleFacts& facts) {
    note([&](State& s) { s.news.facts = facts; });
}

void Frame::resized(Size size) {
    note([&](State& s) {
        s.size = size;
        s.pixels.assign(std::size_t(size.width) * std::size_t(size.height), 0xff000000);
        if (s.pixels.capacity() > 2 * s.pixels.size()) s.pixels.shrink_to_fit();
        s.news.resized = true;
        s.news.damage.clear();
    });
}

void Frame::updated(const Rect& rect, const PixelView& picture) {
    note([&](State& s) {
        const auto part = within(within(rect, picture.size), s.size);
        if (part.empty()) return;
        auto* to = s.pixels.data() + std::ptrdiff_t(part.y) * s.size.width + part.x;
        for (int y = 0; y < part.height; ++y, to += s.size.width)
            std::copy_n(picture.line(part.y + y) + part.x, part.width, to);
        addDamage(s.news.damage, part);
        ++s.updates;
    });
}

void Frame::cursorChanged(const CursorShape& shape) {
    note([&](State& s) {
        s.news.cursor = shape;
        s.news.cursorReset = false;
    });
}

void Frame::cursorReset() {
    note([](State& s) {
        s.news.cursor.reset();
        s.news.cursorReset = true;
    });
}

void Frame::ledsChanged(Leds leds) {
    note([&](State& s) { s.news.leds = leds; });
}
/// The newest of the two counts.
void Frame::clipboardText(const std::string& text) {
    note([&](State& s) {
        s.news.clipboard = text;
        s.news.image.reset();
    });
}
void Frame::clipboardImage(const GuestImage& image) {
    note([&](State& s) {
        s.news.image = image;
        s.news.clipboard.reset();
    });
}
void Frame::imageWanted(ImageFormat format) {
    note([&](State& s) {
        auto& wanted = s.news.imagesWanted;
        if (std::ranges::find(wanted, format) == wanted.end()) wanted.push_back(format);
    });
}
void Frame::bell() {
    note([](State& s) { s.news.bell = true; });
}
void Frame::monitorsChanged(const std::vector<Monitor>& monitors) {
    note([&](State& s) { s.news.monitors = monitors; });
}
void Frame::closed(CloseReason reason, const Error& error) {
    note([&](State& s) { s.news.closed = Closed{reason, error}; });
}

} // namespace binnacle::console
