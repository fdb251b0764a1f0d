// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>
#include <QWidget>

namespace binnacle::views {

/// Whether a share that comes near to 1 is a warning.
enum class Full : std::uint8_t { Warns, IsFine };

/// A bar of a share 0 … 1: calm, then amber from 80 %, red from 95 % where that warns; white where it lies on the selection's
/// colour.
void paintBar(QPainter& painter, const QRectF& area, double share, bool selected = false, Full full = Full::Warns);

class UsageBar final : public QWidget {
public:
    explicit UsageBar(const QString& name, QWidget* parent = nullptr);
    void setShare(double share); ///< negative: not known
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    double m_share = -1;
};

/// A cell's text with a bar beneath it, where the model's \a role answers a share.
class BarDelegate final : public QStyledItemDelegate {
public:
    BarDelegate(int role, QObject* parent, Full full = Full::Warns);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_role;
    Full m_full;
};

} // namespace binnacle::views
