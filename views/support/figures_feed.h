// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/fleet/fleet.h"
#include "views/support/landing.h"

#include <QObject>

#include <map>
#include <set>

class QTimer;

namespace binnacle::views {

/// Says on the GUI thread that fresh figures are there, and lets hosts be sampled only while somebody looks at them.
class FiguresFeed final : public QObject {
    Q_OBJECT
public:
    FiguresFeed(Fleet& fleet, Metrics& metrics, QObject* parent = nullptr);

    /// \a viewer (until it is destroyed) looks at these hosts; an empty set: at none. What was said before is replaced.
    void look(QObject* viewer, const std::set<HostId>& hosts);
    /// Nobody sees anything while the window is hidden.
    void setAwake(bool awake);

Q_SIGNALS:
    void sampled(const std::set<HostId>& hosts); ///< twice a second at most

private:
    void follow();
    Fleet& m_fleet;
    bool m_awake = true;
    std::map<QObject*, std::set<HostId>> m_viewers;
    std::map<HostId, std::shared_ptr<void>> m_watching;
    Guarded<std::set<HostId>> m_fresh;
    QTimer* m_timer;
    Landing m_landing;
    std::shared_ptr<void> m_observing; ///< last: ends first
};

} // namespace binnacle::views
