// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/interruption.h"

#include "core/base/thread_role.h"
#include "core/cli/raw_terminal.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <poll.h>
#include <unistd.h>

namespace binnacle::cli {
namespace {

constexpr int signals[]{SIGINT, SIGTERM, SIGHUP};
constexpr int leaving = 130;

std::atomic<int> count{0};
std::atomic<const WakeFd*> wakeUp{nullptr};

void onSignal(int) {
    const int before = errno;
    if (count.fetch_add(1) > 0) {
        restoreTerminal();
        ::_exit(leaving);
    }
    if (const auto* wake = wakeUp.load()) wake->wake();
    errno = before;
}

void handle(void (*handler)(int)) {
    for (const int signal : signals) {
        struct sigaction action {};
        action.sa_handler = handler;
        sigemptyset(&action.sa_mask);
        struct sigaction now {};
        sigaction(signal, nullptr, &now);
        if (now.sa_handler != SIG_IGN) sigaction(signal, &action, nullptr); // nohup
    }
}

} // namespace

Interruption::Interruption() {
    wakeUp = &m_wake;
    handle(onSignal);
    m_thread = std::jthread([this](const std::stop_token& end) {
        nameThread("signals");
        while (!end.stop_requested()) {
            pollfd wait{m_wake.fd(), POLLIN, 0};
            ::poll(&wait, 1, -1);
            if (count.load() > 0) m_stop.request_stop();
            m_wake.drain();
        }
    });
}

Interruption::~Interruption() {
    handle(SIG_DFL);
    m_thread.request_stop();
    m_wake.wake();
    m_thread.join();
    wakeUp = nullptr;
}

} // namespace binnacle::cli
