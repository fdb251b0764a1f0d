// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cli/outcome.h"
#include "core/cli/workbench.h"

namespace binnacle::cli {

/// One action of the registry, taken on everything that a command names: found, checked, asked about, run,
/// watched, told. A failure at one target stops none of the others.
class Deed {
public:
    explicit Deed(Workbench& bench);
    int run(); ///< the exit code

private:
    Result<> prepare();
    Result<> readInput();
    Result<> findTargets();
    Result<> findGuests();
    Result<> findHosts();
    void warnOfUnasked();
    void check(Outcome& outcome);
    Result<bool> mayGoOn();
    void makePlans();
    int showPlans();
    void runAll(const Action& action, const nlohmann::json& params, std::vector<Outcome*> outcomes);
    void await(const Action& action, std::vector<Outcome*> pending);
    void tell(const Action& action, const Outcome& outcome);
    void escalate();
    void verifyConnections();
    void tellAll();
    void tellSheets();
    std::vector<Outcome*> pending();

    Workbench& m_bench;
    Console& m_console;
    const Action& m_action;
    nlohmann::json m_params;
    std::vector<Outcome> m_outcomes;
    std::vector<HostId> m_readHosts;
    bool m_hostMissing = false; ///< one that should have been read was not
};

} // namespace binnacle::cli
