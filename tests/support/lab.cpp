// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lab.h"

#include "core/base/process.h"
#include "core/settings/fleet_file.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <gtest/gtest.h>
#include <iostream>
#include <ranges>
#include <thread>

namespace binnacle::test {
namespace {

std::string labProgram() {
    const char* source = std::getenv("BINNACLE_SOURCE_DIR");
    return std::string(source ? source : ".") + "/tests/lab/lab";
}

Result<ProcessOutput> call(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), labProgram());
    return runProcess(arguments, std::chrono::seconds(120));
}

std::string withoutNewline(std::string text) {
    while (!text.empty() && text.back() == '\n')
        text.pop_back();
    return text;
}

std::string make(const char* verb, int n, const std::string& name, const std::vector<std::string>& options) {
    call({"remove", std::to_string(n), name}).valueOr(ProcessOutput());
    std::vector<std::string> arguments{verb, std::to_string(n), name};
    arguments.insert(arguments.end(), options.begin(), options.end());
    return Lab::run(arguments);
}

/// libvirtd 9 can crash when two clients stop and start one guest at once; the lab starts it again, as systemd would.
std::string virshAt(const char* uri, int n, const std::string& arguments) {
    const auto line = std::string("virsh -q -c ") + uri + ' ' + arguments;
    for (int tries = 0; tries < 40; ++tries) {
        const auto output = call({"ssh", std::to_string(n), line});
        if (output && output->exitCode == 0) return withoutNewline(output->out);
        if (!output || output->err.find("Connection refused") == std::string::npos) break;
        std::this_thread::sleep_for(std::chrono::milliseconds(250));
    }
    return Lab::ssh(n, line); // once more, to report it
}

/// libvirtd's ends explain tests that others don't.
struct TellEnds : testing::EmptyTestEventListener {
    void OnTestEnd(const testing::TestInfo& test) override {
        if (!test.result()->Failed()) return;
        for (const char* host : {"1", "2", "3"}) {
            const auto log = call({"logs", host}).valueOr(ProcessOutput()).out;
            for (const auto& line : std::views::split(log, '\n'))
                if (const std::string text(line.begin(), line.end()); text.find("libvirtd ended") != std::string::npos)
                    std::cout << "lab" << host << ": " << text << '\n';
        }
    }
};

} // namespace

bool Lab::isUp() {
    static const bool tells = (testing::UnitTest::GetInstance()->listeners().Append(new TellEnds), true);
    (void) tells;
    const auto status = call({"status"});
    return status && status->exitCode == 0 && status->out.find("lab3") != std::string::npos &&
           status->out.find(" off") == std::string::npos;
}

std::string Lab::run(const std::vector<std::string>& arguments) {
    auto output = call(arguments);
    EXPECT_TRUE(output && output->exitCode == 0)
        << "lab " << testing::PrintToString(arguments) << ": " << (output ? output->err : output.error().plain());
    return output ? withoutNewline(output->out) : "";
}

std::string Lab::ssh(int n, const std::string& line) {
    return run({"ssh", std::to_string(n), line});
}
std::string Lab::virsh(int n, const std::string& arguments) {
    return virshAt("qemu:///system", n, arguments);
}
std::string Lab::lxc(int n, const std::string& arguments) {
    return virshAt("lxc:///system", n, arguments);
}

bool Lab::outlivedCrash() {
    constexpr int soon = 10, day = 24 * 60 * 60;
    const auto now = int(std::time(nullptr) % day);
    bool crashed = false;
    for (const char* host : {"1", "2", "3"}) {
        const auto log = call({"logs", host}).valueOr(ProcessOutput()).out;
        const auto at = log.rfind(" libvirtd ended with status ");
        if (at == std::string::npos || at < 8) continue;
        int hour = 0, minute = 0, second = 0, status = 0;
        if (std::sscanf(log.c_str() + at - 8, "%d:%d:%d libvirtd ended with status %d", &hour, &minute, &second, &status) != 4 || status < 128) continue;
        const auto ago = (now - (hour * 60 + minute) * 60 - second + day) % day;
        if (ago > soon) continue;
        crashed = true;
        std::cout << "libvirtd of lab" << host << " has crashed " << ago << " s ago\n";
        call({"libvirtd", host, "start"}).valueOr(ProcessOutput());
    }
    return crashed;
}

std::string Lab::fleetFile() {
    return run({"fleet-file"});
}

std::string Lab::network() {
    static const auto network = run({"network"});
    return network;
}
std::string Lab::address(int n) {
    return network() + "." + std::to_string(10 + n);
}

HostSpec Lab::host(int n) {
    const auto fleet = readFleet(fleetFile());
    EXPECT_TRUE(fleet);
    const auto* host = fleet ? fleet->find("lab" + std::to_string(n)) : nullptr;
    EXPECT_TRUE(host);
    return host ? *host : HostSpec();
}

std::string Lab::guest(int n, const std::string& name, const std::vector<std::string>& options) {
    return make("guest", n, name, options);
}
std::string Lab::inGuest(int n, const std::string& name, const std::string& line) {
    return run({"in", std::to_string(n), name, line});
}
bool Lab::awaitShell(int n, const std::string& name) {
    const auto said = ssh(n, "for i in $(seq 40); do t=$(virsh -q ttyconsole " + name + ") && (timeout 1 cat $t & sleep 0.3; echo >$t; wait) | "
                             "grep -q '# ' && echo there && break; sleep 0.2; done; true");
    return said.find("there") != std::string::npos;
}
std::string Lab::container(int n, const std::string& name, const std::vector<std::string>& options) {
    return make("container", n, name, options);
}

void Lab::clear(int hosts) {
    for (int n = 1; n <= hosts; ++n)
        ssh(n, "for u in qemu:///system lxc:///system; do for d in $(virsh -q -c $u list --all --uuid); do "
               "virsh -q -c $u destroy $d >/dev/null 2>&1; "
               "virsh -q -c $u undefine $d $([ $u = qemu:///system ] && echo --managed-save --snapshots-metadata) "
               ">/dev/null; done; done; rm -rf /var/lib/libvirt/images/*.qcow2 /var/lib/libvirt/roots; true");
}

} // namespace binnacle::test
