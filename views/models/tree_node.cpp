// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/tree_node.h"

#include "core/base/fold.h"

#include <algorithm>
#include <map>

namespace binnacle::views {
namespace {

/// Named groups come first, what belongs to none comes last.
bool textLess(const std::string& a, const std::string& b) {
    if (a.empty() != b.empty()) return b.empty();
    return naturalLess(a, b);
}

} // namespace

bool precedes(const TreeNode& a, const TreeNode& b) {
    if (a.kind != b.kind) return a.kind < b.kind;
    switch (a.kind) {
    case TreeNode::Kind::Root:
    case TreeNode::Kind::Fleet:
        return false;
    case TreeNode::Kind::Group:
        return textLess(a.text, b.text);
    case TreeNode::Kind::Host:
        if (a.host->name != b.host->name) return naturalLess(a.host->name, b.host->name);
        return a.host->id < b.host->id;
    case TreeNode::Kind::Guest:
        if (a.guest->name != b.guest->name) return naturalLess(a.guest->name, b.guest->name);
        return a.guest->ref < b.guest->ref;
    }
    return false;
}

namespace {

TreeNode* append(TreeNode& parent, TreeNodePtr child) {
    child->parent = &parent;
    parent.children.push_back(std::move(child));
    return parent.children.back().get();
}

/// Builds unsorted, then sorts once.
class Builder {
public:
    explicit Builder(const TreeRules& rules)
        : m_rules(rules)
        , m_root(std::make_unique<TreeNode>()) {
        auto fleet = std::make_unique<TreeNode>();
        fleet->kind = TreeNode::Kind::Fleet;
        m_fleet = append(*m_root, std::move(fleet));
    }
    void addHost(const HostPtr& host) {
        if (m_rules.grouping == Grouping::Host) parentFor({{TreeNode::Kind::Host, {}, host}});
        if (m_rules.grouping == Grouping::Site)
            parentFor({{TreeNode::Kind::Group, host->site, nullptr}, {TreeNode::Kind::Host, {}, host}});
    }
    void addGuest(const GuestPtr& guest, const HostPtr& host) {
        for (const auto& place : m_rules.placesOf(*guest, host))
            append(*parentFor(place), makeNode(guest));
    }
    TreeNodePtr finish() {
        sort(*m_root);
        return std::move(m_root);
    }

private:
    TreeNode* parentFor(const std::vector<TreeRules::Step>& place) {
        auto* at = m_fleet;
        for (const auto& step : place) {
            auto& known = m_known[{at, step.host ? step.host->id.text : step.text}];
            if (!known) {
                known = append(*at, makeNode(step));
                if (step.host) known->host = ownFields(*step.host);
            }
            at = known;
        }
        return at;
    }
    static void sort(TreeNode& node) {
        std::ranges::sort(node.children, [](const auto& a, const auto& b) { return precedes(*a, *b); });
        node.renumber();
        for (auto& child : node.children)
            if (!child->children.empty()) sort(*child);
    }
    const TreeRules& m_rules;
    TreeNodePtr m_root;
    TreeNode* m_fleet = nullptr;
    std::map<std::pair<TreeNode*, std::string>, TreeNode*> m_known;
};

} // namespace

std::vector<TreeRules::Step> folderSteps(const std::string& path) {
    std::vector<TreeRules::Step> steps;
    for (auto slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1))
        steps.push_back({TreeNode::Kind::Group, path.substr(0, slash), nullptr});
    steps.push_back({TreeNode::Kind::Group, path, nullptr});
    return steps;
}

void TreeNode::renumber(std::size_t from) {
    for (auto i = from; i < children.size(); ++i)
        children[i]->row = int(i);
}

bool TreeRules::shows(const Guest& guest, const HostSnapshot& host) const {
    return !filter || filter->matches(guest, host);
}

TreeNodePtr TreeRules::build(const FleetSnapshot& fleet) const {
    Builder builder(*this);
    for (const auto& host : fleet.hosts) {
        if (!filter) builder.addHost(host);
        for (const auto& guest : host->guests)
            if (shows(*guest, *host)) builder.addGuest(guest, host);
    }
    return builder.finish();
}

std::vector<TreeRules::Path> TreeRules::placesOf(const Guest& guest, const HostPtr& host) const {
    switch (grouping) {
    case Grouping::Host:
        return {{{TreeNode::Kind::Host, {}, host}}};
    case Grouping::Site:
        return {{{TreeNode::Kind::Group, host->site, nullptr}, {TreeNode::Kind::Host, {}, host}}};
    case Grouping::Folder:
        return {folderSteps(guest.meta.folder)};
    case Grouping::Tag:
        break;
    }
    std::vector<Path> places;
    for (const auto& tag : guest.meta.tags)
        places.push_back({{TreeNode::Kind::Group, tag, nullptr}});
    if (places.empty()) places.push_back({{TreeNode::Kind::Group, {}, nullptr}});
    return places;
}

std::size_t lowerBound(const TreeNode& parent, const TreeNode& sibling) {
    const auto it = std::lower_bound(parent.children.begin(), parent.children.end(), sibling,
                                     [](const TreeNodePtr& a, const TreeNode& b) { return precedes(*a, b); });
    return std::size_t(it - parent.children.begin());
}

TreeNode* childLike(const TreeNode& parent, const TreeNode& like) {
    const auto at = lowerBound(parent, like);
    if (at == parent.children.size() || precedes(like, *parent.child(at))) return nullptr;
    return parent.child(at);
}

TreeNodePtr makeNode(const TreeRules::Step& step) {
    auto node = std::make_unique<TreeNode>();
    node->kind = step.kind;
    node->text = step.text;
    node->host = step.host;
    return node;
}

TreeNodePtr makeNode(GuestPtr guest) {
    auto node = std::make_unique<TreeNode>();
    node->kind = TreeNode::Kind::Guest;
    node->guest = std::move(guest);
    return node;
}

} // namespace binnacle::views
