// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Consoles and the wall in the window: who opens them, and the menu of what can be done with them.
#include "views/consoles/console_board.h"
#include "views/shell/console_views.h"
#include "views/shell/guest_follower.h"
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
    connect(m_board, &ConsoleBoard::consoleWanted, this, &MainWindow::openConsole);
    m_follower = new GuestFollower(m_bench, *m_board, this);
    connect(m_follower, &GuestFollower::moved, this, &MainWindow::go);
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
    m_desk->setDialog("guest.record", [this](const Targets& targets) {
        const auto* guest = std::get_if<GuestRef>(&targets.front());
        if (!guest) return;
        const auto ref = ConsoleRef::of(ConsoleRef::Kind::Graphics, *guest);
        openConsole(ref);
        auto* view = m_board->find(ref);
        if (view && !view->isRecording()) view->record(true); // asks at once; it may be connected only while that is answered
    });
    opens("guest.console", ofGuest(ConsoleRef::Kind::Text));
    opens("guest.shell", ofGuest(ConsoleRef::Kind::GuestShell));
    opens("host.shell", [](const Target& target) -> std::optional<ConsoleRef> {
        const auto* host = std::get_if<HostId>(&target);
        return host ? std::optional(ConsoleRef::shellOf(*host)) : std::nullopt;
    });
}

void MainWindow::openConsole(const ConsoleRef& ref) {
    for (auto* page : m_pages->findChildren<Page*>(Qt::FindDirectChildrenOnly))
        if (ref.isOfGuest())
            page->releaseSession(ref.guestRef(), ref.kind == ConsoleRef::Kind::Graphics ? Page::Session::Screen : Page::Session::Text);
    if (m_board->open(ref)) return;
    m_notices->tell("info", Tone::Caution, tr("There is no such console."))->setClosable();
}

void MainWindow::makeConsoleMenu() {
    auto* menu = menuBar()->addMenu(tr("&Consoles"));
    menu->addAction(command("console", tr("Open Consoles"), Qt::CTRL | Qt::SHIFT | Qt::Key_O, [this] { go(Place::consoles()); }));
    menu->addAction(command("wall", tr("Wall of Screens"), Qt::CTRL | Qt::SHIFT | Qt::Key_W, [this] { go(Place::wall()); }));
    menu->addSeparator();
    std::vector<QAction*> entries;
    for (const auto& each : m_board->commands()) {
        entries.push_back(command(each.icon, each.title, each.keys, [this, &each] { m_board->run(each); }));
        menu->addAction(entries.back());
    }
    const auto update = [this, entries] {
        for (std::size_t i = 0; i < entries.size(); ++i)
            entries[i]->setEnabled(m_board->isPossible(m_board->commands()[i]));
    };
    connect(m_board, &ConsoleBoard::changed, this, update);
    update();
}

} // namespace binnacle::views
