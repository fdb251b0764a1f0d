// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

namespace binnacle::domain {

/// A tiny Linux that boots from a kernel and an initramfs on the host (installer/sample-guest).
struct SampleGuest {
    std::string name;
    std::string kernel, initrd, disk; ///< paths on the host
    bool kvm = false;                 ///< else it is emulated
    bool vnc = false, spice = false;  ///< on the host's loopback
    bool network = false;             ///< on libvirt's network "default"; else user-mode
};

/// Its domain XML, with a serial console and a channel for the guest agent.
std::string toXml(const SampleGuest& guest);

} // namespace binnacle::domain
