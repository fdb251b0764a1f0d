// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Where the tours lead.
#include "app/desktop/prompt_dialogs.h"
#include "app/desktop/tour.h"
#include "core/model/metrics.h"
#include "views/consoles/console_board.h"
#include "views/guests/hardware_view.h"
#include "views/networks/network_page.h"
#include "views/shell/main_window.h"
#include "views/shell/tree_pane.h"
#include "views/storage/volume_table.h"
#include "views/support/page.h"

#include <QApplication>
#include <QDialog>
#include <QTreeView>

#include <algorithm>

namespace binnacle::desktop {

using views::ConsoleRef;
using views::ConsoleView;
using views::Place;

void Tour::planMainJob() {
    auto& window = m_console.window();
    const auto fleet = [this] { return m_console.bench().feed.snapshot(); };
    const auto connected = [fleet] {
        return std::ranges::any_of(fleet()->hosts, [](const HostPtr& h) { return h->link.state == LinkState::Connected && !h->facts.hostname.empty(); });
    };
    const auto host = [fleet] {
        for (const auto& h : fleet()->hosts)
            if (h->link.state == LinkState::Connected) return h->id;
        return HostId{};
    };
    add("fleet", [&window] { window.go(Place::fleet()); }, connected, 60);
    add("host", [&window, host] { window.go(Place::of(host())); });
    add({}, [this, &window, host, fleet] {
        if (fleet()->guestCount() == 0) window.desk().trigger("host.sample-guest", {host()});
    }, [fleet] { return fleet()->guestCount() > 0; }, 300);
    add({}, [this, &window] {
        const auto* guest = m_console.bench().feed.snapshot()->find(firstGuest());
        if (guest && !isActive(guest->state)) window.desk().trigger("guest.start", {guest->ref});
    }, [this] {
        const auto* guest = m_console.bench().feed.snapshot()->find(firstGuest());
        return guest && guest->state == GuestState::Running;
    }, 120);
    add("guest", [this, &window] { window.go(Place::of(firstGuest())); },
        [this] { return m_console.bench().metrics.history(firstGuest()).size() > 2; }, 60);
    addTab("guest-monitor", "monitor");
    add("capabilities", [&window, host] {
        window.go(Place::of(host()));
        window.page()->showTab("doctor");
    }, [] { return true; });
    planConsoles();
}

/// Screens of up to four guests side by side, the wall, a shell of a host.
void Tour::planConsoles() {
    auto& window = m_console.window();
    auto& board = window.consoles();
    const auto fleet = [this] { return m_console.bench().feed.snapshot(); };
    const auto allLive = [&board] {
        const auto views = board.all();
        return !views.empty() && std::ranges::all_of(views, [](auto* view) { return view->state() == ConsoleView::State::Live; });
    };
    add("guest-screens", [&window, &board, fleet] {
        for (const auto& host : fleet()->hosts)
            for (const auto& guest : host->guests)
                if (guest->state == GuestState::Running && !guest->graphics.empty() && board.all().size() < 4)
                    window.openConsole(ConsoleRef::of(ConsoleRef::Kind::Graphics, guest->ref));
        board.arrange();
    }, allLive, 60);
    add("wall", [&window] { window.go(Place::wall()); }, [this] { return std::chrono::steady_clock::now() - m_since > std::chrono::seconds(4); });
    add("host-shell", [&window, &board, fleet] {
        board.closeAll();
        for (const auto& host : fleet()->hosts)
            if (host->link.state == LinkState::Connected) return window.openConsole(ConsoleRef::shellOf(host->id));
    }, allLive, 60);
}

void Tour::planDemo() {
    auto& window = m_console.window();
    const auto go = [&window](Place place, const QString& tab = {}) {
        return [&window, place, tab] {
            window.go(place);
            if (!tab.isEmpty()) window.page()->showTab(tab);
        };
    };
    const auto fleet = [this] { return m_console.bench().feed.snapshot(); };
    const auto hostNamed = [](const char* name) { return Place::of(HostId{name}); };
    const auto guest = [this, fleet, &window](const QString& tab) {
        return [this, fleet, &window, tab] {
            window.go(Place::of(firstGuest()));
            window.page()->showTab(tab);
        };
    };
    const auto sampled = [this] { return m_console.bench().metrics.history(firstGuest()).size() > 6; };
    const auto closeDialogs = [] {
        for (auto* widget : QApplication::topLevelWidgets())
            if (auto* dialog = qobject_cast<QDialog*>(widget)) dialog->close();
    };
    add({}, go(Place::fleet()), [fleet] { return fleet()->guestCount() > 50; }, 30);
    add({}, [&window, this] {
        window.tree().tree().expand(window.tree().tree().model()->index(0, 0));
        const Place first = Place::of(HostId{"atlas01"});
        window.go(first);
        window.tree().reveal(Place::of(firstGuest()));
    }, sampled, 40);
    add("fleet", go(Place::fleet(), "summary"));
    add("guests", go(Place::fleet(), "guests"));
    add("hosts", go(Place::fleet(), "hosts"));
    add("fleet-tasks", go(Place::fleet(), "tasks"));
    add("guest", guest("summary"));
    add("guest-monitor", guest("monitor"));
    add("guest-hardware", guest("hardware"), [&window] {
        const auto* table = window.page()->findChild<views::HardwareView*>();
        return table && !table->rows().empty();
    });
    add("guest-snapshots", guest("snapshots"));
    add("guest-notes", guest("notes"));
    add({}, [this, &window] { window.desk().trigger("guest.tag", {firstGuest()}, {{"tags", {"audited"}}}); });
    add("guest-history", guest("history"));
    add("host", go(hostNamed("atlas01"), "summary"));
    add("host-guests", go(hostNamed("atlas01"), "guests"));
    add("host-storage", go(hostNamed("atlas01"), "storage"), [&window] {
        const auto* table = window.page()->findChild<views::VolumeTable*>();
        return table && !table->volumes().empty();
    });
    add("host-networks", go(hostNamed("atlas01"), "networks"), [&window] {
        const auto* page = window.page()->findChild<views::NetworkPage*>();
        return page && page->isVisible();
    });
    add("host-monitor", go(hostNamed("atlas01"), "monitor"));
    add("host-capabilities", go(hostNamed("atlas01"), "doctor"), [] { return true; });
    add("host-notes", go(hostNamed("atlas01"), "notes"));
    add("host-history", go(hostNamed("atlas01"), "history"));
    add("host-refused", [fleet, &window] {
        for (const auto& host : fleet()->hosts)
            if (host->link.state == LinkState::Refused) window.go(Place::of(host->id));
        window.page()->showTab("summary");
    });
    add("host-refused-why", [&window] { window.page()->showTab("doctor"); });
    add("search", [&window] {
        window.search("state:running tag:critical");
        window.go(Place::of(Place::Kind::Search, "state:running tag:critical"));
    });
    add("folders", [&window] {
        window.search({});
        window.tree().setGrouping(views::Grouping::Folder);
        window.go(Place::of(Place::Kind::Folder, "Web"));
    });
    add("tags", [&window] {
        window.tree().setGrouping(views::Grouping::Tag);
        window.go(Place::of(Place::Kind::Tag, "critical"));
    });
    add("sites", [this, &window] {
        window.tree().setGrouping(views::Grouping::Site);
        window.go(Place::of(Place::Kind::Site, m_console.bench().feed.snapshot()->hosts.front()->site));
    });
    add("palette", [&window] {
        window.tree().setGrouping(views::Grouping::Host);
        window.showPalette();
    }, {}, 10, true);
    add("add-host", [&window, closeDialogs] {
        closeDialogs();
        window.desk().trigger("host.add", {std::monostate{}});
    }, {}, 10, true);
    add("confirm", [this, &window, closeDialogs] {
        closeDialogs();
        views::Targets several;
        for (const auto& g : m_console.bench().feed.snapshot()->hosts.front()->guests)
            if (g->state == GuestState::Running && several.size() < 4) several.emplace_back(g->ref);
        window.desk().trigger("guest.shutdown", several);
    }, {}, 10, true);
    add("form", [this, &window, closeDialogs] {
        closeDialogs();
        window.desk().trigger("guest.folder", {firstGuest()});
    }, {}, 10, true);
    add("options", [this, &window, closeDialogs] {
        closeDialogs();
        window.desk().askOptions("guest.shutdown", {firstGuest()});
    }, {}, 10, true);
    add("create-guest", [&window, closeDialogs] {
        closeDialogs();
        window.desk().trigger("guest.create", {HostId{"atlas01"}});
    }, {}, 10, true);
    add("go-back", [this, &window, closeDialogs] {
        closeDialogs();
        window.desk().trigger("snapshot.revert", {firstGuest()}, {{"name", "before-upgrade"}});
    }, {}, 10, true);
    add("host-key", [&window, closeDialogs] {
        closeDialogs();
        openHostKeyDialog({"atlas01", "ssh-ed25519", "SHA256:9dWk0cyFQsC7HbnX6iWv0m8Zs3bLBGw1kP5XyXl0c2E"}, &window, [](auto) {});
    }, {}, 10, true);
    add("password", [&window, closeDialogs] {
        closeDialogs();
        openSecretDialog({.host = "atlas01", .user = "ada"}, {.possible = true}, &window, [](auto) {});
    }, {}, 10, true);
    add("settings", [&window, closeDialogs] {
        closeDialogs();
        window.showSettings();
    }, {}, 10, true);
    add("help", [&window, closeDialogs] {
        closeDialogs();
        window.showHelp();
    }, {}, 10, true);
    add({}, closeDialogs);
}

} // namespace binnacle::desktop
