// SPDX-License-Identifier: GPL-3.0-or-later
// Clones and templates on real hosts.
#include "tests/e2e/ctl.h"

#include <algorithm>
#include <set>
#include <sstream>

using namespace binnacle;
using namespace binnacle::test;
using namespace std::chrono_literals;

namespace {

struct Clones : CtlOnDisks {
    Clones()
        : CtlOnDisks("clone-") {}
    static std::set<std::string> files() {
        std::istringstream lines(Lab::ssh(1, std::string("ls ") + folder + " | grep clone-; true"));
        return {std::istream_iterator<std::string>(lines), {}};
    }
    static std::string backing(const std::string& file) {
        return Lab::ssh(1, "qemu-img info -U " + std::string(folder) + file + " | sed -n 's/^backing file: //p'");
    }
    static std::string imageOf(const std::string& name) { return folder + name + ".qcow2"; }
    /// Writes a word to the first bytes of a stopped guest's disk.
    static void write(const std::string& name, const std::string& pattern) {
        Lab::ssh(1, "qemu-io -c 'write -P " + pattern + " 0 64k' " + imageOf(name));
    }
    static bool reads(const std::string& name, const std::string& pattern) {
        return Lab::ssh(1, "qemu-io -U -r -c 'read -P " + pattern + " 0 64k' " + imageOf(name) + " 2>&1; true").find("verification failed") ==
               std::string::npos;
    }
    /// Every file is a guest's disk but for \a kept, and every guest has a number but for the template.
    void isTidy(std::set<std::string> kept = {}) {
        for (const auto& guest : json({"guest", "list"})) {
            const auto name = guest["name"].get<std::string>();
            if (!name.starts_with("clone-")) continue;
            kept.insert(name + ".qcow2");
            EXPECT_EQ(guest["id"].is_null(), name == "clone-t") << name;
        }
        EXPECT_EQ(files(), kept);
    }
};

} // namespace

TEST_F(Clones, HaveTheirOwnDisksNumbersAndAddresses) {
    Lab::guest(1, "clone-a", {"--disk", "64M", "--no-start"});
    ASSERT_EQ(run({"guest", "number", "clone-a", "4711"}), 0) << err;
    ASSERT_EQ(run({"guest", "tag", "clone-a", "web"}), 0) << err;
    write("clone-a", "0x11");
    ASSERT_EQ(run({"guest", "clone", "clone-a", "clone-b"}), 0) << err;
    const auto a = json({"guest", "show", "clone-a"})[0], b = json({"guest", "show", "clone-b"})[0];
    EXPECT_EQ(b["tags"], nlohmann::json{"web"});
    EXPECT_NE(a["id"], b["id"]);
    EXPECT_NE(a["nics"][0]["mac"], b["nics"][0]["mac"]);
    EXPECT_EQ(b["disks"][0]["source"], imageOf("clone-b"));
    EXPECT_EQ(backing("clone-b.qcow2"), "") << "it is a whole copy";
    write("clone-a", "0x22");
    EXPECT_TRUE(reads("clone-b", "0x11"));
    EXPECT_EQ(run({"guest", "clone", "clone-a", "clone-b"}), 5) << "the name is taken";
    EXPECT_EQ(run({"guest", "clone", "clone-a", "../x"}), 2);
    EXPECT_EQ(run({"guest", "clone", "clone-a", "clone-c", "--count", "1000"}), 2);
    EXPECT_EQ(run({"guest", "clone", "clone-a", "clone-c", "--disks", "linked"}), 5) << "it is no template";
    ASSERT_EQ(run({"guest", "clone", "clone-a", "clone-c", "--pool", "shared"}), 0) << err;
    EXPECT_TRUE(json({"guest", "show", "clone-c"})[0]["disks"][0]["source"].get<std::string>().starts_with(sharedFolder()));
}
TEST_F(Clones, ATemplateIsClonedAndNeverChanged) {
    Lab::guest(1, "clone-t", {"--disk", "64M", "--no-start"});
    write("clone-t", "0x33");
    ASSERT_EQ(run({"guest", "autostart", "clone-t", "on"}), 0) << err;
    ASSERT_EQ(run({"guest", "template", "clone-t"}), 0) << err;
    EXPECT_EQ(Lab::virsh(1, "dominfo clone-t | grep -c 'Autostart:.*disable'"), "1");
    for (const auto& words : std::vector<std::vector<std::string>>{{"guest", "start", "clone-t"},
                                                                    {"guest", "autostart", "clone-t", "on"},
                                                                    {"snapshot", "create", "clone-t", "s"},
                                                                    {"guest", "template", "clone-t"}})
        EXPECT_EQ(run(words), 5) << words[1];
    ASSERT_EQ(run({"guest", "list"}), 0);
    EXPECT_NE(out.find("template"), std::string::npos) << out;

    ASSERT_EQ(run({"guest", "clone", "clone-t", "clone-n", "--count", "3", "--start"}), 0) << err;
    EXPECT_EQ(backing("clone-n-2.qcow2"), imageOf("clone-t"));
    EXPECT_EQ(Lab::virsh(1, "domstate clone-n-3"), "running");
    EXPECT_TRUE(reads("clone-n-1", "0x33"));
    EXPECT_EQ(json({"guest", "show", "clone-n-1"})[0]["origin"], json({"guest", "show", "clone-t"})[0]["uuid"]);

    EXPECT_EQ(run({"guest", "delete", "clone-t", "-y"}), 5);
    EXPECT_NE(err.find("delete the clones first"), std::string::npos) << err;
    EXPECT_EQ(run({"guest", "untemplate", "clone-t"}), 5) << err;
    for (const auto* name : {"clone-n-1", "clone-n-2", "clone-n-3"}) {
        ASSERT_EQ(run({"guest", "stop", name, "-y"}), 0) << err;
        ASSERT_EQ(run({"guest", "delete", name, "-y"}), 0) << err;
    }
    EXPECT_EQ(files(), std::set<std::string>{"clone-t.qcow2"});
    ASSERT_EQ(run({"guest", "untemplate", "clone-t"}), 0) << err;
    ASSERT_EQ(run({"guest", "start", "clone-t"}), 0) << err;
    EXPECT_EQ(run({"guest", "clone", "clone-t", "clone-x"}), 5) << "it runs";
}
/// Twenty programs at once: each makes its own, and none takes another's number or name.
TEST_F(Clones, TwentyAtOnceAreTwenty) {
    Lab::guest(1, "clone-t", {"--disk", "64M", "--no-start"});
    ASSERT_EQ(run({"guest", "template", "clone-t"}), 0) << err;
    auto first = start({"guest", "clone", "clone-t", "clone-m", "--count", "18"});
    auto second = start({"guest", "clone", "clone-t", "clone-o"});
    auto third = start({"guest", "clone", "clone-t", "clone-o"}); // the same name
    EXPECT_EQ(first->wait(), 0) << first->err();
    const std::multiset<int> ends{second->wait(), third->wait()};
    EXPECT_EQ(ends, (std::multiset<int>{0, 5})) << second->err() << third->err();
    EXPECT_EQ(files().size(), 20U) << "a template and 19 clones, nothing of the one that lost";
    EXPECT_EQ(Lab::virsh(1, "list --all --name | grep -c clone-"), "20");
}
TEST_F(Clones, WhatFailsOrIsCancelledLeavesNothing) {
    Lab::guest(1, "clone-t", {"--disk", "64M", "--no-start"});
    // The last of three can't be defined: somebody takes its name once the plan is made.
    ASSERT_EQ(run({"guest", "template", "clone-t"}), 0) << err;
    auto child = start({"guest", "clone", "clone-t", "clone-f", "--count", "40"}, Child::With::Terminal);
    Lab::ssh(1, "for i in $(seq 200); do virsh domid clone-f-1 >/dev/null 2>&1 && break; sleep 0.05; done");
    Lab::ssh(1, "virsh dumpxml clone-t | sed -e 's/clone-t</clone-f-40</' -e '/<uuid>/d' -e '/<mac /d' >/tmp/clone.xml && virsh define /tmp/clone.xml");
    EXPECT_EQ(child->wait(), 5) << child->out();
    EXPECT_EQ(files(), std::set<std::string>{"clone-t.qcow2"});
    EXPECT_EQ(Lab::virsh(1, "list --all --name | grep -c clone-f"), "1") << "theirs";

    // Cancelled while a disk is copied.
    Lab::ssh(1, "qemu-img create -q -f raw " + std::string(folder) + "clone-big.img 600M && head -c 500M /dev/zero | tr '\\0' x >" + folder + "clone-big.img");
    define(1, "<domain type='qemu'><name>clone-big</name><memory unit='MiB'>16</memory><os><type>hvm</type></os><devices>"
              "<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='" +
                  std::string(folder) + "clone-big.img'/><target dev='vda' bus='virtio'/></disk></devices></domain>");
    auto copying = start({"guest", "clone", "clone-big", "clone-copy"});
    Lab::ssh(1, "for i in $(seq 200); do [ -s " + std::string(folder) + "clone-copy.img ] && break; sleep 0.02; done");
    copying->signal(SIGINT);
    EXPECT_EQ(copying->wait(), 130) << copying->err();
    EXPECT_FALSE(files().contains("clone-copy.img"));
    EXPECT_EQ(Lab::virsh(1, "list --all --name | grep -c clone-copy; true"), "0");
}
/// A pool of its own, of 24 MiB.
TEST_F(Clones, AFullPoolIsToldBeforeAndSurvived) {
    Lab::guest(1, "clone-a", {"--disk", "64M", "--no-start"});
    Lab::ssh(1, "mkdir -p /mnt/clone-tiny && mount -t tmpfs -o size=24m tmpfs /mnt/clone-tiny && "
                "virsh pool-create-as clone-tiny dir --target /mnt/clone-tiny");
    Lab::ssh(1, "qemu-io -c 'write -P 0x44 0 40M' " + imageOf("clone-a"));
    EXPECT_EQ(run({"guest", "clone", "clone-a", "clone-b", "--pool", "clone-tiny"}), 5);
    EXPECT_NE(err.find("clone-tiny has"), std::string::npos) << err;
    EXPECT_EQ(run({"guest", "show", "clone-b"}), 3);
    // What lies below a linked clone is copied, too.
    ASSERT_EQ(run({"guest", "template", "clone-a"}), 0) << err;
    ASSERT_EQ(run({"guest", "clone", "clone-a", "clone-l"}), 0) << err;
    EXPECT_EQ(run({"guest", "clone", "clone-l", "clone-b", "--pool", "clone-tiny"}), 5);
    EXPECT_NE(err.find("clone-tiny has"), std::string::npos) << err;
    EXPECT_EQ(run({"volume", "wipe", "lab1", "default/clone-a.qcow2", "-y"}), 5);
    EXPECT_TRUE(reads("clone-l", "0x44")) << "what clones lie over is not wiped";
    EXPECT_EQ(Lab::ssh(1, "ls /mnt/clone-tiny"), "");
    Lab::ssh(1, "virsh pool-destroy clone-tiny; umount /mnt/clone-tiny");
}
/// The program is killed at many moments; whatever it left is told of by the next one, and gone after host tidy.
TEST_F(Clones, WhatAKilledProgramLeftIsFoundAndCleanedUp) {
    Lab::guest(1, "clone-t", {"--disk", "64M", "--no-start"});
    ASSERT_EQ(run({"guest", "template", "clone-t"}), 0) << err;
    EXPECT_EQ(run({"host", "tidy", "lab1", "-y"}), 5) << "nothing was left";
    for (int i = 0; i < 3; ++i) {
        const auto batch = "clone-k" + std::to_string(i);
        auto child = start({"guest", "clone", "clone-t", batch, "--count", "30"});
        Lab::ssh(1, "for i in $(seq 200); do ls " + std::string(folder) + " | grep -q " + batch + "-" + std::to_string(1 + i * 6) +
                        " && break; sleep 0.01; done");
        child->signal(SIGKILL);
        EXPECT_NE(child->wait(), 0);
    }
    ASSERT_EQ(run({"guest", "list"}), 0);
    EXPECT_NE(err.find("binnaclectl host tidy lab1"), std::string::npos) << err;
    // One of them has been used since, and is off again: nobody but its owner may delete it.
    Lab::virsh(1, "start clone-k2-2");
    Lab::virsh(1, "destroy clone-k2-2");
    write("clone-k2-2", "0x55");
    // Of another one somebody has deleted the definition alone.
    Lab::virsh(1, "undefine clone-k2-3");
    const auto plan = json({"host", "tidy", "lab1", "--plan"})[0]["plan"];
    EXPECT_NE(plan["notes"].dump().find("clone-k2-2 was made and stays"), std::string::npos) << plan;
    ASSERT_EQ(run({"host", "tidy", "lab1", "-y"}), 0) << err;
    EXPECT_TRUE(reads("clone-k2-2", "0x55"));
    EXPECT_TRUE(files().contains("clone-k2-3.qcow2"));
    isTidy({"clone-k2-3.qcow2"});
    ASSERT_EQ(run({"guest", "list"}), 0);
    EXPECT_EQ(err, "");
}
/// The way to the host is cut in the middle: nothing can be taken back then, and is later.
TEST_F(Clones, WhatACutLinkLeftIsCleanedUpLater) {
    Lab::guest(1, "clone-t", {"--disk", "64M", "--no-start"});
    ASSERT_EQ(run({"guest", "template", "clone-t"}), 0) << err;
    auto child = start({"guest", "clone", "clone-t", "clone-c", "--count", "60"});
    Lab::ssh(1, "for i in $(seq 400); do ls " + std::string(folder) + " | grep -q clone-c-4 && break; sleep 0.01; done");
    Lab::run({"cut", "1"});
    const int code = child->wait();
    Lab::run({"join", "1"});
    EXPECT_NE(code, 0) << child->out();
    ASSERT_EQ(run({"host", "tidy", "lab1", "-y"}), 0) << err;
    isTidy();
}
