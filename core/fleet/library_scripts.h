// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// What the host's shell does for the library. POSIX sh; every word from outside is an argument and never
/// part of a script.

#include <cstdint>
#include <string>

namespace binnacle::library {

/// How the scripts end where they don't do what they are for.
enum Exit : int {
    NoFolder = 10,
    NameTaken = 11,
    PartInTheWay = 12,
    CantWrite = 13,
    NoProgram = 14,
    NotFetched = 20
};

/// Ends with 0 where files can be made in \a folder.
std::string probeCommand(const std::string& folder);
/// Prints "size N", "age SECONDS" of the part (0 and nothing where there is none) and "free BYTES".
std::string beginCommand(const std::string& folder, const std::string& name);
/// Appends its input to the part.
std::string appendCommand(const std::string& folder, const std::string& name);
/// Prints the digits of the first \a bytes of \a file.
std::string digestCommand(const std::string& folder, const std::string& file, const std::string& algorithm,
                          std::uint64_t bytes);
/// Prints the first \a bytes of the part.
std::string headCommand(const std::string& folder, const std::string& name, std::uint64_t bytes);
/// The part gets its name, and takes nobody else's.
std::string finishCommand(const std::string& folder, const std::string& name);
std::string removeCommand(const std::string& folder, const std::string& name);
/// Gets \a url into the part while a dot comes in at least every minute; prints "total N" and "at N". Nothing
/// is left where it fails or its input ends.
std::string fetchCommand(const std::string& folder, const std::string& name, const std::string& url);

} // namespace binnacle::library
