// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/console.h"
#include "tests/support/scratch.h"
#include "tests/views/support/stall_watch.h"

#include <QPushButton>

namespace binnacle::views {
class GuestConsole;
}

namespace binnacle::test {

/// The console over the lab's three real hosts. Guests of these tests are called gui-….
class LabConsole {
public:
    LabConsole();
    ~LabConsole();
    desktop::Console& operator*() { return *m_console; }
    views::MainWindow& window() { return m_console->window(); }
    void open();

    const HostSnapshot* host(int n);
    const Guest* guest(int n, const std::string& name);
    GuestRef ref(int n, const std::string& name);
    bool becomes(int n, LinkState state, std::chrono::milliseconds limit = std::chrono::seconds(40));
    bool becomes(int n, const std::string& name, GuestState state, std::chrono::milliseconds limit = std::chrono::seconds(40));
    /// The screen on the page of a guest that runs; null: it doesn't.
    views::GuestConsole* screen(int n, const std::string& name);
    /// What the tree's row of the host says to a screen reader: its name, state, since when, why.
    QString row(int n);
    /// A button of the page that is shown, pressed; what it asks is confirmed. False where it can't be pressed.
    bool press(const QString& text);

private:
    Scratch m_home;
    SnapshotPtr m_held;
    std::unique_ptr<desktop::Console> m_console;
};

/// Commands on the lab's hosts, from a thread that may block.
QString virsh(int n, const QString& arguments);
QString lxc(int n, const QString& arguments);
QString shell(int n, const QString& line);
void lab(const std::vector<std::string>& arguments);
bool labIsUp();
/// \a count tiny VMs gui-01 … on host \a n, defined and off.
void defineMany(int n, int count);
void removeAll(); ///< all guests called gui-…

/// Three hosts, one of which is cut and one of which has a libvirtd that doesn't
/// move, while fifty guests are started from the window.
struct Rush {
    StallWatch::Stall longest;
    StallWatch::Ms longestOwn{}; ///< without what the window starved on a full machine
    int beats = 0, above50 = 0;
    double seconds = 0; ///< from the click until all run
    QString cutRow, stoppedRow;
    bool allRun = false;
};
Rush runRush(LabConsole& console, int guests);

} // namespace binnacle::test
