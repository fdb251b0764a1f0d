// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// The pieces of a guest in its domain's XML (https://libvirt.org/formatdomain.html). The XML is untrusted.

#include "core/base/result.h"
#include "core/model/hardware.h"

#include <string_view>

namespace pugi {
class xml_node;
} // namespace pugi

namespace binnacle::domain {

/// Corrupt for what isn't a domain, and for more than 8 MiB. Beyond 1,000 devices of a kind the rest is left out.
Result<Hardware> parseHardware(std::string_view xml);

/// Of a guest that runs, and of its next start. What libvirt turns into something else when a guest starts (a CPU "as the host's") is
/// in both what the next start says.
struct HardwareState {
    Hardware now, next;
};
Result<HardwareState> parseHardware(std::string_view now, std::string_view next);

/// The device of that key as a document of its own, as libvirt plugs it in, out or changes it.
Result<std::string> deviceXml(std::string_view xml, const std::string& key);

/// For those who edit it. Null: none has it.
pugi::xml_node findDevice(const pugi::xml_node& domain, const std::string& key);

} // namespace binnacle::domain
