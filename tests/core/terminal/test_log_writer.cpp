// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terminal/log_writer.h"
#include "tests/support/scratch.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

using namespace binnacle;
using namespace binnacle::terminal;

namespace {

std::string contents(const std::string& path) {
    std::stringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

} // namespace

TEST(LogWriter, KeepsTheTextAndNotTheSequences) {
    const test::Scratch scratch;
    const auto path = (scratch.path() / "console.log").string();
    {
        LogWriter log(path);
        for (const char c : std::string("\x1b]0;title\x07\x1b[1;31mred\x1b[0m\r\n\x1b(0tab\there\x1bP$q\x1b\\ ä\n"))
            log.write(std::string_view(&c, 1));
    }
    EXPECT_EQ(contents(path), "red\ntab\there ä\n");
    LogWriter(path).write("more\n");
    EXPECT_EQ(contents(path), "red\ntab\there ä\nmore\n");
}

TEST(LogWriter, TellsWhyItCannot) {
    LogWriter log("/nowhere/console.log");
    for (int i = 0; i < 200 && !log.failure(); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    ASSERT_TRUE(log.failure());
    EXPECT_EQ(log.failure()->code, ErrorCode::Io);
}
