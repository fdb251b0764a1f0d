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

/// Loads nothing, from the disk or from anywhere. What it answers in place of a picture must be one: for an empty
/// answer, or one that is no picture, Qt opens the file itself.
class QuietBrowser final : public QTextBrowser {
public:
    QVariant loadResource(int type, const QUrl&) override {
        if (type != QTextDocument::ImageResource) return QByteArray();
        QImage nothing(1, 1, QImage::Format_ARGB32);
        nothing.fill(Qt::transparent);
        return nothing;
    }
};

/// More than a person reads; a document of Qt takes seconds for a megabyte.
constexpr qsizetype mostShown = 20'000;

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

void NotesView::stopEditing() {
    edit(false);
}

void NotesView::setNotes(const QString& markdown) {
    if (markdown == m_notes && !m_shown->document()->isEmpty()) return;
    m_notes = markdown;
    auto shownText = markdown.isEmpty() ? tr("*No notes yet.*") : markdown.left(mostShown);
    if (markdown.size() > mostShown) shownText += QStringLiteral("\n\n…\n");
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
