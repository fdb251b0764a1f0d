// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libvirt/console.h"

#include "core/base/thread_role.h"
#include "core/libvirt/error.h"
#include "core/libvirt/lookup.h"

#include <array>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>

namespace binnacle::libvirt {
namespace {

constexpr std::size_t blockSize = 65536, mostTyped = 65536;
constexpr int retryMs = 20; ///< where libvirt takes no more for now
/// In place of what was passed over: any sequence under way ends.
constexpr std::string_view gap = "\x18\x1B[0m\r\n[…]\r\n";

} // namespace

/// What came and wasn't handed on yet.
class Console::Inbox final : public TextFarEnd {
public:
    /// By which libvirt holds it.
    struct Holder {
        std::shared_ptr<Inbox> inbox;
        std::shared_ptr<bool> alive = std::make_shared<bool>(true);
    };
    static void onEvent(virStreamPtr stream, int, void* opaque) { static_cast<Holder*>(opaque)->inbox->receive(stream); }
    static void free(void* opaque) { delete static_cast<Holder*>(opaque); }

    void resize(TextSize) override {}
    TextEnd end() const override { return m_state.lock()->how; }

    std::string take() { return std::exchange(m_state.lock()->bytes, {}); }
    bool hasEnded() const { return m_state.lock()->ended; }
    void finish(std::optional<Error> error) {
        auto state = m_state.lock();
        if (std::exchange(state->ended, true)) return;
        if (!state->how.error) state->how.error = std::move(error);
    }
    /// Why it will end.
    void tell(Error why) {
        auto state = m_state.lock();
        if (!state->ended) state->how.error = std::move(why);
    }
    /// Until shut().
    int wakeFd() const { return m_state.lock()->wake->fd(); }
    void drain() { m_state.lock()->wake->drain(); }
    void wake() {
        auto state = m_state.lock();
        if (state->wake) state->wake->wake();
    }
    /// Nobody waits any more. Who asks how it ended keeps this, but no file.
    void shut() { m_state.lock()->wake.reset(); }

private:
    /// On libvirt's event thread.
    void receive(virStreamPtr stream) {
        std::array<char, blockSize> block;
        for (int i = 0; i < 16; ++i) { // others have events too
            const int n = virStreamRecv(stream, block.data(), block.size());
            if (n == -2) break;
            if (n > 0) {
                append({block.data(), std::size_t(n)});
                continue;
            }
            virStreamEventRemoveCallback(stream);
            finish(n < 0 ? std::optional(lastError(BINNACLE_TEXT("The console was closed by the host"))) : std::nullopt);
            break;
        }
        wake();
    }
    void append(std::string_view bytes) {
        auto state = m_state.lock();
        state->bytes += bytes;
        if (state->bytes.size() <= mostWaiting) return;
        state->bytes.erase(0, state->bytes.size() - mostWaiting / 2);
        state->bytes.insert(0, gap);
    }
    struct State {
        std::optional<WakeFd> wake{std::in_place};
        std::string bytes;
        bool ended = false;
        TextEnd how;
    };
    Guarded<State> m_state;
};

Result<std::unique_ptr<Console>> Console::open(std::shared_ptr<Connection> connection, const GuestUuid& guest,
                                               const std::string& device, bool force) {
    const auto domain = TRY(lookUp(*connection, guest));
    auto use = connection->use();
    auto* const stream = virStreamNew(use.conn, VIR_STREAM_NONBLOCK);
    if (!stream) return lastError(BINNACLE_TEXT("Cannot open a console"));
    const unsigned flags = force ? VIR_DOMAIN_CONSOLE_FORCE : 0;
    if (virDomainOpenConsole(domain.get(), device.empty() ? nullptr : device.c_str(), stream, flags) < 0) {
        auto error = lastError();
        if (virGetLastErrorCode() == VIR_ERR_OPERATION_FAILED && !force)
            error = fail(ErrorCode::InUse, BINNACLE_TEXT("Somebody else has this console open"), error.message.plain(),
                         BINNACLE_TEXT("Taking it over ends theirs."));
        virStreamFree(stream);
        return error;
    }
    return std::unique_ptr<Console>(new Console(connection, {guest, device}, stream));
}

Console::Console(std::shared_ptr<Connection> connection, Port port, _virStream* stream)
    : m_connection(std::move(connection))
    , m_port(std::move(port))
    , m_raw(stream)
    , m_inbox(std::make_shared<Inbox>()) {
    if (auto pair = socketPair()) {
        setNonBlocking(pair->first.get());
        setNonBlocking(pair->second.get());
        m_stream = {std::move(pair->first), m_inbox};
        m_local = std::move(pair->second);
    } else {
        m_inbox->finish(pair.error());
    }
    m_thread = std::thread([this] {
        nameThread("console");
        run();
    });
}

Console::~Console() {
    end();
    m_thread.join();
}

void Console::end(std::optional<Error> why) {
    if (why) m_inbox->tell(*std::move(why));
    m_ending = true;
    m_inbox->wake();
}

void Console::run() {
    auto* const holder = new Inbox::Holder{m_inbox};
    const std::weak_ptr<bool> held = holder->alive;
    const int events = VIR_STREAM_EVENT_READABLE | VIR_STREAM_EVENT_HANGUP | VIR_STREAM_EVENT_ERROR;
    if (virStreamEventAddCallback(m_raw, events, &Inbox::onEvent, holder, &Inbox::free) < 0) {
        Inbox::free(holder);
        m_inbox->finish(lastError(BINNACLE_TEXT("Cannot open a console")));
    }
    while (!m_ending && carry()) {}
    close();
    freeLater(holder, held);
    hangUp();
    m_inbox->shut();
    m_over = true;
}

/// False once either side has ended.
bool Console::carry() {
    const bool ended = m_inbox->hasEnded(); // asked first: nothing comes after it
    if (m_arrived.empty()) m_arrived = m_inbox->take();
    if (ended && m_arrived.empty()) return false;
    pollfd wait[]{{m_inbox->wakeFd(), POLLIN, 0},
                  {m_local.get(), short((m_typed.size() < mostTyped ? POLLIN : 0) | (m_arrived.empty() ? 0 : POLLOUT)), 0}};
    ::poll(wait, 2, m_typed.empty() ? 1000 : retryMs);
    if (wait[0].revents) m_inbox->drain();
    return sendTyped() && sendArrived();
}

bool Console::sendTyped() {
    std::array<char, 4096> block;
    while (m_typed.size() < mostTyped) {
        const auto n = ::recv(m_local.get(), block.data(), block.size(), 0);
        if (n > 0) {
            m_typed.append(block.data(), std::size_t(n));
            continue;
        }
        if (n < 0 && errno == EINTR) continue;
        if (n < 0 && errno == EAGAIN) break;
        return false;
    }
    while (!m_typed.empty() && !m_inbox->hasEnded()) {
        const int n = virStreamSend(m_raw, m_typed.data(), m_typed.size());
        if (n == -2) return true;
        if (n < 0) m_typed.clear(); // an event tells why
        if (n < 0) return true;
        m_typed.erase(0, std::size_t(n));
    }
    return true;
}

bool Console::sendArrived() {
    while (!m_arrived.empty()) {
        const auto n = ::send(m_local.get(), m_arrived.data(), m_arrived.size(), MSG_NOSIGNAL);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return n < 0 && errno == EAGAIN;
        m_arrived.erase(0, std::size_t(n));
    }
    return true;
}

bool Console::isLeft() const {
    const std::lock_guard lock(m_closing);
    pollfd other{m_local.get(), POLLRDHUP, 0};
    return m_over || (::poll(&other, 1, 0) > 0 && other.revents != 0);
}

/// Who reads has an end, and not a reset: that is what closing with something unread would be.
void Console::hangUp() {
    const std::lock_guard lock(m_closing);
    std::array<char, 4096> unread;
    ::shutdown(m_local.get(), SHUT_RDWR);
    while (::recv(m_local.get(), unread.data(), unread.size(), 0) > 0) {}
    m_local.reset();
}

/// libvirt 9's remote driver frees what it was given for a stream's events only where there was no callback. One may
/// still be under way on the event thread; what that thread does later comes after it.
void Console::freeLater(void* holder, std::weak_ptr<bool> held) {
    struct Errand {
        void* holder;
        std::weak_ptr<bool> held;
    };
    static std::atomic<unsigned> handed{0}; // a thread sanitizer does not see that GLib hands it over under a lock
    const auto run = [](int timer, void* errand) {
        handed.load(std::memory_order_acquire);
        const auto* todo = static_cast<Errand*>(errand);
        if (!todo->held.expired()) Inbox::free(todo->holder);
        virEventRemoveTimeout(timer);
    };
    auto* const errand = new Errand{holder, std::move(held)};
    handed.fetch_add(1, std::memory_order_release);
    if (virEventAddTimeout(0, run, errand, [](void* done) { delete static_cast<Errand*>(done); }) < 0) delete errand;
}

/// libvirtd has to hear of it, or nobody else could have the console.
void Console::close() {
    if (!m_inbox->hasEnded()) {
        virStreamEventRemoveCallback(m_raw);
        const auto use = m_connection->use();
        virStreamAbort(m_raw);
    } else {
        virStreamFinish(m_raw);
    }
    virStreamFree(m_raw);
}

} // namespace binnacle::libvirt
