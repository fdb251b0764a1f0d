// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/action_runner.h"
#include "core/console/glib_thread.h"
#include "core/fleet/fleet.h"
#include "core/journal/plan_traces.h"
#include "core/journal/task_journal.h"
#include "tests/support/fake_backend.h"
#include "tests/support/scratch.h"
#include "views/support/figures_feed.h"
#include "views/support/inventory_feed.h"
#include "views/support/task_feed.h"
#include "views/support/workbench.h"

#include <QThreadPool>

namespace binnacle::test {

/// Declines every question.
class NoPrompter final : public Prompter {
public:
    Result<KeyAnswer> hostKey(const HostKeyQuestion&, std::stop_token) override { return KeyAnswer::Reject; }
    Result<std::string> secret(const SecretRequest&, std::stop_token) override {
        return fail(ErrorCode::Cancelled, "nobody is there");
    }
    void outcome(const SecretRequest&, bool) override {}
};

/// Everything below the window, as in the console, over hosts that live in the test.
class Stage {
public:
    /// One host for each name.
    explicit Stage(const std::vector<std::string>& hosts = {"alpha", "beta"});
    ~Stage();

    FakeBackend::Host& host(const std::string& name) { return *m_hosts.at(name); }
    /// Connects all and waits until they are, and until the feed shows it.
    bool connect();
    GuestRef ref(const std::string& host, const GuestUuid& uuid) const { return {HostId{host}, uuid}; }
    /// As the views see it; null where there is none.
    const Guest* guest(const GuestRef& ref) const { return m_feed.snapshot()->find(ref); }
    /// The views see the guest so.
    bool becomes(const GuestRef& ref, const std::function<bool(const Guest&)>& wanted);
    views::Workbench& bench() { return m_bench; }
    TraceKeeper& traces() { return m_traces; }
    /// The newest tasks, first the newest.
    std::vector<TaskInfo> tasks(const std::string& type = {});

private:
    Scratch m_scratch;
    std::map<std::string, std::shared_ptr<FakeBackend::Host>> m_hosts;
    NoPrompter m_prompter;
    views::TaskFeed m_taskFeed;
    Inventory m_inventory;
    Metrics m_metrics;
    TaskObservers m_observers;
    TaskJournal m_journal;
    Fleet m_fleet;
    PlanTraces m_traces{m_scratch.path() / "unfinished"};
    ActionRegistry m_registry{&m_traces};
    TaskRunner m_long, m_interactive;
    ActionRunner m_actions;
    console::GlibThread m_glib;
    QThreadPool m_pool;
    views::InventoryFeed m_feed;
    views::FiguresFeed m_figures;
    views::Workbench m_bench;
};

} // namespace binnacle::test
