// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keyboard/scancode.h"
#include "views/console/frame_widget.h"
#include "views/console/guest_clipboard.h"
#include "views/console/key_codes.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QTouchEvent>
#include <QWheelEvent>

#include <linux/input-event-codes.h>

#include <cmath>

namespace binnacle::views {
namespace {

constexpr int notch = 120; ///< of a wheel

std::optional<console::Button> buttonOf(Qt::MouseButton button) {
    switch (button) {
    case Qt::LeftButton:
        return console::Button::Left;
    case Qt::MiddleButton:
        return console::Button::Middle;
    case Qt::RightButton:
        return console::Button::Right;
    case Qt::BackButton:
        return console::Button::Back;
    case Qt::ForwardButton:
        return console::Button::Forward;
    default:
        return std::nullopt;
    }
}

bool isOneOf(console::Scancode code, std::initializer_list<int> keys) {
    for (const int key : keys)
        if (keyboard::xtOf(keyboard::Evdev(key)) == code) return true;
    return false;
}

} // namespace

bool FrameWidget::event(QEvent* event) {
    // The window's shortcuts are the guest's keys meanwhile.
    if (event->type() == QEvent::ShortcutOverride && m_console) {
        event->accept();
        return true;
    }
    if (event->isPointerEvent())
        if (const auto* touch = dynamic_cast<QTouchEvent*>(event)) {
            if (event->type() == QEvent::TouchBegin) takeFocus();
            m_touch.take(*touch);
            event->accept();
            return true;
        }
    return QWidget::event(event);
}

void FrameWidget::followTouch() {
    setAttribute(Qt::WA_AcceptTouchEvents);
    connect(&m_touch, &TouchPointer::moved, this, [this](const QPointF& to, const QPointF& by) {
        if (m_absolute)
            movePointer(to);
        else if (input())
            input()->moveBy(int(std::lround(by.x())), int(std::lround(by.y())));
    });
    connect(&m_touch, &TouchPointer::button, this, &FrameWidget::button);
    connect(&m_touch, &TouchPointer::scrolled, this, &FrameWidget::turnWheel);
}

void FrameWidget::takeFocus() {
    setFocus(Qt::MouseFocusReason);
    if (m_grabsOnFocus) setGrabbed(true);
}

void FrameWidget::keyPressEvent(QKeyEvent* event) {
    const auto code = scancodeOf(*event);
    if (!code || !input()) return event->ignore();
    passOnLock(code, *event);
    input()->key(code, true, event->nativeScanCode() ? event->nativeVirtualKey() : 0);
    if (!event->isAutoRepeat()) watchWayOut(code, true);
}

void FrameWidget::keyReleaseEvent(QKeyEvent* event) {
    const auto code = scancodeOf(*event);
    if (!code || !input()) return event->ignore();
    if (event->isAutoRepeat()) return;
    if (!m_sticky.contains(code)) input()->key(code, false);
    if (!isModifier(code)) releaseSticky();
    watchWayOut(code, false);
}

void FrameWidget::keepLocks() {
    connect(&m_desktopLocks, &DesktopLocks::changed, &m_locks, &LockKeeper::setDesktop);
    connect(&m_locks, &LockKeeper::wanted, this, [this](console::Leds leds) {
        if (m_console) m_console->setLeds(leds);
    });
}

/// What other keys tell of the locks comes first: their own letter depends on it.
void FrameWidget::passOnLock(console::Scancode code, const QKeyEvent& event) {
    if (isOneOf(code, {KEY_CAPSLOCK, KEY_NUMLOCK, KEY_SCROLLLOCK})) return m_locks.passedOn();
    if (const auto locks = DesktopLocks::locksOf(event); locks != LockState()) m_locks.setDesktop(locks);
}

/// Ctrl and Alt down, nothing else, and one of them up again.
void FrameWidget::watchWayOut(console::Scancode code, bool down) {
    const bool ctrl = isOneOf(code, {KEY_LEFTCTRL, KEY_RIGHTCTRL}), alt = isOneOf(code, {KEY_LEFTALT});
    if (down) {
        m_down.insert(code);
        m_wayOut = (ctrl || alt) && m_down.size() == 2 && std::ranges::all_of(m_down, [](auto c) {
                       return isOneOf(c, {KEY_LEFTCTRL, KEY_RIGHTCTRL, KEY_LEFTALT});
                   });
        return;
    }
    m_down.erase(code);
    if (!std::exchange(m_wayOut, false)) return;
    input()->releaseAll();
    m_down.clear();
    if (!m_grabbed || m_grabsOnFocus) Q_EMIT left();
    setGrabbed(false);
}

void FrameWidget::press(const keyboard::Stroke& keys) {
    if (!input()) return;
    for (const auto key : keys)
        input()->key(keyboard::xtOf(key), true);
    for (auto it = keys.rbegin(); it != keys.rend(); ++it)
        if (!m_sticky.contains(keyboard::xtOf(*it))) input()->key(keyboard::xtOf(*it), false);
}

void FrameWidget::setSticky(keyboard::Evdev modifier, bool held) {
    const auto code = keyboard::xtOf(modifier);
    if (!input()) return;
    if (held)
        m_sticky.insert(code);
    else
        m_sticky.erase(code);
    input()->key(code, held);
}

void FrameWidget::releaseSticky() {
    if (m_sticky.empty()) return;
    for (const auto code : std::exchange(m_sticky, {}))
        input()->key(code, false);
    Q_EMIT stickyReleased();
}

void FrameWidget::focusInEvent(QFocusEvent*) {
    if (m_clipboard) m_clipboard->setInFront(true);
    m_locks.setFocused(true);
    m_desktopLocks.watch();
    if (m_grabsOnFocus) setGrabbed(true);
    update();
}

void FrameWidget::focusOutEvent(QFocusEvent*) {
    if (m_clipboard) m_clipboard->setInFront(false);
    m_desktopLocks.unwatch();
    m_locks.setFocused(false);
    m_down.clear();
    m_wayOut = false;
    m_touch.end();
    if (input()) input()->releaseAll();
    if (!std::exchange(m_sticky, {}).empty()) Q_EMIT stickyReleased();
    setGrabbed(false);
    update();
}

void FrameWidget::setGrabbed(bool grabbed) {
    if (grabbed == m_grabbed || (grabbed && !m_console)) return;
    m_grabbed = grabbed;
    if (grabbed) {
        setFocus();
        grabKeyboard();
        if (!m_absolute) {
            m_lastPosition = QPointF(rect().center());
            QCursor::setPos(mapToGlobal(rect().center()));
        }
    } else {
        releaseKeyboard();
        if (input()) input()->releaseAll();
    }
    showCursor();
    update();
    Q_EMIT grabbedChanged(grabbed);
}

void FrameWidget::setGrabsOnFocus(bool grabs) {
    m_grabsOnFocus = grabs;
    if (hasFocus()) setGrabbed(grabs);
}

void FrameWidget::movePointer(const QPointF& position) {
    if (!input()) return;
    if (m_absolute) {
        const auto at = m_layout.toGuest(position * dpr());
        input()->moveTo(at.x(), at.y(), m_monitor);
        return;
    }
    if (!m_grabbed) return;
    const auto way = position - m_lastPosition;
    m_lastPosition = position;
    if (way.isNull()) return;
    input()->moveBy(int(std::lround(way.x())), int(std::lround(way.y())));
    // So that the pointer never comes to the edge of the screen.
    const auto centre = rect().center();
    if ((position - QPointF(centre)).manhattanLength() < std::min(width(), height()) / 4.0) return;
    m_lastPosition = QPointF(centre);
    QCursor::setPos(mapToGlobal(centre));
}

void FrameWidget::button(Qt::MouseButton which, bool down) {
    const auto known = buttonOf(which);
    if (known && input()) input()->button(*known, down);
}

void FrameWidget::mousePressEvent(QMouseEvent* event) {
    takeFocus();
    if (!m_absolute && !m_grabbed) return setGrabbed(true); // the first click takes the mouse
    movePointer(event->position());
    button(event->button(), true);
}

void FrameWidget::mouseReleaseEvent(QMouseEvent* event) {
    movePointer(event->position());
    button(event->button(), false);
}

void FrameWidget::mouseMoveEvent(QMouseEvent* event) {
    movePointer(event->position());
}

void FrameWidget::wheelEvent(QWheelEvent* event) {
    event->accept();
    turnWheel(event->angleDelta());
}

void FrameWidget::turnWheel(const QPointF& angle) {
    if (!input()) return;
    m_wheel += angle;
    const QPoint steps(int(m_wheel.x()) / notch, int(m_wheel.y()) / notch);
    m_wheel -= steps * notch;
    input()->wheel(-steps.x(), -steps.y());
}

} // namespace binnacle::views
