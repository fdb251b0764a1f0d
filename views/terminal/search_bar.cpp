// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/search_bar.h"

#include "views/support/icons.h"
#include "views/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace binnacle::views {
namespace {

constexpr std::size_t linesBySlice = 2000;

} // namespace

SearchBar::SearchBar(TerminalView& view, QWidget* parent)
    : QFrame(parent)
    , m_view(view)
    , m_text(new QLineEdit)
    , m_case(new QCheckBox(tr("Match case")))
    , m_result(plainLabel({}, Tone::Muted))
    , m_slice(new QTimer(this)) {
    setObjectName("search");
    setAutoFillBackground(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::small, space::medium, space::small);
    row->setSpacing(space::small);
    m_text->setPlaceholderText(tr("Find in the terminal"));
    m_text->setAccessibleName(tr("Find in the terminal"));
    m_text->setClearButtonEnabled(true);
    m_case->setAccessibleName(tr("Match case"));
    const auto button = [&](const char* iconName, const QString& text, auto act) {
        auto* b = new QToolButton;
        b->setIcon(icon(iconName));
        b->setAutoRaise(true);
        b->setToolTip(text);
        b->setAccessibleName(text);
        connect(b, &QToolButton::clicked, this, act);
        row->addWidget(b);
        return b;
    };
    row->addWidget(m_text, 1);
    button("chevron-up", tr("Previous match"), [this] { step(true); });
    button("chevron-down", tr("Next match"), [this] { step(false); });
    row->addWidget(m_case);
    row->addWidget(m_result);
    button("close", tr("Close the search"), [this] { Q_EMIT closed(); });
    m_slice->setSingleShot(true);
    m_slice->setInterval(0);
    connect(m_slice, &QTimer::timeout, this, &SearchBar::look);
    const auto anew = [this] { begin(true, {m_view.terminal().endLine(), 0}); };
    connect(m_text, &QLineEdit::textEdited, this, anew);
    connect(m_case, &QCheckBox::toggled, this, anew);
}

void SearchBar::open() {
    show();
    if (m_view.hasSelection() && !m_view.selectedText().contains('\n')) m_text->setText(m_view.selectedText());
    m_text->setFocus();
    m_text->selectAll();
}

void SearchBar::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT closed();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return step(!event->modifiers().testFlag(Qt::ShiftModifier));
    case Qt::Key_Up:
        return step(true);
    case Qt::Key_Down:
        return step(false);
    default:
        QFrame::keyPressEvent(event);
    }
}

void SearchBar::step(bool backward) {
    const auto& selection = m_view.selection();
    auto from = selection ? selection->begin : terminal::Place{m_view.terminal().endLine(), 0};
    if (selection && !backward) ++from.column;
    begin(backward, from);
}

void SearchBar::begin(bool backward, terminal::Place from) {
    m_search = {m_text->text().toStdString(), m_case->isChecked(), backward};
    m_from = from;
    m_slice->stop();
    if (m_search.text.empty()) {
        m_view.clearSelection();
        return say({});
    }
    look();
}

void SearchBar::look() {
    const auto step = terminal::find(m_view.terminal(), m_search, m_from, linesBySlice);
    if (step.found) {
        m_view.select(*step.found);
        return say(tr("Line %1").arg(step.found->begin.line + 1 - m_view.terminal().firstLine()));
    }
    if (!step.next) return say(m_search.backward ? tr("Nothing further up") : tr("Nothing further down"));
    m_from = *step.next;
    say(tr("Searching …"));
    m_slice->start();
}

void SearchBar::say(const QString& text) {
    m_result->setText(text);
    m_text->setAccessibleDescription(text);
}

} // namespace binnacle::views
