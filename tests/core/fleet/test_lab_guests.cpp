// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/fleet/lab_fleet.h"

#include <algorithm>
#include <future>
#include <regex>
#include <set>

using namespace binnacle;
using namespace binnacle::test;
using namespace std::chrono_literals;

namespace {

struct LabGuests : LabFleet {
    void SetUp() override {
        NEEDS_LAB();
        Lab::clear(1);
        connect({Lab::host(1)});
        ASSERT_TRUE(becomes(1, LinkState::Connected)) << why(1);
    }
    GuestPower& power() { return (*fleet->backend(HostId{"lab1"}))->power(); }
    GuestConfig& config() { return (*fleet->backend(HostId{"lab1"}))->config(); }
    static std::string state(const std::string& name) { return Lab::virsh(1, "domstate " + name); }
    bool appears(const std::string& name, std::chrono::milliseconds limit) {
        return eventually([&] { return guest(1, name); }, limit);
    }
    static void define(const std::string& xml) {
        Lab::ssh(1, "cat >/tmp/x.xml <<'END'\n" + xml + "\nEND\nvirsh -q define /tmp/x.xml && rm /tmp/x.xml");
    }
};

struct NoSink final : TaskContext::Sink {
    void progress(double, Text) override {}
    void log(Text) override {}
};

/// Small and never started.
std::string idleXml(const std::string& name, const std::string& rest = "") {
    return "<domain type='qemu'><name>" + name +
           "</name><memory unit='MiB'>16</memory><os><type arch='x86_64'>hvm</type>"
           "</os>" +
           rest + "</domain>";
}

} // namespace

TEST_F(LabGuests, AGuestMadeByVirshAppearsWithinASecond) {
    const auto begin = Steady::now();
    define(idleXml("made-by-virsh"));
    ASSERT_TRUE(appears("made-by-virsh", 1s));
    EXPECT_EQ(guest(1, "made-by-virsh")->state, GuestState::Stopped);
    EXPECT_LT(Steady::now() - begin, 2s); // the shell's own time included
}
TEST_F(LabGuests, RenameAndUndefineBehindOurBackAreSeen) {
    define(idleXml("first"));
    ASSERT_TRUE(appears("first", 2s));
    const auto uuid = guest(1, "first")->ref;
    Lab::virsh(1, "domrename first second");
    ASSERT_TRUE(appears("second", 2s));
    EXPECT_EQ(guest(1, "second")->ref, uuid);
    Lab::virsh(1, "undefine second");
    EXPECT_TRUE(eventually([&] { return !guest(1, "second"); }, 2s));
}
TEST_F(LabGuests, AVmGoesThroughItsLife) {
    Lab::guest(1, "vm", {"--agent", "--vnc", "--spice", "--disk", "64M"});
    ASSERT_TRUE(guestBecomes(1, "vm", GuestState::Running));
    const auto ref = guest(1, "vm")->ref;
    EXPECT_EQ(guest(1, "vm")->graphics.size(), 2U);
    EXPECT_EQ(guest(1, "vm")->disks.at(0).capacityBytes, 64U << 20);
    // The state can be read before the event that tells the time.
    EXPECT_TRUE(eventually([&] { return bool(guest(1, "vm")->startedAt); }, 2s));
    ASSERT_TRUE(eventually([&] { return guest(1, "vm")->agentConnected; }, 60s));

    ASSERT_TRUE(power().pause(ref.uuid));
    EXPECT_TRUE(guestBecomes(1, "vm", GuestState::Paused));
    EXPECT_EQ(guest(1, "vm")->stateReason.plain(), "by a user");
    ASSERT_TRUE(power().resume(ref.uuid));
    EXPECT_TRUE(guestBecomes(1, "vm", GuestState::Running));
    ASSERT_TRUE(power().reset(ref.uuid));

    NoSink sink;
    TaskContext ctx(sink, {});
    ASSERT_TRUE(power().save(ref.uuid, ctx));
    EXPECT_TRUE(guestBecomes(1, "vm", GuestState::Saved));
    ASSERT_TRUE(power().restore(ref.uuid, ctx));
    EXPECT_TRUE(guestBecomes(1, "vm", GuestState::Running));
    EXPECT_EQ(guest(1, "vm")->stateReason.plain(), "restored from a saved state");

    ASSERT_TRUE(eventually([&] { return guest(1, "vm")->agentConnected; }, 60s));
    ASSERT_TRUE(power().requestShutdown(ref.uuid, ShutdownWay::Acpi));
    EXPECT_TRUE(guestBecomes(1, "vm", GuestState::Stopped, 30s));
    EXPECT_EQ(guest(1, "vm")->stateReason.plain(), "shut down");
    EXPECT_FALSE(guest(1, "vm")->startedAt);
    ASSERT_TRUE(power().start(ref.uuid, false));
    EXPECT_TRUE(guestBecomes(1, "vm", GuestState::Running));
    ASSERT_TRUE(power().stop(ref.uuid));
    EXPECT_TRUE(guestBecomes(1, "vm", GuestState::Stopped));
    EXPECT_EQ(guest(1, "vm")->stateReason.plain(), "stopped hard");
}
TEST_F(LabGuests, AContainerGoesThroughItsLife) {
    Lab::container(1, "box", {"--ip", Lab::network() + ".61/24"});
    ASSERT_TRUE(guestBecomes(1, "box", GuestState::Running));
    EXPECT_EQ(guest(1, "box")->kind, GuestKind::Container);
    const auto ref = guest(1, "box")->ref;
    EXPECT_TRUE(eventually([&] {
        const auto& addresses = guest(1, "box")->addresses;
        return std::ranges::any_of(addresses, [](auto& a) {
            return a.ip == Lab::network() + ".61" && a.source == Address::Source::Namespace;
        });
    }));
    ASSERT_TRUE(power().pause(ref.uuid));
    EXPECT_TRUE(guestBecomes(1, "box", GuestState::Paused));
    ASSERT_TRUE(power().resume(ref.uuid));
    EXPECT_TRUE(guestBecomes(1, "box", GuestState::Running));
    const auto asked = power().requestShutdown(ref.uuid, ShutdownWay::Auto);
    ASSERT_TRUE(asked) << asked.error().plain();
    EXPECT_TRUE(guestBecomes(1, "box", GuestState::Stopped));
    ASSERT_TRUE(config().rename(ref.uuid, "crate"));
    EXPECT_TRUE(appears("crate", 2s));
    ASSERT_TRUE(power().start(ref.uuid, false));
    EXPECT_TRUE(guestBecomes(1, "crate", GuestState::Running));
    EXPECT_TRUE(eventually([&] { return bool(guest(1, "crate")->startedAt); }, 2s));
}
TEST_F(LabGuests, AContainerWhoseFirstProcessLibvirtMissedSaysWhatToDo) {
    Lab::container(1, "missed", {});
    ASSERT_TRUE(guestBecomes(1, "missed", GuestState::Running));
    const auto ref = guest(1, "missed")->ref;
    // As libvirt 9 leaves it behind by itself now and then: what it knows of it after a restart is in this file.
    Lab::run({"libvirtd", "1", "stop"});
    Lab::ssh(1, "sed -i '/<init pid=/d' /run/libvirt/lxc/missed.xml");
    ASSERT_TRUE(becomes(1, LinkState::Waiting));
    Lab::run({"libvirtd", "1", "start"});
    ASSERT_TRUE(becomes(1, LinkState::Connected)) << why(1);
    ASSERT_TRUE(guestBecomes(1, "missed", GuestState::Running));
    const auto asked = power().requestShutdown(ref.uuid, ShutdownWay::Auto);
    ASSERT_FALSE(asked);
    EXPECT_NE(asked.error().message.plain().find("first process"), std::string::npos) << asked.error().plain();
    EXPECT_NE(asked.error().hint.plain().find("stop it hard"), std::string::npos) << asked.error().hint.plain();
    ASSERT_TRUE(power().stop(ref.uuid));
    EXPECT_TRUE(guestBecomes(1, "missed", GuestState::Stopped));
}
TEST_F(LabGuests, AddressesComeFromTheAgent) {
    Lab::virsh(1, "net-start default");
    Lab::guest(1, "addressed", {"--agent", "--nic", "network"});
    ASSERT_TRUE(guestBecomes(1, "addressed", GuestState::Running));
    const bool found = eventually(
        [&] {
            const auto& addresses = guest(1, "addressed")->addresses;
            return std::ranges::any_of(addresses, [](auto& a) {
                return a.ip.starts_with("192.168.122.") && a.source == Address::Source::Agent;
            });
        },
        70s);
    Lab::virsh(1, "net-destroy default");
    EXPECT_TRUE(found);
}
TEST_F(LabGuests, AddressesComeFromTheLeaseWhereNoAgentTells) {
    Lab::virsh(1, "net-start default");
    Lab::guest(1, "leased", {"--nic", "network"});
    ASSERT_TRUE(guestBecomes(1, "leased", GuestState::Running));
    const bool found = eventually(
        [&] {
            if (!std::ranges::any_of(guest(1, "leased")->addresses, [](auto& a) {
                    return a.ip.starts_with("192.168.122.") && a.source == Address::Source::Lease;
                })) {
                std::this_thread::sleep_for(500ms);
                (*fleet->session(HostId{"lab1"}))
                    ->refresh(); // a lease has no event, reconciling finds it in its own time
                return false;
            }
            return true;
        },
        70s);
    Lab::virsh(1, "net-destroy default");
    EXPECT_TRUE(found);
}
TEST_F(LabGuests, AddressesComeFromTheHostsArpTable) {
    Lab::guest(1, "heard");
    ASSERT_TRUE(guestBecomes(1, "heard", GuestState::Running));
    const auto mac = guest(1, "heard")->nics.at(0).mac;
    const auto ip = Lab::network() + ".62";
    Lab::ssh(1, "ip neigh replace " + ip + " lladdr " + mac + " dev br0 nud reachable");
    (*fleet->session(HostId{"lab1"}))->refresh();
    EXPECT_TRUE(eventually(
        [&] {
            const auto& addresses = guest(1, "heard")->addresses;
            return std::ranges::any_of(
                addresses, [&](auto& a) { return a.ip == ip && a.source == Address::Source::Arp; });
        },
        10s));
    Lab::ssh(1, "ip neigh del " + ip + " dev br0");
}
TEST_F(LabGuests, MetadataIsWrittenAndNoOtherByteOfForeignXmlChanges) {
    define("<domain type='qemu' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><name>foreign</name>"
           "<metadata><!-- mine --><my:thing xmlns:my='urn:mine' a='1'><my:deep>x &lt; y<!-- deep "
           "--></my:deep></my:thing>"
           "<guest xmlns='urn:somebody-else' number='7'/></metadata>"
           "<memory unit='MiB'>16</memory><os><type arch='x86_64'>hvm</type></os><devices>"
           "<serial type='pty'/></devices><qemu:commandline><qemu:arg value='-d'/><qemu:arg value='int'/>"
           "</qemu:commandline></domain>");
    ASSERT_TRUE(appears("foreign", 2s));
    const auto ref = guest(1, "foreign")->ref;
    const auto before = Lab::virsh(1, "dumpxml foreign --inactive");
    ASSERT_TRUE(config().editMeta(ref.uuid, [](GuestMeta& m) -> Result<> {
        m = {.number = 101,
             .tags = {"web", "ü"},
             .folder = "a/b",
             .notes = "# <hi>\n& there",
             .protectedFlag = true};
        return {};
    }));
    EXPECT_TRUE(eventually([&] { return guest(1, "foreign")->meta.number == 101; }, 2s));
    EXPECT_EQ(guest(1, "foreign")->meta.notes, "# <hi>\n& there");
    EXPECT_EQ(guest(1, "foreign")->meta.tags, (std::vector<std::string>{"web", "ü"}));
    const auto after = Lab::virsh(1, "dumpxml foreign --inactive");
    const std::regex ours("\n *<binnacle:guest[^]*</binnacle:guest>");
    EXPECT_EQ(std::regex_replace(after, ours, ""), before) << after;
    ASSERT_TRUE(config().editMeta(ref.uuid, [](GuestMeta& m) -> Result<> {
        m.tags = {"db"};
        return {};
    }));
    EXPECT_TRUE(
        eventually([&] { return guest(1, "foreign")->meta.tags == std::vector<std::string>{"db"}; }, 2s));
    EXPECT_EQ(guest(1, "foreign")->meta.folder, "a/b");
}
TEST_F(LabGuests, MetadataOfARunningContainerIsWrittenForNowAndForTheNextStart) {
    Lab::container(1, "tagged");
    ASSERT_TRUE(guestBecomes(1, "tagged", GuestState::Running));
    const auto ref = guest(1, "tagged")->ref;
    ASSERT_TRUE(config().editMeta(ref.uuid, [](GuestMeta& m) -> Result<> {
        m.tags = {"x"};
        return {};
    }));
    EXPECT_TRUE(eventually([&] { return guest(1, "tagged")->meta.tags.size() == 1; }, 2s));
    EXPECT_NE(Lab::lxc(1, "dumpxml tagged --inactive").find("binnacle:tag"), std::string::npos);
}
TEST_F(LabGuests, ARenamedContainerKeepsEveryOtherByte) {
    Lab::container(1, "before", {"--no-start"});
    ASSERT_TRUE(appears("before", 2s));
    Lab::lxc(1, "autostart before");
    const auto xml = Lab::lxc(1, "dumpxml before");
    ASSERT_TRUE(config().rename(guest(1, "before")->ref.uuid, "after"));
    EXPECT_EQ(std::regex_replace(Lab::lxc(1, "dumpxml after"), std::regex("<name>after</name>"),
                                 "<name>before</name>"),
              xml);
    EXPECT_NE(Lab::lxc(1, "dominfo after").find("Autostart:      enable"), std::string::npos);
    ASSERT_TRUE(appears("after", 2s));
    EXPECT_EQ(config().rename(guest(1, "after")->ref.uuid, "a/b").error().code, ErrorCode::InvalidArgument);
}
TEST_F(LabGuests, TwoConsolesCanTagOneGuestAtTheSameTime) {
    define(idleXml("shared"));
    ASSERT_TRUE(appears("shared", 2s));
    const auto uuid = guest(1, "shared")->ref.uuid;
    LibvirtBackend other(Lab::host(1), events);
    ASSERT_TRUE(other.open(prompter, [](HostEvent) {}, {}));
    const auto add = [&](HostBackend& backend, char letter) {
        for (char digit = '0'; digit < '8'; ++digit)
            EXPECT_TRUE(backend.config().editMeta(uuid, [&](GuestMeta& m) -> Result<> {
                const auto tag = std::string{letter, digit};
                if (std::ranges::find(m.tags, tag) == m.tags.end()) m.tags.push_back(tag);
                return {};
            }));
    };
    const auto ours = *fleet->backend(HostId{"lab1"});
    std::jthread one([&] { add(*ours, 'a'); });
    add(other, 'b');
    one.join();
    // Each sees to it that his own last word stands; what is written is whole.
    EXPECT_TRUE(eventually(
        [&] {
            const auto& tags = guest(1, "shared")->meta.tags;
            return std::ranges::find(tags, "a7") != tags.end() || std::ranges::find(tags, "b7") != tags.end();
        },
        3s));
}
TEST_F(LabGuests, TwoConsolesMayStartAndStopOneGuestAtTheSameTime) {
    define(idleXml("wanted"));
    ASSERT_TRUE(appears("wanted", 2s));
    const auto uuid = guest(1, "wanted")->ref.uuid;
    LibvirtBackend other(Lab::host(1), events);
    ASSERT_TRUE(other.open(prompter, [](HostEvent) {}, {}));
    const auto ours = *fleet->backend(HostId{"lab1"});
    const auto both = [&](auto act) {
        auto theirs =
            std::async(std::launch::async, [&] { return act(static_cast<HostBackend&>(other).power()); });
        const auto mine = act(ours->power());
        const auto second = theirs.get();
        EXPECT_NE(bool(mine), bool(second)); // one was first, and the other is told so
        if (!mine || !second) {
            EXPECT_EQ((mine ? second : mine).error().code, ErrorCode::Conflict);
        }
    };
    for (int round = 0; round < 3; ++round) {
        both([&](GuestPower& p) { return p.start(uuid, false); });
        EXPECT_TRUE(guestBecomes(1, "wanted", GuestState::Running));
        EXPECT_EQ(state("wanted"), "running");
        both([&](GuestPower& p) { return p.stop(uuid); });
        EXPECT_TRUE(guestBecomes(1, "wanted", GuestState::Stopped));
        EXPECT_EQ(state("wanted"), "shut off");
    }
}
TEST_F(LabGuests, AGuestUndefinedWhileItRunsStaysUntilItStops) {
    Lab::guest(1, "doomed");
    ASSERT_TRUE(guestBecomes(1, "doomed", GuestState::Running));
    EXPECT_TRUE(guest(1, "doomed")->persistent);
    Lab::virsh(1, "undefine doomed");
    EXPECT_TRUE(eventually([&] { return guest(1, "doomed") && !guest(1, "doomed")->persistent; }, 3s));
    const auto uuid = guest(1, "doomed")->ref.uuid;
    // Its notes can still be written: there is only the running guest to write them to.
    EXPECT_TRUE(config().editMeta(uuid, [](GuestMeta& m) -> Result<> {
        m.tags = {"last"};
        return {};
    }));
    EXPECT_TRUE(eventually([&] { return guest(1, "doomed")->meta.tags.size() == 1; }, 3s));
    Lab::virsh(1, "destroy doomed");
    EXPECT_TRUE(eventually([&] { return !guest(1, "doomed"); }, 3s));
    EXPECT_EQ(power().start(uuid, false).error().code, ErrorCode::NotFound);
}
TEST_F(LabGuests, WhatNoEventTellsIsFoundByReconciling) {
    define(idleXml("quiet"));
    ASSERT_TRUE(appears("quiet", 2s));
    fleet.reset();
    connect({Lab::host(1)}, {.reconcile = 1s});
    ASSERT_TRUE(becomes(1, LinkState::Connected)) << why(1);
    EXPECT_FALSE(guest(1, "quiet")->autostart);
    Lab::virsh(1, "autostart quiet"); // libvirt 9 has no event for it
    EXPECT_TRUE(eventually([&] { return guest(1, "quiet")->autostart; }, 5s));
    Lab::virsh(1, "autostart quiet --disable");
    EXPECT_TRUE(eventually([&] { return !guest(1, "quiet")->autostart; }, 5s));
}
TEST_F(LabGuests, DevicesThatComeWhileItRunsAreSeen) {
    Lab::guest(1, "plugged", {"--disk", "16M"});
    ASSERT_TRUE(guestBecomes(1, "plugged", GuestState::Running));
    EXPECT_EQ(guest(1, "plugged")->nics.size(), 1U);
    Lab::virsh(1, "attach-interface plugged bridge br0 --model virtio --live");
    EXPECT_TRUE(eventually([&] { return guest(1, "plugged")->nics.size() == 2; }, 3s));
    Lab::ssh(1,
             "qemu-img create -q -f qcow2 /var/lib/libvirt/images/more.qcow2 8M; "
             "virsh -q attach-disk plugged /var/lib/libvirt/images/more.qcow2 vdb --subdriver qcow2 --live");
    EXPECT_TRUE(eventually([&] { return guest(1, "plugged")->disks.size() == 2; }, 3s));
    EXPECT_EQ(guest(1, "plugged")->disks.at(1).capacityBytes, 8U << 20);
}
TEST_F(LabGuests, AMediumThatIsChangedIsSeen) {
    Lab::ssh(1, "truncate -s 1M /var/lib/libvirt/images/a.iso /var/lib/libvirt/images/b.iso");
    define("<domain type='qemu'><name>media</name><memory unit='MiB'>16</memory><os><type "
           "arch='x86_64'>hvm</type></os><devices>"
           "<disk type='file' device='cdrom'><source file='/var/lib/libvirt/images/a.iso'/><target dev='hda' "
           "bus='ide'/><readonly/>"
           "</disk></devices></domain>");
    Lab::virsh(1, "start media");
    ASSERT_TRUE(guestBecomes(1, "media", GuestState::Running));
    const auto medium = [&](const std::string& path) {
        return eventually([&] { return guest(1, "media")->disks.at(0).source == path; }, 3s);
    };
    EXPECT_TRUE(medium("/var/lib/libvirt/images/a.iso"));
    Lab::virsh(1, "change-media media hda /var/lib/libvirt/images/b.iso --live");
    EXPECT_TRUE(medium("/var/lib/libvirt/images/b.iso"));
    Lab::virsh(1, "change-media media hda --eject --live --force");
    EXPECT_TRUE(medium(""));
}
TEST_F(LabGuests, ADiskThatABlockJobMovesIsSeen) {
    Lab::guest(1, "moved", {"--disk", "16M"});
    ASSERT_TRUE(guestBecomes(1, "moved", GuestState::Running));
    Lab::virsh(1,
               "blockcopy moved vda /var/lib/libvirt/images/elsewhere.qcow2 --transient-job --wait --pivot");
    EXPECT_TRUE(eventually(
        [&] { return guest(1, "moved")->disks.at(0).source == "/var/lib/libvirt/images/elsewhere.qcow2"; },
        3s));
}
TEST_F(LabGuests, ASampleIsTheSameFewCallsHoweverManyGuestsThereAre) {
    // What libvirtd was asked for, by its own log. Events that come late make the console read guests again
    // in between; the least of several rounds is what samples alone take.
    const auto round = [&](const std::string& what) {
        Lab::ssh(1, ": >/var/log/calls.log; virt-admin daemon-log-outputs '1:file:/var/log/calls.log'; "
                    "virt-admin daemon-log-filters '1:rpc.netserverprogram'");
        for (int i = 0; i < 5; ++i)
            EXPECT_TRUE((*fleet->backend(HostId{"lab1"}))->sample()) << what;
        const auto count =
            Lab::ssh(1, "grep -c 'virNetServerProgramDispatch:.* proc=' /var/log/calls.log || true");
        Lab::ssh(1, "virt-admin daemon-log-filters ''; virt-admin daemon-log-outputs '4:stderr'; rm "
                    "/var/log/calls.log");
        return std::stoi(count);
    };
    const auto calls = [&](const std::string& what) {
        return std::min({round(what), round(what), round(what)});
    };
    const auto start = [&](int from, int to) {
        for (int i = from; i <= to; ++i) {
            define(idleXml("many-" + std::to_string(i)));
            Lab::virsh(1, "start many-" + std::to_string(i));
        }
        ASSERT_TRUE(guestBecomes(1, "many-" + std::to_string(to), GuestState::Running));
        ASSERT_TRUE(fleet->waitUntilSettled({}, 20s, true));
        std::this_thread::sleep_for(500ms);
    };
    start(1, 1);
    const int few = calls("one guest");
    start(2, 6);
    const int many = calls("six guests");
    EXPECT_GE(few, 5);
    EXPECT_LE(many, few + 2); // far below the 25 more that a call a guest would make
    Lab::clear(1);
}
TEST_F(LabGuests, NumbersAreProposedOnceOnly) {
    for (int i = 0; i < 8; ++i)
        define(idleXml("numbered-" + std::to_string(i)));
    ASSERT_TRUE(appears("numbered-7", 3s));
    std::vector<std::jthread> workers;
    for (int i = 0; i < 8; ++i)
        workers.emplace_back([&, uuid = guest(1, "numbered-" + std::to_string(i))->ref.uuid,
                              backend = *fleet->backend(HostId{"lab1"})] {
            EXPECT_TRUE(
                backend->config().editMeta(uuid, [number = fleet->proposeNumber()](GuestMeta& m) -> Result<> {
                    m.number = number;
                    return {};
                }));
        });
    workers.clear();
    std::set<unsigned> numbers;
    EXPECT_TRUE(eventually(
        [&] {
            numbers.clear();
            const auto* h = host(1);
            for (const auto& g : h->guests)
                numbers.insert(g->meta.number);
            return numbers.size() == 8 && *numbers.begin() == 100;
        },
        5s))
        << testing::PrintToString(numbers);
    EXPECT_EQ(fleet->proposeNumber(), 108U);
}
TEST_F(LabGuests, FiguresAreSampledForVmsAndContainers) {
    Lab::guest(1, "busy");
    Lab::container(1, "box");
    ASSERT_TRUE(guestBecomes(1, "busy", GuestState::Running));
    ASSERT_TRUE(guestBecomes(1, "box", GuestState::Running));
    const auto vm = guest(1, "busy")->ref;
    const auto box = guest(1, "box")->ref;
    const auto look = (*fleet->session(HostId{"lab1"}))->watch();
    ASSERT_TRUE(
        eventually([&] { return metrics.history(vm).size() >= 2 && metrics.history(box).size() >= 2; }));
    EXPECT_GT(metrics.latest(vm)->cpu, 0); // it boots
    EXPECT_GT(metrics.latest(vm)->memoryUsed, 1U << 20);
    EXPECT_GT(metrics.latest(box)->memoryUsed, 0U);
    EXPECT_EQ(metrics.latest(box)->memoryTotal, 64U << 20);
    EXPECT_GT(metrics.latest(HostId{"lab1"})->memoryTotal, 1U << 30);
}
TEST_F(LabGuests, FiveHundredGuestsAreListed) {
    Lab::ssh(1,
             "for i in $(seq 500); do echo \"" + idleXml("many-$i") +
                 "\" >/tmp/many-$i.xml; "
                 "echo define /tmp/many-$i.xml; done >/tmp/many.virsh; virsh -q </tmp/many.virsh >/dev/null; "
                 "rm /tmp/many-*.xml");
    EXPECT_TRUE(eventually([&] { return host(1)->guests.size() == 500; }, 20s)) << host(1)->guests.size();
    fleet.reset();
    inventory.forget(HostId{"lab1"});
    const auto begin = Steady::now();
    connect({Lab::host(1)});
    ASSERT_TRUE(becomes(1, LinkState::Connected));
    EXPECT_EQ(host(1)->guests.size(), 500U);
    RecordProperty("ms", int((Steady::now() - begin) / 1ms));
    Lab::clear(1);
}
TEST_F(LabGuests, HostileNamesAndNotesArriveAsTheyAre) {
    const std::string name = "&lt;b&gt;x&lt;b&gt;&amp;\u202Egnp.\u05D0";
    define(idleXml(name, "<description>" + std::string(10000, 'd') + "</description>"));
    ASSERT_TRUE(appears("<b>x<b>&\u202Egnp.\u05D0", 2s));
    const auto ref = guest(1, "<b>x<b>&\u202Egnp.\u05D0")->ref;
    EXPECT_EQ(guest(1, "<b>x<b>&\u202Egnp.\u05D0")->description.size(), 10000U);
    EXPECT_TRUE(config().rename(ref.uuid, "tame"));
    EXPECT_TRUE(appears("tame", 2s));
}
TEST_F(LabGuests, WhatIsNotThereIsNotFound) {
    const auto nobody = *GuestUuid::parse("00000000-1111-2222-3333-444444444444");
    EXPECT_EQ(power().start(nobody, false).error().code, ErrorCode::NotFound);
    define(idleXml("idle"));
    ASSERT_TRUE(appears("idle", 2s));
    NoSink sink;
    TaskContext ctx(sink, {});
    EXPECT_EQ(power().restore(guest(1, "idle")->ref.uuid, ctx).error().code, ErrorCode::NotFound);
    EXPECT_EQ(power().pause(guest(1, "idle")->ref.uuid).error().code, ErrorCode::Conflict);
}
