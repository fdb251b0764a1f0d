// SPDX-License-Identifier: GPL-3.0-or-later
// Files into a folder by this computer's own shell: what the host's does is the same.
#include "core/fleet/library_transfer.h"
#include "tests/support/fake_storage.h"
#include "tests/support/scratch.h"

#include <gtest/gtest.h>

#include <fstream>

using namespace binnacle;
using namespace binnacle::test;
namespace fs = std::filesystem;

namespace {

struct NoSink final : TaskContext::Sink {
    void progress(double, Text) override {}
    void log(Text) override {}
};

struct LibraryFolder : testing::Test {
    Scratch scratch;
    NoSink sink;
    std::stop_source stop;
    TaskContext ctx{sink, stop.get_token()};
    std::shared_ptr<FakeBackend::Host> host = std::make_shared<FakeBackend::Host>();
    FakeStorage storage{*host};
    library::Access access{.way = std::make_shared<LocalWay>(), .connect = {}, .storage = &storage};
    Pool pool{.name = "p", .type = "dir", .target = {}, .uuid = {}};

    void SetUp() override {
        pool.target = (scratch.path() / "it's a pool").string();
        fs::create_directory(pool.target);
    }
    Result<Transferred> upload(const std::string& name, const std::string& text) {
        const auto path = pool.target + "/" + name;
        (*storage.contents.lock())["p"].push_back(
            {.pool = "p", .name = name, .path = path, .format = "raw", .backing = {}});
        return library::upload(access, {.pool = pool, .name = name, .file = scratch.write("source", text)},
                               ctx);
    }
    std::string content(const std::string& name) const {
        std::ifstream in(fs::path(pool.target) / name);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    void put(const std::string& name, const std::string& text) const {
        std::ofstream(fs::path(pool.target) / name) << text;
    }
    void isOld(const std::string& name) const {
        fs::last_write_time(fs::path(pool.target) / name,
                            fs::file_time_type::clock::now() - std::chrono::minutes(1));
    }
    std::size_t files() const {
        return std::size_t(std::distance(fs::directory_iterator(pool.target), fs::directory_iterator()));
    }
};

} // namespace

TEST_F(LibraryFolder, AFileComesWhole) {
    ASSERT_EQ(library::inletOf(access, pool, {}).valueOr(Inlet::Stream), Inlet::Folder);
    const auto name = "$(id) 'a' \"b\";c.img";
    const auto done = upload(name, "hello");
    ASSERT_TRUE(done) << done.error().plain();
    EXPECT_EQ(content(name), "hello");
    EXPECT_TRUE(done->compared);
    EXPECT_EQ(done->checksum->digits, "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
    EXPECT_EQ(files(), 1U);
    EXPECT_EQ(upload(name, "other").error().code, ErrorCode::Conflict);
    EXPECT_EQ(content(name), "hello");
    EXPECT_TRUE(upload("empty", ""));
}
TEST_F(LibraryFolder, APartIsGoneOnWithOnlyWhereItIsItsBeginning) {
    put("a.part", "hel");
    isOld("a.part");
    const auto done = upload("a", "hello");
    ASSERT_TRUE(done) << done.error().plain();
    EXPECT_EQ(done->resumedAt, 3U);
    EXPECT_EQ(content("a"), "hello");
    put("b.part", "hex");
    isOld("b.part");
    EXPECT_EQ(upload("b", "hello").error().code, ErrorCode::Conflict);
    EXPECT_EQ(content("b.part"), "hex") << "it is somebody else's";
    put("c.part", "hello, and more");
    isOld("c.part");
    EXPECT_EQ(upload("c", "hello").error().code, ErrorCode::Conflict);
    fs::create_symlink("/etc/passwd", fs::path(pool.target) / "d.part");
    EXPECT_EQ(upload("d", "hello").error().code, ErrorCode::Conflict);
    EXPECT_TRUE(fs::is_symlink(fs::path(pool.target) / "d.part"));
}
TEST_F(LibraryFolder, WhatIsRefusedOrCancelledLeavesNothing) {
    EXPECT_EQ(upload("disc.iso", "QFI\xfb").error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(files(), 0U);
    stop.request_stop();
    EXPECT_EQ(upload("x", "hello").error().code, ErrorCode::Cancelled);
    EXPECT_EQ(files(), 0U);
}
TEST_F(LibraryFolder, AnotherKindOfPoolGoesByLibvirt) {
    EXPECT_EQ(library::inletOf(access, {.name = "lv", .type = "logical", .target = "/dev/vg", .uuid = {}}, {})
                  .valueOr(Inlet::Folder),
              Inlet::Stream);
    EXPECT_EQ(
        library::inletOf(access, {.name = "gone", .type = "dir", .target = "/nowhere/at all", .uuid = {}}, {})
            .valueOr(Inlet::Folder),
        Inlet::Stream);
    EXPECT_EQ(library::fetch(access,
                             {.pool = {.name = "gone", .type = "dir", .target = "/nowhere", .uuid = {}},
                              .name = "x",
                              .url = "http://[::1]/",
                              .expected = {}},
                             ctx)
                  .error()
                  .code,
              ErrorCode::Unsupported);
}
