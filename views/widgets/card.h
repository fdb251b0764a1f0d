// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>
#include <QGridLayout>

class QLabel;
class QVBoxLayout;

namespace binnacle::views {

/// A quiet box with a heading.
class Card final : public QFrame {
public:
    explicit Card(const QString& heading, QWidget* parent = nullptr);
    QVBoxLayout* body() const { return m_body; }
    void setAside(QWidget* widget); ///< at the right of the heading

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
};

/// Names and values in two columns; values can be selected and copied.
class Facts final : public QWidget {
public:
    explicit Facts(QWidget* parent = nullptr);
    /// An empty value hides the row.
    void set(const QString& name, const QString& value);
    void setWhenEmpty(const QString& words); ///< while no row is shown; call it after the rows were set

private:
    struct Row {
        QString name;
        QLabel *title, *value;
    };
    QGridLayout* m_grid;
    std::vector<Row> m_rows;
    QLabel* m_empty = nullptr;
};

/// A page whose content scrolls where it has no room.
QWidget* scrolled(QWidget* content);
/// Puts widgets side by side as wide as they need, and beneath each other where they don't fit.
class FlowLayout final : public QLayout {
public:
    explicit FlowLayout(int spacing);
    ~FlowLayout() override;
    void addItem(QLayoutItem* item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int i) const override { return m_items.value(i); }
    QLayoutItem* takeAt(int i) override { return i >= 0 && i < m_items.size() ? m_items.takeAt(i) : nullptr; }
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool move) const;
    QList<QLayoutItem*> m_items;
};

} // namespace binnacle::views
