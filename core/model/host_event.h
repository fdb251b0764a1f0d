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
/// Somebody came to a guest's graphics, or went. Nothing is to be read again.
struct GraphicsPeer {
    enum class Phase : std::uint8_t { Came, LetIn, Went, AllGone };
    GuestUuid guest;
    Phase phase = Phase::Came;
    std::string address{}, port{}; ///< where it comes from; empty: by a socket of the host
    std::string server{};          ///< the port or socket that it came to
};
using HostEvent = std::variant<GuestTouched, PoolsTouched, NetworksTouched, LinkLost, GraphicsPeer>;

/// Called on any thread; must not block.
using HostEventSink = std::function<void(HostEvent)>;

} // namespace binnacle
