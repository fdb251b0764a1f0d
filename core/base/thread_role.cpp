// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_role.h"

#include "core/base/log.h"

#include <atomic>
#include <cstdlib>
#include <pthread.h>

namespace binnacle {
namespace {
thread_local bool interactive = false;
std::atomic<bool> anyInteractive = false;
}

void markThreadAsInteractive() {
    interactive = true;
    anyInteractive = true;
}
bool isInteractiveThread() {
    return interactive;
}

bool hasInteractiveThread() {
    return anyInteractive;
}

void assertMayBlock(const char* what) {
    if (!interactive) return;
    log::error("{} was called on the window's thread", what);
#ifndef NDEBUG
    std::abort();
#endif
}

void nameThread(const char* name) {
    pthread_setname_np(pthread_self(), name);
}

} // namespace binnacle
