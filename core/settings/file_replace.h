// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// Files that people edit, read whole and replaced in one step.

#include "core/base/fd.h"

#include <filesystem>

namespace binnacle {

/// Empty where there is none. InvalidArgument beyond 16 MiB.
Result<std::string> readWholeFile(const std::filesystem::path& path);

/// Writes beside \a path, syncs, and renames over it: after a crash or on a full disk the old file is whole.
/// A symbolic link is followed, so that a fleet file kept elsewhere stays there. Mode 0600.
Result<> replaceFile(const std::filesystem::path& path, std::string_view bytes);

/// Waits for, and holds while it lives, the lock of everyone who edits \a path.
Result<UniqueFd> lockForEdit(const std::filesystem::path& path);

} // namespace binnacle
