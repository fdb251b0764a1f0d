// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guests/guest_page.h"

#include "views/actions/action_buttons.h"
#include "views/guests/guest_charts.h"
#include "views/guests/guest_summary.h"
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

#include <QTabWidget>
#include <QVBoxLayout>

namespace binnacle::views {

GuestPage::GuestPage(Workbench& bench, ActionDesk& desk, QWidget* parent)
    : Page(parent)
    , m_bench(bench)
    , m_desk(desk)
    , m_head(new ObjectHead)
    , m_buttons(new ActionButtons(desk, *m_head, {"guest.start", "guest.shutdown", "guest.reboot", "guest.pause"}, this))
    , m_banner(new Banner)
    , m_tabs(new QTabWidget)
    , m_summary(new GuestSummary(bench))
    , m_charts(new GuestCharts(bench))
    , m_notes(new NotesView)
    , m_history(new TasksView(bench, {}, false)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_banner);
    column->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Pages of the guest"));
    const auto add = [this](QWidget* page, const char* name, const QString& title) {
        page->setObjectName(name);
        page->setAccessibleName(title);
        m_tabs->addTab(page, title);
    };
    add(scrolled(m_summary), "summary", tr("Summary"));
    add(scrolled(m_charts), "monitor", tr("Monitor"));
    add(m_notes, "notes", tr("Notes"));
    add(m_history, "history", tr("History"));
    connect(&bench.feed, &InventoryFeed::changed, this, [this](const SnapshotPtr&, const Changes& changes) {
        if (isVisible() && (touches(changes, m_ref) || touches(changes, m_ref.host))) update();
    });
    connect(&bench.figures, &FiguresFeed::sampled, this, [this](const std::set<HostId>& hosts) {
        if (!isVisible() || !hosts.contains(m_ref.host)) return;
        m_charts->refresh();
        const auto* host = m_bench.feed.snapshot()->host(m_ref.host);
        if (const auto* now = guest(); now && host) m_summary->show(*now, *host); // the uptime goes on
    });
    connect(m_notes, &NotesView::saved, this, [this](const QString& text) {
        m_desk.trigger("guest.note", targets(), {{"text", text.toStdString()}});
    });
}

const Guest* GuestPage::guest() const {
    return m_bench.feed.snapshot()->find(m_ref);
}

void GuestPage::open(const Place& place) {
    if (m_ref != place.guestRef()) m_notes->stopEditing();
    m_ref = place.guestRef();
    m_lastName.clear();
    m_charts->setGuest(m_ref);
    TaskFilter about;
    about.guest = m_ref.uuid;
    m_history->setAbout(about);
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
    for (int i = 0; i < m_tabs->count(); ++i)
        if (m_tabs->widget(i)->objectName() == name) m_tabs->setCurrentIndex(i);
}

void GuestPage::update() {
    m_buttons->update();
    const auto* host = m_bench.feed.snapshot()->host(m_ref.host);
    const auto* now = guest();
    if (!now || !host) {
        if (m_bench.feed.snapshot()->hosts.empty()) return; // the fleet file isn't read yet
        if (m_lastName.empty()) showUnknown();
        m_head->state().show(icon(GuestState::Unknown), tr("gone"), Tone::Muted);
        m_banner->tell("info", Tone::Caution, tr("This guest is no longer there."),
                       tr("It was undefined, migrated away, or its host was removed. Its history stays."));
        m_notes->setEditable(false, tr("The guest is no longer there"));
        return;
    }
    m_lastName = now->name;
    const auto number = numberText(*now);
    m_head->setObject(icon(now->kind), shown(now->name),
                      number.isEmpty() ? tr("on %1").arg(shown(host->name))
                                       : tr("no. %1 on %2", "number, host").arg(number, shown(host->name)));
    m_head->state().show(icon(now->state), stateText(*now), tone(now->state));
    QStringList marks;
    if (now->meta.protectedFlag) marks << tr("protected");
    for (const auto& tag : now->meta.tags)
        marks << shown(tag, 40);
    m_head->setMarks(marks);
    m_summary->setVisible(true);
    m_summary->show(*now, *host);
    m_notes->setNotes(toQString(now->meta.notes));
    const auto why = host->link.state == LinkState::Connected ? QString() : tr("The host is not connected");
    m_notes->setEditable(why.isEmpty(), why);
    tellLink(*host);
}

/// It was gone before it was opened here: nothing of the guest before is left on the page.
void GuestPage::showUnknown() {
    m_head->setObject(icon(GuestKind::Vm), toQString(m_ref.uuid.text()), shown(m_ref.host.text));
    m_head->setMarks({});
    m_summary->setVisible(false);
    m_notes->setNotes({});
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
    m_charts->refresh();
    look();
}

void GuestPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    look();
}

} // namespace binnacle::views
