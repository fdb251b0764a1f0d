// SPDX-License-Identifier: GPL-3.0-or-later
// The window's thread waits for no SQLite.
#include "core/journal/database.h"
#include "core/journal/task_store.h"
#include "tests/support/scratch.h"
#include "tests/support/window_thread.h"

using namespace binnacle;
using namespace binnacle::test;

namespace {

struct SqliteInTheWindow : testing::Test {
    Scratch scratch;
    std::filesystem::path file = scratch.path() / "journal.db";
};

} // namespace

TEST_F(SqliteInTheWindow, OpensNoDatabase) {
    EXPECT_REFUSED_IN_THE_WINDOW(Database::open(file), "Database::open");
    EXPECT_REFUSED_IN_THE_WINDOW(TaskStore::open(file), "Database::open");
}
TEST_F(SqliteInTheWindow, AsksAnOpenOneNothing) {
    auto database = *Database::open(file);
    EXPECT_REFUSED_IN_THE_WINDOW(database.prepare("SELECT 1"), "Database::prepare");
    EXPECT_REFUSED_IN_THE_WINDOW(database.execute("SELECT 1"), "Database::execute");
    auto store = *TaskStore::open(file);
    EXPECT_REFUSED_IN_THE_WINDOW(store.find({}), "Database::prepare");
}
