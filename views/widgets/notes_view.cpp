// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/notes_view.h"

#include "views/support/theme.h"
#include "views/widgets/labels.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QTextDocument>

namespace binnacle::views {
namespace {

/// Loads nothing, from the disk or from anywhere.
class QuietBrowser final : public QTextBrowser {
public:
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

} // namespace

NotesView::NotesView(QWidget* parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget)
    , m_shown(new QuietBrowser)
    , m_edit(new QPlainTextEdit)
    , m_editButton(new QPushButton(tr("Edit")))
    , m_save(new QPushButton(tr("Save")))
    , m_cancel(new QPushButton(tr("Cancel"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::large, space::page, space::large);
    m_shown->setOpenLinks(false);
    m_shown->setFrameShape(QFrame::NoFrame);
    m_shown->setAccessibleName(tr("Notes"));
    m_shown->viewport()->setAutoFillBackground(false);
    m_edit->setFont(theme::fixedFont());
    m_edit->setAccessibleName(tr("Notes as Markdown"));
    m_edit->setTabChangesFocus(true);
    m_pages->addWidget(m_shown);
    m_pages->addWidget(m_edit);
    column->addWidget(m_pages, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(hintLabel(tr("Markdown")));
    row->addStretch();
    for (auto* button : {m_editButton, m_save, m_cancel}) {
        button->setAccessibleName(button->text());
        row->addWidget(button);
    }
    column->addLayout(row);
    connect(m_editButton, &QPushButton::clicked, this, [this] { edit(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { edit(false); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        const auto text = m_edit->toPlainText();
        edit(false);
        if (text != m_notes) Q_EMIT saved(text);
    });
    connect(m_shown, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (url.scheme() != "https" && url.scheme() != "http") return;
        const auto question = tr("Open this address in the browser?") + "\n\n" + url.toDisplayString();
        QMessageBox box(QMessageBox::Question, tr("Open Link"), question, QMessageBox::Open | QMessageBox::Cancel, this);
        box.setTextFormat(Qt::PlainText);
        if (box.exec() == QMessageBox::Open) QDesktopServices::openUrl(url);
    });
    edit(false);
    setNotes({});
}

void NotesView::setNotes(const QString& markdown) {
    m_notes = markdown;
    const auto shownText = markdown.isEmpty() ? tr("*No notes yet.*") : markdown;
    m_shown->document()->setMarkdown(shownText, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                                    QTextDocument::MarkdownNoHTML);
}

void NotesView::setEditable(bool editable, const QString& why) {
    m_editButton->setEnabled(editable);
    m_editButton->setToolTip(editable ? QString() : why);
}

void NotesView::edit(bool on) {
    if (on) m_edit->setPlainText(m_notes);
    m_pages->setCurrentIndex(on ? 1 : 0);
    m_editButton->setVisible(!on);
    m_save->setVisible(on);
    m_cancel->setVisible(on);
    if (on) m_edit->setFocus();
}

} // namespace binnacle::views
