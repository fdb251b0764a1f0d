// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libvirt/power.h"

#include "core/base/log.h"
#include "core/libvirt/error.h"
#include "core/libvirt/lookup.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace binnacle::libvirt {
namespace {

/// Looks the guest up and makes one call on it; 0 and above is success.
template <class Call>
Result<> act(Connection& connection, const GuestUuid& guest, Call call) {
    const auto domain = TRY(lookUp(connection, guest));
    const auto use = connection.use();
    if (call(domain.get()) < 0) return lastError();
    return {};
}

bool isActive(Connection& connection, const GuestUuid& guest) {
    const auto domain = lookUp(connection, guest);
    if (!domain) return false;
    const auto use = connection.use();
    return virDomainIsActive(domain->get()) == 1;
}

/// Where libvirt's LXC driver doesn't know the first process of a container. It hears of it once, when the container
/// starts, by an event that libvirt 9 passes over now and then: it reads from the new connection a moment before it knows
/// how to (src/lxc/lxc_monitor.c). A daemon that speaks another language is not understood, and its words are told as they are.
bool missesInit(const Error& error) {
    return error.message.plain().find("Init process ID is not yet known") != std::string::npos;
}

Error cannotBeAsked(const Error& error) {
    return fail(error.code, BINNACLE_TEXT("The host's libvirt doesn't know the container's first process, which it would ask"),
                error.message.plain(),
                BINNACLE_TEXT("It missed it when the container started. Shut the container down on its own console, or stop it "
                              "hard; after its next start it can be asked again."));
}

/// libvirt 9 says that a container without an initctl pipe was asked, although nobody was: if nothing comes of
/// it in a moment, its init gets the signal. (systemd has the pipe, and would not end on the signal.)
template <class Call>
Result<> askContainer(Connection& connection, const GuestUuid& guest, unsigned initctl, unsigned signal, Call call) {
    const auto with = [&](unsigned flags) {
        return act(connection, guest, [&](virDomainPtr d) { return call(d, flags); });
    };
    if (with(initctl)) {
        for (int i = 0; i < 10; ++i) {
            if (!isActive(connection, guest)) return {};
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
    }
    auto asked = with(signal);
    if (!asked && missesInit(asked.error())) return cannotBeAsked(asked.error());
    return asked;
}

/// What virDomainShutdownFlags and virDomainReboot call the same.
struct AskFlags {
    unsigned agent, acpi, initctl, signal;
};

/// An agent that is configured but silent makes libvirt fail where ACPI would have worked.
template <class Call>
Result<> ask(Connection& connection, const GuestUuid& guest, Way way, const AskFlags& flags, Call call) {
    const auto with = [&](unsigned flag) {
        return act(connection, guest, [&](virDomainPtr d) { return call(d, flag); });
    };
    switch (way) {
    case Way::Agent:
        return with(flags.agent);
    case Way::Acpi:
        return with(flags.acpi);
    case Way::Auto:
        break;
    }
    if (connection.driver() == Connection::Driver::Lxc)
        return askContainer(connection, guest, flags.initctl, flags.signal, call);
    auto asked = with(0);
    if (!asked && connection.driver() == Connection::Driver::Qemu && asked.error().code != ErrorCode::NotFound) {
        log::info("asking by ACPI, since: {}", asked.error().plain());
        return with(flags.acpi);
    }
    return asked;
}

/// Tells the progress of the job that runs on \a domain until it is told to end.
class JobProgress {
public:
    JobProgress(Connection& connection, virDomainPtr domain, TaskContext& ctx)
        : m_thread([this, &connection, domain, ctx](const std::stop_token& stop) mutable {
            std::unique_lock lock(m_mutex);
            while (!m_wake.wait_for(lock, stop, std::chrono::milliseconds(500), [&] { return stop.stop_requested(); }))
                report(connection, domain, ctx);
        }) {}

private:
    static void report(Connection& connection, virDomainPtr domain, TaskContext& ctx) {
        virDomainJobInfo info{};
        {
            const auto use = connection.use();
            if (virDomainGetJobInfo(domain, &info) != 0 || info.type == VIR_DOMAIN_JOB_NONE) return;
        }
        if (info.dataTotal > 0)
            ctx.progress(double(info.dataProcessed) / double(info.dataTotal), BINNACLE_TEXT("writing memory"));
    }
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_thread; // last: ends before the rest goes
};

} // namespace

Result<> start(Connection& connection, const GuestUuid& guest, bool fresh) {
    return act(connection, guest, [&](virDomainPtr d) {
        return virDomainCreateWithFlags(d, fresh ? VIR_DOMAIN_START_FORCE_BOOT : 0);
    });
}

Result<> requestShutdown(Connection& connection, const GuestUuid& guest, Way way) {
    constexpr AskFlags flags{VIR_DOMAIN_SHUTDOWN_GUEST_AGENT, VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN,
                             VIR_DOMAIN_SHUTDOWN_INITCTL, VIR_DOMAIN_SHUTDOWN_SIGNAL};
    return ask(connection, guest, way, flags,
               [](virDomainPtr d, unsigned flag) { return virDomainShutdownFlags(d, flag); });
}

Result<> requestReboot(Connection& connection, const GuestUuid& guest, Way way) {
    constexpr AskFlags flags{VIR_DOMAIN_REBOOT_GUEST_AGENT, VIR_DOMAIN_REBOOT_ACPI_POWER_BTN,
                             VIR_DOMAIN_REBOOT_INITCTL, VIR_DOMAIN_REBOOT_SIGNAL};
    return ask(connection, guest, way, flags,
               [](virDomainPtr d, unsigned flag) { return virDomainReboot(d, flag); });
}

Result<> stop(Connection& connection, const GuestUuid& guest) {
    return act(connection, guest, [](virDomainPtr d) { return virDomainDestroyFlags(d, 0); });
}
Result<> reset(Connection& connection, const GuestUuid& guest) {
    return act(connection, guest, [](virDomainPtr d) { return virDomainReset(d, 0); });
}
Result<> pause(Connection& connection, const GuestUuid& guest) {
    return act(connection, guest, [](virDomainPtr d) { return virDomainSuspend(d); });
}
Result<> resume(Connection& connection, const GuestUuid& guest) {
    return act(connection, guest, [](virDomainPtr d) {
        int state = 0;
        virDomainGetState(d, &state, nullptr, 0);
        return state == VIR_DOMAIN_PMSUSPENDED ? virDomainPMWakeup(d, 0) : virDomainResume(d);
    });
}

Result<> save(Connection& connection, Connection& jobs, const GuestUuid& guest, TaskContext& ctx) {
    const auto watched = TRY(lookUp(connection, guest));
    const auto domain = TRY(lookUp(jobs, guest));
    const std::stop_callback abort(ctx.stopToken(), [&] {
        const auto use = connection.use();
        virDomainAbortJob(watched.get());
    });
    const JobProgress progress(connection, watched.get(), ctx);
    const auto use = jobs.use();
    if (virDomainManagedSave(domain.get(), 0) == 0) return {};
    auto error = lastError();
    if (ctx.stopToken().stop_requested()) error.code = ErrorCode::Cancelled;
    return error;
}

bool hasSavedState(Connection& connection, const GuestUuid& guest) {
    const auto domain = lookUp(connection, guest);
    if (!domain) return false;
    const auto use = connection.use();
    return virDomainHasManagedSaveImage(domain->get(), 0) == 1;
}

} // namespace binnacle::libvirt
