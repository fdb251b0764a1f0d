// SPDX-License-Identifier: GPL-3.0-or-later
// Pools of real hosts, and copies in them.
#include "tests/e2e/ctl.h"

#include <algorithm>

using namespace binnacle;
using namespace binnacle::test;

namespace {

struct Pools : CtlOnDisks {
    /// Where the test's pools are; each is called as its folder.
    static constexpr auto base = "/var/lib/libvirt/";
    Pools()
        : CtlOnDisks("pt-") {}
    void SetUp() override {
        CtlOnDisks::SetUp();
        if (!IsSkipped()) sweep();
    }
    void TearDown() override {
        if (!IsSkipped()) Lab::clear(), sweep();
        CtlOnDisks::TearDown();
    }
    static void sweep() {
        Lab::ssh(1, "for p in $(virsh pool-list --all --name | grep ^pt-); do virsh -q pool-destroy $p; "
                    "virsh -q pool-undefine $p; done 2>/dev/null; "
                    "umount /var/lib/libvirt/pt-* 2>/dev/null; rm -rf /var/lib/libvirt/pt-*");
    }
    int create(const std::string& name, const std::vector<std::string>& more = {}) {
        std::vector<std::string> words{"pool", "create", "lab1", name, "--target", base + name};
        words.insert(words.end(), more.begin(), more.end());
        return run(words);
    }
    nlohmann::json pool(const std::string& name) {
        for (const auto& p : json({"pool", "list"}))
            if (p["host"] == "lab1" && p["name"] == name) return p;
        return {};
    }
    std::vector<std::string> volumes(const std::string& poolName) {
        std::vector<std::string> names;
        for (const auto& v : json({"volume", "list", "lab1", poolName}))
            names.push_back(v["name"]);
        return names;
    }
    using Names = std::vector<std::string>;
};

} // namespace

TEST_F(Pools, OneIsMadeStoppedStartedAndDeleted) {
    ASSERT_EQ(create("pt-a", {"--autostart"}), 0) << err;
    auto made = pool("pt-a");
    EXPECT_TRUE(made["active"] == true && made["autostart"] == true && made["type"] == "dir") << made;
    EXPECT_EQ(create("pt-a"), 5) << "there is one";
    ASSERT_EQ(run({"pool", "autostart", "lab1", "pt-a", "off"}), 0) << err;
    ASSERT_EQ(run({"pool", "stop", "lab1", "pt-a", "-y"}), 0) << err;
    made = pool("pt-a");
    EXPECT_TRUE(made["active"] == false && made["autostart"] == false) << made;
    ASSERT_EQ(run({"pool", "start", "lab1", "pt-a"}), 0) << err;
    EXPECT_EQ(run({"pool", "start", "lab1", "pt-a"}), 5) << "it is active";
    Lab::ssh(1, "truncate -s 1M /var/lib/libvirt/pt-a/pt-file.img");
    ASSERT_EQ(run({"pool", "refresh", "lab1", "pt-a"}), 0) << err;
    EXPECT_EQ(volumes("pt-a"), Names{"pt-file.img"});

    ASSERT_EQ(run({"pool", "delete", "lab1", "pt-a", "-y"}), 0) << err;
    EXPECT_TRUE(Lab::ssh(1, "ls /var/lib/libvirt/pt-a").starts_with("pt-file.img")) << "files stay";
    EXPECT_EQ(run({"pool", "delete", "lab1", "pt-a", "-y"}), 3);
    EXPECT_NE(err.find("It has these: default, shared"), std::string::npos) << err;
    ASSERT_EQ(create("pt-a", {"--no-start"}), 0) << err;
    EXPECT_EQ(pool("pt-a")["active"], false);
    EXPECT_EQ(run({"pool", "delete", "lab1", "pt-a", "--volumes", "-y"}), 5) << "what is in it can't be seen";
    ASSERT_EQ(run({"pool", "start", "lab1", "pt-a"}), 0) << err;
    ASSERT_EQ(run({"pool", "delete", "lab1", "pt-a", "--volumes", "-y"}), 0) << err;
    EXPECT_EQ(Lab::ssh(1, "ls /var/lib/libvirt/pt-a"), "") << "when asked, they go";
}

/// The lab's kernel mounts no NFS; what was done before that is taken back, the folder too.
TEST_F(Pools, OneThatCanNotBeStartedLeavesNothing) {
    EXPECT_NE(create("pt-share", {"--type", "netfs", "--source", "127.0.0.1:/export", "--autostart"}), 0);
    EXPECT_NE(err.find("pt-share can't be started"), std::string::npos) << err;
    Lab::ssh(1, "mkdir /var/lib/libvirt/pt-old; touch /var/lib/libvirt/pt-file");
    EXPECT_NE(create("pt-old", {"--type", "fs", "--source", "/dev/nowhere"}), 0);
    EXPECT_NE(create("pt-file"), 0) << "no folder";
    EXPECT_EQ(Lab::ssh(1, "virsh pool-list --all --name | grep pt-; ls /var/lib/libvirt | grep pt-; true"),
              "pt-file\npt-old")
        << "no pool, and what was there before";
}

TEST_F(Pools, OneThatGuestsNeedStays) {
    ASSERT_EQ(create("pt-use"), 0) << err;
    const std::string folderOf = std::string(base) + "pt-use/";
    Lab::ssh(1, "qemu-img create -q -f qcow2 " + folderOf +
                    "pt-base.qcow2 16M; qemu-img create -q -f qcow2 -F qcow2 -b " + folderOf +
                    "pt-base.qcow2 " + folder + "pt-over.qcow2; virsh -q pool-refresh default");
    define(1, "<domain type='qemu'><name>pt-guest</name><memory "
              "unit='MiB'>16</memory><os><type>hvm</type></os><devices>"
              "<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='" +
                  (folder + std::string("pt-over.qcow2")) +
                  "'/><target dev='vda' bus='virtio'/></disk></devices></domain>");
    Lab::virsh(1, "start pt-guest");
    EXPECT_EQ(run({"pool", "stop", "lab1", "pt-use", "-y"}), 5) << "an image below its disk is in it";
    EXPECT_NE(err.find("pt-guest is running"), std::string::npos) << err;
    EXPECT_EQ(run({"volume", "clone", "lab1", "default/pt-over.qcow2", "pt-copy"}), 5)
        << "it may be half written";
    EXPECT_EQ(run({"volume", "wipe", "lab1", "pt-use/pt-base.qcow2", "-y"}), 5)
        << "something is laid over it";

    Lab::virsh(1, "destroy pt-guest");
    EXPECT_EQ(run({"pool", "delete", "lab1", "pt-use", "-y"}), 5) << "it would not start any more";
    EXPECT_NE(err.find("pt-guest has"), std::string::npos) << err;
    // The copy has all that was in the chain, and needs none of it.
    ASSERT_EQ(run({"volume", "clone", "lab1", "default/pt-over.qcow2", "pt-copy.qcow2", "--pool", "pt-use"}),
              0)
        << err;
    EXPECT_EQ(Lab::ssh(1, "qemu-img info " + folderOf + "pt-copy.qcow2 | grep -c backing; true"), "0");
    const auto plan = json({"volume", "wipe", "lab1", "default/pt-over.qcow2", "--plan"})[0]["plan"];
    EXPECT_EQ(plan["warnings"].size(), 1U) << plan;
    ASSERT_EQ(run({"volume", "wipe", "lab1", "default/pt-over.qcow2", "-y"}), 0) << err;
    const auto info = Lab::ssh(1, std::string("qemu-img info ") + folder + "pt-over.qcow2");
    EXPECT_TRUE(info.find("qcow2") != std::string::npos && info.find("16 MiB") != std::string::npos) << info;
    EXPECT_EQ(info.find("backing"), std::string::npos) << info;
}

TEST_F(Pools, ACopyThatDoesNotFitLeavesNothing) {
    Lab::ssh(1, "mkdir /var/lib/libvirt/pt-small; mount -t tmpfs -o size=6M none /var/lib/libvirt/pt-small");
    ASSERT_EQ(create("pt-small"), 0) << err;
    // What says that it is small, and is not: its clusters are compressed.
    Lab::ssh(1, std::string("cd ") + folder +
                    "; yes binnacle | head -c 16M >pt-raw.img; qemu-img convert -q -c -O qcow2 pt-raw.img "
                    "pt-packed.qcow2; "
                    "virsh -q pool-refresh default");
    EXPECT_EQ(run({"volume", "clone", "lab1", "default/pt-raw.img", "pt-copy", "--pool", "pt-small"}), 16)
        << err;
    EXPECT_NE(err.find("free, and the copy takes up 16 MiB"), std::string::npos) << err;
    EXPECT_NE(run({"volume", "clone", "lab1", "default/pt-packed.qcow2", "pt-copy", "--pool", "pt-small"}),
              0);
    EXPECT_NE(err.find("can't be copied"), std::string::npos) << err;
    EXPECT_EQ(volumes("pt-small"), Names{});
    EXPECT_EQ(Lab::ssh(1, "ls /var/lib/libvirt/pt-small"), "");
    EXPECT_EQ(run({"volume", "clone", "lab1", "default/pt-raw.img", "pt-copy", "--pool", "pt-none"}), 3)
        << err;

    ASSERT_EQ(run({"volume", "clone", "lab1", "default/pt-raw.img", "pt-copy.qcow2", "--format", "qcow2"}), 0)
        << err;
    EXPECT_EQ(Lab::ssh(1, std::string("cd ") + folder +
                              "; qemu-img compare -q pt-raw.img pt-copy.qcow2 && echo same"),
              "same");
    ASSERT_EQ(run({"volume", "wipe", "lab1", "default/pt-raw.img", "-y"}), 0) << err;
    EXPECT_EQ(Lab::ssh(1, std::string("cmp -n 16777216 ") + folder + "pt-raw.img /dev/zero && echo zeros"),
              "zeros");
}
