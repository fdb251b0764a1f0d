// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/doctor.h"

#include "core/base/untrusted.h"
#include "core/fleet/doctor_link.h"

#include <algorithm>
#include <cmath>
#include <pugixml.hpp>

namespace binnacle {
namespace {

using State = Check::State;

int majorVersion(const std::string& version) {
    return version.empty() ? 0 : std::atoi(version.c_str());
}

Check notKnown(Check c) {
    c.state = State::Unknown;
    c.finding = BINNACLE_TEXT("not known");
    return c;
}

Check libvirtVersion(const DoctorInput& in) {
    Check c{"libvirt.version", BINNACLE_TEXT("libvirt version"), State::Ok};
    c.finding = in.facts.libvirtVersion.empty() ? BINNACLE_TEXT("not known") : BINNACLE_TEXT("%1", in.facts.libvirtVersion);
    if (in.facts.libvirtVersion.empty()) {
        c.state = State::Unknown;
    } else if (majorVersion(in.facts.libvirtVersion) < 8) {
        c.state = State::Warning;
        c.meaning = BINNACLE_TEXT("Older than 8.0: not tested with Binnacle.");
        c.fix = "sudo apt update && sudo apt full-upgrade";
    }
    return c;
}

Check qemuVersion(const DoctorInput& in) {
    Check c{"qemu.version", BINNACLE_TEXT("QEMU version"), State::Ok};
    if (in.linkError) return notKnown(std::move(c));
    if (in.qemuError) {
        c.state = State::Warning;
        c.finding = BINNACLE_TEXT("libvirt's QEMU driver does not answer");
        c.meaning = BINNACLE_TEXT("This host can't run virtual machines.");
        c.fix = "sudo apt install qemu-system-x86 libvirt-daemon-system";
    } else if (in.facts.qemuVersion.empty()) {
        c.state = State::Warning;
        c.finding = BINNACLE_TEXT("no QEMU found");
        c.meaning = BINNACLE_TEXT("This host can't run virtual machines.");
        c.fix = "sudo apt install qemu-system-x86";
    } else {
        c.finding = BINNACLE_TEXT("%1", in.facts.qemuVersion);
        if (majorVersion(in.facts.qemuVersion) < 5) {
            c.state = State::Warning;
            c.meaning = BINNACLE_TEXT("Older than 5.0: incremental backup and some devices are missing.");
            c.fix = "sudo apt update && sudo apt full-upgrade";
        }
    }
    return c;
}

Check kvm(const DoctorInput& in) {
    Check c{"kvm.usable", BINNACLE_TEXT("Hardware virtualization (KVM)"), State::Ok};
    if (in.facts.hasKvm && in.probe.virtualizes) {
        c.finding = BINNACLE_TEXT("usable");
        return c;
    }
    if (in.facts.hasKvm) {
        c.state = State::Warning;
        c.finding = BINNACLE_TEXT("QEMU offers it, but the processor has neither VT-x nor AMD-V");
        c.meaning = BINNACLE_TEXT("Guests of the type kvm don't start; of the type qemu they are emulated, ten to fifty times slower.");
        c.fix = "grep -wE -m1 'vmx|svm' /proc/cpuinfo  # nothing: enable it in the firmware, or nested virtualization on the host below";
        return c;
    }
    if (in.linkError && (!in.hasShell || in.probe.kvmDevice)) return notKnown(std::move(c));
    c.state = in.qemuError ? State::Unknown : State::Warning;
    c.finding = in.probe.kvmDevice ? BINNACLE_TEXT("/dev/kvm is there, but QEMU can't use it")
                                   : BINNACLE_TEXT("there is no /dev/kvm");
    c.meaning = BINNACLE_TEXT("Virtual machines are emulated: they run ten to fifty times slower.");
    c.fix = in.probe.kvmDevice ? "sudo chmod 0660 /dev/kvm && sudo chgrp kvm /dev/kvm && sudo systemctl restart libvirtd"
                               : "sudo modprobe kvm_intel || sudo modprobe kvm_amd  # and enable VT-x/AMD-V in the firmware";
    return c;
}

Check lxc(const DoctorInput& in) {
    Check c{"lxc.driver", BINNACLE_TEXT("Containers (LXC)"), State::Ok};
    if (in.linkError) return notKnown(std::move(c));
    if (in.lxcError) {
        c.state = State::Notice;
        c.finding = BINNACLE_TEXT("libvirt's LXC driver does not answer");
        c.meaning = BINNACLE_TEXT("This host can't run containers.");
        c.fix = "sudo apt install libvirt-daemon-driver-lxc && sudo systemctl restart libvirtd";
    } else if (in.probe.cgroups.empty() && in.hasShell) {
        c.state = State::Warning;
        c.finding = BINNACLE_TEXT("the driver is there, control groups are not");
        c.meaning = BINNACLE_TEXT("Containers can't start without the control group controllers.");
        c.fix = "sudo mount -t cgroup2 none /sys/fs/cgroup && sudo systemctl restart libvirtd";
    } else {
        c.finding = in.probe.cgroups.empty() ? BINNACLE_TEXT("usable")
                                             : BINNACLE_TEXT("usable, control groups %1", in.probe.cgroups);
    }
    return c;
}

bool capabilityHas(const std::string& xml, const char* xpath) {
    pugi::xml_document doc;
    return doc.load_string(xml.c_str()) && doc.select_node(xpath);
}

/// \a xpath finds what \a capabilities must hold.
Check capability(const DoctorInput& in, const char* id, Text title, const char* xpath, Text meaning, std::string fix) {
    Check c{id, std::move(title), State::Ok};
    if (in.domainCapabilities.empty()) {
        return notKnown(std::move(c));
    } else if (capabilityHas(in.domainCapabilities, xpath)) {
        c.finding = BINNACLE_TEXT("available");
    } else {
        c.state = State::Notice;
        c.finding = BINNACLE_TEXT("missing");
        c.meaning = std::move(meaning);
        c.fix = std::move(fix);
    }
    return c;
}

Check guestTools(const DoctorInput& in) {
    Check c{"guest.tools", BINNACLE_TEXT("Guest agents"), State::Ok};
    if (in.linkError) return notKnown(std::move(c));
    c.finding = BINNACLE_TEXT("%1 of %2 running virtual machines", in.vmsWithAgent, in.runningVms);
    if (in.vmsWithAgent < in.runningVms) {
        c.state = State::Notice;
        c.meaning = BINNACLE_TEXT("Without an agent the addresses, a clean freeze for snapshots and a sure shutdown "
                                  "are missing.");
        c.fix = "sudo apt install qemu-guest-agent  # in each guest";
    }
    return c;
}

Check clock(const DoctorInput& in) {
    Check c{"clock.difference", BINNACLE_TEXT("Clock"), State::Ok};
    if (!in.probe.clock) return notKnown(std::move(c));
    // the host tells whole seconds
    const double seconds = double(toMillis(*in.probe.clock) + 500 - toMillis(in.askedAt)) / 1000;
    const double uncertain = 0.5 + double(in.probeDuration.count()) / 2000;
    if (std::abs(seconds) <= uncertain + 1) {
        c.finding = BINNACLE_TEXT("agrees with this computer");
        return c;
    }
    c.state = std::abs(seconds) > 30 ? State::Problem : State::Warning;
    const auto difference = fmt::format("{:.0f}", std::abs(seconds));
    c.finding = seconds > 0 ? BINNACLE_TEXT("%1 seconds ahead of this computer", difference)
                            : BINNACLE_TEXT("%1 seconds behind this computer", difference);
    c.meaning = BINNACLE_TEXT("Logs, backups and clusters need clocks that agree.");
    c.fix = "sudo timedatectl set-ntp true";
    return c;
}

Check poolSpace(const DoctorInput& in) {
    Check c{"pools.space", BINNACLE_TEXT("Space in the storage pools"), State::Ok};
    if (in.linkError) return notKnown(std::move(c));
    std::string worst;
    double fullest = 0;
    for (const auto& pool : in.pools) {
        if (!pool.active || !pool.capacityBytes) continue;
        const double used = 1 - double(pool.availableBytes) / double(pool.capacityBytes);
        if (used > fullest) {
            fullest = used;
            worst = singleLine(pool.name, 60);
        }
    }
    if (worst.empty()) {
        c.state = State::Notice;
        c.finding = BINNACLE_TEXT("no active pool");
        c.meaning = BINNACLE_TEXT("Disks of guests have to be given as paths.");
        c.fix = "virsh pool-define-as default dir --target /var/lib/libvirt/images && virsh pool-start default && virsh "
                "pool-autostart default";
        return c;
    }
    c.finding = BINNACLE_TEXT("%1 is %2 % full", worst, fmt::format("{:.0f}", fullest * 100));
    if (fullest >= 0.85) {
        c.state = fullest >= 0.95 ? State::Problem : State::Warning;
        c.meaning = BINNACLE_TEXT("Guests pause when the disk below them is full.");
        c.fix = "virsh vol-list " + worst + " --details";
    }
    return c;
}

Check latency(const DoctorInput& in) {
    Check c{"latency", BINNACLE_TEXT("Round trip to libvirt"), State::Ok};
    if (in.roundTripMs <= 0) return notKnown(std::move(c));
    c.finding = BINNACLE_TEXT("%1 ms", fmt::format("{:.1f}", in.roundTripMs));
    if (in.roundTripMs > 200) {
        c.state = State::Notice;
        c.meaning = BINNACLE_TEXT("Consoles will feel slow over this link.");
        c.fix = "uptime; ss -ti state established '( sport = :ssh )'";
    }
    return c;
}

} // namespace

CapabilitySheet makeSheet(const DoctorInput& in) {
    return {sshConnection(in),
            sshForwarding(in),
            socketAccess(in),
            libvirtVersion(in),
            qemuVersion(in),
            kvm(in),
            lxc(in),
            capability(in, "spice", BINNACLE_TEXT("SPICE in QEMU"),
                       "//graphics/enum[@name='type']/value[text()='spice']",
                       BINNACLE_TEXT("This QEMU has no SPICE: graphical consoles go by VNC."),
                       "sudo apt install qemu-system-gui qemu-system-modules-spice"),
            capability(in, "firmware.uefi", BINNACLE_TEXT("UEFI firmware"),
                       "//os/enum[@name='firmware']/value[text()='efi']",
                       BINNACLE_TEXT("Guests can only boot by BIOS."), "sudo apt install ovmf"),
            capability(in, "tpm", BINNACLE_TEXT("TPM 2.0 for guests"), "//tpm[@supported='yes']",
                       BINNACLE_TEXT("Guests that need a TPM (Windows 11) can't run here."),
                       "sudo apt install swtpm swtpm-tools"),
            guestTools(in),
            clock(in),
            poolSpace(in),
            latency(in)};
}

} // namespace binnacle
