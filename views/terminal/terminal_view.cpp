// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/terminal_view.h"

#include "views/support/strings.h"
#include "views/support/theme.h"
#include "views/terminal/row_painter.h"
#include "views/terminal/terminal_access.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace binnacle::views {
namespace {

constexpr int frameMs = 16, dragMs = 40;

QByteArray toBytes(std::string_view bytes) {
    return {bytes.data(), qsizetype(bytes.size())};
}

} // namespace

TerminalView::TerminalView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_terminal({80, 24}, [this](std::string_view bytes) { Q_EMIT typed(toBytes(bytes)); }) {
    installTerminalAccess();
    setObjectName("terminal");
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAttribute(Qt::WA_InputMethodEnabled);
    setAttribute(Qt::WA_KeyCompression, false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    setViewportMargins(space::small + space::hair, space::small, 0, 0);
    setAutoFillBackground(true);
    colourMargins();
    setAccessibleName(tr("Terminal"));
    m_paintTimer.setSingleShot(true);
    m_paintTimer.setInterval(frameMs);
    connect(&m_paintTimer, &QTimer::timeout, this, &TerminalView::showChanges);
    connect(&m_blinkTimer, &QTimer::timeout, this, [this] {
        m_cursorShown = !m_cursorShown;
        updateCursor();
    });
    m_dragTimer.setInterval(dragMs);
    connect(&m_dragTimer, &QTimer::timeout, this, [this] {
        const auto y = m_drag ? m_drag->last.y() : 0;
        auto* bar = verticalScrollBar();
        if (y < 0) bar->setValue(bar->value() - 1 - int(-y / m_metrics.height()));
        if (y >= viewport()->height()) bar->setValue(bar->value() + 1 + int((y - viewport()->height()) / m_metrics.height()));
        if (m_drag) extendSelection(m_drag->last);
    });
    measure();
}

TerminalView::~TerminalView() = default;

// Contents

void TerminalView::feed(std::string_view bytes) {
    m_terminal.feed(bytes);
    schedule();
}

void TerminalView::reset() {
    m_terminal.reset();
    schedule();
}

void TerminalView::clearScrollback() {
    setSelection({});
    m_terminal.clearScrollback();
    schedule();
}

void TerminalView::schedule() {
    if (!m_paintTimer.isActive()) m_paintTimer.start();
}

terminal::LineNumber TerminalView::top() const {
    return m_terminal.firstLine() + terminal::LineNumber(verticalScrollBar()->value());
}

bool TerminalView::isAtBottom() const {
    return verticalScrollBar()->value() == verticalScrollBar()->maximum();
}
void TerminalView::scrollToBottom() {
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

/// Whoever has scrolled up keeps seeing the same lines, as long as there are any.
void TerminalView::updateScrollBar(bool follow) {
    auto* bar = verticalScrollBar();
    const auto shown = bar->property("top").toULongLong();
    const int maximum = int(m_terminal.screenTop() - m_terminal.firstLine());
    const auto kept = shown > m_terminal.firstLine() ? int(shown - m_terminal.firstLine()) : 0;
    const QSignalBlocker quiet(bar);
    bar->setPageStep(m_terminal.size().rows);
    bar->setRange(0, maximum);
    bar->setValue(follow ? maximum : std::min(kept, maximum));
    bar->setProperty("top", qulonglong(top()));
}

void TerminalView::showChanges() {
    const bool follow = isAtBottom();
    const auto before = top();
    const auto changes = m_terminal.takeChanges();
    updateScrollBar(follow);
    if (m_selection && m_selection->end.line < m_terminal.firstLine()) m_selection.reset();
    if (top() != before || changes.modes) {
        viewport()->update();
    } else {
        const auto offset = m_terminal.screenTop() - top();
        for (int row = 0; row < int(changes.rows.size()); ++row)
            if (const auto& span = changes.rows[std::size_t(row)]; span.begin < span.end)
                viewport()->update(m_metrics.around(row + int(offset), span.begin, span.end - span.begin));
    }
    if (changes.cursor || changes.modes) {
        m_cursorShown = true;
        updateCursor();
        updateMicroFocus();
    }
    if (changes.title) Q_EMIT titleChanged(toQString(m_terminal.title()));
    if (changes.bells) Q_EMIT rang();
    if (QAccessible::isActive()) tellAccess(*this);
}

void TerminalView::updateCursor() {
    const int offset = int(m_terminal.screenTop() - top());
    const auto now = m_terminal.cursor();
    for (const auto& cursor : {m_paintedCursor, now})
        viewport()->update(m_metrics.around(cursor.row + offset, cursor.column, 2));
    const int flash = QApplication::cursorFlashTime();
    if (now.blinks && hasFocus() && flash > 0)
        m_blinkTimer.isActive() ? void() : m_blinkTimer.start(flash / 2);
    else
        m_blinkTimer.stop();
}

QString TerminalView::visibleText() const {
    QString text;
    for (int row = 0; row < m_terminal.size().rows; ++row) {
        auto line = toQString(m_terminal.lineText(top() + terminal::LineNumber(row)));
        while (line.endsWith(' '))
            line.chop(1);
        text += line + '\n';
    }
    return text;
}

// Looks

void TerminalView::setTheme(const QString& id) {
    m_themeId = id;
    colourMargins();
    viewport()->update();
}

void TerminalView::colourMargins() {
    const auto background = TerminalTheme::named(m_themeId).background;
    auto colours = palette();
    if (colours.color(QPalette::Window) == background) return;
    colours.setColor(QPalette::Window, background);
    setPalette(colours);
}

void TerminalView::setPointSize(qreal size) {
    size = std::clamp(size, 6.0, 40.0);
    if (qFuzzyCompare(size, m_pointSize)) return;
    m_pointSize = size;
    measure();
    fitGrid();
    Q_EMIT pointSizeChanged();
}

void TerminalView::measure() {
    auto font = theme::fixedFont();
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(m_pointSize);
    m_metrics = CellMetrics(font, devicePixelRatioF());
    m_glyphs.clear();
    setMinimumSize(m_metrics.around(0, 0, 20).width(), m_metrics.around(0, 0, 1).height() * 3);
    viewport()->update();
}

void TerminalView::fitGrid() {
    const auto before = m_terminal.size();
    const bool follow = isAtBottom();
    m_terminal.resize(m_metrics.fitting(viewport()->size()));
    if (m_terminal.size() == before) return;
    setSelection({});
    updateScrollBar(follow);
    viewport()->update();
    schedule();
    Q_EMIT gridChanged();
}

void TerminalView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    fitGrid();
}

void TerminalView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) colourMargins(), viewport()->update();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) measure(), fitGrid();
}

void TerminalView::scrollContentsBy(int, int) {
    verticalScrollBar()->setProperty("top", qulonglong(top()));
    viewport()->update();
}

void TerminalView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    const auto& theme = TerminalTheme::named(m_themeId);
    const auto size = m_terminal.size();
    const auto area = event->rect();
    m_glyphs.beginFrame();
    RowPainter rows(painter, m_metrics, m_glyphs, theme, m_terminal.isReversed());
    const auto backdrop = m_terminal.isReversed() ? theme.foreground : theme.background;
    const auto grid = m_metrics.cells(0, 0, size.columns);
    painter.fillRect(QRectF(grid.right(), 0, viewport()->width(), viewport()->height()), backdrop);
    painter.fillRect(QRectF(0, size.rows * m_metrics.height(), viewport()->width(), viewport()->height()), backdrop);
    const int first = std::max(0, int(area.top() / m_metrics.height()));
    const int last = std::min(size.rows - 1, int(area.bottom() / m_metrics.height()));
    for (int row = first; row <= last; ++row) {
        if (!event->region().intersects(m_metrics.around(row, 0, size.columns).adjusted(0, 1, 0, -1))) continue;
        const auto number = top() + terminal::LineNumber(row);
        const auto marked = m_selection ? m_selection->on(number, size.columns).value_or(terminal::Grid::Span()) : terminal::Grid::Span();
        rows.paint(m_terminal.line(number), row, size.columns, marked, m_hoveredLink);
        m_paintedCells += size.columns;
    }
    const int offset = int(m_terminal.screenTop() - top());
    m_paintedCursor = m_terminal.cursor();
    auto cursor = m_paintedCursor;
    cursor.row += offset;
    const bool isActive = hasFocus() || viewport()->hasFocus();
    if (cursor.visible && cursor.row < size.rows && (m_cursorShown || !isActive))
        rows.paintCursor(m_terminal.row(m_paintedCursor.row), cursor, isActive);
    if (!m_preedit.isEmpty()) rows.paintPreedit(m_preedit, cursor.row, cursor.column);
    if (m_glyphs.isBehind()) QTimer::singleShot(frameMs, viewport(), qOverload<>(&QWidget::update));
}

// Selecting

terminal::Place TerminalView::placeAt(const QPoint& point) const {
    const auto size = m_terminal.size();
    const int row = std::clamp(int(std::floor(point.y() / m_metrics.height())), 0, size.rows - 1);
    const int column = std::clamp(int(std::floor(point.x() / m_metrics.width())), 0, size.columns);
    return {top() + terminal::LineNumber(row), column};
}

void TerminalView::updateRows(terminal::LineNumber begin, terminal::LineNumber end) {
    const auto first = std::max(begin, top());
    if (end < first) return;
    const auto last = std::min(end, top() + terminal::LineNumber(m_terminal.size().rows));
    const auto area = m_metrics.cells(int(first - top()), 0, m_terminal.size().columns)
                          .united(m_metrics.cells(int(last - top()), 0, 1));
    viewport()->update(area.adjusted(0, -1, 0, 1).toAlignedRect());
}

void TerminalView::setSelection(std::optional<terminal::Passage> selection) {
    for (const auto* one : {&m_selection, &selection})
        if (*one) updateRows((*one)->begin.line, (*one)->end.line);
    m_selection = std::move(selection);
}

void TerminalView::select(const terminal::Passage& passage) {
    setSelection(passage);
    if (passage.begin.line < top() || passage.begin.line >= top() + terminal::LineNumber(m_terminal.size().rows)) {
        const auto line = std::int64_t(passage.begin.line - m_terminal.firstLine());
        verticalScrollBar()->setValue(int(line) - m_terminal.size().rows / 2);
    }
}
void TerminalView::selectAll() {
    setSelection(terminal::everything(m_terminal));
    copyToSelectionClipboard();
}
void TerminalView::clearSelection() {
    setSelection({});
}

QString TerminalView::selectedText() const {
    return m_selection ? toQString(terminal::text(m_terminal, *m_selection)) : QString();
}

void TerminalView::copyToSelectionClipboard() const {
    auto* clipboard = QApplication::clipboard();
    if (clipboard->supportsSelection() && hasSelection()) clipboard->setText(selectedText(), QClipboard::Selection);
}

void TerminalView::paste(const QString& text) {
    scrollToBottom();
    m_terminal.paste(text.toStdString());
}

void TerminalView::beginSelecting(const QMouseEvent& event, terminal::Unit unit) {
    auto place = placeAt(event.pos());
    if (unit != terminal::Unit::Character) place.column = std::min(place.column, m_terminal.size().columns - 1);
    if (event.modifiers().testFlag(Qt::ShiftModifier) && m_selection && unit == terminal::Unit::Character)
        place = place < m_selection->begin ? m_selection->end : m_selection->begin;
    m_drag = Drag{place, unit, event.modifiers().testFlag(Qt::AltModifier), event.pos()};
    extendSelection(event.pos());
}

void TerminalView::extendSelection(const QPoint& point) {
    m_drag->last = point;
    auto to = placeAt(point);
    if (m_drag->unit != terminal::Unit::Character) to.column = std::min(to.column, m_terminal.size().columns - 1);
    setSelection(m_drag->block ? terminal::block(m_drag->from, to) : terminal::passage(m_terminal, m_drag->from, to, m_drag->unit));
    const bool outside = point.y() < 0 || point.y() >= viewport()->height();
    if (outside && !m_dragTimer.isActive()) m_dragTimer.start();
    if (!outside) m_dragTimer.stop();
}

} // namespace binnacle::views
