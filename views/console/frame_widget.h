// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/frame.h"
#include "core/console/graphics_console.h"
#include "core/keyboard/keymap.h"
#include "views/console/desktop_locks.h"
#include "views/console/frame_layout.h"
#include "views/console/lock_keeper.h"
#include "views/console/touch_pointer.h"
#include "views/support/landing.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <set>

namespace binnacle::views {

class GuestClipboard;

/// A guest's screen: paints what changed, at most sixty times a second, and passes on keys and mouse while it
/// has the focus. All keys go to the guest, so Ctrl+Alt, pressed and let go, leads out.
class FrameWidget final : public QWidget {
    Q_OBJECT
public:
    explicit FrameWidget(QWidget* parent = nullptr);
    ~FrameWidget() override;

    /// A sink for a new connection; what the one before still says isn't heard any more. The last picture
    /// stays, dimmed, until there is a new one.
    std::shared_ptr<console::FrameSink> renew();
    /// Where input goes; null: nowhere. Taken back before it dies.
    void setConsole(console::GraphicsConsole* console);
    /// Which of the guest's monitors it shows, as the guest counts them.
    void setMonitor(unsigned head) { m_monitor = head; }
    void setScaleMode(ScaleMode mode);
    ScaleMode scaleMode() const { return m_mode; }
    void setClipboardShared(bool shared);
    /// For another monitor of the same guest, over the same connection: what \a main has is told of this one's focus, too.
    /// Null: none.
    void shareClipboardOf(FrameWidget* main);
    /// Off: the guest isn't asked to fit this view, whatever the scale mode.
    void setFits(bool fits);
    /// The picture belongs to the past.
    void setStale(bool stale);
    void forgetPicture();

    QImage picture() const; ///< as it is, a pixel for each of the guest's; null: none yet
    QSize guestSize() const;
    /// Of the connection there is, for who looks along; another one after renew().
    std::shared_ptr<const console::Frame> source() const { return m_frame; }
    bool isGrabbed() const { return m_grabbed; }
    void setGrabbed(bool grabbed);
    /// The keyboard is grabbed whenever the guest gets the focus.
    void setGrabsOnFocus(bool grabs);
    bool grabsOnFocus() const { return m_grabsOnFocus; }
    /// Goes down now, and up after the next other key, or by a second call.
    void setSticky(keyboard::Evdev modifier, bool held);
    void press(const keyboard::Stroke& keys); ///< down, and up again
    std::uint64_t paints() const { return m_paints; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void established(const binnacle::console::ConsoleFacts& facts);
    void closed(binnacle::console::CloseReason reason, const binnacle::Error& error);
    void resized(const QSize& guest);
    void monitorsChanged(const std::vector<binnacle::console::Monitor>& monitors);
    void ledsChanged(binnacle::console::Leds leds);
    void grabbedChanged(bool grabbed);
    void stickyReleased();
    void left(); ///< by Ctrl+Alt

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override { mousePressEvent(event); }
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    /// Tab is the guest's, while there is one.
    bool focusNextPrevChild(bool next) override { return !m_console && QWidget::focusNextPrevChild(next); }

private:
    void woken();
    void takeFacts(const console::ConsoleFacts& facts);
    void takeNews();
    void layOutAgain();
    void damage(const console::Rect& rect);
    void showCursor();
    void releaseSticky();
    void watchWayOut(console::Scancode code, bool down);
    void movePointer(const QPointF& position);
    void button(Qt::MouseButton button, bool down);
    void turnWheel(const QPointF& angle);
    void followTouch();
    void takeFocus();
    void keepLocks();
    void passOnLock(console::Scancode code, const QKeyEvent& event);
    QTransform toDevicePixels(const QPainter& painter) const;
    double dpr() const;
    QSize deviceSize() const;
    console::InputQueue* input() const { return m_console ? &m_console->input() : nullptr; }

    Landing m_landing;
    std::shared_ptr<console::Frame> m_frame;
    console::GraphicsConsole* m_console = nullptr;
    FrameLayout m_layout;
    ScaleMode m_mode = ScaleMode::Fit;
    bool m_stale = false, m_grabbed = false, m_absolute = true, m_resizable = false;
    bool m_grabsOnFocus = false, m_fits = true;
    unsigned m_monitor = 0;
    QElapsedTimer m_lastTaken;
    QTimer m_pace, m_resizeDelay;
    std::optional<console::CursorShape> m_cursor; ///< none: the usual one
    std::set<console::Scancode> m_sticky, m_down;
    DesktopLocks m_desktopLocks;
    LockKeeper m_locks;
    bool m_wayOut = false; ///< Ctrl and Alt are down, and nothing else was
    QPointF m_lastPosition;
    QPointF m_wheel; ///< what is left of a notch
    TouchPointer m_touch{this};
    QPointer<GuestClipboard> m_clipboard;
    bool m_hasOwnClipboard = true;
    std::uint64_t m_paints = 0;
};

} // namespace binnacle::views
