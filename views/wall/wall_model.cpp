// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wall/wall_model.h"

#include "core/base/fold.h"
#include "views/support/icons.h"
#include "views/support/strings.h"
#include "views/wall/thumbnails.h"

#include <algorithm>

namespace binnacle::views {

WallModel::WallModel(const Thumbnails& thumbnails, QObject* parent)
    : QAbstractListModel(parent)
    , m_thumbnails(thumbnails) {}

void WallModel::show(SnapshotPtr fleet) {
    m_fleet = std::move(fleet);
    rebuild();
}

void WallModel::setFilter(std::optional<SearchQuery> query) {
    m_query = std::move(query);
    rebuild();
}

void WallModel::rebuild() {
    std::vector<GuestRef> rows;
    for (const auto& host : m_fleet ? m_fleet->hosts : std::vector<HostPtr>()) {
        std::vector<const Guest*> guests;
        for (const auto& guest : host->guests)
            if (isActive(guest->state) && (!m_query || m_query->matches(*guest, *host))) guests.push_back(guest.get());
        std::ranges::sort(guests, [](const Guest* a, const Guest* b) { return naturalLess(a->name, b->name); });
        for (const auto* guest : guests)
            rows.push_back(guest->ref);
    }
    if (rows == m_rows) return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void WallModel::touch(const GuestRef& guest) {
    const auto row = std::ranges::find(m_rows, guest);
    if (row == m_rows.end()) return;
    const auto at = index(int(row - m_rows.begin()));
    Q_EMIT dataChanged(at, at, {PictureRole, TroubleRole});
}

int WallModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant WallModel::data(const QModelIndex& index, int role) const {
    const auto& ref = at(index.row());
    const auto* host = m_fleet->host(ref.host);
    const auto* guest = host ? host->find(ref.uuid) : nullptr;
    if (!guest) return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown(guest->name);
    case HostRole:
        return shown(host->name);
    case Qt::DecorationRole:
        return icon(guest->state);
    case Qt::AccessibleTextRole:
        return tr("%1 on %2, %3", "guest, host, state").arg(shown(guest->name), shown(host->name), translated(title(guest->state)));
    case Qt::ToolTipRole:
        return plainToHtml(tr("%1 on %2, %3", "guest, host, state").arg(shown(guest->name), shown(host->name), translated(title(guest->state))));
    case PictureRole:
        return m_thumbnails.of(ref);
    case TroubleRole:
        return guest->kind == GuestKind::Container ? tr("A container has no screen.") : m_thumbnails.trouble(ref);
    default:
        return {};
    }
}

} // namespace binnacle::views
