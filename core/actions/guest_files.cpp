// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/agent_files.h"
#include "core/actions/builtin.h"
#include "core/actions/guest_target.h"
#include "core/base/source_file.h"

#include <nlohmann/json.hpp>

namespace binnacle {
namespace {

constexpr std::size_t mostFiles = 1000;

Result<Json> sendFiles(Fleet& fleet, const ActionCall& call, TaskContext& ctx) {
    const auto& guest = std::get<GuestRef>(call.target);
    const auto files = call.params.at("files").get<std::vector<std::string>>();
    if (files.size() > mostFiles)
        return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("These are too many files: pack them first"));
    for (const auto& file : files) // before the first of them goes
        TRY(openSource(file));
    const auto backend = TRY(backendFor(fleet, guest));
    if (!backend->inside())
        return fail(ErrorCode::Unsupported,
                    BINNACLE_TEXT("Guests of this host have no agent that can be reached"));
    AgentFiles agent(*backend->inside(), guest.uuid);
    auto folder = call.params.value("to", "");
    if (folder.empty()) folder = TRY(agent.usualFolder());
    auto sent = Json::array();
    for (std::size_t i = 0; i < files.size(); ++i) {
        auto part = ctx.part(double(i) / double(files.size()), double(i + 1) / double(files.size()));
        const auto done = TRY(agent.send(files[i], folder, part));
        ctx.log(BINNACLE_TEXT("%1 is in the guest as %2", files[i], done.path));
        sent.push_back({{"file", files[i]}, {"path", done.path}, {"bytes", done.bytes}});
    }
    return Json{{"sent", sent}};
}

Action sendFile(Fleet& fleet) {
    Action a{.id = "guest.send-file",
             .title = BINNACLE_TEXT("Send Files"),
             .help = BINNACLE_TEXT(
                 "Writes files of this computer into the guest, through the QEMU guest agent in it.")};
    a.icon = "export";
    a.bulk = false;
    a.lane = Lane::Long;
    a.params = {{.name = "files",
                 .type = Param::Type::TextList,
                 .required = true,
                 .positional = true,
                 .help = BINNACLE_TEXT("Files of this computer; one of the same name in the guest is kept")},
                {.name = "to",
                 .help = BINNACLE_TEXT(
                     "The folder in the guest, which must be there: /tmp, of Windows the public downloads")}};
    a.obstacle = whenReachable([](const Guest& g) -> Obstacle {
        if (g.kind == GuestKind::Container) return BINNACLE_TEXT("A container has no QEMU guest agent");
        if (!isActive(g.state)) return BINNACLE_TEXT("The guest does not run");
        if (!g.agentConnected)
            return BINNACLE_TEXT("No QEMU guest agent answers in the guest: install qemu-guest-agent in it");
        return {};
    });
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Send files to %1", name); };
    a.run = [&fleet](const ActionCall& call, TaskContext& ctx) { return sendFiles(fleet, call, ctx); };
    return a;
}

} // namespace

void addGuestFileActions(ActionRegistry& registry, Fleet& fleet) {
    registry.add(sendFile(fleet));
}

} // namespace binnacle
