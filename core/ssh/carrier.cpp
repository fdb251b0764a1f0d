// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/carrier.h"

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/base/process.h"
#include "core/base/thread_role.h"
#include "core/base/untrusted.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>

namespace binnacle::ssh {
namespace {

/// Something to acknowledge, so that TCP notices a dead peer and routers keep the flow.
constexpr int idleMs = 10'000;

Error closedError() {
    return fail(ErrorCode::Cancelled, BINNACLE_TEXT("The connection was closed"));
}

} // namespace

Session::Carrier::Carrier(RawSession session, std::shared_ptr<Session> via, pid_t proxy)
    : m_session(std::move(session))
    , m_via(std::move(via))
    , m_proxy(proxy)
    , m_socket(::fcntl(ssh_get_fd(m_session.get()), F_DUPFD_CLOEXEC, 0))
    , m_event(ssh_event_new()) {
    const char* in = ssh_get_cipher_in(m_session.get());
    cipher = in ? in : "";
    const char* text = ssh_get_serverbanner(m_session.get());
    banner = singleLine(text ? text : "", 200);
    ssh_set_blocking(m_session.get(), 0);
    ssh_set_counters(m_session.get(), nullptr, &m_traffic);
    ssh_event_add_session(m_event.get(), m_session.get());
    m_thread = std::thread([this] {
        nameThread("ssh");
        run();
    });
}

Session::Carrier::~Carrier() {
    close();
    if (m_proxy > 0) endProcess(m_proxy);
}

void Session::Carrier::post(Stream::Request request) {
    {
        auto inbox = m_inbox.lock();
        if (inbox->open) {
            inbox->requests.push_back(std::move(request));
            m_wake->wake();
            return;
        }
    }
    const auto why = failure();
    request.opened.set_value(why ? *why : closedError());
    request.ended.set_value({});
}

void Session::Carrier::interrupt() {
    m_closing = true;
    m_wake->wake();
    ::shutdown(m_socket.get(), SHUT_RD);
}

void Session::Carrier::close() {
    interrupt();
    if (m_thread.joinable() && m_thread.get_id() != std::this_thread::get_id()) m_thread.join();
}

void Session::Carrier::onLost(std::function<void(const Error&)> handler) {
    std::optional<Error> already;
    {
        auto fate = m_fate.lock();
        already = fate->failure;
        if (!already) fate->onLost = std::move(handler);
    }
    if (already && handler) handler(*already);
}

void Session::Carrier::run() {
    while (!m_closing) {
        takeRequests();
        if (!moveBytes()) break;
        waitForWork();
    }
    end();
}

void Session::Carrier::takeRequests() {
    std::vector<Stream::Request> requests;
    std::swap(requests, m_inbox.lock()->requests);
    for (auto& request : requests)
        m_streams.emplace_back(m_session.get(), std::move(request));
}

/// False when the connection is gone.
bool Session::Carrier::moveBytes() {
    if (ssh_event_dopoll(m_event.get(), 0) == SSH_ERROR || !ssh_is_connected(m_session.get())) return false;
    for (auto stream = m_streams.begin(); stream != m_streams.end();)
        stream = stream->advance() ? std::next(stream) : m_streams.erase(stream);
    return ssh_is_connected(m_session.get());
}

/// Whatever reads one channel takes in the packets of all the others too, of which the socket then knows nothing
/// any more: so nobody may wait for the socket before a whole round has found nothing new.
bool Session::Carrier::packetsCame() {
    return std::exchange(m_packetsSeen, m_traffic.in_packets) != m_traffic.in_packets;
}

void Session::Carrier::waitForWork() {
    std::vector<pollfd> fds;
    const bool writing = ssh_get_poll_flags(m_session.get()) & SSH_WRITE_PENDING;
    fds.push_back({m_wake->fd(), POLLIN, 0});
    fds.push_back({ssh_get_fd(m_session.get()), short(POLLIN | (writing ? POLLOUT : 0)), 0});
    for (const auto& stream : m_streams)
        if (const auto events = stream.wantedEvents()) fds.push_back({stream.fd(), events, 0});
    const bool again = packetsCame();
    const int ready = ::poll(fds.data(), fds.size(), again ? 0 : idleMs);
    if (fds[0].revents) m_wake->drain();
    if (ready == 0 && !again) ssh_send_ignore(m_session.get(), "binnacle");
}

void Session::Carrier::end() {
    Error why = closedError();
    if (!m_closing) {
        why = fail(ErrorCode::Unreachable, BINNACLE_TEXT("The SSH connection was lost"),
                   singleLine(lastError(m_session.get()), 300));
        if (m_via)
            if (const auto before = m_via->failure()) why = *before;
    }
    std::function<void(const Error&)> tell;
    if (!m_closing) {
        auto fate = m_fate.lock();
        fate->failure = why;
        tell = std::move(fate->onLost);
    }
    std::vector<Stream::Request> late;
    {
        auto inbox = m_inbox.lock();
        inbox->open = false;
        std::swap(late, inbox->requests);
    }
    for (auto& request : late) {
        request.opened.set_value(why);
        request.ended.set_value({});
    }
    for (auto& stream : m_streams)
        stream.fail(why);
    m_streams.clear();
    ssh_event_remove_session(m_event.get(), m_session.get());
    if (tell) tell(why);
    ssh_disconnect(m_session.get());
}

} // namespace binnacle::ssh
