// SPDX-License-Identifier: GPL-3.0-or-later
// Pools and volumes of real hosts.
#include "tests/e2e/ctl.h"

#include <algorithm>
#include <sstream>

using namespace binnacle;
using namespace binnacle::test;

namespace {

struct Storage : CtlOnDisks {
    Storage()
        : CtlOnDisks("vol-") {}
    nlohmann::json volume(const std::string& name) {
        for (const auto& v : json({"volume", "list", "lab1", "default"}))
            if (v["name"] == name) return v;
        return {};
    }
};

} // namespace

TEST_F(Storage, PoolsTellWhatIsFree) {
    int seen = 0;
    for (const auto& pool : json({"pool", "list"}))
        if (pool["host"] == "lab1" && pool["name"] == "default") {
            ++seen;
            EXPECT_EQ(pool["type"], "dir");
            EXPECT_EQ(pool["active"], true);
            EXPECT_GT(pool["availableBytes"].get<std::uint64_t>(), 0U);
            EXPECT_GE(pool["capacityBytes"].get<std::uint64_t>(), pool["availableBytes"].get<std::uint64_t>());
        }
    EXPECT_EQ(seen, 1);
    ASSERT_EQ(run({"pool", "list"}), 0) << err;
    EXPECT_NE(out.find("lab3"), std::string::npos) << out;
    EXPECT_EQ(run({"volume", "list", "lab1", "nowhere"}), 3) << err;
}
TEST_F(Storage, WhatAHostThatIsAwayHadIsMarkedAsOld) {
    ASSERT_EQ(run({"pool", "list"}), 0) << err; // is kept
    Lab::run({"cut", "2"});
    EXPECT_EQ(run({"pool", "list", "--timeout", "4"}), 10);
    const auto text = out;
    const auto records = json({"pool", "list", "--timeout", "4"}, 10);
    EXPECT_EQ(run({"volume", "list", "lab2", "default", "--timeout", "4"}), 10) << err;
    EXPECT_EQ(run({"volume", "create", "lab2", "default", "vol-x", "1G", "--timeout", "4"}), 10) << err;
    Lab::run({"join", "2"});
    for (std::istringstream lines(text); std::getline(lines, out);)
        EXPECT_EQ(out.find("active?") != std::string::npos, out.starts_with("lab2")) << out;
    for (const auto& pool : records)
        EXPECT_EQ(pool["asOf"].is_null(), pool["host"] != "lab2") << pool;
}
TEST_F(Storage, AVolumeIsMadeGrownAndDeleted) {
    ASSERT_EQ(run({"volume", "create", "lab1", "default", "vol-a.qcow2", "64M"}), 0) << err;
    EXPECT_EQ(volume("vol-a.qcow2")["capacityBytes"], 64 << 20);
    EXPECT_EQ(volume("vol-a.qcow2")["format"], "qcow2");
    EXPECT_EQ(run({"volume", "create", "lab1", "default", "vol-a.qcow2", "64M"}), 5) << "there is one";
    EXPECT_EQ(run({"volume", "create", "lab1", "default", "../vol-b", "64M"}), 2) << err;
    EXPECT_EQ(run({"volume", "create", "lab1", "default", "vol-b", "many"}), 2) << err;
    ASSERT_EQ(run({"volume", "create", "lab1", "default", "vol-b.img", "8M", "--format", "raw"}), 0) << err;
    EXPECT_EQ(volume("vol-b.img")["format"], "raw");

    ASSERT_EQ(run({"volume", "resize", "lab1", "default/vol-a.qcow2", "96M"}), 0) << err;
    EXPECT_EQ(volume("vol-a.qcow2")["capacityBytes"], 96 << 20);
    EXPECT_EQ(run({"volume", "resize", "lab1", "default/vol-a.qcow2", "32M"}), 2);
    EXPECT_NE(err.find("would be lost"), std::string::npos) << err;
    EXPECT_EQ(run({"volume", "resize", "lab1", "default/vol-none", "1G"}), 3);

    const auto plan = json({"volume", "delete", "lab1", std::string(folder) + "vol-a.qcow2", "--plan"})[0]["plan"];
    EXPECT_EQ(plan["steps"].size(), 1U) << plan;
    ASSERT_EQ(run({"volume", "delete", "lab1", "default/vol-a.qcow2", "-y"}), 0) << err;
    EXPECT_TRUE(volume("vol-a.qcow2").is_null());
    EXPECT_EQ(run({"volume", "delete", "lab1", "default/vol-a.qcow2", "-y"}), 3);
}
/// It is the volume that is named and typed, not the host it lies on.
TEST_F(Storage, WhatGoesIsNamedAndTyped) {
    ASSERT_EQ(run({"volume", "create", "lab1", "default", "vol-a.qcow2", "64M"}), 0) << err;
    EXPECT_EQ(run({"volume", "delete", "lab1", "default/vol-a.qcow2"}), 2);
    EXPECT_NE(err.find("can't be had back (default/vol-a.qcow2 (lab1))"), std::string::npos) << err;
    const auto answer = [&](const std::string& typed) {
        auto child = start({"volume", "delete", "lab1", "default/vol-a.qcow2"}, Child::With::Terminal);
        EXPECT_TRUE(child->expect("Type \"default/vol-a.qcow2\" to go on")) << child->out();
        child->type(typed + "\n");
        return child->wait();
    };
    EXPECT_EQ(answer("lab1"), 130);
    EXPECT_FALSE(volume("vol-a.qcow2").is_null());
    EXPECT_EQ(answer("default/vol-a.qcow2"), 0);
    EXPECT_TRUE(volume("vol-a.qcow2").is_null());
}
TEST_F(Storage, WhatIsUsedStaysAsItIs) {
    Lab::guest(1, "vol-guest", {"--disk", "64M"});
    const std::string disk = folder + std::string("vol-guest.qcow2");
    EXPECT_EQ(volume("vol-guest.qcow2")["guests"], nlohmann::json({"vol-guest"}));
    EXPECT_EQ(run({"volume", "delete", "lab1", disk, "-y"}), 5);
    EXPECT_NE(err.find("lab1/vol-guest uses it"), std::string::npos) << err;
    EXPECT_EQ(run({"volume", "resize", "lab1", disk, "1G"}), 5);
    EXPECT_NE(err.find("Shut it down first"), std::string::npos) << err;
    Lab::ssh(1, "qemu-img create -q -f qcow2 " + std::string(folder) + "vol-base.qcow2 16M; qemu-img create -q -f qcow2 -F qcow2 -b " + folder +
                    "vol-base.qcow2 " + folder + "vol-over.qcow2");
    EXPECT_EQ(run({"volume", "delete", "lab1", "default/vol-base.qcow2", "-y"}), 5);
    EXPECT_NE(err.find("vol-over.qcow2 is laid over it"), std::string::npos) << err;
    // A running guest of another host, on storage that is the same.
    const auto shared = sharedFolder();
    ASSERT_EQ(run({"volume", "create", "lab1", "shared", "vol-shared.qcow2", "16M"}), 0) << err;
    define(2, "<domain type='qemu'><name>vol-theirs</name><memory unit='MiB'>16</memory><os><type>hvm</type></os><devices>"
              "<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='" +
                  shared + "vol-shared.qcow2'/><target dev='vda' bus='virtio'/></disk></devices></domain>");
    ASSERT_EQ(run({"volume", "resize", "lab1", "shared/vol-shared.qcow2", "20M"}), 0) << "it is off: " << err;
    Lab::virsh(2, "start vol-theirs");
    EXPECT_EQ(run({"volume", "resize", "lab1", "shared/vol-shared.qcow2", "32M"}), 5);
    EXPECT_NE(err.find("lab2/vol-theirs is running and uses it"), std::string::npos) << err;
    EXPECT_EQ(run({"volume", "delete", "lab1", "shared/vol-shared.qcow2", "-y"}), 5) << err;
    Lab::virsh(2, "destroy vol-theirs");
    ASSERT_EQ(run({"volume", "delete", "lab1", "shared/vol-shared.qcow2", "--anyway", "-y"}), 0) << err;
    ASSERT_EQ(run({"volume", "delete", "lab1", "default/vol-over.qcow2", "-y"}), 0) << err;
    ASSERT_EQ(run({"volume", "delete", "lab1", "default/vol-base.qcow2", "-y"}), 0) << err;
}
