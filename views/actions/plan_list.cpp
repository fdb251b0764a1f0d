// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/plan_list.h"

#include "views/support/icons.h"
#include "views/support/strings.h"
#include "views/support/theme.h"

#include <QHeaderView>

namespace binnacle::views {

PlanList::PlanList(QWidget* parent)
    : QTreeWidget(parent) {
    setAccessibleName(tr("What will be done"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setWordWrap(true);
    setSelectionMode(NoSelection);
    setMinimumHeight(160);
    setColumnCount(1);
    header()->setStretchLastSection(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void PlanList::setWaiting() {
    clearAll();
    line(nullptr, "task-running", int(Tone::Muted), tr("Looking what there is …"));
}

void PlanList::clearAll() {
    clear();
    m_canGoOn = true;
}

void PlanList::add(const QString& heading, const Result<Plan>& plan) {
    QTreeWidgetItem* under = nullptr;
    if (!heading.isEmpty()) {
        under = new QTreeWidgetItem(this, {heading});
        under->setExpanded(true);
    }
    if (!plan) {
        m_canGoOn = false;
        return line(under, "check-problem", int(Tone::Bad), sentence(plan.error()));
    }
    int number = 0;
    for (const auto& step : plan->steps) {
        const auto words = tr("%1. %2", "number, step").arg(++number).arg(translated(step.title));
        step.destroys ? line(under, "warning", int(Tone::Bad), tr("%1 – can't be undone", "step").arg(words))
                      : line(under, "chevron-right", int(Tone::Muted), words);
    }
    for (const auto& warning : plan->warnings)
        line(under, "check-warning", int(Tone::Caution), tr("Note well: %1").arg(translated(warning)));
    for (const auto& note : plan->notes)
        line(under, "info", int(Tone::Muted), translated(note));
    for (const auto& blocker : plan->blockers)
        line(under, "check-problem", int(Tone::Bad), tr("In the way: %1").arg(translated(blocker)));
    m_canGoOn = m_canGoOn && plan->blockers.empty();
}

void PlanList::line(QTreeWidgetItem* under, const QString& sign, int tone, const QString& words) {
    auto* item = under ? new QTreeWidgetItem(under) : new QTreeWidgetItem(this);
    item->setIcon(0, icon(sign, Tone(tone)));
    item->setText(0, words);
    item->setToolTip(0, plainToHtml(words));
    item->setData(0, Qt::AccessibleTextRole, words);
}

} // namespace binnacle::views
