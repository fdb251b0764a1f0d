// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// Guests for people and for programs. Pure but for the clock that is passed in.

#include "core/cli/table.h"
#include "core/model/inventory.h"

#include <nlohmann/json_fwd.hpp>

namespace binnacle::cli {

using GuestRow = std::pair<GuestPtr, HostPtr>;

Table guestTable(const std::vector<GuestRow>& guests, WallTime now);
/// The record of --json: that of the model, "hostId", and "asOf", which is null while its host is connected.
nlohmann::json guestRecord(const Guest& guest, const HostSnapshot& host);
std::string guestPage(const Guest& guest, const HostSnapshot& host, const Terminal& terminal, WallTime now);

Colour colourOf(GuestState state);

} // namespace binnacle::cli
