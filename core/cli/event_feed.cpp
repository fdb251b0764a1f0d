// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/event_feed.h"

#include "core/base/untrusted.h"
#include "core/cli/guest_view.h"
#include "core/cli/task_view.h"
#include "core/model/json.h"
#include "core/model/search.h"

namespace binnacle::cli {
namespace {

std::string listed(const std::vector<std::string>& words) {
    std::string out;
    for (const auto& word : words)
        out += (out.empty() ? "" : ", ") + word;
    return out;
}

std::string described(const Guest& before, const Guest& after, const std::vector<std::string>& fields) {
    std::vector<std::string> parts;
    for (const auto& field : fields) {
        if (field == "state")
            parts.push_back(fmt::format("{} → {}", name(before.state), name(after.state)));
        else if (field == "name")
            parts.push_back(fmt::format("renamed from {}", singleLine(before.name)));
        else if (field == "addresses" && !after.addresses.empty())
            parts.push_back("address " + singleLine(after.addresses.front().ip));
        else
            parts.push_back(field);
    }
    return listed(parts);
}

} // namespace

std::vector<std::string> changedFields(const Guest& before, const Guest& after) {
    std::vector<std::string> fields;
    const auto compare = [&](const char* field, const auto& a, const auto& b) {
        if (!(a == b)) fields.emplace_back(field);
    };
    compare("state", before.state, after.state);
    compare("name", before.name, after.name);
    compare("addresses", before.addresses, after.addresses);
    compare("vcpus", before.vcpus, after.vcpus);
    compare("memoryBytes", before.memoryBytes, after.memoryBytes);
    compare("maxMemoryBytes", before.maxMemoryBytes, after.maxMemoryBytes);
    compare("autostart", before.autostart, after.autostart);
    compare("persistent", before.persistent, after.persistent);
    compare("agentConnected", before.agentConnected, after.agentConnected);
    compare("title", before.title, after.title);
    compare("description", before.description, after.description);
    compare("os", before.os, after.os);
    compare("disks", before.disks, after.disks);
    compare("nics", before.nics, after.nics);
    compare("graphics", before.graphics, after.graphics);
    compare("id", before.meta.number, after.meta.number);
    compare("tags", before.meta.tags, after.meta.tags);
    compare("folder", before.meta.folder, after.meta.folder);
    compare("notes", before.meta.notes, after.meta.notes);
    compare("protected", before.meta.protectedFlag, after.meta.protectedFlag);
    compare("template", before.meta.isTemplate, after.meta.isTemplate);
    return fields;
}

EventFeed::EventFeed(SnapshotPtr start) {
    m_state.lock()->last = std::move(start);
}

std::deque<Event> EventFeed::take() {
    return std::exchange(m_state.lock()->events, {});
}

void EventFeed::add(State& state, std::string kind, std::string text, nlohmann::json fields) {
    const auto at = now();
    fields["at"] = iso8601(at);
    fields["event"] = std::move(kind);
    state.events.push_back({at, std::move(text), std::move(fields)});
}

void EventFeed::hear(const SnapshotPtr& after, const Changes& changes) {
    auto state = m_state.lock();
    // Guests first: a host is only live once what it showed first is behind us.
    for (const auto& ref : changes.removed)
        hearGuest(*state, *after, ref, "guest.removed");
    for (const auto& ref : changes.added)
        hearGuest(*state, *after, ref, "guest.added");
    for (const auto& ref : changes.changed)
        hearGuest(*state, *after, ref, "guest.changed");
    for (const auto& id : changes.hosts)
        hearHost(*state, *after, id);
    state->last = after;
}

void EventFeed::hearGuest(State& state, const FleetSnapshot& after, const GuestRef& ref, const char* kind) {
    if (!state.live.contains(ref.host)) return;
    const auto* before = state.last->find(ref);
    const auto* guest = after.find(ref);
    const auto* host = after.host(ref.host);
    const auto* shown = guest ? guest : before;
    if (!shown || !host) return;
    nlohmann::json fields{{"guest", guestRecord(*shown, *host)}};
    auto text = "guest " + singleLine(host->name) + "/" + singleLine(shown->name) + ": ";
    if (guest && before) {
        const auto changed = changedFields(*before, *guest);
        if (changed.empty()) return;
        fields["changed"] = changed;
        text += described(*before, *guest, changed);
    } else {
        text += guest ? "added, " + std::string(name(guest->state)) : "removed";
    }
    add(state, kind, std::move(text), std::move(fields));
}

void EventFeed::hearHost(State& state, const FleetSnapshot& after, const HostId& id) {
    const auto* host = after.host(id);
    if (!host) {
        add(state, "host.removed", "host " + displayName(*state.last, id) + ": removed", {{"host", {{"id", id.text}}}});
        state.live.erase(id);
        return;
    }
    const auto& link = host->link;
    // That a dead host is tried again and again isn't news.
    const bool retry = link.state == LinkState::Connecting && link.error;
    auto now = std::pair(link.state, link.error ? link.error->message.plain() : std::string());
    if (!retry && link.state != LinkState::Disconnected && state.links[id] != now) {
        auto text = "host " + singleLine(host->name) + ": " + std::string(name(link.state));
        if (link.error) text += ": " + singleLine(now.second, 1000);
        add(state, "host.changed", std::move(text), {{"host", toJson(*host)}});
        state.links[id] = std::move(now);
    }
    if (link.state == LinkState::Connected) state.live.insert(id);
}

void EventFeed::hear(const TaskBoard::News& news) {
    auto state = m_state.lock();
    if (!news.changed) {
        add(*state, "task.logged", fmt::format("task {}: {}", number(news.id), singleLine(news.line.text.plain(), 1000)),
            logRecord(news.id, news.line));
        return;
    }
    const auto& task = *news.changed;
    const auto known = state->tasks.find(task.id);
    if (known != state->tasks.end() && known->second == task.state) return; // progress only
    state->tasks[task.id] = task.state;
    auto text = fmt::format("task {}: {}: {}", number(task.id), singleLine(task.spec.title.plain()), name(task.state));
    if (task.error) text += ": " + singleLine(task.error->message.plain(), 1000);
    add(*state, "task.changed", std::move(text), {{"task", taskRecord(task)}});
}

} // namespace binnacle::cli
