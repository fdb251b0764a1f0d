// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/inventory_feed.h"

#include <QTimer>

#include <algorithm>

namespace binnacle::views {
namespace {

/// So many changes, each so soon after the one before, make a stream.
constexpr int streamGapMs = 500, streamLength = 3;
constexpr std::size_t manyGuests = 2000;
constexpr int togetherMs = 5; ///< what a host tells in one breath

} // namespace

bool touches(const Changes& changes, const GuestRef& guest) {
    for (const auto* list : {&changes.added, &changes.removed, &changes.changed})
        if (std::ranges::find(*list, guest) != list->end()) return true;
    return false;
}

bool touches(const Changes& changes, const HostId& host) {
    return std::ranges::find(changes.hosts, host) != changes.hosts.end();
}

InventoryFeed::InventoryFeed(Inventory& inventory, Pace pace)
    : m_pace(pace)
    , m_timer(new QTimer(this)) {
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &InventoryFeed::deliver);
    m_observing = inventory.observe([this](const SnapshotPtr& snapshot, const Changes& changes) {
        auto touched = m_touched.lock();
        const bool first = !touched->latest;
        touched->latest = snapshot;
        for (const auto* list : {&changes.added, &changes.removed, &changes.changed})
            if (!touched->many) touched->guests.insert(list->begin(), list->end());
        if (touched->guests.size() > manyGuests) {
            touched->many = true;
            touched->guests.clear();
        }
        touched->hosts.insert(changes.hosts.begin(), changes.hosts.end());
        if (first) m_landing.call([this] { deliverSoon(); });
    });
    m_snapshot = inventory.snapshot();
}

void InventoryFeed::deliverSoon() {
    const bool close = m_delivered.isValid() && m_delivered.elapsed() < streamGapMs;
    m_inARow = close ? m_inARow + 1 : 0;
    const auto apart = m_inARow >= streamLength ? m_pace.streamMs : m_pace.soonMs;
    const auto past = m_delivered.isValid() ? m_delivered.elapsed() : apart;
    m_timer->start(int(std::max<qint64>(apart - past, togetherMs)));
}

void InventoryFeed::deliver() {
    m_delivered.start();
    Touched touched;
    std::swap(touched, *m_touched.lock());
    if (!touched.latest) return;
    const auto before = std::exchange(m_snapshot, touched.latest);
    auto changes = touched.many ? diff(*before, *m_snapshot) : Changes();
    for (const auto& ref : touched.guests) {
        const auto* was = before->find(ref);
        const auto* is = m_snapshot->find(ref);
        if (is && !was) changes.added.push_back(ref);
        if (was && !is) changes.removed.push_back(ref);
        if (was && is && was != is) changes.changed.push_back(ref);
    }
    changes.hosts.assign(touched.hosts.begin(), touched.hosts.end());
    if (!changes.empty()) Q_EMIT changed(before, changes);
}

} // namespace binnacle::views
