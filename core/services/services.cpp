// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/services.h"

#include "core/actions/builtin.h"
#include "core/base/login.h"
#include "core/base/paths.h"
#include "core/fleet/demo_backend.h"
#include "core/fleet/libvirt_backend.h"
#include "core/settings/fleet_file.h"

#include <set>

namespace binnacle {
namespace {

std::filesystem::path fleetPath(const ServicesOptions& options) {
    if (options.demo) return {};
    return options.fleetFile.empty() ? defaultFleetPath() : std::filesystem::absolute(options.fleetFile);
}

} // namespace

/// Passes what the runners tell on to the journal and the program, and knows which tasks run here.
class Services::TaskLink final : public TaskObserver {
public:
    explicit TaskLink(TaskObserver* program)
        : m_program(program) {}
    void connect(TaskJournal& journal, ActionRunner& actions) {
        m_journal = &journal;
        *m_actions.lock() = &actions;
    }
    /// Before the runners end: the journal lives longer and must not ask them any more.
    void disconnect() { *m_actions.lock() = nullptr; }
    void cancel(TaskId id) {
        auto actions = m_actions.lock();
        if (*actions) (*actions)->cancel(id);
    }
    void changed(const TaskInfo& info) override {
        {
            auto own = m_own.lock();
            if (isFinished(info.state))
                own->erase(info.id);
            else
                own->insert(info.id);
        }
        m_journal->changed(info);
        if (m_program) m_program->changed(info);
    }
    void logged(TaskId id, const TaskLogLine& line) override {
        m_journal->logged(id, line);
        if (m_program) m_program->logged(id, line);
    }
    bool isOwn(TaskId id) const { return m_own.lock()->contains(id); }

private:
    TaskObserver* m_program;
    TaskJournal* m_journal = nullptr;
    Guarded<ActionRunner*> m_actions{nullptr};
    Guarded<std::set<TaskId>> m_own;
};

Services::Services(ServicesOptions options, Prompter& prompter)
    : m_demo(options.demo)
    , m_fleetFile(fleetPath(options))
    , m_link(std::make_unique<TaskLink>(options.tasks))
    , m_journal(paths::data() / (options.demo ? "demo" : ""),
                {.foreign = options.tasks,
                 .cancel = [this](TaskId id) { m_link->cancel(id); },
                 .problem = std::move(options.journalProblem)})
    , m_cache(paths::cache() / "inventory")
    , m_fleet(m_inventory, m_metrics, prompter, options.demo ? nullptr : &m_cache,
              [this](const HostSpec& host) { return makeBackend(host); }, options.timing)
    , m_traces(paths::data() / (options.demo ? "demo" : "") / "unfinished")
    , m_registry(&m_traces)
    , m_longLane(options.longWorkers, *m_link, [this] { return m_journal.nextId(); })
    , m_interactiveLane(options.workers, *m_link, [this] { return m_journal.nextId(); })
    , m_actions(m_registry, m_inventory, {m_interactiveLane, m_longLane}, currentLogin().name + "@" + options.program) {
    m_link->connect(m_journal, m_actions);
    addBuiltinActions(m_registry, m_fleet, m_fleetFile);
}

Services::~Services() {
    m_link->disconnect();
}

std::unique_ptr<HostBackend> Services::makeBackend(const HostSpec& host) {
    if (m_demo) return std::make_unique<DemoBackend>(host, *m_demo);
    return std::make_unique<LibvirtBackend>(host, m_events);
}

Result<> Services::loadFleet() {
    m_fleet.setHosts(m_demo ? demoHosts(*m_demo) : TRY(readFleet(m_fleetFile)).hosts);
    return {};
}

Result<> Services::cancelTask(TaskId id) {
    if (m_link->isOwn(id)) {
        m_actions.cancel(id);
        return {};
    }
    const auto task = TRY(m_journal.get(id));
    if (isFinished(task.state))
        return fail(ErrorCode::Conflict, BINNACLE_TEXT("The task %1 has ended already", number(id)));
    return m_journal.requestCancel(id);
}

} // namespace binnacle
