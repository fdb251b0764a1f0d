// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/guest.h"

namespace binnacle {

std::string_view name(GuestKind kind) {
    switch (kind) {
    case GuestKind::Vm:
        return "vm";
    case GuestKind::Container:
        return "container";
    }
    return "vm";
}

std::string_view name(GuestState state) {
    switch (state) {
    case GuestState::Unknown:
        return "unknown";
    case GuestState::Stopped:
        return "stopped";
    case GuestState::Starting:
        return "starting";
    case GuestState::Running:
        return "running";
    case GuestState::Paused:
        return "paused";
    case GuestState::Stopping:
        return "stopping";
    case GuestState::Saved:
        return "saved";
    case GuestState::Crashed:
        return "crashed";
    }
    return "unknown";
}

std::optional<GuestState> guestStateFromName(std::string_view text) {
    for (int i = 0; i <= int(GuestState::Crashed); ++i)
        if (name(GuestState(i)) == text) return GuestState(i);
    return std::nullopt;
}

Text title(GuestState state) {
    switch (state) {
    case GuestState::Unknown:
        return BINNACLE_TEXT("Unknown");
    case GuestState::Stopped:
        return BINNACLE_TEXT("Stopped");
    case GuestState::Starting:
        return BINNACLE_TEXT("Starting");
    case GuestState::Running:
        return BINNACLE_TEXT("Running");
    case GuestState::Paused:
        return BINNACLE_TEXT("Paused");
    case GuestState::Stopping:
        return BINNACLE_TEXT("Stopping");
    case GuestState::Saved:
        return BINNACLE_TEXT("Saved");
    case GuestState::Crashed:
        return BINNACLE_TEXT("Crashed");
    }
    return {};
}

} // namespace binnacle
