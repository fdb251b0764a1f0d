// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/action_registry.h"
#include "core/fleet/fleet.h"

namespace binnacle::cli {

/// Which actions there are, for the parser, help, completion and the man page: nothing can be run with it and
/// nothing is connected.
class Catalogue {
public:
    Catalogue();
    const ActionRegistry& registry() const { return m_registry; }

private:
    Inventory m_inventory;
    Metrics m_metrics;
    SilentPrompter m_prompter;
    Fleet m_fleet;
    ActionRegistry m_registry;
};

} // namespace binnacle::cli
