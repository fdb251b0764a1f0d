// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/console.h"
#include "tests/support/scratch.h"
#include "tests/views/support/waiting.h"
#include "views/shell/main_window.h"
#include "views/shell/notice_area.h"
#include "views/shell/tree_pane.h"
#include "views/support/page.h"

namespace binnacle::test {

/// The console over a small demo fleet, as `binnacle --demo` makes it.
class DemoConsole {
public:
    explicit DemoConsole(desktop::DesktopOptions options = {}, DemoSpec spec = {.hosts = 9, .guestsPerHost = 6});
    ~DemoConsole();

    /// Shows the window and waits until the fleet is there and was sampled.
    bool open();
    desktop::Console& operator*() { return *m_console; }
    desktop::Console* operator->() { return m_console.get(); }
    views::MainWindow& window() { return m_console->window(); }
    SnapshotPtr fleet() { return m_console->bench().feed.snapshot(); }
    GuestRef guest(GuestState state = GuestState::Running);
    HostId host(LinkState state);

    struct Stop {
        QString name;
        std::function<void()> go;
        bool dialog = false; ///< it opened one, to be closed after
    };
    /// Every page with every tab, and every dialog.
    std::vector<Stop> everything();

private:
    Scratch m_home; ///< a journal and sockets of its own
    std::unique_ptr<desktop::Console> m_console;
};

/// What the place or dialog consists of, the window's own frame included.
std::vector<QWidget*> visibleWidgets();

} // namespace binnacle::test
