// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/catalogue.h"

#include "core/actions/builtin.h"

namespace binnacle::cli {

Catalogue::Catalogue()
    : m_fleet(m_inventory, m_metrics, m_prompter, nullptr, [](const HostSpec&) { return nullptr; }) {
    addBuiltinActions(m_registry, m_fleet, {});
}

} // namespace binnacle::cli
