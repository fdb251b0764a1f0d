// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hosts/host_page.h"

#include "views/actions/action_buttons.h"
#include "views/guests/guest_set_page.h"
#include "views/hosts/doctor_view.h"
#include "views/hosts/host_charts.h"
#include "views/hosts/host_summary.h"
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

#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace binnacle::views {

HostPage::HostPage(Workbench& bench, ActionDesk& desk, QWidget* parent)
    : Page(parent)
    , m_bench(bench)
    , m_desk(desk)
    , m_head(new ObjectHead)
    , m_buttons(new ActionButtons(desk, *m_head, {"host.connect", "host.refresh", "host.set"}, this))
    , m_banner(new Banner)
    , m_offer(new Banner)
    , m_tabs(new QTabWidget)
    , m_summary(new HostSummary)
    , m_guests(new GuestSetPage(bench, desk, "host", false))
    , m_charts(new HostCharts(bench))
    , m_doctor(new DoctorView(bench, desk))
    , m_notes(new NotesView)
    , m_history(new TasksView(bench, {}, false)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_banner);
    column->addWidget(m_offer);
    column->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Pages of the host"));
    const auto add = [this](QWidget* page, const char* name, const QString& title) {
        page->setObjectName(name);
        page->setAccessibleName(title);
        for (auto* area : page->findChildren<QScrollArea*>(Qt::FindDirectChildrenOnly))
            area->setAccessibleName(title);
        m_tabs->addTab(page, title);
    };
    add(scrolled(m_summary), "summary", tr("Summary"));
    add(m_guests, "guests", tr("Guests"));
    add(scrolled(m_charts), "monitor", tr("Monitor"));
    add(m_doctor, "doctor", tr("Capabilities"));
    add(m_notes, "notes", tr("Notes"));
    add(m_history, "history", tr("History"));
    connect(&bench.feed, &InventoryFeed::changed, this, [this](const SnapshotPtr&, const Changes& changes) {
        if (!isVisible()) return;
        const auto isOurs = [this](const GuestRef& ref) { return ref.host == m_host; };
        if (touches(changes, m_host) || std::ranges::any_of(changes.added, isOurs) ||
            std::ranges::any_of(changes.removed, isOurs) || std::ranges::any_of(changes.changed, isOurs))
            update();
    });
    connect(&bench.figures, &FiguresFeed::sampled, this, [this](const std::set<HostId>& hosts) {
        if (isVisible() && hosts.contains(m_host)) m_charts->refresh();
    });
    connect(m_notes, &NotesView::saved, this, [this](const QString& text) {
        m_desk.trigger("host.set", {m_host}, {{"notes", text.toStdString()}});
    });
    connect(m_guests, &Page::targetsChanged, this, &Page::targetsChanged);
    connect(m_tabs, &QTabWidget::currentChanged, this, &Page::targetsChanged);
}

void HostPage::open(const Place& place) {
    const bool same = m_host == place.host;
    m_host = place.host;
    if (!same) {
        m_name.clear();
        m_notes->stopEditing();
        m_charts->setHost(m_host);
        m_guests->open(place);
        m_doctor->setHost(m_host);
        TaskFilter about;
        about.host = m_host;
        m_history->setAbout(about);
    }
    m_buttons->setTargets({m_host});
    update();
    look();
    Q_EMIT targetsChanged();
}

Targets HostPage::targets() const {
    if (m_tabs->currentWidget() == m_guests)
        if (auto chosen = m_guests->targets(); !chosen.empty()) return chosen;
    return {m_host};
}

QString HostPage::title() const {
    return m_name;
}

void HostPage::showTab(const QString& name) {
    for (int i = 0; i < m_tabs->count(); ++i)
        if (m_tabs->widget(i)->objectName() == name) m_tabs->setCurrentIndex(i);
}

void HostPage::update() {
    m_buttons->update();
    const auto* host = m_bench.feed.snapshot()->host(m_host);
    if (!host) {
        if (m_bench.feed.snapshot()->hosts.empty()) return; // the fleet file isn't read yet
        if (m_name.isEmpty()) { // nothing of the host before is left on the page
            m_head->setObject(icon("host"), shown(m_host.text), {});
            m_summary->setVisible(false);
            m_notes->setNotes({});
        }
        m_head->state().show(icon(LinkState::Disconnected), tr("removed"), Tone::Muted);
        m_banner->tell("info", Tone::Caution, tr("This host is not in the fleet any more."));
        return;
    }
    m_name = shown(host->name);
    const auto address = host->address.empty() ? tr("this computer") : shown(host->address);
    m_head->setObject(icon("host"), m_name, host->site.empty() ? address : address + QStringLiteral(" · ") + shown(host->site));
    m_head->state().show(icon(host->link.state), translated(binnacle::title(host->link.state)), tone(host->link.state));
    m_summary->setVisible(true);
    m_summary->show(*host);
    m_notes->setNotes(toQString(host->notes));
    tellLink(*host);
    offerSample(*host);
}

void HostPage::tellLink(const HostSnapshot& host) {
    if (host.link.state == LinkState::Connected || host.link.state == LinkState::Disconnected) {
        m_banner->hide();
        return;
    }
    QStringList detail;
    if (host.link.error) {
        if (!host.link.error->hint.empty()) detail << translated(host.link.error->hint);
        if (!host.link.error->detail.empty()) detail << shown(host.link.error->detail, 400);
    }
    if (host.asOf) detail << tr("What is shown is as of %1.").arg(dateTime(*host.asOf));
    m_banner->tell(host.link.state == LinkState::Connecting ? "info" : "warning", tone(host.link.state), linkText(host),
                   detail.join('\n'));
}

/// A newcomer's own computer without a guest: something to start with.
void HostPage::offerSample(const HostSnapshot& host) {
    const auto* action = m_desk.registry().find("host.sample-guest");
    const bool offer = action && host.guests.empty() && host.link.state == LinkState::Connected &&
                       !m_desk.obstacle(*action, {m_host});
    if (offer == !m_offer->isHidden()) return;
    m_offer->setVisible(offer);
    if (!offer) return;
    m_offer->clearButtons();
    m_offer->tell("guest-vm", Tone::Accent, tr("There is no guest on this computer yet."),
                  tr("A small sample guest can be made out of Debian packages; it boots to a prompt in seconds."));
    m_offer->addButton(tr("Make a Sample Guest"), [this] { m_desk.trigger("host.sample-guest", {m_host}); });
}

void HostPage::look() {
    m_bench.figures.look(this, isVisible() ? std::set<HostId>{m_host} : std::set<HostId>());
}

void HostPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    update();
    m_charts->refresh();
    look();
}

void HostPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    look();
}

} // namespace binnacle::views
