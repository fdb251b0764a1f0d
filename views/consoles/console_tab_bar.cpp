// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consoles/console_tab_bar.h"

#include "views/support/icons.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QToolButton>

namespace binnacle::views {
namespace {

constexpr auto mimeType = "application/x-binnacle-console";

} // namespace

ConsoleTabBar::ConsoleTabBar(QWidget* parent)
    : QTabBar(parent) {
    setMovable(true);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
    setExpanding(false);
    setDocumentMode(true);
}

/// Fusion's own button is a red square.
void ConsoleTabBar::tabInserted(int index) {
    QTabBar::tabInserted(index);
    auto* close = new QToolButton;
    close->setIcon(icon("close"));
    close->setIconSize(QSize(12, 12));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::NoFocus);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close"));
    connect(close, &QToolButton::clicked, this, [this, close] {
        for (int i = 0; i < count(); ++i)
            if (tabButton(i, QTabBar::RightSide) == close) return Q_EMIT closeWanted(i);
    });
    setTabButton(index, QTabBar::RightSide, close);
}

QMimeData* ConsoleTabBar::mimeOf(const ConsoleRef& ref) {
    auto* data = new QMimeData;
    data->setData(mimeType, ref.key().toUtf8());
    return data;
}

std::optional<ConsoleRef> ConsoleTabBar::refIn(const QMimeData& data) {
    return data.hasFormat(mimeType) ? ConsoleRef::fromKey(QString::fromUtf8(data.data(mimeType))) : std::nullopt;
}

void ConsoleTabBar::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->button() == Qt::LeftButton ? tabAt(event->pos()) : -1;
    QTabBar::mousePressEvent(event);
}

void ConsoleTabBar::mouseMoveEvent(QMouseEvent* event) {
    const int away = QApplication::startDragDistance() * 2;
    if (m_pressed < 0 || rect().adjusted(-away, -away, away, away).contains(event->pos())) {
        QTabBar::mouseMoveEvent(event);
        return;
    }
    // The bar lets go of what it was moving first.
    const int index = std::exchange(m_pressed, -1);
    QMouseEvent release(QEvent::MouseButtonRelease, event->position(), event->globalPosition(), Qt::LeftButton, Qt::NoButton,
                        event->modifiers());
    QTabBar::mouseReleaseEvent(&release);
    Q_EMIT dragged(index < count() ? currentIndex() : -1); // what is pressed is current, wherever it was moved to
}

void ConsoleTabBar::mouseReleaseEvent(QMouseEvent* event) {
    m_pressed = -1;
    if (event->button() == Qt::MiddleButton) {
        if (const int index = tabAt(event->pos()); index >= 0) Q_EMIT closeWanted(index);
        return;
    }
    QTabBar::mouseReleaseEvent(event);
}

void ConsoleTabBar::contextMenuEvent(QContextMenuEvent* event) {
    const int index = event->reason() == QContextMenuEvent::Mouse ? tabAt(event->pos()) : currentIndex();
    if (index >= 0) Q_EMIT menuWanted(index, event->globalPos());
}

} // namespace binnacle::views
