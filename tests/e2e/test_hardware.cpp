// SPDX-License-Identifier: GPL-3.0-or-later
// What guests are made of, on real hosts: plugged in and out while they run, and kept for their next start.
#include "tests/e2e/ctl.h"

using namespace binnacle;
using namespace binnacle::test;

namespace {

struct HardwareOfGuests : CtlOnDisks {
    HardwareOfGuests()
        : CtlOnDisks("hw-") {}
    bool says(const std::string& words) const { return err.find(words) != std::string::npos || out.find(words) != std::string::npos; }
    nlohmann::json piece(const std::string& guest, const std::string& device) {
        for (const auto& row : json({"guest", "hardware", guest}))
            if (row["device"] == device) return row;
        return {};
    }
    static std::string macOf(int n, const std::string& guest) {
        return Lab::ssh(n, "virsh -q domiflist " + guest + " | awk '{print $5}'");
    }
    /// Retried: a guest looks for new devices when it gets round to it.
    static bool sees(const std::string& guest, const std::string& line, const std::string& wanted) {
        for (int tries = 0; tries < 20; ++tries) {
            if (Lab::inGuest(1, guest, line).find(wanted) != std::string::npos) return true;
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
        }
        return false;
    }
};

} // namespace

TEST_F(HardwareOfGuests, ARunningOneTakesWhatItCanAndKeepsTheRest) {
    Lab::guest(1, "hw-live", {"--agent", "--disk", "64M"});
    Lab::inGuest(1, "hw-live", "true"); // its system is up
    ASSERT_EQ(run({"guest", "add-disk", "hw-live", "100M", "--serial", "extra"}), 0) << err;
    EXPECT_TRUE(says("acts now and next start")) << out;
    EXPECT_TRUE(sees("hw-live", "cat /proc/partitions", "102400 vdb"));
    ASSERT_EQ(run({"guest", "grow-disk", "hw-live", "vdb", "+20M"}), 0) << err;
    EXPECT_TRUE(sees("hw-live", "cat /proc/partitions", "122880 vdb"));
    EXPECT_EQ(run({"guest", "grow-disk", "hw-live", "vdb", "64M"}), 2);
    EXPECT_TRUE(says("would be lost")) << err;
    ASSERT_EQ(run({"guest", "set-disk", "hw-live", "vdb", "--iops", "300", "--throughput", "5"}), 0) << err;
    EXPECT_NE(Lab::virsh(1, "blkdeviotune hw-live vdb").find("300"), std::string::npos);
    ASSERT_EQ(run({"guest", "set-disk", "hw-live", "vdb", "--cache", "none"}), 0) << err;
    EXPECT_TRUE(says("acts next start")) << out;
    auto vdb = piece("hw-live", "vdb");
    EXPECT_EQ(vdb["pending"], true);
    EXPECT_FALSE(vdb["now"].contains("cache"));
    EXPECT_EQ(vdb["next"]["cache"], "none");
    EXPECT_EQ(vdb["next"]["serial"], "extra");
    ASSERT_EQ(run({"guest", "revert-change", "hw-live", "vdb"}), 0) << err;
    EXPECT_EQ(piece("hw-live", "vdb")["pending"], false);

    const auto mac = macOf(1, "hw-live");
    ASSERT_EQ(run({"guest", "set-nic", "hw-live", mac, "--link", "down"}), 0) << err;
    EXPECT_TRUE(says("acts now and next start")) << out;
    EXPECT_NE(Lab::virsh(1, "dumpxml hw-live").find("<link state='down'/>"), std::string::npos);
    ASSERT_EQ(run({"guest", "add-nic", "hw-live", "bridge:br0", "--mac", "52-54-00-AB-CD-01"}), 0) << err;
    EXPECT_TRUE(sees("hw-live", "cat /sys/class/net/*/address", "52:54:00:ab:cd:01"));
    EXPECT_EQ(run({"guest", "add-nic", "hw-live", "bridge:br0", "--mac", mac}), 5) << "it has that one already";
    ASSERT_EQ(run({"guest", "remove-device", "hw-live", "52:54:00:ab:cd:01", "-y"}), 0) << err;
    EXPECT_FALSE(Lab::inGuest(1, "hw-live", "cat /sys/class/net/*/address").find("ab:cd:01") != std::string::npos);

    ASSERT_EQ(run({"guest", "remove-device", "hw-live", "vdb", "-y"}), 0) << err;
    EXPECT_TRUE(piece("hw-live", "vdb").is_null());
    EXPECT_EQ(Lab::inGuest(1, "hw-live", "cat /proc/partitions").find("vdb"), std::string::npos);
    EXPECT_EQ(Lab::ssh(1, "ls " + std::string(folder) + "hw-live-vdb.qcow2"), std::string(folder) + "hw-live-vdb.qcow2") << "its volume stays";
    ASSERT_EQ(run({"guest", "set", "hw-live", "--cpus", "2", "--memory", "256"}), 0) << err;
    EXPECT_TRUE(says("acts next start")) << out;
    EXPECT_EQ(piece("hw-live", "processor")["next"]["cpus"], "2");
    EXPECT_EQ(piece("hw-live", "processor")["now"]["cpus"], "1");
}

TEST_F(HardwareOfGuests, AStoppedOneIsChangedForItsNextStart) {
    ASSERT_EQ(run({"guest", "create", "lab1", "hw-off", "--memory", "64", "--cpus", "1", "--disk", "16M", "--network", "none", "--screen", "off"}), 0) << err;
    const auto before = Lab::virsh(1, "dumpxml --inactive hw-off");
    ASSERT_EQ(run({"guest", "set", "hw-off", "--cpus", "2", "--max-cpus", "4", "--sockets", "1", "--cores", "4", "--threads", "1", "--boot", "vda"}), 0) << err;
    const auto after = Lab::virsh(1, "dumpxml --inactive hw-off");
    EXPECT_NE(after.find("<vcpu placement='static' current='2'>4</vcpu>"), std::string::npos) << after;
    EXPECT_NE(after.find("<boot order='1'/>"), std::string::npos);
    EXPECT_EQ(run({"guest", "set", "hw-off", "--cpus", "8", "--max-cpus", "4"}), 2) << out;
    EXPECT_EQ(run({"guest", "set", "hw-off", "--cpus", "2"}), 5);
    EXPECT_TRUE(says("Nothing would change")) << err;

    Lab::ssh(1, "truncate -s 1M " + std::string(folder) + "hw-cd.iso");
    ASSERT_EQ(run({"guest", "add-drive", "hw-off"}), 0) << err;
    ASSERT_EQ(run({"guest", "insert", "hw-off", "default/hw-cd.iso"}), 0) << err;
    EXPECT_EQ(piece("hw-off", "sda")["next"]["source"], std::string(folder) + "hw-cd.iso");
    ASSERT_EQ(run({"guest", "start", "hw-off"}), 0) << err;
    ASSERT_EQ(run({"guest", "eject", "hw-off"}), 0) << err;
    EXPECT_TRUE(says("acts now and next start")) << out;
    EXPECT_FALSE(piece("hw-off", "sda")["now"].contains("source"));
    EXPECT_EQ(run({"guest", "eject", "hw-off"}), 5) << "it is empty";
    // 14 ports are to spare: the guest need not even have a system to get a device
    ASSERT_EQ(run({"guest", "add-disk", "hw-off", "16M", "--bus", "scsi"}), 0) << err;
    EXPECT_EQ(piece("hw-off", "sdb")["now"]["bus"], "scsi");
    ASSERT_EQ(run({"guest", "add-device", "hw-off", "watchdog", "--at", "next-start"}), 0) << err;
    EXPECT_TRUE(piece("hw-off", "watchdog0")["now"].is_null());
    EXPECT_EQ(run({"guest", "add-device", "hw-off", "watchdog"}), 5) << "it has one";
    ASSERT_EQ(run({"guest", "revert-change", "hw-off", "watchdog0"}), 0) << err;
    EXPECT_TRUE(piece("hw-off", "watchdog0").is_null());
    // what waits for the next start is in use, too
    ASSERT_EQ(run({"volume", "create", "lab1", "default", "hw-later.raw", "4M", "--format", "raw"}), 0) << err;
    ASSERT_EQ(run({"guest", "add-disk", "hw-off", "default/hw-later.raw", "--at", "next-start"}), 0) << err;
    EXPECT_EQ(run({"volume", "delete", "lab1", "default/hw-later.raw", "-y"}), 5);
    EXPECT_TRUE(says("hw-off uses it")) << err;
    EXPECT_EQ(run({"guest", "remove-device", "hw-off", "processor", "-y"}), 12);
}

TEST_F(HardwareOfGuests, WhatARunningOneRefusesIsTakenBackWhole) {
    Lab::guest(1, "hw-back", {"--disk", "16M"});
    const auto before = Lab::virsh(1, "dumpxml --inactive hw-back");
    EXPECT_NE(run({"guest", "add-disk", "hw-back", "100M", "--bus", "usb", "--name", "hw-usb.qcow2"}), 0) << "it has no USB";
    EXPECT_EQ(Lab::ssh(1, "ls " + std::string(folder) + "hw-usb.qcow2 2>/dev/null || true"), "") << "its volume was made before";
    // libvirt takes it for the next start, and can't plug it in now
    Lab::ssh(1, "virsh -q net-destroy default 2>/dev/null || true");
    EXPECT_NE(run({"guest", "add-nic", "hw-back", "default"}), 0);
    EXPECT_TRUE(says("network 'default' is not active")) << err;
    EXPECT_TRUE(says("next-start")) << err;
    EXPECT_EQ(Lab::virsh(1, "dumpxml --inactive hw-back"), before);
    EXPECT_EQ(run({"guest", "add-nic", "hw-back", "default", "--at", "next-start"}), 0) << err;
    EXPECT_EQ(run({"guest", "add-disk", "hw-back", std::string(folder) + "hw-back.qcow2"}), 5);
    EXPECT_TRUE(says("hw-back uses the disk")) << err;
    EXPECT_EQ(run({"guest", "add-nic", "hw-back", "nowhere"}), 5);
    EXPECT_TRUE(says("has no network \"nowhere\"")) << err;
}

TEST_F(HardwareOfGuests, TheXmlIsEditedAsAWhole) {
    ASSERT_EQ(run({"guest", "create", "lab1", "hw-xml", "--memory", "64", "--cpus", "1", "--screen", "off"}), 0) << err;
    auto xml = Lab::virsh(1, "dumpxml --inactive hw-xml");
    const auto edit = [&](const std::string& from, const std::string& to) {
        auto edited = xml;
        edited.replace(edited.find(from), from.size(), to);
        return edited;
    };
    EXPECT_EQ(run({"guest", "edit-xml", "hw-xml", "-", "--plan"}, edit("<vcpu placement='static'>1<", "<vcpu placement='static'>3<")), 0) << err;
    EXPECT_TRUE(says("cpus 1 → 3")) << out;
    EXPECT_EQ(piece("hw-xml", "processor")["next"]["cpus"], "1") << "it was only a plan";
    EXPECT_NE(run({"guest", "edit-xml", "hw-xml", "-"}, edit("<vcpu placement='static'>1<", "<vcpu placement='static'>many<")), 0);
    EXPECT_NE(run({"guest", "edit-xml", "hw-xml", "-"}, edit("<devices>", "<devices><nonsense/>")), 0) << "libvirt's schema has no such thing";
    EXPECT_EQ(run({"guest", "edit-xml", "hw-xml", "-"}, edit("<name>hw-xml", "<name>hw-other")), 2);
    EXPECT_EQ(Lab::virsh(1, "dumpxml --inactive hw-xml"), xml);
    ASSERT_EQ(run({"guest", "edit-xml", "hw-xml", "-"}, edit("<vcpu placement='static'>1<", "<vcpu placement='static'>3<")), 0) << err;
    EXPECT_EQ(piece("hw-xml", "processor")["next"]["cpus"], "3");
}
