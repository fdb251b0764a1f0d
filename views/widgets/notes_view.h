// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTextBrowser;

namespace binnacle::views {

/// Markdown, read and edited. What is shown is untrusted: no HTML, no pictures, links open only after a question.
class NotesView final : public QWidget {
    Q_OBJECT
public:
    explicit NotesView(QWidget* parent = nullptr);
    void setNotes(const QString& markdown); ///< while it is edited, the edit stays
    void stopEditing();                      ///< the notes are somebody else's from now on
    void setEditable(bool editable, const QString& why);

Q_SIGNALS:
    void saved(const QString& markdown);

private:
    void edit(bool on);
    QString m_notes;
    QStackedWidget* m_pages;
    QTextBrowser* m_shown;
    QPlainTextEdit* m_edit;
    QPushButton *m_editButton, *m_save, *m_cancel;
};

} // namespace binnacle::views
