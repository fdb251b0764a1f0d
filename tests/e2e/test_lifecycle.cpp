// SPDX-License-Identifier: GPL-3.0-or-later
// Guests made and deleted on real hosts: by plans that are shown, agreed to, and taken back.
#include "tests/e2e/ctl.h"

using namespace binnacle;
using namespace binnacle::test;
using namespace std::chrono_literals;

namespace {

struct Lifecycle : CtlOnDisks {
    Lifecycle()
        : CtlOnDisks("cli-") {}
    static std::string files() { return Lab::ssh(1, std::string("ls ") + folder); }
    static bool hasFile(const std::string& name) { return (files() + "\n").find(name + "\n") != std::string::npos; }
    /// Small, with the lab's kernel, on the lab's bridge.
    int create(const std::string& name, std::vector<std::string> more = {}) {
        more.insert(more.begin(), {"guest", "create", "lab1", name, "--memory", "160", "--cpus", "1", "--network", "bridge:br0"});
        return run(more);
    }
    static std::vector<std::string> kernel() {
        const auto assets = Lab::ssh(1, "dirname $(virsh dumpxml cli-model | sed -n 's/.*<kernel>\\(.*\\)<.*/\\1/p')");
        return {"--kernel", assets + "/vmlinuz", "--initrd", assets + "/initrd-agent.img", "--kernel-arguments",
                "console=ttyS0 quiet mitigations=off nokaslr tsc=reliable no_timer_check"};
    }
    std::vector<std::string> titles(const nlohmann::json& record) {
        std::vector<std::string> all;
        for (const auto& step : record["plan"]["steps"])
            all.push_back(step["title"]);
        return all;
    }
};

} // namespace

TEST_F(Lifecycle, AVmIsMadeBootsAndIsDeleted) {
    Lab::guest(1, "cli-model", {"--no-start"});
    auto options = kernel();
    options.insert(options.end(), {"--disk", "64M", "--disk", "32M", "--tags", "made", "--screen", "both", "--start"});
    ASSERT_EQ(create("cli-made", options), 0) << err;
    EXPECT_NE(out.find("number 100"), std::string::npos) << out;
    EXPECT_EQ(Lab::virsh(1, "domstate cli-made"), "running");
    EXPECT_TRUE(hasFile("cli-made.qcow2") && hasFile("cli-made-1.qcow2"));
    const auto record = json({"guest", "show", "cli-made"})[0];
    EXPECT_EQ(record["tags"], nlohmann::json{"made"});
    EXPECT_EQ(record["disks"].size(), 2U);
    EXPECT_NE(Lab::inGuest(1, "cli-made", "cat /sys/block/vda/size /sys/block/vdb/size; true").find("131072"), std::string::npos);

    EXPECT_EQ(run({"guest", "delete", "cli-made", "-y"}), 5) << "it runs";
    EXPECT_TRUE(hasFile("cli-made.qcow2"));
    ASSERT_EQ(run({"guest", "stop", "cli-made", "-y"}), 0) << err;
    ASSERT_EQ(run({"guest", "protect", "cli-made"}), 0) << err;
    EXPECT_EQ(run({"guest", "delete", "cli-made", "-y"}), 5) << "it is protected";
    ASSERT_EQ(run({"guest", "unprotect", "cli-made"}), 0) << err;

    const auto plan = json({"guest", "delete", "cli-made", "--plan", "--keep-disk", "vdb"})[0];
    EXPECT_EQ(titles(plan).size(), 2U) << plan;
    EXPECT_EQ(plan["plan"]["notes"].size(), 1U) << plan;
    EXPECT_TRUE(hasFile("cli-made.qcow2")) << "a plan changes nothing";
    ASSERT_EQ(run({"guest", "delete", "cli-made", "--keep-disk", "vdb", "-y"}), 0) << err;
    EXPECT_FALSE(hasFile("cli-made.qcow2"));
    EXPECT_TRUE(hasFile("cli-made-1.qcow2"));
    EXPECT_EQ(run({"guest", "show", "cli-made"}), 3);
}
TEST_F(Lifecycle, WhatOthersUseStays) {
    Lab::ssh(1, std::string("qemu-img create -q -f qcow2 ") + folder + "cli-base.qcow2 20G");
    const std::string base = folder + std::string("cli-base.qcow2");
    ASSERT_EQ(create("cli-golden", {"--disk", base}), 0) << err;
    ASSERT_EQ(create("cli-linked", {"--base", base}), 0) << err;
    EXPECT_NE(Lab::ssh(1, std::string("qemu-img info ") + folder + "cli-linked.qcow2").find("backing file: " + base), std::string::npos);
    EXPECT_EQ(create("cli-thief", {"--disk", base}), 5);
    EXPECT_NE(err.find("cli-golden uses the disk"), std::string::npos) << err;

    ASSERT_EQ(run({"guest", "delete", "cli-golden", "-y"}), 0) << err;
    EXPECT_TRUE(hasFile("cli-base.qcow2")) << "cli-linked is laid over it";
    const auto plan = json({"guest", "delete", "cli-linked", "--plan"})[0];
    EXPECT_NE(plan.dump().find("laid over stays: " + base), std::string::npos) << plan;
    ASSERT_EQ(run({"guest", "delete", "cli-linked", "-y"}), 0) << err;
    EXPECT_TRUE(hasFile("cli-base.qcow2"));
    EXPECT_FALSE(hasFile("cli-linked.qcow2"));
}
/// What lies in another pool, or on another host that has the same storage, counts too.
TEST_F(Lifecycle, WhatIsLaidOverItElsewhereKeepsIt) {
    const auto shared = sharedFolder();
    // qemu-img makes it behind libvirt's back, in the other pool.
    ASSERT_EQ(create("cli-under", {"--disk", "64M"}), 0) << err;
    Lab::ssh(1, "qemu-img create -q -f qcow2 -F qcow2 -b " + std::string(folder) + "cli-under.qcow2 " + shared + "cli-over.qcow2");
    ASSERT_EQ(run({"guest", "delete", "cli-under", "-y"}), 0) << err;
    EXPECT_TRUE(hasFile("cli-under.qcow2")) << "cli-over.qcow2 is laid over it";

    // A guest of another host has a disk of the shared pool, too.
    ASSERT_EQ(create("cli-mine", {"--disk", "64M", "--pool", "shared"}), 0) << err;
    const auto disk = shared + "cli-mine.qcow2";
    define(2, "<domain type='qemu'><name>cli-theirs</name><memory>8192</memory><os><type>hvm</type></os><devices>"
              "<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='" +
                  disk + "'/><target dev='vda' bus='virtio'/></disk></devices></domain>");
    auto plan = json({"guest", "delete", "cli-mine", "--plan"})[0];
    EXPECT_NE(plan.dump().find("lab2/cli-theirs seems to have the same one"), std::string::npos) << plan;
    ASSERT_EQ(titles(plan).size(), 1U) << plan;
    // Whoever knows better says so.
    plan = json({"guest", "delete", "cli-mine", "--plan", "--delete-disk", "vda"})[0];
    EXPECT_EQ(titles(plan).size(), 2U) << plan;
    EXPECT_EQ(run({"guest", "delete", "cli-mine", "--delete-disk", "vdz", "-y"}), 3);
    // And one whose host can't be asked.
    Lab::virsh(2, "undefine cli-theirs");
    Lab::run({"cut", "2"});
    plan = json({"guest", "delete", "cli-mine", "--plan", "--timeout", "4"})[0];
    Lab::run({"join", "2"});
    EXPECT_NE(plan.dump().find("lab2"), std::string::npos) << plan;
}
/// A guest that somebody took to another host meanwhile has its disk there.
TEST_F(Lifecycle, AGuestThatIsGoneKeepsItsDisk) {
    ASSERT_EQ(create("cli-moving", {"--disk", "64M"}), 0) << err;
    const auto child = start({"guest", "delete", "cli-moving"}, Child::With::Terminal);
    ASSERT_TRUE(child->expect("Type \"")) << child->out();
    Lab::virsh(1, "undefine cli-moving");
    child->type("lab1/cli-moving\n");
    EXPECT_NE(child->wait(), 0) << child->out();
    EXPECT_TRUE(hasFile("cli-moving.qcow2"));
}
TEST_F(Lifecycle, ANumberIsFreeInTheWholeFleet) {
    stubborn(2, "cli-first");
    ASSERT_EQ(run({"guest", "number", "cli-first", "100"}), 0) << err;
    ASSERT_EQ(create("cli-second"), 0) << err;
    EXPECT_NE(out.find("number 101"), std::string::npos) << out;
}
TEST_F(Lifecycle, AStartThatFailsLeavesNothing) {
    EXPECT_NE(create("cli-broken", {"--disk", "64M", "--kernel", "/no/such/kernel", "--start"}), 0);
    EXPECT_FALSE(hasFile("cli-broken.qcow2"));
    EXPECT_EQ(Lab::virsh(1, "list --all --name").find("cli-broken"), std::string::npos);
}
TEST_F(Lifecycle, AllThatStandsInTheWayIsToldAtOnce) {
    ASSERT_EQ(create("cli-taken", {"--disk", "64M"}), 0) << err;
    const auto record = json({"guest", "create", "lab1", "cli-taken", "--disk", "64M", "--network", "nowhere", "--firmware", "uefi", "--plan"}, 5)[0];
    EXPECT_GE(record["plan"]["blockers"].size(), 3U) << record;
    EXPECT_EQ(create("cli-silly", {"--disk", "lots"}), 2);
    EXPECT_EQ(run({"guest", "create", "lab1", "../etc"}), 2);
    EXPECT_EQ(run({"guest", "start", "cli-taken", "--plan"}), 2) << "it has none";
    EXPECT_NE(Lab::virsh(1, "domstate cli-taken"), "running");
}
TEST_F(Lifecycle, WhatWasAgreedToIsDoneAndNothingElse) {
    ASSERT_EQ(create("cli-changing", {"--disk", "64M"}), 0) << err;
    const auto child = start({"guest", "delete", "cli-changing"}, Child::With::Terminal);
    ASSERT_TRUE(child->expect("Type \"")) << child->out();
    EXPECT_NE(child->out().find("can't be undone"), std::string::npos) << child->out();
    // Meanwhile somebody takes a snapshot.
    Lab::virsh(1, "snapshot-create-as cli-changing before");
    child->type("lab1/cli-changing\n");
    EXPECT_EQ(child->wait(), 5) << child->out();
    EXPECT_NE(child->out().find("Something has changed"), std::string::npos) << child->out();
    EXPECT_TRUE(hasFile("cli-changing.qcow2"));
    const auto plan = json({"guest", "delete", "cli-changing", "--plan"})[0];
    EXPECT_NE(plan.dump().find("before"), std::string::npos) << "the snapshot is named";
    EXPECT_EQ(run({"guest", "delete", "cli-changing", "-y"}), 0) << err;
    EXPECT_FALSE(hasFile("cli-changing.qcow2"));
}
