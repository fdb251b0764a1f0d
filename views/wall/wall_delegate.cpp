// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wall/wall_delegate.h"

#include "views/support/theme.h"
#include "views/wall/wall_model.h"

#include <QPainter>
#include <QStyle>

namespace binnacle::views {
namespace {

constexpr int icon = 16;

int captionHeight(const QFontMetrics& metrics) {
    return std::max(icon, metrics.height()) + 2 * space::small;
}

} // namespace

QRect WallDelegate::pictureIn(const QRect& cell) const {
    return {cell.left() + space::medium, cell.top() + space::medium, cell.width() - 2 * space::medium, (cell.width() - 2 * space::medium) * 5 / 8};
}

QSize WallDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int picture = (m_width - 2 * space::medium) * 5 / 8;
    return {m_width, picture + 2 * space::medium + captionHeight(option.fontMetrics)};
}

void WallDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) painter->fillRect(option.rect, option.palette.highlight());
    const auto frame = pictureIn(option.rect);
    painter->fillRect(frame, Qt::black);
    const auto image = index.data(WallModel::PictureRole).value<QImage>();
    if (!image.isNull()) {
        const auto size = image.size().scaled(frame.size(), Qt::KeepAspectRatio);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, size, frame), image);
    } else {
        painter->setPen(QColor(0xb0, 0xb0, 0xb0)); // on black in both schemes
        painter->drawText(frame.adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap, index.data(WallModel::TroubleRole).toString());
    }
    const QRect caption(frame.left(), frame.bottom() + space::small, frame.width(), captionHeight(option.fontMetrics));
    const QRect sign(caption.left(), caption.top() + (caption.height() - icon) / 2, icon, icon);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, sign);
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    auto words = caption.adjusted(icon + space::small, 0, 0, 0);
    const auto host = index.data(WallModel::HostRole).toString();
    const int hostRoom = std::min(option.fontMetrics.horizontalAdvance(host), words.width() / 2);
    painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, option.fontMetrics.elidedText(host, Qt::ElideRight, hostRoom));
    words.setRight(words.right() - hostRoom - space::small);
    auto bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(bold).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width()));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

} // namespace binnacle::views
