// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guests/snapshots_view.h"

#include "core/fleet/fleet.h"
#include "views/support/format.h"
#include "views/support/icons.h"
#include "views/support/inventory_feed.h"
#include "views/support/strings.h"
#include "views/support/task_feed.h"
#include "views/support/theme.h"
#include "views/widgets/button_row.h"
#include "views/widgets/labels.h"
#include "views/widgets/list_page.h"

#include <QHeaderView>
#include <QInputDialog>
#include <QMenu>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

#include <nlohmann/json.hpp>

namespace binnacle::views {
namespace {

enum SnapshotColumn { Name, Taken, GuestWas, Kept, Description };
constexpr int nameRole = Qt::UserRole;
constexpr int askAgainMs = 10'000;
/// Qt lays a tree out step by step into its depth, and how long a chain is, is a host's word: what is deeper stands at this depth.
constexpr unsigned deepest = 100;

Result<std::vector<GuestSnapshot>> read(Fleet& fleet, const GuestRef& guest) {
    const auto backend = TRY(fleet.backend(guest.host));
    auto* snapshots = backend->snapshots();
    if (!snapshots) return std::vector<GuestSnapshot>();
    return snapshots->snapshotsOf(guest.uuid);
}

QString keptText(const GuestSnapshot& s) {
    const auto what = s.memory ? SnapshotsView::tr("Disks and memory") : SnapshotsView::tr("Disks");
    return s.kind == GuestSnapshot::Kind::External ? SnapshotsView::tr("%1, externally").arg(what) : what;
}

} // namespace

SnapshotsView::SnapshotsView(Workbench& bench, ActionDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_desk(desk)
    , m_question(bench, this, read, [this](const auto& found) { present(found); })
    , m_tree(new QTreeWidget)
    , m_status(hintLabel({}))
    , m_timer(new QTimer(this)) {
    makeTree();
    layOutList(*this, makeButtons(), m_status, m_tree);
    m_timer->setInterval(askAgainMs);
    connect(m_timer, &QTimer::timeout, this, &SnapshotsView::ask);
    connect(&bench.tasks, &TaskFeed::tasksChanged, this, &SnapshotsView::follow);
    updateButtons();
}

QWidget* SnapshotsView::makeButtons() {
    auto* row = new ButtonRow;
    m_take = row->add("snapshot-create", tr("Take a Snapshot …"));
    m_revert = row->add("snapshot-revert", tr("Go Back …"));
    m_delete = row->add("snapshot-delete", tr("Delete …"));
    m_describe = row->add("edit", tr("Describe …"));
    auto* again = row->add("refresh", tr("Refresh"));
    connect(m_take, &QToolButton::clicked, this, [this] { m_desk.trigger("snapshot.create", {m_question.guest()}); });
    connect(m_revert, &QToolButton::clicked, this, [this] { act("snapshot.revert"); });
    connect(m_delete, &QToolButton::clicked, this, [this] { act("snapshot.delete"); });
    connect(m_describe, &QToolButton::clicked, this, &SnapshotsView::describe);
    connect(again, &QToolButton::clicked, this, &SnapshotsView::ask);
    return row;
}

void SnapshotsView::makeTree() {
    m_tree->setAccessibleName(tr("Snapshots"));
    m_tree->setHeaderLabels({tr("Snapshot"), tr("Taken"), tr("The guest was"), tr("What was kept"), tr("Description")});
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(true);
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &SnapshotsView::updateButtons);
    connect(m_tree, &QTreeWidget::customContextMenuRequested, this, &SnapshotsView::showMenu);
}

void SnapshotsView::setGuest(const GuestRef& guest) {
    if (m_question.guest() == guest) return;
    m_question.setGuest(guest);
    m_known = false;
    fill({});
    updateButtons();
    if (isVisible()) ask();
}

void SnapshotsView::refresh() {
    showNow();
    updateButtons();
    if (isVisible() && !m_known) ask();
}

void SnapshotsView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_timer->start();
    ask();
}

void SnapshotsView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_timer->stop();
}

void SnapshotsView::ask() {
    if (!m_known) showStatus(tr("Asking the host …"));
    m_question.ask();
}

void SnapshotsView::follow(const std::vector<TaskInfo>& tasks) {
    const bool ours = std::ranges::any_of(tasks, [this](const TaskInfo& task) {
        return isFinished(task.state) && task.spec.guest == m_question.guest().uuid && task.spec.type.starts_with("snapshot.");
    });
    if (ours && isVisible()) ask();
}

void SnapshotsView::present(const Result<std::vector<GuestSnapshot>>& snapshots) {
    m_known = bool(snapshots);
    if (!snapshots) {
        showStatus(translated(snapshots.error()));
    } else {
        if (*snapshots != m_snapshots || m_tree->topLevelItemCount() == 0) fill(*snapshots);
        showStatus(snapshots->empty() ? whyNone() : QString());
    }
    updateButtons();
}

QString SnapshotsView::whyNone() const {
    if (const auto* take = m_desk.registry().find("snapshot.create"))
        if (const auto why = m_desk.obstacle(*take, {m_question.guest()})) return translated(*why);
    return tr("There are no snapshots. One keeps the guest as it is now, so that it can go back to it.");
}

void SnapshotsView::showStatus(const QString& status) {
    m_status->setText(status);
    m_status->setVisible(!status.isEmpty());
}

void SnapshotsView::fill(const std::vector<GuestSnapshot>& snapshots) {
    const auto* before = selected();
    const auto kept = before ? before->name : std::string();
    m_snapshots = snapshots;
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    m_now = nullptr;
    std::vector<QTreeWidgetItem*> path; // of the row above, by depth
    for (const auto& [s, down] : snapshotTree(snapshots)) {
        const auto depth = std::min(down, deepest);
        const QStringList cells{shown(s.name, 100), dateTime(s.taken), translated(title(s.state)), keptText(s), shown(s.description, 300)};
        path.resize(std::min<std::size_t>(depth, path.size()));
        auto* item = path.empty() ? new QTreeWidgetItem(m_tree, cells) : new QTreeWidgetItem(path.back(), cells);
        item->setData(Name, nameRole, toQString(s.name));
        item->setIcon(Name, icon("snapshot"));
        if (!s.description.empty()) item->setToolTip(Description, plainToHtml(toQString(s.description)));
        path.push_back(item);
        if (s.name == kept) m_tree->setCurrentItem(item);
        if (!s.current) continue;
        m_now = new QTreeWidgetItem(item, {tr("Now"), {}, {}, {}, tr("The guest as it is")});
        auto font = m_tree->font();
        font.setBold(true);
        m_now->setFont(Name, font);
    }
    showNow();
    m_tree->expandAll();
    for (int column = Name; column < Description; ++column) {
        m_tree->resizeColumnToContents(column);
        m_tree->setColumnWidth(column, m_tree->columnWidth(column) + space::large);
    }
    m_tree->setVisible(!snapshots.empty());
}

void SnapshotsView::showNow() {
    const auto* guest = m_bench.feed.snapshot()->find(m_question.guest());
    if (!m_now || !guest) return;
    m_now->setIcon(Name, icon(guest->state));
    m_now->setText(GuestWas, translated(title(guest->state)));
}

const GuestSnapshot* SnapshotsView::selected() const {
    const auto* item = m_tree->currentItem();
    if (!item || !item->isSelected()) return nullptr;
    const auto name = item->data(Name, nameRole).toString().toStdString();
    const auto found = std::ranges::find(m_snapshots, name, &GuestSnapshot::name);
    return found == m_snapshots.end() || name.empty() ? nullptr : &*found;
}

void SnapshotsView::updateButtons() {
    const bool any = selected() != nullptr;
    const auto update = [&](QToolButton* button, const char* action, bool needsOne) {
        m_desk.offer(*button, action, {m_question.guest()}, needsOne && !any ? tr("Select a snapshot first") : QString());
    };
    update(m_take, "snapshot.create", false);
    update(m_revert, "snapshot.revert", true);
    update(m_delete, "snapshot.delete", true);
    update(m_describe, "snapshot.describe", true);
}

void SnapshotsView::showMenu(const QPoint& at) {
    QMenu menu;
    for (auto* button : {m_take, m_revert, m_delete, m_describe}) {
        auto* entry = menu.addAction(button->icon(), button->text(), button, &QToolButton::click);
        entry->setEnabled(button->isEnabled());
    }
    menu.exec(m_tree->viewport()->mapToGlobal(at));
}

void SnapshotsView::act(const char* action) {
    if (const auto* snapshot = selected()) m_desk.trigger(action, {m_question.guest()}, {{"name", snapshot->name}});
}

void SnapshotsView::describe() {
    const auto* snapshot = selected();
    if (!snapshot) return;
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Describe a Snapshot"));
    dialog->setLabelText(tr("What the snapshot %1 was taken for:").arg(shown(snapshot->name, 60)));
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog->setTextValue(toQString(snapshot->description));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, name = snapshot->name](const QString& text) {
        m_desk.trigger("snapshot.describe", {m_question.guest()}, {{"name", name}, {"description", text.toStdString()}});
    });
    dialog->resize(420, 240);
    dialog->open();
}

} // namespace binnacle::views
