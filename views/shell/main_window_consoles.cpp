// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Consoles and the wall in the window: who opens them, and the menu of what can be done with them.
#include "views/consoles/console_board.h"
#include "views/shell/console_views.h"
#include "views/shell/main_window.h"
#include "views/shell/notice_area.h"
#include "views/support/page.h"
#include "views/widgets/banner.h"

#include <QMenuBar>
#include <QStackedWidget>

namespace binnacle::views {

void MainWindow::makeConsoles() {
    m_board = new ConsoleBoard(consoleMaker(m_bench, *m_desk), this);
    connect(m_board, &ConsoleBoard::areaWanted, this, [this] {
        if (m_place.kind != Place::Kind::Consoles) go(Place::consoles());
    });
    const auto opens = [this](const std::string& action, auto refOf) {
        m_desk->setDialog(action, [this, refOf](const Targets& targets) {
            if (const auto ref = refOf(targets.front())) openConsole(*ref);
        });
    };
    const auto ofGuest = [](ConsoleRef::Kind kind) {
        return [kind](const Target& target) -> std::optional<ConsoleRef> {
            const auto* guest = std::get_if<GuestRef>(&target);
            return guest ? std::optional(ConsoleRef::of(kind, *guest)) : std::nullopt;
        };
    };
    opens("guest.screen", ofGuest(ConsoleRef::Kind::Graphics));
    opens("guest.console", ofGuest(ConsoleRef::Kind::Text));
    opens("guest.shell", ofGuest(ConsoleRef::Kind::GuestShell));
    opens("host.shell", [](const Target& target) -> std::optional<ConsoleRef> {
        const auto* host = std::get_if<HostId>(&target);
        return host ? std::optional(ConsoleRef::shellOf(*host)) : std::nullopt;
    });
}

void MainWindow::openConsole(const ConsoleRef& ref) {
    for (auto* page : m_pages->findChildren<Page*>(Qt::FindDirectChildrenOnly))
        if (ref.isOfGuest()) page->releaseSessions(ref.guestRef());
    if (m_board->open(ref)) return;
    m_notices->tell("info", Tone::Caution, tr("There is no such console."))->setClosable();
}

void MainWindow::onConsole(const std::function<void(ConsoleView*)>& act) {
    if (auto* view = m_board->current()) act(view);
}

void MainWindow::makeConsoleMenu() {
    auto* menu = menuBar()->addMenu(tr("&Consoles"));
    menu->addAction(command("console", tr("Open Consoles"), Qt::CTRL | Qt::SHIFT | Qt::Key_O, [this] { go(Place::consoles()); }));
    menu->addAction(command("wall", tr("Wall of Screens"), Qt::CTRL | Qt::SHIFT | Qt::Key_W, [this] { go(Place::wall()); }));
    menu->addSeparator();
    struct Choice {
        const char* icon;
        QString title;
        QKeySequence keys;
        std::function<void(ConsoleView*)> act;
    };
    const Choice choices[]{
        {"full-screen", tr("Full Screen"), Qt::Key_F11, [this](ConsoleView* v) { m_board->toggleFullScreen(v); }},
        {"split-right", tr("Split to the Right"), {}, [this](ConsoleView* v) { m_board->split(v, DropSide::Right); }},
        {"split-below", tr("Split Below"), {}, [this](ConsoleView* v) { m_board->split(v, DropSide::Below); }},
        {"window-own", tr("Move to a Window of Its Own"), {}, [this](ConsoleView* v) { m_board->detach(v); }},
        {"window-back", tr("Move Back into the Main Window"), {}, [this](ConsoleView* v) { m_board->bringBack(v); }},
        {"wall", tr("Arrange Consoles as a Grid"), {}, [this](ConsoleView*) { m_board->arrange(); }},
        {"close", tr("Close the Console"), {}, [this](ConsoleView* v) { m_board->close(v); }}};
    std::vector<QAction*> ofConsole;
    for (const auto& choice : choices) {
        auto* action = command(choice.icon, choice.title, choice.keys, [this, act = choice.act] { onConsole(act); });
        menu->addAction(action);
        ofConsole.push_back(action);
    }
    const auto update = [this, ofConsole] {
        for (auto* action : ofConsole)
            action->setEnabled(m_board->current());
    };
    connect(m_board, &ConsoleBoard::changed, this, update);
    update();
}

} // namespace binnacle::views
