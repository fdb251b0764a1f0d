// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tasks/tasks_view.h"

#include "core/actions/action_runner.h"
#include "core/journal/task_journal.h"
#include "views/support/background.h"
#include "views/support/format.h"
#include "views/support/icons.h"
#include "views/support/strings.h"
#include "views/support/task_feed.h"
#include "views/support/theme.h"
#include "views/tasks/task_model.h"
#include "views/widgets/labels.h"
#include "views/widgets/table_columns.h"
#include "views/widgets/table_copy.h"
#include "views/widgets/usage_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTimer>

namespace binnacle::views {
namespace {

constexpr std::size_t most = 500;
constexpr std::chrono::milliseconds writing{500};

} // namespace

TasksView::TasksView(Workbench& bench, TaskFilter about, bool filters, const QString& id, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_about(std::move(about))
    , m_model(new TaskModel(most, this))
    , m_table(new QTableView)
    , m_log(new QPlainTextEdit)
    , m_cancel(new QPushButton(icon("close"), tr("Cancel Task")))
    , m_problem(hintLabel({}))
    , m_tick(new QTimer(this))
    , m_reload(new QTimer(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (filters) column->addWidget(makeFilters());
    m_problem->setContentsMargins(space::large, space::small, space::large, space::small);
    m_problem->hide();
    column->addWidget(m_problem);
    makeTable(id);
    auto* right = new QWidget;
    auto* side = new QVBoxLayout(right);
    side->setContentsMargins(space::medium, space::small, space::medium, space::small);
    side->setSpacing(space::small);
    m_log->setReadOnly(true);
    m_log->setAccessibleName(tr("Log of the selected task"));
    m_log->setPlaceholderText(tr("Select a task to read its log."));
    m_log->setFrameShape(QFrame::NoFrame);
    m_log->setMaximumBlockCount(20'000);
    m_cancel->setAccessibleName(tr("Cancel the selected task"));
    side->addWidget(m_log, 1);
    side->addWidget(m_cancel, 0, Qt::AlignRight);
    auto* split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(right);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setSizes({900, 320});
    column->addWidget(split, 1);

    m_tick->setInterval(1000);
    m_reload->setSingleShot(true);
    m_reload->setInterval(200);
    connect(m_tick, &QTimer::timeout, m_model, &TaskModel::tick);
    connect(m_reload, &QTimer::timeout, this, &TasksView::reload);
    connect(m_cancel, &QPushButton::clicked, this, &TasksView::cancelSelected);
    connect(&bench.tasks, &TaskFeed::tasksChanged, this, [this](const std::vector<TaskInfo>& tasks) {
        std::vector<TaskInfo> ours;
        std::ranges::copy_if(tasks, std::back_inserter(ours), [this](const TaskInfo& t) { return concerns(t); });
        if (!ours.empty()) m_model->merge(ours);
        if (m_reading) m_heard.insert(m_heard.end(), ours.begin(), ours.end());
        updateButtons();
    });
    connect(&bench.tasks, &TaskFeed::lineLogged, this, [this](const LoggedLine& logged) {
        if (logged.task == m_shownLog) appendLine(logged.line);
    });
    updateButtons();
}

TasksView::~TasksView() {
    m_table->selectionModel()->disconnect(this); // its last signals would come to what is no TasksView any more
}

void TasksView::makeTable(const QString& id) {
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->setAccessibleName(tr("Tasks"));
    m_table->setItemDelegateForColumn(TaskModel::State, new BarDelegate(TaskModel::ProgressRole, m_table));
    auto* head = m_table->horizontalHeader();
    head->setHighlightSections(false);
    head->setSectionResizeMode(TaskModel::State, QHeaderView::Stretch);
    const int em = fontMetrics().averageCharWidth();
    head->resizeSection(TaskModel::Title, em * 34);
    head->resizeSection(TaskModel::TargetName, em * 24);
    head->resizeSection(TaskModel::Who, em * 18);
    head->resizeSection(TaskModel::Started, em * 20);
    head->resizeSection(TaskModel::Duration, em * 14);
    auto* columns = new TableColumns(*m_table, id);
    auto* copy = addCopying(*m_table);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this, columns, copy](const QPoint& at) {
        QMenu menu;
        menu.addAction(copy);
        columns->fillChooser(*menu.addMenu(tr("Columns")));
        menu.exec(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showLog();
        updateButtons();
    });
}

QWidget* TasksView::makeFilters() {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(space::large, space::medium, space::large, space::medium);
    m_state = new QComboBox;
    m_state->addItem(tr("All states"));
    for (int i = 0; i <= int(TaskState::Interrupted); ++i)
        m_state->addItem(icon(TaskState(i)), translated(title(TaskState(i))), i);
    m_state->setAccessibleName(tr("State"));
    m_type = new QComboBox;
    addTypes();
    m_type->setAccessibleName(tr("Type"));
    m_since = new QComboBox;
    m_since->addItem(tr("Any time"), 0);
    m_since->addItem(tr("Last hour"), 3600);
    m_since->addItem(tr("Last 24 hours"), 86'400);
    m_since->addItem(tr("Last 7 days"), 7 * 86'400);
    m_since->setAccessibleName(tr("Time"));
    m_target = new QLineEdit;
    m_target->setPlaceholderText(tr("Target"));
    m_target->setClearButtonEnabled(true);
    m_target->setAccessibleName(tr("Target contains"));
    for (auto* box : {m_state, m_type, m_since}) {
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, [this] { m_reload->start(); });
    }
    row->addWidget(m_target, 1);
    connect(m_target, &QLineEdit::textChanged, this, [this] { m_reload->start(); });
    return bar;
}

/// All, all of one kind, or one action.
void TasksView::addTypes() {
    m_type->addItem(tr("Guests and hosts"), QString());
    m_type->addItem(tr("Guests"), QStringLiteral("guest."));
    m_type->addItem(tr("Hosts"), QStringLiteral("host."));
    for (const auto* kind : {"guest.", "host."}) {
        m_type->insertSeparator(m_type->count());
        for (const auto& action : m_bench.actions.registry().all())
            if (action.id.starts_with(kind))
                m_type->addItem(icon(toQString(action.icon)), translated(action.title), toQString(action.id));
    }
    m_type->setMaxVisibleItems(30);
}

TaskFilter TasksView::filter() const {
    auto filter = m_about;
    filter.limit = most;
    if (!m_state) return filter;
    if (m_state->currentIndex() > 0) filter.states = {TaskState(m_state->currentData().toInt())};
    filter.type = m_type->currentData().toString().toStdString();
    if (!m_target->text().isEmpty()) filter.target = m_target->text().toStdString();
    if (const auto seconds = m_since->currentData().toInt()) filter.since = now() - std::chrono::seconds(seconds);
    return filter;
}

bool TasksView::concerns(const TaskInfo& task) const {
    const auto wanted = filter();
    if (wanted.guest && task.spec.guest != wanted.guest) return false;
    if (!wanted.host.empty() && task.spec.host != wanted.host) return false;
    if (!wanted.states.empty() && std::ranges::find(wanted.states, task.state) == wanted.states.end()) {
        m_reload->start(); // it may be one that is shown and no longer fits
        return false;
    }
    if (wanted.type.ends_with('.') ? !task.spec.type.starts_with(wanted.type) : !wanted.type.empty() && task.spec.type != wanted.type)
        return false;
    return wanted.target.empty() ||
           toQString(task.spec.target).contains(toQString(wanted.target), Qt::CaseInsensitive);
}

void TasksView::setAbout(TaskFilter about) {
    m_about = std::move(about);
    m_model->replace({});
    m_stale = true;
    m_reading = false;
    if (isVisible()) reload();
}

void TasksView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) reload();
}

void TasksView::reload() {
    m_stale = false;
    m_reading = true;
    m_heard.clear();
    inBackground(
        m_bench.pool, this,
        [&journal = m_bench.journal, filter = filter()] {
            const bool all = journal.flush(writing); // what was heard of is to be found
            return std::pair(journal.find(filter), all);
        },
        [this, generation = ++m_generation](std::pair<Result<std::vector<TaskInfo>>, bool> read) {
            if (generation != m_generation || !m_reading) return; // it shows something else by now
            m_reading = false;
            auto& [found, all] = read;
            m_problem->setVisible(!found);
            if (found) {
                if (!all) m_heard = m_model->tasks(); // a full disk: the journal knows less than this view
                m_model->replace(*std::move(found));
                m_model->merge(m_heard); // newer than what was read
            } else
                m_problem->setText(translated(found.error()));
            updateButtons();
        });
}

std::optional<TaskInfo> TasksView::current() const {
    const auto rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) return std::nullopt;
    return m_model->at(rows.first()).info;
}

void TasksView::select(TaskId task) {
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (m_model->rows()[std::size_t(i)].info.id == task) m_table->selectRow(i);
}

void TasksView::showLog() {
    const auto task = current();
    const auto id = task ? task->id : TaskId{};
    if (id == m_shownLog) return;
    m_shownLog = id;
    m_log->clear();
    if (!task) return;
    inBackground(
        m_bench.pool, this, [&journal = m_bench.journal, id] { return journal.log(id); },
        [this, task = *task](Result<std::vector<TaskLogLine>> lines) {
            if (m_shownLog != task.id) return;
            m_log->clear();
            if (lines)
                for (const auto& line : *lines)
                    appendLine(line);
            if (task.error) m_log->appendPlainText(translated(*task.error));
            if (m_log->document()->isEmpty()) m_log->setPlainText(tr("This task logged nothing."));
        });
}

void TasksView::appendLine(const TaskLogLine& line) {
    m_log->appendPlainText(timeOfDay(line.at) + "  " + translated(line.text));
}

void TasksView::cancelSelected() {
    for (const auto& index : m_table->selectionModel()->selectedRows()) {
        const auto id = m_model->at(index).info.id;
        inBackground(
            m_bench.pool, this, [cancel = m_bench.cancelTask, id] { return cancel(id); },
            [this](Result<> done) {
                m_problem->setVisible(!done);
                if (!done) m_problem->setText(translated(done.error()));
            });
    }
}

int TasksView::runningCount() const {
    return int(std::ranges::count_if(m_model->rows(), [](const TaskRow& r) { return !isFinished(r.info.state); }));
}

void TasksView::updateButtons() {
    const auto task = current();
    m_cancel->setEnabled(task && !isFinished(task->state));
    m_cancel->setToolTip(m_cancel->isEnabled() ? QString() : tr("Only a task that waits or runs can be cancelled"));
    const int running = runningCount();
    if (running > 0 && !m_tick->isActive()) m_tick->start();
    if (running == 0) m_tick->stop();
    if (running == m_running) return;
    m_running = running;
    Q_EMIT runningChanged();
}

} // namespace binnacle::views
