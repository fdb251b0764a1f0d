// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/consoles/console_area.h"

#include <QKeySequence>
#include <QObject>
#include <QPointer>

#include <memory>

class QMenu;

namespace binnacle::views {

class ConsoleWindow;
class FullScreen;

/// Something that can be done with an open console: once for its menu, the window's menu, the palette and the buttons.
struct ConsoleCommand {
    const char* icon; ///< also its name
    QString title;
    QKeySequence keys;
    std::function<bool(const ConsoleView&)> possible;
    std::function<void(ConsoleView*)> run;
};

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
    /// Asks first where something is lost, and returns at once.
    void close(ConsoleView* view);
    void closeAll();

    void move(ConsoleView* view, ConsoleGroup* to, DropSide side, int at = -1);
    void split(ConsoleView* view, DropSide side);
    void detach(ConsoleView* view); ///< into a window of its own
    void bringBack(ConsoleView* view);
    void arrange(); ///< the main area as a grid
    void toggleFullScreen(ConsoleView* view);
    /// Its guest runs on \a host now; where a console of it is open there already, this one is closed.
    void follow(ConsoleView* view, const HostId& host);
    const std::vector<ConsoleCommand>& commands() const { return m_commands; }
    bool isPossible(const ConsoleCommand& command) const; ///< with the current one
    void run(const ConsoleCommand& command);              ///< on the current one, where it is possible
    void fill(QMenu& menu, ConsoleView* view);            ///< what can be done with it

    QByteArray save() const;
    /// Opens what save() told of; to be called before anything is open.
    void restore(const QByteArray& saved);

Q_SIGNALS:
    void changed();              ///< which are open, or where
    void areaWanted();           ///< something is shown in the main area
    void consoleWanted(const binnacle::views::ConsoleRef& ref); ///< by one that is open: another one of its guest

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
    void makeCommands();
    void closeAfterConsent(const std::vector<ConsoleView*>& views);
    void closeNow(const std::vector<ConsoleRef>& refs);
    bool sharesGroup(const ConsoleView& view) const;

    ConsoleMaker m_make;
    std::vector<ConsoleCommand> m_commands;
    QWidget* m_dialogParent;
    QPointer<ConsoleArea> m_area;
    std::vector<ConsoleWindow*> m_windows;
    std::unique_ptr<FullScreen> m_full;
    QPointer<ConsoleGroup> m_fullFrom; ///< where the one over the whole screen goes back to
    int m_fullAt = 0;
    QPointer<ConsoleView> m_last;
};

} // namespace binnacle::views
