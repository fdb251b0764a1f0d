// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/picture.h"

#include <memory>
#include <string>

namespace binnacle::recording {

/// The strip below a recorded picture: what is recorded on its left, when on its right. In whatever script,
/// by Pango. Of one thread.
class Stamp {
public:
    explicit Stamp(console::Size size);
    ~Stamp();
    Stamp(const Stamp&) = delete;
    Stamp& operator=(const Stamp&) = delete;

    /// What is too long for its place ends in an ellipsis.
    console::PixelView draw(const std::string& what, const std::string& when);

private:
    struct Parts;
    console::Size m_size;
    std::unique_ptr<Parts> m_parts;
};

} // namespace binnacle::recording
