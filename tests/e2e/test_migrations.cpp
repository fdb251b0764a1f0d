// SPDX-License-Identifier: GPL-3.0-or-later
// Guests on their way between real hosts: whatever happens, each is on one host, whole, and runs at most
// once.
#include "tests/e2e/ctl.h"

#include <algorithm>
#include <sstream>

using namespace binnacle;
using namespace binnacle::test;
using namespace std::chrono_literals;

namespace {

struct Migrations : CtlOnDisks {
    Migrations()
        : CtlOnDisks("mig-") {}
    void SetUp() override {
        CtlOnDisks::SetUp();
        if (!IsSkipped()) clearOthers();
    }
    void TearDown() override {
        if (!IsSkipped()) Lab::run({"join", "2"}), Lab::clear(), clearOthers();
        CtlOnDisks::TearDown();
    }
    static void clearOthers() {
        Lab::ssh(2, std::string("rm -f ") + folder +
                        "mig-*; virsh -q pool-destroy mig-tiny 2>/dev/null; umount /mnt/mig-tiny "
                        "2>/dev/null; virsh -q pool-refresh default");
    }
    static std::string disks(int host) {
        return Lab::ssh(host, std::string("ls ") + folder + " | grep mig-; true");
    }
    static bool has(int host, const std::string& name) {
        return Lab::ssh(host, "virsh -q list --all --name | grep -cx " + name + "; true") == "1";
    }
    static std::string state(int host, const std::string& name) {
        return Lab::virsh(host, "domstate " + name);
    }
    /// On one host alone, with one disk alone.
    static void isOnlyOn(int host, const std::string& name, const std::string& as) {
        EXPECT_EQ(state(host, name), as);
        EXPECT_FALSE(has(3 - host, name));
        EXPECT_EQ(disks(host), name + ".qcow2");
        EXPECT_EQ(disks(3 - host), "");
    }
    /// A guest that runs with a disk of its own, and takes a minute to move.
    std::unique_ptr<Child> slowly(const std::vector<std::string>& more = {},
                                  const char* name = "mig-a") const {
        std::vector<std::string> words{"guest", "migrate", name, "lab2", "-y", "--bandwidth", "2"};
        words.insert(words.end(), more.begin(), more.end());
        return start(words);
    }
    static void awaitArrival(const char* name = "mig-a") {
        Lab::ssh(2, std::string("for i in $(seq 200); do virsh domid ") + name +
                        " >/dev/null 2>&1 && break; sleep 0.05; done; sleep 0.5");
    }
};

} // namespace

TEST_F(Migrations, AGuestGoesWithItsDiskWhileItRunsAndComesBackWhileItIsOff) {
    Lab::guest(1, "mig-a", {"--disk", "64M"});
    ASSERT_EQ(run({"guest", "number", "mig-a", "4811"}), 0) << err;
    ASSERT_EQ(run({"guest", "autostart", "mig-a", "on"}), 0) << err;
    const auto plan = json({"guest", "migrate", "mig-a", "lab2", "--plan"})[0]["plan"];
    EXPECT_EQ(plan["steps"].size(), 3U) << plan;
    const auto moved = json({"guest", "migrate", "mig-a", "lab2", "-y"});
    EXPECT_GT(moved[0]["result"]["pauseMs"], 0) << moved;
    isOnlyOn(2, "mig-a", "running");
    const auto there = json({"guest", "show", "mig-a"})[0];
    EXPECT_EQ(there["host"], "lab2");
    EXPECT_EQ(there["id"], 4811);
    EXPECT_TRUE(there["autostart"]);
    EXPECT_TRUE(there["persistent"].is_null() || there["persistent"]);

    Lab::virsh(2, "destroy mig-a");
    Lab::ssh(2, std::string("qemu-io -c 'write -P 0x5a 1M 64k' ") + folder + "mig-a.qcow2");
    ASSERT_EQ(run({"guest", "migrate", "mig-a", "lab1", "-y"}), 0) << err;
    isOnlyOn(1, "mig-a", "shut off");
    EXPECT_EQ(Lab::ssh(1, std::string("qemu-io -r -c 'read -P 0x5a 1M 64k' ") + folder +
                              "mig-a.qcow2 | grep -c 'verification failed'; true"),
              "0");
    EXPECT_EQ(Lab::virsh(1, "dominfo mig-a | grep -c 'Autostart:.*enable'"), "1");
    EXPECT_EQ(json({"guest", "show", "mig-a"})[0]["id"], 4811);
}
TEST_F(Migrations, ADiskThatBothHostsHaveStaysWhereItIs) {
    const auto image = sharedFolder() + "mig-s.qcow2";
    Lab::guest(1, "mig-s", {"--no-start"});
    Lab::ssh(1,
             "qemu-img create -q -f qcow2 " + image +
                 " 64M && virsh -q pool-refresh shared && "
                 "virsh -q attach-disk mig-s " +
                 image +
                 " vda --subdriver qcow2 --cache none --targetbus virtio --config && virsh -q start mig-s");
    ASSERT_EQ(run({"guest", "migrate", "mig-s", "lab2", "-y"}), 0) << err;
    EXPECT_EQ(state(2, "mig-s"), "running");
    EXPECT_FALSE(has(1, "mig-s"));
    EXPECT_EQ(json({"guest", "show", "mig-s"})[0]["disks"][0]["source"], image);
    EXPECT_EQ(Lab::ssh(1, "ls " + sharedFolder() + " | grep -c probe; true"), "0");
}
TEST_F(Migrations, AllThatStandsInTheWayIsToldAtOnce) {
    Lab::guest(1, "mig-a", {"--disk", "64M", "--no-start"});
    Lab::ssh(1, "virsh dumpxml mig-a | sed -e 's/bridge=.br0./bridge=\"br-none\"/' -e 's/machine=.[^ "
                ">]*/machine=\"pc-q35-99.9\"/' >/tmp/mig.xml; "
                "virsh -q attach-disk mig-a /tmp/mig.xml hdc --type cdrom --mode readonly --config");
    Lab::virsh(1, "snapshot-create-as mig-a before");
    stubborn(2, "mig-other");
    Lab::ssh(2, "virsh destroy mig-other; virsh domrename mig-other mig-a");
    const auto plan = json({"guest", "migrate", "lab1/mig-a", "lab2", "--live", "--pool", "nowhere",
                            "--network", "br0=br7", "--plan"},
                           5)[0]["plan"];
    const auto all = plan["blockers"].dump();
    for (const auto* words : {"another guest called mig-a", "has snapshots (1)", "medium in the drive",
                              "no pool \\\"nowhere\\\"", "no bridge \\\"br7\\\"", "is not running"})
        EXPECT_NE(all.find(words), std::string::npos) << words << " is missing in " << all;
    EXPECT_EQ(run({"guest", "migrate", "lab1/mig-a", "lab2", "-y"}), 5);
    EXPECT_EQ(run({"guest", "migrate", "lab1/mig-a", "lab1", "-y"}), 5) << "it is there";
    EXPECT_EQ(run({"guest", "migrate", "lab1/mig-a", "lab9", "-y"}), 3);
    EXPECT_EQ(disks(2), "");
}
TEST_F(Migrations, OneThatIsCancelledGoesOnWhereItWas) {
    Lab::guest(1, "mig-a", {"--disk", "8M"});
    auto child = slowly();
    awaitArrival();
    child->signal(SIGINT);
    EXPECT_EQ(child->wait(), 130) << child->err();
    isOnlyOn(1, "mig-a", "running");
    EXPECT_EQ(run({"guest", "migrate", "mig-a", "lab2", "-y", "--bandwidth", "1", "--time-limit", "1"}), 11)
        << err;
    isOnlyOn(1, "mig-a", "running");
}
TEST_F(Migrations, OneWhoseTargetIsCutOffGoesOnWhereItWas) {
    Lab::guest(1, "mig-a", {"--disk", "8M"});
    auto child = slowly();
    awaitArrival();
    Lab::run({"cut", "2"});
    EXPECT_NE(child->wait(), 0);
    EXPECT_NE(child->err().find("mig-a goes on on lab1"), std::string::npos) << child->err();
    EXPECT_EQ(state(1, "mig-a"), "running");
    EXPECT_EQ(Lab::virsh(1, "domjobinfo mig-a | grep -c None"), "1") << "nothing is under way any more";
    Lab::run({"join", "2"});
    Lab::ssh(2, "for i in $(seq 100); do virsh domid mig-a >/dev/null 2>&1 || break; sleep 0.1; done");
    ASSERT_EQ(run({"host", "tidy", "lab2", "-y"}), 0) << err;
    isOnlyOn(1, "mig-a", "running");
}
TEST_F(Migrations, WhatAKilledProgramLeftIsFoundAndCleanedUp) {
    Lab::guest(1, "mig-a", {"--disk", "8M"});
    auto child = slowly();
    awaitArrival();
    child->signal(SIGKILL);
    EXPECT_NE(child->wait(), 0);
    Lab::ssh(2, "for i in $(seq 100); do virsh domid mig-a >/dev/null 2>&1 || break; sleep 0.1; done");
    Lab::ssh(1, "for i in $(seq 100); do virsh domjobinfo mig-a | grep -q None && break; sleep 0.1; done");
    EXPECT_EQ(state(1, "mig-a"), "running");
    ASSERT_EQ(run({"host", "tidy", "lab2", "-y"}), 0) << err;
    isOnlyOn(1, "mig-a", "running");
    ASSERT_EQ(run({"guest", "migrate", "mig-a", "lab2", "-y"}), 0) << err;
    isOnlyOn(2, "mig-a", "running");
}
TEST_F(Migrations, AFullPoolAndATakenNameLeaveItWhereItWas) {
    Lab::guest(1, "mig-a", {"--disk", "64M", "--no-start"});
    Lab::ssh(1, std::string("qemu-io -c 'write -P 0x44 0 40M' ") + folder +
                    "mig-a.qcow2 && virsh -q start mig-a");
    Lab::ssh(2, "mkdir -p /mnt/mig-tiny && mount -t tmpfs -o size=24m tmpfs /mnt/mig-tiny && virsh -q "
                "pool-create-as mig-tiny dir --target /mnt/mig-tiny");
    EXPECT_EQ(run({"guest", "migrate", "mig-a", "lab2", "-y", "--pool", "mig-tiny"}), 5);
    EXPECT_NE(err.find("mig-tiny has"), std::string::npos) << err;
    // Somebody fills it in the middle.
    Lab::ssh(2, "mount -o remount,size=60m /mnt/mig-tiny; virsh -q pool-refresh mig-tiny");
    auto child = start({"guest", "migrate", "mig-a", "lab2", "-y", "--pool", "mig-tiny", "--bandwidth", "8"});
    awaitArrival();
    Lab::ssh(2, "head -c 50M /dev/zero >/mnt/mig-tiny/filler 2>/dev/null; true");
    EXPECT_NE(child->wait(), 0);
    EXPECT_NE(child->err().find("goes on on lab1"), std::string::npos) << child->err();
    EXPECT_EQ(Lab::ssh(2, "ls /mnt/mig-tiny"), "filler");
    isOnlyOn(1, "mig-a", "running");
    // And somebody takes its name there while the disk of the stopped guest is copied.
    Lab::virsh(1, "destroy mig-a");
    stubborn(2, "mig-a");
    EXPECT_EQ(run({"guest", "migrate", "lab1/mig-a", "lab2", "-y"}), 5);
    EXPECT_EQ(state(1, "mig-a"), "shut off");
    EXPECT_EQ(disks(2), "");
}
