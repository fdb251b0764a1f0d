// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// How a host is reached, with ~/.ssh/config taken into account exactly as OpenSSH does: `ssh -G` is asked.

#include "core/base/result.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <stop_token>

namespace binnacle::ssh {

/// What the fleet file says of a host; empty and 0: as ~/.ssh/config says.
struct Target {
    std::string address, user, key, knownHosts, jump;
    unsigned port = 0;
};

/// One SSH server on the way, all options resolved (ssh_config(5)).
struct Hop {
    enum class Checking : std::uint8_t { Ask, Yes, AcceptNew };
    std::string alias; ///< as it was asked for
    std::string hostName, user;
    unsigned port = 22;
    std::vector<std::string> identityFiles; ///< that exist or were named
    std::vector<std::string> certificateFiles;
    bool identitiesOnly = false;
    std::string identityAgent; ///< socket; empty: none
    std::vector<std::string> knownHosts; ///< the first one is written to
    std::string globalKnownHosts;
    std::string hostKeyAlias;
    Checking checking = Checking::Ask;
    std::string proxyCommand; ///< tokens expanded; first hop only
    bool publicKey = true, password = true, keyboardInteractive = true;
    bool compression = false;
    /// Comma-separated, most wanted first; empty: as libssh has them.
    struct Algorithms {
        std::string ciphers, keyExchanges, macs, hostKeys, publicKeys;
    };
    Algorithms algorithms; ///< those that a configuration changes
    std::optional<std::chrono::seconds> connectTimeout;
    int addressFamily = 0;   ///< AF_UNSPEC, AF_INET or AF_INET6
    std::string bindAddress; ///< of this computer, for the first hop

    std::string display() const; ///< "ada@host:2222"
};

/// The servers to go through, the host itself last.
using Route = std::vector<Hop>;

/// Blocks (runs ssh -G). \a config: in place of ~/.ssh/config, where not empty. NotFound without an ssh
/// program, InvalidArgument with ssh's own words for a configuration it refuses.
Result<Route> resolveRoute(const Target& target, const std::filesystem::path& config, std::stop_token stop);

/// The hop that `ssh -G` output describes, where \a defaults is what it prints without any configuration; for tests.
Hop hopFromConfig(std::string_view sshG, std::string_view alias, std::string_view defaults = {});

/// "[user@]host[:port]" or "ssh://…" of a ProxyJump.
Target parseJump(std::string_view text);

} // namespace binnacle::ssh
