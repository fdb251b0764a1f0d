// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <gtest/gtest.h>

using namespace binnacle;

TEST(Text, PutsArgumentsInPlace) {
    EXPECT_EQ(BINNACLE_TEXT("Cannot open %1 on %2", "/a", 7).plain(), "Cannot open /a on 7");
}
TEST(Text, NeverExpandsAnArgumentAgain) {
    EXPECT_EQ(BINNACLE_TEXT("%1 and %2", "%2", "x").plain(), "%2 and x");
}
TEST(Text, LeavesPlacesWithoutArguments) {
    EXPECT_EQ(BINNACLE_TEXT("100%1").plain(), "100%1");
}

TEST(Error, TellsWhatWasTriedAndWhatToDo) {
    const auto e = Result<>(fail(ErrorCode::Io, "Cannot read", "EIO", "Check the disk.")).whilst([] {
        return "while opening";
    });
    EXPECT_EQ(e.error().plain(), "Cannot read (EIO)\n  while opening\nCheck the disk.");
}
TEST(ErrorCode, NamesGoBothWays) {
    for (int c = 0; c <= int(ErrorCode::Internal); ++c)
        EXPECT_EQ(errorCodeFromName(name(ErrorCode(c))), ErrorCode(c));
}
namespace {
Result<int> half(int n) {
    if (n % 2) return fail(ErrorCode::InvalidArgument, "odd");
    return n / 2;
}
Result<int> quarter(int n) {
    return half(TRY(half(n)));
}
} // namespace
TEST(Result, TryReturnsTheFirstError) {
    EXPECT_EQ(*quarter(8), 2);
    EXPECT_EQ(quarter(6).error().message.plain(), "odd");
}
