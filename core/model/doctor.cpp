// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/doctor.h"

namespace binnacle {

std::string_view name(Check::State state) {
    switch (state) {
    case Check::State::Ok:
        return "ok";
    case Check::State::Notice:
        return "notice";
    case Check::State::Warning:
        return "warning";
    case Check::State::Problem:
        return "problem";
    case Check::State::Unknown:
        return "unknown";
    }
    return "unknown";
}

Text title(Check::State state) {
    switch (state) {
    case Check::State::Ok:
        return BINNACLE_TEXT("OK");
    case Check::State::Notice:
        return BINNACLE_TEXT("Notice");
    case Check::State::Warning:
        return BINNACLE_TEXT("Warning");
    case Check::State::Problem:
        return BINNACLE_TEXT("Problem");
    case Check::State::Unknown:
        return BINNACLE_TEXT("Not known");
    }
    return {};
}

} // namespace binnacle
