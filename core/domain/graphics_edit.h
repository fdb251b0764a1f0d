// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// A domain's <graphics>. The XML is libvirt's own, which has no comments or formatting to keep.

#include "core/base/clock.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace binnacle::domain {

/// The passwords of all graphics, in their order; empty where there is none or libvirt hides it.
Result<std::vector<std::string>> graphicsPasswords(std::string_view xml);

/// The keyboard layouts that they name, QEMU's words; empty where there is none.
Result<std::vector<std::string>> graphicsKeymaps(std::string_view xml);

/// How many monitors its video cards have; at least one.
Result<unsigned> videoHeads(std::string_view xml);

/// The \a index-th <graphics> alone, with another password, for an update of the device. NotFound where there
/// is none.
Result<std::string> graphicsWithPassword(std::string_view xml, unsigned index, const std::string& password,
                                         std::optional<WallTime> until);

/// \a xml with the first graphics of \a type ("vnc", "spice") listening so: "none", "address" (this host
/// alone), "socket". Where there is none it is added, and with it a video card and what SPICE's agent needs.
Result<std::string> withGraphics(std::string_view xml, const std::string& type, const std::string& listen);

} // namespace binnacle::domain
