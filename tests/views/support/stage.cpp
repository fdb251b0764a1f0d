// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/stage.h"

#include "core/actions/builtin.h"
#include "tests/views/support/waiting.h"

namespace binnacle::test {

Stage::Stage(const std::vector<std::string>& hosts)
    : m_journal(m_scratch.path() / "journal", {.foreign = &m_taskFeed})
    , m_fleet(m_inventory, m_metrics, m_prompter, nullptr,
              [this](const HostSpec& spec) { return std::make_unique<FakeBackend>(spec.id, m_hosts.at(spec.id.text)); })
    , m_long(4, m_observers, [this] { return m_journal.nextId(); })
    , m_interactive(4, m_observers, [this] { return m_journal.nextId(); })
    , m_actions(m_registry, m_inventory, {m_interactive, m_long}, "ada@test")
    , m_feed(m_inventory)
    , m_figures(m_fleet, m_metrics)
    , m_bench{m_inventory, m_metrics, m_fleet, m_journal, m_actions, m_feed, m_taskFeed, m_figures, m_pool,
              [this](TaskId id) -> Result<> { return m_actions.cancel(id), Result<>(); }, [](const views::Place&) {}, m_glib} {
    m_observers.add(m_journal);
    m_observers.add(m_taskFeed);
    addBuiltinActions(m_registry, m_fleet, m_scratch.path() / "fleet.toml");
    std::vector<HostSpec> specs;
    for (const auto& name : hosts) {
        m_hosts[name] = std::make_shared<FakeBackend::Host>();
        HostSpec spec;
        spec.id = HostId{name};
        spec.name = name;
        spec.address = name + ".example";
        specs.push_back(spec);
    }
    m_fleet.setHosts(specs);
}

Stage::~Stage() {
    for (auto& [name, host] : m_hosts) {
        host->hangOnOpen = host->hangOnRead = false;
        host->changed.notify_all();
    }
    m_pool.waitForDone();
}

bool Stage::connect() {
    m_fleet.connectAll();
    return spin([this] {
        const auto fleet = m_feed.snapshot();
        return std::ranges::all_of(m_hosts, [&](const auto& entry) {
            const auto* host = fleet->host(HostId{entry.first});
            return host && host->link.state == LinkState::Connected && host->guests.size() == entry.second->guests.size();
        });
    });
}

bool Stage::becomes(const GuestRef& ref, const std::function<bool(const Guest&)>& wanted) {
    return spin([&] {
        const auto* now = guest(ref);
        return now && wanted(*now);
    });
}

std::vector<TaskInfo> Stage::tasks(const std::string& type) {
    std::vector<TaskInfo> found;
    offThread([&] {
        m_journal.flush(std::chrono::seconds(5));
        TaskFilter filter;
        filter.type = type;
        found = m_journal.find(filter).valueOr(std::vector<TaskInfo>());
    });
    return found;
}

} // namespace binnacle::test
