// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/doctor.h"
#include "core/tasks/task.h"
#include "views/support/workbench.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace binnacle::views {

/// A host's capability sheet: each check with what it means and the command that mends it.
class DoctorView final : public QWidget {
    Q_OBJECT
public:
    explicit DoctorView(Workbench& bench, QWidget* parent = nullptr);
    void setHost(const HostId& host);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void examine();
    void follow(const std::vector<TaskInfo>& tasks);
    void present(const Result<CapabilitySheet>& sheet);
    QWidget* rowFor(const Check& check);

    Workbench& m_bench;
    HostId m_host;
    std::optional<TaskId> m_task; ///< the examination under way
    bool m_asked = false;
    QLabel* m_status;
    QPushButton* m_again;
    QVBoxLayout* m_rows;
};

} // namespace binnacle::views
