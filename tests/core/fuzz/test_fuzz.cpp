// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/untrusted.h"
#include "core/domain/domain_capabilities.h"
#include "core/domain/domain_xml.h"
#include "core/domain/guest_meta.h"
#include "core/domain/network_xml.h"
#include "core/domain/xml_splice.h"
#include "core/fleet/host_links.h"
#include "core/fleet/host_probe.h"
#include "core/model/search.h"
#include "core/settings/fleet_text.h"
#include "tests/core/fuzz/mutator.h"

#include <gtest/gtest.h>

using namespace binnacle;
using test::Mutator;

namespace {

constexpr auto aWhile = std::chrono::milliseconds(400);
constexpr auto uuid = "4dea22b3-1d52-d8f3-2516-782e98ab3fa0";

const std::vector<std::string> domains{
    std::string("<domain type='kvm' id='7'><name>web</name><uuid>") + uuid +
        "</uuid><!-- x --><metadata><b:guest xmlns:b=\"urn:binnacle:guest:1\" number=\"101\" protected=\"yes\"><b:tag>web"
        "</b:tag><b:folder>x/y</b:folder><b:notes>two\nlines</b:notes></b:guest></metadata><memory unit='MiB'>512</memory>"
        "<vcpu current='2'>4</vcpu><devices><disk type='file' device='disk'><source file='/a'/><target dev='vda'/></disk>"
        "<interface type='bridge'><mac address='52:54:00:aa:bb:cc'/></interface><graphics type='vnc' port='5901'/>"
        "<channel type='unix'><target name='org.qemu.guest_agent.0' state='connected'/></channel></devices></domain>",
    std::string("<?xml version='1.0'?><domain type='lxc'><name>c &amp; d</name><uuid>") + uuid +
        "</uuid><memory>65536</memory><devices><filesystem type='mount'><source dir='/r'/><target dir='/'/></filesystem>"
        "<console type='pty'/></devices><![CDATA[<name>]]></domain>"};
const std::vector<std::string> xmlWords{"<", ">", "/>", "</", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "&amp;", "&#x0;",
                                        "&#1114112;", "&", "'", "\"", "<name>", "</name>", "<domain>", "</domain>", "<uuid>",
                                        "number='4294967296'", "unit='EiB'", "18446744073709551616", "-1", "<!DOCTYPE d [",
                                        "xmlns:b='urn:binnacle:guest:1'", "\xff", "\xed\xa0\x80", std::string(1, 0)};

bool isValid(const std::string& text) {
    return validUtf8(text) == text;
}
std::string contentOf(const std::string& xml, const domain::ElementRange& range) {
    return xml.substr(range.contentBegin, range.contentEnd - range.contentBegin);
}

} // namespace

TEST(Fuzz, ADomainsXml) {
    Mutator(domains, xmlWords).run(aWhile, [](const std::string& xml) {
        const auto guest = domain::parseGuest(xml, HostId{"a"});
        if (!guest) return;
        EXPECT_TRUE(isValid(guest->name) && isValid(guest->meta.notes) && isValid(guest->description)) << xml;
        EXPECT_LE(guest->disks.size(), 1000U);
    });
}
TEST(Fuzz, ANetworksXml) {
    const std::vector<std::string> networks{
        "<network><name>n</name><forward mode='nat' dev='eth0'><interface dev='eth0'/></forward><bridge name='virbr0'/><domain name='d'/>"
        "<dns><host ip='10.0.0.9'><hostname>a</hostname></host></dns><ip address='10.0.0.1' netmask='255.255.255.0'><dhcp>"
        "<range start='10.0.0.2' end='10.0.0.9'/><host mac='52:54:00:aa:bb:cc' name='w' ip='10.0.0.5'/></dhcp></ip></network>"};
    Mutator(networks, xmlWords).run(aWhile, [](const std::string& xml) {
        const auto details = domain::parseNetwork(xml);
        if (!details) return;
        EXPECT_TRUE(isValid(details->network.name) && isValid(details->network.mode) && isValid(details->domain)) << xml;
        for (const auto& r : details->reservations)
            EXPECT_TRUE(isValid(r.mac) && isValid(r.ip) && isValid(r.name)) << xml;
        for (const auto& address : details->network.addresses)
            EXPECT_TRUE(isValid(address)) << xml;
    });
}
TEST(Fuzz, AHostsLinks) {
    const std::vector<std::string> outputs{"bridge br0\nlink eth0\nroute default via 10.0.0.1 dev br0\nroute 10.0.0.0/24 dev br0 proto kernel\n"};
    const std::vector<std::string> words{"route", "link", "bridge", "dev", "/33", "0.0.0.0/0", " ", "\n", "\xff", std::string(1, 0)};
    Mutator(outputs, words).run(aWhile, [](const std::string& output) {
        const auto found = parseLinks(output);
        for (const auto& link : found.links)
            EXPECT_TRUE(isValid(link.name)) << output;
        for (const auto& route : found.routes)
            EXPECT_TRUE(isValid(route.device) && route.to.prefix > 0 && route.to.prefix <= 32) << output;
    });
}
TEST(Fuzz, XmlNestedWithoutEnd) {
    std::string deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "<a>";
    EXPECT_FALSE(domain::parseGuest(deep, HostId{"a"}));
    EXPECT_FALSE(domain::parseMeta(deep));
    EXPECT_FALSE(domain::findElement(deep, {"a", "b"}));
    for (int i = 0; i < 100'000; ++i)
        deep += "</a>";
    EXPECT_FALSE(domain::parseGuest(deep, HostId{"a"}));
    EXPECT_FALSE(domain::findElement(deep, {"a", "b"}));
}
TEST(Fuzz, EditingForeignXmlTouchesNoOtherByte) {
    Mutator(domains, xmlWords).run(aWhile, [](const std::string& xml) {
        const auto before = domain::findElement(xml, {"domain", "name"});
        const auto edited = domain::replaceText(xml, {"domain", "name"}, "<new> & 'name'");
        EXPECT_EQ(bool(before), bool(edited)) << xml;
        if (!before || !edited) return;
        EXPECT_EQ(edited->substr(0, before->begin), xml.substr(0, before->begin));
        EXPECT_TRUE(edited->ends_with(xml.substr(before->end)));
        const auto after = domain::findElement(*edited, {"domain", "name"});
        ASSERT_TRUE(after) << xml;
        EXPECT_EQ(contentOf(*edited, *after), domain::escapeXml("<new> & 'name'")) << xml;
    });
}
TEST(Fuzz, OurMetadata) {
    const GuestMeta wanted{.number = 100, .tags = {"a", "ü"}, .folder = "x/y", .notes = "<n> & \n", .protectedFlag = true, .isTemplate = true, .origin = GuestUuid({1})};
    const std::vector<std::string> seeds{"<b:guest xmlns:b='urn:binnacle:guest:1' number='101'><b:tag>a</b:tag><b:new/><!-- c -->"
                                         "</b:guest>",
                                         "<guest protected='yes' other='1'><notes>a</notes>text</guest>"};
    Mutator(seeds, xmlWords).run(aWhile, [&](const std::string& element) {
        const auto edited = domain::editMetaElement(element, wanted);
        EXPECT_EQ(bool(domain::parseMeta(element)), bool(edited)) << element;
        if (!edited) return;
        const auto again = domain::parseMeta(*edited);
        ASSERT_TRUE(again) << element;
        EXPECT_EQ(*again, wanted) << element << "\n" << *edited;
        EXPECT_EQ(*domain::editMetaElement(*edited, wanted), *edited) << element;
    });
}
TEST(Fuzz, DomainCapabilities) {
    Mutator({"<domainCapabilities><domain>kvm</domain><devices><graphics supported='yes'><enum name='type'><value>vnc</value>"
             "<value>spice</value></enum></graphics></devices></domainCapabilities>"},
            xmlWords)
        .run(aWhile / 4, [](const std::string& xml) { (void)bool(domain::parseDomainCapabilities(xml)); });
}
TEST(Fuzz, WhatAHostsShellSays) {
    const std::string lines = "clock\t1795478024\nos\tDebian\nkvm\tdenied\nqemu\t1795478000 web 1\nlxc\t1795478001 box\n"
                              "address\t10.0.0.5 box\naddress6\tfd000000000000000000000000000001 box\n"
                              "arp\t52:54:00:AA:00:01 10.0.0.9\nsocket\tdenied /run/libvirt/libvirt-sock\nprogram\tnc\n";
    Mutator({lines}, {"\t", "\n", "\r", "address\t", "qemu\t", "-", "99999999999999999999", "\xff", "::", std::string(1, 0)})
        .run(aWhile, [](const std::string& text) {
            const auto probe = parseProbe(text);
            for (const auto* shown : {&probe.os, &probe.kernel, &probe.user, &probe.cgroups})
                EXPECT_EQ(singleLine(*shown, 1000), *shown) << text;
            for (const auto& [name, at] : probe.qemuStarts)
                EXPECT_TRUE(isValid(name)) << text;
        });
}
TEST(Fuzz, TheFleetFile) {
    const std::string file = "# mine\n[[host]]\nid = \"a\" # why\nname = \"A\"\naddress = \"10.0.0.1\"\nport = 22\nunknown = [1, 2]\n"
                             "\n[[host]]\nid = 'b'\nname = \"\"\"B\"\"\"\naddress = \"b\"\nnotes = '''\ntwo\nlines'''\n[other]\nx = 1\n";
    Mutator({file}, {"[[host]]", "\n", "=", "\"", "'''", "\"\"\"", "[", "]", "{", "}", "#", "\\u0000", "\\", "name = ", "1e400", "inf",
                     "\xff", std::string(1, 0)})
        .run(aWhile, [](const std::string& text) {
            auto parsed = FleetText::parse(text, "fuzz");
            if (!parsed || !check(parsed->fleet())) return;
            auto wanted = parsed->fleet();
            wanted.hosts.push_back({.id = HostId{"fresh"}, .name = "Fresh \"one\"", .address = "f"});
            if (wanted.hosts.size() > 1) wanted.hosts.front().notes = "line\n\"quoted\" \\ '''";
            if (!check(wanted)) return;
            const auto changed = parsed->change(wanted);
            ASSERT_TRUE(changed) << text << "\n----\n" << parsed->text() << changed.error().plain();
            const auto again = FleetText::parse(parsed->text(), "fuzz");
            ASSERT_TRUE(again) << text << "\n----\n" << parsed->text() << "\n" << again.error().plain();
            EXPECT_EQ(again->fleet().hosts, wanted.hosts) << text << "\n----\n" << parsed->text();
        });
}
TEST(Fuzz, TheSearchExpression) {
    Guest guest;
    guest.name = "web-1";
    guest.meta = {.number = 101, .tags = {"web"}, .folder = "a/b"};
    HostSnapshot host;
    host.name = "lab1";
    Mutator({"state:running tag:web host:lab* -kind:vm", "\"two words\" OR folder:web ip:10.0. number:101", "name:w site:x -a"},
            {":", "\"", "-", "*", " OR ", "state:", "tag:", "number:", "(", "\xff", " ", std::string(1, 0), "ß", "İ"})
        .run(aWhile, [&](const std::string& text) {
            const auto query = SearchQuery::parse(text);
            if (!query) return;
            const bool matches = query->matches(guest, host);
            EXPECT_TRUE(!matches || query->mayMatchOn(host)) << text;
        });
}
TEST(Fuzz, AStarMatchesInNoTime) {
    Guest guest;
    guest.name = std::string(10'000, 'a');
    const auto query = SearchQuery::parse("name:" + std::string("a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b"));
    ASSERT_TRUE(query);
    const auto begin = Steady::now();
    EXPECT_FALSE(query->matches(guest, HostSnapshot()));
    EXPECT_LT(Steady::now() - begin, std::chrono::seconds(2));
}
