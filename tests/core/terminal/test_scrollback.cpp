// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terminal/scrollback.h"

#include <gtest/gtest.h>

#include <random>

using namespace binnacle::terminal;

namespace {

Line anyLine(std::mt19937& random) {
    Line line;
    line.continued = random() % 2;
    for (auto n = random() % 90; n > 0; --n) {
        Cell cell;
        const char32_t characters[]{U'a', U' ', U'ä', U'€', U'漢', U'😀', 0};
        cell.character = characters[random() % 7];
        if (cell.character == 0) cell.character = U' ';
        cell.width = cell.character == U'漢' || cell.character == U'😀' ? 2 : 1;
        if (random() % 4 == 0) cell.marks[0] = 0x301, cell.marks[1] = random() % 2 ? 0x308 : 0;
        if (random() % 3 == 0) cell.style.foreground = Colour::rgb(1, 2, std::uint8_t(random()));
        if (random() % 5 == 0) cell.style.attributes = Bold | Underline;
        if (random() % 9 == 0) cell.style.link = std::uint32_t(random());
        line.cells.push_back(cell);
        if (cell.width == 2) {
            Cell half;
            half.style = cell.style;
            half.width = 0;
            line.cells.push_back(half);
        }
    }
    return line;
}

} // namespace

TEST(Scrollback, GivesBackWhatItWasGiven) {
    std::mt19937 random(1);
    Scrollback scrollback(1000);
    std::vector<Line> lines;
    for (int i = 0; i < 500; ++i) {
        lines.push_back(anyLine(random));
        scrollback.push(lines.back());
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto back = scrollback.line(i);
        EXPECT_EQ(back.cells, lines[i].cells) << i;
        EXPECT_EQ(back.continued, lines[i].continued);
        EXPECT_EQ(scrollback.isContinued(i), lines[i].continued);
        EXPECT_EQ(scrollback.text(i), lines[i].text(0, lines[i].cells.size()));
    }
    EXPECT_EQ(scrollback.pop()->cells, lines.back().cells);
    EXPECT_EQ(scrollback.size(), 499U);
}

TEST(Scrollback, AHundredThousandLinesTakeLittle) {
    Scrollback scrollback(100'000);
    Line line;
    for (int i = 0; i < 200; ++i)
        line.cells.push_back({});
    for (std::size_t i = 0; i < 60; ++i)
        line.cells[i].character = U'x';
    for (int i = 0; i < 110'000; ++i)
        scrollback.push(line);
    EXPECT_EQ(scrollback.size(), 100'000U);
    EXPECT_EQ(scrollback.dropped(), 10'000U);
    EXPECT_LT(scrollback.bytes(), 11'000'000U);
}

TEST(Scrollback, CostlyLinesAreFewer) {
    Scrollback scrollback(100'000);
    Line line;
    for (int i = 0; i < 1000; ++i) {
        Cell cell;
        cell.character = U'x';
        cell.style.foreground = Colour::rgb(std::uint8_t(i), std::uint8_t(i >> 8), 1);
        line.cells.push_back(cell);
    }
    for (int i = 0; i < 8000; ++i)
        scrollback.push(line);
    EXPECT_LE(scrollback.bytes(), Scrollback::mostBytes);
    EXPECT_GT(scrollback.size(), 1000U);
}
