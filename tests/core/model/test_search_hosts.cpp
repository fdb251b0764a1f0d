// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/search.h"

#include <gtest/gtest.h>

using namespace binnacle;

namespace {

bool mayMatch(const std::string& expression, const std::string& host, const std::string& site = "") {
    HostSnapshot snapshot;
    snapshot.id = HostId{host};
    snapshot.name = host;
    snapshot.site = site;
    const auto query = SearchQuery::parse(expression);
    EXPECT_TRUE(query) << expression;
    return query && query->mayMatchOn(snapshot);
}

} // namespace

TEST(SearchHosts, OnlyWhatIsSaidOfHostsNarrows) {
    EXPECT_TRUE(mayMatch("", "lab1"));
    EXPECT_TRUE(mayMatch("state:running web", "lab1"));
    EXPECT_TRUE(mayMatch("host:lab1 state:running", "lab1"));
    EXPECT_FALSE(mayMatch("host:lab1 state:running", "lab2"));
    EXPECT_TRUE(mayMatch("host:lab* web", "lab2"));
    EXPECT_FALSE(mayMatch("-host:lab2", "lab2"));
    EXPECT_FALSE(mayMatch("site:Hamburg", "lab1", "Leipzig"));
}
TEST(SearchHosts, EitherGroupIsEnough) {
    EXPECT_TRUE(mayMatch("host:lab1 web OR host:lab2 db", "lab2"));
    EXPECT_FALSE(mayMatch("host:lab1 web OR host:lab2 db", "lab3"));
    EXPECT_TRUE(mayMatch("host:lab1 web OR db", "lab3"));
}
