// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ctl.h"

#include <fstream>
#include <future>
#include <iterator>

using namespace binnacle;
using namespace binnacle::test;
using namespace std::chrono_literals;

namespace {

struct Screen : Ctl {
    void boot(const std::string& name, std::vector<std::string> options) {
        options.emplace_back("--agent");
        Lab::guest(1, name, options);
        EXPECT_TRUE(eventually(
            [&] {
                return json({"guest", "show", "lab1/" + name})[0].value("agentConnected", false);
            },
            60s));
    }
    /// The serial port says \a wanted after \a act; a guest that still boots may miss the first try.
    static bool serialSays(const std::string& name, const std::string& wanted,
                           const std::function<void()>& act) {
        for (int tries = 0; tries < 4; ++tries) {
            auto heard = std::async(std::launch::async, [=] {
                return Lab::ssh(1, "timeout 7 cat $(virsh -q ttyconsole " + name + "); true");
            });
            std::this_thread::sleep_for(700ms);
            act();
            if (heard.get().find(wanted) != std::string::npos) return true;
        }
        return false;
    }
};

} // namespace

TEST_F(Screen, AScreenshotIsTakenWithNoConsoleOpen) {
    boot("cli-shot", {"--vnc"});
    const auto file = scratch.path() / "shot.png";
    ASSERT_EQ(run({"guest", "screenshot", "lab1/cli-shot", file.string()}), 0) << err;
    std::ifstream in(file, std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(in), {});
    EXPECT_TRUE(bytes.starts_with("\x89PNG"));
    EXPECT_GT(bytes.size(), 500U);
    EXPECT_EQ(run({"guest", "screenshot", "lab1/cli-shot", "/nowhere/at/all.png"}), 15) << err;
    Lab::virsh(1, "destroy cli-shot");
    EXPECT_EQ(run({"guest", "screenshot", "lab1/cli-shot", file.string()}), 5);
    EXPECT_EQ(err, "binnaclectl: lab1/cli-shot: The guest does not run\n");
}
TEST_F(Screen, KeysAndTextsArriveInTheGuest) {
    boot("cli-keys", {"--vnc"});
    EXPECT_TRUE(serialSays("cli-keys", "Hello-42", [&] {
        EXPECT_EQ(run({"guest", "type", "lab1/cli-keys", "-", "--rate", "50"},
                      "\necho Hello-$((40+2)) >/dev/ttyS0\n"),
                  0)
            << err;
    }));
    // the guest's layout is that of the US
    EXPECT_TRUE(serialSays("cli-keys", "one", [&] {
        EXPECT_EQ(run({"guest", "type", "lab1/cli-keys", "echo one >/dev/ttyS0", "--rate", "50"}), 0) << err;
        EXPECT_EQ(run({"guest", "send-keys", "lab1/cli-keys", "enter"}), 0) << err;
    }));
    EXPECT_EQ(run({"guest", "send-keys", "lab1/cli-keys", "ctrl-alt-nothing"}), 2);
    EXPECT_NE(err.find("\"nothing\" is no key"), std::string::npos) << err;
}
TEST_F(Screen, ATextIsPreviewedByItsLayout) {
    boot("cli-preview", {"--vnc"});
    EXPECT_EQ(json({"guest", "type", "lab1/cli-preview", "yZ@", "--keymap", "de",
                    "--preview"})[0]["result"]["keys"],
              "z shift-y altgr-q");
    EXPECT_EQ(run({"guest", "type", "lab1/cli-preview", "漢", "--keymap", "de"}), 2);
    EXPECT_NE(err.find("has no keys for"), std::string::npos) << err;
}
TEST_F(Screen, GraphicsAreAddedAndLocked) {
    Lab::guest(1, "cli-bare", {"--no-start"});
    EXPECT_EQ(json({"guest", "show", "lab1/cli-bare"})[0]["graphics"].size(), 0U);
    ASSERT_EQ(run({"guest", "graphics", "lab1/cli-bare", "vnc", "--listen", "none"}), 0) << err;
    ASSERT_EQ(run({"guest", "password", "lab1/cli-bare", "--password", "letmein", "--minutes", "5"}), 0)
        << err;
    const auto xml = Lab::virsh(1, "dumpxml --security-info cli-bare");
    EXPECT_NE(xml.find("<listen type='none'/>"), std::string::npos) << xml;
    EXPECT_NE(xml.find("passwd='letmein' passwdValidTo='20"), std::string::npos) << xml;
}
