// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Menus, tool bar, shortcuts and palette: the ways to one set of commands.
#include "views/actions/action_desk.h"
#include "views/settings/preferences.h"
#include "views/settings/settings_dialog.h"
#include "views/shell/command_palette.h"
#include "views/shell/help_window.h"
#include "views/shell/main_window.h"
#include "views/shell/place_history.h"
#include "views/shell/tree_pane.h"
#include "views/support/icons.h"
#include "views/support/page.h"
#include "views/support/strings.h"

#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

namespace binnacle::views {

QAction* MainWindow::command(const QString& iconName, const QString& title, const QKeySequence& keys,
                             std::function<void()> run) {
    auto* action = new QAction(icon(iconName), title, this);
    action->setShortcut(keys);
    action->setMenuRole(QAction::NoRole);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    addAction(action);
    m_commands.push_back(action);
    return action;
}

void MainWindow::makeToolBar() {
    auto* bar = addToolBar(tr("Main tool bar"));
    bar->setObjectName("toolbar");
    bar->setMovable(false);
    bar->setIconSize(QSize(18, 18));
    m_back = command("chevron-left", tr("Back"), Qt::ALT | Qt::Key_Left, [this] {
        if (m_history->canGoBack()) go(m_history->back());
    });
    m_forward = command("chevron-right", tr("Forward"), Qt::ALT | Qt::Key_Right, [this] {
        if (m_history->canGoForward()) go(m_history->forward());
    });
    bar->addAction(m_back);
    bar->addAction(m_forward);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search guests: words, state:running, tag:web, host:… (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search guests"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search", Tone::Muted), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 90);
    connect(m_search, &QLineEdit::textChanged, m_searchDelay, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        applySearch();
        if (!m_search->text().trimmed().isEmpty()) go(Place::of(Place::Kind::Search, m_search->text().toStdString()));
    });
    bar->addWidget(m_search);
    auto* stretch = new QWidget;
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(stretch);
    auto* palette = command("palette-command", tr("Commands"), Qt::CTRL | Qt::Key_K, [this] { showPalette(); });
    bar->addAction(palette);
    bar->addAction(command("auto-theme", tr("Light or Dark"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, [this] {
        m_preferences.setScheme(theme::isDark() ? Scheme::Light : Scheme::Dark);
    }));
    for (auto* button : bar->findChildren<QToolButton*>())
        if (button->defaultAction()) {
            const auto keys = button->defaultAction()->shortcut().toString(QKeySequence::NativeText);
            button->setAccessibleName(button->defaultAction()->text());
            button->defaultAction()->setToolTip(button->defaultAction()->text() + (keys.isEmpty() ? QString() : " (" + keys + ')'));
        }
}

void MainWindow::makeMenus() {
    auto* file = menuBar()->addMenu(tr("&Binnacle"));
    if (const auto* add = m_desk->registry().find("host.add")) {
        file->addAction(command(toQString(add->icon), translated(add->title) + QStringLiteral("…"),
                                QKeySequence(toQString(add->shortcut)),
                                [this] { m_desk->trigger("host.add", {std::monostate{}}); }));
    }
    file->addAction(command("settings", tr("Settings…"), Qt::CTRL | Qt::Key_Comma, [this] { showSettings(); }));
    file->addSeparator();
    file->addAction(command("quit", tr("Quit"), Qt::CTRL | Qt::Key_Q, [this] { close(); }));

    auto* object = menuBar()->addMenu(tr("&Actions"));
    connect(object, &QMenu::aboutToShow, this, [this, object] {
        object->clear();
        m_desk->fill(*object, page()->targets());
        if (object->isEmpty()) object->addAction(tr("Select a guest or host first"))->setEnabled(false);
    });

    auto* view = menuBar()->addMenu(tr("&View"));
    struct Choice {
        Grouping grouping;
        const char* icon;
        QString title;
        Qt::Key key;
    };
    const Choice choices[]{{Grouping::Host, "host", tr("Tree by Host"), Qt::Key_1},
                           {Grouping::Folder, "folder", tr("Tree by Folder"), Qt::Key_2},
                           {Grouping::Tag, "tag", tr("Tree by Tag"), Qt::Key_3},
                           {Grouping::Site, "site", tr("Tree by Site"), Qt::Key_4}};
    for (const auto& choice : choices)
        view->addAction(command(choice.icon, choice.title, QKeySequence(Qt::CTRL | choice.key),
                                [this, g = choice.grouping] { m_tree->setGrouping(g); }));
    view->addSeparator();
    view->addAction(command("tasks", tr("Show or Hide Tasks"), Qt::CTRL | Qt::Key_J, [this] { showTasks(!m_dock->isVisible()); }));

    auto* places = menuBar()->addMenu(tr("&Go"));
    places->addAction(m_back);
    places->addAction(m_forward);
    places->addSeparator();
    places->addAction(command("fleet", tr("Fleet"), Qt::ALT | Qt::Key_Home, [this] { go(Place::fleet()); }));
    places->addAction(command("history", tr("Task History"), {}, [this] {
        go(Place::fleet());
        page()->showTab("tasks");
    }));
    places->addAction(command("search", tr("Search"), QKeySequence::Find, [this] {
        m_search->setFocus();
        m_search->selectAll();
    }));
    places->addAction(command("tree", tr("Tree"), Qt::CTRL | Qt::Key_T, [this] { m_tree->tree().setFocus(); }));

    makeConsoleMenu();
    auto* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(command("help", tr("Help"), QKeySequence::HelpContents, [this] { showHelp(); }));
    help->addAction(command("info", tr("About Binnacle"), {}, [this] {
        QMessageBox::about(this, tr("About Binnacle"),
                           tr("<h3>Binnacle %1</h3><p>The console for Linux virtualization: plain hosts, nothing but SSH and "
                              "libvirt.</p><p>Free software under the GNU General Public License, version 3 or later.</p>")
                               .arg(BINNACLE_VERSION));
    }));
}

Targets MainWindow::targetsFor(const Action& action) const {
    auto targets = page()->targets();
    if (action.target == TargetKind::Fleet) return {std::monostate{}};
    if (action.target != TargetKind::Host) return targets;
    Targets hosts;
    for (const auto& target : targets) {
        const auto* guest = std::get_if<GuestRef>(&target);
        const Target host = guest ? Target(guest->host) : target;
        if (std::holds_alternative<HostId>(host) && std::ranges::find(hosts, host) == hosts.end()) hosts.push_back(host);
    }
    return hosts;
}

/// The registry's own shortcuts act on what the page shows.
void MainWindow::makeShortcuts() {
    for (const auto& action : m_desk->registry().all()) {
        if (action.shortcut.empty() || action.target == TargetKind::Fleet) continue;
        auto* shortcut = new QAction(translated(action.title), this);
        shortcut->setShortcut(QKeySequence(toQString(action.shortcut)));
        connect(shortcut, &QAction::triggered, this, [this, &action] { m_desk->trigger(action.id, targetsFor(action)); });
        addAction(shortcut);
    }
}

void MainWindow::showPalette() {
    std::vector<CommandPalette::Entry> entries;
    for (const auto& action : m_desk->registry().all()) {
        const auto targets = targetsFor(action);
        if (!m_desk->fits(action, targets) || action.target == TargetKind::Fleet) continue;
        const auto why = m_desk->obstacle(action, targets);
        const auto keys = QKeySequence(toQString(action.shortcut)).toString(QKeySequence::NativeText);
        entries.push_back({icon(toQString(action.icon)), m_desk->title(action), why ? translated(*why) : keys, !why,
                           [this, id = action.id, targets] { m_desk->trigger(id, targets); }});
        if (m_desk->hasOptions(action))
            entries.push_back({icon(toQString(action.icon)), m_desk->optionsTitle(action), why ? translated(*why) : QString(), !why,
                               [this, id = action.id, targets] { m_desk->askOptions(id, targets); }});
    }
    for (auto* action : m_commands)
        entries.push_back({action->icon(), action->text(), action->shortcut().toString(QKeySequence::NativeText),
                           action->isEnabled(), [action] { action->trigger(); }});
    (new CommandPalette(m_bench, std::move(entries), this))->show();
}

void MainWindow::showHelp() {
    (new HelpWindow(this))->show();
}

void MainWindow::showSettings() {
    (new SettingsDialog(m_preferences, m_fleetFile, this))->open();
}

} // namespace binnacle::views
