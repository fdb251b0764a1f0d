// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/raw_terminal.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <sys/ioctl.h>
#include <unistd.h>

namespace binnacle::cli {
namespace {

constexpr int deadly[]{SIGQUIT, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL};

termios before{};
std::atomic<bool> isRaw{false};
std::atomic<const WakeFd*> windowChanged{nullptr};

void onWindowChange(int) {
    const int error = errno;
    if (const auto* wake = windowChanged.load()) wake->wake();
    errno = error;
}
void onDeadlySignal(int signal) {
    restoreTerminal();
    ::raise(signal); // by now it does what it always did
}

void handle(int signal, void (*handler)(int), int flags) {
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, nullptr);
}

} // namespace

void restoreTerminal() noexcept {
    if (isRaw.exchange(false)) tcsetattr(STDIN_FILENO, TCSADRAIN, &before);
}

RawTerminal::RawTerminal() {
    windowChanged = &m_resized;
    handle(SIGWINCH, onWindowChange, SA_RESTART);
    m_isTerminal = tcgetattr(STDIN_FILENO, &before) == 0;
    if (!m_isTerminal) return;
    for (const int signal : deadly)
        handle(signal, onDeadlySignal, int(SA_RESETHAND));
    auto raw = before;
    cfmakeraw(&raw);
    isRaw = true;
    tcsetattr(STDIN_FILENO, TCSADRAIN, &raw);
}

RawTerminal::~RawTerminal() {
    restoreTerminal();
    for (const int signal : deadly)
        if (m_isTerminal) handle(signal, SIG_DFL, 0);
    handle(SIGWINCH, SIG_DFL, 0);
    windowChanged = nullptr;
}

TextSize RawTerminal::size() const {
    winsize window{};
    for (const int fd : {STDOUT_FILENO, STDIN_FILENO})
        if (::ioctl(fd, TIOCGWINSZ, &window) == 0 && window.ws_col > 0 && window.ws_row > 0)
            return {window.ws_col, window.ws_row};
    return {};
}

} // namespace binnacle::cli
