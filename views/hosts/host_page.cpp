// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hosts/host_page.h"

#include "views/actions/action_buttons.h"
#include "views/guests/guest_set_page.h"
#include "views/hosts/doctor_view.h"
#include "views/hosts/host_charts.h"
#include "views/hosts/host_summary.h"
#include "views/models/tree_text.h"
#include "views/storage/storage_view.h"
#include "views/networks/networks_view.h"
#include "views/support/figures_feed.h"
#include "views/support/format.h"
#include "views/support/icons.h"
#include "views/support/inventory_feed.h"
#include "views/support/strings.h"
#include "views/tasks/tasks_view.h"
#include "views/terminal/console_shelf.h"
#include "views/terminal/text_sources.h"
#include "views/widgets/banner.h"
#include "views/widgets/card.h"
#include "views/widgets/labels.h"
#include "views/widgets/notes_view.h"
#include "views/widgets/object_head.h"
#include "views/widgets/page_tabs.h"

#include <QVBoxLayout>

namespace binnacle::views {
namespace {

TaskFilter about(const HostId& host) {
    TaskFilter filter;
    filter.host = host;
    return filter;
}

} // namespace

HostPage::HostPage(Workbench& bench, ActionDesk& desk, QWidget* parent)
    : Page(parent)
    , m_bench(bench)
    , m_desk(desk)
    , m_head(new ObjectHead)
    , m_buttons(new ActionButtons(desk, *m_head, {"host.connect", "host.refresh", "host.set"}, this))
    , m_banner(new Banner)
    , m_offerBanner(new Banner)
    , m_offer(desk, *m_offerBanner)
    , m_tabs(new PageTabs)
    , m_summary(new HostSummary) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_banner);
    column->addWidget(m_offerBanner);
    auto* leftBanner = new Banner;
    column->addWidget(leftBanner);
    m_leftovers = std::make_unique<LeftoverOffer>(bench, desk, *leftBanner);
    column->addWidget(m_tabs, 1);
    m_tabs->setAccessibleName(tr("Pages of the host"));
    m_tabs->add(scrolled(m_summary), "summary", tr("Summary"));
    m_tabs->addLater("guests", tr("Guests"), [this] { return makeGuests(); });
    m_tabs->addLater("storage", tr("Storage"), [this] { return makeStorage(); });
    m_tabs->addLater("networks", tr("Networks"), [this] { return makeNetworks(); });
    m_tabs->addLater("shell", tr("Shell"), [this] { return makeShell(); });
    m_tabs->addLater("monitor", tr("Monitor"), [this] { return makeCharts(); });
    m_tabs->addLater("doctor", tr("Capabilities"), [this] { return makeDoctor(); });
    m_tabs->addLater("notes", tr("Notes"), [this] { return makeNotes(); });
    m_tabs->addLater("history", tr("History"), [this] { return makeHistory(); });
    connect(&bench.feed, &InventoryFeed::changed, this, [this](const SnapshotPtr&, const Changes& changes) {
        if (!isVisible()) return;
        const auto isOurs = [this](const GuestRef& ref) { return ref.host == m_host; };
        if (touches(changes, m_host) || std::ranges::any_of(changes.added, isOurs) ||
            std::ranges::any_of(changes.removed, isOurs) || std::ranges::any_of(changes.changed, isOurs))
            update();
    });
    connect(&bench.figures, &FiguresFeed::sampled, this, [this](const std::set<HostId>& hosts) {
        if (m_charts && isVisible() && hosts.contains(m_host)) m_charts->refresh();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &Page::targetsChanged);
}

QWidget* HostPage::makeGuests() {
    m_guests = new GuestSetPage(m_bench, m_desk, "host", false);
    m_guests->open(Place::of(m_host));
    connect(m_guests, &Page::targetsChanged, this, &Page::targetsChanged);
    return m_guests;
}

QWidget* HostPage::makeStorage() {
    m_storage = new StorageView(m_bench, m_desk);
    m_storage->setHost(m_host);
    return m_storage;
}

QWidget* HostPage::makeNetworks() {
    m_networks = new NetworksView(m_bench, m_desk);
    m_networks->setHost(m_host);
    return m_networks;
}

QWidget* HostPage::makeShell() {
    m_shell = new ConsoleShelf(m_bench);
    showShell();
    return m_shell;
}

void HostPage::showShell() {
    m_shell->show(Place::of(m_host).key(), [this] { return hostShellSource(m_bench, m_host); });
}

QWidget* HostPage::makeCharts() {
    m_charts = new HostCharts(m_bench);
    m_charts->setHost(m_host);
    return scrolled(m_charts);
}

QWidget* HostPage::makeDoctor() {
    m_doctor = new DoctorView(m_bench);
    m_doctor->setHost(m_host);
    return m_doctor;
}

QWidget* HostPage::makeNotes() {
    m_notes = new NotesView;
    connect(m_notes, &NotesView::saved, this, [this](const QString& text) {
        m_desk.trigger("host.set", {m_host}, {{"notes", text.toStdString()}});
    });
    fillNotes();
    return m_notes;
}

QWidget* HostPage::makeHistory() {
    m_history = new TasksView(m_bench, {}, false, "tasks-host");
    m_history->setAbout(about(m_host));
    return m_history;
}

/// What was known of one that is gone stays readable.
void HostPage::fillNotes() {
    if (!m_notes) return;
    if (const auto* host = m_bench.feed.snapshot()->host(m_host))
        m_notes->setNotes(toQString(host->notes));
    else if (m_name.isEmpty())
        m_notes->setNotes({});
}

void HostPage::open(const Place& place) {
    const bool same = m_host == place.host;
    m_host = place.host;
    if (!same) {
        m_name.clear();
        if (m_notes) m_notes->stopEditing();
        if (m_shell) showShell();
        if (m_charts) m_charts->setHost(m_host);
        if (m_guests) m_guests->open(place);
        if (m_storage) m_storage->setHost(m_host);
        if (m_networks) m_networks->setHost(m_host);
        if (m_doctor) m_doctor->setHost(m_host);
        if (m_history) m_history->setAbout(about(m_host));
    }
    m_buttons->setTargets({m_host});
    update();
    look();
    Q_EMIT targetsChanged();
}

Targets HostPage::targets() const {
    if (m_guests && m_guests->isVisibleTo(this))
        if (auto chosen = m_guests->targets(); !chosen.empty()) return chosen;
    return {m_host};
}

QString HostPage::title() const {
    return m_name;
}

void HostPage::showTab(const QString& name) {
    m_tabs->showPage(name);
    if (m_shell && m_shell->isVisible()) m_shell->setFocus();
}

void HostPage::update() {
    m_buttons->update();
    if (m_storage && m_storage->isVisible()) m_storage->refresh();
    if (m_networks) m_networks->refresh();
    const auto* host = m_bench.feed.snapshot()->host(m_host);
    if (!host) {
        if (m_bench.feed.snapshot()->hosts.empty()) return; // the fleet file isn't read yet
        if (m_name.isEmpty()) { // nothing of the host before is left on the page
            m_head->setObject(icon("host"), shown(m_host.text), {});
            m_summary->setVisible(false);
            fillNotes();
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
    fillNotes();
    tellLink(*host);
    m_offer.update(*host);
    m_leftovers->watch(m_host);
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

void HostPage::look() {
    m_bench.figures.look(this, isVisible() ? std::set<HostId>{m_host} : std::set<HostId>());
}

void HostPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    update();
    if (m_charts) m_charts->refresh();
    look();
}

void HostPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    look();
}

} // namespace binnacle::views
