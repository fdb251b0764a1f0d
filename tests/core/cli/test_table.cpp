// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/table.h"

#include <gtest/gtest.h>

using namespace binnacle::cli;

namespace {

Table guests() {
    Table table({{"NAME", false, Table::Keep::Essential}, {"ID", true}, {"OS"}});
    table.add({{"web"}, {"101"}, {"Debian GNU/Linux 12"}});
    table.add({{"虚拟机"}, {"7"}, {""}});
    return table;
}

} // namespace

TEST(Table, AlignsByWhatIsSeen) {
    EXPECT_EQ(guests().text(Terminal(false, false, 100'000)), "NAME     ID  OS\n"
                                                              "web     101  Debian GNU/Linux 12\n"
                                                              "虚拟机    7\n");
}
TEST(Table, ClipsWhatIsNotEssentialFirst) {
    EXPECT_EQ(guests().text(Terminal(true, false, 20)), "NAME     ID  OS\n"
                                                        "web     101  Debian…\n"
                                                        "虚拟机    7\n");
}
TEST(Table, LooseColumnsAreLeftOutBeforeOthersAreClipped) {
    Table table({{"NAME", false, Table::Keep::Essential}, {"ADDRESS"}, {"TAGS", false, Table::Keep::Loose}});
    table.add({{"web"}, {"192.0.2.101"}, {"production, critical"}});
    EXPECT_EQ(table.text(Terminal(true, false, 30)), "NAME  ADDRESS      TAGS\nweb   192.0.2.101  production…\n");
    EXPECT_EQ(table.text(Terminal(true, false, 26)), "NAME  ADDRESS\nweb   192.0.2.101\n");
    EXPECT_EQ(table.text(Terminal(true, false, 14)), "NAME  ADDRESS\nweb   192.0.2…\n");
}
TEST(Table, NoLineIsWiderThanTheTerminal) {
    for (std::size_t width = 18; width < 50; ++width) {
        const auto text = guests().text(Terminal(true, false, width));
        for (std::size_t at = 0; at < text.size();) {
            const auto end = text.find('\n', at);
            EXPECT_LE(displayWidth(text.substr(at, end - at)), width);
            at = end + 1;
        }
    }
}
TEST(Table, ANarrowTerminalStillShowsSomethingOfEach) {
    EXPECT_EQ(guests().text(Terminal(true, false, 5)), "NAME   ID  OS\n"
                                                       "web   101  Deb…\n"
                                                       "虚…     7\n");
}
TEST(Table, AnEmptyOneIsItsHead) {
    EXPECT_EQ(Table({{"NAME"}, {"ID", true}}).text(Terminal(true, false, 80)), "NAME  ID\n");
}
TEST(Table, ColoursDontCountAsWidth) {
    Table table({{"STATE"}, {"NAME"}});
    table.add({{"running", Colour::Good}, {"web"}});
    EXPECT_EQ(table.text(Terminal(true, true, 80)),
              "\x1b[1mSTATE\x1b[0m    \x1b[1mNAME\x1b[0m\n\x1b[32mrunning\x1b[0m  web\n");
}
