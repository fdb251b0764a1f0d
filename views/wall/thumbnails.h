// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/ids.h"
#include "views/support/workbench.h"

#include <QImage>
#include <QObject>

#include <chrono>
#include <map>
#include <set>

class QTimer;

namespace binnacle::views {

/// Small pictures of what guests show, fetched for those that somebody looks at and as often as their hosts' links bear.
class Thumbnails final : public QObject {
    Q_OBJECT
public:
    explicit Thumbnails(Workbench& bench, QObject* parent = nullptr);

    static constexpr QSize largest{480, 300};
    /// In place of those before; none: nobody looks.
    void look(std::vector<GuestRef> guests);
    QImage of(const GuestRef& guest) const; ///< the last one, or null
    QString trouble(const GuestRef& guest) const; ///< why there is none; else empty

Q_SIGNALS:
    void arrived(const GuestRef& guest); ///< a picture, or the reason why there is none

private:
    using Clock = std::chrono::steady_clock;
    struct Shot {
        QImage image;
        QString trouble;
        Clock::time_point due{};
    };
    struct Line {
        bool busy = false;
        Clock::time_point restsUntil{};
    };
    struct Answer;
    void fetchSome();
    void fetch(const GuestRef& guest);
    void take(const GuestRef& guest, Answer answer);

    Workbench& m_bench;
    std::vector<GuestRef> m_seen;
    std::map<GuestRef, Shot> m_shots;
    std::map<HostId, Line> m_lines;
    int m_underWay = 0;
    QTimer* m_timer;
};

} // namespace binnacle::views
