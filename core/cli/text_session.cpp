// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/text_session.h"

#include "core/base/untrusted.h"

#include <array>
#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace binnacle::cli {
namespace {

constexpr std::size_t mostTyped = 65536;

/// The terminal may be slow, and so the far side waits.
bool writeAll(int fd, const char* bytes, std::size_t count) {
    while (count > 0) {
        const auto n = ::write(fd, bytes, count);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0 && errno == EAGAIN) {
            pollfd wait{fd, POLLOUT, 0};
            ::poll(&wait, 1, 100);
            continue;
        }
        if (n <= 0) return false;
        bytes += n;
        count -= std::size_t(n);
    }
    return true;
}

/// False at the end of the session.
bool showWhatCame(int socket) {
    std::array<char, 65536> block;
    const auto n = ::read(socket, block.data(), block.size());
    if (n > 0) return writeAll(STDOUT_FILENO, block.data(), std::size_t(n));
    return n < 0 && (errno == EAGAIN || errno == EINTR);
}

struct Keyboard {
    std::string typed;
    std::optional<char> escape;
    bool isOpen = true;

    /// False where the escape was typed.
    bool read() {
        std::array<char, 4096> block;
        const auto n = ::read(STDIN_FILENO, block.data(), block.size());
        if (n < 0 && (errno == EAGAIN || errno == EINTR)) return true;
        if (n <= 0) isOpen = false;
        for (ssize_t i = 0; i < n; ++i) {
            if (escape && block[std::size_t(i)] == *escape) return false;
            typed += block[std::size_t(i)];
        }
        return true;
    }
    bool send(int socket) {
        const auto n = ::write(socket, typed.data(), typed.size());
        if (n < 0) return errno == EAGAIN || errno == EINTR;
        typed.erase(0, std::size_t(n));
        return true;
    }
};

} // namespace

Result<std::optional<char>> parseEscape(const std::string& text) {
    if (text == "none") return std::optional<char>();
    if (text.size() == 1) return std::optional(text[0]);
    if (text.size() == 2 && text[0] == '^') {
        const char c = text[1] >= 'a' && text[1] <= 'z' ? char(text[1] - 'a' + 'A') : text[1];
        if (c >= '@' && c <= '_') return std::optional(char(c - '@'));
    }
    return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("\"%1\" is no key that could end a session", singleLine(text, 40)), {},
                BINNACLE_TEXT("Like ^] or ^A, one character, or none."));
}

std::string escapeName(char escape) {
    const auto byte = static_cast<unsigned char>(escape);
    return byte < 0x20 ? std::string("^") + char(byte + '@') : std::string(1, escape);
}

Parting converse(TextStream& stream, RawTerminal& terminal, std::optional<char> escape, std::stop_token stop) {
    const WakeFd stopped;
    const std::stop_callback wake(stop, [&] { stopped.wake(); });
    const int socket = stream.socket.get();
    Keyboard keyboard{.escape = escape};
    stream.far->resize(terminal.size());
    for (;;) {
        pollfd wait[]{{stopped.fd(), POLLIN, 0},
                      {socket, short(POLLIN | (keyboard.typed.empty() ? 0 : POLLOUT)), 0},
                      {terminal.resized(), POLLIN, 0},
                      {keyboard.isOpen && keyboard.typed.size() < mostTyped ? STDIN_FILENO : -1, POLLIN, 0}};
        ::poll(wait, 4, -1);
        if (stop.stop_requested()) return Parting::Stopped;
        if (wait[2].revents) {
            terminal.heard();
            stream.far->resize(terminal.size());
        }
        if (wait[1].revents && !showWhatCame(socket)) return Parting::Ended;
        if (wait[3].revents && !keyboard.read()) return Parting::Escaped;
        if (!keyboard.typed.empty() && !keyboard.send(socket)) return Parting::Ended;
    }
}

} // namespace binnacle::cli
