// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libvirt/event_loop.h"

#include "core/base/thread_role.h"

#include <csignal>
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <mutex>

namespace binnacle::libvirt {
namespace {

void registerOnce() {
    static std::once_flag once;
    std::signal(SIGPIPE, SIG_IGN); // libvirt writes to connections that were cut; others may have taken it back since
    std::call_once(once, [] {
        virInitialize();
        virSetErrorFunc(nullptr, [](void*, virErrorPtr) {}); // errors are returned, not printed
        virEventRegisterDefaultImpl();
    });
}

} // namespace

EventLoop::EventLoop() {
    registerOnce();
    m_timer = virEventAddTimeout(-1, [](int, void*) {}, nullptr, nullptr);
    m_thread = std::thread([this] {
        nameThread("libvirt-events");
        while (!m_stopping)
            virEventRunDefaultImpl();
    });
}

EventLoop::~EventLoop() {
    m_stopping = true;
    virEventUpdateTimeout(m_timer, 0);
    m_thread.join();
    virEventRemoveTimeout(m_timer);
}

} // namespace binnacle::libvirt
