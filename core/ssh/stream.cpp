// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/stream.h"

#include "core/base/untrusted.h"

#include <array>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>

namespace binnacle::ssh {
namespace {

constexpr std::size_t blockSize = 32768;
constexpr std::size_t bufferLimit = 8 * blockSize; ///< beyond it the channel's window does the waiting
constexpr std::size_t errorLimit = 65536;

template <class... Fs>
struct Overloaded : Fs... {
    using Fs::operator()...;
};
template <class... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

/// RFC 4254, 5.1: 1 is "administratively prohibited", 2 "connect failed".
Error channelError(const Endpoint& to, const std::string& detail) {
    const auto name = std::visit(
        Overloaded{[](const UnixSocket& s) { return s.path; },
                   [](const TcpPort& p) { return p.host + ":" + std::to_string(p.port); },
                   [](const Command&) { return std::string("a command"); },
                   [](const Shell&) { return std::string("a shell"); }},
        to);
    if (detail.find("error (1)") != std::string::npos)
        return ::binnacle::fail(ErrorCode::PermissionDenied, BINNACLE_TEXT("The SSH server forbids the way to %1", name),
                    detail,
                    BINNACLE_TEXT("Set AllowStreamLocalForwarding yes and AllowTcpForwarding yes in the host's "
                                  "sshd_config."));
    return ::binnacle::fail(ErrorCode::Unreachable, BINNACLE_TEXT("Nothing answers at %1 on the host", name), detail);
}

} // namespace

std::string shellWord(std::string_view word) {
    std::string out = "'";
    for (const char c : word)
        if (c == '\'')
            out += "'\\''";
        else
            out += c;
    return out + "'";
}

Stream::Stream(ssh_session session, Request request)
    : m_session(session)
    , m_request(std::move(request))
    , m_channel(ssh_channel_new(session)) {
    setNonBlocking(m_request.local.get());
}

Stream::~Stream() {
    answerOpened(::binnacle::fail(ErrorCode::Cancelled, BINNACLE_TEXT("Cancelled")));
    finish();
    // Others may hold the socket too, and wait for its end; but one that was never joined is theirs to try again with.
    if (m_joined) ::shutdown(fd(), SHUT_RDWR);
}

void Stream::answerOpened(Result<> result) {
    if (!std::exchange(m_answered, true)) m_request.opened.set_value(std::move(result));
}

void Stream::finish() {
    m_phase = Phase::Over;
    if (m_end.exitCode < 0 && !m_end.lost && !ssh_is_connected(m_session)) // the channel saw its end first
        m_end.lost = ::binnacle::fail(ErrorCode::Unreachable, BINNACLE_TEXT("The SSH connection was lost"));
    if (!std::exchange(m_ended, true)) m_request.ended.set_value(m_end);
}

void Stream::fail(const Error& error) {
    m_end.lost = error;
    answerOpened(error);
    finish();
}

short Stream::wantedEvents() const {
    if (m_phase != Phase::Flowing) return 0;
    short events = 0;
    if (!m_toLocal.empty()) events |= POLLOUT;
    if (!m_localEof && m_toRemote.empty() && ssh_channel_window_size(m_channel.get()) > 0) events |= POLLIN;
    return events;
}

int Stream::startOpening() {
    auto* const channel = m_channel.get();
    return std::visit(Overloaded{[&](const UnixSocket& s) {
                                     return ssh_channel_open_forward_unix(channel, s.path.c_str(), "localhost", 0);
                                 },
                                 [&](const TcpPort& p) {
                                     return ssh_channel_open_forward(channel, p.host.c_str(), int(p.port),
                                                                     "localhost", 0);
                                 },
                                 [&](const Command&) { return ssh_channel_open_session(channel); },
                                 [&](const Shell&) { return ssh_channel_open_session(channel); }},
                      m_request.to);
}

int Stream::startProgram() {
    auto* const channel = m_channel.get();
    if (const auto* command = std::get_if<Command>(&m_request.to))
        return ssh_channel_request_exec(channel, command->line.c_str());
    if (!shell()) return SSH_OK;
    return shell()->line.empty() ? ssh_channel_request_shell(channel) : ssh_channel_request_exec(channel, shell()->line.c_str());
}

bool Stream::hasProgram() const {
    return shell() || std::holds_alternative<Command>(m_request.to);
}

void Stream::followSize() {
    if (!shell()) return;
    const auto wanted = shell()->size->load();
    if (wanted == m_size) return;
    m_size = wanted;
    ssh_channel_change_pty_size(m_channel.get(), int(m_size.columns), int(m_size.rows));
}

void Stream::refuse() {
    answerOpened(channelError(m_request.to, singleLine(lastError(m_session), 300)));
    finish();
}

/// False while the server hasn't answered yet, and where it refused.
bool Stream::open() {
    int rc = SSH_OK;
    if (m_phase == Phase::Channel) {
        rc = startOpening();
        if (rc == SSH_OK) m_phase = shell() ? Phase::Terminal : Phase::Start;
    }
    if (m_phase == Phase::Terminal) {
        m_size = *shell()->size;
        rc = ssh_channel_request_pty_size(m_channel.get(), "xterm-256color", int(m_size.columns), int(m_size.rows));
        if (rc == SSH_OK) m_phase = Phase::Start;
    }
    if (m_phase == Phase::Start) {
        rc = startProgram();
        if (rc == SSH_OK) m_phase = Phase::Flowing;
    }
    if (rc == SSH_ERROR) refuse();
    m_joined = m_phase == Phase::Flowing;
    if (m_joined) answerOpened({});
    return m_phase == Phase::Flowing;
}

bool Stream::advance() {
    if (m_request.stop.stop_requested())
        fail(::binnacle::fail(ErrorCode::Cancelled, BINNACLE_TEXT("Cancelled")));
    if ((m_phase < Phase::Flowing) && !open()) return m_phase != Phase::Over;
    if (m_phase == Phase::Over) return false;
    followSize();
    pullErrors();
    pullRemote();
    pushLocal();
    pullLocal();
    if (m_localEof && shell()) m_localDead = true; // nobody is there: hang up
    if (m_remoteEof && m_toLocal.empty()) {
        m_end.exitCode = ssh_channel_get_exit_status(m_channel.get());
        // the exit status follows the end of the output
        if (!hasProgram() || m_end.exitCode >= 0 || ssh_channel_is_closed(m_channel.get())) finish();
    }
    if (m_localDead) finish();
    return m_phase != Phase::Over;
}

void Stream::pullErrors() {
    std::array<char, 4096> block;
    for (;;) {
        const int n = ssh_channel_read_nonblocking(m_channel.get(), block.data(), block.size(), 1);
        if (n <= 0) return;
        if (m_end.err.size() < errorLimit) m_end.err.append(block.data(), std::size_t(n));
    }
}

void Stream::pullRemote() {
    std::array<char, blockSize> block;
    while (!m_remoteEof && m_toLocal.size() < bufferLimit) {
        const int n = ssh_channel_read_nonblocking(m_channel.get(), block.data(), block.size(), 0);
        if (n > 0) m_toLocal.append(block.data(), std::size_t(n));
        if (n < 0 || (n == 0 && (ssh_channel_is_eof(m_channel.get()) || ssh_channel_is_closed(m_channel.get()))))
            m_remoteEof = n != SSH_AGAIN;
        if (n <= 0) return;
    }
}

void Stream::pushLocal() {
    while (!m_toLocal.empty()) {
        const auto n = ::send(fd(), m_toLocal.data(), m_toLocal.size(), MSG_NOSIGNAL);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0 && errno != EAGAIN) m_localDead = true;
        if (n <= 0) return;
        m_toLocal.erase(0, std::size_t(n));
        pullRemote();
    }
}

void Stream::pullLocal() {
    std::array<char, blockSize> block;
    for (;;) {
        if (!m_toRemote.empty()) {
            const int n = ssh_channel_write(m_channel.get(), m_toRemote.data(), std::uint32_t(m_toRemote.size()));
            if (n == SSH_ERROR) m_localDead = true;
            if (n <= 0) return;
            m_toRemote.erase(0, std::size_t(n));
            if (!m_toRemote.empty()) return;
        }
        const auto window = ssh_channel_window_size(m_channel.get());
        if (m_localEof || window == 0) return;
        const auto n = ::recv(fd(), block.data(), std::min<std::size_t>(block.size(), window), 0);
        if (n > 0) {
            m_toRemote.assign(block.data(), std::size_t(n));
        } else if (n == 0) {
            m_localEof = true;
            ssh_channel_send_eof(m_channel.get());
            return;
        } else if (errno != EINTR) {
            m_localDead = errno != EAGAIN;
            return;
        }
    }
}

} // namespace binnacle::ssh
