// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots of guests on real hosts: what is in them, and what becomes of the guest.
#include "tests/e2e/ctl.h"

using namespace binnacle;
using namespace binnacle::test;
using namespace std::chrono_literals;

namespace {

struct Snapshots : CtlOnDisks {
    Snapshots()
        : CtlOnDisks("snap-") {}
    /// "before* other": by age, the one gone on from is marked.
    std::string listed(const std::string& guest) {
        std::string all;
        for (const auto& s : json({"snapshot", "list", guest}))
            all += (all.empty() ? "" : " ") + s["name"].get<std::string>() + (s["current"] ? "*" : "");
        return all;
    }
    int take(const std::string& guest, const std::string& name) { return run({"snapshot", "create", guest, name}); }
    int revert(const std::string& guest, const std::string& name) { return run({"snapshot", "revert", guest, name, "-y"}); }
};

} // namespace

/// Its memory comes back, too: a file that was only there, and a process that went on.
TEST_F(Snapshots, ARunningGuestGoesBackWithItsDiskAndMemory) {
    Lab::guest(1, "snap-run", {"--disk", "64M", "--agent"});
    const auto inside = [](const std::string& line) { return Lab::inGuest(1, "snap-run", line); };
    inside("echo one >/tmp/memory; printf one | dd of=/dev/vda conv=notrunc 2>/dev/null; sync");
    ASSERT_EQ(run({"snapshot", "create", "snap-run", "before", "--description", "as it was"}), 0) << err;
    inside("echo two >/tmp/memory; printf two | dd of=/dev/vda conv=notrunc 2>/dev/null; sync");
    ASSERT_EQ(take("snap-run", "after"), 0) << err;
    EXPECT_EQ(listed("snap-run"), "before after*");
    const auto record = json({"snapshot", "list", "snap-run"})[0];
    EXPECT_EQ(record["description"], "as it was");
    EXPECT_EQ(record["memory"], true);
    EXPECT_EQ(record["state"], "running");
    EXPECT_EQ(record["kind"], "internal");
    EXPECT_EQ(record["disks"], nlohmann::json{"vda"});

    const auto plan = json({"snapshot", "revert", "snap-run", "before", "--plan"})[0]["plan"];
    EXPECT_EQ(plan["steps"].size(), 1U) << plan;
    EXPECT_EQ(plan["warnings"].size(), 2U) << plan;
    EXPECT_EQ(inside("cat /tmp/memory"), "two") << "a plan changes nothing";
    ASSERT_EQ(revert("snap-run", "before"), 0) << err;
    EXPECT_EQ(inside("cat /tmp/memory; dd if=/dev/vda bs=3 count=1 2>/dev/null"), "one\none");
    EXPECT_EQ(listed("snap-run"), "before* after");
    ASSERT_EQ(revert("snap-run", "after"), 0) << err;
    EXPECT_EQ(inside("cat /tmp/memory"), "two");

    // One in the middle goes; what was taken after it can still be gone back to.
    ASSERT_EQ(take("snap-run", "last"), 0) << err;
    ASSERT_EQ(run({"snapshot", "delete", "snap-run", "after", "-y"}), 0) << err;
    EXPECT_EQ(listed("snap-run"), "before last*");
    ASSERT_EQ(revert("snap-run", "last"), 0) << err;
    EXPECT_EQ(inside("cat /tmp/memory"), "two");
    ASSERT_EQ(run({"snapshot", "delete", "snap-run", "before", "--children", "-y"}), 0) << err;
    EXPECT_EQ(listed("snap-run"), "");
    EXPECT_EQ(inside("cat /tmp/memory"), "two") << "the guest itself stays as it is";
    EXPECT_EQ(Lab::ssh(1, "qemu-img snapshot -U -l /var/lib/libvirt/images/snap-run.qcow2"), "") << "nothing is left in the image";
}
TEST_F(Snapshots, OfAStoppedGuestStartOnlyWhereAsked) {
    Lab::guest(1, "snap-off", {"--disk", "64M", "--no-start"});
    ASSERT_EQ(take("snap-off", "off"), 0) << err;
    ASSERT_EQ(run({"guest", "start", "snap-off"}), 0) << err;
    ASSERT_EQ(revert("snap-off", "off"), 0) << err;
    EXPECT_EQ(Lab::virsh(1, "domstate snap-off"), "shut off");
    ASSERT_EQ(run({"snapshot", "revert", "snap-off", "off", "--start", "-y"}), 0) << err;
    EXPECT_EQ(Lab::virsh(1, "domstate snap-off"), "running");
    ASSERT_EQ(run({"snapshot", "describe", "snap-off", "off", "before <anything>"}), 0) << err;
    EXPECT_EQ(json({"snapshot", "list", "snap-off"})[0]["description"], "before <anything>");
    EXPECT_EQ(listed("snap-off"), "off*");
}
TEST_F(Snapshots, WhatCantBeIsSaid) {
    Lab::guest(1, "snap-no", {"--disk", "64M", "--no-start"});
    EXPECT_EQ(run({"snapshot", "revert", "snap-no", "nope", "-y"}), 3);
    EXPECT_NE(err.find("It has none at all."), std::string::npos) << err;
    EXPECT_EQ(take("snap-no", "../../etc/x"), 2) << err;
    ASSERT_EQ(take("snap-no", "one"), 0) << err;
    EXPECT_EQ(take("snap-no", "one"), 5);
    EXPECT_NE(err.find("already"), std::string::npos) << err;
    EXPECT_EQ(run({"snapshot", "delete", "snap-no", "two", "-y"}), 3);
    EXPECT_NE(err.find("It has these: one"), std::string::npos) << err;

    // A raw disk among them.
    Lab::ssh(1, "qemu-img create -q -f raw /var/lib/libvirt/images/snap-raw.img 1M; virsh -q attach-disk snap-no "
                "/var/lib/libvirt/images/snap-raw.img vdb --config --subdriver raw");
    EXPECT_EQ(take("snap-no", "three"), 12) << err;
    EXPECT_NE(err.find("vdb (raw)"), std::string::npos) << err;

    Lab::container(1, "snap-ct");
    EXPECT_EQ(take("snap-ct", "one"), 5);
    EXPECT_NE(err.find("no snapshots of containers"), std::string::npos) << err;
}
/// virsh's own external ones are shown, and not gone below.
TEST_F(Snapshots, AnOverlayOfSomebodyElsesIsNotLeftBehind) {
    Lab::guest(1, "snap-ext", {"--disk", "64M", "--agent"});
    ASSERT_EQ(take("snap-ext", "inner"), 0) << err;
    Lab::virsh(1, "snapshot-create-as snap-ext outer --disk-only");
    EXPECT_EQ(listed("snap-ext"), "inner outer*");
    EXPECT_EQ(json({"snapshot", "list", "snap-ext"})[1]["kind"], "external");
    EXPECT_EQ(revert("snap-ext", "inner"), 5);
    EXPECT_NE(err.find("delete it first"), std::string::npos) << err;
    EXPECT_EQ(revert("snap-ext", "outer"), 5);
    EXPECT_NE(err.find("external snapshot"), std::string::npos) << err;
    // libvirt 9 does not delete one above an internal one by itself.
    const auto overlay = "/var/lib/libvirt/images/snap-ext.outer";
    EXPECT_EQ(Lab::ssh(1, std::string("ls ") + overlay), overlay);
    Lab::inGuest(1, "snap-ext", "printf late | dd of=/dev/vda conv=notrunc 2>/dev/null; sync");
    ASSERT_EQ(run({"snapshot", "delete", "snap-ext", "outer", "-y"}), 0) << err;
    EXPECT_EQ(Lab::ssh(1, std::string("ls ") + overlay + " 2>/dev/null; true"), "") << "and its overlay goes";
    EXPECT_EQ(Lab::inGuest(1, "snap-ext", "dd if=/dev/vda bs=4 count=1 2>/dev/null"), "late") << "but nothing that was written to it";
    EXPECT_EQ(listed("snap-ext"), "inner*");
    ASSERT_EQ(revert("snap-ext", "inner"), 0) << err;
    EXPECT_EQ(Lab::virsh(1, "domblklist snap-ext").find("outer"), std::string::npos);
}
/// Its memory does not fit: that is said before the pool is full, and where it is tried all the same the guest goes on.
TEST_F(Snapshots, AFullPoolCostsNothing) {
    const auto small = "/var/lib/libvirt/snap-small";
    const auto clean = [&] {
        Lab::clear(2);
        Lab::ssh(1, std::string("virsh -q pool-destroy snap-small; umount ") + small + "; rmdir " + small + "; true");
    };
    Lab::ssh(1, std::string("mkdir -p ") + small + "; mount -t tmpfs -o size=16M none " + small +
                    "; virsh -q pool-create-as snap-small dir --target " + small + "; qemu-img create -q -f qcow2 " + small + "/d.qcow2 64M");
    Lab::guest(1, "snap-full", {"--disk", "64M", "--agent", "--no-start"});
    Lab::ssh(1, std::string("virsh dumpxml snap-full | sed 's,/var/lib/libvirt/images/snap-full,") + small +
                    "/d,' >/tmp/snap-full.xml; virsh -q define /tmp/snap-full.xml; rm /tmp/snap-full.xml; virsh -q start snap-full");
    Lab::inGuest(1, "snap-full", "head -c 20000000 /dev/urandom >/tmp/random");
    EXPECT_EQ(take("snap-full", "one"), 16);
    EXPECT_NE(err.find("The pool snap-small has"), std::string::npos) << err;
    EXPECT_EQ(run({"snapshot", "create", "snap-full", "one", "--tight"}), 15);
    EXPECT_NE(err.find("pool is full"), std::string::npos) << err;
    EXPECT_EQ(listed("snap-full"), "");
    EXPECT_EQ(Lab::inGuest(1, "snap-full", "wc -c </tmp/random"), "20000000") << "it runs as before";
    clean();
}
/// What the program began is done by the host, or not at all.
TEST_F(Snapshots, AKilledProgramLeavesNoHalfOne) {
    Lab::guest(1, "snap-kill", {"--disk", "64M", "--agent"});
    Lab::inGuest(1, "snap-kill", "echo one >/tmp/memory");
    for (int i = 0; i < 8; ++i) {
        auto child = start({"snapshot", "create", "snap-kill", "s" + std::to_string(i)});
        std::this_thread::sleep_for(30ms + 40ms * i);
        child->signal(SIGKILL);
        child->wait();
    }
    std::this_thread::sleep_for(1s);
    const auto left = json({"snapshot", "list", "snap-kill"});
    for (const auto& s : left)
        EXPECT_EQ(s["memory"], true) << s;
    const auto inImage = Lab::ssh(1, "qemu-img snapshot -U -l /var/lib/libvirt/images/snap-kill.qcow2 | grep -c ' s[0-9]'; true");
    EXPECT_EQ(inImage, std::to_string(left.size())) << "the image has what libvirt knows";
    for (const auto& s : left)
        ASSERT_EQ(revert("snap-kill", s["name"]), 0) << err;
    EXPECT_EQ(Lab::inGuest(1, "snap-kill", "cat /tmp/memory"), "one");
}
/// Copying an overlay takes long, so much can come between.
TEST_F(Snapshots, MergingIsGoneOnWithWhateverInterruptedIt) {
    Lab::guest(1, "snap-merge", {"--disk", "256M", "--agent"});
    ASSERT_EQ(take("snap-merge", "inner"), 0) << err;
    Lab::virsh(1, "snapshot-create-as snap-merge outer --disk-only");
    Lab::inGuest(1, "snap-merge", "yes merge | head -c 120000000 | dd of=/dev/vda bs=1M 2>/dev/null; sync");
    // As a program that was killed would have left it, but slow: 1 MiB a second.
    const auto begin = [] { Lab::virsh(1, "blockcommit snap-merge vda --active --shallow --delete --bandwidth 1"); };
    const auto source = [] { return Lab::ssh(1, "virsh -q domblklist snap-merge | awk '{print $2}'"); };
    const auto copies = [] { return Lab::ssh(1, "virsh blockjob snap-merge vda 2>&1 | grep -c 'Commit'; true") == "1"; };
    const std::string overlay = "/var/lib/libvirt/images/snap-merge.outer";

    begin();
    auto cancelled = start({"snapshot", "delete", "snap-merge", "outer", "-y"});
    std::this_thread::sleep_for(2s);
    ASSERT_TRUE(cancelled->isRunning());
    cancelled->signal(SIGINT);
    EXPECT_EQ(cancelled->wait(), 130) << cancelled->err();
    EXPECT_FALSE(copies()) << "nothing goes on by itself";
    EXPECT_EQ(source(), overlay) << "the disk is as it was";
    EXPECT_EQ(listed("snap-merge"), "inner outer*");

    begin();
    auto killed = start({"snapshot", "delete", "snap-merge", "outer", "-y"});
    std::this_thread::sleep_for(2s);
    killed->signal(SIGKILL);
    killed->wait();
    EXPECT_TRUE(copies()) << "the host goes on";
    Lab::virsh(1, "blockjob snap-merge vda --bandwidth 0");
    ASSERT_EQ(run({"snapshot", "delete", "snap-merge", "outer", "-y"}), 0) << err;
    EXPECT_EQ(listed("snap-merge"), "inner*");
    EXPECT_EQ(source(), "/var/lib/libvirt/images/snap-merge.qcow2");
    EXPECT_EQ(Lab::ssh(1, "ls " + overlay + " 2>/dev/null; true"), "");
    EXPECT_EQ(Lab::inGuest(1, "snap-merge", "dd if=/dev/vda bs=1M skip=100 count=1 2>/dev/null | head -c 12"), Lab::inGuest(1, "snap-merge", "yes merge | head -c 104857612 | tail -c 12"));

    // What the host does for somebody else is left alone.
    Lab::virsh(1, "snapshot-create-as snap-merge again --disk-only");
    Lab::inGuest(1, "snap-merge", "yes more | head -c 20000000 | dd of=/dev/vda bs=1M 2>/dev/null; sync");
    Lab::virsh(1, "blockcopy snap-merge vda /var/lib/libvirt/images/snap-copy --transient-job --bandwidth 1");
    EXPECT_EQ(run({"snapshot", "delete", "snap-merge", "again", "-y"}), 5) << err;
    EXPECT_NE(err.find("does something else"), std::string::npos) << err;
    Lab::virsh(1, "blockjob snap-merge vda --abort");
    EXPECT_EQ(run({"snapshot", "delete", "snap-merge", "again", "-y"}), 0) << err;
}
/// Many at once, each with its own result.
TEST_F(Snapshots, OfManyGuestsAtOnce) {
    for (const auto* name : {"snap-a", "snap-b"})
        Lab::guest(1, name, {"--disk", "16M", "--no-start"});
    ASSERT_EQ(take("snap-a", "nightly"), 0);
    EXPECT_EQ(run({"snapshot", "create", "--host", "lab1", "nightly"}), 5) << "one has it already";
    EXPECT_EQ(listed("snap-b"), "nightly*");
    EXPECT_EQ(run({"snapshot", "delete", "--host", "lab1", "nightly", "-y"}), 0) << err;
    EXPECT_EQ(listed("snap-a") + listed("snap-b"), "");
}
