// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consoles/console_board.h"

#include "views/consoles/console_tab_bar.h"
#include "views/consoles/console_window.h"
#include "views/consoles/full_screen.h"
#include "views/support/icons.h"

#include <QApplication>
#include <QDrag>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>

#include <algorithm>

namespace binnacle::views {
namespace {

ConsoleView* viewAround(QWidget* widget) {
    for (; widget; widget = widget->parentWidget())
        if (auto* view = qobject_cast<ConsoleView*>(widget)) return view;
    return nullptr;
}

} // namespace

ConsoleBoard::ConsoleBoard(ConsoleMaker make, QWidget* window)
    : QObject(window)
    , m_make(std::move(make))
    , m_dialogParent(window)
    , m_area(new ConsoleArea([this](ConsoleGroup* group) { watch(group); })) {
    makeCommands();
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        auto* view = viewAround(now);
        if (!view) return;
        m_last = view;
        if (auto* area = areaOf(view)) area->setCurrent(area->groupOf(view));
    });
}

ConsoleBoard::~ConsoleBoard() {
    qApp->removeEventFilter(this);
    if (m_full) delete m_full->takeView();
    for (auto* window : m_windows)
        delete window;
    if (m_area && !m_area->parentWidget()) delete m_area;
}

void ConsoleBoard::watch(ConsoleGroup* group) {
    connect(group, &ConsoleGroup::dropped, this, [this, group](const ConsoleRef& ref, DropSide side, int at) {
        if (auto* view = find(ref)) move(view, group, side, at);
    });
    connect(group, &ConsoleGroup::closeWanted, this, &ConsoleBoard::close);
    connect(group, &ConsoleGroup::dragged, this, &ConsoleBoard::drag);
    connect(group, &ConsoleGroup::menuWanted, this, [this](ConsoleView* view, const QPoint& at) {
        auto* menu = new QMenu(m_dialogParent);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(*menu, view);
        menu->popup(at);
    });
    connect(group, &QTabWidget::currentChanged, this, [this, group] {
        if (auto* view = group->current()) m_last = view;
        for (auto* window : m_windows)
            window->retitle();
    });
}

ConsoleView* ConsoleBoard::made(const ConsoleRef& ref) {
    auto* view = m_make(ref);
    if (!view) return nullptr;
    connect(view, &ConsoleView::changed, this, &ConsoleBoard::changed);
    connect(view, &ConsoleView::consoleWanted, this, &ConsoleBoard::consoleWanted, Qt::QueuedConnection);
    return view;
}

ConsoleView* ConsoleBoard::open(const ConsoleRef& ref) {
    auto* view = find(ref);
    if (!view) {
        view = made(ref);
        if (!view) return nullptr;
        m_area->currentGroup()->add(view);
        Q_EMIT changed();
    } else if (auto* area = areaOf(view)) {
        area->groupOf(view)->setCurrentWidget(view);
    }
    if (areaOf(view) == m_area) Q_EMIT areaWanted();
    view->window()->raise();
    view->window()->activateWindow();
    view->takeFocus();
    m_last = view;
    return view;
}

ConsoleView* ConsoleBoard::find(const ConsoleRef& ref) const {
    for (auto* view : all())
        if (view->ref() == ref) return view;
    return nullptr;
}

std::vector<ConsoleView*> ConsoleBoard::all() const {
    auto views = m_area ? m_area->views() : std::vector<ConsoleView*>();
    for (auto* window : m_windows)
        for (auto* view : window->area().views())
            views.push_back(view);
    if (m_full && m_full->view()) views.push_back(m_full->view());
    return views;
}

ConsoleView* ConsoleBoard::current() const {
    if (m_last) return m_last;
    const auto views = all();
    return views.empty() ? nullptr : views.front();
}

ConsoleArea* ConsoleBoard::areaOf(const ConsoleView* view) const {
    if (m_area && m_area->groupOf(view)) return m_area;
    for (auto* window : m_windows)
        if (window->area().groupOf(view)) return &window->area();
    return nullptr;
}

void ConsoleBoard::remove(ConsoleView* view) {
    if (m_full && m_full->view() == view) leaveFullScreen();
    if (auto* area = areaOf(view)) area->groupOf(view)->take(view);
}

/// Nothing empty stays.
void ConsoleBoard::tidy() {
    m_area->prune();
    std::erase_if(m_windows, [](ConsoleWindow* window) {
        window->area().prune();
        if (!window->area().views().empty()) return false;
        window->hide();
        window->deleteLater();
        return true;
    });
    for (auto* window : m_windows)
        window->retitle();
    Q_EMIT changed();
}

void ConsoleBoard::close(ConsoleView* view) {
    if (view) closeAfterConsent({view});
}

void ConsoleBoard::closeAll() {
    closeAfterConsent(all());
}

/// While the question stands, consoles may end or come to be: what was asked about is found again by its reference.
void ConsoleBoard::closeAfterConsent(const std::vector<ConsoleView*>& views) {
    QStringList lost;
    std::vector<ConsoleRef> refs;
    for (const auto* view : views) {
        refs.push_back(view->ref());
        if (view->losesWork()) lost << view->place();
    }
    if (lost.isEmpty()) return closeNow(refs);
    auto* question = new QMessageBox(QMessageBox::Question, tr("Close"),
                                     tr("What runs in there ends with it:\n%1\nClose it all the same?").arg(lost.join('\n')),
                                     QMessageBox::Yes | QMessageBox::No, m_dialogParent);
    question->setTextFormat(Qt::PlainText);
    question->setDefaultButton(QMessageBox::No);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QMessageBox::finished, this, [this, refs](int answer) {
        if (answer == QMessageBox::Yes) closeNow(refs);
    });
    question->open();
}

void ConsoleBoard::closeNow(const std::vector<ConsoleRef>& refs) {
    for (const auto& ref : refs)
        if (auto* view = find(ref)) {
            remove(view);
            delete view;
        }
    tidy();
}

void ConsoleBoard::move(ConsoleView* view, ConsoleGroup* to, DropSide side, int at) {
    auto* from = areaOf(view) ? areaOf(view)->groupOf(view) : nullptr;
    if (from == to && (side == DropSide::Among || to->count() == 1)) return;
    remove(view);
    auto* group = to;
    if (side != DropSide::Among)
        for (auto* area : {m_area.data(), qobject_cast<ConsoleWindow*>(to->window()) ? &static_cast<ConsoleWindow*>(to->window())->area() : nullptr}) {
            const auto groups = area ? area->groups() : std::vector<ConsoleGroup*>();
            if (std::ranges::find(groups, to) != groups.end()) group = area->split(to, side);
        }
    group->add(view, side == DropSide::Among ? at : -1);
    tidy();
    view->takeFocus();
}

void ConsoleBoard::split(ConsoleView* view, DropSide side) {
    if (auto* area = areaOf(view)) move(view, area->groupOf(view), side);
}

ConsoleWindow* ConsoleBoard::makeWindow() {
    auto* window = new ConsoleWindow([this](ConsoleGroup* group) { watch(group); });
    m_windows.push_back(window);
    connect(window, &ConsoleWindow::closing, this, [this, window] { closeAfterConsent(window->area().views()); });
    return window;
}

void ConsoleBoard::detach(ConsoleView* view) {
    const auto* area = areaOf(view);
    if (area && area != m_area && area->views().size() == 1) return; // it has one already
    remove(view);
    auto* window = makeWindow();
    window->area().currentGroup()->add(view);
    tidy();
    window->show();
    view->takeFocus();
}

void ConsoleBoard::bringBack(ConsoleView* view) {
    if (areaOf(view) == m_area) return;
    remove(view);
    m_area->currentGroup()->add(view);
    tidy();
    Q_EMIT areaWanted();
    view->takeFocus();
}

void ConsoleBoard::arrange() {
    m_area->arrange();
    Q_EMIT changed();
}

void ConsoleBoard::drag(ConsoleView* view) {
    auto* drag = new QDrag(m_dialogParent);
    drag->setMimeData(ConsoleTabBar::mimeOf(view->ref()));
    drag->setPixmap(view->grab().scaledToWidth(240, Qt::SmoothTransformation));
    const QPointer<ConsoleView> alive(view);
    const auto action = drag->exec(Qt::MoveAction); // dropped on no group: it gets a window
    if (action == Qt::IgnoreAction && alive && !QApplication::widgetAt(QCursor::pos())) detach(view);
}

void ConsoleBoard::toggleFullScreen(ConsoleView* view) {
    if (m_full && m_full->view()) {
        const bool same = m_full->view() == view;
        leaveFullScreen();
        if (same) return;
    }
    auto* area = areaOf(view);
    if (!area) return;
    m_fullFrom = area->groupOf(view);
    m_fullAt = m_fullFrom->indexOf(view);
    const auto screen = view->screen();
    m_fullFrom->take(view);
    if (!m_full) {
        m_full = std::make_unique<FullScreen>();
        connect(m_full.get(), &FullScreen::leaveWanted, this, &ConsoleBoard::leaveFullScreen);
        connect(m_full.get(), &FullScreen::switcherWanted, this, [this](QMenu* menu) {
            for (auto* other : all())
                connect(menu->addAction(other->icon(), other->place().replace('&', "&&")), &QAction::triggered, this,
                        [this, ref = other->ref()] {
                            auto* wanted = find(ref);
                            if (wanted && wanted != m_full->view()) toggleFullScreen(wanted);
                        });
        });
    }
    m_full->setScreen(screen);
    m_full->setGeometry(screen->geometry());
    m_full->show(view);
    m_last = view;
    Q_EMIT changed();
}

void ConsoleBoard::follow(ConsoleView* view, const HostId& host) {
    auto there = view->ref();
    there.host = host;
    if (find(there)) return closeNow({view->ref()});
    view->move(host);
    for (auto* window : m_windows)
        window->retitle();
}

void ConsoleBoard::leaveFullScreen() {
    auto* view = m_full ? m_full->takeView() : nullptr;
    if (!view) return;
    m_full->hide();
    auto* group = m_fullFrom ? m_fullFrom.data() : m_area->currentGroup();
    group->add(view, std::min(m_fullAt, group->count()));
    view->takeFocus();
    Q_EMIT changed();
}

bool ConsoleBoard::sharesGroup(const ConsoleView& view) const {
    const auto* area = areaOf(&view);
    return area && area->groupOf(&view)->count() > 1;
}

void ConsoleBoard::makeCommands() {
    const auto always = [](const ConsoleView&) { return true; };
    const auto shares = [this](const ConsoleView& view) { return sharesGroup(view); };
    const auto isHere = [this](const ConsoleView& view) { return areaOf(&view) == m_area; };
    const auto isApart = [this](const ConsoleView& view) { return areaOf(&view) && areaOf(&view) != m_area; };
    m_commands = {
        {"full-screen", tr("Full Screen"), Qt::Key_F11, always, [this](ConsoleView* v) { toggleFullScreen(v); }},
        {"split-right", tr("Split to the Right"), {}, shares, [this](ConsoleView* v) { split(v, DropSide::Right); }},
        {"split-below", tr("Split Below"), {}, shares, [this](ConsoleView* v) { split(v, DropSide::Below); }},
        {"window-own", tr("In a Window of Its Own"), {}, isHere, [this](ConsoleView* v) { detach(v); }},
        {"window-back", tr("Back into the Main Window"), {}, isApart, [this](ConsoleView* v) { bringBack(v); }},
        {"wall", tr("Arrange as a Grid"), {}, isHere, [this](ConsoleView*) { arrange(); }},
        {"record", tr("Record …"), {}, [](const ConsoleView& view) { return view.canRecord(); }, [](ConsoleView* v) { v->record(true); }},
        {"record-stop", tr("Stop Recording"), {}, [](const ConsoleView& view) { return view.isRecording(); }, [](ConsoleView* v) { v->record(false); }},
        {"close", tr("Close the Console"), {}, always, [this](ConsoleView* v) { close(v); }}};
}

bool ConsoleBoard::isPossible(const ConsoleCommand& command) const {
    const auto* view = current();
    return view && command.possible(*view);
}

void ConsoleBoard::run(const ConsoleCommand& command) {
    if (isPossible(command)) command.run(current());
}

void ConsoleBoard::fill(QMenu& menu, ConsoleView* view) {
    for (const auto& command : m_commands) {
        auto* action = menu.addAction(icon(command.icon), command.title);
        action->setObjectName(command.icon);
        action->setShortcut(command.keys);
        action->setEnabled(command.possible(*view));
        connect(action, &QAction::triggered, this, [this, ref = view->ref(), &command] {
            if (auto* alive = find(ref)) command.run(alive);
        });
    }
}

QByteArray ConsoleBoard::save() const {
    QJsonObject json;
    json["area"] = m_area->save();
    QJsonArray windows;
    for (auto* window : m_windows)
        windows << QJsonObject{{"geometry", QString::fromLatin1(window->saveGeometry().toBase64())}, {"area", window->area().save()}};
    json["windows"] = windows;
    if (m_full && m_full->view()) json["whole"] = m_full->view()->ref().key(); // it comes back as a tab
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void ConsoleBoard::restore(const QByteArray& saved) {
    const auto json = QJsonDocument::fromJson(saved).object();
    std::vector<ConsoleRef> seen; // a console is open once, whatever the settings say
    const auto once = [this, &seen](const ConsoleRef& ref) -> ConsoleView* {
        if (std::ranges::find(seen, ref) != seen.end()) return nullptr;
        seen.push_back(ref);
        return made(ref);
    };
    m_area->restore(json["area"].toObject(), once);
    for (const auto& part : json["windows"].toArray()) {
        auto* window = makeWindow();
        window->restoreGeometry(QByteArray::fromBase64(part.toObject()["geometry"].toString().toLatin1()));
        window->area().restore(part.toObject()["area"].toObject(), once);
        window->show();
    }
    if (const auto whole = ConsoleRef::fromKey(json["whole"].toString()))
        if (auto* view = once(*whole)) m_area->currentGroup()->add(view);
    tidy();
}

/// F11 is the one key that a console doesn't get: it is the way into and out of the whole screen.
bool ConsoleBoard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease && event->type() != QEvent::ShortcutOverride) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_F11 || key->modifiers() != Qt::NoModifier || !watched->isWidgetType()) return false;
    auto* view = viewAround(static_cast<QWidget*>(watched));
    if (!view) return false;
    if (event->type() == QEvent::KeyPress && !key->isAutoRepeat()) {
        QMetaObject::invokeMethod(this, [this, ref = view->ref()] {
            if (auto* alive = find(ref)) toggleFullScreen(alive);
        }, Qt::QueuedConnection);
    }
    event->accept();
    return true;
}

} // namespace binnacle::views
