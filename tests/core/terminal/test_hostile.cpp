// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/untrusted.h"
#include "tests/core/terminal/glass.h"

#include <random>

using namespace binnacle;
using namespace binnacle::terminal;
using test::Glass;

TEST(HostileTerminal, NothingOfWhatItIsFedIsSentBack) {
    const std::vector<std::string> tries{
        "\x1b]0;secret; rm -rf ~\a\x1b[21t\x1b[20t",        // title reports
        "\x1b]52;c;?\a\x1b]52;c;cm0gLXJmIH4=\a",            // the clipboard
        "\x1b]10;?\a\x1b]11;?\a\x1b]4;1;?\a",               // colours
        "\x1bP$qm\x1b\\\x1bP$q\"p\x1b\\\x1bP+q544e\x1b\\",  // DECRQSS, XTGETTCAP
        "\x1bP1000p\x1b\\\x1b_Gi=1,a=q;AAAA\x1b\\",         // tmux control mode, pictures
        "\x1b]50;?\a\x1b]7;file:///etc/passwd\a\x1b]1337;ReportCellSize\a\x1b]9;4;x\a\x1b]777;notify;x;y\a",
        "\x05",                                              // answerback
        "\x1b[5i\x1b[4i",                                    // printing
        "\x1b]2;" + std::string(10'000, 'x') + "\a\x1b[21t"};
    for (const auto& bytes : tries) {
        Glass glass(80, 24);
        glass << bytes;
        EXPECT_EQ(glass.answers(), "") << validUtf8(bytes);
    }
}

TEST(HostileTerminal, AnswersAreOfFixedForms) {
    Glass glass(80, 24);
    glass << "\x1b[c";
    EXPECT_EQ(glass.answers(), "\x1b[?1;2c");
    glass << "\x1b[6n";
    EXPECT_EQ(glass.answers(), "\x1b[1;1R");
}

TEST(HostileTerminal, WhoAsksWithoutEndGetsLittle) {
    Glass glass(80, 24);
    std::string asking;
    for (int i = 0; i < 100'000; ++i)
        asking += "\x1b[c";
    glass << asking;
    EXPECT_LT(glass.sent.size(), 5000U);
}

TEST(HostileTerminal, TheTitleIsShortAndHarmless) {
    Glass glass;
    glass << "\x1b]2;a\xE2\x80\xAE\n\t" + std::string(3000, 'b') + "\a";
    const auto title = glass.terminal.title();
    EXPECT_EQ(singleLine(title), title);
    EXPECT_LE(title.size(), 210U);
    EXPECT_TRUE(title.starts_with("a\xEF\xBF\xBD"));
}

TEST(HostileTerminal, ControlStringsInPiecesAreStillTakenOut) {
    const std::string bytes = "a\x1b]2;title\x1b\\b\x1bP$qm\x1b\\c\x1b]8;;http://x\ad\x1b[31me\x1b\x1b]0;x\x18" "f";
    Glass whole;
    whole << bytes;
    Glass pieces;
    for (const char c : bytes)
        pieces << std::string_view(&c, 1);
    EXPECT_EQ(whole.row(0), "abcdef");
    EXPECT_EQ(pieces.row(0), "abcdef");
    EXPECT_EQ(pieces.terminal.title(), "title");
    EXPECT_EQ(pieces.cell(0, 4).style.foreground, Colour::indexed(1));
    EXPECT_EQ(pieces.answers() + whole.answers(), "");
}

TEST(HostileTerminal, AStringWithoutEndTakesNoMemory) {
    Glass glass;
    const std::string block(1 << 20, 'A');
    glass << "\x1bP";
    for (int i = 0; i < 64; ++i)
        glass << block;
    glass << "\x1b\\after";
    EXPECT_EQ(glass.row(0), "after");
    glass << "\r\x1b]8;;";
    for (int i = 0; i < 64; ++i)
        glass << block;
    glass << "\ax";
    EXPECT_EQ(glass.cell(0, 0).style.link, 0U);
}

TEST(HostileTerminal, HugeNumbersTakeNoTime) {
    const auto begin = Steady::now();
    Glass glass(200, 60);
    for (const char* final : {"A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "P", "S", "T", "X", "Z",
                              "@", "a", "b", "d", "e", "f", "g", "h", "l", "m", "n", "q", "r", "s", "`", "'}", "'~", " q"})
        for (const char* numbers : {"2147483647", "4294967295", "99999999999999999999", "-1", "2147483647;2147483647",
                                    "1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1", ":::;;;", "?2147483647"})
            glass << "x\x1b[" + std::string(numbers) + final;
    EXPECT_LT(Steady::now() - begin, std::chrono::seconds(5));
    const auto cursor = glass.terminal.cursor();
    EXPECT_TRUE(cursor.row >= 0 && cursor.row < 60 && cursor.column >= 0 && cursor.column < 200);
}

TEST(HostileTerminal, LinksAreFewAndNeverAnothers) {
    Glass glass(20, 5, 100);
    glass << "\x1b]8;;http://first\ax\x1b[1;1H";
    const auto first = glass.cell(0, 0).style.link;
    for (int i = 0; i < 10'000; ++i)
        glass << "\x1b]8;;http://n/" + std::to_string(i) + "\ay\x1b[2;1H";
    EXPECT_EQ(glass.terminal.link(first), "");
    glass << "\x1b]8;;http://bad\xE2\x80\xAE\az\x1b[3;1H\x1b]8;;javascript with blank\aw";
    EXPECT_EQ(glass.cell(2, 0).style.link, 0U);
}

TEST(HostileTerminal, NoCharacterTurnsTheTextOrControls) {
    Glass glass;
    glass << "a\xE2\x80\xAE" "b\xC2\x9B" "c\xC2\x90" "d";
    for (int c = 0; c < 20; ++c) {
        const auto character = glass.cell(0, c).character;
        EXPECT_FALSE((character >= 0x7F && character < 0xA0) || character == 0x202E) << std::hex << int(character);
    }
}

TEST(HostileTerminal, RandomBytesLeaveItWhole) {
    std::mt19937 random(4711);
    Glass glass(80, 24, 2000);
    for (int round = 0; round < 400; ++round) {
        std::string bytes(4096, 0);
        for (auto& c : bytes)
            c = round % 2 ? char(random()) : "\x1b[];:?0123456789mHJKrhlPL@ \n\r\tXab\xE2\x82\xAC\xF0"[random() % 38];
        glass << bytes;
        if (round % 7 == 0) glass.terminal.resize({int(random() % 300), int(random() % 100)});
        if (round % 50 == 0) glass.terminal.reset();
        const auto size = glass.terminal.size();
        const auto cursor = glass.terminal.cursor();
        ASSERT_TRUE(cursor.row >= 0 && cursor.row < size.rows && cursor.column >= 0 && cursor.column < size.columns) << round;
        for (int row = 0; row < size.rows; ++row) {
            const auto& cells = glass.terminal.row(row).cells;
            ASSERT_EQ(int(cells.size()), size.columns);
            for (std::size_t c = 0; c < cells.size(); ++c) {
                if (cells[c].width == 0) { ASSERT_TRUE(c > 0 && cells[c - 1].width == 2) << round; }
                if (cells[c].width == 2) { ASSERT_TRUE(c + 1 < cells.size() && cells[c + 1].width == 0) << round; }
            }
        }
        ASSERT_LE(glass.terminal.screenTop() - glass.terminal.firstLine(), 2000U);
    }
    const auto text = terminal::text(glass.terminal, everything(glass.terminal));
    EXPECT_EQ(validUtf8(text), text);
}

TEST(HostileTerminal, BrokenCharactersAreMarkedAsSuch) {
    Glass glass;
    glass << "a\xE2\x82" "b\x80" "c\xFF\xC3\x1b[31m\xA4" "d\xF0\x9F";
    EXPECT_EQ(glass.row(0), "a\xEF\xBF\xBD\xEF\xBF\xBD" "b\xEF\xBF\xBD" "c\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD" "d");
    glass << "\x98\x80.";
    EXPECT_TRUE(glass.row(0).ends_with("d😀."));
}
