// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/glyph_cache.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace binnacle::views {

const QList<QGlyphRun>* GlyphCache::runs(const QString& text, const QFont& font) {
    auto& known = m_runs[styleOf(font)];
    if (const auto it = known.constFind(text); it != known.constEnd()) return &*it;
    if (m_fresh++ >= mostByFrame) {
        m_isBehind = true;
        return nullptr;
    }
    if (known.size() >= most) known.clear();
    QTextLayout layout(text, font);
    layout.beginLayout();
    auto line = layout.createLine();
    layout.endLayout();
    // by the font's own baseline, whatever font the character comes from
    if (line.isValid()) line.setPosition({0, ascent(font) - line.ascent()});
    return &*known.insert(text, layout.glyphRuns());
}

qreal GlyphCache::ascent(const QFont& font) {
    auto& ascent = m_ascents[styleOf(font)];
    if (ascent == 0) ascent = QFontMetricsF(font).ascent();
    return ascent;
}

void GlyphCache::clear() {
    for (auto& runs : m_runs)
        runs.clear();
    for (auto& ascent : m_ascents)
        ascent = 0;
}

} // namespace binnacle::views
