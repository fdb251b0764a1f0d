// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// Hosts for people and for programs. Pure but for the clock that is passed in.

#include "core/cli/table.h"
#include "core/model/doctor.h"
#include "core/model/inventory.h"

namespace binnacle::cli {

Table hostTable(const std::vector<HostPtr>& hosts);
std::string hostPage(const HostSnapshot& host, const Terminal& terminal);
/// "Debian GNU/Linux 12, libvirt 9.0.0, 3 guests, 2 running"
std::string hostSummary(const HostSnapshot& host);

/// Each check with a mark and a word for its state, what was found, what it means and how to mend it.
std::string sheetPage(std::string_view host, const CapabilitySheet& sheet, const Terminal& terminal);

} // namespace binnacle::cli
