// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/text_stream.h"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace binnacle::test {

/// Types into a text session and reads what comes.
class Conversation {
public:
    explicit Conversation(TextStream stream)
        : m_stream(std::move(stream)) {}

    bool say(std::string_view text) {
        while (!text.empty()) {
            const auto n = ::write(m_stream.socket.get(), text.data(), text.size());
            if (n < 0) {
                pollfd wait{m_stream.socket.get(), POLLOUT, 0};
                if (::poll(&wait, 1, 5000) <= 0) return false;
                continue;
            }
            text.remove_prefix(std::size_t(n));
        }
        return true;
    }
    /// Reads until \a text has come; what was read is forgotten then.
    bool hears(std::string_view text, std::chrono::milliseconds limit = std::chrono::seconds(20)) {
        const auto deadline = Steady::now() + limit;
        do {
            if (const auto at = heard.find(text); at != std::string::npos) {
                heard.erase(0, at + text.size());
                return true;
            }
        } while (readSome(deadline));
        return false;
    }
    /// Until the session has ended.
    bool ends(std::chrono::milliseconds limit = std::chrono::seconds(20)) {
        const auto deadline = Steady::now() + limit;
        while (readSome(deadline)) {}
        return m_ended;
    }
    void hangUp() { m_stream.socket.reset(); }
    TextFarEnd& far() { return *m_stream.far; }
    int fd() const { return m_stream.socket.get(); }

    std::string heard;

private:
    bool readSome(Steady::time_point deadline) {
        for (;;) {
            char block[65536];
            const auto n = ::read(m_stream.socket.get(), block, sizeof block);
            if (n > 0) return heard.append(block, std::size_t(n)), true;
            if (n == 0 || (errno != EAGAIN && errno != EINTR)) return m_ended = true, false;
            const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Steady::now()).count();
            if (left <= 0) return false;
            pollfd wait{m_stream.socket.get(), POLLIN, 0};
            ::poll(&wait, 1, int(std::min<long>(left, 1000)));
        }
    }
    TextStream m_stream;
    bool m_ended = false;
};

} // namespace binnacle::test
