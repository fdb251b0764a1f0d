// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/untrusted.h"
#include "core/terminal/passage.h"
#include "tests/core/fuzz/mutator.h"

#include <gtest/gtest.h>

using namespace binnacle;
using namespace binnacle::terminal;
using test::Mutator;

namespace {

const std::vector<std::string> outputs{
    "\x1b[?1049h\x1b[1;24r\x1b[2J\x1b[H\x1b[7m~ file ~\x1b[27m\r\n\x1b[38;5;12mtext\x1b[0m\x1b[K\x1b[10;5Hx\x1b[3L\x1b[2M\x1b[4P\x1b[2@",
    "\x1b]0;ada@host: ~\x07\x1b[01;32mada@host\x1b[00m:\x1b[01;34m~\x1b[00m$ ls --hyperlink\r\n"
    "\x1b]8;;https://example.org/a\x1b\\a\x1b]8;;\x1b\\\r\n",
    "\x1b[?1000h\x1b[?1006h\x1b[?2004h\x1b[?1004h\x1b[?25l\x1b[5 q\x1b[>c\x1b[c\x1b[6n\x1b[?6n\x1b[?2026$p\x1bP$qm\x1b\\",
    "wide 漢字 e\xCC\x81\xCC\x88 emoji \xF0\x9F\x98\x80 \xC2\x9B \xE2\x80\xAE\t\b\b\x0b\x0c\x0e\x0f\x1b(0lqk\x1b(B\x1b" "7\x1b" "8\x1b#8\x1b" "c",
    "\x1b[10Cx\x1b[20b\x1b[3g\x1bH\t\t\x1b[2I\x1b[Z\x1b[1\"qkeep\x1b[0\"q\x1b[?2J\x1b[?1K\x1b[?6h\x1b[5;10r\x1b[99;99H\x1bM\x1b" "D\x1b" "E"};
const std::vector<std::string> words{"\x1b", "\x1b[", "\x1b]", "\x1bP", "\x1b\\", "\x07", "\x18", ";", ":", "?", "9999", "4294967296",
                                     "\x1b[b", "\x1b[999b", "\xC2", "\x80", "\xCC\x81", "漢", "\xF0", "\xFF", std::string(1, 0), "\x1b[r",
                                     "\x1b[20;24r", "\x1b[38;2", "\x1b[48;5m", "\x1b[4:m", "\x1b[;;;;;;;;;;;;;;;;;;;;m", "\x1b[u",
                                     "\x1b[s", "\x1b" "8", "\x1bH", "\x1b[?69h", "\x1b[3J", "\x1b]8;;", "\n\n\n\n", "\t", "\x1bN", "\x1b}"};

void expectWhole(const Terminal& terminal, const std::string& input) {
    const auto size = terminal.size();
    const auto cursor = terminal.cursor();
    ASSERT_TRUE(cursor.row >= 0 && cursor.row < size.rows && cursor.column >= 0 && cursor.column < size.columns) << input;
    for (int row = 0; row < size.rows; ++row) {
        const auto& cells = terminal.row(row).cells;
        ASSERT_EQ(int(cells.size()), size.columns);
        for (std::size_t c = 0; c < cells.size(); ++c) {
            const bool wide = c > 0 && cells[c - 1].width == 2;
            ASSERT_EQ(cells[c].width == 0, wide) << input;
        }
    }
    EXPECT_EQ(singleLine(terminal.title()), terminal.title());
}

} // namespace

TEST(Fuzz, WhatATerminalIsSent) {
    std::size_t sent = 0, fed = 0;
    Terminal terminal({80, 24}, [&](std::string_view bytes) { sent += bytes.size(); }, 500);
    unsigned round = 0;
    Mutator(outputs, words).run(std::chrono::milliseconds(1500), [&](const std::string& bytes) {
        if (++round % 5 == 0) terminal.resize({int(round * 7 % 130), int(round * 13 % 50)});
        if (round % 500 == 0) terminal.reset();
        const auto middle = round % (bytes.size() + 1);
        terminal.feed(std::string_view(bytes).substr(0, middle));
        terminal.feed(std::string_view(bytes).substr(middle));
        fed += 2;
        expectWhole(terminal, bytes);
        terminal.takeChanges();
        if (round % 20 != 0) return;
        const auto text = terminal::text(terminal, everything(terminal));
        EXPECT_EQ(validUtf8(text), text);
        const Place place{terminal.screenTop() + round % 24, int(round % 80)};
        passage(terminal, place, place, Unit::Word);
        passage(terminal, place, place, Unit::Line);
        addressAt(terminal, place);
        find(terminal, {"e", false, round % 2 == 0}, place, 1000);
    });
    EXPECT_LE(sent, fed * 4200);
    EXPECT_LE(terminal.screenTop() - terminal.firstLine(), 500U);
}
