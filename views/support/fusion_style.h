// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProxyStyle>

namespace binnacle::views {

/// Fusion, with boxes to tick that can be seen on dark ground and no glyph in the way of a button's words.
class FusionStyle final : public QProxyStyle {
public:
    FusionStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override;
};

} // namespace binnacle::views
