// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/confirm_dialog.h"

#include "views/support/icons.h"
#include "views/support/strings.h"
#include "views/widgets/labels.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace binnacle::views {

ConfirmDialog::ConfirmDialog(const Action& action, const QStringList& names, QWidget* parent)
    : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    const auto title = translated(action.title);
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::large);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::large);
    auto* sign = new QLabel;
    const auto tone = action.danger == Danger::Destroys ? Tone::Bad : Tone::Caution;
    sign->setPixmap(icon("warning", tone).pixmap(QSize(28, 28), devicePixelRatioF()));
    head->addWidget(sign, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    auto* question = headingLabel(names.size() == 1 ? tr("%1: %2?", "action, name").arg(title, names.first())
                                                    : (action.target == TargetKind::Host ? tr("%1: %n host(s)?", "action", int(names.size()))
                                                                                       : tr("%1: %n guest(s)?", "action", int(names.size())))
                                                          .arg(title));
    question->setWordWrap(true);
    words->addWidget(question);
    words->addWidget(hintLabel(translated(action.help)));
    head->addLayout(words, 1);
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
    auto* buttons = new QDialogButtonBox;
    auto* go = buttons->addButton(title, QDialogButtonBox::AcceptRole);
    auto* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    go->setObjectName("confirm");
    go->setAutoDefault(false);
    cancel->setDefault(true);
    if (action.danger == Danger::Destroys) {
        const auto expected = names.size() == 1 ? names.first() : QString::number(names.size());
        column->addWidget(hintLabel(tr("Type %1 to confirm:").arg(expected)));
        auto* typed = new QLineEdit;
        typed->setAccessibleName(tr("Confirmation"));
        go->setEnabled(false);
        connect(typed, &QLineEdit::textChanged, go,
                [go, expected](const QString& text) { go->setEnabled(text == expected); });
        column->addWidget(typed);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setMinimumWidth(420);
    cancel->setFocus();
}

} // namespace binnacle::views
