// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

namespace binnacle {

/// Where libvirt listens for \a uri, in the order to try: the monolithic daemon (or the proxy of the modular
/// ones), then the driver's own. https://libvirt.org/daemons.html
inline std::vector<std::string> libvirtSockets(const std::string& uri) {
    const std::string folder = "/run/libvirt/";
    return {folder + "libvirt-sock", folder + (uri.starts_with("lxc") ? "virtlxcd-sock" : "virtqemud-sock")};
}

} // namespace binnacle
