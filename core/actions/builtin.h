// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// Every action there is. What they act on outlives the registry.

#include "core/actions/action_registry.h"
#include "core/fleet/fleet.h"

#include <filesystem>

namespace binnacle {

void addGuestPowerActions(ActionRegistry& registry, Fleet& fleet);
void addGuestConfigActions(ActionRegistry& registry, Fleet& fleet);
void addGuestScreenActions(ActionRegistry& registry, Fleet& fleet);
void addGuestFileActions(ActionRegistry& registry, Fleet& fleet);
/// \a fleetFile empty: the hosts can't be edited (the demo fleet).
void addHostActions(ActionRegistry& registry, Fleet& fleet, const std::filesystem::path& fleetFile);
void addTextSessionActions(ActionRegistry& registry);
void addGuestCreateAction(ActionRegistry& registry, Fleet& fleet);
void addContainerCreateAction(ActionRegistry& registry, Fleet& fleet);
void addGuestDeleteAction(ActionRegistry& registry, Fleet& fleet);
void addGuestCloneAction(ActionRegistry& registry, Fleet& fleet);
void addGuestMigrateAction(ActionRegistry& registry, Fleet& fleet);
void addTemplateActions(ActionRegistry& registry, Fleet& fleet);
/// With those of disks, media and network cards.
void addGuestHardwareActions(ActionRegistry& registry, Fleet& fleet);
void addGuestDiskActions(ActionRegistry& registry, Fleet& fleet);
void addGuestMediaActions(ActionRegistry& registry, Fleet& fleet);
void addGuestNicActions(ActionRegistry& registry, Fleet& fleet);
void addSnapshotActions(ActionRegistry& registry, Fleet& fleet);
void addPoolActions(ActionRegistry& registry, Fleet& fleet);
void addVolumeActions(ActionRegistry& registry, Fleet& fleet);
void addLibraryActions(ActionRegistry& registry, Fleet& fleet);
void addHostTidyAction(ActionRegistry& registry, Fleet& fleet);
void addNetworkCreateAction(ActionRegistry& registry, Fleet& fleet);
/// With the above.
void addNetworkActions(ActionRegistry& registry, Fleet& fleet);
void addSampleGuestAction(ActionRegistry& registry, Fleet& fleet);

inline void addBuiltinActions(ActionRegistry& registry, Fleet& fleet, const std::filesystem::path& fleetFile) {
    addGuestPowerActions(registry, fleet);
    addGuestConfigActions(registry, fleet);
    addGuestScreenActions(registry, fleet);
    addGuestFileActions(registry, fleet);
    addHostActions(registry, fleet, fleetFile);
    addTextSessionActions(registry);
    addGuestCreateAction(registry, fleet);
    addContainerCreateAction(registry, fleet);
    addGuestDeleteAction(registry, fleet);
    addGuestCloneAction(registry, fleet);
    addGuestMigrateAction(registry, fleet);
    addTemplateActions(registry, fleet);
    addGuestHardwareActions(registry, fleet);
    addSnapshotActions(registry, fleet);
    addPoolActions(registry, fleet);
    addVolumeActions(registry, fleet);
    addLibraryActions(registry, fleet);
    addHostTidyAction(registry, fleet);
    addNetworkActions(registry, fleet);
    addSampleGuestAction(registry, fleet);
}

} // namespace binnacle
