// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, mouse and input methods of TerminalView.
#include "views/support/strings.h"
#include "views/terminal/terminal_view.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QScrollBar>
#include <QToolTip>

namespace binnacle::views {
namespace {

constexpr int linesByWheel = 3;

terminal::Modifiers modifiersOf(Qt::KeyboardModifiers m) {
    return {m.testFlag(Qt::ShiftModifier), m.testFlag(Qt::AltModifier), m.testFlag(Qt::ControlModifier)};
}

std::optional<terminal::Key> keyOf(int key) {
    using terminal::Key;
    if (key >= Qt::Key_F1 && key <= Qt::Key_F12) return Key(int(Key::F1) + key - Qt::Key_F1);
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Key::Enter;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return Key::Tab;
    case Qt::Key_Backspace:
        return Key::Backspace;
    case Qt::Key_Escape:
        return Key::Escape;
    case Qt::Key_Up:
        return Key::Up;
    case Qt::Key_Down:
        return Key::Down;
    case Qt::Key_Left:
        return Key::Left;
    case Qt::Key_Right:
        return Key::Right;
    case Qt::Key_Insert:
        return Key::Insert;
    case Qt::Key_Delete:
        return Key::Delete;
    case Qt::Key_Home:
        return Key::Home;
    case Qt::Key_End:
        return Key::End;
    case Qt::Key_PageUp:
        return Key::PageUp;
    case Qt::Key_PageDown:
        return Key::PageDown;
    default:
        return std::nullopt;
    }
}

/// Those that stay with the window: pages are changed, and commands of the window and of ours are given by Ctrl+Shift.
bool isTheWindows(const QKeyEvent& event) {
    const auto m = event.modifiers() & ~Qt::KeypadModifier;
    if (!m.testFlag(Qt::ControlModifier)) return event.key() == Qt::Key_F11;
    const bool changesPage = event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab || event.key() == Qt::Key_PageUp ||
                             event.key() == Qt::Key_PageDown;
    const bool letter = event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z;
    return changesPage || (m.testFlag(Qt::ShiftModifier) && letter);
}

std::optional<terminal::MouseButton> buttonOf(Qt::MouseButton button) {
    switch (button) {
    case Qt::LeftButton:
        return terminal::MouseButton::Left;
    case Qt::MiddleButton:
        return terminal::MouseButton::Middle;
    case Qt::RightButton:
        return terminal::MouseButton::Right;
    default:
        return std::nullopt;
    }
}

} // namespace

bool TerminalView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) { // before the window takes it for one of its shortcuts
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (!isTheWindows(key)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool TerminalView::zoomByKey(const QKeyEvent& event) {
    if (!event.modifiers().testFlag(Qt::ControlModifier)) return false;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setPointSize(m_pointSize + 1);
        return true;
    case Qt::Key_Minus:
        setPointSize(m_pointSize - 1);
        return true;
    case Qt::Key_0:
        setPointSize(11);
        return true;
    default:
        return false;
    }
}

bool TerminalView::scrollByKey(const QKeyEvent& event) {
    if (event.modifiers() != Qt::ShiftModifier && event.modifiers() != (Qt::ShiftModifier | Qt::KeypadModifier)) return false;
    auto* bar = verticalScrollBar();
    const int page = std::max(1, m_terminal.size().rows - 1);
    switch (event.key()) {
    case Qt::Key_PageUp:
        bar->setValue(bar->value() - page);
        return true;
    case Qt::Key_PageDown:
        bar->setValue(bar->value() + page);
        return true;
    case Qt::Key_Home:
        bar->setValue(0);
        return true;
    case Qt::Key_End:
        scrollToBottom();
        return true;
    case Qt::Key_Insert:
        Q_EMIT pasteWanted(QApplication::clipboard()->text());
        return true;
    default:
        return false;
    }
}

void TerminalView::keyPressEvent(QKeyEvent* event) {
    if (isTheWindows(*event)) {
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_Control) hover(viewport()->mapFromGlobal(QCursor::pos()), event->modifiers() | Qt::ControlModifier);
    if (zoomByKey(*event) || scrollByKey(*event)) return;
    if (!sendKey(*event)) sendText(*event);
}

void TerminalView::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Control) hover({-1, -1}, {});
    QAbstractScrollArea::keyReleaseEvent(event);
}

bool TerminalView::sendKey(const QKeyEvent& event) {
    const auto key = keyOf(event.key());
    if (!key) return false;
    auto modifiers = modifiersOf(event.modifiers());
    if (event.key() == Qt::Key_Backtab) modifiers.shift = true;
    clearSelection();
    scrollToBottom();
    m_terminal.key(*key, modifiers);
    return true;
}

/// With Control the key decides, since layouts make of it what they like; else what the layout and dead keys made of it.
void TerminalView::sendText(const QKeyEvent& event) {
    const auto modifiers = modifiersOf(event.modifiers());
    const bool isAltGr = modifiers.control && modifiers.alt && !event.text().isEmpty() && event.text().at(0).isPrint();
    auto text = event.text();
    if (modifiers.control && !isAltGr) {
        if (event.key() < 0x20 || event.key() > 0x7E) return;
        const auto c = event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z ? event.key() - Qt::Key_A + 'a' : event.key();
        scrollToBottom();
        m_terminal.character(char32_t(c), {.alt = modifiers.alt, .control = true});
        return;
    }
    if (text.isEmpty()) return;
    clearSelection();
    scrollToBottom();
    for (const auto c : text.toUcs4())
        m_terminal.character(char32_t(c), {.alt = modifiers.alt && !isAltGr});
}

void TerminalView::inputMethodEvent(QInputMethodEvent* event) {
    m_preedit = event->preeditString();
    if (!event->commitString().isEmpty()) {
        scrollToBottom();
        m_terminal.text(event->commitString().toStdString());
    }
    viewport()->update();
    event->accept();
}

QVariant TerminalView::inputMethodQuery(Qt::InputMethodQuery query) const {
    switch (query) {
    case Qt::ImEnabled:
        return true;
    case Qt::ImCursorRectangle: {
        const auto cursor = m_terminal.cursor();
        const int offset = int(m_terminal.screenTop() - top());
        return m_metrics.around(cursor.row + offset, cursor.column, 1).translated(viewport()->pos());
    }
    case Qt::ImHints:
        return int(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    case Qt::ImFont:
        return m_metrics.font(false, false);
    default:
        return QAbstractScrollArea::inputMethodQuery(query);
    }
}

// The mouse

bool TerminalView::reportsMouse(Qt::KeyboardModifiers modifiers) const {
    return m_terminal.mouseMode() != terminal::MouseMode::None && !modifiers.testFlag(Qt::ShiftModifier) && isAtBottom();
}

void TerminalView::reportButton(const QMouseEvent& event, bool pressed) {
    const auto place = placeAt(event.pos());
    if (const auto button = buttonOf(event.button()))
        m_terminal.mousePress(*button, pressed, int(place.line - m_terminal.screenTop()), place.column,
                              modifiersOf(event.modifiers()));
}

void TerminalView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ControlModifier)) {
        const auto address = toQString(terminal::addressAt(m_terminal, placeAt(event->pos())));
        if (!address.isEmpty()) {
            Q_EMIT addressWanted(address);
            return;
        }
    }
    if (reportsMouse(event->modifiers())) return reportButton(*event, true);
    if (event->button() == Qt::MiddleButton && QApplication::clipboard()->supportsSelection()) {
        Q_EMIT pasteWanted(QApplication::clipboard()->text(QClipboard::Selection));
        return;
    }
    if (event->button() != Qt::LeftButton) return event->ignore();
    const bool third = m_sinceDoubleClick.isValid() && m_sinceDoubleClick.elapsed() < QApplication::doubleClickInterval() &&
                       (event->pos() - m_doubleClickedAt).manhattanLength() < QApplication::startDragDistance();
    m_sinceDoubleClick.invalidate();
    beginSelecting(*event, third ? terminal::Unit::Line : terminal::Unit::Character);
}

void TerminalView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (reportsMouse(event->modifiers())) return reportButton(*event, true);
    if (event->button() != Qt::LeftButton) return;
    m_sinceDoubleClick.start();
    m_doubleClickedAt = event->pos();
    beginSelecting(*event, terminal::Unit::Word);
}

void TerminalView::mouseMoveEvent(QMouseEvent* event) {
    if (m_drag) return extendSelection(event->pos());
    hover(event->pos(), event->modifiers());
    if (!reportsMouse(event->modifiers())) return;
    const auto place = placeAt(event->pos());
    m_terminal.mouseMove(int(place.line - m_terminal.screenTop()), place.column, modifiersOf(event->modifiers()));
}

void TerminalView::mouseReleaseEvent(QMouseEvent* event) {
    if (m_drag && event->button() == Qt::LeftButton) {
        m_drag.reset();
        m_dragTimer.stop();
        if (m_selection && m_selection->isEmpty()) m_selection.reset();
        copyToSelectionClipboard();
        return;
    }
    if (reportsMouse(event->modifiers())) reportButton(*event, false);
}

void TerminalView::wheelEvent(QWheelEvent* event) {
    m_wheel += event->angleDelta().y();
    const int steps = m_wheel / 120;
    m_wheel -= steps * 120;
    event->accept();
    if (steps == 0) return;
    if (event->modifiers().testFlag(Qt::ControlModifier)) return setPointSize(m_pointSize + steps);
    if (reportsMouse(event->modifiers())) {
        const auto place = placeAt(event->position().toPoint());
        const auto button = steps > 0 ? terminal::MouseButton::WheelUp : terminal::MouseButton::WheelDown;
        for (int i = 0; i < std::abs(steps); ++i)
            m_terminal.mousePress(button, true, int(place.line - m_terminal.screenTop()), place.column,
                                  modifiersOf(event->modifiers()));
        return;
    }
    if (m_terminal.isAlternate()) { // a pager without a mouse
        for (int i = 0; i < std::abs(steps) * linesByWheel; ++i)
            m_terminal.key(steps > 0 ? terminal::Key::Up : terminal::Key::Down, {});
        return;
    }
    verticalScrollBar()->setValue(verticalScrollBar()->value() - steps * linesByWheel);
}

/// What Ctrl+click would open is shown first.
void TerminalView::hover(const QPoint& point, Qt::KeyboardModifiers modifiers) {
    const bool looks = modifiers.testFlag(Qt::ControlModifier) && viewport()->rect().contains(point);
    const auto place = placeAt(point);
    const auto address = looks ? toQString(terminal::addressAt(m_terminal, place)) : QString();
    if (address == m_hoveredAddress) return;
    m_hoveredAddress = address;
    const auto line = m_terminal.line(place.line);
    m_hoveredLink = !address.isEmpty() && std::size_t(place.column) < line.cells.size() ? line.cells[std::size_t(place.column)].style.link : 0;
    viewport()->setCursor(address.isEmpty() ? Qt::IBeamCursor : Qt::PointingHandCursor);
    viewport()->update();
    Q_EMIT addressHovered(address);
}

bool TerminalView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip && !m_hoveredAddress.isEmpty()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToHtml(m_hoveredAddress), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) hover({-1, -1}, {});
    return QAbstractScrollArea::viewportEvent(event);
}

void TerminalView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    m_terminal.focus(true);
    m_cursorShown = true;
    updateCursor();
}
void TerminalView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    m_terminal.focus(false);
    updateCursor();
    hover({-1, -1}, {});
}

} // namespace binnacle::views
