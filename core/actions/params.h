// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/action.h"

namespace binnacle {

inline Param positionalParam(const char* name, Text help) {
    return {.name = name, .required = true, .positional = true, .help = std::move(help)};
}

/// "setting".
inline Param onOffParam() {
    return {.name = "setting",
            .type = Param::Type::Choice,
            .required = true,
            .positional = true,
            .help = BINNACLE_TEXT("on or off"),
            .choices = {"on", "off"}};
}

} // namespace binnacle
