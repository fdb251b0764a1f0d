// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/main_window.h"

#include "core/fleet/fleet.h"
#include "views/consoles/console_board.h"
#include "views/guests/guest_page.h"
#include "views/guests/guest_set_page.h"
#include "views/hosts/fleet_page.h"
#include "views/hosts/host_dialog.h"
#include "views/hosts/host_page.h"
#include "views/settings/preferences.h"
#include "views/settings/settings_dialog.h"
#include "views/shell/console_views.h"
#include "views/shell/consoles_page.h"
#include "views/shell/guest_follower.h"
#include "views/shell/help_window.h"
#include "views/shell/notice_area.h"
#include "views/shell/place_history.h"
#include "views/shell/send_files.h"
#include "views/shell/tree_pane.h"
#include "views/support/background.h"
#include "views/support/figures_feed.h"
#include "views/support/icons.h"
#include "views/support/inventory_feed.h"
#include "views/support/strings.h"
#include "views/tasks/tasks_view.h"
#include "views/wall/wall_page.h"
#include "views/widgets/banner.h"
#include "views/widgets/labels.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

namespace binnacle::views {
namespace {

constexpr int keepAfterMs = 1000; // a window that is dragged changes all the time

} // namespace

MainWindow::MainWindow(Workbench& bench, Preferences& preferences, const QString& fleetFile, QWidget* parent)
    : QMainWindow(parent)
    , m_bench(bench)
    , m_preferences(preferences)
    , m_fleetFile(fleetFile)
    , m_desk(new ActionDesk(bench, this))
    , m_keep(new QTimer(this))
    , m_history(std::make_unique<PlaceHistory>()) {
    setWindowIcon(QIcon(":/icons/binnacle.svg"));
    setObjectName("main");
    bench.go = [window = QPointer(this)](const Place& place) {
        if (window) window->go(place);
    };
    makeConsoles();
    makeCentre();
    makeDock();
    makeStatus();
    makeToolBar();
    makeMenus();
    makeShortcuts();
    connectDesk();
    connect(&bench.feed, &InventoryFeed::changed, this, [this] {
        updateStatus();
        tryLinks();
    });
    connect(
        &bench.feed, &InventoryFeed::changed, this, [this] { setWindowTitle(page()->title()); },
        Qt::QueuedConnection); // after the page heard of it
    restoreState();
    updateStatus();
    go(m_place);
    m_keep->setSingleShot(true);
    m_keep->setInterval(keepAfterMs);
    connect(m_keep, &QTimer::timeout, this, &MainWindow::keepState);
    const auto later = qOverload<>(&QTimer::start);
    connect(static_cast<QSplitter*>(centralWidget()), &QSplitter::splitterMoved, m_keep, later);
    connect(m_dock, &QDockWidget::visibilityChanged, m_keep, later);
    connect(m_dock, &QDockWidget::dockLocationChanged, m_keep, later);
    connect(m_tree, &TreePane::stateChanged, m_keep, later);
    connect(m_board, &ConsoleBoard::changed, m_keep, later);
}

MainWindow::~MainWindow() = default;

void MainWindow::makeCentre() {
    m_tree = new TreePane(m_bench, *m_desk);
    m_pages = new QStackedWidget;
    m_notices = new NoticeArea;
    m_searchDelay = new QTimer(this);
    m_searchDelay->setSingleShot(true);
    m_searchDelay->setInterval(120);
    connect(m_searchDelay, &QTimer::timeout, this, &MainWindow::applySearch);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_pages, 1);
    auto* split = new QSplitter(Qt::Horizontal);
    split->setObjectName("split");
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(m_tree);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    m_tree->setMinimumWidth(180);
    split->setSizes({280, 900});
    setCentralWidget(split);
}

void MainWindow::makeDock() {
    m_tasks = new TasksView(m_bench, {}, false, "tasks-dock");
    m_dock = new QDockWidget(tr("Tasks"));
    m_dock->setObjectName("tasks");
    m_dock->setWidget(m_tasks);
    m_dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    addDockWidget(Qt::BottomDockWidgetArea, m_dock);
    resizeDocks({m_dock}, {170}, Qt::Vertical);
    connect(m_tasks, &TasksView::runningChanged, this, &MainWindow::updateStatus);
}

void MainWindow::makeStatus() {
    m_status = new QLabel;
    m_status->setTextFormat(Qt::PlainText);
    m_journal = new ElidedLabel;
    m_running = new QToolButton;
    m_running->setAutoRaise(true);
    m_running->setAccessibleName(tr("Show the tasks"));
    connect(m_running, &QToolButton::clicked, this, [this] { showTasks(!m_dock->isVisible()); });
    statusBar()->addWidget(m_status);
    statusBar()->addWidget(m_journal, 1);
    statusBar()->addPermanentWidget(m_running);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::connectDesk() {
    m_desk->setDialog("host.add", [this](const Targets&) { addHost(); });
    m_desk->setDialog("host.set", [this](const Targets& targets) { editHost(targets); });
    m_desk->setDialog("guest.send-file", [this](const Targets& targets) { askFilesToSend(*m_desk, this, targets); });
    connect(m_desk, &ActionDesk::refused, this, [this](const QString& message, const QString& detail) {
        m_notices->tell("info", Tone::Caution, message, detail)->setClosable();
    });
    connect(m_desk, &ActionDesk::failed, this, &MainWindow::offerEscalation);
}

void MainWindow::offerEscalation(const TaskInfo& task, const QString& escalation) {
    const auto title = translated(task.spec.title);
    auto* notice = m_notices->tell("task-failed", Tone::Bad, tr("%1 has failed").arg(title),
                                   task.error ? translated(*task.error) : QString());
    const auto* action = m_desk->registry().find(escalation.toStdString());
    if (action && task.spec.guest) {
        const Targets target{GuestRef{task.spec.host, *task.spec.guest}};
        notice->addButton(m_desk->title(*action), [this, notice, id = action->id, target] {
            notice->deleteLater();
            m_desk->trigger(id, target);
        });
        notice->addButton(tr("Wait Longer"), [this, notice, task] {
            notice->deleteLater();
            m_desk->repeat(task);
        });
    }
    notice->setClosable();
}

Page* MainWindow::page() const {
    return static_cast<Page*>(m_pages->currentWidget());
}

/// One page of each kind, made when it is first needed.
Page* MainWindow::pageFor(const Place& place) {
    const auto find = [this](const char* name, auto make) {
        auto* page = m_pages->findChild<Page*>(name, Qt::FindDirectChildrenOnly);
        if (page) return page;
        page = make();
        page->setObjectName(name);
        m_pages->addWidget(page);
        return page;
    };
    switch (place.kind) {
    case Place::Kind::Fleet:
        return find("page-fleet", [this]() -> Page* { return new FleetPage(m_bench, *m_desk); });
    case Place::Kind::Host:
        return find("page-host", [this]() -> Page* { return new HostPage(m_bench, *m_desk); });
    case Place::Kind::Guest:
        return find("page-guest", [this]() -> Page* { return new GuestPage(m_bench, *m_desk); });
    case Place::Kind::Consoles:
        return find("page-consoles", [this]() -> Page* { return new ConsolesPage(*m_board); });
    case Place::Kind::Wall:
        return find("page-wall", [this]() -> Page* {
            auto* wall = new WallPage(m_bench);
            connect(wall, &WallPage::consoleWanted, this, [this](const GuestRef& guest) { openConsole(bestConsole(m_bench, guest)); });
            return wall;
        });
    case Place::Kind::Folder:
    case Place::Kind::Tag:
    case Place::Kind::Site:
    case Place::Kind::Search:
        break;
    }
    return find("page-set", [this]() -> Page* { return new GuestSetPage(m_bench, *m_desk, "set", true); });
}

void MainWindow::go(const Place& place) {
    m_place = place;
    m_follower->setPlace(place);
    m_keep->start();
    m_history->visit(place);
    auto* page = pageFor(place);
    page->open(place);
    m_pages->setCurrentWidget(page);
    m_tree->reveal(place);
    const auto title = page->title();
    setWindowTitle(title); // the platform adds the program's name
    if (m_back) m_back->setEnabled(m_history->canGoBack());
    if (m_forward) m_forward->setEnabled(m_history->canGoForward());
}

void MainWindow::openLink(const QString& text) {
    Link link{text.startsWith("binnacle://") ? QUrl::fromPercentEncoding(text.mid(11).toUtf8()) : text};
    while (link.name.endsWith('/'))
        link.name.chop(1);
    link.console = link.name.endsWith("/console");
    if (link.console) link.name.chop(8);
    if (link.name.isEmpty() || tryLink(link)) return;
    m_links.push_back(link);
    QTimer::singleShot(8000, this, [this, link] {
        if (std::erase_if(m_links, [&](const Link& l) { return l.name == link.name && l.console == link.console; }) == 0) return;
        m_notices->tell("info", Tone::Caution, tr("There is no \"%1\" in the fleet.").arg(shown(link.name.toStdString())))->setClosable();
    });
}

void MainWindow::tryLinks() {
    std::erase_if(m_links, [this](const Link& link) { return tryLink(link); });
}

bool MainWindow::tryLink(const Link& link) {
    const auto& fleet = *m_bench.feed.snapshot();
    const auto name = link.name.toStdString();
    if (const auto guest = resolveGuest(fleet, name)) {
        if (link.console)
            openConsole(bestConsole(m_bench, *guest));
        else
            go(Place::of(*guest));
        return true;
    }
    const auto host = resolveHost(fleet, name);
    if (!host) return false;
    if (link.console)
        openConsole(ConsoleRef::shellOf(*host));
    else
        go(Place::of(*host));
    return true;
}

void MainWindow::openTask(TaskId task) {
    present();
    showTasks(true);
    m_tasks->select(task);
}

void MainWindow::present() {
    if (isMinimized()) setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::search(const QString& expression) {
    m_search->setText(expression);
    applySearch();
}

void MainWindow::applySearch() {
    auto query = SearchQuery::parse(m_search->text().toStdString());
    m_search->setToolTip(query ? tr("Words, state:running, tag:web, host:…, kind:vm, folder:…") : sentence(query.error()));
    auto colours = m_search->palette();
    colours.setColor(QPalette::Text, query ? palette().color(QPalette::Text) : theme::colour(Tone::Bad));
    m_search->setPalette(colours);
    if (!query) {
        statusBar()->showMessage(sentence(query.error()), 6000);
        return;
    }
    m_tree->setFilter(query->empty() ? std::nullopt : std::optional(*std::move(query)));
}

void MainWindow::updateStatus() {
    const auto& fleet = *m_bench.feed.snapshot();
    std::size_t connected = 0;
    for (const auto& host : fleet.hosts)
        connected += host->link.state == LinkState::Connected;
    m_status->setText(fleet.hosts.empty() ? tr("No hosts")
                                          : tr("%1 of %2 hosts connected", "connected, hosts").arg(connected).arg(fleet.hosts.size()) +
                                                QStringLiteral(" · ") + tr("%n guest(s)", nullptr, int(fleet.guestCount())));
    const int running = m_tasks->runningCount();
    m_running->setText(running ? tr("%n task(s) running", nullptr, running) : tr("No task is running"));
    m_running->setIcon(icon("tasks"));
    m_running->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void MainWindow::tellJournal(const std::optional<Error>& problem) {
    m_journal->setWhole(problem ? tr("The task journal can't be written: %1").arg(sentence(*problem)) : QString());
    m_journal->setToolTip(problem ? plainToHtml(translated(*problem)) : QString());
}

void MainWindow::tellFleetProblem(const Error& problem) {
    m_notices->tell("warning", Tone::Bad, tr("The fleet file can't be read."), translated(problem))->setClosable();
}

void MainWindow::showTasks(bool visible) {
    m_dock->setVisible(visible);
}

void MainWindow::addHost() {
    auto* dialog = new HostDialog(std::nullopt, sites(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto* action = m_desk->registry().find("host.add"))
            m_desk->start(*action, {std::monostate{}}, dialog->params());
    });
    dialog->open();
}

void MainWindow::editHost(const Targets& targets) {
    const auto* id = targets.empty() ? nullptr : std::get_if<HostId>(&targets.front());
    const auto session = id ? m_bench.fleet.session(*id) : Result<std::shared_ptr<HostSession>>(fail(ErrorCode::NotFound, {}));
    if (!session) return;
    auto* dialog = new HostDialog((*session)->spec(), sites(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, targets] {
        const auto params = dialog->params();
        if (const auto* action = m_desk->registry().find("host.set"); action && !params.empty())
            m_desk->start(*action, targets, params);
    });
    dialog->open();
}

QStringList MainWindow::sites() const {
    QStringList all;
    for (const auto& host : m_bench.feed.snapshot()->hosts)
        if (!host->site.empty()) all << shown(host->site);
    all.removeDuplicates();
    return all;
}

void MainWindow::keepState() {
    QSettings settings;
    settings.setValue("window/geometry", saveGeometry());
    settings.setValue("window/state", QMainWindow::saveState());
    settings.setValue("window/split", static_cast<QSplitter*>(centralWidget())->saveState());
    settings.setValue("window/tree", m_tree->saveState());
    settings.setValue("window/place", m_place.key());
    settings.setValue("consoles/layout", m_board->save());
}

void MainWindow::restoreState() {
    const QSettings settings;
    if (!restoreGeometry(settings.value("window/geometry").toByteArray())) resize(1280, 800);
    QMainWindow::restoreState(settings.value("window/state").toByteArray());
    static_cast<QSplitter*>(centralWidget())->restoreState(settings.value("window/split").toByteArray());
    if (const auto tree = settings.value("window/tree").toByteArray(); !tree.isEmpty()) m_tree->restoreState(tree);
    m_place = Place::fromKey(settings.value("window/place").toString());
    if (const auto layout = settings.value("consoles/layout").toByteArray(); !layout.isEmpty()) m_board->restore(layout);
}

bool MainWindow::event(QEvent* event) {
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::WindowStateChange:
        m_keep->start();
        break;
    default:
        break;
    }
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    keepState();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange) m_bench.figures.setAwake(!isMinimized());
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    m_bench.figures.setAwake(true);
}

} // namespace binnacle::views
