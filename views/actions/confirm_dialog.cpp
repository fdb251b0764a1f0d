// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/confirm_dialog.h"

#include "views/actions/param_names.h"
#include "views/actions/plan_list.h"
#include "views/support/icons.h"
#include "views/support/strings.h"
#include "views/widgets/labels.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <nlohmann/json.hpp>

namespace binnacle::views {
namespace {

QString valueText(const Param& param, const Json& value) {
    if (value.is_string()) {
        if (param.type == Param::Type::Secret) return QStringLiteral("••••••");
        const auto text = value.get<std::string>();
        return param.type == Param::Type::Choice ? choiceLabel(param, text) : shown(text);
    }
    if (value.is_boolean()) return onOffLabel(value.get<bool>());
    return toQString(value.dump());
}

} // namespace

ConfirmDialog::ConfirmDialog(const Action& action, const QStringList& names, QWidget* parent)
    : QDialog(parent)
    , m_action(action)
    , m_names(names)
    , m_words(new QVBoxLayout)
    , m_buttons(new QDialogButtonBox) {
    setAttribute(Qt::WA_DeleteOnClose);
    const auto title = translated(action.title);
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::large);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::large);
    const bool harmless = action.danger == Danger::None;
    const auto tone = action.danger == Danger::Destroys ? Tone::Bad : harmless ? Tone::Accent : Tone::Caution;
    auto* sign = new IconLabel(icon(harmless ? toQString(action.icon) : "warning", tone), 28);
    head->addWidget(sign, 0, Qt::AlignTop);
    auto* question = headingLabel(names.size() == 1 ? tr("%1: %2?", "action, name").arg(title, names.first())
                                                    : (action.target == TargetKind::Host ? tr("%1: %n host(s)?", "action", int(names.size()))
                                                                                       : tr("%1: %n guest(s)?", "action", int(names.size())))
                                                          .arg(title));
    question->setWordWrap(true);
    m_words->addWidget(question);
    m_words->addWidget(hintLabel(translated(action.help)));
    head->addLayout(m_words, 1);
    column->addLayout(head);
    if (names.size() > 1) {
        auto* list = new QListWidget;
        list->addItems(names);
        list->setAccessibleName(tr("What is affected"));
        list->setSelectionMode(QAbstractItemView::NoSelection);
        list->setUniformItemSizes(true);
        list->setMaximumHeight(std::min(260, 26 * int(names.size()) + 8));
        column->addWidget(list);
    }
    m_plans = new PlanList;
    m_plans->hide();
    column->addWidget(m_plans, 1);
    m_go = m_buttons->addButton(title, QDialogButtonBox::AcceptRole);
    auto* cancel = m_buttons->addButton(QDialogButtonBox::Cancel);
    m_go->setObjectName("confirm");
    m_go->setAutoDefault(false);
    cancel->setDefault(true);
    if (action.danger == Danger::Destroys) {
        const auto expected = names.size() == 1 ? names.first() : QString::number(names.size());
        column->addWidget(hintLabel(tr("Type %1 to confirm:").arg(expected)));
        m_typed = new QLineEdit;
        m_typed->setAccessibleName(tr("Confirmation"));
        m_typed->setProperty("expected", expected);
        connect(m_typed, &QLineEdit::textChanged, this, &ConfirmDialog::check);
        column->addWidget(m_typed);
    }
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(m_buttons);
    setMinimumWidth(420);
    cancel->setFocus();
    check();
}

void ConfirmDialog::check() {
    const bool typed = !m_typed || m_typed->text() == m_typed->property("expected").toString();
    m_go->setEnabled(typed && !m_waits && m_plans->canGoOn());
}

void ConfirmDialog::awaitPlans() {
    m_waits = true;
    m_plans->show();
    m_plans->setWaiting();
    setMinimumWidth(620);
    check();
}

void ConfirmDialog::showPlans(const std::vector<Result<Plan>>& plans) {
    m_waits = false;
    m_plans->clear();
    for (std::size_t i = 0; i < plans.size(); ++i)
        m_plans->add(plans.size() > 1 ? m_names.value(int(i)) : QString(), plans[i]);
    check();
}

void ConfirmDialog::offerOptions(const Json& chosen) {
    QStringList lines;
    for (const auto& param : m_action.params)
        if (const auto it = chosen.find(param.name); it != chosen.end())
            lines << tr("%1: %2", "option, value").arg(paramLabel(m_action, param.name), valueText(param, *it));
    if (!lines.isEmpty()) {
        auto* label = hintLabel(lines.join('\n'));
        label->setObjectName("chosen");
        m_words->addWidget(label);
    }
    auto* options = m_buttons->addButton(tr("&Options…"), QDialogButtonBox::ActionRole);
    options->setObjectName("options");
    options->setAutoDefault(false);
    connect(options, &QPushButton::clicked, this, [this] {
        Q_EMIT optionsWanted();
        reject();
    });
}

} // namespace binnacle::views
