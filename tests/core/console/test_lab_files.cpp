// SPDX-License-Identifier: GPL-3.0-or-later
// Files sent into a real guest: by SPICE's agent and by QEMU's.
#include "core/actions/agent_files.h"
#include "core/base/process.h"
#include "core/base/source_file.h"
#include "tests/core/console/lab_desktop.h"

#include <fstream>
#include <random>

using namespace binnacle;
using namespace binnacle::test;
using namespace std::chrono_literals;

namespace {

struct Quiet final : TaskContext::Sink {
    std::atomic<double> fraction{0};
    void progress(double f, Text) override { fraction = f; }
    void log(Text) override {}
};

struct LabFiles : LabDesktop {
    std::string file(const std::string& called, std::size_t size) {
        std::mt19937 dice(7); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same file every time
        std::string bytes(size, '\0');
        for (auto& b : bytes)
            b = char(dice());
        const auto path = (scratch.path() / called).string();
        std::ofstream(path, std::ios::binary) << bytes;
        return path;
    }
    static std::string sumOf(const std::string& path) {
        const auto out = runProcess({"md5sum", path}, 20s);
        return out ? out->out.substr(0, 32) : "";
    }
    std::string sumInGuest(const std::string& path) { return in("md5sum \"" + path + "\"").substr(0, 32); }
    Result<> bySpice(const std::string& path, std::stop_token stop = {}, std::uint64_t* most = nullptr) {
        return console->sendFile(path)->wait(stop, [most](std::uint64_t sent, std::uint64_t) {
            if (most) *most = sent;
        });
    }
};

} // namespace

TEST_F(LabFiles, SpiceCarriesAFileToTheDownloads) {
    open();
    const auto path = file("gr\xc3\xbc\xc3\x9f e.bin", 3'000'000);
    std::uint64_t most = 0;
    const auto sent = bySpice(path, {}, &most);
    ASSERT_TRUE(sent) << sent.error().plain();
    EXPECT_EQ(sumInGuest("/root/Downloads/gr\xc3\xbc\xc3\x9f e.bin"), sumOf(path));
    EXPECT_GT(most, 0U) << "progress was told";
    const auto empty = bySpice(file("empty.bin", 0));
    EXPECT_TRUE(empty) << empty.error().plain();
    EXPECT_EQ(in("wc -c </root/Downloads/empty.bin"), "0");
}
TEST_F(LabFiles, ACancelledTransferLeavesNothing) {
    open();
    std::stop_source stop;
    const auto sending = console->sendFile(file("large.bin", 60'000'000));
    const auto ended =
        sending->wait(stop.get_token(), [&](std::uint64_t, std::uint64_t) { stop.request_stop(); });
    ASSERT_FALSE(ended);
    EXPECT_EQ(ended.error().code, ErrorCode::Cancelled) << ended.error().plain();
    EXPECT_TRUE(eventually([this] { return in("ls /root/Downloads | grep -c large; true") == "0"; }, 20s));
    EXPECT_TRUE(bySpice(file("after.bin", 1000))) << "the next one goes";
}
TEST_F(LabFiles, AFullDiskIsSaid) {
    open();
    in("mount -t tmpfs -o size=1m small /root/Downloads");
    const auto sent = bySpice(file("too-large.bin", 5'000'000));
    in("umount /root/Downloads");
    ASSERT_FALSE(sent);
    EXPECT_EQ(sent.error().code, ErrorCode::NoSpace) << sent.error().plain() << ": " << sent.error().detail;
}
TEST_F(LabFiles, AConsoleThatEndsEndsTheTransfer) {
    open();
    const auto sending = console->sendFile(file("large.bin", 60'000'000));
    std::this_thread::sleep_for(500ms);
    console.reset();
    const auto ended = sending->wait({}, [](std::uint64_t, std::uint64_t) {});
    ASSERT_FALSE(ended);
    EXPECT_EQ(ended.error().code, ErrorCode::Unreachable) << ended.error().plain();
}
TEST_F(LabFiles, TheGuestAgentWritesAFileAndKeepsWhatIsThere) {
    Quiet quiet;
    TaskContext ctx(quiet, {});
    AgentFiles agent(*backend()->inside(), guest);
    const auto path = file("by-agent.bin", 1'000'000);
    const auto folder = agent.usualFolder();
    ASSERT_TRUE(folder) << folder.error().plain();
    EXPECT_EQ(*folder, "/tmp");
    const auto first = agent.send(path, *folder, ctx), second = agent.send(path, *folder, ctx);
    ASSERT_TRUE(first && second) << (first ? second.error() : first.error()).plain();
    EXPECT_EQ(first->path, "/tmp/by-agent.bin");
    EXPECT_EQ(second->path, "/tmp/by-agent (1).bin");
    EXPECT_EQ(sumInGuest(first->path), sumOf(path));
    EXPECT_EQ(sumInGuest(second->path), sumOf(path));
    EXPECT_DOUBLE_EQ(quiet.fraction, 1);
}
TEST_F(LabFiles, TheGuestAgentIsCancelledAndSaysWhatWentWrong) {
    Quiet quiet;
    std::stop_source stop;
    TaskContext ctx(quiet, stop.get_token());
    AgentFiles agent(*backend()->inside(), guest);
    const auto none = agent.send(file("x.bin", 10), "/no/such/folder", ctx);
    ASSERT_FALSE(none);
    EXPECT_NE(none.error().detail.find("No such file"), std::string::npos) << none.error().detail;
    const auto folder = agent.send(scratch.path().string(), "/tmp", ctx);
    ASSERT_FALSE(folder);
    EXPECT_EQ(folder.error().code, ErrorCode::InvalidArgument);
    in("mkdir -p /mnt/small; mount -t tmpfs -o size=200k small /mnt/small");
    const auto full = agent.send(file("y.bin", 2'000'000), "/mnt/small", ctx);
    ASSERT_FALSE(full);
    EXPECT_EQ(full.error().code, ErrorCode::NoSpace) << full.error().plain() << ": " << full.error().detail;
    std::jthread user([&] {
        while (quiet.fraction < 0.05)
            std::this_thread::sleep_for(5ms);
        stop.request_stop();
    });
    quiet.fraction = 0;
    const auto cancelled = agent.send(file("z.bin", 20'000'000), "/tmp", ctx);
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().code, ErrorCode::Cancelled) << cancelled.error().plain();
    EXPECT_TRUE(
        eventually([this] { return in("ls /tmp /mnt/small | grep -c '[yz].bin'; true") == "0"; }, 10s));
}
/// No USB device is there to be tested with; what the library makes of an image goes the same way.
TEST_F(LabFiles, AnImageIsACdInTheGuestAndCanBeTakenOut) {
    open();
    const auto path = file("disc.iso", 2048 * 500);
    Guarded<console::UsbState> usb;
    console->watchUsb([&](const console::UsbState& state) { *usb.lock() = state; });
    ASSERT_TRUE(eventually([&] { return usb.lock()->freePlaces == 2; }, 20s));
    EXPECT_EQ(usb.lock()->places, 2U);
    console->insertImage(path);
    const auto isGuests = [&] {
        const auto state = *usb.lock();
        return std::ranges::any_of(state.devices, [](const auto& d) { return d.isImage && d.isGuests; });
    };
    ASSERT_TRUE(eventually(isGuests, 20s)) << (usb.lock()->failure ? usb.lock()->failure->plain() : "");
    ASSERT_EQ(in("for i in $(seq 40); do [ -b /dev/sr0 ] && break; sleep 0.5; done; ls /dev/sr0"),
              "/dev/sr0");
    EXPECT_EQ(in("head -c 1024000 /dev/sr0 | md5sum").substr(0, 32), sumOf(path));
    console->giveUsb(usb.lock()->devices.front().number, false);
    EXPECT_TRUE(eventually([&] { return !isGuests(); }, 20s));
    EXPECT_TRUE(eventually([this] { return in("ls /dev/sr0 2>/dev/null; true").empty(); }, 20s));
    console->insertImage("/no/such/image.iso");
    EXPECT_TRUE(eventually([&] { return usb.lock()->failure.has_value(); }, 10s));
    witness.look();
    EXPECT_FALSE(witness.seen.closed) << witness.why();
    console.reset(); // before what the sink writes to
    std::this_thread::sleep_for(200ms);
}
TEST_F(LabFiles, AFolderIsReadAndOnlyWrittenWhereThatIsMeant) {
    open();
    ASSERT_TRUE(until([this] { return witness.seen.facts->folder == console::FolderLink::Ready; }));
    const auto path = file("shared.bin", 300'000);
    const auto fetch = "curl -s -m 20 http://localhost:9843/shared.bin | md5sum";
    console->shareFolder(scratch.path().string(), false);
    ASSERT_TRUE(until([this] { return witness.seen.facts->folder == console::FolderLink::Served; }));
    EXPECT_EQ(in(fetch).substr(0, 32), sumOf(path));
    const auto put =
        "echo theirs | curl -s -m 20 -o /dev/null -w '%{http_code}' -T - http://localhost:9843/new.txt";
    EXPECT_NE(in(put).substr(0, 1), "2");
    EXPECT_FALSE(std::filesystem::exists(scratch.path() / "new.txt"));
    console->shareFolder(scratch.path().string(), true);
    EXPECT_TRUE(eventually([&] { return in(put).substr(0, 1) == "2"; }, 20s));
    EXPECT_TRUE(std::filesystem::exists(scratch.path() / "new.txt"));
    console->shareFolder({}, false);
    ASSERT_TRUE(until([this] { return witness.seen.facts->folder == console::FolderLink::Ready; }));
    EXPECT_NE(in("curl -s -m 3 http://localhost:9843/shared.bin | md5sum").substr(0, 32), sumOf(path));
    EXPECT_FALSE(witness.seen.closed) << "the console goes on";
    console->shareFolder(scratch.path().string(), false); // and once more
    ASSERT_TRUE(until([this] { return witness.seen.facts->folder == console::FolderLink::Served; }));
    EXPECT_EQ(in(fetch).substr(0, 32), sumOf(path));
}
