// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/frame_widget.h"

#include "views/console/guest_clipboard.h"

#include <QApplication>
#include <QCursor>
#include <QPaintEvent>
#include <QPainter>

#include <cmath>

namespace binnacle::views {
namespace {

constexpr int frameMs = 16, settleMs = 200;

/// The picture where it is, without a copy.
QImage imageOf(const console::PixelView& view) {
    if (view.size.empty()) return {};
    return QImage(reinterpret_cast<const uchar*>(view.pixels), view.size.width, view.size.height,
                  qsizetype(view.stride) * 4, QImage::Format_RGB32);
}

} // namespace

FrameWidget::FrameWidget(QWidget* parent)
    : QWidget(parent)
    , m_frame(std::make_shared<console::Frame>([] {}))
    , m_clipboard(new GuestClipboard(this)) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Screen of the guest"));
    setAccessibleDescription(tr("All keys go to the guest. Press Ctrl+Alt and let go to leave."));
    m_pace.setSingleShot(true);
    m_pace.setTimerType(Qt::PreciseTimer);
    connect(&m_pace, &QTimer::timeout, this, &FrameWidget::takeNews);
    m_resizeDelay.setSingleShot(true);
    m_resizeDelay.setInterval(settleMs);
    connect(&m_resizeDelay, &QTimer::timeout, this, [this] {
        const auto size = deviceSize();
        if (m_console && m_fits && m_mode == ScaleMode::Resize)
            m_console->requestSize({size.width(), size.height()}, m_monitor);
    });
    keepLocks();
    followTouch();
}

FrameWidget::~FrameWidget() {
    m_frame->detach();
}

std::shared_ptr<console::FrameSink> FrameWidget::renew() {
    m_frame->detach();
    const auto old = m_frame;
    m_frame = std::make_shared<console::Frame>([this] { m_landing.call([this] { woken(); }); });
    old->see([this](const console::PixelView& view) {
        if (view.size.empty()) return;
        m_frame->resized(view.size);
        m_frame->updated({0, 0, view.size.width, view.size.height}, view);
    });
    setStale(true);
    m_cursor.reset();
    m_absolute = true;
    showCursor();
    return m_frame;
}

void FrameWidget::forgetPicture() {
    m_frame->detach();
    m_frame = std::make_shared<console::Frame>([] {});
    if (m_hasOwnClipboard) m_clipboard->forget();
    layOutAgain();
}

void FrameWidget::setConsole(console::GraphicsConsole* console) {
    if (!console) setGrabbed(false);
    m_console = console;
    m_resizable = false;
    m_down.clear();
    m_sticky.clear();
    if (m_hasOwnClipboard) m_clipboard->setConsole(console);
    m_locks.setGuest({});
    if (console && hasFocus() && m_grabsOnFocus) setGrabbed(true);
    if (m_mode == ScaleMode::Resize) m_resizeDelay.start();
}

void FrameWidget::setScaleMode(ScaleMode mode) {
    m_mode = mode;
    layOutAgain();
    if (mode == ScaleMode::Resize) m_resizeDelay.start();
}

void FrameWidget::setFits(bool fits) {
    if (std::exchange(m_fits, fits) != fits && fits && m_mode == ScaleMode::Resize) m_resizeDelay.start();
}

void FrameWidget::shareClipboardOf(FrameWidget* main) {
    if (std::exchange(m_hasOwnClipboard, false)) delete m_clipboard;
    m_clipboard = main ? main->m_clipboard : nullptr;
}

void FrameWidget::setStale(bool stale) {
    if (std::exchange(m_stale, stale) != stale) update();
}

QSize FrameWidget::guestSize() const {
    const auto size = m_frame->size();
    return {size.width, size.height};
}

QImage FrameWidget::picture() const {
    QImage copy;
    m_frame->see([&](const console::PixelView& view) { copy = imageOf(view).copy(); });
    return copy;
}

double FrameWidget::dpr() const {
    return devicePixelRatioF();
}

QSize FrameWidget::deviceSize() const {
    return {int(std::floor(width() * dpr())), int(std::floor(height() * dpr()))};
}

QSize FrameWidget::minimumSizeHint() const {
    if (m_mode != ScaleMode::Exact || m_layout.guest.isEmpty()) return {64, 48};
    return {int(std::ceil(m_layout.guest.width() / dpr())), int(std::ceil(m_layout.guest.height() / dpr()))};
}

void FrameWidget::layOutAgain() {
    m_layout = layOut(deviceSize(), guestSize(), m_mode);
    updateGeometry();
    update();
}

void FrameWidget::resizeEvent(QResizeEvent*) {
    layOutAgain();
    if (m_mode == ScaleMode::Resize) m_resizeDelay.start();
}

/// The first change is shown at once, the following in the screen's rhythm.
void FrameWidget::woken() {
    if (m_pace.isActive()) return;
    const auto since = m_lastTaken.isValid() ? m_lastTaken.elapsed() : frameMs;
    if (since >= frameMs)
        takeNews();
    else
        m_pace.start(int(frameMs - since));
}

void FrameWidget::takeNews() {
    m_lastTaken.start();
    const auto news = m_frame->take();
    if (news.resized) {
        layOutAgain();
        Q_EMIT resized(guestSize());
    }
    if (!news.damage.empty()) setStale(false);
    for (const auto& rect : news.damage)
        damage(rect);
    if (news.cursor) m_cursor = news.cursor;
    if (news.cursorReset) m_cursor.reset();
    if (news.facts) takeFacts(*news.facts);
    if (news.cursor || news.cursorReset || news.facts) showCursor();
    if (news.leds) {
        m_locks.setGuest(news.leds);
        Q_EMIT ledsChanged(*news.leds);
    }
    if (news.clipboard && m_clipboard) m_clipboard->takeText(*news.clipboard);
    if (news.image && m_clipboard) m_clipboard->takeImage(*news.image);
    for (const auto format : news.imagesWanted)
        if (m_clipboard) m_clipboard->giveImage(format);
    if (news.bell) QApplication::beep();
    if (news.monitors) Q_EMIT monitorsChanged(*news.monitors);
    if (news.facts) Q_EMIT established(*news.facts);
    if (news.closed) Q_EMIT closed(news.closed->reason, news.closed->error);
}

/// What was asked before the guest could resize was asked of nobody: it boots, or has booted again.
void FrameWidget::takeFacts(const console::ConsoleFacts& facts) {
    m_absolute = facts.absolutePointer;
    m_touch.setDirect(m_absolute);
    if (!std::exchange(m_resizable, facts.canResize) && m_resizable && m_mode == ScaleMode::Resize)
        m_resizeDelay.start();
}

void FrameWidget::damage(const console::Rect& rect) {
    const auto device = m_layout.toDevice({rect.x, rect.y, rect.width, rect.height});
    const QRectF logical(device.x() / dpr(), device.y() / dpr(), device.width() / dpr(),
                         device.height() / dpr());
    // The widget may begin between two device pixels.
    const int more = dpr() == std::floor(dpr()) ? 0 : 1;
    update(logical.toAlignedRect().adjusted(-more, -more, more, more));
}

/// So that a unit is a device pixel, and the origin falls on one.
QTransform FrameWidget::toDevicePixels(const QPainter& painter) const {
    const auto device = painter.deviceTransform();
    const QPointF off(std::ceil(device.dx()) - device.dx(), std::ceil(device.dy()) - device.dy());
    return QTransform::fromTranslate(off.x() / dpr(), off.y() / dpr()).scale(1 / dpr(), 1 / dpr());
}

void FrameWidget::paintEvent(QPaintEvent* event) {
    ++m_paints;
    QPainter painter(this);
    const QRegion room(event->region());
    m_frame->see([&](const console::PixelView& view) {
        const auto image = imageOf(view);
        const bool fits = !image.isNull() && image.size() == m_layout.guest;
        if (!fits) return painter.fillRect(rect(), Qt::black);
        const auto base = painter.worldTransform();
        painter.setWorldTransform(toDevicePixels(painter) * base);
        const auto& target = m_layout.target;
        // Around the picture.
        const QRect all(-2, -2, deviceSize().width() + 4, deviceSize().height() + 4);
        for (const auto& border : QRegion(all) - QRegion(target))
            painter.fillRect(border, Qt::black);
        painter.setRenderHint(QPainter::SmoothPixmapTransform, m_layout.scale != std::floor(m_layout.scale));
        if (m_layout.isExact())
            painter.drawImage(target.topLeft(), image);
        else
            painter.drawImage(target, image);
        painter.setWorldTransform(base);
    });
    if (m_stale) painter.fillRect(rect(), QColor(0, 0, 0, 140));
    if (!hasFocus() || !m_console) return;
    auto colour = palette().color(QPalette::Highlight);
    painter.setPen(QPen(colour, 2));
    if (m_grabbed) painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void FrameWidget::showCursor() {
    if (!m_absolute && m_grabbed) return setCursor(Qt::BlankCursor);
    if (!m_cursor) return unsetCursor();
    if (m_cursor->size.empty()) return setCursor(Qt::BlankCursor);
    const QImage image(reinterpret_cast<const uchar*>(m_cursor->pixels.data()), m_cursor->size.width,
                       m_cursor->size.height, m_cursor->size.width * 4, QImage::Format_ARGB32);
    auto pixmap = QPixmap::fromImage(image);
    const double ratio = std::clamp(dpr() / m_layout.scale, 0.25, 4.0);
    pixmap.setDevicePixelRatio(ratio);
    setCursor(QCursor(pixmap, int(m_cursor->hotX / ratio), int(m_cursor->hotY / ratio)));
}

void FrameWidget::setClipboardShared(bool shared) {
    if (m_hasOwnClipboard) m_clipboard->setShared(shared);
}

} // namespace binnacle::views
