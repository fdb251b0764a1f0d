// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/settings/host_spec.h"

#include <string>
#include <vector>

namespace binnacle::test {

/// The lab of real hosts (tests/lab), which ctest has brought up. A failing command fails the test.
class Lab {
public:
    /// False where the lab can't run or isn't up; a test then skips.
    static bool isUp();

    static std::string run(const std::vector<std::string>& arguments);
    /// A line for a shell in host \a n; its output.
    static std::string ssh(int n, const std::string& line);
    static std::string virsh(int n, const std::string& arguments); ///< on qemu:///system
    static std::string lxc(int n, const std::string& arguments);   ///< on lxc:///system
    /// A host's libvirtd has crashed within the last seconds; waits until it runs again.
    static bool outlivedCrash();
    static std::string fleetFile();
    static std::string network();      ///< "10.99.0": what addresses of this lab begin with
    static std::string address(int n); ///< of host \a n
    /// As it stands in the fleet file.
    static HostSpec host(int n);
    /// Defines a small VM or container and returns its uuid; ends and forgets one of that name first.
    static std::string guest(int n, const std::string& name, const std::vector<std::string>& options = {});
    /// A line for the shell of a guest that has the guest agent (which is waited for); its output.
    static std::string inGuest(int n, const std::string& name, const std::string& line);
    /// Waits until the shell of a small VM answers on its serial port. Keys that are pressed before can cost its kernel the
    /// keyboard: it takes them for answers while it looks for one.
    static bool awaitShell(int n, const std::string& name);
    static std::string container(int n, const std::string& name, const std::vector<std::string>& options = {});
    /// No guest at all is left on the hosts 1 to \a hosts.
    static void clear(int hosts = 3);
};

} // namespace binnacle::test

/// First thing in a test that needs the lab.
#define NEEDS_LAB()                                                                                          \
    if (!::binnacle::test::Lab::isUp()) GTEST_SKIP() << "the lab is not up: tests/lab/lab up"
