// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/session.h"

#include "core/base/clock.h"
#include "core/base/process.h"
#include "core/base/thread_role.h"
#include "core/base/untrusted.h"
#include "core/ssh/authenticate.h"
#include "core/ssh/carrier.h"
#include "core/ssh/connect_tcp.h"
#include "core/ssh/host_key.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <mutex>
#include <poll.h>
#include <sys/socket.h>

namespace binnacle::ssh {
namespace {

constexpr auto connectTimeout = std::chrono::seconds(15);
constexpr auto openTimeout = std::chrono::seconds(15);
constexpr auto tick = std::chrono::milliseconds(50);
constexpr std::size_t outputLimit = std::size_t{16} << 20;

/// The bytes' way to a hop's port, and what lives as long as it.
struct Wire {
    UniqueFd fd;
    std::shared_ptr<Session> via;
    pid_t proxy = 0;
};

Result<Wire> wireTo(const Hop& hop, std::shared_ptr<Session> via, const std::stop_token& stop) {
    Wire wire;
    if (via) {
        wire.fd = TRY(via->stream(TcpPort{hop.hostName, hop.port}, stop).whilst([&] {
            return BINNACLE_TEXT("while going through the jump host");
        }));
        wire.via = std::move(via);
        return wire;
    }
    if (!hop.proxyCommand.empty()) {
        auto [ours, theirs] = TRY(socketPair());
        wire.proxy = TRY(spawnOn({"/bin/sh", "-c", "exec " + hop.proxyCommand}, theirs));
        wire.fd = std::move(ours);
        return wire;
    }
    wire.fd = TRY(connectTcp(hop.hostName, hop.port, hop.connectTimeout.value_or(connectTimeout), stop,
                             {hop.addressFamily, hop.bindAddress}));
    return wire;
}

void setOptions(ssh_session session, const Hop& hop, int fd) {
    const auto set = [&](ssh_options_e option, const void* value) { ssh_options_set(session, option, value); };
    const int no = 0;
    const bool noConfig = false;
    const long timeout = hop.connectTimeout.value_or(connectTimeout).count();
    const unsigned port = hop.hostKeyAlias.empty() ? hop.port : 22;
    set(SSH_OPTIONS_PROCESS_CONFIG, &noConfig);
    set(SSH_OPTIONS_LOG_VERBOSITY, &no);
    set(SSH_OPTIONS_HOST, hop.hostKeyAlias.empty() ? hop.hostName.c_str() : hop.hostKeyAlias.c_str());
    set(SSH_OPTIONS_PORT, &port);
    set(SSH_OPTIONS_USER, hop.user.c_str());
    set(SSH_OPTIONS_TIMEOUT, &timeout);
    set(SSH_OPTIONS_COMPRESSION, hop.compression ? "yes" : "no");
    if (!hop.knownHosts.empty()) set(SSH_OPTIONS_KNOWNHOSTS, hop.knownHosts.front().c_str());
    if (!hop.globalKnownHosts.empty()) set(SSH_OPTIONS_GLOBAL_KNOWNHOSTS, hop.globalKnownHosts.c_str());
    if (!hop.identityAgent.empty()) set(SSH_OPTIONS_IDENTITY_AGENT, hop.identityAgent.c_str());
    set(SSH_OPTIONS_FD, &fd);
}

/// libssh passes over what it doesn't know of a list, and refuses one of which it knows nothing.
Result<> setAlgorithms(ssh_session session, const Hop::Algorithms& wanted) {
    const auto set = [&](ssh_options_e option, const std::string& list) {
        return list.empty() || ssh_options_set(session, option, list.c_str()) == SSH_OK;
    };
    const auto unknown = [](const char* keyword, const std::string& list) {
        return fail(ErrorCode::Unsupported, BINNACLE_TEXT("None of the algorithms that %1 asks for is known here", keyword),
                    singleLine(list, 300), BINNACLE_TEXT("Add one more to that line of ~/.ssh/config."));
    };
    if (!set(SSH_OPTIONS_CIPHERS_C_S, wanted.ciphers) || !set(SSH_OPTIONS_CIPHERS_S_C, wanted.ciphers))
        return unknown("Ciphers", wanted.ciphers);
    if (!set(SSH_OPTIONS_KEY_EXCHANGE, wanted.keyExchanges)) return unknown("KexAlgorithms", wanted.keyExchanges);
    if (!set(SSH_OPTIONS_HMAC_C_S, wanted.macs) || !set(SSH_OPTIONS_HMAC_S_C, wanted.macs))
        return unknown("MACs", wanted.macs);
    if (!set(SSH_OPTIONS_HOSTKEYS, wanted.hostKeys)) return unknown("HostKeyAlgorithms", wanted.hostKeys);
    if (!set(SSH_OPTIONS_PUBLICKEY_ACCEPTED_TYPES, wanted.publicKeys))
        return unknown("PubkeyAcceptedAlgorithms", wanted.publicKeys);
    return {};
}

Error handshakeError(const Hop& hop, ssh_session session, const std::stop_token& stop) {
    if (stop.stop_requested()) return fail(ErrorCode::Cancelled, BINNACLE_TEXT("Cancelled"));
    const auto detail = singleLine(lastError(session), 300);
    if (detail.find("imeout") != std::string::npos)
        return fail(ErrorCode::Timeout, BINNACLE_TEXT("%1 took too long over the SSH handshake", hop.hostName), detail,
                    BINNACLE_TEXT("The port is open but sshd does not answer: look at the load of the host."));
    return fail(ErrorCode::ProtocolMismatch, BINNACLE_TEXT("No SSH connection to %1", hop.display()), detail,
                BINNACLE_TEXT("Is an SSH server listening on that port?"));
}

/// libssh writes to sockets whose other end may be gone.
void ignoreBrokenPipes() {
    static std::once_flag once;
    std::call_once(once, [] { std::signal(SIGPIPE, SIG_IGN); });
}

Result<RawSession> logIn(const Hop& hop, Wire& wire, Prompter& prompter, const std::stop_token& stop) {
    RawSession session(ssh_new());
    TRY(setAlgorithms(session.get(), hop.algorithms));
    const int fd = wire.fd.release(); // libssh closes it
    setOptions(session.get(), hop, fd);
    // What ends a blocking call of libssh is the end of its socket.
    const UniqueFd watched(::fcntl(fd, F_DUPFD_CLOEXEC, 0));
    const std::stop_callback abort(stop, [&] { ::shutdown(watched.get(), SHUT_RDWR); });
    if (ssh_connect(session.get()) != SSH_OK) {
        auto error = handshakeError(hop, session.get(), stop);
        if (!ssh_is_connected(session.get()) && ssh_get_fd(session.get()) != fd) ::close(fd);
        return error;
    }
    TRY(checkHostKey(session.get(), hop, prompter, stop));
    TRY(authenticate(session.get(), hop, prompter, stop));
    return session;
}

} // namespace

Session::Session(std::unique_ptr<Carrier> carrier)
    : m_carrier(std::move(carrier)) {}

Session::~Session() = default;

Result<std::shared_ptr<Session>> Session::open(const Route& route, Prompter& prompter, std::stop_token stop) {
    assertMayBlock("ssh::Session::open");
    ignoreBrokenPipes();
    std::shared_ptr<Session> session;
    for (const auto& hop : route) {
        auto wire = TRY(wireTo(hop, std::move(session), stop));
        auto raw = logIn(hop, wire, prompter, stop);
        if (!raw && wire.proxy > 0) endProcess(wire.proxy);
        auto loggedIn = TRY(std::move(raw));
        auto carrier = std::make_unique<Carrier>(std::move(loggedIn), std::move(wire.via), wire.proxy);
        session.reset(new Session(std::move(carrier)));
    }
    return session;
}

Result<> Session::attach(UniqueFd local, const Endpoint& to, std::stop_token stop, std::future<CommandEnd>* ended) {
    assertMayBlock("ssh::Session::attach");
    // The stream hears of the end of our patience by this source, and of the caller's through it.
    std::stop_source patience;
    const std::stop_callback forward(stop, [&] { patience.request_stop(); });
    Stream::Request request{std::move(local), to, {}, {}, patience.get_token()};
    auto opened = request.opened.get_future();
    if (ended) *ended = request.ended.get_future();
    m_carrier->post(std::move(request));
    const auto deadline = Steady::now() + openTimeout;
    while (opened.wait_for(tick) != std::future_status::ready) {
        if (Steady::now() < deadline && !stop.stop_requested()) continue;
        patience.request_stop();
        m_carrier->nudge();
        if (stop.stop_requested()) return fail(ErrorCode::Cancelled, BINNACLE_TEXT("Cancelled"));
        return fail(ErrorCode::Timeout, BINNACLE_TEXT("The SSH server did not open a channel in time"));
    }
    return opened.get();
}

Result<UniqueFd> Session::stream(const Endpoint& to, std::stop_token stop) {
    auto [ours, theirs] = TRY(socketPair());
    TRY(attach(std::move(theirs), to, std::move(stop)));
    return std::move(ours);
}

namespace {

class ShellEnd final : public TextFarEnd {
public:
    ShellEnd(std::shared_ptr<std::atomic<TextSize>> size, std::shared_ptr<const WakeFd> waker, std::future<CommandEnd> ended)
        : m_size(std::move(size))
        , m_waker(std::move(waker))
        , m_ended(ended.share()) {}
    void resize(TextSize size) override {
        m_size->store(size);
        m_waker->wake();
    }
    TextEnd end() const override {
        if (m_ended.wait_for(std::chrono::seconds(0)) != std::future_status::ready) return {};
        const auto& how = m_ended.get();
        TextEnd end{.error = how.lost};
        if (how.exitCode >= 0) end.exitCode = how.exitCode;
        return end;
    }

private:
    std::shared_ptr<std::atomic<TextSize>> m_size;
    std::shared_ptr<const WakeFd> m_waker;
    std::shared_future<CommandEnd> m_ended;
};

} // namespace

Result<TextStream> Session::shell(const std::string& line, TextSize size, std::stop_token stop) {
    auto [ours, theirs] = TRY(socketPair());
    setNonBlocking(ours.get());
    auto followed = std::make_shared<std::atomic<TextSize>>(size);
    std::future<CommandEnd> ended;
    TRY(attach(std::move(theirs), Shell{line, followed}, std::move(stop), &ended));
    return TextStream{std::move(ours), std::make_shared<ShellEnd>(std::move(followed), m_carrier->waker(), std::move(ended))};
}

Result<CommandOutput> Session::run(const std::string& line, std::chrono::milliseconds timeout, std::stop_token stop) {
    return run(line, {}, timeout, std::move(stop));
}

Result<CommandOutput> Session::run(const std::string& line, const Talk& talk, std::chrono::milliseconds timeout, std::stop_token stop) {
    assertMayBlock("ssh::Session::run");
    auto [ours, theirs] = TRY(socketPair());
    std::string_view left = talk.input;
    if (left.empty() && !talk.keepsInput) ::shutdown(ours.get(), SHUT_WR);
    std::stop_source patience;
    const std::stop_callback forward(stop, [&] { patience.request_stop(); });
    Stream::Request request{std::move(theirs), Command{line}, {}, {}, patience.get_token()};
    auto opened = request.opened.get_future();
    auto ended = request.ended.get_future();
    m_carrier->post(std::move(request));
    CommandOutput output;
    const auto deadline = Steady::now() + timeout;
    std::array<char, 32768> block;
    for (;;) {
        if (stop.stop_requested() || Steady::now() > deadline) {
            patience.request_stop();
            m_carrier->nudge();
            if (stop.stop_requested()) return fail(ErrorCode::Cancelled, BINNACLE_TEXT("Cancelled"));
            return fail(ErrorCode::Timeout, BINNACLE_TEXT("A command on the host took too long"), singleLine(line, 100));
        }
        pollfd wait{ours.get(), short(left.empty() ? POLLIN : POLLIN | POLLOUT), 0};
        if (::poll(&wait, 1, int(tick.count())) <= 0) continue;
        if (wait.revents & POLLOUT) {
            const auto sent = ::send(ours.get(), left.data(), left.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
            if (sent > 0) left.remove_prefix(std::size_t(sent));
            if (left.empty() && !talk.keepsInput) ::shutdown(ours.get(), SHUT_WR);
        }
        if (!(wait.revents & ~POLLOUT)) continue;
        const auto n = ::recv(ours.get(), block.data(), block.size(), 0);
        if (n <= 0) break;
        if (output.out.size() < outputLimit) output.out.append(block.data(), std::size_t(n));
        if (talk.heard) talk.heard({block.data(), std::size_t(n)});
    }
    TRY(opened.get());
    static_cast<CommandEnd&>(output) = ended.get();
    return output;
}

void Session::onLost(std::function<void(const Error&)> handler) {
    m_carrier->onLost(std::move(handler));
}
std::optional<Error> Session::failure() const {
    return m_carrier->failure();
}
void Session::interrupt() {
    m_carrier->interrupt();
}
void Session::close() {
    m_carrier->close();
}
const std::string& Session::cipher() const {
    return m_carrier->cipher;
}
const std::string& Session::serverBanner() const {
    return m_carrier->banner;
}

} // namespace binnacle::ssh
