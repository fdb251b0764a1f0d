// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consoles/full_screen.h"

#include "views/support/icons.h"
#include "views/widgets/labels.h"

#include <QCloseEvent>
#include <QCursor>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace binnacle::views {
namespace {

constexpr int edge = 2, ticksUntilHidden = 12, period = 100; // pixels, times, milliseconds

} // namespace

FullScreen::FullScreen()
    : m_bar(new QFrame(this))
    , m_title(new QLabel)
    , m_watch(new QTimer(this)) {
    setWindowIcon(QIcon(":/icons/binnacle.svg"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_bar->setAutoFillBackground(true);
    m_bar->setFrameShape(QFrame::StyledPanel);
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(space::medium, space::small, space::medium, space::small);
    m_title->setTextFormat(Qt::PlainText);
    auto* others = new QToolButton;
    others->setText(tr("Consoles"));
    others->setAccessibleName(tr("Other consoles"));
    others->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(others);
    others->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        Q_EMIT switcherWanted(menu);
    });
    auto* leave = new QToolButton;
    leave->setText(tr("Leave Full Screen (F11)"));
    leave->setAccessibleName(tr("Leave full screen"));
    connect(leave, &QToolButton::clicked, this, &FullScreen::leaveWanted);
    row->addWidget(m_title);
    row->addWidget(others);
    row->addWidget(leave);
    m_watch->setInterval(period);
    connect(m_watch, &QTimer::timeout, this, [this] { followPointer(mapFromGlobal(QCursor::pos())); });
}

void FullScreen::show(ConsoleView* view) {
    m_view = view;
    layout()->addWidget(view);
    view->show();
    m_title->setText(view->place());
    setWindowTitle(view->place());
    connect(view, &ConsoleView::changed, this, [this, view] { m_title->setText(view->place()); });
    showFullScreen();
    m_away = -ticksUntilHidden; // seen for a while, so that the way out is known
    m_bar->show();
    placeBar();
    m_watch->start();
    view->takeFocus();
}

ConsoleView* FullScreen::takeView() {
    m_watch->stop();
    if (!m_view) return nullptr;
    disconnect(m_view, nullptr, this, nullptr);
    layout()->removeWidget(m_view);
    m_view->setParent(nullptr);
    return std::exchange(m_view, nullptr);
}

bool FullScreen::isBarShown() const {
    return m_bar->isVisible();
}

void FullScreen::followPointer(const QPoint& pointer) {
    const bool atEdge = pointer.y() <= edge && rect().contains(pointer);
    const bool onBar = m_bar->isVisible() && m_bar->geometry().adjusted(-8, -8, 8, 8).contains(pointer);
    if (atEdge || onBar) {
        m_away = 0;
        if (!m_bar->isVisible()) {
            m_bar->show();
            placeBar();
        }
    } else if (m_bar->isVisible() && ++m_away >= ticksUntilHidden) {
        m_bar->hide();
    }
}

void FullScreen::placeBar() {
    m_bar->adjustSize();
    m_bar->move((width() - m_bar->width()) / 2, 0);
    m_bar->raise();
}

void FullScreen::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeBar();
}

void FullScreen::closeEvent(QCloseEvent* event) {
    event->ignore();
    Q_EMIT leaveWanted();
}

} // namespace binnacle::views
