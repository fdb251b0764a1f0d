// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ssh/prompter.h"

#include <functional>
#include <mutex>

namespace binnacle::cli {

/// Asks on the controlling terminal, whatever standard input and output are; one question at a time. Without a
/// terminal nobody is asked.
class TerminalPrompter final : public Prompter {
public:
    /// \a asking is told when a question begins (true) and when it has been answered.
    explicit TerminalPrompter(std::function<void(bool asking)> asking)
        : m_asking(std::move(asking)) {}
    Result<KeyAnswer> hostKey(const HostKeyQuestion& question, std::stop_token stop) override;
    Result<std::string> secret(const SecretRequest& request, std::stop_token stop) override;
    void outcome(const SecretRequest&, bool) override {}

    /// There is somebody to ask.
    static bool isPossible();
    /// "y" or "yes". Cancelled where there is no terminal.
    Result<bool> confirm(const std::string& question, std::stop_token stop);
    Result<std::string> line(const std::string& question, std::stop_token stop);

private:
    class Question;
    std::function<void(bool)> m_asking;
    std::mutex m_oneAtATime;
};

} // namespace binnacle::cli
