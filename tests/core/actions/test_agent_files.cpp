// SPDX-License-Identifier: GPL-3.0-or-later
// Files into a guest whose agent says whatever it likes: any program in the guest with the right to can be that agent.
#include "core/actions/agent_files.h"
#include "tests/support/scratch.h"

#include <gtest/gtest.h>

#include <functional>

using namespace binnacle;

namespace {

struct Agent : GuestInside {
    std::function<Result<std::string>(const std::string&)> answers;
    std::vector<std::string> asked;
    Result<std::string> agentCommand(const GuestUuid&, const std::string& request, std::chrono::seconds) override {
        asked.push_back(request);
        return answers(request);
    }
    Result<bool> addDevice(const GuestUuid&, const std::string&) override { return false; }
};

bool asks(const std::string& request, const char* what) {
    return request.find(std::string("\"") + what + '"') != std::string::npos;
}

struct NoSink final : TaskContext::Sink {
    void progress(double, Text) override {}
    void log(Text) override {}
};

struct AgentFilesTest : testing::Test {
    test::Scratch scratch;
    Agent agent;
    AgentFiles files{agent, GuestUuid()};
    std::string file = scratch.write("a.txt", "hello").string();

    Result<SentFile> send() {
        NoSink sink;
        TaskContext ctx(sink, {});
        return files.send(file, "/tmp", ctx);
    }
    /// Files are not there until they are opened for writing; \a written is the answer to a piece.
    void obliges(const std::string& written) {
        agent.answers = [written](const std::string& request) -> Result<std::string> {
            if (asks(request, "guest-file-open") && asks(request, "r"))
                return fail(ErrorCode::Io, Text("failed to open file: No such file or directory"));
            if (asks(request, "guest-file-open")) return std::string(R"({"return":7})");
            if (asks(request, "guest-file-write")) return written;
            return std::string(R"({"return":{}})");
        };
    }
};

} // namespace

TEST_F(AgentFilesTest, AFileIsWrittenAndClosed) {
    obliges(R"({"return":{"count":5,"eof":false}})");
    const auto sent = send();
    ASSERT_TRUE(sent) << sent.error().plain();
    EXPECT_EQ(sent->path, "/tmp/a.txt");
    EXPECT_NE(agent.asked.at(2).find("aGVsbG8="), std::string::npos);
    EXPECT_TRUE(asks(agent.asked.back(), "guest-file-close"));
}
TEST_F(AgentFilesTest, AnswersOfAnotherTypeAreNoAnswers) {
    for (const char* os : {R"({"return":{"id":5}})", R"({"return":[]})", R"({"return":"x"})", R"({"return":{"id":null}})", "[", "{}"}) {
        agent.answers = [os](const std::string&) { return std::string(os); };
        const auto folder = files.usualFolder();
        ASSERT_TRUE(folder) << os;
        EXPECT_EQ(*folder, "/tmp");
    }
    for (const char* count : {R"({"return":{"count":"x"}})", R"({"return":{"count":1.5}})", R"({"return":{"count":-1}})",
                              R"({"return":{"count":18446744073709551615}})", R"({"return":{"count":6}})", R"({"return":[1]})", "nonsense"}) {
        obliges(count);
        EXPECT_FALSE(send()) << count;
    }
    agent.answers = [](const std::string&) { return std::string(R"({"return":{"handle":1}})"); };
    EXPECT_FALSE(send());
}
TEST_F(AgentFilesTest, WhatCanNotBeReadIsNotTakenForFree) {
    agent.answers = [](const std::string& request) -> Result<std::string> {
        if (asks(request, "r")) return fail(ErrorCode::Io, Text("failed to open file '/tmp/a.txt' (mode: 'r'): Permission denied"));
        return std::string(R"({"return":7})");
    };
    EXPECT_FALSE(send());
    for (const auto& request : agent.asked)
        EXPECT_FALSE(asks(request, "w")) << request;
}
TEST_F(AgentFilesTest, AnAgentThatHangsIsNotAskedOnAndOn) {
    obliges("");
    agent.answers = [](const std::string& request) -> Result<std::string> {
        if (asks(request, "guest-file-open") && asks(request, "r")) return fail(ErrorCode::Io, Text("No such file or directory"));
        if (asks(request, "guest-file-open")) return std::string(R"({"return":7})");
        return fail(ErrorCode::Timeout, Text("the agent does not answer"));
    };
    EXPECT_FALSE(send());
    EXPECT_EQ(agent.asked.size(), 4U); // read, open, write, and one try to close
}
