// SPDX-License-Identifier: GPL-3.0-or-later
// What the lab's guests don't do when they are asked to: monitors that go in another order than they came, connections that are
// refused, a folder that is taken back too soon.
#include "tests/core/console/spice_server.h"
#include "tests/core/console/witness.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

using namespace binnacle;
using namespace binnacle::test;
using namespace binnacle::test::spice;
using namespace std::chrono_literals;

namespace {

struct Spice : testing::Test {
    console::GlibThread glib;
    Witness witness, second;
    std::unique_ptr<console::GraphicsConsole> open(const console::Dialer& dialer) {
        return console::GraphicsConsole::open(glib, {.protocol = console::Protocol::Spice}, dialer, witness.frame);
    }
    bool until(const std::function<bool()>& ready) {
        return eventually([&] { return witness.look(), second.look(), ready(); }, 5s);
    }
    console::FolderLink folder() {
        witness.look();
        return witness.seen.facts ? witness.seen.facts->folder : console::FolderLink::NoDevice;
    }
};

std::string head(unsigned id, unsigned width, unsigned height, unsigned x) {
    return le32(id) + le32(0) + le32(width) + le32(height) + le32(x) + le32(0) + le32(0);
}
std::string heads(const std::vector<std::string>& on) {
    std::string list = le16(unsigned(on.size())) + le16(4);
    for (const auto& one : on)
        list += one;
    return list;
}

} // namespace

/// One surface with two monitors, of which first the one and then the other goes.
TEST_F(Spice, EachViewIsToldTheSizeOfTheMonitorThatItShows) {
    std::atomic<int> step = 0;
    const auto first = head(0, 320, 200, 0), other = head(1, 300, 400, 320);
    VncServer server([&](const VncWire& wire) {
        const auto type = link(wire);
        if (type == 1) serveMain(wire);
        if (type == 2) {
            serveDisplay(wire, 640, 400);
            int done = -1;
            while (step < 3) {
                if (done != step) {
                    done = step;
                    message(wire, 317, heads(done == 1 ? std::vector{other} : std::vector{first, other}));
                }
                std::this_thread::sleep_for(5ms);
            }
        }
        wire.receive(1 << 20);
    });
    const auto console = open(server.dialer());
    ASSERT_TRUE(until([&] { return witness.frame->size() == console::Size{320, 200}; }));
    step = 1; // the first is off: the console shows the other one
    EXPECT_TRUE(until([&] { return witness.frame->size() == console::Size{300, 400}; }));
    console->show(1, second.frame); // which a view of its own is opened for
    std::this_thread::sleep_for(100ms);
    step = 2; // and both are on
    EXPECT_TRUE(until([&] { return witness.frame->size() == console::Size{320, 200}; }));
    EXPECT_TRUE(until([&] { return second.frame->size() == console::Size{300, 400} && second.frame->updates() > 0; }));
    step = 3;
}

struct SpiceFolders : Spice {
    std::atomic<int> dials = 0, webs = 0;
    std::atomic<bool> refuses = false, slow = false;
    VncServer server{[this](const VncWire& wire) {
        const auto type = link(wire);
        if (type == 1) serveMain(wire, {{2, 0}, {11, 0}});
        if (type == 2) serveDisplay(wire, 320, 200);
        if (type == 11) ++webs;
        wire.receive(1 << 20);
    }};
    console::Dialer dialer() {
        return [this, dial = server.dialer()](std::stop_token stop) -> Result<UniqueFd> {
            ++dials;
            if (slow) std::this_thread::sleep_for(300ms);
            if (refuses) return fail(ErrorCode::Unreachable, Text("refused"));
            return dial(std::move(stop));
        };
    }
};

TEST_F(SpiceFolders, AConnectionThatFailedOnceIsTriedAgainWithTheNextFolder) {
    const auto console = open(dialer());
    ASSERT_TRUE(witness.shows()) << witness.why();
    const int before = dials;
    refuses = true;
    console->shareFolder("/usr/share/doc", false);
    ASSERT_TRUE(eventually([&] { return dials > before; }, 5s));
    std::this_thread::sleep_for(200ms);
    EXPECT_EQ(webs, 0);
    refuses = false;
    console->shareFolder("", false);
    std::this_thread::sleep_for(100ms);
    console->shareFolder("/usr/share/doc", false);
    EXPECT_TRUE(eventually([&] { return webs == 1; }, 5s));
    witness.look();
    EXPECT_FALSE(witness.seen.closed) << witness.why();
}
TEST_F(SpiceFolders, OneThatIsTakenBackWhileItIsConnectedIsNotConnected) {
    const auto console = open(dialer());
    ASSERT_TRUE(witness.shows()) << witness.why();
    const int before = dials;
    slow = true;
    console->shareFolder("/usr/share/doc", false);
    ASSERT_TRUE(eventually([&] { return dials > before; }, 5s));
    console->shareFolder("", false);
    std::this_thread::sleep_for(800ms);
    EXPECT_EQ(folder(), console::FolderLink::Ready);
    slow = false;
    console->shareFolder("/usr/share/doc", false); // and can be shared again
    EXPECT_TRUE(eventually([&] { return folder() == console::FolderLink::NobodyThere && webs > 0; }, 5s));
    EXPECT_FALSE(witness.seen.closed) << witness.why();
}
