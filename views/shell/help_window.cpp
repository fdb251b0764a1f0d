// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/help_window.h"

#include "views/support/theme.h"

#include <QFile>
#include <QLineEdit>
#include <QLocale>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace binnacle::views {

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Help"));
    auto* column = new QVBoxLayout(this);
    auto* find = new QLineEdit;
    find->setPlaceholderText(tr("Find in this page"));
    find->setAccessibleName(find->placeholderText());
    find->setClearButtonEnabled(true);
    auto* text = new QTextBrowser;
    text->setFrameShape(QFrame::NoFrame);
    text->setAccessibleName(tr("Help"));
    text->document()->setDocumentMargin(space::page);
    text->document()->setDefaultStyleSheet(
        QStringLiteral("a { color: %1; } th { text-align: left; } code { background: %2; }")
            .arg(palette().color(QPalette::Link).name(), theme::blend(0.07).name()));
    const auto locale = QLocale().name();
    for (const auto& name : {locale, locale.section('_', 0, 0), QStringLiteral("en")}) {
        QFile file(":/help/" + name + ".html");
        if (!file.open(QIODevice::ReadOnly)) continue;
        text->setHtml(QString::fromUtf8(file.readAll()));
        break;
    }
    const auto search = [find, text] {
        if (!text->find(find->text())) {
            text->moveCursor(QTextCursor::Start);
            text->find(find->text());
        }
    };
    connect(find, &QLineEdit::returnPressed, text, search);
    column->addWidget(find);
    column->addWidget(text, 1);
    resize(820, 700);
    text->setFocus();
}

} // namespace binnacle::views
