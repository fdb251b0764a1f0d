// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/agent_filter.h"

#include <gtest/gtest.h>

using namespace binnacle::ssh;

namespace {

std::string number(unsigned value) {
    return {char(value >> 24), char(value >> 16), char(value >> 8), char(value)};
}
std::string text(const std::string& bytes) {
    return number(unsigned(bytes.size())) + bytes;
}
const std::string failure(1, '\5');

} // namespace

TEST(AgentFilter, ShowsTheNamedKeysOnly) {
    const auto all = "\14" + number(3) + text("ab") + text("one") + text("abc") + text("two") + text("abcd") + text("three");
    EXPECT_EQ(filteredIdentities(all, {"YWJj"}), "\14" + number(1) + text("abc") + text("two"));
    EXPECT_EQ(filteredIdentities(all, {"YWI=", "YWJjZA=="}),
              "\14" + number(2) + text("ab") + text("one") + text("abcd") + text("three"));
    EXPECT_EQ(filteredIdentities(all, {}), "\14" + number(0));
}
TEST(AgentFilter, RefusesWhatIsMalformed) {
    EXPECT_EQ(filteredIdentities("", {}), failure);
    EXPECT_EQ(filteredIdentities("\14", {}), failure);
    EXPECT_EQ(filteredIdentities("\6" + number(0), {}), failure);
    EXPECT_EQ(filteredIdentities("\14" + number(1), {}), failure);
    EXPECT_EQ(filteredIdentities("\14" + number(0xffffffff) + text("a"), {}), failure);
    EXPECT_EQ(filteredIdentities("\14" + number(1) + number(0xfffffff0) + "a", {}), failure);
}
TEST(AgentFilter, SaysWhereNoAgentIs) {
    EXPECT_FALSE(AgentFilter::start("/nowhere/agent", {}));
}
