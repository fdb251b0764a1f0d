// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/terminal/terminal.h"
#include "views/terminal/cell_metrics.h"
#include "views/terminal/glyph_cache.h"
#include "views/terminal/terminal_theme.h"

class QPainter;

namespace binnacle::views {

/// Paints lines of a terminal.
class RowPainter {
public:
    RowPainter(QPainter& painter, const CellMetrics& metrics, GlyphCache& glyphs, const TerminalTheme& theme, bool isReversed)
        : m_painter(painter)
        , m_metrics(metrics)
        , m_glyphs(glyphs)
        , m_theme(theme)
        , m_isReversed(isReversed) {}

    /// \a marked: the columns that are selected; \a link: cells of that link are underlined.
    void paint(const terminal::Line& line, int row, int columns, terminal::Grid::Span marked, std::uint32_t link);
    /// Over the cell it stands on.
    void paintCursor(const terminal::Line& line, const terminal::Cursor& cursor, bool isActive);
    /// Text that is being composed, beginning at a cell.
    void paintPreedit(const QString& text, int row, int column);

private:
    struct Look {
        QColor text, back;
        std::uint16_t attributes = 0;
        bool isLinked = false;
        bool operator==(const Look&) const = default;
    };
    Look lookOf(const terminal::Cell& cell, bool isMarked, std::uint32_t link) const;
    void paintRun(const terminal::Line& line, int row, int begin, int end, const Look& look);
    void paintText(const terminal::Line& line, int row, int begin, int end, const Look& look);
    void paintGlyphs(QPointF baseline, const QString& text);
    void paintLines(const QRectF& area, const Look& look);

    QPainter& m_painter;
    const CellMetrics& m_metrics;
    GlyphCache& m_glyphs;
    const TerminalTheme& m_theme;
    bool m_isReversed;
};

} // namespace binnacle::views
