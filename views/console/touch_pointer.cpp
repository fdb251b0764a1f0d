// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/touch_pointer.h"

#include <QGuiApplication>
#include <QStyleHints>
#include <QTouchEvent>

#include <utility>

namespace binnacle::views {
namespace {

constexpr double anglePerPixel = 4; ///< thirty pixels of a finger are a notch of a wheel

QPointF middle(const QList<QEventPoint>& points) {
    QPointF sum;
    for (const auto& point : points)
        sum += point.position();
    return sum / double(points.size());
}

} // namespace

TouchPointer::TouchPointer(QObject* parent)
    : QObject(parent) {
    m_rests.setSingleShot(true);
    m_rests.setInterval(QGuiApplication::styleHints()->mousePressAndHoldInterval());
    connect(&m_rests, &QTimer::timeout, this, [this] {
        m_doing = Doing::Held;
        click(Qt::RightButton);
    });
}

void TouchPointer::take(const QTouchEvent& event) {
    switch (event.type()) {
    case QEvent::TouchBegin:
        return begin(event.points().front().position());
    case QEvent::TouchUpdate:
        return update(event);
    case QEvent::TouchEnd:
        return lift();
    default:
        return end();
    }
}

void TouchPointer::begin(const QPointF& at) {
    end();
    m_doing = Doing::Touching;
    m_scrolled = false;
    m_start = m_last = at;
    m_rests.start();
    if (m_direct) Q_EMIT moved(at, {});
}

void TouchPointer::update(const QTouchEvent& event) {
    const auto& points = event.points();
    if (points.size() == 1) return drag(points.front().position());
    if (m_doing != Doing::Touching && m_doing != Doing::Scrolling) return;
    m_rests.stop();
    const auto at = middle(points);
    const bool first = std::exchange(m_doing, Doing::Scrolling) == Doing::Touching;
    const auto way = first ? QPointF() : at - std::exchange(m_last, at);
    if (first) m_start = m_last = at;
    if (!m_scrolled && (at - m_start).manhattanLength() < QGuiApplication::styleHints()->startDragDistance())
        return;
    m_scrolled = true;
    Q_EMIT scrolled(way * anglePerPixel);
}

void TouchPointer::drag(const QPointF& to) {
    if (m_doing == Doing::Touching) {
        if ((to - m_start).manhattanLength() < QGuiApplication::styleHints()->startDragDistance()) return;
        m_rests.stop();
        m_doing = Doing::Dragging;
        if (m_direct) Q_EMIT button(Qt::LeftButton, true);
    }
    if (m_doing == Doing::Dragging) Q_EMIT moved(to, to - std::exchange(m_last, to));
}

void TouchPointer::lift() {
    if (m_doing == Doing::Touching) click(Qt::LeftButton);
    if (m_doing == Doing::Scrolling && !m_scrolled) click(Qt::RightButton);
    end();
}

void TouchPointer::end() {
    m_rests.stop();
    if (std::exchange(m_doing, Doing::Nothing) == Doing::Dragging && m_direct)
        Q_EMIT button(Qt::LeftButton, false);
}

void TouchPointer::click(Qt::MouseButton which) {
    Q_EMIT button(which, true);
    Q_EMIT button(which, false);
}

} // namespace binnacle::views
