// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// Everything below a program's own face, in the order in which it must end.

#include "core/actions/action_runner.h"
#include "core/fleet/demo_spec.h"
#include "core/fleet/fleet.h"
#include "core/fleet/inventory_cache.h"
#include "core/journal/plan_traces.h"
#include "core/journal/task_journal.h"
#include "core/libvirt/event_loop.h"

namespace binnacle {

struct ServicesOptions {
    std::filesystem::path fleetFile;   ///< empty: the user's own
    std::optional<DemoSpec> demo;      ///< in place of a fleet file; keeps no cache
    std::string program;               ///< "console", "cli": "ada@console" is who starts tasks
    std::size_t workers = 8;           ///< of quick actions
    std::size_t longWorkers = 16;      ///< of those that wait for guests
    HostSession::Timing timing{};
    TaskObserver* tasks = nullptr;     ///< hears of all tasks, those of other programs included
    std::function<void(const std::optional<Error>&)> journalProblem{};
};

class Services {
public:
    Services(ServicesOptions options, Prompter& prompter);
    ~Services();
    Services(const Services&) = delete;
    Services& operator=(const Services&) = delete;

    /// Reads the fleet file (again) and makes the fleet follow it. Blocks.
    Result<> loadFleet();
    const std::filesystem::path& fleetFile() const { return m_fleetFile; }
    bool isDemo() const { return m_demo.has_value(); }

    Inventory& inventory() { return m_inventory; }
    Metrics& metrics() { return m_metrics; }
    TaskJournal& journal() { return m_journal; }
    Fleet& fleet() { return m_fleet; }
    const ActionRegistry& registry() const { return m_registry; }
    ActionRunner& actions() { return m_actions; }
    /// Here or in the program that runs it. Blocks for the latter.
    Result<> cancelTask(TaskId id);

private:
    std::unique_ptr<HostBackend> makeBackend(const HostSpec& host);
    class TaskLink;

    std::optional<DemoSpec> m_demo;
    std::filesystem::path m_fleetFile;
    libvirt::EventLoop m_events;
    Inventory m_inventory;
    Metrics m_metrics;
    std::unique_ptr<TaskLink> m_link; ///< between runners, journal and the program
    TaskJournal m_journal;
    InventoryCache m_cache;
    Fleet m_fleet;
    PlanTraces m_traces;
    ActionRegistry m_registry;
    TaskRunner m_longLane;
    TaskRunner m_interactiveLane;
    ActionRunner m_actions;
};

} // namespace binnacle
