// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/fd.h"

#include <optional>
#include <set>
#include <string>
#include <thread>

namespace binnacle::ssh {

/// An SSH agent that stands in for another one. It can show only some of its keys, what IdentitiesOnly asks for and libssh
/// 0.10 has no option for: keys that a server needn't see don't use up its MaxAuthTries. And it can be cut while the other
/// one doesn't answer (a dialog that nobody sees, a token that is gone), which libssh would wait for without an end.
/// Frames and message numbers: https://datatracker.ietf.org/doc/html/draft-ietf-sshm-ssh-agent
class AgentFilter {
public:
    using Keys = std::set<std::string>; ///< public keys as in .pub files, the base64 word alone
    /// \a shown: none for all of them. Unreachable where nobody listens at \a agentSocket. Blocks a moment.
    static Result<AgentFilter> start(const std::string& agentSocket, std::optional<Keys> shown);

    /// What waits for it hears of its end. Any thread.
    void cut() const;
    UniqueFd takeSocket() { return std::move(m_client); } ///< to be used like an agent's; once

    AgentFilter(AgentFilter&&) = default;
    AgentFilter& operator=(AgentFilter&&) = delete;
    ~AgentFilter(); ///< ends what goes through it

private:
    AgentFilter(UniqueFd client, UniqueFd server, UniqueFd agent, std::jthread thread)
        : m_client(std::move(client))
        , m_server(std::move(server))
        , m_agent(std::move(agent))
        , m_thread(std::move(thread)) {}
    UniqueFd m_client, m_server, m_agent; ///< the latter two are the thread's, to be cut
    std::jthread m_thread;
};

/// An answer to SSH_AGENTC_REQUEST_IDENTITIES (a frame without its length) with the keys of \a shown only; a frame of
/// another kind, or one that is malformed, becomes SSH_AGENT_FAILURE. For tests.
std::string filteredIdentities(const std::string& answer, const AgentFilter::Keys& shown);

} // namespace binnacle::ssh
