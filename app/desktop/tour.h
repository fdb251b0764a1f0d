// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/console.h"

#include <deque>

class QTimer;

namespace binnacle::desktop {

/// Drives the window by itself and saves a picture of each place, then ends the program. On real hosts: the main job
/// (connect, a sample guest where there is none, its page). On the demo fleet: every page and dialog.
class Tour final : public QObject {
    Q_OBJECT
public:
    Tour(Console& console, QString folder);

private:
    struct Stop {
        QString name;                 ///< of the picture; empty: none is taken
        std::function<void()> begin;  ///< once
        std::function<bool()> ready;  ///< asked again and again
        std::chrono::seconds limit{30};
        bool dialog = false; ///< the picture is of the topmost dialog
    };
    void planMainJob();
    void planConsoles();
    void planDemo();
    void add(QString name, std::function<void()> begin, std::function<bool()> ready = {}, int seconds = 30, bool dialog = false);
    void addTab(const QString& name, const QString& tab);
    void step();
    void take(const Stop& stop);
    void end(int code, const QString& words);
    QString trouble() const;
    GuestRef firstGuest() const;

    Console& m_console;
    QString m_folder;
    std::deque<Stop> m_stops;
    QTimer* m_timer;
    std::chrono::steady_clock::time_point m_since;
    bool m_begun = false;
    int m_taken = 0;
    int m_settled = 0;
    QString m_failure; ///< of a task that was started on the way
};

} // namespace binnacle::desktop
