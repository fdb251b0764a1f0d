// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// A table over a vector of values. setRows() turns the difference by key into row signals, so that a selection, a
/// scroll position and an open editor survive a refresh.

#include <QAbstractTableModel>
#include <QIcon>

#include <functional>
#include <vector>

namespace binnacle::views {

template <class Row>
struct Column {
    QString title;
    std::function<QString(const Row&)> text;
    std::function<QVariant(const Row&)> sort{}; ///< text, where empty
    std::function<QIcon(const Row&)> icon{};
    std::function<QString(const Row&)> toolTip{};
    bool right = false; ///< numbers
};

template <class Row, auto KeyOf>
class RowsModel : public QAbstractTableModel {
public:
    static constexpr int SortRole = Qt::UserRole + 1;
    explicit RowsModel(std::vector<Column<Row>> columns, QObject* parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns)) {}

    const Row& at(const QModelIndex& index) const { return m_rows[std::size_t(index.row())]; }
    const std::vector<Row>& rows() const { return m_rows; }

    /// \a rows must be sorted by key, without duplicates.
    void setRows(std::vector<Row> rows) {
        int i = 0;
        auto next = rows.begin();
        while (i < int(m_rows.size()) || next != rows.end()) {
            const bool atEnd = i == int(m_rows.size());
            if (next == rows.end() || (!atEnd && key(m_rows[std::size_t(i)]) < key(*next))) {
                beginRemoveRows({}, i, i);
                m_rows.erase(m_rows.begin() + i);
                endRemoveRows();
                continue;
            }
            if (atEnd || key(*next) < key(m_rows[std::size_t(i)])) {
                beginInsertRows({}, i, i);
                m_rows.insert(m_rows.begin() + i, std::move(*next));
                endInsertRows();
            } else if (!(m_rows[std::size_t(i)] == *next)) {
                m_rows[std::size_t(i)] = std::move(*next);
                Q_EMIT dataChanged(index(i, 0), index(i, columnCount() - 1));
            }
            ++i, ++next;
        }
    }

    /// Of something else, or with more differences than are worth a signal each.
    void resetRows(std::vector<Row> rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant data(const QModelIndex& index, int role) const override {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
        const auto& column = m_columns[std::size_t(index.column())];
        switch (role) {
        case Qt::DisplayRole:
            return column.text(at(index));
        case Qt::DecorationRole:
            return column.icon ? QVariant(column.icon(at(index))) : QVariant();
        case Qt::ToolTipRole:
            return column.toolTip ? column.toolTip(at(index)) : QVariant();
        case Qt::TextAlignmentRole:
            return column.right ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
        case SortRole:
            return column.sort ? column.sort(at(index)) : column.text(at(index)).toCaseFolded();
        default:
            return {};
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation != Qt::Horizontal) return {};
        const auto& column = m_columns[std::size_t(section)];
        if (role == Qt::DisplayRole) return column.title;
        if (role == Qt::TextAlignmentRole)
            return int((column.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        return {};
    }

private:
    static decltype(auto) key(const Row& row) { return std::invoke(KeyOf, row); }
    std::vector<Column<Row>> m_columns;
    std::vector<Row> m_rows;
};

} // namespace binnacle::views
