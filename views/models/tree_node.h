// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/inventory.h"
#include "core/model/search.h"
#include "views/support/place.h"

#include <optional>

namespace binnacle::views {

/// By what the tree puts guests together.
enum class Grouping : std::uint8_t { Host, Folder, Tag, Site };

/// One row of the tree. Children are sorted: groups by name, hosts by name, guests by name and uuid.
struct TreeNode {
    enum class Kind : std::uint8_t { Root, Fleet, Group, Host, Guest };
    Kind kind = Kind::Root;
    int row = 0;
    TreeNode* parent = nullptr;
    HostPtr host;     ///< of Host, without its guests
    GuestPtr guest;   ///< of Guest
    std::string text; ///< of Group: the whole path, the tag, the site; empty: those without
    std::vector<std::unique_ptr<TreeNode>> children;

    TreeNode* child(std::size_t i) const { return children[i].get(); }
    void renumber(std::size_t from = 0);
};
using TreeNodePtr = std::unique_ptr<TreeNode>;

/// What the tree shows: pure, on any thread.
struct TreeRules {
    Grouping grouping = Grouping::Host;
    std::optional<SearchQuery> filter;

    bool shows(const Guest& guest, const HostSnapshot& host) const;
    /// The whole tree: a root whose one child is the fleet.
    TreeNodePtr build(const FleetSnapshot& fleet) const;
    /// The groups, from the fleet down, under each of which the guest stands (several with tags).
    struct Step {
        TreeNode::Kind kind;
        std::string text; ///< of Group
        HostPtr host;     ///< of Host
    };
    using Path = std::vector<Step>;
    std::vector<Path> placesOf(const Guest& guest, const HostPtr& host) const;
};

/// The order of siblings: total.
bool precedes(const TreeNode& a, const TreeNode& b);
/// Where \a sibling would stand among the children of \a parent.
std::size_t lowerBound(const TreeNode& parent, const TreeNode& sibling);
/// Null where there is none.
TreeNode* childLike(const TreeNode& parent, const TreeNode& like);
/// "a/b/c" as the groups "a", "a/b", "a/b/c".
std::vector<TreeRules::Step> folderSteps(const std::string& path);
TreeNodePtr makeNode(const TreeRules::Step& step);
TreeNodePtr makeNode(GuestPtr guest);

} // namespace binnacle::views
