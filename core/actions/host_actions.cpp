// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/builtin.h"
#include "core/model/json.h"
#include "core/settings/fleet_file.h"

#include <nlohmann/json.hpp>

namespace binnacle {
namespace {

namespace fs = std::filesystem;

/// The fields of a host as parameters; a field that isn't named stays.
std::vector<Param> specParams() {
    return {{.name = "user", .help = BINNACLE_TEXT("Login name; else as ~/.ssh/config says")},
            {.name = "port", .type = Param::Type::Number, .help = BINNACLE_TEXT("SSH port; else as ~/.ssh/config says")},
            {.name = "key", .help = BINNACLE_TEXT("Identity file; else the SSH agent and the usual keys")},
            {.name = "known-hosts", .help = BINNACLE_TEXT("File of host keys in place of ~/.ssh/known_hosts")},
            {.name = "jump", .help = BINNACLE_TEXT("Jump hosts on the way: user@host:port,…")},
            {.name = "site", .help = BINNACLE_TEXT("Where the host stands; groups the tree")},
            {.name = "colour", .help = BINNACLE_TEXT("Mark of the host, like #3b82f6")},
            {.name = "notes", .help = BINNACLE_TEXT("Notes on the host")}};
}

void take(const Json& params, const char* name, std::string& field) {
    if (const auto it = params.find(name); it != params.end()) field = it->get<std::string>();
}

/// "root@lab1" says two things at once, as people are used to.
void splitUser(const Json& params, HostSpec& host) {
    const auto at = host.address.rfind('@');
    if (at == std::string::npos || at == 0 || !params.contains("address") || params.contains("user")) return;
    host.user = host.address.substr(0, at);
    host.address.erase(0, at + 1);
}

Result<> apply(const Json& params, HostSpec& host) {
    take(params, "name", host.name);
    take(params, "address", host.address);
    take(params, "user", host.user);
    splitUser(params, host);
    take(params, "key", host.key);
    take(params, "known-hosts", host.knownHosts);
    take(params, "jump", host.jump);
    take(params, "site", host.site);
    take(params, "colour", host.colour);
    take(params, "notes", host.notes);
    if (const auto it = params.find("port"); it != params.end()) {
        const auto port = it->get<std::int64_t>();
        if (port < 0 || port > 65535)
            return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("The port must be 1 to 65535, or 0 for the usual one"));
        host.port = unsigned(port);
    }
    if (params.value("local", false)) host.local = true;
    return {};
}

/// Edits the file and makes the fleet follow it.
Result<Json> edit(Fleet& fleet, const fs::path& file, const std::function<Result<>(FleetFile&)>& change) {
    if (file.empty()) return fail(ErrorCode::Unsupported, BINNACLE_TEXT("The hosts of the demo fleet can't be changed"));
    TRY(editFleet(file, change));
    fleet.setHosts(TRY(readFleet(file)).hosts);
    return Json();
}

HostSpec* findIn(FleetFile& fleet, const HostId& id) {
    for (auto& host : fleet.hosts)
        if (host.id == id) return &host;
    return nullptr;
}

Error notInFile() {
    return fail(ErrorCode::NotFound, BINNACLE_TEXT("The host is not in the fleet file (any more)"));
}

const HostId& hostOf(const ActionCall& call) {
    return std::get<HostId>(call.target);
}

Obstacle mustExist(const Target& target, const FleetSnapshot& fleet) {
    const auto* id = std::get_if<HostId>(&target);
    if (id && fleet.host(*id)) return {};
    return BINNACLE_TEXT("The host is not in the fleet (any more)");
}

/// Connected, or under way to be.
Obstacle mustBeWanted(const Target& target, const FleetSnapshot& fleet) {
    if (auto why = mustExist(target, fleet)) return why;
    if (fleet.host(std::get<HostId>(target))->link.state != LinkState::Disconnected) return {};
    return BINNACLE_TEXT("The host is not connected");
}

Obstacle mustBeConnected(const Target& target, const FleetSnapshot& fleet) {
    if (auto why = mustExist(target, fleet)) return why;
    const auto* host = fleet.host(std::get<HostId>(target));
    if (host->link.state == LinkState::Connected) return {};
    return BINNACLE_TEXT("The host %1 is not connected", host->name);
}

Action add(Fleet& fleet, const fs::path& file) {
    Action a{.id = "host.add", .title = BINNACLE_TEXT("Add Host"), .help = BINNACLE_TEXT("Adds a host to the fleet. All it needs is SSH and libvirt."), .target = TargetKind::Fleet};
    a.icon = "host-add";
    a.shortcut = "Ctrl+N";
    a.bulk = false;
    a.params = {{.name = "name", .required = true, .positional = true, .help = BINNACLE_TEXT("What you call the host")},
                {.name = "address",
                 .positional = true,
                 .help = BINNACLE_TEXT("Name, IP address or alias of ~/.ssh/config; else the name")},
                {.name = "local", .type = Param::Type::Flag, .help = BINNACLE_TEXT("This computer, without SSH")}};
    for (auto& param : specParams())
        a.params.push_back(std::move(param));
    a.run = [&fleet, file](const ActionCall& call, TaskContext&) -> Result<Json> {
        std::string id;
        TRY(edit(fleet, file, [&](FleetFile& content) -> Result<> {
            HostSpec host;
            TRY(apply(call.params, host));
            if (host.address.empty() && !host.local) host.address = host.name;
            host.id = proposeId(content, host.name);
            id = host.id.text;
            content.hosts.push_back(std::move(host));
            return {};
        }));
        if (auto session = fleet.session(HostId{id})) (*session)->connect();
        return Json{{"id", id}};
    };
    a.taskTitle = [](const std::string&) { return BINNACLE_TEXT("Add a host"); };
    return a;
}

Action set(Fleet& fleet, const fs::path& file) {
    Action a{.id = "host.set", .title = BINNACLE_TEXT("Edit Host"), .help = BINNACLE_TEXT("Changes how a host is reached and shown."), .target = TargetKind::Host};
    a.icon = "host-edit";
    a.bulk = false;
    a.params = {{.name = "name", .help = BINNACLE_TEXT("What you call the host")},
                {.name = "address", .help = BINNACLE_TEXT("Name, IP address or alias of ~/.ssh/config")}};
    for (auto& param : specParams())
        a.params.push_back(std::move(param));
    a.obstacle = mustExist;
    a.run = [&fleet, file](const ActionCall& call, TaskContext&) {
        return edit(fleet, file, [&](FleetFile& content) -> Result<> {
            auto* host = findIn(content, hostOf(call));
            return host ? apply(call.params, *host) : Result<>(notInFile());
        });
    };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Edit the host %1", name); };
    return a;
}

Action remove(Fleet& fleet, const fs::path& file) {
    Action a{.id = "host.remove", .title = BINNACLE_TEXT("Remove Host"), .help = BINNACLE_TEXT("Takes the host out of the fleet. Nothing changes on the host itself."), .target = TargetKind::Host};
    a.icon = "host-remove";
    a.danger = Danger::Interrupts;
    a.obstacle = mustExist;
    a.run = [&fleet, file](const ActionCall& call, TaskContext&) {
        return edit(fleet, file, [&](FleetFile& content) -> Result<> {
            if (std::erase_if(content.hosts, [&](const HostSpec& h) { return h.id == hostOf(call); }) == 0) return notInFile();
            return {};
        });
    };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Remove the host %1", name); };
    return a;
}

/// One quick word to the host's session.
Action sessionAction(const char* id, Text title, Text help, const char* icon, Fleet& fleet,
                     void (*act)(HostSession&), Text (*taskTitle)(const std::string&)) {
    Action a{.id = id, .title = std::move(title), .help = std::move(help), .target = TargetKind::Host};
    a.icon = icon;
    a.obstacle = mustExist;
    a.run = [&fleet, act](const ActionCall& call, TaskContext&) -> Result<Json> {
        act(*TRY(fleet.session(hostOf(call))));
        return Json();
    };
    a.taskTitle = taskTitle;
    return a;
}

Action connect(Fleet& fleet) {
    auto a = sessionAction(
        "host.connect", BINNACLE_TEXT("Connect"), BINNACLE_TEXT("Connects to the host, or tries again now."), "host-connect", fleet,
        [](HostSession& session) { session.connect(); },
        [](const std::string& name) { return BINNACLE_TEXT("Connect to %1", name); });
    a.obstacle = [](const Target& target, const FleetSnapshot& snapshot) -> Obstacle {
        if (auto why = mustExist(target, snapshot)) return why;
        if (snapshot.host(std::get<HostId>(target))->link.state != LinkState::Connected) return {};
        return BINNACLE_TEXT("The host is connected already");
    };
    return a;
}

Action disconnect(Fleet& fleet) {
    auto a = sessionAction(
        "host.disconnect", BINNACLE_TEXT("Disconnect"), BINNACLE_TEXT("Ends the connection and doesn't make it again by itself."), "host-disconnect", fleet,
        [](HostSession& session) { session.disconnect(); },
        [](const std::string& name) { return BINNACLE_TEXT("Disconnect from %1", name); });
    a.obstacle = mustBeWanted;
    return a;
}

Action refresh(Fleet& fleet) {
    auto a = sessionAction(
        "host.refresh", BINNACLE_TEXT("Read Again"), BINNACLE_TEXT("Reads everything from the host again."), "host-refresh", fleet,
        [](HostSession& session) { session.refresh(); },
        [](const std::string& name) { return BINNACLE_TEXT("Read %1 again", name); });
    a.shortcut = "F5";
    a.obstacle = mustBeConnected;
    return a;
}

Action doctor(Fleet& fleet) {
    Action a{.id = "host.doctor", .title = BINNACLE_TEXT("Examine"), .help = BINNACLE_TEXT("Examines what the host can do and how to mend what it can't; also why it can't be connected."), .target = TargetKind::Host};
    a.icon = "host-doctor";
    a.obstacle = mustBeWanted;
    a.run = [&fleet](const ActionCall& call, TaskContext& ctx) -> Result<Json> {
        const auto found = TRY(TRY(fleet.session(hostOf(call)))->examine(ctx.stopToken()));
        Json answer{{"checks", Json::array()}};
        for (const auto& check : found.sheet)
            answer["checks"].push_back(storedJson(check));
        if (found.linkError) answer["error"] = toJson(*found.linkError);
        return answer;
    };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Examine %1", name); };
    return a;
}

} // namespace

void addHostActions(ActionRegistry& registry, Fleet& fleet, const fs::path& fleetFile) {
    registry.add(add(fleet, fleetFile));
    registry.add(set(fleet, fleetFile));
    registry.add(connect(fleet));
    registry.add(disconnect(fleet));
    registry.add(refresh(fleet));
    registry.add(doctor(fleet));
    registry.add(remove(fleet, fleetFile));
}

} // namespace binnacle
