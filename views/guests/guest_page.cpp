// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guests/guest_page.h"

#include "views/actions/action_buttons.h"
#include "views/console/guest_console.h"
#include "views/guests/guest_charts.h"
#include "views/guests/guest_summary.h"
#include "views/guests/guest_text_console.h"
#include "views/guests/hardware_view.h"
#include "views/guests/snapshots_view.h"
#include "views/models/tree_text.h"
#include "views/support/figures_feed.h"
#include "views/support/format.h"
#include "views/support/icons.h"
#include "views/support/inventory_feed.h"
#include "views/support/strings.h"
#include "views/tasks/tasks_view.h"
#include "views/widgets/banner.h"
#include "views/widgets/card.h"
#include "views/widgets/labels.h"
#include "views/widgets/notes_view.h"
#include "views/widgets/object_head.h"
#include "views/widgets/page_tabs.h"

#include <QVBoxLayout>

namespace binnacle::views {
namespace {

TaskFilter about(const GuestRef& guest) {
    TaskFilter filter;
    filter.guest = guest.uuid;
    return filter;
}

} // namespace

GuestPage::GuestPage(Workbench& bench, ActionDesk& desk, QWidget* parent)
    : Page(parent)
    , m_bench(bench)
    , m_desk(desk)
    , m_head(new ObjectHead)
    , m_buttons(new ActionButtons(desk, *m_head, {"guest.start", "guest.shutdown", "guest.reboot", "guest.pause"}, this))
    , m_banner(new Banner)
    , m_tabs(new PageTabs)
    , m_summary(new GuestSummary(bench)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_banner);
    column->addWidget(m_tabs, 1);
    m_tabs->setAccessibleName(tr("Pages of the guest"));
    m_tabs->add(scrolled(m_summary), "summary", tr("Summary"));
    m_tabs->addLater("screen", tr("Screen"), [this] { return makeScreen(); });
    m_tabs->addLater("console", tr("Console"), [this] { return makeConsole(); });
    m_tabs->addLater("monitor", tr("Monitor"), [this] { return makeCharts(); });
    m_tabs->addLater("hardware", tr("Hardware"), [this] { return makeHardware(); });
    m_tabs->addLater("snapshots", tr("Snapshots"), [this] { return makeSnapshots(); });
    m_tabs->addLater("notes", tr("Notes"), [this] { return makeNotes(); });
    m_tabs->addLater("history", tr("History"), [this] { return makeHistory(); });
    connect(&bench.feed, &InventoryFeed::changed, this, [this](const SnapshotPtr&, const Changes& changes) {
        if (isVisible() && (touches(changes, m_ref) || touches(changes, m_ref.host))) update();
    });
    connect(&bench.figures, &FiguresFeed::sampled, this, [this](const std::set<HostId>& hosts) {
        if (!isVisible() || !hosts.contains(m_ref.host)) return;
        if (m_charts) m_charts->refresh();
        const auto* host = m_bench.feed.snapshot()->host(m_ref.host);
        if (const auto* now = guest(); now && host) m_summary->show(*now, *host, *m_bench.feed.snapshot()); // the uptime goes on
    });
}

QWidget* GuestPage::makeConsole() {
    m_console = new GuestTextConsole(m_bench);
    m_console->setGuest(m_ref);
    return m_console;
}

QWidget* GuestPage::makeCharts() {
    m_charts = new GuestCharts(m_bench);
    m_charts->setGuest(m_ref);
    return scrolled(m_charts);
}

QWidget* GuestPage::makeNotes() {
    m_notes = new NotesView;
    connect(m_notes, &NotesView::saved, this, [this](const QString& text) {
        m_desk.trigger("guest.note", targets(), {{"text", text.toStdString()}});
    });
    fillNotes();
    return m_notes;
}

QWidget* GuestPage::makeHardware() {
    m_hardware = new HardwareView(m_bench, m_desk);
    m_hardware->setGuest(m_ref);
    return m_hardware;
}

QWidget* GuestPage::makeSnapshots() {
    m_snapshots = new SnapshotsView(m_bench, m_desk);
    m_snapshots->setGuest(m_ref);
    return m_snapshots;
}

QWidget* GuestPage::makeHistory() {
    m_history = new TasksView(m_bench, {}, false, "tasks-guest");
    m_history->setAbout(about(m_ref));
    return m_history;
}

const Guest* GuestPage::guest() const {
    return m_bench.feed.snapshot()->find(m_ref);
}

void GuestPage::open(const Place& place) {
    // One that migrated is the same: what is being typed is kept.
    if (m_notes && m_ref.uuid != place.guestRef().uuid) m_notes->stopEditing();
    m_ref = place.guestRef();
    m_lastName.clear();
    if (m_console) m_console->setGuest(m_ref);
    if (m_charts) m_charts->setGuest(m_ref);
    if (m_screen) m_screen->setGuest(m_ref);
    if (m_hardware) m_hardware->setGuest(m_ref);
    if (m_snapshots) m_snapshots->setGuest(m_ref);
    if (m_history) m_history->setAbout(about(m_ref));
    m_buttons->setTargets(targets());
    update();
    look();
    Q_EMIT targetsChanged();
}

Targets GuestPage::targets() const {
    return {m_ref};
}

QString GuestPage::title() const {
    return shown(m_lastName);
}

void GuestPage::showTab(const QString& name) {
    m_tabs->showPage(name == "shell" ? "console" : name);
    if (name == "shell" && m_console) m_console->showShell();
    if (m_console && m_console->isVisible()) m_console->setFocus();
}

void GuestPage::releaseSession(const Target& target, Session session) {
    const auto* ref = std::get_if<GuestRef>(&target);
    if (!ref) return;
    if (session == Session::Text) {
        if (m_console) m_console->release(*ref);
    } else if (m_screen && *ref == m_ref) {
        m_screen->record(false); // it would go on over nothing, where nobody sees it
        m_screen->disconnectNow();
    }
}

void GuestPage::update() {
    m_buttons->update();
    if (m_console) m_console->refresh();
    if (m_hardware) m_hardware->refresh();
    if (m_snapshots) m_snapshots->refresh();
    const auto* host = m_bench.feed.snapshot()->host(m_ref.host);
    const auto* now = guest();
    if (!now || !host) {
        if (m_bench.feed.snapshot()->hosts.empty()) return; // the fleet file isn't read yet
        if (m_lastName.empty()) showUnknown();
        m_head->state().show(icon(GuestState::Unknown), tr("gone"), Tone::Muted);
        m_banner->tell("info", Tone::Caution, tr("This guest is no longer there."),
                       tr("It was undefined, migrated away, or its host was removed. Its history stays."));
        fillNotes();
        return;
    }
    m_lastName = now->name;
    const auto number = numberText(*now);
    m_head->setObject(icon(now->kind), shown(now->name),
                      number.isEmpty() ? tr("on %1").arg(shown(host->name))
                                       : tr("no. %1 on %2", "number, host").arg(number, shown(host->name)));
    m_head->state().show(stateIcon(*now), stateText(*now), tone(now->state));
    QStringList marks;
    if (now->meta.protectedFlag) marks << tr("protected");
    for (const auto& tag : now->meta.tags)
        marks << shown(tag, 40);
    m_head->setMarks(marks);
    m_summary->setVisible(true);
    m_summary->show(*now, *host, *m_bench.feed.snapshot());
    fillNotes();
    tellLink(*host);
}

/// What was known of one that is gone stays readable.
void GuestPage::fillNotes() {
    if (!m_notes) return;
    const auto* host = m_bench.feed.snapshot()->host(m_ref.host);
    const auto* now = guest();
    if (now)
        m_notes->setNotes(toQString(now->meta.notes));
    else if (m_lastName.empty())
        m_notes->setNotes({});
    const auto why = !now || !host                                ? tr("The guest is no longer there")
                     : host->link.state != LinkState::Connected ? tr("The host is not connected")
                                                                  : QString();
    m_notes->setEditable(why.isEmpty(), why);
}

/// It was gone before it was opened here: nothing of the guest before is left on the page.
void GuestPage::showUnknown() {
    m_head->setObject(icon(GuestKind::Vm), toQString(m_ref.uuid.text()), shown(m_ref.host.text));
    m_head->setMarks({});
    m_summary->setVisible(false);
}

void GuestPage::tellLink(const HostSnapshot& host) {
    if (host.link.state == LinkState::Connected) {
        m_banner->hide();
        return;
    }
    const auto asOf = host.asOf ? tr("What is shown is as of %1.").arg(dateTime(*host.asOf)) : QString();
    m_banner->tell("warning", tone(host.link.state), tr("%1: %2", "host, link").arg(shown(host.name), linkText(host)), asOf);
}

void GuestPage::look() {
    m_bench.figures.look(this, isVisible() ? std::set<HostId>{m_ref.host} : std::set<HostId>());
}

void GuestPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    update();
    if (m_charts) m_charts->refresh();
    look();
}

void GuestPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    look();
}

} // namespace binnacle::views
