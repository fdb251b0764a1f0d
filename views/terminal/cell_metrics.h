// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/terminal/cell.h"

#include <QFont>
#include <QRect>

namespace binnacle::views {

/// How large a cell is, so that it begins at a whole pixel of the screen at any scale.
class CellMetrics {
public:
    CellMetrics() = default;
    CellMetrics(const QFont& font, qreal devicePixelRatio);

    qreal width() const { return m_width; }
    qreal height() const { return m_height; }
    qreal ascent() const { return m_ascent; }
    /// The font whose letters advance by exactly a cell.
    const QFont& font(bool bold, bool italic) const { return m_fonts[(bold ? 1 : 0) + (italic ? 2 : 0)]; }
    QRectF cells(int row, int column, int count) const {
        return {column * m_width, row * m_height, count * m_width, m_height};
    }
    /// Whole pixels around them, for update().
    QRect around(int row, int column, int count) const { return cells(row, column, count).adjusted(-1, -1, 1, 1).toAlignedRect(); }
    terminal::Size fitting(QSize area) const;

private:
    qreal m_width = 8, m_height = 16, m_ascent = 12;
    std::array<QFont, 4> m_fonts;
};

} // namespace binnacle::views
