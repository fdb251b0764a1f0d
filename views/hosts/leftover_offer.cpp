// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hosts/leftover_offer.h"

#include "views/support/inventory_feed.h"
#include "views/support/strings.h"
#include "views/support/task_feed.h"
#include "views/support/workbench.h"
#include "views/widgets/banner.h"

namespace binnacle::views {
namespace {

constexpr auto action = "host.tidy";

} // namespace

LeftoverOffer::LeftoverOffer(Workbench& bench, ActionDesk& desk, Banner& banner)
    : m_bench(bench)
    , m_desk(desk)
    , m_banner(banner) {
    banner.hide();
    connect(&bench.feed, &InventoryFeed::changed, this, &LeftoverOffer::update);
    connect(&bench.tasks, &TaskFeed::tasksChanged, this, &LeftoverOffer::update);
}

void LeftoverOffer::watch(std::optional<HostId> host) {
    m_watching = true;
    m_of = std::move(host);
    update();
}

/// On a host that can be asked: the others wait.
std::optional<HostId> LeftoverOffer::find() const {
    const auto* tidy = m_desk.registry().find(action);
    if (!tidy || !m_watching || !m_desk.registry().traces()) return std::nullopt;
    for (const auto& left : m_desk.registry().traces()->leftovers())
        for (const auto& trace : left.traces)
            if ((!m_of || *m_of == trace.host) && !m_desk.obstacle(*tidy, {trace.host})) return trace.host;
    return std::nullopt;
}

void LeftoverOffer::update() {
    const auto host = find();
    if (std::exchange(m_shown, host) == host) return;
    if (!host) return m_banner.hide();
    const auto* now = m_bench.feed.snapshot()->host(*host);
    m_banner.clearButtons();
    m_banner.tell("task-interrupted", Tone::Caution,
                  translated(leftoverMessage(now ? now->name : std::string())),
                  tr("Half-made guests or disks. You are shown what is there before any of it goes."));
    m_banner.addButton(tr("Clean Up …"), [this, host = *host] { m_desk.trigger(action, {host}); });
}

} // namespace binnacle::views
