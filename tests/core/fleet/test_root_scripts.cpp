// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process.h"
#include "core/fleet/root_scripts.h"

#include <gtest/gtest.h>

#include <csignal>

using namespace binnacle;
using namespace std::chrono_literals;

namespace {

/// What sh makes of the line's last words, instead of running it.
std::string argumentsOf(std::string line) {
    const auto at = line.find("exec /bin/sh -c ");
    line.replace(at, 16, "printf '%s|' ");
    const auto output = runProcess({"/bin/sh", "-c", line}, 10s);
    return output ? output->out : "";
}

} // namespace

TEST(RootScripts, QuoteAllThatComesFromOutside) {
    const std::string evil = "/x/'; touch /tmp/evil; $(reboot) `id` \"\n#";
    EXPECT_TRUE(argumentsOf(lookCommand({.folder = evil, .archive = evil, .folders = {evil}}))
                    .ends_with('|' + evil + '|' + evil + "||" + evil + '|'));
    EXPECT_TRUE(argumentsOf(removeCommand(evil, GuestUuid())).find('|' + evil + '|') != std::string::npos);
    EXPECT_TRUE(argumentsOf(ownRootCommand(evil)).ends_with('|' + evil + '|'));
    EXPECT_TRUE(argumentsOf(insideCommand(evil, std::nullopt)).ends_with('|' + evil + "|0|4294967295|"));
    const RootSpec spec{evil, GuestUuid(), {.path = evil}, domain::IdMap{524288, 65536}};
    EXPECT_TRUE(argumentsOf(makeCommand(spec, "xz")).ends_with("|524288|65536|archive|" + evil + "|||xz|"));
}
TEST(RootScripts, ReadWhatAHostSays) {
    const RootQuery query{.folders = {"/a", "/b"}};
    const auto seen = parseLook(
        query,
        "program tar\nuserns\ntaken\nfree 10\narchive 500 fd377a585a00\ndirectory 0 7\nmissing 1\nmissing 9\n"
        "taken-ids 100000 65536\ntaken-ids x y\nnoise\n\n");
    EXPECT_TRUE(seen.programs.contains("tar"));
    EXPECT_TRUE(seen.userNamespaces && seen.folderTaken);
    EXPECT_EQ(seen.freeBytes, 10240U);
    EXPECT_EQ(seen.archiveBytes, 500U);
    EXPECT_EQ(seen.compression, "xz");
    EXPECT_EQ(seen.directoryOwner->gid, 7U);
    EXPECT_EQ(seen.missing, std::vector<std::string>{"/b"});
    EXPECT_EQ(seen.taken, (std::vector<domain::IdMap>{{100000, 65536}}));
    EXPECT_EQ(parsePosition("at 5\nat 9\nat x\n"), 9U);
    EXPECT_FALSE(parseOwnRoot(""));
    const auto own = parseOwnRoot("owner 4dea22b3-1d52-d8f3-2516-782e98ab3fa0 /x/a b\nmounted\nsize 4\n");
    ASSERT_TRUE(own);
    EXPECT_EQ(own->folder, "/x/a b");
    EXPECT_TRUE(own->mounted);
    EXPECT_EQ(own->bytes, 4096U);
    EXPECT_FALSE(parseOwnRoot("owner rubbish /x\n"));
}
TEST(RootScripts, TakeOnlyFilesThatWereAskedFor) {
    const auto seen = parseContents("has sbin/init\nhas ../x\nfile etc/passwd\n|root:x\n|\n|file "
                                    "etc/shadow\n\nfile etc/other\n|x\nend\n");
    EXPECT_EQ(seen.has, std::set<std::string>{"sbin/init"});
    EXPECT_EQ(seen.files.size(), 1U);
    EXPECT_EQ(seen.files.at("etc/passwd"), "root:x\n\nfile etc/shadow\n");
}
TEST(RootScripts, SayWhatWentWrong) {
    EXPECT_EQ(rootError(1, "tar: x\nbinnacle:escapes:../../etc/passwd\n", "?").message.plain(),
              "The archive reaches out of itself: ../../etc/passwd");
    EXPECT_EQ(rootError(1, "binnacle:root\n", "?").code, ErrorCode::PermissionDenied);
    EXPECT_EQ(rootError(1, "binnacle:link:etc\n", "?").code, ErrorCode::Corrupt);
    EXPECT_EQ(rootError(2, "tar: a: Cannot write: No space left on device\n", "?").code, ErrorCode::NoSpace);
    EXPECT_EQ(rootError(2, "tar: binnacle:root: Cannot open\n", "It failed").message.plain(), "It failed")
        << "a name in an archive says nothing";
}
TEST(Processes, ReadWhatTheyAreGivenAndHearTheEndOfIt) {
    std::signal(SIGPIPE, SIG_IGN);
    const std::string much(3 << 20, 'x');
    const auto counted = runProcess({"/bin/sh", "-c", "wc -c"}, {.input = much}, 10s);
    ASSERT_TRUE(counted);
    EXPECT_EQ(counted->out, "3145728\n");
    std::string heard;
    const auto open = runProcess(
        {"/bin/sh", "-c", "read a; echo $a; exit 3"},
        {.input = "b\n", .keepsInput = true, .heard = [&](std::string_view s) { heard += s; }}, 10s);
    ASSERT_TRUE(open);
    EXPECT_EQ(open->exitCode, 3);
    EXPECT_EQ(heard, "b\n");
    EXPECT_EQ(runProcess({"cat"}, {.keepsInput = true}, 100ms).error().code, ErrorCode::Timeout);
    EXPECT_TRUE(runProcess({"true"}, {.input = much}, 10s)) << "it reads none of it";
}
