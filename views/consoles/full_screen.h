// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/consoles/console_view.h"

class QFrame;
class QLabel;
class QMenu;
class QTimer;

namespace binnacle::views {

/// One console over the whole screen. A bar with the way out and the other consoles comes down where the pointer touches
/// the upper edge, and hides again.
class FullScreen final : public QWidget {
    Q_OBJECT
public:
    FullScreen();

    void show(ConsoleView* view); ///< the one shown before is given back by takeView() first
    ConsoleView* takeView();
    ConsoleView* view() const { return m_view; }
    bool isBarShown() const;
    /// Called each tenth of a second with where the pointer is, in our coordinates.
    void followPointer(const QPoint& pointer);

Q_SIGNALS:
    void leaveWanted();
    void switcherWanted(QMenu* menu); ///< to be filled

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void placeBar();

    ConsoleView* m_view = nullptr;
    QFrame* m_bar;
    QLabel* m_title;
    QTimer* m_watch;
    int m_away = 0; ///< so often the pointer was found elsewhere
};

} // namespace binnacle::views
