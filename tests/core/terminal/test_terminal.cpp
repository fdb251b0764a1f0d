// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/terminal/glass.h"

using namespace binnacle;
using namespace binnacle::terminal;
using test::Glass;

TEST(Terminal, ShowsWhatItIsFed) {
    Glass glass;
    glass << "hello\r\n  world";
    EXPECT_EQ(glass.row(0), "hello");
    EXPECT_EQ(glass.row(1), "  world");
    EXPECT_EQ(glass.terminal.cursor().row, 1);
    EXPECT_EQ(glass.terminal.cursor().column, 7);
}

TEST(Terminal, KeepsColoursOfEveryKind) {
    Glass glass;
    glass << "\x1b[31ma\x1b[38;5;200mb\x1b[38;2;1;2;3mc\x1b[48;2;255;128;0md\x1b[0me";
    EXPECT_EQ(glass.cell(0, 0).style.foreground, Colour::indexed(1));
    EXPECT_EQ(glass.cell(0, 1).style.foreground, Colour::indexed(200));
    EXPECT_EQ(glass.cell(0, 2).style.foreground, Colour::rgb(1, 2, 3));
    EXPECT_EQ(glass.cell(0, 3).style.background, Colour::rgb(255, 128, 0));
    EXPECT_EQ(glass.cell(0, 4).style, Style());
}

TEST(Terminal, KeepsAttributes) {
    Glass glass;
    glass << "\x1b[1;3;4;5;7;9mx\x1b[0;21my";
    EXPECT_EQ(glass.cell(0, 0).style.attributes, Bold | Italic | Underline | Blink | Reverse | Strike);
    EXPECT_EQ(glass.cell(0, 1).style.attributes, DoubleUnderline);
}

TEST(Terminal, WideCharactersTakeTwoPlaces) {
    Glass glass;
    glass << "a漢字b";
    EXPECT_EQ(glass.row(0), "a漢字b");
    EXPECT_EQ(glass.cell(0, 1).width, 2);
    EXPECT_EQ(glass.cell(0, 2).width, 0);
    EXPECT_EQ(glass.cell(0, 5).character, U'b');
}

TEST(Terminal, HalfAWideCharacterIsNone) {
    Glass glass;
    glass << "漢字\x1b[1;2Hx";
    EXPECT_EQ(glass.row(0), " x字");
    glass << "\x1b[1;3Hy";
    EXPECT_EQ(glass.row(0), " xy");
}

TEST(Terminal, CombiningMarksJoinTheirCharacter) {
    Glass glass;
    glass << "e\xCC\x81x";
    EXPECT_EQ(glass.cell(0, 0).character, U'e');
    EXPECT_EQ(glass.cell(0, 0).marks[0], char32_t(0x301));
    EXPECT_EQ(glass.cell(0, 1).character, U'x');
    glass << "\r\na" << "\xCC" << "\x88"; // in pieces
    EXPECT_EQ(glass.row(1), "a\xCC\x88");
}

TEST(Terminal, CharactersInPiecesBecomeWhole) {
    Glass glass;
    for (const char c : std::string("ä€😀"))
        glass << std::string_view(&c, 1);
    EXPECT_EQ(glass.row(0), "ä€😀");
}

TEST(Terminal, TheAlternateScreenLeavesTheMainOneAlone) {
    Glass glass;
    glass << "main\x1b[?1049h\x1b[Hother";
    EXPECT_TRUE(glass.terminal.isAlternate());
    EXPECT_EQ(glass.row(0), "other");
    for (int i = 0; i < 20; ++i)
        glass << "\r\nmore";
    EXPECT_EQ(glass.terminal.screenTop(), 0U);
    glass << "\x1b[?1049l";
    EXPECT_FALSE(glass.terminal.isAlternate());
    EXPECT_EQ(glass.row(0), "main");
    EXPECT_EQ(glass.terminal.cursor().column, 4);
}

TEST(Terminal, WhatLeavesAtTheTopIsKept) {
    Glass glass(20, 3);
    for (int i = 1; i <= 10; ++i)
        glass << "line " + std::to_string(i) + "\r\n";
    EXPECT_EQ(glass.terminal.screenTop() - glass.terminal.firstLine(), 8U);
    EXPECT_EQ(glass.terminal.lineText(0), "line 1");
    EXPECT_EQ(glass.row(0), "line 9");
}

TEST(Terminal, OnlySoManyLinesAreKept) {
    Glass glass(20, 3, 50);
    for (int i = 1; i <= 100; ++i)
        glass << "line " + std::to_string(i) + "\r\n";
    EXPECT_EQ(glass.terminal.screenTop() - glass.terminal.firstLine(), 50U);
    EXPECT_EQ(glass.terminal.firstLine(), 48U);
    EXPECT_EQ(glass.terminal.lineText(48), "line 49");
    EXPECT_TRUE(glass.terminal.lineText(47).empty());
}

TEST(Terminal, ScrollingRegionsKeepNothing) {
    Glass glass(20, 5);
    glass << "top\x1b[2;4r\x1b[4;1H";
    for (int i = 0; i < 10; ++i)
        glass << "\r\nx" + std::to_string(i);
    EXPECT_EQ(glass.row(0), "top");
    EXPECT_EQ(glass.row(3), "x9");
    EXPECT_EQ(glass.terminal.screenTop(), 0U);
}

TEST(Terminal, EditingMovesCells) {
    Glass glass;
    glass << "abcdef\x1b[1;3H\x1b[2P";
    EXPECT_EQ(glass.row(0), "abef");
    glass << "\x1b[3@";
    EXPECT_EQ(glass.row(0), "ab   ef");
    glass << "\x1b[1;1H\x1b[K";
    EXPECT_EQ(glass.row(0), "");
}

TEST(Terminal, TellsWhatChanged) {
    Glass glass;
    glass.terminal.takeChanges();
    glass << "\x1b[2;4Hxyz";
    auto changes = glass.terminal.takeChanges();
    EXPECT_EQ(changes.rows[0], Grid::Span());
    EXPECT_EQ(changes.rows[1], (Grid::Span{3, 6}));
    EXPECT_TRUE(changes.cursor);
    changes = glass.terminal.takeChanges();
    EXPECT_EQ(changes.rows[1], Grid::Span());
    EXPECT_FALSE(changes.cursor);
    glass << "\x1b[5;1H\n\a\a";
    changes = glass.terminal.takeChanges();
    EXPECT_EQ(changes.pushed, 1U);
    EXPECT_EQ(changes.bells, 2U);
}

TEST(Terminal, FollowsTheCursorsLook) {
    Glass glass;
    glass << "\x1b[?25l\x1b[4 q";
    EXPECT_FALSE(glass.terminal.cursor().visible);
    EXPECT_EQ(glass.terminal.cursor().shape, Cursor::Shape::Underline);
    glass << "\x1b[?25h\x1b[5 q";
    EXPECT_TRUE(glass.terminal.cursor().visible);
    EXPECT_EQ(glass.terminal.cursor().shape, Cursor::Shape::Bar);
}

TEST(Terminal, KeysAreThoseOfAnXterm) {
    Glass glass;
    const auto key = [&](Key k, Modifiers m = {}) {
        glass.terminal.key(k, m);
        return glass.answers();
    };
    EXPECT_EQ(key(Key::Enter), "\r");
    EXPECT_EQ(key(Key::Enter, {.control = true}), "\r");
    EXPECT_EQ(key(Key::Backspace), "\x7f");
    EXPECT_EQ(key(Key::Backspace, {.alt = true}), "\x1b\x7f");
    EXPECT_EQ(key(Key::Tab, {.shift = true}), "\x1b[Z");
    EXPECT_EQ(key(Key::Escape), "\x1b");
    EXPECT_EQ(key(Key::Up), "\x1b[A");
    EXPECT_EQ(key(Key::Up, {.control = true}), "\x1b[1;5A");
    EXPECT_EQ(key(Key::Home), "\x1b[H");
    EXPECT_EQ(key(Key::Delete), "\x1b[3~");
    EXPECT_EQ(key(Key::F1), "\x1bOP");
    EXPECT_EQ(key(Key::F5), "\x1b[15~");
    EXPECT_EQ(key(Key::F12, {.shift = true}), "\x1b[24;2~");
    glass << "\x1b[?1h";
    EXPECT_EQ(key(Key::Up), "\x1bOA");
}

TEST(Terminal, ControlMakesControls) {
    Glass glass;
    const auto control = [&](char32_t c) {
        glass.terminal.character(c, {.control = true});
        return glass.answers();
    };
    EXPECT_EQ(control(U'c'), "\x03");
    EXPECT_EQ(control(U'm'), "\r");
    EXPECT_EQ(control(U'['), "\x1b");
    EXPECT_EQ(control(U' '), std::string(1, '\0'));
    EXPECT_EQ(control(U'/'), "\x1f");
    glass.terminal.character(U'x', {.alt = true});
    EXPECT_EQ(glass.answers(), "\x1bx");
    glass.terminal.character(U'ä', {});
    EXPECT_EQ(glass.answers(), "ä");
}

TEST(Terminal, PasteIsBracketedWhereTheApplicationAsks) {
    Glass glass;
    EXPECT_FALSE(glass.terminal.bracketsPaste());
    glass.terminal.paste("a\nb\r\nc\x1b[201~\x03");
    EXPECT_EQ(glass.answers(), "a\rb\rc[201~");
    glass << "\x1b[?2004h";
    EXPECT_TRUE(glass.terminal.bracketsPaste());
    EXPECT_EQ(glass.answers(), "");
    glass.terminal.paste("x\x1b[201~y");
    EXPECT_EQ(glass.answers(), "\x1b[200~x[201~y\x1b[201~");
}

TEST(Terminal, MouseIsReportedAsAsked) {
    Glass glass;
    glass.terminal.mousePress(MouseButton::Left, true, 1, 2, {});
    EXPECT_EQ(glass.answers(), "");
    glass << "\x1b[?1002h\x1b[?1006h";
    EXPECT_EQ(glass.terminal.mouseMode(), MouseMode::Drags);
    glass.terminal.mousePress(MouseButton::Left, true, 1, 2, {});
    EXPECT_EQ(glass.answers(), "\x1b[<0;3;2M");
    glass.terminal.mouseMove(2, 3, {});
    EXPECT_EQ(glass.answers(), "\x1b[<32;4;3M");
    glass.terminal.mousePress(MouseButton::Left, false, 2, 3, {});
    EXPECT_EQ(glass.answers(), "\x1b[<0;4;3m");
    glass.terminal.mousePress(MouseButton::WheelUp, true, 2, 3, {.control = true});
    EXPECT_EQ(glass.answers(), "\x1b[<80;4;3M");
    glass << "\x1b[?1002l";
    EXPECT_EQ(glass.terminal.mouseMode(), MouseMode::None);
}

TEST(Terminal, TellsOfFocusWhereAsked) {
    Glass glass;
    glass.terminal.focus(true);
    EXPECT_EQ(glass.answers(), "");
    glass << "\x1b[?1004h";
    glass.terminal.focus(true);
    glass.terminal.focus(false);
    EXPECT_EQ(glass.answers(), "\x1b[I\x1b[O");
}

TEST(Terminal, LinksAreKnownByTheirCells) {
    Glass glass;
    glass << "\x1b]8;id=1;https://example.org/x\x1b\\here\x1b]8;;\x1b\\ no";
    const auto link = glass.cell(0, 0).style.link;
    EXPECT_NE(link, 0U);
    EXPECT_EQ(glass.terminal.link(link), "https://example.org/x");
    EXPECT_EQ(glass.cell(0, 3).style.link, link);
    EXPECT_EQ(glass.cell(0, 5).style.link, 0U);
}

TEST(Terminal, WrappedLinesAreWrappedAnewAtAnotherWidth) {
    Glass glass(10, 4);
    glass << "0123456789abcdefghij$ ";
    EXPECT_EQ(glass.row(0), "0123456789");
    EXPECT_TRUE(glass.terminal.row(1).continued);
    glass.terminal.resize({30, 4});
    EXPECT_EQ(glass.row(0), "0123456789abcdefghij$");
    EXPECT_EQ(glass.terminal.cursor().row, 0);
    EXPECT_EQ(glass.terminal.cursor().column, 22);
    glass.terminal.resize({5, 4});
    EXPECT_EQ(glass.all(), "01234\n56789\nabcde\nfghij\n$\n");
    EXPECT_EQ(glass.terminal.cursor().row, 3);
    EXPECT_EQ(glass.terminal.cursor().column, 2);
    glass << "x";
    EXPECT_EQ(glass.row(3), "$ x");
}

TEST(Terminal, LinesEndedByTheirWriterStayApart) {
    Glass glass(10, 4);
    glass << "0123456789\r\nabc";
    glass.terminal.resize({20, 4});
    EXPECT_EQ(glass.row(0), "0123456789");
    EXPECT_EQ(glass.row(1), "abc");
}

TEST(Terminal, AWindowThatGrowsShowsWhatHadLeft) {
    Glass glass(20, 2);
    glass << "one\r\ntwo\r\nthree\r\nfour";
    glass.terminal.resize({20, 4});
    EXPECT_EQ(glass.row(0), "one");
    EXPECT_EQ(glass.row(3), "four");
    EXPECT_EQ(glass.terminal.cursor().row, 3);
    glass.terminal.resize({20, 1});
    EXPECT_EQ(glass.row(0), "four");
    EXPECT_EQ(glass.all(), "one\ntwo\nthree\nfour\n");
}

TEST(Terminal, ResetMakesItNew) {
    Glass glass;
    glass << "text\x1b[?1049h\x1b[31m\x1b[?1003h\x1b]2;title\a\x1b]0;open";
    glass.terminal.reset();
    glass << "plain";
    EXPECT_FALSE(glass.terminal.isAlternate());
    EXPECT_EQ(glass.row(0), "plain");
    EXPECT_EQ(glass.cell(0, 0).style, Style());
    EXPECT_EQ(glass.terminal.mouseMode(), MouseMode::None);
    EXPECT_EQ(glass.terminal.title(), "");
}
