// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/consoles_page.h"

#include "views/support/icons.h"
#include "views/support/theme.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace binnacle::views {

ConsolesPage::ConsolesPage(ConsoleBoard& board)
    : m_board(board) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::medium, space::small, space::medium, space::small);
    row->setSpacing(space::small);
    const auto onCurrent = [this](auto act) {
        return [this, act] {
            if (auto* view = m_board.current()) act(view);
        };
    };
    m_buttons = {button("full-screen", tr("Full Screen"), onCurrent([this](ConsoleView* v) { m_board.toggleFullScreen(v); })),
                 button("split-right", tr("Split to the Right"), onCurrent([this](ConsoleView* v) { m_board.split(v, DropSide::Right); })),
                 button("split-below", tr("Split Below"), onCurrent([this](ConsoleView* v) { m_board.split(v, DropSide::Below); })),
                 button("window-own", tr("Own Window"), onCurrent([this](ConsoleView* v) { m_board.detach(v); }))};
    auto* arrange = button("wall", tr("Arrange as a Grid"), [this] { m_board.arrange(); });
    for (auto* each : m_buttons)
        row->addWidget(each);
    row->addWidget(arrange);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(&board.area(), 1);
    m_buttons.push_back(arrange);
    connect(&board, &ConsoleBoard::changed, this, &ConsolesPage::update);
    update();
}

QToolButton* ConsolesPage::button(const QString& iconName, const QString& text, std::function<void()> run) {
    auto* made = new QToolButton;
    made->setIcon(icon(iconName));
    made->setText(text);
    made->setToolTip(text);
    made->setAccessibleName(text);
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setAutoRaise(true);
    connect(made, &QToolButton::clicked, this, [run = std::move(run)] { run(); });
    return made;
}

void ConsolesPage::open(const Place&) {
    update();
    if (auto* view = m_board.current(); view && isAncestorOf(view)) view->takeFocus();
}

std::vector<Target> ConsolesPage::targets() const {
    const auto* view = m_board.current();
    if (!view) return {};
    if (view->ref().isOfGuest()) return {view->ref().guestRef()};
    return {view->ref().host};
}

QString ConsolesPage::title() const {
    const auto* view = m_board.current();
    return view ? view->place() : tr("Consoles");
}

void ConsolesPage::update() {
    for (auto* each : m_buttons)
        each->setEnabled(!m_board.area().views().empty());
    Q_EMIT targetsChanged();
}

} // namespace binnacle::views
