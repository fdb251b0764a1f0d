// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/cell_metrics.h"

#include <QFontMetricsF>

#include <cmath>

namespace binnacle::views {

CellMetrics::CellMetrics(const QFont& font, qreal devicePixelRatio) {
    const auto whole = [&](qreal length) { return std::max(1.0, std::ceil(length * devicePixelRatio - 0.01)) / devicePixelRatio; };
    const QFontMetricsF metrics(font);
    m_width = whole(metrics.horizontalAdvance('M'));
    m_height = whole(metrics.ascent() + metrics.descent());
    m_ascent = whole(metrics.ascent());
    for (std::size_t i = 0; i < m_fonts.size(); ++i) {
        auto& f = m_fonts[i] = font;
        f.setBold(i & 1);
        f.setItalic(i & 2);
        f.setKerning(false);
        f.setLetterSpacing(QFont::AbsoluteSpacing, m_width - QFontMetricsF(f).horizontalAdvance('M'));
    }
}

terminal::Size CellMetrics::fitting(QSize area) const {
    return {std::max(2, int(area.width() / m_width)), std::max(1, int(area.height() / m_height))};
}

} // namespace binnacle::views
