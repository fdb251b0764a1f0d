// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// Where things are kept, by the XDG base directory specification. Folders are made (mode 0700) when asked
/// for.

#include <filesystem>

namespace binnacle::paths {

/// BINNACLE_HOME, where set, replaces all four (its sub-folders config, data, cache, run): tests, several
/// profiles.
std::filesystem::path config(); ///< ~/.config/binnacle: fleet.toml, preferences.toml
std::filesystem::path data();   ///< ~/.local/share/binnacle: journal.db
std::filesystem::path cache();  ///< ~/.cache/binnacle: inventory, logs
std::filesystem::path
runtime(); ///< $XDG_RUNTIME_DIR/binnacle, else a private folder in the temporary one: sockets

} // namespace binnacle::paths
