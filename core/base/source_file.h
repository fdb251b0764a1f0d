// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/fd.h"
#include "core/base/result.h"

#include <cstdint>

namespace binnacle {

/// A file of this computer that is to be sent somewhere.
struct SourceFile {
    UniqueFd fd;
    std::uint64_t size = 0;
    std::string name; ///< without its folder
};
/// Regular files only; an error says why it can't be sent. Blocks.
Result<SourceFile> openSource(const std::string& path);

/// \a name as a file may be called in any guest: no folders, no control characters, nothing Windows refuses.
std::string safeFileName(std::string_view name);

} // namespace binnacle
