// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/plan/plan.h"

#include <QTreeWidget>

namespace binnacle::views {

/// The steps of plans, what they destroy marked by sign and words; then warnings, notes and what stands in the way.
class PlanList final : public QTreeWidget {
    Q_OBJECT
public:
    explicit PlanList(QWidget* parent = nullptr);
    void setWaiting();
    /// \a heading: what the plan is about; empty where there is only one.
    void add(const QString& heading, const Result<Plan>& plan);
    void clearAll();
    bool canGoOn() const { return m_canGoOn; } ///< nothing stands in the way of any

private:
    void line(QTreeWidgetItem* under, const QString& sign, int tone, const QString& words);
    bool m_canGoOn = true;
};

} // namespace binnacle::views
