// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QPointF>
#include <QTimer>

class QTouchEvent;

namespace binnacle::views {

/// Makes of fingers what a guest with a mouse understands. A tap is a click of the left button, a finger that
/// rests or two that tap one of the right; one that moves drags, two turn the wheel.
class TouchPointer final : public QObject {
    Q_OBJECT
public:
    explicit TouchPointer(QObject* parent);
    /// Whether the pointer is where the finger is. Else it goes as far as the finger does, and nothing is
    /// dragged.
    void setDirect(bool direct) { m_direct = direct; }
    void take(const QTouchEvent& event);
    void end(); ///< nothing stays pressed

Q_SIGNALS:
    void moved(const QPointF& to, const QPointF& by); ///< both in pixels of the widget
    void button(Qt::MouseButton which, bool down);
    void scrolled(const QPointF& angle); ///< eighths of a degree, as QWheelEvent has them

private:
    enum class Doing { Nothing, Touching, Dragging, Scrolling, Held };
    void begin(const QPointF& at);
    void update(const QTouchEvent& event);
    void drag(const QPointF& to);
    void lift();
    void click(Qt::MouseButton which);

    Doing m_doing = Doing::Nothing;
    bool m_direct = true, m_scrolled = false;
    QPointF m_start, m_last;
    QTimer m_rests;
};

} // namespace binnacle::views
