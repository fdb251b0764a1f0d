// SPDX-License-Identifier: GPL-3.0-or-later
// The sound of real guests, by SPICE and by VNC, through the one SSH session of their host.
#include "tests/core/console/listener.h"
#include "tests/core/console/witness.h"
#include "tests/core/fleet/lab_fleet.h"

#include <fmt/format.h>

using namespace binnacle;
using namespace binnacle::test;
using namespace std::literals;

namespace {

/// A program of 39 bytes, as printf has it, that makes the PC's speaker sound at 1193182 / 1193 Hz: iopl(3),
/// the timer's second channel, the gate. The guest's kernel needs no driver for it.
std::string beeper() {
    const std::string code =
        "\xb8\xac\x00\x00\x00\xbf\x03\x00\x00\x00\x0f\x05\xb0\xb6\xe6\x43\xb0\xa9\xe6\x42\xb0\x04\xe6\x42"
        "\xe4\x61\x0c\x03\xe6\x61\xb8\x3c\x00\x00\x00\x31\xff\x0f\x05"s;
    const auto le = [](std::uint64_t v, int bytes) {
        std::string out;
        for (int i = 0; i < bytes; ++i, v >>= 8)
            out += char(v);
        return out;
    };
    const auto size = 120 + code.size();
    const auto elf = "\x7f"s + "ELF\x02\x01\x01" + std::string(9, '\0') + le(2, 2) + le(62, 2) + le(1, 4) +
                     le(0x400078, 8) + le(64, 8) + le(0, 12) + le(64, 2) + le(56, 2) + le(1, 2) +
                     le(0, 6) + // its one segment:
                     le(1, 4) + le(5, 4) + le(0, 8) + le(0x400000, 8) + le(0x400000, 8) + le(size, 8) +
                     le(size, 8) + le(0x1000, 8);
    std::string octal;
    for (const char c : elf + code)
        octal += fmt::format("\\{:03o}", static_cast<unsigned char>(c));
    return octal;
}

struct LabSound : LabFleet {
    console::GlibThread glib;
    Witness witness;
    std::shared_ptr<Listener> listener = std::make_shared<Listener>();

    void SetUp() override {
        NEEDS_LAB();
        Lab::clear(1);
        connect({Lab::host(1)});
        ASSERT_TRUE(becomes(1, LinkState::Connected)) << why(1);
    }
    std::shared_ptr<HostBackend> backend() { return *fleet->backend(HostId{"lab1"}); }
    /// With a PC speaker that is heard by \a kind. libvirt 9 has <sound model='pcspk'/> and gives QEMU 7.2 an
    /// option for it that it hasn't any more, so this one comes by QEMU's own.
    GuestUuid boot(const std::string& name, const std::string& kind, const std::string& more = {}) {
        const auto uuid = *GuestUuid::parse(Lab::guest(1, name, {"--" + kind, "--no-start"}));
        const std::string audio =
            kind == "spice" ? "<audio id=\"1\" type=\"spice\"/>" : "<audio id=\"1\" type=\"none\"/>";
        const std::string speaker =
            "<qemu:commandline xmlns:qemu=\"http://libvirt.org/schemas/domain/qemu/1.0\">"
            "<qemu:arg value=\"-machine\"/><qemu:arg value=\"pcspk-audiodev=audio1\"/></qemu:commandline>";
        const std::string inGraphics = kind == "spice" ? more : "<audio id=\"1\"/>";
        Lab::ssh(1, "virsh -q dumpxml --inactive " + name + " | sed -e '/<audio /d' -e 's|</graphics>|" +
                        inGraphics + "</graphics>|' -e 's|</devices>|" + audio + "</devices>" + speaker +
                        "|' >/tmp/sound.xml && " + "virsh -q define /tmp/sound.xml && virsh -q start " +
                        name);
        EXPECT_TRUE(guestBecomes(1, name, GuestState::Running));
        return uuid;
    }
    std::unique_ptr<console::GraphicsConsole> open(const GuestUuid& guest, console::Protocol protocol) {
        const auto lines = backend()->screen()->lines(guest);
        EXPECT_TRUE(lines && !lines->empty());
        if (!lines || lines->empty()) return nullptr;
        return console::GraphicsConsole::open(
            glib, {.protocol = protocol, .audio = listener},
            [host = backend(), guest, to = lines->front()](std::stop_token stop) {
                return host->screen()->dial(guest, to, std::move(stop));
            },
            witness.frame);
    }
    /// Its shell is at the serial port, which takes nothing while nobody reads there.
    static void beep(const std::string& name) {
        const auto port = "$(virsh -q ttyconsole " + name + ")";
        Lab::ssh(1, "timeout 4 cat " + port + " >/dev/null & printf '%s\\n' " +
                        ssh::shellWord("printf '" + beeper() + "' >/tmp/beep; chmod +x /tmp/beep; /tmp/beep") + " >" + port + "; wait");
    }
    void isHeard(const std::string& name, const std::string& kind, const std::string& more = {}) {
        const auto guest = boot(name, kind, more);
        const auto console = open(guest, kind == "spice" ? console::Protocol::Spice : console::Protocol::Vnc);
        ASSERT_TRUE(console && witness.shows()) << witness.why();
        EXPECT_TRUE(eventually(
            [&] {
                witness.look();
                return witness.seen.facts && witness.seen.facts->sound;
            },
            10s));
        for (int tries = 0; tries < 8 && listener->hertz() < 900; ++tries) { // its shell may not listen yet
            listener->forget();
            beep(name);
            eventually([&] { return listener->count() > 60'000; }, 3s);
        }
        const auto heard = listener->heard();
        std::printf("%s: %.1f Hz in %zu samples, %u channels at %u Hz\n", name.c_str(), listener->hertz(),
                    heard.samples.size(), heard.format.channels, heard.format.rate);
        EXPECT_NEAR(listener->hertz(), 1000, 40);
        EXPECT_FALSE(heard.wrong);
        console->setSound(false);
        listener->forget();
        EXPECT_TRUE(eventually([&] { // and nothing comes any more
            listener->forget();
            std::this_thread::sleep_for(400ms);
            return listener->count() == 0;
        }, 5s));
    }
};

} // namespace

TEST_F(LabSound, OfAGuestIsHeardByVnc) {
    isHeard("sound-vnc", "vnc");
}
TEST_F(LabSound, OfAGuestIsHeardBySpiceAsOpus) {
    isHeard("sound-spice", "spice");
}
TEST_F(LabSound, OfAGuestIsHeardBySpiceUnpacked) {
    isHeard("sound-raw", "spice", "<playback compression=\"off\"/>");
}
