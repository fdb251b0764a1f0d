// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/networks/networks_view.h"

#include "core/actions/host_target.h"
#include "core/fleet/fleet.h"
#include "views/networks/network_words.h"
#include "views/support/background.h"
#include "views/support/icons.h"
#include "views/support/inventory_feed.h"
#include "views/support/strings.h"
#include "views/support/task_feed.h"
#include "views/support/theme.h"
#include "views/widgets/button_row.h"
#include "views/widgets/card.h"
#include "views/widgets/labels.h"
#include "views/widgets/list_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace binnacle::views {
namespace {

enum NetworkColumn { Name, State, Mode, Bridge, Addresses, Dhcp, Start, UsedBy };
constexpr int nameRole = Qt::UserRole;
constexpr int askAgainMs = 10'000;

Result<NetworkAnswer> read(Fleet& fleet, const HostId& host, const std::string& network) {
    const auto backend = TRY(fleet.backend(host));
    auto* networks = backend->networks();
    if (!networks)
        return fail(ErrorCode::Unsupported, BINNACLE_TEXT("The host's networks can't be read from here"));
    NetworkAnswer answer{.details = TRY(networks->networkNow(network)), .leases = {}};
    answer.leases = TRY(networks->leases(network));
    return answer;
}

QString guestNames(const std::vector<GuestPtr>& guests) {
    constexpr std::size_t most = 4;
    std::vector<std::string> names;
    for (const auto& guest : guests)
        if (names.size() < most) names.push_back(guest->name);
    const auto list = listed(names);
    return guests.size() <= most
               ? list
               : NetworksView::tr("%1 and %n more", nullptr, int(guests.size() - most)).arg(list);
}

} // namespace

NetworksView::NetworksView(Workbench& bench, ActionDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_desk(desk)
    , m_list(new QTreeWidget)
    , m_halves(new QSplitter(Qt::Vertical))
    , m_lower(new QWidget)
    , m_page(new NetworkPage)
    , m_pageArea(scrolled(m_page))
    , m_status(hintLabel({}))
    , m_pageStatus(hintLabel({}))
    , m_timer(new QTimer(this)) {
    m_pageStatus->setContentsMargins(space::page, space::small, space::page, space::medium);
    m_pageStatus->setWordWrap(true);
    m_status->hide();
    m_pageStatus->hide();
    makeList();
    auto* lower = new QVBoxLayout(m_lower);
    lower->setContentsMargins(0, 0, 0, 0);
    lower->setSpacing(0);
    lower->addWidget(m_pageStatus);
    lower->addWidget(m_pageArea, 1);
    lower->addStretch();
    m_pageArea->setAccessibleName(tr("The chosen network"));
    m_halves->addWidget(m_list);
    m_halves->addWidget(m_lower);
    m_halves->setChildrenCollapsible(false);
    m_halves->setStretchFactor(1, 1);
    connect(m_halves, &QSplitter::splitterMoved, this, [this] { m_divided = true; });
    layOutList(*this, makeButtons(), m_status, m_halves);
    m_timer->setInterval(askAgainMs);
    connect(m_timer, &QTimer::timeout, this, &NetworksView::ask);
    connect(&bench.tasks, &TaskFeed::tasksChanged, this, &NetworksView::follow);
    connect(m_page, &NetworkPage::reservationWanted, this,
            [this](const QString& mac, const QString& ip, const QString& name) {
                act("network.reserve",
                    {{"mac", mac.toStdString()}, {"ip", ip.toStdString()}, {"name", name.toStdString()}},
                    true);
            });
    connect(m_page, &NetworkPage::freeingWanted, this, [this](const QString& mac) {
        act("network.unreserve", {{"mac", mac.toStdString()}});
    });
    updateButtons();
}

QWidget* NetworksView::makeButtons() {
    auto* row = new ButtonRow;
    m_create = row->add("plus", tr("Create a Network …"));
    m_start = row->add("guest-start", tr("Start"));
    m_stop = row->add("guest-stop", tr("Stop …"));
    m_autostart = row->add("guest-autostart", tr("Start with the Host"));
    m_change = row->add("edit", tr("Change …"));
    m_delete = row->add("remove", tr("Delete …"));
    auto* again = row->add("refresh", tr("Refresh"));
    connect(m_create, &QToolButton::clicked, this, [this] { m_desk.askAll("network.create", {m_host}); });
    connect(m_start, &QToolButton::clicked, this, [this] { act("network.start"); });
    connect(m_stop, &QToolButton::clicked, this, [this] { act("network.stop"); });
    connect(m_autostart, &QToolButton::clicked, this, [this] {
        if (const auto* network = selected())
            act("network.autostart", {{"setting", network->autostart ? "off" : "on"}});
    });
    connect(m_change, &QToolButton::clicked, this, [this] {
        const auto* network = selected();
        if (!network) return;
        const auto range = std::ranges::find_if(
            network->dhcpRanges, [](const std::string& r) { return parseIpv4Range(r).has_value(); });
        act("network.set", {{"dhcp", range == network->dhcpRanges.end() ? "" : *range}}, true);
    });
    connect(m_delete, &QToolButton::clicked, this, [this] { act("network.delete"); });
    connect(again, &QToolButton::clicked, this, &NetworksView::ask);
    return row;
}

void NetworksView::makeList() {
    m_list->setAccessibleName(tr("Networks"));
    m_list->setHeaderLabels({tr("Network"), tr("State"), tr("Mode"), tr("Bridge"), tr("Address"), tr("DHCP"),
                             tr("Starts"), tr("Used by")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->header()->setStretchLastSection(true);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &NetworksView::choose);
    connect(m_list, &QTreeWidget::customContextMenuRequested, this, &NetworksView::showMenu);
}

const HostSnapshot* NetworksView::host() const {
    m_held = m_bench.feed.snapshot();
    return m_held->host(m_host);
}

const Network* NetworksView::selected() const {
    const auto* on = host();
    if (!on || m_chosen.empty()) return nullptr;
    const auto found = std::ranges::find(on->networks, m_chosen, &Network::name);
    return found == on->networks.end() ? nullptr : &*found;
}

void NetworksView::setHost(const HostId& host) {
    if (m_host == host) return;
    m_host = host;
    m_chosen.clear();
    m_asked.reset();
    m_answer.reset();
    m_list->clear();
    refresh();
}

void NetworksView::refresh() {
    if (const auto* on = host()) fill(*on);
    showAnswer();
    updateButtons();
    const auto* network = selected();
    if (isVisible() && (!m_answer || (network && *network != m_answer->details.network))) ask();
}

void NetworksView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_timer->start();
    refresh();
    ask();
}

void NetworksView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_timer->stop();
}

QString NetworksView::whyNone(const HostSnapshot& host) const {
    if (!host.networks.empty()) return {};
    if (const auto why = hostTarget(m_host, *m_held).obstacle) return translated(*why);
    return tr("libvirt has no networks on this host. One gives guests addresses and a way out.");
}

/// Rows stay who they are, so that what is selected and scrolled to does.
void NetworksView::fill(const HostSnapshot& host) {
    const QSignalBlocker quiet(m_list);
    const auto known = [&](const QTreeWidgetItem& row) {
        return std::ranges::find(host.networks, row.data(Name, nameRole).toString().toStdString(),
                                 &Network::name) != host.networks.end();
    };
    for (int i = m_list->topLevelItemCount() - 1; i >= 0; --i)
        if (!known(*m_list->topLevelItem(i))) delete m_list->takeTopLevelItem(i);
    int at = 0;
    bool grown = false;
    for (const auto& network : host.networks) {
        const auto name = toQString(network.name);
        auto* row = m_list->topLevelItem(at);
        if (!row || row->data(Name, nameRole).toString() != name) {
            row = new QTreeWidgetItem;
            row->setData(Name, nameRole, name);
            m_list->insertTopLevelItem(at, row);
            grown = true;
        }
        fillRow(*row, network, host);
        ++at;
    }
    if (grown) {
        fitList();
        for (int column = Name; column < UsedBy; ++column) {
            m_list->resizeColumnToContents(column);
            m_list->setColumnWidth(column, m_list->columnWidth(column) + space::large);
        }
    }
    showStatus(whyNone(host));
    m_halves->setVisible(!host.networks.empty());
    if (m_list->selectedItems().isEmpty() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    choose();
}

/// As high as its rows, up to a few; the rest is for the chosen one.
void NetworksView::fitList() {
    constexpr int most = 8;
    if (m_divided || m_list->topLevelItemCount() == 0) return;
    const int rows = std::clamp(m_list->topLevelItemCount(), 3, most);
    const int wanted =
        m_list->header()->sizeHint().height() + rows * m_list->sizeHintForRow(0) + space::medium;
    m_halves->setSizes({wanted, std::max(m_halves->height() - wanted, wanted)});
}

void NetworksView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitList();
}

void NetworksView::fillRow(QTreeWidgetItem& row, const Network& network, const HostSnapshot& host) const {
    const QStringList cells{shown(network.name, 100),
                            network.active ? tr("runs") : tr("off"),
                            modeText(network),
                            shown(network.bridge, 40),
                            listed(network.addresses),
                            listed(network.dhcpRanges),
                            network.autostart ? tr("with the host") : tr("by hand"),
                            guestNames(guestsOn(network, host))};
    for (int column = 0; column < int(cells.size()); ++column) {
        row.setText(column, cells[column]);
        row.setToolTip(column, plainToHtml(cells[column]));
    }
    row.setIcon(Name, icon("network"));
    row.setIcon(State, icon(network.active ? GuestState::Running : GuestState::Stopped));
}

void NetworksView::choose() {
    const auto items = m_list->selectedItems();
    const auto name =
        items.isEmpty() ? std::string() : items.front()->data(Name, nameRole).toString().toStdString();
    if (name == m_chosen) return;
    m_chosen = name;
    m_answer.reset();
    showAnswer();
    updateButtons();
    if (isVisible()) ask();
}

/// One question at a time, or a host that hangs would have all the readers there are. What is answered about
/// another network is passed over.
void NetworksView::ask() {
    const auto* network = selected();
    if (!network || hostTarget(m_host, *m_held).obstacle) return;
    const Asked wanted{m_host, network->name};
    m_askAgain = m_asked.has_value();
    if (m_asked == wanted) return;
    m_asked = wanted;
    m_askAgain = false;
    if (!m_answer) showAnswer();
    inBackground(
        m_bench.pool, this,
        [&fleet = m_bench.fleet, wanted] { return read(fleet, wanted.first, wanted.second); },
        [this, wanted](const Result<NetworkAnswer>& answer) {
            if (m_asked != wanted) return;
            m_asked.reset();
            if (wanted == Asked{m_host, m_chosen}) present(answer);
            if (std::exchange(m_askAgain, false)) ask();
        });
}

void NetworksView::follow(const std::vector<TaskInfo>& tasks) {
    const bool ours = std::ranges::any_of(tasks, [this](const TaskInfo& task) {
        return isFinished(task.state) && task.spec.host == m_host && task.spec.type.starts_with("network.");
    });
    if (ours && isVisible()) ask();
}

void NetworksView::present(const Result<NetworkAnswer>& answer) {
    if (answer) {
        if (m_answer == *answer) return;
        m_answer = *answer;
        showAnswer();
        return;
    }
    m_answer.reset();
    showAnswer();
    m_pageStatus->setText(translated(answer.error()));
}

void NetworksView::showAnswer() {
    const auto* on = host();
    m_pageArea->setVisible(on && m_answer);
    m_pageStatus->setVisible(on && !m_answer);
    if (!on) return;
    if (m_answer) { // whether it runs is known from the inventory, and sooner
        auto answer = *m_answer;
        if (const auto* network = selected()) answer.details.network = *network;
        return m_page->show(*on, answer);
    }
    const auto why = hostTarget(m_host, *m_held).obstacle;
    m_pageStatus->setText(
        why                ? translated(*why)
        : m_chosen.empty() ? tr("Select a network to see who is on it and which addresses it has given out.")
                           : tr("Asking the host …"));
}

void NetworksView::showStatus(const QString& status) {
    m_status->setText(status);
    m_status->setVisible(!status.isEmpty());
}

void NetworksView::updateButtons() {
    const auto* network = selected();
    const auto why = hostTarget(m_host, *m_bench.feed.snapshot()).obstacle;
    const auto update = [&](QToolButton* button, bool possible, const QString& else_) {
        button->setEnabled(!why && possible);
        button->setToolTip(why ? plainToHtml(translated(*why)) : possible ? button->text() : else_);
    };
    const auto ofOne = [&](QToolButton* button, bool possible, const QString& else_) {
        update(button, network && possible, network ? else_ : tr("Select a network first"));
    };
    if (network)
        m_autostart->setText(network->autostart ? tr("Don't Start with the Host")
                                                : tr("Start with the Host"));
    m_autostart->setAccessibleName(m_autostart->text());
    update(m_create, true, {});
    ofOne(m_start, network && !network->active, tr("It runs already"));
    ofOne(m_stop, network && network->active, tr("It does not run"));
    ofOne(m_autostart, true, {});
    ofOne(m_change, network && isOwnNetwork(*network) && !network->addresses.empty(),
          tr("It gives out no addresses: they come from outside"));
    ofOne(m_delete, true, {});
    m_page->setReachable(!why);
}

void NetworksView::showMenu(const QPoint& at) {
    QMenu menu;
    for (auto* button : {m_start, m_stop, m_autostart, m_change, m_delete, m_create}) {
        auto* entry = menu.addAction(button->icon(), button->text(), button, &QToolButton::click);
        entry->setEnabled(button->isEnabled());
    }
    menu.exec(m_list->viewport()->mapToGlobal(at));
}

void NetworksView::act(const char* action, Json params, bool askAll) {
    const auto* network = selected();
    if (!network) return;
    params["network"] = network->name;
    if (askAll)
        m_desk.askAll(action, {m_host}, params);
    else
        m_desk.trigger(action, {m_host}, params);
}

} // namespace binnacle::views
