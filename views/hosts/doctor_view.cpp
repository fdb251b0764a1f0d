// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hosts/doctor_view.h"

#include "core/actions/action_runner.h"
#include "core/model/json.h"
#include "views/support/icons.h"
#include "views/support/strings.h"
#include "views/support/task_feed.h"
#include "views/widgets/card.h"
#include "views/widgets/labels.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

#include <nlohmann/json.hpp>

namespace binnacle::views {

DoctorView::DoctorView(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_status(hintLabel({}))
    , m_again(new QPushButton(icon("host-doctor"), tr("Examine Again")))
    , m_rows(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::page, space::large, space::page, 0);
    head->addWidget(m_status, 1);
    head->addWidget(m_again);
    m_again->setAccessibleName(m_again->text());
    column->addLayout(head);
    auto* content = new QWidget;
    content->setLayout(m_rows);
    m_rows->setContentsMargins(space::page, space::medium, space::page, space::page);
    m_rows->setSpacing(space::medium);
    column->addWidget(scrolled(content), 1);
    connect(m_again, &QPushButton::clicked, this, &DoctorView::examine);
    connect(&bench.tasks, &TaskFeed::tasksChanged, this, &DoctorView::follow);
}

void DoctorView::setHost(const HostId& host) {
    m_host = host;
    m_asked = false;
    present(CapabilitySheet());
    m_status->setText({});
    if (isVisible()) examine();
}

void DoctorView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_asked) examine();
}

void DoctorView::examine() {
    m_asked = true;
    m_again->setEnabled(false);
    m_status->setText(tr("Examining the host …"));
    const auto started = m_bench.actions.start("host.doctor", m_host, Json::object());
    m_task = started ? std::optional(*started) : std::nullopt;
    if (!started) present(started.error());
}

void DoctorView::follow(const std::vector<TaskInfo>& tasks) {
    const auto mine = std::ranges::find_if(tasks, [this](const TaskInfo& task) { return task.id == m_task && isFinished(task.state); });
    if (mine == tasks.end()) return;
    m_task.reset();
    if (mine->state != TaskState::Succeeded) {
        present(mine->error.value_or(fail(ErrorCode::Cancelled, BINNACLE_TEXT("Cancelled"))));
        return;
    }
    const auto result = Json::parse(mine->result, nullptr, false);
    CapabilitySheet sheet;
    for (const auto& check : result.is_object() ? result.value("checks", Json::array()) : Json::array())
        sheet.push_back(checkFromJson(check));
    present(sheet);
}

void DoctorView::present(const Result<CapabilitySheet>& sheet) {
    m_again->setEnabled(true);
    while (auto* item = m_rows->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    if (!sheet) {
        m_asked = false; // once more when the page is opened again
        m_status->setText(translated(sheet.error()));
        return;
    }
    int wrong = 0;
    for (const auto& check : *sheet) {
        m_rows->addWidget(rowFor(check));
        if (check.state == Check::State::Problem || check.state == Check::State::Warning) ++wrong;
    }
    m_rows->addStretch();
    m_status->setText(wrong ? tr("%n finding(s) to look at", nullptr, wrong) : tr("Everything that was looked at is fine."));
}

QWidget* DoctorView::rowFor(const Check& check) {
    auto* card = new Card({});
    auto* row = new QHBoxLayout;
    row->setSpacing(space::large);
    auto* sign = new IconLabel(icon(check.state), 20);
    sign->setAccessibleName(translated(title(check.state)));
    row->addWidget(sign, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::hair);
    auto* first = new QHBoxLayout;
    first->setSpacing(space::medium);
    first->addWidget(headingLabel(translated(check.title)));
    first->addWidget(plainLabel(translated(title(check.state)), tone(check.state)));
    first->addStretch();
    words->addLayout(first);
    auto* finding = plainLabel(translated(check.finding));
    finding->setWordWrap(true);
    words->addWidget(finding);
    if (!check.meaning.empty()) words->addWidget(hintLabel(translated(check.meaning)));
    if (!check.fix.empty()) {
        auto* line = new QHBoxLayout;
        auto* command = new QLineEdit(toQString(check.fix));
        command->setReadOnly(true);
        command->setFont(theme::fixedFont());
        command->setAccessibleName(tr("Command that mends it"));
        command->setCursorPosition(0);
        auto* copy = new QToolButton;
        copy->setIcon(icon("copy"));
        copy->setToolTip(tr("Copy the command"));
        copy->setAccessibleName(tr("Copy the command"));
        connect(copy, &QToolButton::clicked, this, [fix = toQString(check.fix)] { QApplication::clipboard()->setText(fix); });
        line->addWidget(command, 1);
        line->addWidget(copy);
        words->addSpacing(space::small);
        words->addLayout(line);
    }
    row->addLayout(words, 1);
    card->body()->addLayout(row);
    return card;
}

} // namespace binnacle::views
