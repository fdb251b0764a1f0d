// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QIcon>
#include <QString>

#include <functional>

class QVBoxLayout;

namespace binnacle::views {

/// Fills a list of rows that can be clicked; rows that are there already are used again.
class LinkRows {
public:
    explicit LinkRows(QVBoxLayout& list)
        : m_list(list) {}
    /// \a share 0 … 1 adds a bar; negative: none.
    void add(const QIcon& icon, const QString& name, const QString& value, double share, std::function<void()> open);
    void finish(const QString& whenEmpty);

private:
    QVBoxLayout& m_list;
    int m_count = 0;
};

} // namespace binnacle::views
