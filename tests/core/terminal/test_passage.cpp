// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/terminal/glass.h"

using namespace binnacle;
using namespace binnacle::terminal;
using test::Glass;

namespace {

std::string picked(const Glass& glass, Place from, Place to, Unit unit) {
    return text(glass.terminal, passage(glass.terminal, from, to, unit));
}

std::vector<Place> allFound(const Glass& glass, const std::string& what, bool backward, bool caseSensitive = false) {
    std::vector<Place> places;
    Place from = backward ? Place{glass.terminal.endLine(), 0} : Place{glass.terminal.firstLine(), 0};
    const Search search{what, caseSensitive, backward};
    for (;;) {
        const auto step = find(glass.terminal, search, from, 2);
        if (step.found) {
            places.push_back(step.found->begin);
            from = step.found->begin;
            if (!backward) ++from.column;
        } else if (step.next) {
            from = *step.next;
        } else {
            return places;
        }
    }
}

} // namespace

TEST(Passage, CharactersAreFromPlaceToPlace) {
    Glass glass;
    glass << "hello world\r\nsecond";
    EXPECT_EQ(picked(glass, {0, 6}, {0, 11}, Unit::Character), "world");
    EXPECT_EQ(picked(glass, {1, 3}, {0, 6}, Unit::Character), "world\nsec");
    EXPECT_EQ(picked(glass, {0, 3}, {0, 3}, Unit::Character), "");
}

TEST(Passage, AWordIsWhatAPersonWouldCopy) {
    Glass glass(60, 3);
    glass << "see /etc/fstab, (mail ada@example.org) größe=12 漢字 x";
    EXPECT_EQ(picked(glass, {0, 6}, {0, 6}, Unit::Word), "/etc/fstab");
    EXPECT_EQ(picked(glass, {0, 25}, {0, 25}, Unit::Word), "ada@example.org");
    EXPECT_EQ(picked(glass, {0, 16}, {0, 16}, Unit::Word), "(");
    EXPECT_EQ(picked(glass, {0, 40}, {0, 40}, Unit::Word), "größe=12");
    EXPECT_EQ(picked(glass, {0, 49}, {0, 49}, Unit::Word), "漢字");
    EXPECT_EQ(picked(glass, {0, 5}, {0, 18}, Unit::Word), "/etc/fstab, (mail");
}

TEST(Passage, WhatWasWrappedIsOne) {
    Glass glass(10, 5);
    glass << "a https://example.org/path b\r\nnext";
    EXPECT_EQ(glass.terminal.screenTop(), 0U);
    EXPECT_EQ(picked(glass, {0, 4}, {0, 4}, Unit::Word), "https://example.org/path");
    EXPECT_EQ(picked(glass, {1, 4}, {1, 4}, Unit::Line), "a https://example.org/path b\n");
    EXPECT_EQ(addressAt(glass.terminal, {1, 5}), "https://example.org/path");
    EXPECT_EQ(addressAt(glass.terminal, {0, 0}), "");
    EXPECT_EQ(text(glass.terminal, everything(glass.terminal)), "a https://example.org/path b\nnext\n");
}

TEST(Passage, ABlockIsARectangle) {
    Glass glass;
    glass << "one 1\r\ntwo 2\r\nthree 3";
    const auto rectangle = block({0, 0}, {2, 3});
    EXPECT_EQ(text(glass.terminal, rectangle), "one\ntwo\nthr");
    EXPECT_EQ(block({2, 3}, {0, 0}), rectangle);
}

TEST(Passage, SelectionsReachIntoTheScrollback) {
    Glass glass(20, 2);
    for (int i = 0; i < 10; ++i)
        glass << "line " + std::to_string(i) + "\r\n";
    EXPECT_EQ(picked(glass, {2, 0}, {4, 6}, Unit::Character), "line 2\nline 3\nline 4");
}

TEST(Passage, AddressesEndWhereTheirSentenceDoes) {
    Glass glass(60, 2);
    glass << "(see http://a.example/x?y=1). \"https://b.example\", ftp://c";
    EXPECT_EQ(addressAt(glass.terminal, {0, 10}), "http://a.example/x?y=1");
    EXPECT_EQ(addressAt(glass.terminal, {0, 35}), "https://b.example");
    EXPECT_EQ(addressAt(glass.terminal, {0, 55}), "");
    EXPECT_EQ(addressAt(glass.terminal, {0, 2}), "");
}

TEST(Passage, FindsForwardAndBackwardThroughEverything) {
    Glass glass(12, 3);
    for (int i = 0; i < 20; ++i)
        glass << (i % 5 ? "nothing\r\n" : "an Error x\r\n");
    EXPECT_EQ(allFound(glass, "error", false), (std::vector<Place>{{0, 3}, {5, 3}, {10, 3}, {15, 3}}));
    EXPECT_EQ(allFound(glass, "error", true), (std::vector<Place>{{15, 3}, {10, 3}, {5, 3}, {0, 3}}));
    EXPECT_TRUE(allFound(glass, "error", true, true).empty());
    EXPECT_EQ(allFound(glass, "n", false).size(), 4 + 16 * 2U);
}

TEST(Passage, FindsAcrossAWrap) {
    Glass glass(10, 4);
    glass << "12345678needle漢90";
    const auto step = find(glass.terminal, {"needle漢", true, false}, {0, 0}, 100);
    ASSERT_TRUE(step.found);
    EXPECT_EQ(step.found->begin, (Place{0, 8}));
    EXPECT_EQ(text(glass.terminal, *step.found), "needle漢");
}
