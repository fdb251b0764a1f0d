// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/storage/storage_view.h"

#include "core/fleet/fleet.h"
#include "views/storage/capacity_line.h"
#include "views/storage/library_dialogs.h"
#include "views/storage/pool_table.h"
#include "views/storage/volume_bar.h"
#include "views/storage/volume_table.h"
#include "views/support/background.h"
#include "views/support/format.h"
#include "views/support/icons.h"
#include "views/support/inventory_feed.h"
#include "views/support/strings.h"
#include "views/support/task_feed.h"
#include "views/support/theme.h"
#include "views/widgets/button_row.h"
#include "views/widgets/labels.h"
#include "views/widgets/list_page.h"

#include <QDropEvent>
#include <QVBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace binnacle::views {
namespace {

constexpr int askAgainMs = 30'000; ///< the host reads all of the pool's files for it
constexpr int poolsHeight = 190, volumesHeight = 460; ///< at first

QLabel* statusLabel() {
    auto* label = hintLabel({});
    label->setContentsMargins(space::page, space::small, space::page, space::medium);
    label->setWordWrap(true);
    label->hide();
    return label;
}

void tell(QLabel& label, const QString& words) {
    label.setText(words);
    label.setVisible(!words.isEmpty());
}

} // namespace

StorageView::StorageView(Workbench& bench, ActionDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_desk(desk)
    , m_pools(new PoolTable)
    , m_table(new VolumeTable)
    , m_capacity(new CapacityLine)
    , m_poolStatus(statusLabel())
    , m_volumeStatus(statusLabel())
    , m_bar(new VolumeBar(desk))
    , m_timer(new QTimer(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(makePools());
    split->addWidget(m_lower = makeVolumes());
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({poolsHeight, volumesHeight});
    column->addWidget(split, 1);
    m_timer->setInterval(askAgainMs);
    connect(m_timer, &QTimer::timeout, this, [this] { ask(Why::Changed); });
    connect(&bench.tasks, &TaskFeed::tasksChanged, this, &StorageView::follow);
    setAcceptDrops(true);
    updateButtons();
}

/// On a worker.
Result<StorageView::Reading> StorageView::read(Fleet& fleet, const PoolOf& pool) {
    const auto backend = TRY(fleet.backend(pool.host));
    auto* storage = backend->storage();
    if (!storage)
        return fail(ErrorCode::Unsupported, BINNACLE_TEXT("The host's storage can't be read from here"));
    Reading reading;
    reading.volumes = TRY(storage->volumes(pool.pool));
    reading.elsewhere = ownersElsewhere(*fleet.inventory().snapshot(), pool.host, pool.pool);
    return reading;
}

QWidget* StorageView::makePoolButtons() {
    auto* row = new ButtonRow;
    m_createPool = row->add("pool-create", tr("Create a Pool …"));
    m_start = row->add("guest-start", tr("Start"));
    m_stop = row->add("guest-stop", tr("Stop …"));
    m_autostart = row->add("guest-autostart", tr("Start with the Host"));
    m_autostart->setCheckable(true);
    m_read = row->add("refresh", tr("Read Again"));
    m_delete = row->add("remove", tr("Delete the Pool …"));
    connect(m_createPool, &QToolButton::clicked, this, [this] {
        m_desk.trigger("pool.create", {m_host}, {{"autostart", true}});
    });
    connect(m_start, &QToolButton::clicked, this, [this] { onPool("pool.start"); });
    connect(m_stop, &QToolButton::clicked, this, [this] { onPool("pool.stop"); });
    connect(m_autostart, &QToolButton::clicked, this, &StorageView::setAutostart);
    connect(m_read, &QToolButton::clicked, this, [this] { onPool("pool.refresh"); });
    connect(m_delete, &QToolButton::clicked, this, [this] { onPool("pool.delete"); });
    return row;
}

QWidget* StorageView::makePools() {
    auto* upper = new QWidget;
    layOutList(*upper, makePoolButtons(), m_poolStatus, m_pools);
    connect(m_pools, &PoolTable::selectionMoved, this, &StorageView::choosePool);
    connect(m_pools, &QWidget::customContextMenuRequested, this, &StorageView::showPoolMenu);
    return upper;
}

QWidget* StorageView::makeVolumes() {
    auto* lower = new QWidget;
    auto* column = new QVBoxLayout(lower);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_capacity->setContentsMargins(space::page, space::medium, space::page, space::small);
    column->addWidget(m_capacity);
    column->addWidget(m_bar);
    column->addWidget(m_volumeStatus);
    column->addWidget(m_table, 1);
    column->addStretch();
    connect(m_bar, &VolumeBar::wanted, this, &StorageView::onVolumes);
    connect(m_bar, &VolumeBar::filterChanged, this, [this](const QString& words) {
        m_table->setFilter(words);
        countVolumes();
    });
    connect(m_bar, &VolumeBar::kindChanged, this, [this](std::optional<VolumeKind> kind) {
        m_table->setKind(kind);
        countVolumes();
    });
    connect(m_table, &VolumeTable::selectionMoved, this, &StorageView::updateButtons);
    connect(m_table, &VolumeTable::opened, this, &StorageView::openUser);
    connect(m_table, &QWidget::customContextMenuRequested, this, &StorageView::showVolumeMenu);
    return lower;
}

const HostSnapshot* StorageView::host() const {
    return m_bench.feed.snapshot()->host(m_host);
}

bool StorageView::isAway() const {
    const auto* known = host();
    return !known || known->link.state != LinkState::Connected;
}

void StorageView::setHost(const HostId& host) {
    if (m_host == host) return;
    m_host = host;
    m_pools->setPools({});
    m_bar->showAll();
    fillPools();
}

void StorageView::refresh() {
    const auto* row = m_pools->selected();
    const bool before = row && row->pool.active && !row->old;
    fillPools();
    row = m_pools->selected();
    const bool now = row && row->pool.active && !row->old;
    if (now && isVisible() && (!before || (!m_asOf && !m_error))) ask(Why::Unknown);
}

void StorageView::fillPools() {
    std::vector<PoolRow> rows;
    if (const auto* known = host()) {
        for (const auto& pool : known->pools)
            rows.push_back({pool, isAway()});
        if (auto owners = diskOwners(*known); owners != m_owners) {
            m_owners = std::move(owners);
            if (m_asOf) fillVolumes();
        }
    }
    m_pools->setPools(std::move(rows));
    choosePool();
    tellPools();
}

/// Another pool, or the same one as it is now.
void StorageView::choosePool() {
    const auto* row = m_pools->selected();
    const PoolOf chosen{m_host, row ? row->pool.name : std::string()};
    if (chosen != m_shown) {
        m_shown = chosen;
        clearVolumes();
        if (row && isVisible()) ask(Why::Unknown);
    }
    m_lower->setVisible(row != nullptr);
    if (row && m_asOf)
        m_capacity->show(row->pool, provisionOf(m_table->volumes()));
    else if (row)
        m_capacity->show(row->pool);
    tellVolumes();
    updateButtons();
}

void StorageView::clearVolumes() {
    m_asOf.reset();
    m_error.reset();
    m_reading = {};
    m_table->setVolumes({});
}

void StorageView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_timer->start();
    fillPools();
    ask(Why::Unknown);
}

void StorageView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_timer->stop();
}

/// One question to a host at a time, or one that hangs would have all the readers there are. What is answered
/// about another pool is passed over.
void StorageView::ask(Why why) {
    const auto* row = m_pools->selected();
    if (!row || !row->pool.active || row->old) return;
    if (const auto asked = m_asked.find(m_host); asked != m_asked.end()) {
        m_askAgain = m_askAgain || why == Why::Changed || asked->second != m_shown.pool;
        return;
    }
    m_askAgain = false;
    m_asked[m_host] = m_shown.pool;
    tellVolumes();
    inBackground(
        m_bench.pool, this, [&fleet = m_bench.fleet, asked = m_shown] { return read(fleet, asked); },
        [this, asked = m_shown](const Result<Reading>& found) {
            m_asked.erase(asked.host);
            if (asked == m_shown) present(found);
            if (asked.host == m_host && m_askAgain && isVisible()) ask(Why::Changed);
        });
}

void StorageView::follow(const std::vector<TaskInfo>& tasks) {
    const bool ours = std::ranges::any_of(tasks, [this](const TaskInfo& task) {
        const auto& type = task.spec.type;
        return isFinished(task.state) && task.spec.host == m_host &&
               (type.starts_with("pool.") || type.starts_with("volume.") || type == "guest.create" ||
                type == "guest.delete");
    });
    if (ours && isVisible()) ask(Why::Changed);
}

/// What was read before stays where it can't be read any more, with its time.
void StorageView::present(const Result<Reading>& reading) {
    if (reading) {
        m_error.reset();
        m_asOf = now();
        m_reading = *reading;
        fillVolumes();
    } else {
        m_error = reading.error();
    }
    choosePool();
}

void StorageView::fillVolumes() {
    m_table->setVolumes(volumeRows(m_reading.volumes, m_owners, m_reading.elsewhere));
    countVolumes();
}

void StorageView::tellPools() {
    const auto* known = host();
    const bool any = known && !known->pools.empty();
    QString words;
    if (!known)
        words = tr("This host is not in the fleet any more.");
    else if (isAway() && any)
        words =
            known->asOf
                ? tr("The host is not connected. Its pools are shown as of %1.").arg(dateTime(*known->asOf))
                : tr("The host is not connected. Its pools are shown as they were last.");
    else if (isAway())
        words = tr("The host is not connected, and nothing is known of its storage.");
    else if (!any)
        words = tr("The host has no storage pool. One gives it a place for disks and images: a folder, a "
                   "file system, a "
                   "server's share or a volume group.");
    tell(*m_poolStatus, words);
    m_pools->setVisible(any);
}

void StorageView::tellVolumes() {
    const auto* row = m_pools->selected();
    QString words;
    if (!row)
        words.clear();
    else if (m_dropping)
        words = tr("Drop the files to upload them into the pool %1.").arg(shown(row->pool.name, 80));
    else if (row->old && m_asOf)
        words = tr("The volumes are shown as of %1.").arg(dateTime(*m_asOf));
    else if (row->old)
        words = tr("What is in the pool is not known while the host is away.");
    else if (!row->pool.active)
        words = tr("The pool is off. Start it to see what is in it.");
    else if (m_error && m_asOf)
        words = tr("The volumes are shown as of %1.").arg(dateTime(*m_asOf)) + '\n' + translated(*m_error);
    else if (m_error)
        words = translated(*m_error);
    else if (!m_asOf)
        words = tr("Asking the host …");
    else if (m_reading.volumes.empty())
        words = tr("The pool is empty.");
    tell(*m_volumeStatus, words);
    m_table->setVisible(row && m_asOf && !m_reading.volumes.empty() && (row->pool.active || row->old));
    countVolumes();
}

void StorageView::countVolumes() {
    m_bar->setCount(m_table->shownCount(), m_table->isHidden() ? std::nullopt : std::optional(int(m_table->volumes().size())));
}

void StorageView::updateButtons() {
    const auto* pool = m_pools->selected();
    const auto needsPool = pool ? QString() : tr("Select a pool first");
    const bool active = pool && pool->pool.active;
    const auto offer = [this](QToolButton* button, const char* action, const QString& why) { m_desk.offer(*button, action, {m_host}, why); };
    offer(m_createPool, "pool.create", {});
    offer(m_start, "pool.start", active ? tr("The pool is active already") : needsPool);
    offer(m_stop, "pool.stop", pool && !active ? tr("The pool is off already") : needsPool);
    offer(m_autostart, "pool.autostart", needsPool);
    m_autostart->setChecked(pool && pool->pool.autostart);
    const auto needsActive = pool && !active ? tr("The pool is off") : needsPool;
    offer(m_read, "pool.refresh", needsActive);
    offer(m_delete, "pool.delete", needsPool);
    m_bar->offer(m_host, needsActive, !needsActive.isEmpty() ? needsActive : m_table->selected() ? QString() : tr("Select a volume first"));
}

void StorageView::showPoolMenu(const QPoint& at) {
    QMenu menu;
    menu.setToolTipsVisible(true);
    for (auto* button : {m_createPool, m_start, m_stop, m_autostart, m_read, m_delete}) {
        auto* entry = menu.addAction(button->icon(), button->text(), button, &QToolButton::click);
        entry->setEnabled(button->isEnabled());
        entry->setToolTip(button->toolTip());
        entry->setCheckable(button->isCheckable());
        entry->setChecked(button->isChecked());
    }
    menu.addSeparator();
    m_pools->fillMenu(menu);
    menu.exec(m_pools->viewport()->mapToGlobal(at));
}

void StorageView::showVolumeMenu(const QPoint& at) {
    QMenu menu;
    menu.setToolTipsVisible(true);
    m_bar->fillMenu(menu);
    menu.addSeparator();
    m_table->fillMenu(menu);
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

void StorageView::onPool(const char* action) {
    if (const auto* row = m_pools->selected()) m_desk.trigger(action, {m_host}, {{"pool", row->pool.name}});
}

void StorageView::onVolumes(const QString& action) {
    const auto* pool = m_pools->selected();
    const auto* row = m_table->selected();
    if (action == "volume.upload" && pool)
        askForUpload(this, m_desk, m_host, pool->pool.name);
    else if (action == "volume.download" && row)
        askForDownload(this, m_desk, m_host, row->volume);
    else if (action == "volume.fetch" && pool)
        m_desk.askAll("volume.fetch", {m_host}, {{"pool", pool->pool.name}});
    else if (action == "volume.create" && pool)
        m_desk.trigger("volume.create", {m_host}, {{"pool", pool->pool.name}});
    else if (row)
        m_desk.trigger(action.toStdString(), {m_host}, {{"volume", row->volume.path}});
}

/// The button shows what is, until the host has done it.
void StorageView::setAutostart(bool on) {
    const auto* row = m_pools->selected();
    if (!row) return;
    m_autostart->setChecked(row->pool.autostart);
    m_desk.trigger("pool.autostart", {m_host}, {{"pool", row->pool.name}, {"setting", on ? "on" : "off"}});
}

/// Files may be dropped on all that belongs to the pool: an empty one has no table.
QStringList StorageView::dropped(const QDropEvent& event) const {
    const bool here = m_lower->isVisible() && m_lower->rect().contains(m_lower->mapFrom(this, event.position().toPoint()));
    return here && m_bar->canUpload() ? filesIn(*event.mimeData()) : QStringList();
}

void StorageView::dragEnterEvent(QDragEnterEvent* event) {
    if (!filesIn(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void StorageView::dragMoveEvent(QDragMoveEvent* event) {
    event->setAccepted(!dropped(*event).isEmpty());
    m_dropping = event->isAccepted();
    tellVolumes();
}

void StorageView::dragLeaveEvent(QDragLeaveEvent*) {
    m_dropping = false;
    tellVolumes();
}

void StorageView::dropEvent(QDropEvent* event) {
    const auto files = dropped(*event);
    m_dropping = false;
    tellVolumes();
    const auto* pool = m_pools->selected();
    if (files.isEmpty() || !pool) return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    uploadFiles(m_desk, m_host, pool->pool.name, files);
}

void StorageView::openUser() {
    if (const auto* row = m_table->selected(); row && !row->owner.names.isEmpty())
        m_bench.go(Place::of(row->owner.first));
}

} // namespace binnacle::views
