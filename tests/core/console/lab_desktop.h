// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/core/console/witness.h"
#include "tests/core/fleet/lab_fleet.h"

#include <future>

namespace binnacle::test {

/// A guest with a graphical session and the agents of SPICE and QEMU, booted once for all tests of a program.
struct LabDesktop : LabFleet {
    static constexpr auto name = "desk";
    console::GlibThread glib;
    GuestUuid guest;
    Witness witness;
    std::unique_ptr<console::GraphicsConsole> console;

    /// \a extra options of "lab guest".
    static std::string boot(const char* called, std::vector<std::string> extra) {
        extra.insert(extra.begin(), {"--desktop", "--spice"});
        auto uuid = Lab::guest(1, called, extra);
        Lab::inGuest(1, called,
                     "until pidof xterm; do sleep 0.3; done"); // the last thing that its session starts
        return uuid;
    }
    void SetUp() override {
        NEEDS_LAB();
        static const auto uuid = (Lab::clear(1), boot(name, {"--webdav", "--redir", "2"}));
        guest = *GuestUuid::parse(uuid);
        connect({Lab::host(1)});
        ASSERT_TRUE(becomes(1, LinkState::Connected)) << why(1);
        ASSERT_TRUE(guestBecomes(1, name, GuestState::Running));
    }
    void TearDown() override {
        console.reset();
        LabFleet::TearDown();
    }
    std::shared_ptr<HostBackend> backend() { return *fleet->backend(HostId{"lab1"}); }

    /// With its agent there.
    void open(console::ConsoleOptions options = {}) {
        const auto lines = backend()->screen()->lines(guest);
        ASSERT_TRUE(lines && !lines->empty()) << (lines ? "no graphics" : lines.error().plain());
        options.protocol = console::Protocol::Spice;
        witness = Witness();
        console = console::GraphicsConsole::open(
            glib, options,
            [host = backend(), to = lines->front(), guest = guest](std::stop_token stop) {
                return host->screen()->dial(guest, to, std::move(stop));
            },
            witness.frame);
        ASSERT_TRUE(until([this] { return witness.seen.facts && witness.seen.facts->agent; }))
            << witness.why();
    }
    bool until(const std::function<bool()>& what,
               std::chrono::milliseconds limit = std::chrono::seconds(30)) {
        return eventually(
            [&] {
                witness.look();
                return what();
            },
            limit);
    }
    std::string in(const std::string& line) { return Lab::inGuest(1, name, line); }
    static std::future<std::string> inMeanwhile(const std::string& line) {
        return std::async(std::launch::async, [line] { return Lab::inGuest(1, name, line); });
    }
};

} // namespace binnacle::test
