// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/models/tree_node.h"

#include <QAbstractItemModel>

class QThreadPool;

namespace binnacle::views {

class InventoryFeed;

/// The fleet as a tree, by host, folder, tag or site. Small changes move rows; a new grouping or filter is built in
/// the background and put in by one reset.
class FleetTreeModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    FleetTreeModel(InventoryFeed& feed, QThreadPool& pool, QObject* parent = nullptr);

    void setGrouping(Grouping grouping);
    Grouping grouping() const { return m_rules.grouping; }
    /// Only guests that match, with what is above them; none: everything.
    void setFilter(std::optional<SearchQuery> filter);
    bool isFiltered() const { return m_rules.filter.has_value(); }
    const std::optional<SearchQuery>& filter() const { return m_rules.filter; }

    const TreeNode& node(const QModelIndex& index) const; ///< the root for an invalid one
    Place placeOf(const QModelIndex& index) const;
    /// The first row that stands for \a place; invalid where there is none.
    QModelIndex find(const Place& place) const;
    std::size_t guestCount() const { return m_guests; } ///< rows of guests

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return 1; }
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void rebuilt(); ///< after a reset: what the user asked for, or very much has changed

private:
    void rebuild();
    struct Built {
        TreeNodePtr root;
        std::size_t guests = 0;
        SnapshotPtr from;
    };
    void adopt(Built built);
    void apply(const FleetSnapshot& before, const FleetSnapshot& after, const Changes& changes);
    bool hostsMoved(const FleetSnapshot& before, const FleetSnapshot& after, const Changes& changes) const;
    void logCount();
    void updateHosts(const FleetSnapshot& after, const Changes& changes);
    void updateHostRow(TreeNode& parent, const HostPtr& host);
    void removeGuest(const Guest& guest, const HostPtr& host);
    void removeGuestAt(const TreeRules::Path& place, const GuestPtr& guest);
    /// A row that stays the same one: what is selected stays selected.
    void moveGuest(const TreeRules::Path& from, const GuestPtr& was, const TreeRules::Path& to, const GuestPtr& is);
    void moveRow(TreeNode& node, TreeNode& to, const GuestPtr& is);
    void changeGuest(const GuestPtr& was, const HostPtr& wasOn, const GuestPtr& is, const HostPtr& isOn);
    /// False where there are too many to put in one by one.
    bool insertGuests(const std::vector<std::pair<GuestPtr, HostPtr>>& guests);
    void fill(TreeNode& parent, std::vector<TreeNodePtr> nodes);
    void insertRow(TreeNode& parent, TreeNodePtr node);
    TreeNode* makeParent(const TreeRules::Path& place);
    TreeNode* findParent(const TreeRules::Path& place) const;
    void removeRow(TreeNode& node);
    void prune(TreeNode& group); ///< removes it where nothing is left in it
    QModelIndex indexOf(const TreeNode& node) const;
    TreeNode* fleetNode() const { return m_root->child(0); }

    InventoryFeed& m_feed;
    QThreadPool& m_pool;
    TreeRules m_rules;
    TreeNodePtr m_root;
    std::size_t m_guests = 0, m_logged = 0;
    int m_generation = 0; ///< of the newest build asked for
    bool m_building = false;
};

} // namespace binnacle::views
