// SPDX-License-Identifier: GPL-3.0-or-later
// Files on their way into the pools of real hosts and out of them.
#include "core/base/digest.h"
#include "tests/e2e/ctl.h"

#include <csignal>
#include <fstream>
#include <random>

using namespace binnacle;
using namespace binnacle::test;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t mib = 1 << 20;

struct Library : CtlOnDisks {
    Library()
        : CtlOnDisks("lib-") {}

    std::string path(const std::string& name) const { return (scratch.path() / name).string(); }
    /// A file of so many MiB, each of which is another.
    std::string file(const std::string& name, std::size_t size, const std::string& head = {}) const {
        std::ofstream made(path(name), std::ios::binary);
        std::string block(mib, '\0');
        std::mt19937 random(42);
        for (auto& c : block)
            c = char(random());
        for (std::size_t i = 0; i < size; ++i) {
            const auto stamp = name + std::to_string(i);
            block.replace(0, stamp.size(), stamp);
            if (i == 0) block.replace(0, head.size(), head);
            made << block;
        }
        return path(name);
    }
    static std::string disc() { return std::string(32769, '\0') + "CD001"; }
    static std::string qcow2(const std::string& backing) {
        return std::string("QFI\xfb\0\0\0\3\0\0\0\0\0\0\0\xc8\0\0\0", 19) + char(backing.size()) +
               std::string(180, '\0') + backing;
    }
    static std::string digest(const std::string& path) {
        std::ifstream in(path, std::ios::binary);
        std::string block(mib, '\0');
        Digest digest;
        while (in.read(block.data(), std::streamsize(mib)) || in.gcount() > 0)
            digest.add({block.data(), std::size_t(in.gcount())});
        return digest.checksum().digits;
    }
    static std::string digestOnHost(const std::string& name) {
        return Lab::ssh(1, "sha256sum '" + std::string(folder) + name + "' | cut -d' ' -f1");
    }
    static std::string files() {
        return Lab::ssh(1, "ls " + std::string(folder) + " | grep lib- | tr '\\n' ' '; true");
    }
    /// Until so many MiB of the part are there.
    static void awaitPart(const std::string& part, int size) {
        Lab::ssh(1, "for i in $(seq 1500); do [ $(stat -c %s " + part + " 2>/dev/null || echo 0) -gt " +
                        std::to_string(size * int(mib)) + " ] && break; sleep 0.01; done");
    }
    /// Every SSH connection to the host ends at once.
    static void dropConnections() { Lab::ssh(1, "pkill -9 -f '^sshd: root'; true"); }
    nlohmann::json upload(const std::string& source, const std::string& name, int code = 0) {
        return json({"volume", "upload", "lab1", "default", source, name}, code)[0];
    }
};

} // namespace

TEST_F(Library, AFileGoesThereAndComesBackAsItWas) {
    const auto source = file("lib-disc.iso", 20, disc());
    const auto sent = json({"volume", "upload", "lab1", "default", source})[0]["result"];
    EXPECT_EQ(sent["type"], "iso") << sent;
    EXPECT_EQ(sent["compared"], true);
    EXPECT_EQ(sent["checksum"], "sha256:" + digest(source));
    EXPECT_EQ(digestOnHost("lib-disc.iso"), digest(source));
    EXPECT_EQ(run({"volume", "upload", "lab1", "default", source}), 5) << "the name is taken";
    EXPECT_EQ(run({"volume", "upload", "lab1", "default", source, "../lib-x"}), 2);
    EXPECT_EQ(run({"volume", "upload", "lab1", "default", source, "lib-x.part"}), 2);
    EXPECT_EQ(run({"volume", "upload", "lab1", "default", path("lib-none")}), 3);
    ASSERT_EQ(run({"volume", "upload", "lab1", "default", file("lib-root.tar.gz", 1, "\x1f\x8b")}), 0) << err;
    ASSERT_EQ(run({"volume", "list", "lab1", "default", "--type", "template"}), 0);
    EXPECT_NE(out.find("lib-root.tar.gz"), std::string::npos) << out;
    EXPECT_EQ(out.find("lib-disc.iso"), std::string::npos) << out;

    const auto back = path("back.iso");
    const auto got = json({"volume", "download", "lab1", "default/lib-disc.iso", back})[0]["result"];
    EXPECT_EQ(got["compared"], true) << got;
    EXPECT_EQ(digest(back), digest(source));
    EXPECT_EQ(run({"volume", "download", "lab1", "default/lib-disc.iso", back}), 5) << "it is there";
    EXPECT_EQ(run({"volume", "download", "lab1", "default/lib-disc.iso", back, "--replace"}), 0) << err;
    // Holes stay holes, and what has come is gone on with.
    Lab::ssh(1, "cd " + std::string(folder) +
                    " && truncate -s 400M lib-sparse.img && printf end | dd of=lib-sparse.img bs=1 "
                    "seek=400000000 conv=notrunc status=none && "
                    "virsh -q pool-refresh default");
    std::ofstream(path("sparse.part")) << std::string(mib, '\0');
    const auto sparse = json({"volume", "download", "lab1", "default/lib-sparse.img", path("sparse"),
                              "--no-compare"})[0]["result"];
    EXPECT_EQ(sparse["resumedAtBytes"], mib) << sparse;
    EXPECT_EQ(std::filesystem::file_size(path("sparse")), std::uintmax_t{400} << 20);
    EXPECT_LT(std::stoul(Lab::run({"ssh", "1", "du -k " + path("sparse") + " | cut -f1"})), 4096U);

    // A disc in a guest's drive is in use.
    define(1, "<domain type='qemu'><name>lib-guest</name><memory "
              "unit='MiB'>16</memory><os><type>hvm</type></os><devices>"
              "<disk type='file' device='cdrom'><source file='" +
                  std::string(folder) +
                  "lib-disc.iso'/><target dev='hda' bus='ide'/><readonly/></disk>"
                  "</devices></domain>");
    EXPECT_EQ(run({"volume", "delete", "lab1", "default/lib-disc.iso", "-y"}), 5);
    EXPECT_NE(err.find("lib-guest uses it"), std::string::npos) << err;
}
TEST_F(Library, WhatWouldHarmIsRefused) {
    EXPECT_EQ(run({"volume", "upload", "lab1", "default", file("lib-evil.qcow2", 1, qcow2("/etc/shadow"))}),
              2);
    EXPECT_NE(err.find("/etc/shadow"), std::string::npos) << err;
    EXPECT_EQ(run({"volume", "upload", "lab1", "default", file("lib-evil.iso", 1, qcow2({}))}), 2)
        << "no disc";
    EXPECT_EQ(run({"volume", "upload", "lab1", "default", file("lib-other", 3)}), 0) << err;
    Lab::ssh(1, "ln -s /etc/passwd " + std::string(folder) + "lib-link.part");
    EXPECT_EQ(run({"volume", "upload", "lab1", "default", file("lib-link", 1)}), 5);
    EXPECT_EQ(Lab::ssh(1, "tail -c 20 /etc/passwd | grep -c lib; true"), "0");
    EXPECT_EQ(files(), "lib-link.part lib-other ");
}
/// The connection ends in the middle: what has arrived is told of, and gone on with.
TEST_F(Library, WhatBrokeOffGoesOn) {
    const auto source = file("lib-big", 200);
    auto child = start({"volume", "upload", "lab1", "default", source});
    awaitPart(std::string(folder) + "lib-big.part", 40);
    dropConnections();
    EXPECT_EQ(child->wait(), 10) << child->out();
    EXPECT_NE(child->err().find("lib-big.part"), std::string::npos) << child->err();
    EXPECT_EQ(files(), "lib-big.part ");
    ASSERT_EQ(run({"volume", "list", "lab1", "default", "--type", "partial"}), 0);
    EXPECT_NE(out.find("lib-big.part"), std::string::npos) << out;
    EXPECT_NE(json({"host", "tidy", "lab1", "--plan"})[0]["plan"].dump().find("lib-big.part"),
              std::string::npos);
    // Another file is no continuation.
    EXPECT_EQ(run({"volume", "upload", "lab1", "default", file("lib-another", 3), "lib-big"}), 5);
    EXPECT_NE(err.find("beginning of another file"), std::string::npos) << err;
    const auto done = upload(source, "lib-big")["result"];
    EXPECT_GT(done["resumedAtBytes"], 40 * mib) << done;
    EXPECT_EQ(done["compared"], true);
    EXPECT_EQ(digestOnHost("lib-big"), digest(source));
    EXPECT_EQ(run({"host", "tidy", "lab1", "-y"}), 5) << "nothing is left: " << out;
}
TEST_F(Library, WhatIsKilledCancelledOrChangedLeavesNothingUntold) {
    const auto source = file("lib-big", 250);
    auto killed = start({"volume", "upload", "lab1", "default", source});
    awaitPart(std::string(folder) + "lib-big.part", 20);
    killed->signal(SIGKILL);
    killed->wait();
    ASSERT_EQ(run({"guest", "list"}), 0);
    EXPECT_NE(err.find("host tidy lab1"), std::string::npos) << err;
    ASSERT_EQ(run({"host", "tidy", "lab1", "-y"}), 0) << err;
    EXPECT_EQ(files(), "");

    auto cancelled = start({"volume", "upload", "lab1", "default", source});
    awaitPart(std::string(folder) + "lib-big.part", 20);
    cancelled->signal(SIGINT);
    EXPECT_EQ(cancelled->wait(), 130) << cancelled->err();
    EXPECT_EQ(files(), "");

    auto shrunk = start({"volume", "upload", "lab1", "default", source});
    awaitPart(std::string(folder) + "lib-big.part", 10);
    std::filesystem::resize_file(source, 5 * mib);
    EXPECT_EQ(shrunk->wait(), 5) << shrunk->err();
    EXPECT_NE(shrunk->err().find("changed while it was read"), std::string::npos) << shrunk->err();
    EXPECT_EQ(files(), "");
    EXPECT_EQ(run({"host", "tidy", "lab1", "-y"}), 5) << "nothing was left";
}
/// Pools of their own, of which one is filled by somebody else meanwhile.
TEST_F(Library, AFullPoolIsToldBeforeAndSurvived) {
    Lab::ssh(1, "mkdir -p /mnt/lib-tiny && mount -t tmpfs -o size=270m tmpfs /mnt/lib-tiny && virsh "
                "pool-create-as lib-tiny dir --target /mnt/lib-tiny");
    const auto source = file("lib-big", 250);
    auto child = start({"volume", "upload", "lab1", "lib-tiny", source});
    awaitPart("/mnt/lib-tiny/lib-big.part", 10);
    Lab::ssh(1, "dd if=/dev/zero of=/mnt/lib-tiny/other bs=1M status=none 2>/dev/null; true");
    EXPECT_EQ(child->wait(), 16) << child->err();
    EXPECT_EQ(Lab::ssh(1, "ls /mnt/lib-tiny"), "other");
    EXPECT_EQ(run({"volume", "upload", "lab1", "lib-tiny", source}), 16) << "and now it is known before";
    Lab::ssh(1, "virsh pool-destroy lib-tiny; umount /mnt/lib-tiny");
}
TEST_F(Library, AHostFetchesByItself) {
    const auto served = std::string("/tmp/lib-served");
    Lab::ssh(
        1, "rm -rf " + served + "; mkdir " + served + "; cd " + served +
               "; head -c 3000000 /dev/urandom >'it'\\''s $(id) 1.iso'; " +
               "printf 'QFI\\373\\0\\0\\0\\003\\0\\0\\0\\0\\0\\0\\0\\310\\0\\0\\0\\013' >evil.qcow2; head -c "
               "180 /dev/zero >>evil.qcow2; printf /etc/shadow >>evil.qcow2; "
               "truncate -s 3G slow.img; "
               "setsid python3 -m http.server 8123 --bind 127.0.0.1 >/dev/null 2>&1 </dev/null & sleep 0.7");
    const std::string base = "http://127.0.0.1:8123/", url = base + "it's%20$(id)%201.iso";
    const auto digits = Lab::ssh(1, "sha256sum " + served + "/it* | cut -d' ' -f1");
    EXPECT_EQ(run({"volume", "fetch", "lab1", "default", url, "lib-a.iso", "--checksum",
                   "sha256:" + std::string(64, '0')}),
              14)
        << err;
    EXPECT_EQ(files(), "");
    const auto done = json({"volume", "fetch", "lab1", "default", url, "lib-a.iso", "--checksum",
                            "sha256:" + digits})[0]["result"];
    EXPECT_EQ(done["compared"], true) << done;
    EXPECT_EQ(done["bytes"], 3000000);
    EXPECT_EQ(digestOnHost("lib-a.iso"), digits);
    EXPECT_EQ(run({"volume", "fetch", "lab1", "default", base + "none", "lib-b"}), 15);
    EXPECT_NE(err.find("404"), std::string::npos) << err;
    EXPECT_EQ(run({"volume", "fetch", "lab1", "default", base + "evil.qcow2", "lib-evil.qcow2"}), 2);
    EXPECT_NE(err.find("/etc/shadow"), std::string::npos) << err;
    EXPECT_EQ(run({"volume", "fetch", "lab1", "default", "file:///etc/shadow", "lib-c"}), 2);
    auto cancelled = start({"volume", "fetch", "lab1", "default", base + "slow.img", "lib-slow.img"});
    awaitPart(std::string(folder) + "lib-slow.img.part", 1);
    cancelled->signal(SIGINT);
    EXPECT_EQ(cancelled->wait(), 130) << cancelled->err();
    EXPECT_EQ(files(), "lib-a.iso ");
    EXPECT_EQ(Lab::ssh(1, "sleep 0.3; pgrep -c curl; true"), "0");
    Lab::ssh(1, "pkill -f 'http.server [8]123'; rm -rf " + served);
}
/// Who may use libvirt and not its folders sends by libvirt itself.
TEST_F(Library, WithoutTheFolderItGoesByLibvirt) {
    fleet = changedFleet([](HostSpec& spec) { spec.user = "keeper"; });
    const auto source = file("lib-disc.iso", 20, disc());
    const auto plan = json({"volume", "upload", "lab1", "default", source, "--plan"})[0]["plan"];
    EXPECT_NE(plan["notes"].dump().find("goes through libvirt"), std::string::npos) << plan;
    const auto sent = json({"volume", "upload", "lab1", "default", source})[0]["result"];
    EXPECT_EQ(sent["compared"], false) << sent;
    EXPECT_EQ(sent["type"], "iso");
    EXPECT_EQ(digestOnHost("lib-disc.iso"), digest(source));
    EXPECT_EQ(run({"volume", "fetch", "lab1", "default", "http://127.0.0.1/x", "lib-x"}), 5);
    auto cancelled = start({"volume", "upload", "lab1", "default", file("lib-big", 250)});
    awaitPart(std::string(folder) + "lib-big", 5);
    cancelled->signal(SIGINT);
    EXPECT_EQ(cancelled->wait(), 130) << cancelled->err();
    EXPECT_EQ(files(), "lib-disc.iso ");
}
