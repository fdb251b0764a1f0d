// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keyboard/keymap.h"
#include "core/keyboard/layout_names.h"

#include <gtest/gtest.h>

#include <fstream>

using namespace binnacle::keyboard;

TEST(LayoutNames, WhatQemuCallsALayoutXkbKnowsByItsOwnName) {
    EXPECT_EQ(layoutOfQemu("de"), "de");
    EXPECT_EQ(layoutOfQemu("en-us"), "us");
    EXPECT_EQ(layoutOfQemu("de-ch"), "ch");
    EXPECT_EQ(layoutOfQemu("klingon"), "");
    EXPECT_EQ(layoutOfQemu(""), "");
    for (const auto* name :
         {"ar", "bg",    "cz",    "da",    "de", "de-ch", "en-gb", "en-us", "es", "et", "fi", "fo",
          "fr", "fr-be", "fr-ca", "fr-ch", "hr", "hu",    "is",    "it",    "ja", "lt", "lv", "mk",
          "nl", "nl-be", "no",    "pl",    "pt", "pt-br", "ru",    "sl",    "sv", "th", "tr"})
        EXPECT_TRUE(Keymap::load(layoutOfQemu(name))) << name;
}
TEST(LayoutNames, TheFirstOfSeveralIsTaken) {
    EXPECT_EQ(firstLayout("de,us", "nodeadkeys,"), "de(nodeadkeys)");
    EXPECT_EQ(firstLayout("us,de", ",nodeadkeys"), "us");
    EXPECT_EQ(firstLayout("", ""), "");
    EXPECT_EQ(firstLayout("../../etc", ""), "");
}
TEST(LayoutNames, TheSystemsIsReadFromItsFile) {
    const auto etc = std::filesystem::temp_directory_path() / "binnacle-layout-names";
    std::filesystem::create_directories(etc / "default");
    std::ofstream(etc / "default/keyboard")
        << "# as installed\nXKBMODEL=\"pc105\"\nXKBLAYOUT=\"fr\"\nXKBVARIANT=\"bepo\"\n";
    EXPECT_EQ(layoutOfSystem(etc), "fr(bepo)");
    std::filesystem::remove_all(etc);
    EXPECT_EQ(layoutOfSystem(etc), "");
}
