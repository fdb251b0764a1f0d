// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/fleet_tree_model.h"

#include "core/base/log.h"
#include "views/models/tree_text.h"
#include "views/support/background.h"
#include "views/support/inventory_feed.h"

#include <algorithm>
#include <map>

namespace binnacle::views {
namespace {

/// More new rows than that in a group that has some already: the tree is built anew.
constexpr std::size_t manyInsertions = 500;
/// More changes than that at once: the tree is built anew, in the background.
constexpr std::size_t manyChanges = 5000;

std::size_t countGuests(const TreeNode& node) {
    if (node.kind == TreeNode::Kind::Guest) return 1;
    std::size_t count = 0;
    for (const auto& child : node.children)
        count += countGuests(*child);
    return count;
}

HostPtr shareHost(const FleetSnapshot& fleet, const HostId& id) {
    const auto it = std::ranges::lower_bound(fleet.hosts, id, {}, [](const HostPtr& h) -> const HostId& { return h->id; });
    return it != fleet.hosts.end() && (*it)->id == id ? *it : nullptr;
}

bool looksTheSame(const Guest& a, const Guest& b) {
    return a.name == b.name && a.state == b.state && a.kind == b.kind && a.stateReason == b.stateReason &&
           a.meta.protectedFlag == b.meta.protectedFlag && a.meta.isTemplate == b.meta.isTemplate && a.meta.number == b.meta.number;
}

bool isSame(const TreeRules::Path& a, const TreeRules::Path& b) {
    return std::ranges::equal(a, b, {}, &TreeRules::Step::text, &TreeRules::Step::text);
}

bool holds(const std::vector<TreeRules::Path>& places, const TreeRules::Path& place) {
    return std::ranges::any_of(places, [&](const TreeRules::Path& p) { return isSame(p, place); });
}

} // namespace

FleetTreeModel::FleetTreeModel(InventoryFeed& feed, QThreadPool& pool, QObject* parent)
    : QAbstractItemModel(parent)
    , m_feed(feed)
    , m_pool(pool)
    , m_root(m_rules.build(*feed.snapshot())) {
    m_guests = countGuests(*m_root);
    connect(&feed, &InventoryFeed::changed, this, [this](const SnapshotPtr& before, const Changes& changes) {
        if (!m_building) apply(*before, *m_feed.snapshot(), changes);
    });
}

void FleetTreeModel::setGrouping(Grouping grouping) {
    if (m_rules.grouping == grouping) return;
    m_rules.grouping = grouping;
    rebuild();
}

void FleetTreeModel::setFilter(std::optional<SearchQuery> filter) {
    if (!filter && !m_rules.filter) return;
    m_rules.filter = std::move(filter);
    rebuild();
}

void FleetTreeModel::rebuild() {
    m_building = true;
    const auto generation = ++m_generation;
    auto work = [rules = m_rules, snapshot = m_feed.snapshot()] {
        Built built{rules.build(*snapshot), 0, snapshot};
        built.guests = countGuests(*built.root);
        return built;
    };
    inBackground(m_pool, this, std::move(work), [this, generation](Built built) {
        if (generation == m_generation) adopt(std::move(built));
    });
}

void FleetTreeModel::adopt(Built built) {
    m_building = false;
    beginResetModel();
    std::shared_ptr<TreeNode> old = std::exchange(m_root, std::move(built.root));
    m_guests = built.guests;
    endResetModel();
    auto drop = [old = std::move(old)]() mutable { return old.reset(), true; };
    inBackground(m_pool, this, std::move(drop), [](bool) {}); // hundred thousand rows take a while to delete
    Q_EMIT rebuilt();
    logCount();
    const auto current = m_feed.snapshot();
    if (current != built.from) apply(*built.from, *current, diff(*built.from, *current));
}

void FleetTreeModel::apply(const FleetSnapshot& before, const FleetSnapshot& after, const Changes& changes) {
    const bool many = changes.added.size() + changes.removed.size() + changes.changed.size() > manyChanges;
    if (many || hostsMoved(before, after, changes)) {
        rebuild();
        return;
    }
    updateHosts(after, changes);
    for (const auto& ref : changes.removed)
        if (const auto* was = before.find(ref)) removeGuest(*was, shareHost(before, ref.host));
    for (const auto& ref : changes.changed)
        changeGuest(before.share(ref), shareHost(before, ref.host), after.share(ref), shareHost(after, ref.host));
    std::vector<std::pair<GuestPtr, HostPtr>> added;
    for (const auto& ref : changes.added)
        if (auto guest = after.share(ref))
            if (auto host = shareHost(after, ref.host); m_rules.shows(*guest, *host)) added.emplace_back(guest, host);
    if (!insertGuests(std::move(added))) rebuild();
    logCount();
}

/// tests/bench reads this.
void FleetTreeModel::logCount() {
    if (std::exchange(m_logged, m_guests) != m_guests) log::debug("tree: {} guests", m_guests);
}

bool FleetTreeModel::hostsMoved(const FleetSnapshot& before, const FleetSnapshot& after, const Changes& changes) const {
    return std::ranges::any_of(changes.hosts, [&](const HostId& id) {
        const auto* was = before.host(id);
        const auto* is = after.host(id);
        return !was != !is || (was && is && (was->name != is->name || was->site != is->site));
    });
}

void FleetTreeModel::updateHosts(const FleetSnapshot& after, const Changes& changes) {
    for (const auto& id : changes.hosts) {
        const auto host = shareHost(after, id);
        if (!host) continue;
        if (m_rules.grouping == Grouping::Host) updateHostRow(*fleetNode(), host);
        if (m_rules.grouping == Grouping::Site)
            if (auto* site = childLike(*fleetNode(), *makeNode({TreeNode::Kind::Group, host->site, nullptr})))
                updateHostRow(*site, host);
    }
}

void FleetTreeModel::updateHostRow(TreeNode& parent, const HostPtr& host) {
    auto* node = childLike(parent, *makeNode({TreeNode::Kind::Host, {}, host}));
    if (!node) return;
    node->host = ownFields(*host);
    const auto at = indexOf(*node);
    Q_EMIT dataChanged(at, at);
}

TreeNode* FleetTreeModel::findParent(const TreeRules::Path& place) const {
    auto* at = fleetNode();
    for (const auto& step : place) {
        at = childLike(*at, *makeNode(step));
        if (!at) return nullptr;
    }
    return at;
}

TreeNode* FleetTreeModel::makeParent(const TreeRules::Path& place) {
    auto* at = fleetNode();
    for (const auto& step : place) {
        auto wanted = makeNode(step);
        if (auto* known = childLike(*at, *wanted)) {
            at = known;
            continue;
        }
        if (step.host) wanted->host = ownFields(*step.host);
        const auto row = lowerBound(*at, *wanted);
        insertRow(*at, std::move(wanted));
        at = at->child(row);
    }
    return at;
}

void FleetTreeModel::removeRow(TreeNode& node) {
    auto* parent = node.parent;
    const auto row = node.row;
    m_guests -= countGuests(node);
    beginRemoveRows(indexOf(*parent), row, row);
    parent->children.erase(parent->children.begin() + row);
    parent->renumber(std::size_t(row));
    endRemoveRows();
    prune(*parent);
}

void FleetTreeModel::prune(TreeNode& group) {
    const bool prunable = group.kind == TreeNode::Kind::Group || (group.kind == TreeNode::Kind::Host && isFiltered());
    if (prunable && group.children.empty()) removeRow(group);
}

void FleetTreeModel::removeGuest(const Guest& guest, const HostPtr& host) {
    const auto copy = std::make_shared<const Guest>(guest);
    for (const auto& place : m_rules.placesOf(guest, host))
        removeGuestAt(place, copy);
}

void FleetTreeModel::removeGuestAt(const TreeRules::Path& place, const GuestPtr& guest) {
    if (auto* parent = findParent(place))
        if (auto* node = childLike(*parent, *makeNode(guest))) removeRow(*node);
}

void FleetTreeModel::moveGuest(const TreeRules::Path& from, const GuestPtr& was, const TreeRules::Path& to, const GuestPtr& is) {
    auto* parent = findParent(from);
    auto* node = parent ? childLike(*parent, *makeNode(was)) : nullptr;
    if (!node) return;
    const bool same = looksTheSame(*node->guest, *is);
    if (was->name == is->name && isSame(from, to))
        node->guest = is;
    else
        moveRow(*node, *makeParent(to), is);
    if (same) return;
    const auto at = indexOf(*node);
    Q_EMIT dataChanged(at, at);
}

void FleetTreeModel::moveRow(TreeNode& node, TreeNode& to, const GuestPtr& is) {
    auto* from = node.parent;
    const auto row = std::size_t(node.row); // makeParent() may have moved it
    auto place = lowerBound(to, *makeNode(is));
    const bool within = from == &to;
    if (within && (place == row || place == row + 1)) {
        node.guest = is;
        return;
    }
    beginMoveRows(indexOf(*from), node.row, node.row, indexOf(to), int(place));
    auto held = std::move(from->children[row]);
    from->children.erase(from->children.begin() + std::ptrdiff_t(row));
    if (within && place > row) --place;
    held->guest = is;
    held->parent = &to;
    to.children.insert(to.children.begin() + std::ptrdiff_t(place), std::move(held));
    from->renumber(within ? std::min(row, place) : row);
    if (!within) to.renumber(place);
    endMoveRows();
    prune(*from);
}

void FleetTreeModel::changeGuest(const GuestPtr& was, const HostPtr& wasOn, const GuestPtr& is, const HostPtr& isOn) {
    std::vector<TreeRules::Path> from;
    std::vector<TreeRules::Path> to;
    if (m_rules.shows(*was, *wasOn)) from = m_rules.placesOf(*was, wasOn);
    if (m_rules.shows(*is, *isOn)) to = m_rules.placesOf(*is, isOn);
    if (from.size() == 1 && to.size() == 1) {
        moveGuest(from.front(), was, to.front(), is);
        return;
    }
    for (const auto& place : from)
        if (!holds(to, place)) removeGuestAt(place, was);
    for (const auto& place : to)
        if (holds(from, place))
            moveGuest(place, was, place, is);
        else
            insertRow(*makeParent(place), makeNode(is));
}

bool FleetTreeModel::insertGuests(const std::vector<std::pair<GuestPtr, HostPtr>>& guests) {
    std::map<TreeNode*, std::vector<TreeNodePtr>> fresh;
    for (const auto& [guest, host] : guests)
        for (const auto& place : m_rules.placesOf(*guest, host))
            fresh[makeParent(place)].push_back(makeNode(guest));
    for (auto& [parent, nodes] : fresh) {
        std::ranges::sort(nodes, [](const auto& a, const auto& b) { return precedes(*a, *b); });
        if (parent->children.empty())
            fill(*parent, std::move(nodes));
        else if (nodes.size() > manyInsertions)
            return false;
        else
            for (auto& node : nodes)
                insertRow(*parent, std::move(node));
    }
    return true;
}

void FleetTreeModel::fill(TreeNode& parent, std::vector<TreeNodePtr> nodes) {
    beginInsertRows(indexOf(parent), 0, int(nodes.size()) - 1);
    m_guests += nodes.size();
    parent.children = std::move(nodes);
    for (auto& child : parent.children)
        child->parent = &parent;
    parent.renumber();
    endInsertRows();
}

void FleetTreeModel::insertRow(TreeNode& parent, TreeNodePtr node) {
    if (childLike(parent, *node)) return;
    const auto row = lowerBound(parent, *node);
    if (node->kind == TreeNode::Kind::Guest) ++m_guests;
    node->parent = &parent;
    beginInsertRows(indexOf(parent), int(row), int(row));
    parent.children.insert(parent.children.begin() + std::ptrdiff_t(row), std::move(node));
    parent.renumber(row);
    endInsertRows();
}

const TreeNode& FleetTreeModel::node(const QModelIndex& index) const {
    return index.isValid() ? *static_cast<const TreeNode*>(index.internalPointer()) : *m_root;
}

Place FleetTreeModel::placeOf(const QModelIndex& index) const {
    const auto& at = node(index);
    switch (at.kind) {
    case TreeNode::Kind::Root:
    case TreeNode::Kind::Fleet:
        return Place::fleet();
    case TreeNode::Kind::Group:
        return Place::of(m_rules.grouping == Grouping::Folder ? Place::Kind::Folder
                         : m_rules.grouping == Grouping::Tag  ? Place::Kind::Tag
                                                              : Place::Kind::Site,
                         at.text);
    case TreeNode::Kind::Host:
        return Place::of(at.host->id);
    case TreeNode::Kind::Guest:
        return Place::of(at.guest->ref);
    }
    return Place::fleet();
}

QModelIndex FleetTreeModel::find(const Place& place) const {
    const auto& fleet = *m_feed.snapshot();
    const auto host = shareHost(fleet, place.host);
    std::vector<TreeRules::Step> steps;
    TreeNodePtr last;
    switch (place.kind) {
    case Place::Kind::Fleet:
        return indexOf(*fleetNode());
    case Place::Kind::Guest: {
        const auto guest = fleet.share(place.guestRef());
        if (!guest || !host) return {};
        steps = m_rules.placesOf(*guest, host).front();
        last = makeNode(guest);
        break;
    }
    case Place::Kind::Host:
        if (!host) return {};
        if (m_rules.grouping == Grouping::Site) steps = {{TreeNode::Kind::Group, host->site, nullptr}};
        last = makeNode({TreeNode::Kind::Host, {}, host});
        break;
    case Place::Kind::Folder:
        if (m_rules.grouping == Grouping::Folder) steps = folderSteps(place.text);
        break;
    case Place::Kind::Tag:
    case Place::Kind::Site:
        if (m_rules.grouping == (place.kind == Place::Kind::Tag ? Grouping::Tag : Grouping::Site))
            steps = {{TreeNode::Kind::Group, place.text, nullptr}};
        break;
    case Place::Kind::Search:
    case Place::Kind::Consoles:
    case Place::Kind::Wall:
        break;
    }
    if (steps.empty() && !last) return {};
    auto* at = findParent(steps);
    if (at && last) at = childLike(*at, *last);
    return at ? indexOf(*at) : QModelIndex();
}

QModelIndex FleetTreeModel::indexOf(const TreeNode& node) const {
    return node.parent ? createIndex(node.row, 0, &node) : QModelIndex();
}

QModelIndex FleetTreeModel::index(int row, int column, const QModelIndex& parent) const {
    const auto& above = node(parent);
    if (column != 0 || row < 0 || std::size_t(row) >= above.children.size()) return {};
    return createIndex(row, 0, above.child(std::size_t(row)));
}

QModelIndex FleetTreeModel::parent(const QModelIndex& child) const {
    return child.isValid() ? indexOf(*node(child).parent) : QModelIndex();
}

int FleetTreeModel::rowCount(const QModelIndex& parent) const {
    return int(node(parent).children.size());
}

QVariant FleetTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto& at = node(index);
    switch (role) {
    case Qt::DisplayRole:
        return treeLabel(at, m_rules.grouping);
    case Qt::DecorationRole:
        return treeIcon(at, m_rules.grouping);
    case Qt::ToolTipRole:
        return treeToolTip(at);
    case Qt::AccessibleTextRole:
        return treeSpoken(at, m_rules.grouping);
    default:
        return {};
    }
}

} // namespace binnacle::views
