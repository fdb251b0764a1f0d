// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/guarded.h"
#include "core/base/text_stream.h"

#include <sys/socket.h>
#include <unistd.h>

namespace binnacle::test {

/// The other end of a text session, in the test's hands.
class FarSide {
public:
    class End final : public TextFarEnd {
    public:
        void resize(TextSize to) override { *size.lock() = to; }
        TextEnd end() const override { return *how.lock(); }
        Guarded<TextSize> size;
        Guarded<TextEnd> how;
    };
    /// A new session; the one before is gone.
    TextStream open() {
        auto pair = socketPair();
        setNonBlocking(pair->first.get());
        setNonBlocking(pair->second.get());
        m_socket = std::move(pair->second);
        end = std::make_shared<End>();
        return {std::move(pair->first), end};
    }
    void say(std::string_view text) const { [[maybe_unused]] const auto n = ::write(m_socket.get(), text.data(), text.size()); }
    /// As much as the socket takes.
    std::size_t flood(std::string_view text) const {
        std::size_t all = 0;
        for (;;) {
            const auto n = ::write(m_socket.get(), text.data(), text.size());
            if (n <= 0) return all;
            all += std::size_t(n);
        }
    }
    std::string heard() {
        char block[65536];
        for (;;) {
            const auto n = ::read(m_socket.get(), block, sizeof block);
            if (n <= 0) return m_heard;
            m_heard.append(block, std::size_t(n));
        }
    }
    bool isHungUp() {
        heard();
        char c = 0;
        return ::read(m_socket.get(), &c, 1) == 0;
    }
    void close(TextEnd how = {}) {
        *end->how.lock() = std::move(how);
        m_socket.reset();
    }
    std::shared_ptr<End> end;

private:
    UniqueFd m_socket;
    std::string m_heard;
};

} // namespace binnacle::test
