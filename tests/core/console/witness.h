// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/console/frame.h"
#include "core/console/graphics_console.h"
#include "tests/support/scratch.h"

#include <filesystem>

namespace binnacle::test {

/// Looks at a console as a view would, but on the test's thread.
class Witness {
public:
    std::shared_ptr<console::Frame> frame = std::make_shared<console::Frame>([] {});
    console::Frame::News seen; ///< the newest of each

    void look() {
        auto news = frame->take();
        seen.resized |= news.resized;
        seen.bell |= news.bell;
        if (news.facts) seen.facts = news.facts;
        if (news.cursor) seen.cursor = news.cursor;
        if (news.leds) seen.leds = news.leds;
        if (news.clipboard) seen.clipboard = news.clipboard;
        if (news.image) seen.image = news.image;
        for (const auto format : news.imagesWanted)
            seen.imagesWanted.push_back(format);
        if (news.monitors) seen.monitors = news.monitors;
        if (news.closed) seen.closed = news.closed;
    }
    bool closes(std::chrono::milliseconds limit = std::chrono::seconds(10)) {
        return eventually(
            [this] {
                look();
                return seen.closed.has_value();
            },
            limit);
    }
    bool shows(std::uint64_t updates = 1, std::chrono::milliseconds limit = std::chrono::seconds(10)) {
        return eventually(
            [&] {
                look();
                return frame->updates() >= updates;
            },
            limit);
    }
    std::uint32_t pixel(int x, int y) const {
        std::uint32_t found = 0;
        frame->see([&](const console::PixelView& view) {
            if (x < view.size.width && y < view.size.height) found = view.line(y)[x] | 0xff000000U;
        });
        return found;
    }
    std::string why() const { return seen.closed ? seen.closed->error.plain() : "not closed"; }
};

/// Entries of a folder of /proc/self: "fd", "task".
inline std::size_t ownCount(const char* what) {
    std::size_t count = 0;
    for ([[maybe_unused]] const auto& entry :
         std::filesystem::directory_iterator(std::string("/proc/self/") + what))
        ++count;
    return count;
}

} // namespace binnacle::test
