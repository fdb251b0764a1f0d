// SPDX-License-Identifier: GPL-3.0-or-later
// What a console does together with the real agents of a guest's desktop.
#include "core/base/base64.h"
#include "core/picture/picture.h"
#include "tests/core/console/lab_desktop.h"

#include <random>

using namespace binnacle;
using namespace binnacle::test;
using namespace std::chrono_literals;

namespace {

/// Noise, which no format makes small.
std::string noise(int width, int height) {
    std::mt19937 dice{unsigned(width)}; // NOLINT(cert-msc32-c,cert-msc51-cpp): the same picture every time
    Picture picture{width, height, {}};
    for (int i = 0; i < width * height; ++i)
        picture.pixels.push_back(std::uint32_t(dice()) | 0xff000000U);
    return *writePng(picture);
}

struct LabClipboard : LabDesktop {
    /// The guest's xclip keeps it until somebody else copies.
    void copyInGuest(const std::string& bytes, const std::string& type) {
        in("echo " + base64(bytes) + " | base64 -d >/tmp/copied; xclip -selection clipboard -t " + type +
           " -i /tmp/copied >/dev/null 2>&1");
    }
    /// Answers as a window would while the guest runs \a line.
    std::string pasteInGuest(const std::string& line, const std::string& png) {
        auto said = inMeanwhile(line);
        while (said.wait_for(20ms) != std::future_status::ready) {
            witness.look();
            for (const auto format : std::exchange(witness.seen.imagesWanted, {}))
                console->giveImage(format, format == console::ImageFormat::Png ? png : std::string());
        }
        return said.get();
    }
};

} // namespace

TEST_F(LabClipboard, TextsGoBothWays) {
    open();
    copyInGuest("gr\xc3\xbc\xc3\x9f dich", "UTF8_STRING");
    EXPECT_TRUE(until([this] { return witness.seen.clipboard == "gr\xc3\xbc\xc3\x9f dich"; }));
    console->offerClipboard("from the desk \xe6\x96\x87", false);
    EXPECT_TRUE(eventually(
        [this] { return in("timeout 5 xclip -o -selection clipboard") == "from the desk \xe6\x96\x87"; },
        20s));
}
TEST_F(LabClipboard, PicturesGoBothWays) {
    open();
    const auto theirs = noise(60, 40);
    copyInGuest(theirs, "image/png");
    ASSERT_TRUE(until([this] { return witness.seen.image.has_value(); }));
    EXPECT_EQ(witness.seen.image->format, console::ImageFormat::Png);
    EXPECT_TRUE(witness.seen.image->bytes == theirs);
    const auto ours = noise(300, 200); // 240 kB
    console->offerClipboard("", true);
    ASSERT_TRUE(eventually(
        [this] {
            return in("timeout 5 xclip -o -selection clipboard -t TARGETS").find("image/png") !=
                   std::string::npos;
        },
        20s));
    EXPECT_TRUE(pasteInGuest("timeout 30 xclip -o -selection clipboard -t image/png | base64 -w 0", ours) ==
                base64(ours));
}
TEST_F(LabClipboard, NothingGoesToTheGuestThatIsOnlyLookedAt) {
    open({.lookOnly = true});
    console->offerClipboard("secret", true);
    const auto pasted =
        pasteInGuest("sleep 1; timeout 5 xclip -o -selection clipboard 2>&1; true", noise(4, 4));
    EXPECT_EQ(pasted.find("secret"), std::string::npos) << pasted;
    console->setLookOnly(false); // what is there since is offered then
    EXPECT_TRUE(
        eventually([this] { return in("timeout 5 xclip -o -selection clipboard; true") == "secret"; }, 20s));
    console->setClipboard(false);
    EXPECT_TRUE(eventually(
        [this] { return in("timeout 5 xclip -o -selection clipboard 2>/dev/null; true").empty(); }, 20s));
    copyInGuest("guest's own", "UTF8_STRING");
    EXPECT_FALSE(until([this] { return witness.seen.clipboard.has_value(); }, 2s));
}

struct LabResize : LabDesktop {};

/// As fast as X in the guest can, which is some dozens of times a second.
TEST_F(LabResize, AGuestThatResizesWithoutEndIsFollowed) {
    open();
    const auto times = in("begun=$(date +%s); i=0; while [ $(($(date +%s) - begun)) -lt 8 ]; do "
                          "xrandr -s 800x600; xrandr -s 1024x768; xrandr -s 640x480; i=$((i + 3)); done; echo $i");
    EXPECT_GT(std::atoi(times.c_str()), 8) << times;
    in("xrandr -s 800x600");
    EXPECT_TRUE(until([this] { return witness.frame->size() == console::Size{800, 600}; })) << witness.why();
    EXPECT_FALSE(witness.seen.closed) << witness.why();
    const auto before = witness.frame->updates();
    in("printf '\\033[2J\\033[Hstill drawn\\n' >/dev/pts/0; true"); // xterm's
    EXPECT_TRUE(until([&] { return witness.frame->updates() > before; })) << "nothing more is drawn";
}
