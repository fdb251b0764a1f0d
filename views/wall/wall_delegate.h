// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

namespace binnacle::views {

/// A guest's picture with its state, name and host below.
class WallDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setWidth(int width) { m_width = width; } ///< of a cell, in logical pixels
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QRect pictureIn(const QRect& cell) const;
    int m_width = 260;
};

} // namespace binnacle::views
