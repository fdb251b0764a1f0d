// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/doctor.h"
#include "views/actions/action_desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace binnacle::views {

/// A host's capability sheet: each check with what it means and the command that mends it.
class DoctorView final : public QWidget {
    Q_OBJECT
public:
    DoctorView(Workbench& bench, ActionDesk& desk, QWidget* parent = nullptr);
    void setHost(const HostId& host);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void examine();
    void show(const Result<CapabilitySheet>& sheet);
    QWidget* rowFor(const Check& check);

    Workbench& m_bench;
    HostId m_host;
    bool m_asked = false;
    QLabel* m_status;
    QPushButton* m_again;
    QVBoxLayout* m_rows;
};

} // namespace binnacle::views
