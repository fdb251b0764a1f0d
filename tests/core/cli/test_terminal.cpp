// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/terminal.h"

#include "core/cli/console.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

using namespace binnacle;
using namespace binnacle::cli;

TEST(DisplayWidth, WideCharactersTakeTwoColumnsAndCombiningOnesNone) {
    EXPECT_EQ(displayWidth("web"), 3U);
    EXPECT_EQ(displayWidth("虚拟机"), 6U);
    EXPECT_EQ(displayWidth("e\u0301"), 1U);
    EXPECT_EQ(displayWidth("🙂"), 2U);
    EXPECT_EQ(displayWidth(""), 0U);
}
TEST(DisplayWidth, BrokenUtf8CountsAsItIsShown) {
    EXPECT_EQ(displayWidth("a\xff"), 2U);
}
TEST(Clipped, KeepsWhatFits) {
    EXPECT_EQ(clipped("web", 3), "web");
    EXPECT_EQ(clipped("webserver", 4), "web…");
    EXPECT_EQ(clipped("webserver", 1), "…");
    EXPECT_EQ(clipped("webserver", 0), "");
}
TEST(Clipped, NeverCutsAWideCharacterInTwo) {
    EXPECT_EQ(clipped("虚拟机", 5), "虚拟…");
    EXPECT_EQ(clipped("虚拟机", 4), "虚…");
    EXPECT_LE(displayWidth(clipped("虚拟机", 4)), 4U);
}
TEST(Clipped, KeepsAccentsWithTheirLetters) {
    EXPECT_EQ(clipped("e\u0301e\u0301e\u0301", 2), "e\u0301…");
}
TEST(Wrapped, BreaksAtSpaces) {
    EXPECT_EQ(wrapped("one two three", 9, "  "), "  one two\n  three\n");
    EXPECT_EQ(wrapped("averylongword x", 5, ""), "averylongword\nx\n");
    EXPECT_EQ(wrapped("虚拟 机", 6, ""), "虚拟\n机\n");
    EXPECT_EQ(wrapped("", 6, "  "), "");
}
TEST(Terminal, PaintsOnlyWhereColoursAreWanted) {
    EXPECT_EQ(Terminal(true, true, 80).paint("x", Colour::Bad), "\x1b[31mx\x1b[0m");
    EXPECT_EQ(Terminal(true, false, 80).paint("x", Colour::Bad), "x");
    EXPECT_EQ(Terminal(true, true, 80).paint("x", Colour::None), "x");
}
TEST(Terminal, APipeIsEndless) {
    int fds[2];
    ASSERT_EQ(pipe(fds), 0);
    const Terminal terminal(fds[1]);
    EXPECT_FALSE(terminal.isTerminal());
    EXPECT_GT(terminal.width(), 10'000U);
    close(fds[0]);
    close(fds[1]);
}

TEST(Printable, ControlCharactersBecomePicturesLineByLine) {
    EXPECT_EQ(printable("a\x1b[2J\nb\u202e"), "a\u241b[2J\nb\ufffd");
    EXPECT_EQ(printable("a\tb\n"), "a    b\n");
    EXPECT_EQ(printable(""), "");
}
TEST(JsonText, CantDriveATerminal) {
    const nlohmann::json json{{"name", "a\x1b\u009b\u202e\x7f<b>虚"}};
    const auto text = jsonText(json, -1);
    EXPECT_EQ(text, R"({"name":"a\u001b\u009b\u202e\u007f<b>虚"})");
    EXPECT_EQ(nlohmann::json::parse(text), json);
}
TEST(JsonText, BrokenUtf8IsStillJson) {
    EXPECT_TRUE(nlohmann::json::accept(jsonText(nlohmann::json{{"name", "a\xff"}})));
}

namespace {

struct Consoles : testing::Test {
    std::istringstream in;
    std::ostringstream out, err;
};

} // namespace

TEST_F(Consoles, NoProgressOnAPipe) {
    Console console(in, out, err, Terminal(false, false, 80), Terminal(false, false, 80));
    console.progress("working");
    console.print("done\n");
    EXPECT_EQ(out.str(), "done\n");
    EXPECT_EQ(err.str(), "");
}
TEST_F(Consoles, ProgressGoesBeforeAnythingElseIsPrinted) {
    Console console(in, out, err, Terminal(true, false, 80), Terminal(true, false, 22));
    console.progress("working for a long time");
    console.complain("broken");
    EXPECT_EQ(err.str(), "\r\x1b[Kworking for a long t…\r\x1b[Kbinnaclectl: broken\n");
}
TEST_F(Consoles, LongComplaintsAreFoldedOnATerminal) {
    Console console(in, out, err, Terminal(true, false, 24), Terminal(true, false, 24));
    console.complain("lab1 does not answer at all\n  Is it switched on, really?");
    EXPECT_EQ(err.str(), "binnaclectl: lab1 does\n  not answer at all\n  Is it switched on,\n  really?\n");
}
TEST_F(Consoles, NoProgressWhileAQuestionIsAsked) {
    Console console(in, out, err, Terminal(true, false, 80), Terminal(true, false, 80));
    console.setAsking(true);
    console.progress("working");
    EXPECT_EQ(err.str(), "");
    console.setAsking(false);
    console.progress("working");
    EXPECT_NE(err.str(), "");
}
TEST_F(Consoles, QuietKeepsErrors) {
    Console console(in, out, err, Terminal(false, false, 80), Terminal(false, false, 80));
    console.setQuiet(true);
    console.note("by the way");
    console.complain(fail(ErrorCode::Io, "It broke", "raw", "Mend it"), "lab1");
    EXPECT_EQ(err.str(), "binnaclectl: lab1: It broke\n  raw\n  Mend it\n");
}
TEST_F(Consoles, SaysWhenNothingCanBeWritten) {
    Console console(in, out, err, Terminal(false, false, 80), Terminal(false, false, 80));
    EXPECT_TRUE(console.flush());
    out.setstate(std::ios::badbit);
    EXPECT_FALSE(console.flush());
}
