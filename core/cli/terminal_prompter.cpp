// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/terminal_prompter.h"

#include "core/base/fd.h"
#include "core/base/untrusted.h"

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace binnacle::cli {
namespace {

/// /dev/tty with the echo off as long as this lives.
class Tty {
public:
    explicit Tty(bool echo)
        : m_fd(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)) {
        if (!m_fd || tcgetattr(m_fd.get(), &m_before) != 0) return;
        m_restore = !echo;
        if (echo) return;
        auto quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(m_fd.get(), TCSAFLUSH, &quiet);
    }
    ~Tty() {
        if (!m_restore) return;
        tcsetattr(m_fd.get(), TCSAFLUSH, &m_before);
        say("\n");
    }
    Tty(const Tty&) = delete;
    Tty& operator=(const Tty&) = delete;

    explicit operator bool() const { return bool(m_fd); }
    void say(const std::string& text) const {
        [[maybe_unused]] const auto n = ::write(m_fd.get(), text.data(), text.size());
    }
    Result<std::string> line(const std::stop_token& stop) const {
        std::string answer;
        for (;;) {
            if (stop.stop_requested()) break;
            pollfd wait{m_fd.get(), POLLIN, 0};
            if (::poll(&wait, 1, 200) <= 0) continue;
            char c = 0;
            if (::read(m_fd.get(), &c, 1) != 1) break;
            if (c == '\n') return answer;
            answer += c;
        }
        return fail(ErrorCode::Cancelled, BINNACLE_TEXT("Cancelled"));
    }

private:
    UniqueFd m_fd;
    termios m_before{};
    bool m_restore = false;
};

std::string promptFor(const SecretRequest& request) {
    const auto again = request.attempt > 1 ? "Wrong. " : "";
    switch (request.kind) {
    case SecretRequest::Kind::Password:
        return fmt::format("{}Password of {}@{}: ", again, singleLine(request.user), singleLine(request.host));
    case SecretRequest::Kind::Passphrase:
        return fmt::format("{}Passphrase of the key {}: ", again, singleLine(request.keyFile));
    case SecretRequest::Kind::Challenge:
        return fmt::format("{}{}@{} asks: {} ", again, singleLine(request.user), singleLine(request.host),
                           singleLine(request.prompt));
    }
    return {};
}

} // namespace

/// Holds the terminal for one question.
class TerminalPrompter::Question {
public:
    explicit Question(TerminalPrompter& owner)
        : m_lock(owner.m_oneAtATime)
        , m_asking(owner.m_asking) {
        if (m_asking) m_asking(true);
    }
    ~Question() {
        if (m_asking) m_asking(false);
    }
    Question(const Question&) = delete;
    Question& operator=(const Question&) = delete;

private:
    const std::scoped_lock<std::mutex> m_lock;
    const std::function<void(bool)>& m_asking;
};

Result<KeyAnswer> TerminalPrompter::hostKey(const HostKeyQuestion& question, std::stop_token stop) {
    const Question held(*this);
    const Tty tty(true);
    if (!tty) return KeyAnswer::Reject;
    tty.say(fmt::format("The host key of {} is not known.\n  {} {}\n"
                        "Compare it with what ssh-keygen -lf prints on the host itself.\n"
                        "Accept it? [y = yes and remember, o = once, N] ",
                        singleLine(question.host), singleLine(question.keyType), singleLine(question.fingerprint)));
    const auto answer = TRY(tty.line(stop));
    if (answer == "y" || answer == "yes") return KeyAnswer::Remember;
    if (answer == "o" || answer == "once") return KeyAnswer::Once;
    return KeyAnswer::Reject;
}

Result<std::string> TerminalPrompter::secret(const SecretRequest& request, std::stop_token stop) {
    const Question held(*this);
    const Tty tty(request.echo);
    if (!tty) return fail(ErrorCode::Cancelled, BINNACLE_TEXT("There is no terminal to ask on"));
    tty.say(promptFor(request));
    return tty.line(stop);
}

bool TerminalPrompter::isPossible() {
    return bool(Tty(true));
}

Result<std::string> TerminalPrompter::line(const std::string& question, std::stop_token stop) {
    const Question held(*this);
    const Tty tty(true);
    if (!tty) return fail(ErrorCode::Cancelled, BINNACLE_TEXT("There is no terminal to ask on"));
    tty.say(question);
    return tty.line(stop);
}

Result<bool> TerminalPrompter::confirm(const std::string& question, std::stop_token stop) {
    const auto answer = TRY(line(question + " [y/N] ", stop));
    return answer == "y" || answer == "Y" || answer == "yes";
}

} // namespace binnacle::cli
