// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libvirt/domain_state.h"

#include <libvirt/libvirt.h>

namespace binnacle::libvirt {
namespace {

Text runningReason(int reason) {
    switch (reason) {
    case VIR_DOMAIN_RUNNING_MIGRATED:
        return BINNACLE_TEXT("migrated here");
    case VIR_DOMAIN_RUNNING_RESTORED:
        return BINNACLE_TEXT("restored from a saved state");
    case VIR_DOMAIN_RUNNING_FROM_SNAPSHOT:
        return BINNACLE_TEXT("from a snapshot");
    case VIR_DOMAIN_RUNNING_MIGRATION_CANCELED:
        return BINNACLE_TEXT("a migration was cancelled");
    case VIR_DOMAIN_RUNNING_SAVE_CANCELED:
        return BINNACLE_TEXT("saving was cancelled");
    case VIR_DOMAIN_RUNNING_WAKEUP:
        return BINNACLE_TEXT("woken up");
    case VIR_DOMAIN_RUNNING_CRASHED:
        return BINNACLE_TEXT("running on after a crash");
    default:
        return {};
    }
}

Text pausedReason(int reason) {
    switch (reason) {
    case VIR_DOMAIN_PAUSED_USER:
        return BINNACLE_TEXT("by a user");
    case VIR_DOMAIN_PAUSED_MIGRATION:
        return BINNACLE_TEXT("for a migration");
    case VIR_DOMAIN_PAUSED_SAVE:
        return BINNACLE_TEXT("while being saved");
    case VIR_DOMAIN_PAUSED_DUMP:
        return BINNACLE_TEXT("while being dumped");
    case VIR_DOMAIN_PAUSED_IOERROR:
        return BINNACLE_TEXT("disk error");
    case VIR_DOMAIN_PAUSED_WATCHDOG:
        return BINNACLE_TEXT("by the watchdog");
    case VIR_DOMAIN_PAUSED_SNAPSHOT:
        return BINNACLE_TEXT("for a snapshot");
    case VIR_DOMAIN_PAUSED_CRASHED:
        return BINNACLE_TEXT("the guest crashed");
    case VIR_DOMAIN_PAUSED_POSTCOPY_FAILED:
        return BINNACLE_TEXT("a migration failed");
    default:
        return {};
    }
}

Text stoppedReason(int reason) {
    switch (reason) {
    case VIR_DOMAIN_SHUTOFF_SHUTDOWN:
        return BINNACLE_TEXT("shut down");
    case VIR_DOMAIN_SHUTOFF_DESTROYED:
        return BINNACLE_TEXT("stopped hard");
    case VIR_DOMAIN_SHUTOFF_CRASHED:
        return BINNACLE_TEXT("crashed");
    case VIR_DOMAIN_SHUTOFF_MIGRATED:
        return BINNACLE_TEXT("migrated away");
    case VIR_DOMAIN_SHUTOFF_FAILED:
        return BINNACLE_TEXT("could not start");
    case VIR_DOMAIN_SHUTOFF_FROM_SNAPSHOT:
        return BINNACLE_TEXT("from a snapshot");
    case VIR_DOMAIN_SHUTOFF_DAEMON:
        return BINNACLE_TEXT("by libvirtd");
    default:
        return {};
    }
}

} // namespace

DomainState domainState(int state, int reason, bool hasSavedState) {
    switch (state) {
    case VIR_DOMAIN_RUNNING:
    case VIR_DOMAIN_BLOCKED:
        return {GuestState::Running, runningReason(reason)};
    case VIR_DOMAIN_PAUSED:
        if (reason == VIR_DOMAIN_PAUSED_STARTING_UP) return {GuestState::Starting, {}};
        if (reason == VIR_DOMAIN_PAUSED_SHUTTING_DOWN) return {GuestState::Stopping, {}};
        return {GuestState::Paused, pausedReason(reason)};
    case VIR_DOMAIN_PMSUSPENDED:
        return {GuestState::Paused, BINNACLE_TEXT("asleep by its own power management")};
    case VIR_DOMAIN_SHUTDOWN:
        return {GuestState::Stopping, {}};
    case VIR_DOMAIN_CRASHED:
        return {GuestState::Crashed, {}};
    case VIR_DOMAIN_SHUTOFF:
        if (hasSavedState) return {GuestState::Saved, {}};
        if (reason == VIR_DOMAIN_SHUTOFF_CRASHED) return {GuestState::Crashed, {}};
        return {GuestState::Stopped, stoppedReason(reason)};
    default:
        return {};
    }
}

} // namespace binnacle::libvirt
