// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/picture.h"

#include <filesystem>
#include <string>

namespace binnacle::test {

/// A video file as a player sees it.
struct Video {
    struct Shot {
        std::chrono::milliseconds at{0};
        console::Size size;
        std::vector<std::uint32_t> pixels;
        std::uint32_t pixel(int x, int y) const { return pixels[std::size_t(y * size.width + x)]; }
        /// So far as one colour can be told from another after packing.
        bool shows(std::uint32_t colour, int x, int y) const;
    };
    std::string codec, title;
    std::chrono::milliseconds length{0}; ///< as the file says; 0: it doesn't
    std::vector<Shot> shots;

    /// As far as it can be read.
    static Video read(const std::filesystem::path& file);
    bool timesGrow() const;
};

} // namespace binnacle::test
