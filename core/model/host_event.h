// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// What a host reports by itself; what an event names is to be read again.

#include "core/base/result.h"
#include "core/model/ids.h"

#include <functional>
#include <variant>

namespace binnacle {

struct GuestTouched {
    GuestUuid guest;
};
struct PoolsTouched {};
struct NetworksTouched {};
/// The connection is gone; close() and open() again.
struct LinkLost {
    Error why;
};
using HostEvent = std::variant<GuestTouched, PoolsTouched, NetworksTouched, LinkLost>;

/// Called on any thread; must not block.
using HostEventSink = std::function<void(HostEvent)>;

} // namespace binnacle
