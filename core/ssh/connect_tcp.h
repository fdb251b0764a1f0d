// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/fd.h"

#include <chrono>
#include <stop_token>

namespace binnacle::ssh {

struct TcpChoice {
    int family = 0;    ///< AF_UNSPEC, AF_INET, AF_INET6
    std::string from{}; ///< address of this computer to connect from; empty: any
};

/// A connected TCP socket to \a host (name or address), tried address by address. Unreachable with the
/// reason, Timeout, or Cancelled within 200 ms of \a stop. A peer that falls silent with data under way ends
/// the connection after 12 s.
Result<UniqueFd> connectTcp(const std::string& host, unsigned port, std::chrono::milliseconds timeout,
                            std::stop_token stop, const TcpChoice& choice = {});

} // namespace binnacle::ssh
