// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guests/hardware_view.h"

#include "core/actions/hardware_plan.h"
#include "views/guests/xml_dialog.h"
#include "views/support/icons.h"
#include "views/support/inventory_feed.h"
#include "views/support/strings.h"
#include "views/support/task_feed.h"
#include "views/support/theme.h"
#include "views/widgets/button_row.h"
#include "views/widgets/labels.h"
#include "views/widgets/list_page.h"

#include <QHeaderView>
#include <QMenu>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

namespace binnacle::views {
namespace {

using Kind = HardwareItem::Kind;
enum HardwareColumn { Device, Key, Now, Next };
constexpr int keyRole = Qt::UserRole;
constexpr int askAgainMs = 10'000;

QIcon iconOf(Kind kind) {
    switch (kind) {
    case Kind::Processor:
        return icon("cpu");
    case Kind::Memory:
    case Kind::Balloon:
        return icon("memory");
    case Kind::Disk:
        return icon("disk");
    case Kind::Cdrom:
    case Kind::Floppy:
        return icon("disc");
    case Kind::Nic:
        return icon("nic");
    case Kind::Screen:
    case Kind::Video:
        return icon("monitor");
    case Kind::Folder:
        return icon("folder");
    case Kind::Serial:
        return icon("console");
    default:
        return icon("hardware");
    }
}

/// The parameters of an action begin with what is there at the next start, since that is what they change.
Json fieldsOf(const HardwareItem& item) {
    auto given = Json::object();
    for (const auto& [name, value] : item.fields) {
        bool isNumber = false;
        const auto number = toQString(value).toInt(&isNumber);
        const bool counts = name != "serial" && name != "cpu-model";
        if (name == "boot")
            for (const auto& word : toQString(value).split(',', Qt::SkipEmptyParts))
                given[name].push_back(word.toStdString());
        else if (isNumber && counts)
            given[name] = number;
        else
            given[name] = value;
    }
    return given;
}

bool isOfGuest(Kind kind) {
    return kind == Kind::Processor || kind == Kind::Memory || kind == Kind::Boot;
}

/// What it will be; where that looks the same in a line, what of it is other.
QString nextText(const HardwareRow& row) {
    if (!row.isPending()) return {};
    if (!row.next) return HardwareView::tr("removed");
    const auto next = summary(*row.next);
    return row.now && summary(*row.now) == next ? shown(fieldWords(row), 200) : translated(next);
}

const char* changeOf(Kind kind) {
    return isOfGuest(kind) ? "guest.set" : kind == Kind::Disk ? "guest.set-disk" : kind == Kind::Nic ? "guest.set-nic" : nullptr;
}

} // namespace

HardwareView::HardwareView(Workbench& bench, ActionDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_desk(desk)
    , m_question(bench, this, readHardware, [this](const auto& found) { present(found); })
    , m_table(new QTreeWidget)
    , m_status(hintLabel({}))
    , m_timer(new QTimer(this)) {
    makeTable();
    layOutList(*this, makeButtons(), m_status, m_table);
    m_timer->setInterval(askAgainMs);
    connect(m_timer, &QTimer::timeout, this, &HardwareView::ask);
    connect(&bench.tasks, &TaskFeed::tasksChanged, this, &HardwareView::follow);
    updateButtons();
}

QWidget* HardwareView::makeButtons() {
    auto* row = new ButtonRow;
    m_add = row->add("plus", tr("Add"));
    addNewEntries(m_add);
    m_change = row->add("edit", tr("Change …"));
    m_grow = row->add("disk", tr("Grow …"));
    m_insert = row->add("disc", tr("Insert …"));
    m_eject = row->add("eject", tr("Eject …"));
    m_remove = row->add("minus", tr("Remove …"));
    m_revert = row->add("undo", tr("Take Back …"));
    m_xml = row->add("note", tr("Edit the XML …"));
    auto* again = row->add("refresh", tr("Refresh"));
    connect(m_change, &QToolButton::clicked, this, &HardwareView::change);
    connect(m_grow, &QToolButton::clicked, this, [this] { act("guest.grow-disk", "disk"); });
    connect(m_insert, &QToolButton::clicked, this, [this] { act("guest.insert", "drive"); });
    connect(m_eject, &QToolButton::clicked, this, [this] { act("guest.eject", "drive"); });
    connect(m_remove, &QToolButton::clicked, this, [this] { act("guest.remove-device", "device"); });
    connect(m_revert, &QToolButton::clicked, this, [this] { act("guest.revert-change", "device"); });
    connect(m_xml, &QToolButton::clicked, this, &HardwareView::editXml);
    connect(again, &QToolButton::clicked, this, &HardwareView::ask);
    return row;
}

void HardwareView::addNewEntries(QToolButton* button) {
    auto* menu = new QMenu(button);
    const std::pair<const char*, QString> entries[]{{"guest.add-disk", tr("Disk …")},
                                                    {"guest.add-nic", tr("Network Card …")},
                                                    {"guest.add-drive", tr("CD Drive …")},
                                                    {"guest.add-device", tr("Another Device …")}};
    for (const auto& [action, words] : entries)
        menu->addAction(icon(toQString(m_desk.registry().find(action)->icon)), words, this, [this, id = action] { m_desk.askAll(id, {m_question.guest()}); });
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
}

void HardwareView::makeTable() {
    m_table->setAccessibleName(tr("Hardware"));
    m_table->setHeaderLabels({tr("Device"), tr("Name"), tr("Now"), tr("At the next start")});
    m_table->setRootIsDecorated(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->header()->setStretchLastSection(true);
    connect(m_table, &QTreeWidget::itemSelectionChanged, this, &HardwareView::updateButtons);
    connect(m_table, &QTreeWidget::customContextMenuRequested, this, &HardwareView::showMenu);
    connect(m_table, &QTreeWidget::itemActivated, this, [this] {
        if (m_change->isEnabled()) change();
    });
}

void HardwareView::setGuest(const GuestRef& guest) {
    if (m_question.guest() == guest) return;
    m_question.setGuest(guest);
    m_known = false;
    fill({});
    updateButtons();
    if (isVisible()) ask();
}

void HardwareView::refresh() {
    updateButtons();
    if (isVisible()) ask();
}

void HardwareView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_timer->start();
    ask();
}

void HardwareView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_timer->stop();
}

void HardwareView::ask() {
    if (!m_known) {
        m_status->setText(tr("Asking the host …"));
        m_status->show();
    }
    m_question.ask();
}

void HardwareView::follow(const std::vector<TaskInfo>& tasks) {
    const bool ours =
        std::ranges::any_of(tasks, [this](const TaskInfo& task) { return isFinished(task.state) && task.spec.guest == m_question.guest().uuid; });
    if (ours && isVisible()) ask();
}

void HardwareView::present(const Result<std::vector<HardwareRow>>& rows) {
    m_known = bool(rows);
    if (!rows) {
        m_status->setText(translated(rows.error()));
        m_status->show();
    } else {
        fill(*rows);
        tell();
    }
    updateButtons();
}

void HardwareView::tell() {
    const auto waiting = std::ranges::count_if(m_rows, &HardwareRow::isPending);
    m_status->setText(tr("%n change(s) wait for the next start of the guest.", nullptr, int(waiting)));
    m_status->setVisible(waiting > 0);
}

void HardwareView::fill(const std::vector<HardwareRow>& rows) {
    if (m_rows.size() == rows.size() && m_table->topLevelItemCount() == int(rows.size()) &&
        std::ranges::equal(rows, m_rows, [](const auto& a, const auto& b) { return a.now == b.now && a.next == b.next; }))
        return;
    const auto* before = selected();
    const auto kept = before ? before->item().key : std::string();
    m_rows = rows;
    const QSignalBlocker quiet(m_table);
    m_table->clear();
    for (const auto& row : m_rows) {
        const auto& piece = row.item();
        const auto next = nextText(row);
        auto* item = new QTreeWidgetItem(m_table, {translated(title(piece.kind)), shown(piece.key, 80), row.now ? translated(summary(*row.now)) : tr("not there"), next});
        item->setData(Device, keyRole, toQString(piece.key));
        item->setIcon(Device, iconOf(piece.kind));
        item->setToolTip(Now, plainToHtml(item->text(Now)));
        if (piece.key == kept) m_table->setCurrentItem(item);
        if (!row.isPending()) continue;
        item->setIcon(Next, icon("clock"));
        item->setToolTip(Next, plainToHtml(shown(fieldWords(row), 300)));
        auto font = m_table->font();
        font.setBold(true);
        item->setFont(Next, font);
    }
    for (int column = Device; column < Next; ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + space::large, 420));
    }
    m_table->setVisible(!rows.empty());
}

const HardwareRow* HardwareView::selected() const {
    const auto* item = m_table->currentItem();
    if (!item || !item->isSelected()) return nullptr;
    const auto key = item->data(Device, keyRole).toString().toStdString();
    const auto found = std::ranges::find_if(m_rows, [&](const HardwareRow& row) { return row.item().key == key; });
    return found == m_rows.end() ? nullptr : &*found;
}

void HardwareView::updateButtons() {
    const auto* row = selected();
    const auto none = row ? QString() : tr("Select a device first");
    const auto kind = row ? row->item().kind : Kind::Balloon;
    const auto* change = row ? changeOf(kind) : nullptr;
    const auto only = [&](bool fits, const QString& otherwise) { return !row ? none : fits ? QString() : otherwise; };
    const auto offer = [this](QToolButton* button, const char* action, const QString& why) { m_desk.offer(*button, action, {m_question.guest()}, why); };
    const bool drive = kind == Kind::Cdrom || kind == Kind::Floppy;
    offer(m_add, "guest.add-disk", {});
    offer(m_change, change ? change : "guest.set", only(change && row->next, tr("This one is changed in the XML")));
    offer(m_grow, "guest.grow-disk", only(kind == Kind::Disk, tr("Only disks grow")));
    offer(m_insert, "guest.insert", only(drive, tr("Select a CD drive first")));
    offer(m_eject, "guest.eject", only(drive && !row->item().field("source").empty(), tr("Select a CD drive with something in it first")));
    offer(m_remove, "guest.remove-device", only(isRemovable(kind), tr("A guest keeps this one")));
    offer(m_revert, "guest.revert-change", only(row && row->isPending(), tr("Nothing of it waits for the next start")));
    offer(m_xml, "guest.edit-xml", {});
}

void HardwareView::showMenu(const QPoint& at) {
    QMenu menu;
    for (auto* button : {m_change, m_grow, m_insert, m_eject, m_remove, m_revert}) {
        if (!button->isEnabled()) continue;
        menu.addAction(button->icon(), button->text(), button, &QToolButton::click);
    }
    if (!menu.isEmpty()) menu.exec(m_table->viewport()->mapToGlobal(at));
}

/// Processor, memory and boot order are of the guest as a whole, and stand in one form.
void HardwareView::change() {
    const auto* row = selected();
    if (!row || !row->next) return;
    const auto kind = row->next->kind;
    auto given = Json::object();
    if (isOfGuest(kind)) {
        for (const auto& other : m_rows)
            if (other.next && isOfGuest(other.next->kind)) given.update(fieldsOf(*other.next));
    } else {
        given = fieldsOf(*row->next);
        given[kind == Kind::Disk ? "disk" : "nic"] = row->next->key;
    }
    m_desk.askAll(changeOf(kind), {m_question.guest()}, given);
}

void HardwareView::act(const char* action, const char* param) {
    const auto* row = selected();
    if (!row) return;
    const bool asks = std::string_view(action) == "guest.insert" || std::string_view(action) == "guest.grow-disk";
    const Json given{{param, row->item().key}};
    if (asks)
        m_desk.askAll(action, {m_question.guest()}, given);
    else
        m_desk.trigger(action, {m_question.guest()}, given);
}

void HardwareView::editXml() {
    auto* dialog = new XmlDialog(m_bench, m_question.guest(), window());
    connect(dialog, &XmlDialog::edited, this, [this, guest = m_question.guest()](const QString& xml) {
        m_desk.trigger("guest.edit-xml", {guest}, {{"xml", xml.toStdString()}});
    });
    dialog->show();
}

} // namespace binnacle::views
