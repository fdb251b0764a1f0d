// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/console_views.h"

#include "core/fleet/fleet.h"
#include "core/model/search.h"
#include "views/console/frame_widget.h"
#include "views/console/guest_console.h"
#include "views/console/monitor_console.h"
#include "views/shell/main_screens.h"
#include "views/support/icons.h"
#include "views/support/inventory_feed.h"
#include "views/support/strings.h"
#include "views/terminal/terminal_widget.h"
#include "views/terminal/text_sources.h"

#include <QVBoxLayout>

#include <charconv>

namespace binnacle::views {
namespace {

/// A view around a widget that fills it.
void fill(ConsoleView& view, QWidget* content) {
    auto* column = new QVBoxLayout(&view);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(content);
}

/// "web" and "lab1/web", as they are called now or were last.
struct Names {
    QString title, place;
    bool follow(const FleetSnapshot& fleet, const ConsoleRef& ref) {
        const auto before = std::pair(title, place);
        const auto* host = fleet.host(ref.host);
        const auto* guest = host && ref.isOfGuest() ? host->find(ref.guest) : nullptr;
        if (guest) {
            title = shown(guest->name);
            place = shown(displayName(fleet, ref.guestRef()));
        } else if (host && !ref.isOfGuest()) {
            title = place = shown(host->name);
        } else if (title.isEmpty()) {
            title = place = shown(ref.host.text);
        }
        return before != std::pair(title, place);
    }
};

unsigned portOf(const ConsoleRef& ref) {
    unsigned port = 0;
    std::from_chars(ref.port.data(), ref.port.data() + ref.port.size(), port);
    return port;
}

/// A guest's screen.
class ScreenView final : public ConsoleView {
public:
    ScreenView(ConsoleRef consoleRef, Workbench& bench, ActionDesk& desk, std::shared_ptr<MainScreens> screens)
        : ConsoleView(std::move(consoleRef))
        , m_bench(bench)
        , m_screen(new GuestConsole(bench, desk))
        , m_screens(std::move(screens)) {
        fill(*this, m_screen);
        m_screen->setOffersMonitors(true);
        m_screen->setGuest(ref().guestRef());
        m_screens->add(ref().guestRef(), m_screen);
        connect(m_screen, &GuestConsole::monitorWanted, this, [this](unsigned head) {
            Q_EMIT consoleWanted(ConsoleRef::of(ConsoleRef::Kind::Graphics, ref().guestRef(), head == 0 ? "" : std::to_string(head)));
        });
        m_names.follow(*bench.feed.snapshot(), ref());
        connect(&bench.feed, &InventoryFeed::changed, this, [this] {
            if (m_names.follow(*m_bench.feed.snapshot(), ref())) Q_EMIT changed();
        });
        connect(m_screen, &GuestConsole::stateChanged, this, &ConsoleView::changed);
        connect(m_screen, &GuestConsole::recordingChanged, this, &ConsoleView::changed);
    }
    ~ScreenView() override {
        m_screens->remove(m_screen);
        m_screen->disconnect(this); // its last words would come to what is no view any more
    }
    QString title() const override { return m_names.title; }
    QString place() const override { return ConsoleView::tr("%1, screen").arg(m_names.place); }
    QIcon icon() const override { return views::icon("monitor"); }
    State state() const override {
        switch (m_screen->state()) {
        case GuestConsole::State::Open:
            return State::Live;
        case GuestConsole::State::Closed:
            return State::Ended;
        default:
            return State::Connecting;
        }
    }
    void takeFocus() override { m_screen->frame().setFocus(); }
    bool canRecord() const override { return m_screen->canRecord(); }
    bool isRecording() const override { return m_screen->isRecording(); }
    void record(bool on) override { m_screen->record(on); }

protected:
    void moved() override {
        m_names.follow(*m_bench.feed.snapshot(), ref());
        m_screen->setGuest(ref().guestRef());
        m_screens->add(ref().guestRef(), m_screen);
    }

private:
    Workbench& m_bench;
    GuestConsole* m_screen;
    std::shared_ptr<MainScreens> m_screens;
    Names m_names;
};

/// Another monitor of a guest, through the console of the first one.
class MonitorView final : public ConsoleView {
public:
    MonitorView(ConsoleRef consoleRef, Workbench& bench, std::shared_ptr<MainScreens> screens)
        : ConsoleView(std::move(consoleRef))
        , m_bench(bench)
        , m_monitor(new MonitorConsole(portOf(ref())))
        , m_screens(std::move(screens)) {
        fill(*this, m_monitor);
        m_names.follow(*bench.feed.snapshot(), ref());
        connect(&bench.feed, &InventoryFeed::changed, this, [this] {
            if (m_names.follow(*m_bench.feed.snapshot(), ref())) Q_EMIT changed();
        });
        connect(m_monitor, &MonitorConsole::stateChanged, this, &ConsoleView::changed);
        connect(m_monitor, &MonitorConsole::mainWanted, this,
                [this] { Q_EMIT consoleWanted(ConsoleRef::of(ConsoleRef::Kind::Graphics, ref().guestRef())); });
        connect(m_screens.get(), &MainScreens::changed, this, &MonitorView::moved);
        moved();
    }
    ~MonitorView() override {
        m_screens->disconnect(this);
        m_monitor->disconnect(this);
    }
    QString title() const override { return ConsoleView::tr("%1, monitor %2").arg(m_names.title, QString::number(portOf(ref()) + 1)); }
    QString place() const override { return ConsoleView::tr("%1, monitor %2").arg(m_names.place, QString::number(portOf(ref()) + 1)); }
    QIcon icon() const override { return views::icon("monitor"); }
    State state() const override {
        switch (m_monitor->state()) {
        case MonitorConsole::State::Live:
            return State::Live;
        case MonitorConsole::State::Off:
            return State::Ended;
        case MonitorConsole::State::Waiting:
            break;
        }
        return State::Connecting;
    }
    void takeFocus() override { m_monitor->frame().setFocus(); }

protected:
    void moved() override {
        m_names.follow(*m_bench.feed.snapshot(), ref());
        m_monitor->setMain(m_screens->of(ref().guestRef()));
    }

private:
    Workbench& m_bench;
    MonitorConsole* m_monitor;
    std::shared_ptr<MainScreens> m_screens;
    Names m_names;
};

/// A text console or a shell.
class TextView final : public ConsoleView {
public:
    TextView(ConsoleRef consoleRef, Workbench& bench, TextSource source)
        : ConsoleView(std::move(consoleRef))
        , m_bench(bench)
        , m_text(new TextConsole(bench.pool, std::move(source))) {
        fill(*this, m_text);
        m_names.follow(*bench.feed.snapshot(), ref());
        connect(&bench.feed, &InventoryFeed::changed, this, [this] {
            m_text->refresh();
            if (m_names.follow(*m_bench.feed.snapshot(), ref())) Q_EMIT changed();
        });
        connect(m_text, &TextConsole::stateChanged, this, &ConsoleView::changed);
    }
    ~TextView() override { m_text->disconnect(this); }
    QString title() const override { return m_names.title; }
    QString place() const override {
        return (isShell() ? ConsoleView::tr("%1, shell") : ConsoleView::tr("%1, text console")).arg(m_names.place);
    }
    QIcon icon() const override { return views::icon(ref().kind == ConsoleRef::Kind::HostShell ? "host" : "console"); }
    State state() const override {
        switch (m_text->state()) {
        case TextConsole::State::Open:
            return State::Live;
        case TextConsole::State::InUse:
        case TextConsole::State::Failed:
        case TextConsole::State::Ended:
            return State::Ended;
        default:
            return State::Connecting;
        }
    }
    void takeFocus() override { m_text->terminal().setFocus(); }
    bool losesWork() const override { return isShell() && state() == State::Live; }

protected:
    /// Shells don't go along: what runs in them doesn't either.
    void moved() override {
        m_names.follow(*m_bench.feed.snapshot(), ref());
        if (!isShell()) m_text->setSource(guestConsoleSource(m_bench, ref().guestRef(), portOf(ref())));
    }

private:
    bool isShell() const { return ref().kind != ConsoleRef::Kind::Text; }

    Workbench& m_bench;
    TextConsole* m_text;
    Names m_names;
};

} // namespace

ConsoleMaker consoleMaker(Workbench& bench, ActionDesk& desk) {
    return [&bench, &desk, screens = std::make_shared<MainScreens>()](const ConsoleRef& ref) -> ConsoleView* {
        if (!bench.fleet.session(ref.host)) return nullptr;
        switch (ref.kind) {
        case ConsoleRef::Kind::Graphics:
            if (portOf(ref) > 0) return new MonitorView(ref, bench, screens);
            return new ScreenView(ref, bench, desk, screens);
        case ConsoleRef::Kind::Text:
            return new TextView(ref, bench, guestConsoleSource(bench, ref.guestRef(), portOf(ref)));
        case ConsoleRef::Kind::GuestShell:
            return new TextView(ref, bench, guestShellSource(bench, ref.guestRef()));
        case ConsoleRef::Kind::HostShell:
            return new TextView(ref, bench, hostShellSource(bench, ref.host));
        }
        return nullptr;
    };
}

ConsoleRef bestConsole(Workbench& bench, const GuestRef& ref) {
    const auto* guest = bench.feed.snapshot()->find(ref);
    const bool text = guest && (guest->kind == GuestKind::Container || (guest->graphics.empty() && guest->textConsoles > 0));
    return ConsoleRef::of(text ? ConsoleRef::Kind::Text : ConsoleRef::Kind::Graphics, ref);
}

} // namespace binnacle::views
