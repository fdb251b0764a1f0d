// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/plan/plan.h"
#include "views/support/theme.h"

#include <QScrollArea>

class QGridLayout;

namespace binnacle::views {

/// The steps of plans in full, what they destroy marked by sign and words; then warnings, notes and what
/// stands in the way.
class PlanList final : public QScrollArea {
    Q_OBJECT
public:
    explicit PlanList(QWidget* parent = nullptr);
    void setWaiting();
    /// \a heading: what the plan is about; empty where there is only one.
    void add(const QString& heading, const Result<Plan>& plan);
    void clear();
    bool canGoOn() const { return m_canGoOn; } ///< nothing stands in the way of any
    QStringList lines() const { return m_lines; }

private:
    void line(const QString& sign, Tone tone, const QString& words);
    QGridLayout* m_rows = nullptr;
    QStringList m_lines;
    bool m_canGoOn = true;
};

} // namespace binnacle::views
