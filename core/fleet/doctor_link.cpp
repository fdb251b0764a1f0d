// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/doctor_link.h"

#include "core/ssh/session.h"

#include <algorithm>

namespace binnacle {
namespace {

using State = Check::State;

Text nothingSeen() {
    return BINNACLE_TEXT("No guest of this host can be seen or driven.");
}

/// For an error that brings no command of its own.
std::string lookCloser(const Error& why, const std::string& address) {
    const auto host = ssh::shellWord(address);
    const bool network = why.code == ErrorCode::Unreachable || why.code == ErrorCode::Timeout;
    return (network ? "ping -c 3 " + host + "; ssh -v " : "ssh -v ") + host + " true  # on this computer";
}

bool someSocket(const HostProbe& probe, std::string_view state) {
    return std::ranges::any_of(probe.sockets, [&](const std::string& s) { return s.starts_with(state); });
}

bool hasLibvirtd(const HostProbe& probe) {
    return std::ranges::any_of(probe.programs, [](const std::string& p) { return p == "libvirtd" || p == "virtqemud"; });
}

std::string mendSocket(const DoctorInput& in) {
    if (!in.linkError->fix.empty()) return in.linkError->fix;
    if (in.hasShell && !someSocket(in.probe, "usable") && someSocket(in.probe, "denied"))
        return "sudo adduser " + ssh::shellWord(in.probe.user) + " libvirt";
    if (in.hasShell && !hasLibvirtd(in.probe)) return "sudo apt install libvirt-daemon-system qemu-system-x86";
    if (in.hasShell && someSocket(in.probe, "usable")) return "sudo systemctl restart libvirtd";
    return "sudo systemctl enable --now libvirtd";
}

} // namespace

Check sshConnection(const DoctorInput& in) {
    Check c{"ssh.connection", BINNACLE_TEXT("SSH connection"), State::Ok};
    if (in.local) {
        c.finding = BINNACLE_TEXT("not needed: this computer");
    } else if (in.linkError && !in.loggedIn) {
        c.state = State::Problem;
        c.finding = in.linkError->message;
        c.meaning = in.linkError->hint.empty() ? nothingSeen() : in.linkError->hint;
        c.fix = in.linkError->fix.empty() ? lookCloser(*in.linkError, in.address) : in.linkError->fix + "  # on this computer";
    } else {
        c.finding = BINNACLE_TEXT("%1, %2", in.banner, in.cipher);
    }
    return c;
}

Check sshForwarding(const DoctorInput& in) {
    Check c{"ssh.forwarding", BINNACLE_TEXT("SSH socket forwarding"), State::Ok};
    if (in.local) {
        c.finding = BINNACLE_TEXT("not needed: this computer");
    } else if (!in.forwarding) {
        c.state = State::Unknown;
        c.finding = BINNACLE_TEXT("not tried");
    } else if (*in.forwarding) {
        c.finding = BINNACLE_TEXT("allowed");
    } else {
        c.state = State::Notice;
        c.finding = BINNACLE_TEXT("refused by the server; a helper program carries libvirt instead");
        c.meaning = BINNACLE_TEXT("Everything works, but graphical consoles need the forwarding.");
        c.fix = "printf 'AllowStreamLocalForwarding yes\\nAllowTcpForwarding yes\\n' | sudo tee "
                "/etc/ssh/sshd_config.d/binnacle.conf && sudo systemctl reload ssh";
    }
    return c;
}

Check socketAccess(const DoctorInput& in) {
    Check c{"libvirt.socket", BINNACLE_TEXT("Access to libvirt's socket"), State::Ok};
    if (!in.linkError) {
        c.finding = in.probe.user.empty() ? BINNACLE_TEXT("works") : BINNACLE_TEXT("works for %1", in.probe.user);
    } else if (!in.loggedIn) {
        c.state = State::Unknown;
        c.finding = BINNACLE_TEXT("not tried");
    } else {
        c.state = State::Problem;
        c.finding = in.linkError->message;
        c.meaning = nothingSeen();
        c.fix = mendSocket(in);
    }
    return c;
}

} // namespace binnacle
