// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/figures_feed.h"

#include <QTimer>

namespace binnacle::views {

FiguresFeed::FiguresFeed(Fleet& fleet, Metrics& metrics, QObject* parent)
    : QObject(parent)
    , m_fleet(fleet)
    , m_timer(new QTimer(this)) {
    m_timer->setSingleShot(true);
    m_timer->setInterval(500);
    connect(m_timer, &QTimer::timeout, this, [this] {
        std::set<HostId> fresh;
        std::swap(fresh, *m_fresh.lock());
        if (!fresh.empty()) Q_EMIT sampled(fresh);
    });
    m_observing = metrics.observe([this](const HostReading& reading) {
        auto fresh = m_fresh.lock();
        if (fresh->empty()) m_landing.call([this] { m_timer->start(); });
        fresh->insert(reading.host);
    });
}

void FiguresFeed::look(QObject* viewer, const std::set<HostId>& hosts) {
    if (!m_viewers.contains(viewer))
        connect(viewer, &QObject::destroyed, this, [this, viewer] {
            m_viewers.erase(viewer);
            follow();
        });
    m_viewers[viewer] = hosts;
    follow();
}

void FiguresFeed::setAwake(bool awake) {
    if (awake == m_awake) return;
    m_awake = awake;
    follow();
}

void FiguresFeed::follow() {
    std::set<HostId> wanted;
    if (m_awake)
        for (const auto& [viewer, hosts] : m_viewers)
            wanted.insert(hosts.begin(), hosts.end());
    std::erase_if(m_watching, [&](const auto& entry) { return !wanted.contains(entry.first); });
    for (const auto& host : wanted)
        if (!m_watching.contains(host))
            if (auto session = m_fleet.session(host)) m_watching[host] = (*session)->watch();
}

} // namespace binnacle::views
