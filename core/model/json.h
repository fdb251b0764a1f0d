// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// The model's values as JSON: what `--json` prints (stable: names are only ever added), what the journal
/// keeps. Reading tolerates missing and unknown fields; wrong types give Corrupt.

#include "core/base/result.h"
#include "core/model/doctor.h"
#include "core/model/guest_snapshot.h"
#include "core/model/hardware.h"
#include "core/model/host.h"
#include "core/model/network.h"
#include "core/model/volume.h"

#include <nlohmann/json_fwd.hpp>

namespace binnacle {

using Json = nlohmann::json;

Json toJson(const Text& text); ///< {"source", "args"}: to be translated by whoever shows it
Text textFromJson(const Json& json);
Json toJson(const Error& error); ///< code, message, detail, hint and trail as texts
Error errorFromJson(const Json& json);
/// What --json prints: the same in plain English.
Json plainJson(const Error& error);

/// A record with host, name, uuid, id (the number, or null), kind, state and all the rest; texts in English.
Json toJson(const Guest& guest, const HostSnapshot& host);
/// name, parent (or null), taken, state, memory, kind ("internal" or "external"), current, description, disks.
Json toJson(const GuestSnapshot& snapshot);
/// device, kind, pending, and what it is now and at the next start, by the names of the parameters that change it (or null).
Json toJson(const HardwareRow& row);
Json toJson(const Pool& pool);
Json toJson(const Volume& volume);
Json toJson(const Network& network);
/// Its network's fields, and domain (or null), devices, reservations and dnsHosts.
Json toJson(const NetworkDetails& details);
Json toJson(const DhcpLease& lease);
/// Without its guests.
Json toJson(const HostSnapshot& host);
Json toJson(const Check& check);
/// With its texts as data, for whoever translates them.
Json storedJson(const Check& check);
Check checkFromJson(const Json& stored);

} // namespace binnacle
