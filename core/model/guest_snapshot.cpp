// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/guest_snapshot.h"

#include <algorithm>
#include <map>
#include <ranges>
#include <set>

namespace binnacle {
namespace {

/// Who hangs below whom; "" is above all. What can't be reached from a root is made one.
class Tree {
public:
    explicit Tree(std::vector<GuestSnapshot> snapshots) {
        std::ranges::stable_sort(snapshots, {}, [](const auto& s) { return std::pair(s.taken, s.name); });
        std::set<std::string> names;
        for (const auto& s : snapshots)
            names.insert(s.name);
        for (auto& s : snapshots)
            if (!names.contains(s.parent)) s.parent.clear();
        for (const auto& s : snapshots)
            m_children[s.parent].push_back(s);
        std::set<std::string> reached;
        const auto see = [&](const GuestSnapshot& s, unsigned) { reached.insert(s.name); };
        walk({}, 0, see);
        for (auto& s : snapshots) {
            if (reached.contains(s.name)) continue;
            std::erase_if(m_children[s.parent], [&](const GuestSnapshot& child) { return child.name == s.name; });
            s.parent.clear();
            m_children[{}].push_back(s);
            see(s, 0);
            walk(s.name, 0, see);
        }
        for (const auto& [parent, children] : m_children)
            for (const auto& child : children)
                m_parents[child.name] = parent;
    }

    /// \a see(snapshot, depth), before its children.
    template <class See>
    void walk(const std::string& under, unsigned depth, See see) const {
        struct Step {
            const GuestSnapshot* snapshot;
            unsigned depth;
        };
        std::vector<Step> todo; // no recursion: a chain may be as long as a host likes
        const auto push = [&](const std::string& parent, unsigned at) {
            if (const auto found = m_children.find(parent); found != m_children.end())
                for (const auto& child : std::views::reverse(found->second))
                    todo.push_back({&child, at});
        };
        push(under, depth);
        while (!todo.empty()) {
            const auto step = todo.back();
            todo.pop_back();
            see(*step.snapshot, step.depth);
            push(step.snapshot->name, step.depth + 1);
        }
    }
    /// Empty: it has none, or isn't there.
    std::string parentOf(const std::string& name) const {
        const auto found = m_parents.find(name);
        return found == m_parents.end() ? std::string() : found->second;
    }

private:
    std::map<std::string, std::vector<GuestSnapshot>> m_children;
    std::map<std::string, std::string> m_parents;
};

} // namespace

std::vector<SnapshotRow> snapshotTree(std::vector<GuestSnapshot> snapshots) {
    std::vector<SnapshotRow> rows;
    Tree(std::move(snapshots)).walk({}, 0, [&](const GuestSnapshot& s, unsigned depth) { rows.push_back({s, depth}); });
    return rows;
}

std::vector<GuestSnapshot> ancestorsOf(const std::vector<GuestSnapshot>& snapshots, const std::string& name) {
    const Tree tree(snapshots);
    std::vector<GuestSnapshot> found;
    for (auto at = tree.parentOf(name); !at.empty(); at = tree.parentOf(at))
        found.push_back(*std::ranges::find(snapshots, at, &GuestSnapshot::name));
    return found;
}

std::vector<GuestSnapshot> descendantsOf(const std::vector<GuestSnapshot>& snapshots, const std::string& name) {
    std::vector<GuestSnapshot> found;
    Tree(snapshots).walk(name, 0, [&](const GuestSnapshot& s, unsigned) { found.push_back(s); });
    std::ranges::reverse(found);
    return found;
}

} // namespace binnacle
