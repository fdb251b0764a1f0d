// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/task_filter.h"
#include "views/support/workbench.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;
class QTimer;

namespace binnacle::views {

class TaskModel;

/// Tasks with their log: the dock's recent ones, the whole history, or that of one object.
class TasksView final : public QWidget {
    Q_OBJECT
public:
    /// \a about narrows for good: what it is the history of. \a filters: a row to narrow it further. \a id: whose
    /// columns are kept in the settings.
    TasksView(Workbench& bench, TaskFilter about, bool filters, const QString& id = "tasks", QWidget* parent = nullptr);

    ~TasksView() override;

    void setAbout(TaskFilter about);
    void select(TaskId task);
    int runningCount() const;

Q_SIGNALS:
    void runningChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    TaskFilter filter() const;
    bool concerns(const TaskInfo& task) const;
    void reload();
    void showLog();
    void appendLine(const TaskLogLine& line);
    void cancelSelected();
    void updateButtons();
    std::optional<TaskInfo> current() const;
    QWidget* makeFilters();
    void makeTable(const QString& id);
    void addTypes();

    Workbench& m_bench;
    TaskFilter m_about;
    TaskModel* m_model;
    QTableView* m_table;
    QPlainTextEdit* m_log;
    QPushButton* m_cancel;
    QComboBox *m_state = nullptr, *m_since = nullptr, *m_type = nullptr;
    QLineEdit* m_target = nullptr;
    QLabel* m_problem;
    QTimer *m_tick, *m_reload;
    TaskId m_shownLog{};
    int m_running = 0;
    bool m_stale = true;
    bool m_reading = false; ///< the journal is being read
    int m_generation = 0;
    std::vector<TaskInfo> m_heard; ///< while it is
};

} // namespace binnacle::views
