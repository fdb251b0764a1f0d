// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour.h"

#include "core/model/metrics.h"
#include "views/shell/main_window.h"
#include "views/shell/tree_pane.h"
#include "views/support/page.h"
#include "views/support/strings.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QTimer>
#include <QTreeView>

#include <cstdio>

namespace binnacle::desktop {
namespace {

using views::Place;

constexpr int pollMs = 100;
constexpr int restPolls = 6; // a page settles before its picture is taken

} // namespace

Tour::Tour(Console& console, QString folder)
    : QObject(&console)
    , m_console(console)
    , m_folder(std::move(folder))
    , m_timer(new QTimer(this)) {
    if (!QDir().mkpath(m_folder)) {
        QTimer::singleShot(0, this, [this] { end(1, "can't make the folder " + m_folder); });
        return;
    }
    console.window().resize(1280, 800);
    console.isDemo() ? planDemo() : planMainJob();
    connect(&console.window().desk(), &views::ActionDesk::failed, this, [this](const TaskInfo& task) {
        m_failure = views::translated(task.spec.title) + ": " + (task.error ? views::translated(*task.error) : QString());
    });
    connect(&console.window().desk(), &views::ActionDesk::refused, this,
            [this](const QString& message, const QString& detail) { m_failure = message + ": " + detail; });
    m_since = std::chrono::steady_clock::now();
    connect(m_timer, &QTimer::timeout, this, &Tour::step);
    m_timer->start(pollMs);
}

void Tour::add(QString name, std::function<void()> begin, std::function<bool()> ready, int seconds, bool dialog) {
    m_stops.push_back({std::move(name), std::move(begin), std::move(ready), std::chrono::seconds(seconds), dialog});
}

void Tour::addTab(const QString& name, const QString& tab) {
    add(name, [this, tab] { m_console.window().page()->showTab(tab); });
}

GuestRef Tour::firstGuest() const {
    GuestRef any;
    for (const auto& host : m_console.bench().feed.snapshot()->hosts)
        for (const auto& guest : host->guests) {
            if (guest->state == GuestState::Running) return guest->ref;
            any = guest->ref;
        }
    return any;
}

QString Tour::trouble() const {
    QStringList lines;
    for (const auto& host : m_console.bench().feed.snapshot()->hosts)
        if (host->link.error) lines << views::toQString(host->name) + ": " + views::toQString(host->link.error->plain());
    return lines.join('\n');
}

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
    add("guest", guest("summary"));
    add("guest-monitor", guest("monitor"));
    add("guest-notes", guest("notes"));
    add({}, [this, &window] { window.desk().trigger("guest.tag", {firstGuest()}, {{"tags", {"audited"}}}); });
    add("guest-history", guest("history"));
    add("host", go(hostNamed("atlas01"), "summary"));
    add("host-guests", go(hostNamed("atlas01"), "guests"));
    add("host-monitor", go(hostNamed("atlas01"), "monitor"));
    add("host-capabilities", go(hostNamed("atlas01"), "doctor"), [] { return true; });
    add("host-refused", [fleet, &window] {
        for (const auto& host : fleet()->hosts)
            if (host->link.state == LinkState::Refused) window.go(Place::of(host->id));
        window.page()->showTab("summary");
    });
    add("search", [&window] {
        window.search("state:running tag:critical");
        window.go(Place::of(Place::Kind::Search, "state:running tag:critical"));
    });
    add("folders", [&window] {
        window.search({});
        window.tree().setGrouping(views::Grouping::Folder);
        window.go(Place::of(Place::Kind::Folder, "Web"));
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

void Tour::step() {
    if (m_stops.empty()) {
        end(0, {});
        return;
    }
    const auto& stop = m_stops.front();
    if (!m_begun) {
        m_begun = true;
        m_since = std::chrono::steady_clock::now();
        m_settled = 0;
        if (stop.begin) stop.begin();
        return;
    }
    if (stop.ready && !stop.ready()) {
        if (!m_failure.isEmpty()) {
            end(1, m_failure);
            return;
        }
        if (std::chrono::steady_clock::now() - m_since < stop.limit) return;
        end(1, "nothing came of \"" + (stop.name.isEmpty() ? QString("a step") : stop.name) + "\" in time\n" + trouble());
        return;
    }
    if (++m_settled < restPolls) return;
    if (!stop.name.isEmpty()) take(stop);
    m_stops.pop_front();
    m_begun = false;
}

void Tour::take(const Stop& stop) {
    QWidget* widget = &m_console.window();
    if (stop.dialog)
        for (auto* top : QApplication::topLevelWidgets())
            if (qobject_cast<QDialog*>(top) && top->isVisible()) widget = top;
    const auto file = QStringLiteral("%1/%2-%3.png").arg(m_folder).arg(++m_taken, 2, 10, QChar('0')).arg(stop.name);
    if (!widget->grab().save(file)) {
        end(1, "can't write " + file);
        return;
    }
    std::printf("%s\n", qPrintable(file));
    std::fflush(stdout);
}

void Tour::end(int code, const QString& words) {
    m_timer->stop();
    m_stops.clear();
    if (code != 0) std::fprintf(stderr, "binnacle: the tour ended early: %s\n", qPrintable(words.trimmed()));
    QApplication::exit(code);
}

} // namespace binnacle::desktop
