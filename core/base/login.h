// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

namespace binnacle {

/// Whoever runs the program, as the system's user database has it. Thread-safe.
struct Login {
    std::string name; ///< the numeric id where there is no entry
    std::string home; ///< "/" where there is no entry
};
Login currentLogin();

} // namespace binnacle
