// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/inventory.h"
#include "core/model/search.h"

#include <QAbstractListModel>

#include <optional>

namespace binnacle::views {

class Thumbnails;

/// The guests that run, by host and name.
class WallModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { PictureRole = Qt::UserRole, TroubleRole, HostRole };
    explicit WallModel(const Thumbnails& thumbnails, QObject* parent = nullptr);

    void show(SnapshotPtr fleet);
    void setFilter(std::optional<SearchQuery> query);
    const GuestRef& at(int row) const { return m_rows[std::size_t(row)]; }
    void touch(const GuestRef& guest); ///< its picture is another one

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void rebuild();

    const Thumbnails& m_thumbnails;
    SnapshotPtr m_fleet;
    std::optional<SearchQuery> m_query;
    std::vector<GuestRef> m_rows;
};

} // namespace binnacle::views
