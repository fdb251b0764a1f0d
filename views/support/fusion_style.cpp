// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/fusion_style.h"

#include "views/support/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

namespace binnacle::views {

FusionStyle::FusionStyle()
    : QProxyStyle(QStyleFactory::create("Fusion")) {}

void FusionStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
    if (element != PE_IndicatorCheckBox) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const bool on = option->state & (State_On | State_NoChange);
    const bool enabled = option->state & State_Enabled;
    const auto box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setOpacity(enabled ? 1 : 0.5);
    painter->setPen(on ? option->palette.color(QPalette::Highlight) : theme::blend(0.45));
    painter->setBrush(on ? option->palette.color(QPalette::Highlight) : option->palette.color(QPalette::Base));
    painter->drawRoundedRect(box, 3, 3);
    if (on) {
        QPainterPath tick(box.topLeft() + QPointF(box.width() * 0.22, box.height() * 0.52));
        tick.lineTo(box.topLeft() + QPointF(box.width() * 0.42, box.height() * 0.72));
        tick.lineTo(box.topLeft() + QPointF(box.width() * 0.78, box.height() * 0.3));
        painter->setPen(QPen(Qt::white, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(tick);
    }
    painter->restore();
}

int FusionStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const {
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace binnacle::views
