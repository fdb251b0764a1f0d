// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/consoles/console_area.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QMenu;

namespace binnacle::views {

class ConsoleWindow;
class FullScreen;

/// All open consoles and where they are: tabs and grids in the main window's area, windows of their own, one over the
/// whole screen. Each console is open once.
class ConsoleBoard final : public QObject {
    Q_OBJECT
public:
    /// \a window: above which dialogs open. The board ends before it.
    ConsoleBoard(ConsoleMaker make, QWidget* window);
    ~ConsoleBoard() override;

    ConsoleArea& area() { return *m_area; } ///< for the main window to show
    /// Opens it or shows the one that is open; null where there is none such.
    ConsoleView* open(const ConsoleRef& ref);
    ConsoleView* find(const ConsoleRef& ref) const;
    std::vector<ConsoleView*> all() const;
    ConsoleView* current() const; ///< that has the focus, or had it last; null: none is open
    void close(ConsoleView* view); ///< asks first where something is lost
    void closeAll();

    void move(ConsoleView* view, ConsoleGroup* to, DropSide side, int at = -1);
    void split(ConsoleView* view, DropSide side);
    void detach(ConsoleView* view); ///< into a window of its own
    void bringBack(ConsoleView* view);
    void arrange(); ///< the main area as a grid
    void toggleFullScreen(ConsoleView* view);
    void fill(QMenu& menu, ConsoleView* view); ///< what can be done with it

    QByteArray save() const;
    /// Opens what save() told of; to be called before anything is open.
    void restore(const QByteArray& saved);

Q_SIGNALS:
    void changed();              ///< which are open, or where
    void areaWanted();           ///< something is shown in the main area

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ConsoleView* made(const ConsoleRef& ref);
    void watch(ConsoleGroup* group);
    ConsoleWindow* makeWindow();
    ConsoleArea* areaOf(const ConsoleView* view) const;
    void remove(ConsoleView* view);
    void tidy();
    void leaveFullScreen();
    void drag(ConsoleView* view);
    bool mayClose(const std::vector<ConsoleView*>& views);

    ConsoleMaker m_make;
    QWidget* m_dialogParent;
    QPointer<ConsoleArea> m_area;
    std::vector<ConsoleWindow*> m_windows;
    std::unique_ptr<FullScreen> m_full;
    QPointer<ConsoleGroup> m_fullFrom; ///< where the one over the whole screen goes back to
    int m_fullAt = 0;
    QPointer<ConsoleView> m_last;
};

} // namespace binnacle::views
