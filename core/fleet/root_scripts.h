// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// What is run on a host to make root file systems of containers. Pure: lines for a shell, in which all that
/// comes from outside is quoted, and what their output says.

#include "core/fleet/host_roots.h"

namespace binnacle {

std::string lookCommand(const RootQuery& query);
RootAnswer parseLook(const RootQuery& query, std::string_view output);

/// Its input must stay open: it ends with it. It prints "at BYTES" of the archive as it goes on.
/// \a compression: as RootAnswer has it.
std::string makeCommand(const RootSpec& spec, const std::string& compression);
std::optional<std::uint64_t> parsePosition(std::string_view printed); ///< the last one

/// A shell inside, that does what it is given to read.
std::string insideCommand(const std::string& root, const std::optional<domain::IdMap>& idMap);
std::string readScript();
domain::RootContents parseContents(std::string_view output);
std::string writeScript(const std::vector<domain::RootFile>& files);

std::string ownRootCommand(const std::string& path);
std::optional<OwnRoot> parseOwnRoot(std::string_view output);
std::string removeCommand(const std::string& folder, const GuestUuid& owner);

/// What one of them that failed has to say. \a doing: what was being tried.
Error rootError(int exitCode, const std::string& err, Text doing);

} // namespace binnacle
