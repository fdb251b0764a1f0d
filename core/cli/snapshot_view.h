// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cli/table.h"
#include "core/model/guest_snapshot.h"

namespace binnacle::cli {

/// As a tree, and where the guest of now stands in it.
Table snapshotTable(const std::vector<GuestSnapshot>& snapshots);

} // namespace binnacle::cli
