// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/search.h"
#include "views/actions/action_desk.h"
#include "views/consoles/console_ref.h"

#include <QMainWindow>

class QDockWidget;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace binnacle::views {

class ConsoleBoard;
class ElidedLabel;
class FleetPage;
class GuestFollower;
class NoticeArea;
class Page;
class PlaceHistory;
class Preferences;
class TasksView;
class TreePane;

/// The window: tree at the left, the page of what is selected in the centre, tasks at the bottom.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// Sets \a bench.go, for as long as it lives.
    MainWindow(Workbench& bench, Preferences& preferences, const QString& fleetFile, QWidget* parent = nullptr);
    ~MainWindow() override;

    void go(const Place& place);
    /// binnacle://host/guest, binnacle://host, or "host/guest"; tells where there is no such thing.
    void openLink(const QString& link);
    /// Shows the task with its log among those of the dock.
    void openTask(TaskId task);
    /// Brings the window to the front.
    void present();
    Page* page() const;
    TreePane& tree() { return *m_tree; }
    ActionDesk& desk() { return *m_desk; }
    NoticeArea& notices() { return *m_notices; }
    ConsoleBoard& consoles() { return *m_board; }
    void openConsole(const ConsoleRef& ref);
    void showPalette();
    void showHelp();
    void showSettings();
    void showTasks(bool shown);
    void search(const QString& expression);
    /// What keeps the journal from being written; none: it is over.
    void tellJournal(const std::optional<Error>& problem);
    void tellFleetProblem(const Error& problem);
    /// What it looks like and where it is, for the next one; done by itself soon after a change and when it is closed.
    void keepState();

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeCentre();
    void makeToolBar();
    void makeMenus();
    void makeDock();
    void makeStatus();
    void makeShortcuts();
    void connectDesk();
    void makeConsoles();
    void makeConsoleMenu();
    Page* pageFor(const Place& place);
    Targets targetsFor(const Action& action) const;
    void applySearch();
    void updateStatus();
    void offerEscalation(const TaskInfo& task, const QString& escalation);
    struct Link {
        QString name;
        bool console = false; ///< not its page
    };
    void tryLinks();
    bool tryLink(const Link& link);
    void editHost(const Targets& targets);
    void addHost();
    QStringList sites() const;
    void restoreState();
    QAction* command(const QString& icon, const QString& title, const QKeySequence& keys, std::function<void()> run);

    Workbench& m_bench;
    Preferences& m_preferences;
    QString m_fleetFile;
    ActionDesk* m_desk;
    TreePane* m_tree = nullptr;
    QStackedWidget* m_pages = nullptr;
    NoticeArea* m_notices = nullptr;
    ConsoleBoard* m_board = nullptr;
    GuestFollower* m_follower = nullptr;
    QDockWidget* m_dock = nullptr;
    TasksView* m_tasks = nullptr;
    QLineEdit* m_search = nullptr;
    QTimer *m_searchDelay = nullptr, *m_keep;
    QLabel* m_status = nullptr;
    ElidedLabel* m_journal = nullptr;
    QToolButton* m_running = nullptr;
    QAction *m_back = nullptr, *m_forward = nullptr;
    std::vector<QAction*> m_commands;
    std::unique_ptr<PlaceHistory> m_history;
    Place m_place;
    std::vector<Link> m_links; ///< to be opened as soon as there are such things
};

} // namespace binnacle::views
