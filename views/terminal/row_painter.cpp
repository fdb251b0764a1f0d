// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/row_painter.h"

#include <QPainter>
#include <QPainterPath>

namespace binnacle::views {
namespace {

const terminal::Cell empty;

const terminal::Cell& cellAt(const terminal::Line& line, int column) {
    return std::size_t(column) < line.cells.size() ? line.cells[std::size_t(column)] : empty;
}

QString textOf(const terminal::Cell& cell) {
    std::string utf8;
    terminal::appendText(utf8, cell);
    return QString::fromStdString(utf8);
}

/// What advances by exactly one cell in any font for terminals.
bool isPlain(const terminal::Cell& cell) {
    return cell.width == 1 && cell.character < 0x7F && cell.marks[0] == 0;
}

} // namespace

RowPainter::Look RowPainter::lookOf(const terminal::Cell& cell, bool isMarked, std::uint32_t link) const {
    const auto& style = cell.style;
    Look look;
    look.attributes = style.attributes & std::uint16_t(~(terminal::Shielded | terminal::Reverse));
    look.text = m_theme.colour(style.foreground, true, style.attributes & terminal::Bold);
    look.back = m_theme.colour(style.background, false, false);
    if (bool(style.attributes & terminal::Reverse) != m_isReversed) std::swap(look.text, look.back);
    if (isMarked) look.back = m_theme.selection;
    look.isLinked = link != 0 && style.link == link;
    return look;
}

void RowPainter::paint(const terminal::Line& line, int row, int columns, terminal::Grid::Span marked, std::uint32_t link) {
    int begin = 0;
    std::optional<Look> current;
    for (int c = 0; c < columns; ++c) {
        const auto& cell = cellAt(line, c);
        if (cell.width == 0 && current) continue; // goes with its left half
        auto look = lookOf(cell, c >= marked.begin && c < marked.end, link);
        if (current && look == *current) continue;
        if (current) paintRun(line, row, begin, c, *current);
        current = look;
        begin = c;
    }
    if (current) paintRun(line, row, begin, columns, *current);
}

void RowPainter::paintRun(const terminal::Line& line, int row, int begin, int end, const Look& look) {
    const auto area = m_metrics.cells(row, begin, end - begin);
    m_painter.fillRect(area, look.back);
    paintText(line, row, begin, end, look);
    paintLines(area, look);
}

void RowPainter::paintText(const terminal::Line& line, int row, int begin, int end, const Look& look) {
    m_painter.setPen(look.text);
    m_painter.setFont(m_metrics.font(look.attributes & terminal::Bold, look.attributes & terminal::Italic));
    const auto baseline = [&](int column) {
        return QPointF(m_metrics.cells(row, column, 1).left(), row * m_metrics.height() + m_metrics.ascent());
    };
    QString run;
    int from = begin;
    const auto flush = [&](int next) {
        if (!run.trimmed().isEmpty()) m_painter.drawText(baseline(from), run);
        run.clear();
        from = next;
    };
    for (int c = begin; c < end; ++c) {
        const auto& cell = cellAt(line, c);
        if (isPlain(cell)) {
            run += cell.character ? QChar(ushort(cell.character)) : QChar(' ');
            continue;
        }
        flush(c);
        if (cell.width > 0 && !cell.isBlank())
            paintGlyphs(baseline(c), textOf(cell));
        from = c + 1;
    }
    flush(end);
}

void RowPainter::paintGlyphs(QPointF baseline, const QString& text) {
    if (const auto* runs = m_glyphs.runs(text, m_painter.font()))
        for (const auto& run : *runs)
            m_painter.drawGlyphRun(baseline - QPointF(0, m_glyphs.ascent(m_painter.font())), run);
}

void RowPainter::paintLines(const QRectF& area, const Look& look) {
    using namespace terminal;
    const qreal thin = std::max(1.0, m_metrics.height() / 16);
    const qreal below = std::min(area.top() + m_metrics.ascent() + thin * 1.5, area.bottom() - thin / 2);
    const auto line = [&](qreal y, Qt::PenStyle style = Qt::SolidLine) {
        m_painter.setPen(QPen(look.text, thin, style));
        m_painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    };
    if (look.attributes & (Underline | DoubleUnderline)) line(below);
    if (look.attributes & DoubleUnderline) line(below - 2 * thin);
    if (look.attributes & CurlyUnderline) line(below, Qt::DotLine);
    if (look.attributes & Strike) line(area.top() + m_metrics.ascent() * 0.68);
    if (look.isLinked) line(below, Qt::DashLine);
}

void RowPainter::paintCursor(const terminal::Line& line, const terminal::Cursor& cursor, bool isActive) {
    const auto& cell = cellAt(line, cursor.column);
    const auto area = m_metrics.cells(cursor.row, cursor.column, std::max<int>(cell.width, 1));
    const qreal thin = std::max(1.0, m_metrics.height() / 12);
    if (!isActive) {
        m_painter.setPen(QPen(m_theme.cursor, 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    }
    switch (cursor.shape) {
    case terminal::Cursor::Shape::Block: {
        auto look = lookOf(cell, false, 0);
        look.text = m_theme.background;
        look.back = m_theme.cursor;
        paintRun(line, cursor.row, cursor.column, cursor.column + std::max<int>(cell.width, 1), look);
        return;
    }
    case terminal::Cursor::Shape::Underline:
        m_painter.fillRect(QRectF(area.left(), area.bottom() - 2 * thin, area.width(), 2 * thin), m_theme.cursor);
        return;
    case terminal::Cursor::Shape::Bar:
        m_painter.fillRect(QRectF(area.left(), area.top(), 1.5 * thin, area.height()), m_theme.cursor);
        return;
    }
}

void RowPainter::paintPreedit(const QString& text, int row, int column) {
    auto font = m_metrics.font(false, false);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    const auto width = QFontMetricsF(font).horizontalAdvance(text);
    QRectF area(column * m_metrics.width(), row * m_metrics.height(), width, m_metrics.height());
    m_painter.fillRect(area, m_theme.selection);
    m_painter.setFont(font);
    m_painter.setPen(m_theme.foreground);
    m_painter.drawText(QPointF(area.left(), area.top() + m_metrics.ascent()), text);
    m_painter.drawLine(QPointF(area.left(), area.bottom() - 1), QPointF(area.right(), area.bottom() - 1));
}

} // namespace binnacle::views
