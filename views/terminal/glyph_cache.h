// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QList>
#include <QString>

namespace binnacle::views {

/// How characters beyond ASCII are drawn. Looking through all fonts for one that nobody has is slow, and hostile output is
/// full of them: each is looked up once, and only so many in a frame; the others come with the next ones.
class GlyphCache {
public:
    static constexpr int mostByFrame = 24, most = 8192;
    void beginFrame() {
        m_fresh = 0;
        m_isBehind = false;
    }
    bool isBehind() const { return m_isBehind; } ///< some were left out of this frame
    /// Null: left out of this frame. Their origin is the top of the line.
    const QList<QGlyphRun>* runs(const QString& text, const QFont& font);
    qreal ascent(const QFont& font);
    void clear();

private:
    static int styleOf(const QFont& font) { return (font.bold() ? 1 : 0) + (font.italic() ? 2 : 0); }
    QHash<QString, QList<QGlyphRun>> m_runs[4];
    qreal m_ascents[4]{};
    int m_fresh = 0;
    bool m_isBehind = false;
};

} // namespace binnacle::views
