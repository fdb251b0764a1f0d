// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/plan_list.h"

#include "views/support/icons.h"
#include "views/support/strings.h"
#include "views/widgets/labels.h"

#include <QGridLayout>
#include <QLabel>

namespace binnacle::views {
namespace {

constexpr int signSize = 16;

} // namespace

PlanList::PlanList(QWidget* parent)
    : QScrollArea(parent) {
    setAccessibleName(tr("What will be done"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus); // to be scrolled by keys
    setMinimumHeight(160);
    clear();
}

void PlanList::setWaiting() {
    clear();
    line("task-running", Tone::Muted, tr("Looking what there is …"));
}

void PlanList::clear() {
    auto* page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(page);
    m_rows = new QGridLayout;
    m_rows->setColumnStretch(1, 1);
    m_rows->setSpacing(space::medium);
    column->addLayout(m_rows);
    column->addStretch(1);
    setWidget(page); // the one before goes
    m_lines.clear();
    m_canGoOn = true;
}

void PlanList::add(const QString& heading, const Result<Plan>& plan) {
    if (!heading.isEmpty()) m_rows->addWidget(headingLabel(heading), m_rows->rowCount(), 0, 1, 2);
    if (!plan) {
        m_canGoOn = false;
        return line("check-problem", Tone::Bad, sentence(plan.error()));
    }
    int number = 0;
    for (const auto& step : plan->steps) {
        const auto words = tr("%1. %2", "number, step").arg(++number).arg(translated(step.title));
        step.destroys ? line("warning", Tone::Bad, tr("%1 – can't be undone", "step").arg(words))
                      : line("chevron-right", Tone::Muted, words);
    }
    for (const auto& warning : plan->warnings)
        line("check-warning", Tone::Caution, tr("Note well: %1").arg(translated(warning)));
    for (const auto& note : plan->notes)
        line("info", Tone::Muted, translated(note));
    for (const auto& blocker : plan->blockers)
        line("check-problem", Tone::Bad, tr("In the way: %1").arg(translated(blocker)));
    m_canGoOn = m_canGoOn && plan->blockers.empty();
}

void PlanList::line(const QString& sign, Tone tone, const QString& words) {
    auto* mark = new IconLabel(icon(sign, tone), signSize);
    auto* text = new QLabel;
    text->setTextFormat(Qt::PlainText);
    text->setText(QString(words).replace('/', QStringLiteral("/\u200b"))); // a path may be broken after a slash
    text->setAccessibleName(words);
    text->setWordWrap(true);
    const int row = m_rows->rowCount();
    m_rows->addWidget(mark, row, 0, Qt::AlignTop);
    m_rows->addWidget(text, row, 1);
    m_lines << words;
}

} // namespace binnacle::views
