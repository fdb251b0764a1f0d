// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/trace.h"

namespace binnacle {

Text leftoverMessage(const std::string& host) {
    return BINNACLE_TEXT("A task that was interrupted may have left something on %1", host);
}

} // namespace binnacle
