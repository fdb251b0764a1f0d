// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// The capability sheet: what a host can do, what each finding means and how to mend it.

#include "core/base/text.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace binnacle {

struct Check {
    enum class State : std::uint8_t { Ok, Notice, Warning, Problem, Unknown };
    std::string id; ///< "ssh.forwarding": stable, for JSON
    Text title;     ///< "SSH socket forwarding"
    State state = State::Unknown;
    Text finding;    ///< "allowed"; "refused by the server"
    Text meaning;    ///< what it means for the user; may be empty when Ok
    std::string fix; ///< a shell command, for the host unless a comment in it names this computer; may be empty
    bool operator==(const Check&) const = default;
};
std::string_view name(Check::State state); ///< "ok", "notice", "warning", "problem", "unknown"
Text title(Check::State state);

using CapabilitySheet = std::vector<Check>;

} // namespace binnacle
