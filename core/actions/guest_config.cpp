// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/builtin.h"
#include "core/actions/guest_target.h"
#include "core/actions/params.h"
#include "core/domain/guest_meta.h"
#include "core/model/search.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace binnacle {
namespace {

const GuestRef& guestOf(const ActionCall& call) {
    return std::get<GuestRef>(call.target);
}

/// What is written must be checked again when it is read back; an event says that it is there, but a refresh
/// says so for sure.
void refresh(Fleet& fleet, const GuestRef& guest) {
    if (auto session = fleet.session(guest.host)) (*session)->refresh(guest.uuid);
}

using MetaEdit = std::function<Result<>(GuestMeta&, const Json& params)>;
std::function<Result<Json>(const ActionCall&, TaskContext&)> editingMeta(Fleet& fleet, MetaEdit edit) {
    return [&fleet, edit = std::move(edit)](const ActionCall& call, TaskContext&) -> Result<Json> {
        const auto& guest = guestOf(call);
        const auto backend = TRY(backendFor(fleet, guest));
        TRY(backend->config().editMeta(guest.uuid, [&](GuestMeta& meta) -> Result<> {
            TRY(edit(meta, call.params));
            meta = TRY(domain::checkedMeta(std::move(meta)));
            return {};
        }));
        refresh(fleet, guest);
        return Json();
    };
}

Obstacle nothing(const Guest&) {
    return {};
}

Action metaAction(const char* id, Text title, Text help, const char* icon, Fleet& fleet, MetaEdit edit,
                  Text (*taskTitle)(const std::string&)) {
    Action a{.id = id, .title = std::move(title), .help = std::move(help)};
    a.icon = icon;
    a.obstacle = whenReachable(nothing);
    a.run = editingMeta(fleet, std::move(edit));
    a.taskTitle = taskTitle;
    return a;
}

Action autostart(Fleet& fleet) {
    Action a{.id = "guest.autostart", .title = BINNACLE_TEXT("Start with the Host"), .help = BINNACLE_TEXT("Whether the guest is started when its host comes up.")};
    a.icon = "guest-autostart";
    a.params = {onOffParam()};
    a.obstacle = whenReachable([](const Guest& g) {
        if (auto is = whenNoTemplate(g)) return is;
        return g.persistent ? Obstacle() : BINNACLE_TEXT("The guest has no definition that outlives it");
    });
    a.run = [&fleet](const ActionCall& call, TaskContext&) -> Result<Json> {
        const auto& guest = guestOf(call);
        const auto backend = TRY(backendFor(fleet, guest));
        TRY(backend->config().setAutostart(guest.uuid, call.params.at("setting") == "on"));
        refresh(fleet, guest); // libvirt has no event for it
        return Json();
    };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Change the autostart of %1", name); };
    return a;
}

Action rename(Fleet& fleet) {
    Action a{.id = "guest.rename", .title = BINNACLE_TEXT("Rename"), .help = BINNACLE_TEXT("Gives a stopped guest another name.")};
    a.icon = "guest-rename";
    a.shortcut = "F2";
    a.bulk = false;
    a.params = {{.name = "name",
                 .type = Param::Type::Text,
                 .required = true,
                 .positional = true,
                 .help = BINNACLE_TEXT("The new name")}};
    a.obstacle = whenReachable([](const Guest& g) {
        if (isActive(g.state)) return Obstacle(BINNACLE_TEXT("A running guest can't be renamed: shut it down first"));
        if (g.state == GuestState::Saved) return Obstacle(BINNACLE_TEXT("A guest with a saved state can't be renamed"));
        return Obstacle();
    });
    a.run = [&fleet](const ActionCall& call, TaskContext&) -> Result<Json> {
        const auto& guest = guestOf(call);
        const auto backend = TRY(backendFor(fleet, guest));
        TRY(backend->config().rename(guest.uuid, call.params.at("name").get<std::string>()));
        refresh(fleet, guest);
        return Json();
    };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Rename %1", name); };
    return a;
}

std::vector<std::string> listOf(const Json& params, const char* name) {
    return params.value(name, std::vector<std::string>());
}

Param tagsParam(Text help) {
    return {.name = "tags", .type = Param::Type::TextList, .required = true, .positional = true, .help = std::move(help)};
}

Action tag(Fleet& fleet) {
    auto a = metaAction(
        "guest.tag", BINNACLE_TEXT("Add Tags"), BINNACLE_TEXT("Adds tags to the guest."), "guest-tag", fleet,
        [](GuestMeta& meta, const Json& params) -> Result<> {
            for (auto& name : listOf(params, "tags"))
                meta.tags.push_back(name);
            return {};
        },
        [](const std::string& name) { return BINNACLE_TEXT("Tag %1", name); });
    a.params = {tagsParam(BINNACLE_TEXT("The tags"))};
    return a;
}

Action untag(Fleet& fleet) {
    auto a = metaAction(
        "guest.untag", BINNACLE_TEXT("Remove Tags"), BINNACLE_TEXT("Takes tags away from the guest."), "guest-untag", fleet,
        [](GuestMeta& meta, const Json& params) -> Result<> {
            for (const auto& name : listOf(params, "tags"))
                std::erase(meta.tags, name);
            return {};
        },
        [](const std::string& name) { return BINNACLE_TEXT("Remove tags of %1", name); });
    a.params = {tagsParam(BINNACLE_TEXT("The tags; those it doesn't have are passed over"))};
    return a;
}

Action folder(Fleet& fleet) {
    auto a = metaAction(
        "guest.folder", BINNACLE_TEXT("Move to Folder"), BINNACLE_TEXT("Puts the guest into a folder of the tree."), "guest-folder", fleet,
        [](GuestMeta& meta, const Json& params) -> Result<> {
            meta.folder = params.at("path").get<std::string>();
            while (meta.folder.starts_with('/'))
                meta.folder.erase(0, 1);
            while (meta.folder.ends_with('/'))
                meta.folder.pop_back();
            return {};
        },
        [](const std::string& name) { return BINNACLE_TEXT("Move %1 to a folder", name); });
    a.params = {{.name = "path",
                 .type = Param::Type::Text,
                 .required = true,
                 .positional = true,
                 .help = BINNACLE_TEXT("The folder, like web/production; / for none")}};
    return a;
}

Action note(Fleet& fleet) {
    auto a = metaAction(
        "guest.note", BINNACLE_TEXT("Edit Notes"), BINNACLE_TEXT("Replaces the guest's notes (Markdown)."), "guest-note", fleet,
        [](GuestMeta& meta, const Json& params) -> Result<> {
            const auto text = params.at("text").get<std::string>();
            if (!params.value("append", false)) {
                meta.notes = text;
            } else if (!meta.notes.ends_with(text)) { // asked again after a conflict
                if (!meta.notes.empty() && !meta.notes.ends_with('\n')) meta.notes += '\n';
                meta.notes += text;
            }
            return {};
        },
        [](const std::string& name) { return BINNACLE_TEXT("Edit the notes of %1", name); });
    a.params = {{.name = "text",
                 .type = Param::Type::Text,
                 .required = true,
                 .positional = true,
                 .help = BINNACLE_TEXT("The notes; - reads them from standard input")},
                {.name = "append", .type = Param::Type::Flag, .help = BINNACLE_TEXT("Add to the notes there are")}};
    return a;
}

Action protect(Fleet& fleet) {
    auto a = metaAction(
        "guest.protect", BINNACLE_TEXT("Protect"), BINNACLE_TEXT("Guards the guest against being deleted, stopped hard and reset."), "guest-protect", fleet,
        [](GuestMeta& meta, const Json&) -> Result<> {
            meta.protectedFlag = true;
            return {};
        },
        [](const std::string& name) { return BINNACLE_TEXT("Protect %1", name); });
    a.obstacle = whenReachable([](const Guest& g) {
        return g.meta.protectedFlag ? Obstacle(BINNACLE_TEXT("The guest is protected already")) : Obstacle();
    });
    return a;
}

Action unprotect(Fleet& fleet) {
    auto a = metaAction(
        "guest.unprotect", BINNACLE_TEXT("Remove Protection"), BINNACLE_TEXT("Lets the guest be deleted, stopped hard and reset again."), "guest-unprotect", fleet,
        [](GuestMeta& meta, const Json&) -> Result<> {
            meta.protectedFlag = false;
            return {};
        },
        [](const std::string& name) { return BINNACLE_TEXT("Remove the protection of %1", name); });
    a.obstacle = whenReachable([](const Guest& g) {
        return g.meta.protectedFlag ? Obstacle() : Obstacle(BINNACLE_TEXT("The guest is not protected"));
    });
    return a;
}

/// Whoever else has the number.
std::optional<std::string> holderOf(unsigned wanted, const GuestRef& guest, const FleetSnapshot& fleet) {
    for (const auto& host : fleet.hosts)
        for (const auto& other : host->guests)
            if (other->meta.number == wanted && other->ref != guest) return displayName(fleet, other->ref);
    return std::nullopt;
}

Result<Json> setNumber(Fleet& fleet, const ActionCall& call) {
    const auto& guest = guestOf(call);
    const auto snapshot = fleet.inventory().snapshot();
    const auto asked = call.params.value("number", std::int64_t{0});
    if (asked < 0 || asked > 999'999'999)
        return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("A guest's number is 100 to 999999999"));
    const auto wanted = asked ? unsigned(asked) : fleet.proposeNumber();
    if (const auto holder = holderOf(wanted, guest, *snapshot))
        return fail(ErrorCode::Conflict, BINNACLE_TEXT("%1 has the number %2 already", *holder, wanted));
    const auto backend = TRY(backendFor(fleet, guest));
    TRY(backend->config().editMeta(guest.uuid, [&](GuestMeta& meta) -> Result<> {
        meta.number = wanted;
        return {};
    }));
    refresh(fleet, guest);
    return Json{{"number", wanted}};
}

Action number(Fleet& fleet) {
    Action a{.id = "guest.number", .title = BINNACLE_TEXT("Set Number"), .help = BINNACLE_TEXT("Gives the guest a number of 100 and up that no other guest of the fleet has.")};
    a.icon = "guest-number";
    a.wholeFleet = true;
    a.bulk = false;
    a.params = {{.name = "number",
                 .type = Param::Type::Number,
                 .positional = true,
                 .help = BINNACLE_TEXT("The number; the lowest free one where it is left out")}};
    a.obstacle = whenReachable(nothing);
    a.run = [&fleet](const ActionCall& call, TaskContext&) { return setNumber(fleet, call); };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Number %1", name); };
    return a;
}

} // namespace

void addGuestConfigActions(ActionRegistry& registry, Fleet& fleet) {
    for (auto* make : {autostart, rename, tag, untag, folder, note, number, protect, unprotect})
        registry.add(make(fleet));
}

} // namespace binnacle
