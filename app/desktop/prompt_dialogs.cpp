// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/prompt_dialogs.h"

#include "views/support/icons.h"
#include "views/support/strings.h"
#include "views/widgets/labels.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace binnacle::desktop {
namespace {

using namespace views;

QString tr(const char* text) {
    return QCoreApplication::translate("Prompts", text);
}

struct Frame {
    QDialog* dialog;
    QVBoxLayout* column;
};

Frame makeFrame(const QString& title, const QString& iconName, const QString& heading, const QString& words, QWidget* parent) {
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setMinimumWidth(460);
    auto* column = new QVBoxLayout(dialog);
    column->setSpacing(space::large);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::large);
    auto* sign = new QLabel;
    sign->setPixmap(icon(iconName, Tone::Accent).pixmap(QSize(28, 28), dialog->devicePixelRatioF()));
    head->addWidget(sign, 0, Qt::AlignTop);
    auto* text = new QVBoxLayout;
    auto* first = headingLabel(heading);
    first->setWordWrap(true);
    text->addWidget(first);
    text->addWidget(hintLabel(words));
    head->addLayout(text, 1);
    column->addLayout(head);
    return {dialog, column};
}

QString secretWords(const SecretRequest& request, Keeping keeping) {
    QStringList words;
    if (keeping.forgotten)
        words << tr(QT_TRANSLATE_NOOP("Prompts", "What the keychain held was refused; it is forgotten."));
    else if (request.attempt > 1)
        words << tr(QT_TRANSLATE_NOOP("Prompts", "The answer before was wrong."));
    if (!keeping.possible)
        words << tr(QT_TRANSLATE_NOOP("Prompts", "It is used for this connection only."));
    else if (request.kind == SecretRequest::Kind::Challenge)
        words << tr(QT_TRANSLATE_NOOP("Prompts", "What you type is used for this connection only, unless you keep it as the answer to this "
                                                 "question. Don't keep a code that changes each time."));
    else
        words << tr(QT_TRANSLATE_NOOP("Prompts", "What you type is used for this connection only, unless you keep it."));
    return words.join(' ');
}

QString keepText(const SecretRequest& request) {
    switch (request.kind) {
    case SecretRequest::Kind::Password:
        return tr(QT_TRANSLATE_NOOP("Prompts", "Keep this password in the desktop's keychain"));
    case SecretRequest::Kind::Passphrase:
        return tr(QT_TRANSLATE_NOOP("Prompts", "Keep this passphrase in the desktop's keychain"));
    case SecretRequest::Kind::Challenge:
        return tr(QT_TRANSLATE_NOOP("Prompts", "Keep this answer in the desktop's keychain"));
    }
    return {};
}

} // namespace

QDialog* openHostKeyDialog(const HostKeyQuestion& question, QWidget* parent,
                           std::function<void(std::optional<KeyAnswer>)> done) {
    auto [dialog, column] = makeFrame(tr(QT_TRANSLATE_NOOP("Prompts", "Unknown Host Key")), "key",
                                      tr(QT_TRANSLATE_NOOP("Prompts", "The key of %1 is not known yet.")).arg(shown(question.host)),
                                      tr(QT_TRANSLATE_NOOP("Prompts", "Compare it with what \"ssh-keygen -lf\" prints on the host itself. "
                                                                      "Trust it only if it is the same.")), parent);
    auto* print = plainLabel(shown(question.keyType, 60) + '\n' + shown(question.fingerprint));
    print->setFont(theme::fixedFont());
    print->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(print);
    auto* buttons = new QDialogButtonBox;
    auto* remember = buttons->addButton(tr(QT_TRANSLATE_NOOP("Prompts", "Trust and Remember")), QDialogButtonBox::AcceptRole);
    auto* once = buttons->addButton(tr(QT_TRANSLATE_NOOP("Prompts", "Trust Once")), QDialogButtonBox::AcceptRole);
    auto* reject = buttons->addButton(tr(QT_TRANSLATE_NOOP("Prompts", "Don't Connect")), QDialogButtonBox::RejectRole);
    for (auto* button : {remember, once})
        button->setAutoDefault(false);
    reject->setDefault(true);
    column->addWidget(buttons);
    auto answer = std::make_shared<KeyAnswer>(KeyAnswer::Reject);
    QObject::connect(remember, &QPushButton::clicked, dialog, [dialog = dialog, answer] {
        *answer = KeyAnswer::Remember;
        dialog->accept();
    });
    QObject::connect(once, &QPushButton::clicked, dialog, [dialog = dialog, answer] {
        *answer = KeyAnswer::Once;
        dialog->accept();
    });
    QObject::connect(reject, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::finished, dialog, [answer, done = std::move(done)] { done(*answer); });
    dialog->show();
    return dialog;
}

QDialog* openSecretDialog(const SecretRequest& request, Keeping keeping, QWidget* parent,
                          std::function<void(std::optional<TypedSecret>)> done) {
    QString heading;
    switch (request.kind) {
    case SecretRequest::Kind::Password:
        heading = tr(QT_TRANSLATE_NOOP("Prompts", "Password of %1 on %2")).arg(shown(request.user), shown(request.host));
        break;
    case SecretRequest::Kind::Passphrase:
        heading = tr(QT_TRANSLATE_NOOP("Prompts", "Passphrase of the key %1")).arg(shown(request.keyFile));
        break;
    case SecretRequest::Kind::Challenge:
        heading = tr(QT_TRANSLATE_NOOP("Prompts", "%1 asks:")).arg(shown(request.host)) + ' ' + shown(request.prompt);
        break;
    }
    const auto words = secretWords(request, keeping);
    auto [dialog, column] = makeFrame(tr(QT_TRANSLATE_NOOP("Prompts", "Login")), "key", heading, words, parent);
    auto* edit = new QLineEdit;
    edit->setEchoMode(request.echo ? QLineEdit::Normal : QLineEdit::Password);
    edit->setAccessibleName(heading);
    column->addWidget(edit);
    auto* keep = new QCheckBox(keepText(request));
    keep->setVisible(keeping.possible);
    column->addWidget(keep);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addWidget(buttons);
    QObject::connect(dialog, &QDialog::finished, dialog, [edit, keep, done = std::move(done)](int result) {
        if (result == QDialog::Accepted)
            done(TypedSecret{edit->text().toStdString(), keep->isChecked()});
        else
            done(std::nullopt);
    });
    dialog->show();
    edit->setFocus();
    return dialog;
}

} // namespace binnacle::desktop
