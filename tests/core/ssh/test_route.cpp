// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process.h"
#include "core/ssh/route.h"
#include "core/ssh/session.h"

#include <gtest/gtest.h>

#include <sys/socket.h>

using namespace binnacle;
using namespace binnacle::ssh;

TEST(Route, ReadsWhatSshSaysOfAHost) {
    const auto hop = hopFromConfig("hostname 10.0.0.9\nuser ada\nport 2222\nidentityfile /a\nidentityfile /b c\n"
                                   "identitiesonly yes\nuserknownhostsfile /k1 /k2\nglobalknownhostsfile /g1 /g2\n"
                                   "hostkeyalias web\nstricthostkeychecking accept-new\nidentityagent none\n"
                                   "passwordauthentication no\nproxycommand nc %h %p %r %n %%\n",
                                   "web");
    EXPECT_EQ(hop.display(), "ada@10.0.0.9:2222");
    EXPECT_EQ(hop.identityFiles, (std::vector<std::string>{"/a", "/b c"}));
    EXPECT_TRUE(hop.identitiesOnly);
    EXPECT_EQ(hop.knownHosts, (std::vector<std::string>{"/k1", "/k2"}));
    EXPECT_EQ(hop.globalKnownHosts, "/g1");
    EXPECT_EQ(hop.hostKeyAlias, "web");
    EXPECT_EQ(hop.checking, Hop::Checking::AcceptNew);
    EXPECT_EQ(hop.identityAgent, "");
    EXPECT_FALSE(hop.password);
    EXPECT_TRUE(hop.publicKey && hop.keyboardInteractive);
    EXPECT_EQ(hop.proxyCommand, "nc 10.0.0.9 2222 ada web %");
}
TEST(Route, NeverWavesAChangedKeyThrough) {
    EXPECT_EQ(hopFromConfig("stricthostkeychecking no\n", "x").checking, Hop::Checking::AcceptNew);
    EXPECT_EQ(hopFromConfig("stricthostkeychecking ask\n", "x").checking, Hop::Checking::Ask);
    EXPECT_EQ(hopFromConfig("stricthostkeychecking true\n", "x").checking, Hop::Checking::Yes);
}
TEST(Route, UnderstandsEverySpellingOfAJump) {
    const auto spelled = [](std::string_view text) {
        const auto target = parseJump(text);
        return target.user + "|" + target.address + "|" + std::to_string(target.port);
    };
    EXPECT_EQ(spelled("host"), "|host|0");
    EXPECT_EQ(spelled("ada@host:22"), "ada|host|22");
    EXPECT_EQ(spelled("ssh://a@b@host:2222"), "a@b|host|2222");
    EXPECT_EQ(spelled("[fe80::1]:22"), "|fe80::1|22");
    EXPECT_EQ(spelled("[fe80::1"), "|fe80::1|0");
    EXPECT_EQ(spelled(""), "||0");
    EXPECT_EQ(spelled("host:"), "|host|0");
}
TEST(Route, AnAddressThatLooksLikeAnOptionIsAnAddress) {
    const auto route = resolveRoute({.address = "-oProxyCommand=touch /tmp/binnacle-was-here"}, "/dev/null", {});
    if (route) {
        EXPECT_TRUE(route->back().proxyCommand.empty());
    } else {
        EXPECT_EQ(route.error().code, ErrorCode::InvalidArgument) << route.error().plain();
    }
}
TEST(Route, LooksUpEveryJumpOnTheWay) {
    const auto route = resolveRoute({.address = "far", .user = "root", .key = "/key", .jump = "a@one,two:2200"},
                                    "/dev/null", {});
    ASSERT_TRUE(route) << route.error().plain();
    ASSERT_EQ(route->size(), 3U);
    EXPECT_EQ((*route)[0].display(), "a@one");
    EXPECT_EQ((*route)[1].hostName, "two");
    EXPECT_EQ((*route)[1].port, 2200U);
    EXPECT_EQ((*route)[2].display(), "root@far");
    EXPECT_EQ((*route)[2].identityFiles, std::vector<std::string>{"/key"});
    EXPECT_EQ((*route)[0].identityFiles.front(), "/key");
}
TEST(Route, TakesOnlyTheAlgorithmsThatAreConfigured) {
    const std::string usual = "hostname h\nciphers a,b\nkexalgorithms k\nmacs m\nconnecttimeout none\naddressfamily any\n";
    const auto plain = hopFromConfig(usual, "h", usual);
    EXPECT_TRUE(plain.algorithms.ciphers.empty() && plain.algorithms.keyExchanges.empty());
    EXPECT_FALSE(plain.connectTimeout);
    EXPECT_EQ(plain.addressFamily, AF_UNSPEC);
    const auto own = hopFromConfig("hostname h\nciphers b\nkexalgorithms k\nmacs n\nhostkeyalgorithms ssh-rsa\nconnecttimeout 7\n"
                                   "addressfamily inet6\nbindaddress ::1\n", "h", usual);
    EXPECT_EQ(own.algorithms.ciphers, "b");
    EXPECT_EQ(own.algorithms.macs, "n");
    EXPECT_EQ(own.algorithms.hostKeys, "ssh-rsa");
    EXPECT_TRUE(own.algorithms.keyExchanges.empty());
    EXPECT_EQ(own.connectTimeout, std::chrono::seconds(7));
    EXPECT_EQ(own.addressFamily, AF_INET6);
    EXPECT_EQ(own.bindAddress, "::1");
}
TEST(ShellWord, ArrivesAsItIs) {
    for (const std::string word : {"a", "", "it's", "$(touch /tmp/x) `id` \\ \" * \n new", "''", "-n", "\x01\xff"}) {
        const auto output = runProcess({"sh", "-c", "printf %s " + shellWord(word)}, std::chrono::seconds(10));
        ASSERT_TRUE(output);
        EXPECT_EQ(output->out, word);
    }
}
