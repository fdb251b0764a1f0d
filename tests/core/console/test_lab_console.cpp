// SPDX-License-Identifier: GPL-3.0-or-later
// Screens of real guests, through the one SSH session of their host.
#include "core/keyboard/keymap.h"
#include "tests/core/console/witness.h"
#include "tests/core/fleet/lab_fleet.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <future>
#include <set>

using namespace binnacle;
using namespace binnacle::test;
using namespace std::chrono_literals;

namespace {

struct LabConsole : LabFleet {
    console::GlibThread glib;

    void SetUp() override {
        NEEDS_LAB();
        Lab::clear(1);
        connect({Lab::host(1)});
        ASSERT_TRUE(becomes(1, LinkState::Connected)) << why(1);
    }
    std::shared_ptr<HostBackend> backend() { return *fleet->backend(HostId{"lab1"}); }
    GuestUuid boot(const std::string& name, const std::vector<std::string>& options) {
        const auto uuid = *GuestUuid::parse(Lab::guest(1, name, options));
        // By its uuid: another one may have had its name a moment ago.
        EXPECT_TRUE(eventually([&] {
            const auto* known = host(1)->find(uuid);
            return known && known->state == GuestState::Running;
        }));
        return uuid;
    }
    std::optional<ScreenLine> line(const GuestUuid& guest, Graphics::Type type) {
        const auto lines = backend()->screen()->lines(guest);
        EXPECT_TRUE(lines) << lines.error().plain();
        for (const auto& one : lines ? *lines : std::vector<ScreenLine>())
            if (one.graphics.type == type) return one;
        return std::nullopt;
    }
    std::unique_ptr<console::GraphicsConsole> open(const GuestUuid& guest, Graphics::Type type,
                                                   Witness& witness, console::ConsoleOptions options = {}) {
        const auto to = line(guest, type);
        EXPECT_TRUE(to);
        if (!to) return nullptr;
        options.protocol = type == Graphics::Type::Spice ? console::Protocol::Spice : console::Protocol::Vnc;
        if (options.password.empty()) options.password = to->password;
        return console::GraphicsConsole::open(
            glib, options,
            [host = backend(), guest, to = *to](std::stop_token stop) {
                return host->screen()->dial(guest, to, std::move(stop));
            },
            witness.frame);
    }
    /// The guest's shell is on its screen.
    static bool isUp(const Witness& witness) {
        std::set<std::uint32_t> colours;
        witness.frame->see([&](const console::PixelView& view) {
            for (int y = 0; y < view.size.height; ++y)
                for (int x = 0; x < view.size.width; ++x)
                    colours.insert(view.line(y)[x] & 0xffffffU);
        });
        return colours.size() > 1;
    }
    static void type(console::GraphicsConsole& console, const std::string& text) {
        for (const auto& stroke : *keyboard::Keymap::load("us")->strokes(text)) {
            for (const auto key : stroke)
                console.input().key(keyboard::xtOf(key), true);
            for (auto it = stroke.rbegin(); it != stroke.rend(); ++it)
                console.input().key(keyboard::xtOf(*it), false);
            std::this_thread::sleep_for(20ms);
        }
    }
    /// What the guest writes to its serial port meanwhile.
    static std::future<std::string> listen(const std::string& name, int seconds) {
        auto heard = std::async(std::launch::async, [=] {
            return Lab::ssh(1, "timeout " + std::to_string(seconds) + " cat $(virsh -q ttyconsole " + name +
                                   "); true");
        });
        std::this_thread::sleep_for(500ms);
        return heard;
    }
    /// A text typed on the screen comes out of the serial port.
    static bool echoes(console::GraphicsConsole& console, const std::string& name) {
        if (!Lab::awaitShell(1, name)) return false;
        for (int i = 0; i < 5; ++i) {
            auto heard = listen(name, 6);
            type(console, "\necho Typed-$((40+2)) >/dev/ttyS0\n");
            if (heard.get().find("Typed-42") != std::string::npos) return true;
        }
        return false;
    }
    void firstFrameAndEcho(const std::string& name, Graphics::Type kind,
                           const std::vector<std::string>& options) {
        const auto guest = boot(name, options);
        Witness witness;
        const auto begin = Steady::now();
        const auto console = open(guest, kind, witness);
        ASSERT_TRUE(console);
        ASSERT_TRUE(witness.shows()) << witness.why();
        RecordProperty("first_frame_ms", int((Steady::now() - begin) / 1ms));
        std::printf("%s: first frame after %d ms\n", name.c_str(), int((Steady::now() - begin) / 1ms));
        ASSERT_TRUE(eventually([&] { return isUp(witness); }, 30s));
        EXPECT_TRUE(echoes(*console, name));
        witness.look();
        EXPECT_FALSE(witness.seen.closed) << witness.why();
    }
};

} // namespace

TEST_F(LabConsole, VncIsSeenAndTypedInto) {
    firstFrameAndEcho("vnc", Graphics::Type::Vnc, {"--vnc"});
}
TEST_F(LabConsole, VncBySocketIsSeenAndTypedInto) {
    firstFrameAndEcho("vncs", Graphics::Type::Vnc, {"--vnc", "--socket"});
}
TEST_F(LabConsole, SpiceIsSeenAndTypedInto) {
    firstFrameAndEcho("spice", Graphics::Type::Spice, {"--spice"});
}
TEST_F(LabConsole, SpiceBySocketIsSeenAndTypedInto) {
    firstFrameAndEcho("spices", Graphics::Type::Spice, {"--spice", "--socket"});
}
TEST_F(LabConsole, GraphicsThatListenNowhereAreReached) {
    const auto guest = *GuestUuid::parse(Lab::guest(1, "quiet", {"--vnc", "--spice", "--no-start"}));
    ASSERT_TRUE(backend()->screen()->setGraphics(guest, {Graphics::Type::Vnc, GraphicsWish::Listen::None}));
    ASSERT_TRUE(backend()->screen()->setGraphics(guest, {Graphics::Type::Spice, GraphicsWish::Listen::None}));
    ASSERT_TRUE(backend()->power().start(guest, false));
    for (const auto kind : {Graphics::Type::Vnc, Graphics::Type::Spice}) {
        const auto to = line(guest, kind);
        ASSERT_TRUE(to);
        EXPECT_EQ(to->graphics.port, -1);
        EXPECT_EQ(to->graphics.socket, "");
        Witness witness;
        const auto console = open(guest, kind, witness);
        EXPECT_TRUE(witness.shows()) << witness.why();
        EXPECT_TRUE(echoes(*console, "quiet"));
    }
}
TEST_F(LabConsole, AResetKeepsTheConsoleAndARestartEndsIt) {
    const auto guest = boot("again", {"--vnc"});
    Witness first, second;
    auto console = open(guest, Graphics::Type::Vnc, first);
    ASSERT_TRUE(first.shows()) << first.why();
    ASSERT_TRUE(backend()->power().reset(guest));
    ASSERT_TRUE(eventually([&] { return isUp(first); }, 30s));
    EXPECT_TRUE(echoes(*console, "again"));
    ASSERT_TRUE(backend()->power().stop(guest));
    ASSERT_TRUE(first.closes());
    EXPECT_EQ(first.seen.closed->reason, console::CloseReason::Ended) << first.why();
    ASSERT_TRUE(backend()->power().start(guest, false));
    console = open(guest, Graphics::Type::Vnc, second);
    EXPECT_TRUE(second.shows()) << second.why();
}
TEST_F(LabConsole, APasswordIsWantedCheckedAndExpires) {
    for (const auto kind : {Graphics::Type::Vnc, Graphics::Type::Spice}) {
        const auto guest = *GuestUuid::parse(
            Lab::guest(1, "locked", {kind == Graphics::Type::Vnc ? "--vnc" : "--spice", "--no-start"}));
        auto* screen = backend()->screen();
        ASSERT_TRUE(screen->setPassword(guest, 0, "letmein", {}, true));
        ASSERT_TRUE(backend()->power().start(guest, false));
        Witness known, wrong, expired;
        {
            const auto console = open(guest, kind, known);
            EXPECT_TRUE(known.shows()) << known.why();
        }
        {
            const auto console = open(guest, kind, wrong, {.password = "other"});
            ASSERT_TRUE(wrong.closes());
            EXPECT_EQ(wrong.seen.closed->reason, console::CloseReason::PasswordWrong) << wrong.why();
        }
        const auto set = screen->setPassword(guest, 0, "letmein", now() - 1h, false);
        ASSERT_TRUE(set) << set.error().plain();
        const auto console = open(guest, kind, expired);
        ASSERT_TRUE(expired.closes());
        EXPECT_EQ(expired.seen.closed->reason, console::CloseReason::PasswordWrong) << expired.why();
        Lab::run({"remove", "1", "locked"});
    }
}
TEST_F(LabConsole, ASecondSpiceConsoleEndsTheFirst) {
    const auto guest = boot("two", {"--spice"});
    Witness first, second;
    const auto one = open(guest, Graphics::Type::Spice, first);
    ASSERT_TRUE(first.shows()) << first.why();
    const auto other = open(guest, Graphics::Type::Spice, second);
    ASSERT_TRUE(second.shows()) << second.why();
    ASSERT_TRUE(first.closes());
    EXPECT_EQ(first.seen.closed->reason, console::CloseReason::Ended) << first.why();
}
/// Two programs at one host.
TEST_F(LabConsole, WhoElseHoldsAConsoleIsTold) {
    LibvirtBackend other(Lab::host(1), events);
    ASSERT_TRUE(other.open(prompter, [](const HostEvent&) {}, {}));
    for (const auto kind : {Graphics::Type::Vnc, Graphics::Type::Spice}) {
        const auto guest = boot("held", {kind == Graphics::Type::Vnc ? "--vnc" : "--spice"});
        Guarded<std::vector<Viewer>> seen;
        const auto watch =
            backend()->screen()->watchViewers(guest, [&](const auto& all) { *seen.lock() = all; });
        ASSERT_TRUE(watch);
        const auto are = [&](bool own, bool others) {
            return eventually(
                [&] {
                    const auto all = *seen.lock();
                    const auto has = [&](bool ours) {
                        return std::ranges::find(all, ours, &Viewer::own) != all.end();
                    };
                    return has(true) == own && has(false) == others;
                },
                5s);
        };
        Witness first, second;
        const auto mine = open(guest, kind, first);
        ASSERT_TRUE(first.shows()) << first.why();
        EXPECT_TRUE(are(true, false));
        const auto to = line(guest, kind);
        ASSERT_TRUE(to);
        auto theirs = console::GraphicsConsole::open(
            glib,
            {.protocol = kind == Graphics::Type::Spice ? console::Protocol::Spice : console::Protocol::Vnc,
             .takeOver = true},
            [&](std::stop_token stop) { return other.screen()->dial(guest, *to, std::move(stop)); },
            second.frame);
        ASSERT_TRUE(second.shows()) << second.why();
        EXPECT_TRUE(first.closes());
        EXPECT_TRUE(are(false, true));
        EXPECT_EQ(seen.lock()->front().address, "127.0.0.1"); // by its host's sshd
        theirs.reset();
        EXPECT_TRUE(are(false, false));
        Lab::run({"remove", "1", "held"});
    }
}
/// The guest's shell speaks the agent's protocol: https://www.spice-space.org/agent-protocol.html
TEST_F(LabConsole, TheClipboardGoesBothWaysWithAnAgent) {
    const auto guest = boot("clip", {"--spice", "--agent"});
    ASSERT_TRUE(eventually([&] { return this->guest(1, "clip")->agentConnected; }, 60s));
    const auto say = [](const std::string& line) { // to the shell on the serial port
        Lab::ssh(1, "printf '%s\\n' " + ssh::shellWord(line) + " >$(virsh -q ttyconsole clip)");
        std::this_thread::sleep_for(300ms);
    };
    const auto message = [&](char type, const std::string& data, int dataSize) {
        const auto octal = [](int v) { return fmt::format("\\{:03o}\\0\\0\\0", v); };
        say("printf '" + octal(1) + octal(20 + dataSize) + octal(1) + octal(type) + octal(0) + octal(0) +
            octal(dataSize) + data + "' >&3");
    };
    Witness witness;
    const auto console = open(guest, Graphics::Type::Spice, witness);
    ASSERT_TRUE(witness.shows()) << witness.why();
    auto heard = listen("clip", 25); // without a reader the port takes nothing either
    const auto hasAgent = [&] {
        witness.look();
        return witness.seen.facts && witness.seen.facts->agent;
    };
    for (int tries = 0; tries < 6 && !hasAgent(); ++tries) { // the shell may not listen yet
        say("[ -e /proc/$$/fd/3 ] || exec 3<>/dev/virtio-ports/com.redhat.spice.0");
        message(6, "\\0\\0\\0\\0\\140\\0\\0\\0", 8); // I can do clipboards, by selection
        eventually(hasAgent, 4s);
    }
    ASSERT_TRUE(hasAgent());
    say("cat <&3 >/tmp/got &");
    message(7, "\\0\\0\\0\\0\\001\\0\\0\\0", 8); // I have a text
    message(4, "\\0\\0\\0\\0\\001\\0\\0\\0from-guest", 18);
    ASSERT_TRUE(eventually(
        [&] {
            witness.look();
            return witness.seen.clipboard.has_value();
        },
        10s));
    EXPECT_EQ(*witness.seen.clipboard, "from-guest");
    console->offerText("from-the-desk");
    std::this_thread::sleep_for(300ms);
    message(8, "\\0\\0\\0\\0\\001\\0\\0\\0", 8); // give me yours
    say("grep -c from-the-des[k] /tmp/got | sed s/^/Found-/");
    EXPECT_NE(heard.get().find("Found-1"), std::string::npos);
}
/// virtio has a channel for each monitor, qxl one surface for all; X in the guest follows the agent.
TEST_F(LabConsole, AGuestsMonitorsAreShownAndSwitched) {
    for (const std::string card : {"virtio", "qxl"}) {
        const auto guest = boot("heads", {"--desktop", "--spice", "--heads", "2", "--video", card});
        Witness first, second;
        const auto console = open(guest, Graphics::Type::Spice, first);
        ASSERT_TRUE(first.shows()) << first.why();
        const auto until = [&](const std::function<bool()>& ready, std::chrono::seconds limit) {
            return eventually([&] { return first.look(), second.look(), ready(); }, limit);
        };
        ASSERT_TRUE(until([&] { return first.seen.facts && first.seen.facts->agent; }, 120s)) << card;
        console->show(1, second.frame);
        const auto sizes = [&] {
            std::vector<console::Size> all;
            for (const auto& monitor : first.seen.monitors.value_or(std::vector<console::Monitor>()))
                all.push_back(monitor.size);
            return all;
        };
        const auto connected = [] { return Lab::inGuest(1, "heads", "xrandr | grep -c ' connected'"); };
        EXPECT_EQ(connected(), "1"); // of the other one QEMU has a notice, or nothing
        console->requestSize({1024, 768});
        console->requestSize({800, 600}, 1);
        EXPECT_TRUE(until(
            [&] {
                return sizes() == std::vector<console::Size>{{1024, 768}, {800, 600}};
            },
            30s))
            << card;
        EXPECT_TRUE(until(
            [&] {
                return second.frame->size() == console::Size{800, 600} && second.frame->updates() > 0;
            },
            10s))
            << card;
        EXPECT_EQ(first.frame->size(), (console::Size{1024, 768}));
        const auto screens = Lab::inGuest(1, "heads", "xrandr | grep ' connected'");
        EXPECT_NE(screens.find("800x600+1024+0"), std::string::npos) << screens;
        // Each has its own mouse: the left edge of the second one is the right one of the first.
        const auto pointsTo = [&](int x, int y, unsigned monitor, int left) {
            std::string pointer;
            const bool there = until(
                [&] {
                    console->input().moveTo(x + 9, y + 9, monitor); // the same place twice is nothing new to X
                    console->input().moveTo(x, y, monitor);
                    std::this_thread::sleep_for(100ms);
                    pointer = Lab::inGuest(1, "heads", "xdotool getmouselocation");
                    int atX = 0, atY = 0; // X rounds
                    return std::sscanf(pointer.c_str(), "x:%d y:%d", &atX, &atY) == 2 &&
                           std::abs(atX - left - x) <= 1 && std::abs(atY - y) <= 1;
                },
                20s);
            EXPECT_TRUE(there) << card << " " << pointer;
        };
        pointsTo(100, 50, 0, 0);
        pointsTo(100, 50, 1, 1024);
        console->switchOff(1);
        EXPECT_TRUE(until([&] { return connected() == "1"; }, 30s)) << card;
        Lab::run({"remove", "1", "heads"});
    }
}
TEST_F(LabConsole, AHostThatIsCutEndsItWhileTyping) {
    const auto guest = boot("cut", {"--vnc", "--spice"});
    for (const auto kind : {Graphics::Type::Vnc, Graphics::Type::Spice}) {
        Witness witness;
        const auto console = open(guest, kind, witness);
        ASSERT_TRUE(witness.shows()) << witness.why();
        Lab::run({"cut", "1"});
        EXPECT_TRUE(eventually(
            [&] {
                console->input().key(0x1e, true);
                console->input().key(0x1e, false);
                witness.look();
                return witness.seen.closed.has_value();
            },
            60s));
        Lab::run({"join", "1"});
        ASSERT_TRUE(becomes(1, LinkState::Connected, 60s)) << why(1);
        Witness again;
        const auto next = open(guest, kind, again);
        EXPECT_TRUE(again.shows()) << again.why();
    }
}
/// Opens and closes again and again; by hand BINNACLE_ROUNDS=1000.
struct LabRounds : LabConsole {
    static int rounds(int usual) {
        const char* wanted = std::getenv("BINNACLE_ROUNDS");
        return wanted ? std::atoi(wanted) : usual;
    }
    static std::size_t quiet(const char* what) {
        std::size_t count = 0;
        EXPECT_TRUE(eventually(
            [&] {
                count = ownCount(what);
                std::this_thread::sleep_for(300ms);
                return count == ownCount(what);
            },
            10s));
        return count;
    }
    static std::string files() {
        std::string all;
        std::error_code failed;
        for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd", failed))
            all += entry.path().filename().string() + " " + std::filesystem::read_symlink(entry, failed).string() + "\n";
        return all;
    }
    static double rssMib() {
        std::ifstream statm("/proc/self/statm");
        long all = 0, resident = 0;
        statm >> all >> resident;
        return double(resident) * 4096 / (1 << 20);
    }
    template <class Round>
    void repeat(const char* name, int count, Round round) {
        for (int i = 0; i < 5; ++i)
            round();
        const auto fds = quiet("fd"), threads = quiet("task");
        const auto at = files();
        const auto before = rssMib();
        const auto begin = Steady::now();
        for (int i = 0; i < count; ++i)
            round();
        std::printf("%s: %d rounds, %.0f ms each, %.1f MiB more\n", name, count,
                    std::chrono::duration<double, std::milli>(Steady::now() - begin).count() / count,
                    rssMib() - before);
        EXPECT_EQ(quiet("fd"), fds) << name << ", before:\n" << at << "after:\n" << files();
        EXPECT_LE(quiet("task"), threads) << name;
        EXPECT_LT(rssMib() - before, 24) << name; // what an allocator keeps, not what each round leaves
    }
};
TEST_F(LabRounds, ScreensLeaveNothingBehind) {
    const auto guest = boot("rounds", {"--vnc", "--spice"});
    for (const auto kind : {Graphics::Type::Vnc, Graphics::Type::Spice}) {
        repeat(kind == Graphics::Type::Vnc ? "VNC" : "SPICE", rounds(60), [&] {
            Witness witness;
            const auto console = open(guest, kind, witness);
            ASSERT_TRUE(console && witness.shows()) << witness.why();
        });
        // and on the host: each of them was an SSH channel
        EXPECT_TRUE(eventually(
            [&] { return Lab::ssh(1, "ss -tnp state established | grep -c qemu; true") == "0"; }, 10s));
    }
}
TEST_F(LabRounds, ATextConsoleTakenOverSaysSo) {
    const auto guest = boot("rounds", {});
    for (int i = 0; i < 20; ++i) {
        auto first = backend()->texts()->console(guest, 0, i > 0);
        ASSERT_TRUE(first) << first.error().plain();
        const auto refused = backend()->texts()->console(guest, 0, false);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::InUse);
        const auto second = backend()->texts()->console(guest, 0, true);
        ASSERT_TRUE(second) << second.error().plain();
        char byte = 0;
        EXPECT_TRUE(eventually([&] { return ::read(first->socket.get(), &byte, 1) == 0; }, 5s));
        const auto how = first->far->end();
        ASSERT_TRUE(how.error);
        EXPECT_EQ(how.error->code, ErrorCode::InUse);
    }
}
TEST_F(LabRounds, TextConsolesLeaveNothingBehind) {
    const auto guest = boot("rounds", {});
    repeat("text", rounds(30), [&] {
        auto stream = backend()->texts()->console(guest, 0, true);
        ASSERT_TRUE(stream) << stream.error().plain();
    });
}
