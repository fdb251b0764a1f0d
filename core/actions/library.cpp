// SPDX-License-Identifier: GPL-3.0-or-later
// Files on their way into a host's pools and out of them.
#include "core/actions/builtin.h"
#include "core/actions/disk_users.h"
#include "core/actions/storage_target.h"
#include "core/base/format.h"
#include "core/base/source_file.h"
#include "core/base/untrusted.h"
#include "core/domain/image_header.h"
#include "core/domain/library_source.h"
#include "core/model/volume_kind.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <unistd.h>

namespace binnacle {
namespace {

Result<HostLibrary*> libraryOf(const StorageTarget& host) {
    if (auto* const library = host.backend->library()) return library;
    return fail(ErrorCode::Unsupported, BINNACLE_TEXT("No files can be sent to this host"));
}

Json answerOf(const Transferred& done) {
    return {{"path", done.volume.path},
            {"format", done.volume.format},
            {"type", std::string(name(kindOf(done.volume)))},
            {"bytes", done.bytes},
            {"resumedAtBytes", done.resumedAt},
            {"checksum", done.checksum ? Json(done.checksum->text()) : Json()},
            {"compared", done.compared}};
}

void tellComparison(const Transferred& done, TaskContext& ctx) {
    if (done.checksum) ctx.log(BINNACLE_TEXT("%1 of %2", done.checksum->text(), formatBytes(done.bytes)));
    if (done.compared)
        ctx.log(BINNACLE_TEXT("Both sides have the same checksum"));
    else if (!done.whyNotCompared.empty())
        ctx.log(BINNACLE_TEXT("The checksum was not compared: %1", done.whyNotCompared.plain()));
    else
        ctx.log(BINNACLE_TEXT("The checksum was not compared"));
}

/// What earlier tries have left of it is complete now.
void forgetTries(TraceKeeper* traces, const Trace& trace) {
    if (!traces) return;
    traces->refresh();
    for (const auto& left : traces->leftovers())
        if (std::ranges::all_of(left.traces, [&](const Trace& other) { return other == trace; }))
            traces->forget(left.id, trace.host);
}

/// What comes into a pool, and how.
struct Coming {
    StorageTarget host;
    HostLibrary* library = nullptr;
    Pool pool;
    std::string name;
    Inlet inlet = Inlet::Folder;
    Trace trace() const {
        return {.kind = Trace::Kind::Volume,
                .host = host.id,
                .pool = pool.name,
                .name = inlet == Inlet::Folder ? partialName(name) : name,
                .uuid = {}};
    }
};

Result<Coming> comingBy(Fleet& fleet, const ActionCall& call, const std::string& source) {
    Coming coming{.host = TRY(storageOf(fleet, call)), .pool = {}, .name = call.params.value("name", "")};
    coming.library = TRY(libraryOf(coming.host));
    if (coming.name.empty()) coming.name = domain::volumeNameFrom(source);
    if (coming.name.empty())
        return fail(ErrorCode::InvalidArgument,
                    BINNACLE_TEXT("\"%1\" tells no name for the volume", singleLine(source, 200)), {},
                    BINNACLE_TEXT("Give it a name."));
    TRY(domain::checkLibraryName(coming.name));
    coming.pool = TRY(coming.host.storage->poolNow(call.params.value("pool", "")));
    return coming;
}

/// Asked of a folder only: of others libvirt says it when the volume is made.
Result<> checkNameIsFree(const Coming& coming, Plan& plan) {
    if (coming.pool.target.empty()) return {};
    if (TRY(coming.host.storage->volumeAt(coming.pool.target + '/' + coming.name)))
        plan.blockers.push_back(BINNACLE_TEXT("The pool %1 has a volume \"%2\" already",
                                              singleLine(coming.pool.name, 80), coming.name));
    return {};
}

Text kindTitle(const std::string& name, const std::string& format) {
    return title(kindOf({.pool = {},
                         .name = name,
                         .path = {},
                         .format = format == "iso"                         ? "iso"
                                   : format == "qcow2" || format == "vmdk" ? format
                                                                           : "raw",
                         .backing = {}}));
}

bool isCompressed(const std::string& format) {
    return format == "gzip" || format == "xz" || format == "zstd" || format == "bzip2";
}

Result<domain::ImageHeader> headerOf(const SourceFile& file) {
    std::string bytes(domain::imageHeaderBytes, '\0');
    const auto n = ::pread(file.fd.get(), bytes.data(), bytes.size(), 0);
    if (n < 0) return fail(ErrorCode::Io, BINNACLE_TEXT("%1 can't be read", file.name), errnoText(errno));
    return domain::readImageHeader(std::string_view(bytes).substr(0, std::size_t(n)));
}

void warnOf(const domain::ImageHeader& header, const Coming& coming, Plan& plan) {
    const auto kind = kindOf({.pool = {}, .name = coming.name, .path = {}, .format = "raw", .backing = {}});
    if (isCompressed(header.format) && kind != VolumeKind::Template)
        plan.warnings.push_back(
            BINNACLE_TEXT("It is compressed (%1): no guest can use it before it is unpacked", header.format));
    if (!holdsFiles(coming.pool) && header.format != "raw" && header.format != "iso")
        plan.blockers.push_back(BINNACLE_TEXT("The pool %1 has block devices, which hold raw data only, and "
                                              "this is %2: make a raw image of it first",
                                              singleLine(coming.pool.name, 80), header.format));
}

Result<Plan> uploadPlan(Fleet& fleet, TraceKeeper* traces, const ActionCall& call, TaskContext& ctx) {
    const auto path = call.params.value("file", "");
    const auto file = TRY(openSource(path));
    auto coming = TRY(comingBy(fleet, call, path));
    const auto header = TRY(headerOf(file));
    TRY(domain::checkImage(header, coming.name));
    coming.inlet = TRY(coming.library->inletOf(coming.pool, ctx.stopToken()));
    Plan plan;
    TRY(checkNameIsFree(coming, plan));
    warnOf(header, coming, plan);
    if (coming.inlet == Inlet::Stream)
        plan.notes.push_back(BINNACLE_TEXT("It goes through libvirt: where it breaks off it begins anew"));
    const auto done = std::make_shared<Transferred>();
    PlanStep step;
    step.title = BINNACLE_TEXT("Upload %1 (%2, %3) into the pool %4 as %5", file.name,
                               kindTitle(coming.name, header.format).plain(), formatBytes(file.size),
                               singleLine(coming.pool.name, 80), coming.name);
    step.makes = {coming.trace()};
    step.run = [coming, traces, done, path,
                compare = !call.params.value("no-compare", false)](TaskContext& task) -> Result<> {
        *done = TRY(coming.library->upload({.pool = coming.pool,
                                            .name = coming.name,
                                            .file = path,
                                            .inlet = coming.inlet,
                                            .compare = compare},
                                           task));
        tellComparison(*done, task);
        forgetTries(traces, coming.trace());
        return {};
    };
    plan.steps.push_back(std::move(step));
    plan.answer = [done] { return answerOf(*done); };
    return plan;
}

Result<Plan> fetchPlan(Fleet& fleet, TraceKeeper* traces, const ActionCall& call, TaskContext& ctx) {
    const auto url = call.params.value("url", "");
    TRY(domain::checkUrl(url));
    std::optional<Checksum> expected;
    if (const auto given = call.params.value("checksum", ""); !given.empty())
        expected = TRY(parseChecksum(given));
    auto coming = TRY(comingBy(fleet, call, url));
    coming.inlet = TRY(coming.library->inletOf(coming.pool, ctx.stopToken()));
    Plan plan;
    TRY(checkNameIsFree(coming, plan));
    if (coming.inlet == Inlet::Stream)
        plan.blockers.push_back(BINNACLE_TEXT(
            "The host's shell can't write into the pool %1: get the file to this computer and upload it",
            singleLine(coming.pool.name, 80)));
    if (!expected)
        plan.warnings.push_back(
            BINNACLE_TEXT("Without a checksum nobody knows whether it is what its maker has published"));
    if (url.starts_with("http:") && !expected)
        plan.warnings.push_back(BINNACLE_TEXT("It comes unencrypted: others on the way may change it"));
    const auto done = std::make_shared<Transferred>();
    PlanStep step;
    step.title = BINNACLE_TEXT("Let the host get %1 into the pool %2 as %3", singleLine(url, 300),
                               singleLine(coming.pool.name, 80), coming.name);
    step.makes = {coming.trace()};
    step.run = [coming, traces, done, url, expected](TaskContext& task) -> Result<> {
        *done = TRY(coming.library->fetch(
            {.pool = coming.pool, .name = coming.name, .url = url, .expected = expected}, task));
        tellComparison(*done, task);
        forgetTries(traces, coming.trace());
        return {};
    };
    plan.steps.push_back(std::move(step));
    plan.answer = [done] { return answerOf(*done); };
    return plan;
}

/// An image that a guest writes to meanwhile would be torn; of a disc that is read, nothing can be.
Result<> checkStill(Fleet& fleet, const HostId& host, const Volume& volume, bool anyway) {
    if (anyway || kindOf(volume) == VolumeKind::Iso) return {};
    const auto user = DiskUsers(fleet, fleet.inventory().snapshot(), GuestRef{host, {}}).running(volume);
    if (!user || user->claim == DiskUsers::Claim::Unasked || user->claim == DiskUsers::Claim::Maybe)
        return {};
    return fail(ErrorCode::Conflict, BINNACLE_TEXT("%1 is running and uses it", user->name), {},
                BINNACLE_TEXT("Shut it down first, or take what may be torn with \"anyway\"."));
}

std::string fileFor(const Volume& volume, const std::string& asked) {
    std::error_code ignored;
    if (asked.empty()) return domain::volumeNameFrom(volume.name);
    if (std::filesystem::is_directory(asked, ignored))
        return (std::filesystem::path(asked) / domain::volumeNameFrom(volume.name)).string();
    return asked;
}

Result<Json> download(Fleet& fleet, const ActionCall& call, TaskContext& ctx) {
    const auto host = TRY(storageOf(fleet, call));
    auto* const library = TRY(libraryOf(host));
    const auto asked = call.params.value("volume", "");
    const auto volume = TRY(findVolume(*host.storage, asked));
    if (!volume)
        return fail(ErrorCode::NotFound, BINNACLE_TEXT("No pool of the host has the volume %1", asked), {},
                    BINNACLE_TEXT("It is named by its path, or as POOL/NAME."));
    TRY(checkStill(fleet, host.id, *volume, call.params.value("anyway", false)));
    if (!volume->backing.empty())
        ctx.log(
            BINNACLE_TEXT("It is laid over another image, which does not come with it: %1", volume->backing));
    DownloadSpec spec{.pool = {}, .volume = *volume, .file = fileFor(*volume, call.params.value("file", ""))};
    spec.pool.name = volume->pool;
    spec.replace = call.params.value("replace", false);
    spec.compare = !call.params.value("no-compare", false);
    const auto done = TRY(library->download(spec, ctx));
    tellComparison(done, ctx);
    auto answer = answerOf(done);
    answer["file"] = spec.file;
    return answer;
}

Param noCompareParam() {
    return {.name = "no-compare",
            .type = Param::Type::Flag,
            .help = BINNACLE_TEXT("Don't have the host read it once more to compare checksums")};
}

Param nameParam() {
    return {.name = "name",
            .positional = true,
            .help = BINNACLE_TEXT("The volume's name"),
            .otherwise = BINNACLE_TEXT("that of the file")};
}

Action uploadAction(Fleet& fleet, TraceKeeper* traces) {
    auto a = hostAction(
        "volume.upload", BINNACLE_TEXT("Upload a File"),
        BINNACLE_TEXT(
            "Sends an ISO image, a disk image or a container template of this computer into a pool."));
    a.icon = "export";
    a.inMenus = false;
    a.params = {positionalParam("pool", BINNACLE_TEXT("The pool")),
                positionalParam("file", BINNACLE_TEXT("The file of this computer")), nameParam(),
                noCompareParam()};
    a.plan = [&fleet, traces](const ActionCall& call, TaskContext& ctx) {
        return uploadPlan(fleet, traces, call, ctx);
    };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Upload a file to %1", name); };
    return a;
}

Action fetchAction(Fleet& fleet, TraceKeeper* traces) {
    auto a = hostAction("volume.fetch", BINNACLE_TEXT("Fetch from a URL"),
                        BINNACLE_TEXT("Lets the host itself get a file from a web server into a pool."));
    a.icon = "link";
    a.inMenus = false;
    a.params = {
        positionalParam("pool", BINNACLE_TEXT("The pool")),
        positionalParam("url", BINNACLE_TEXT("Where it is: https:// or http:// and so on")),
        nameParam(),
        {.name = "checksum", .help = BINNACLE_TEXT("What its maker has published: sha256:DIGITS or sha512:DIGITS")}};
    a.plan = [&fleet, traces](const ActionCall& call, TaskContext& ctx) {
        return fetchPlan(fleet, traces, call, ctx);
    };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Fetch a file to %1", name); };
    return a;
}

Action downloadAction(Fleet& fleet) {
    auto a = hostAction("volume.download", BINNACLE_TEXT("Download a Volume"),
                        BINNACLE_TEXT("Copies a volume into a file of this computer."));
    a.icon = "download";
    a.inMenus = false;
    a.params = {positionalParam("volume", BINNACLE_TEXT("The volume: its path, or POOL/NAME")),
                {.name = "file",
                 .positional = true,
                 .help = BINNACLE_TEXT("The file, or a folder for it; else it is called like the volume")},
                {.name = "replace",
                 .type = Param::Type::Flag,
                 .help = BINNACLE_TEXT("Replace the file that is there")},
                {.name = "anyway",
                 .type = Param::Type::Flag,
                 .help = BINNACLE_TEXT("Even if a guest runs with it, and what comes may be torn")},
                noCompareParam()};
    a.run = [&fleet](const ActionCall& call, TaskContext& ctx) { return download(fleet, call, ctx); };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Download a volume of %1", name); };
    return a;
}

} // namespace

void addLibraryActions(ActionRegistry& registry, Fleet& fleet) {
    registry.add(uploadAction(fleet, registry.traces()));
    registry.add(downloadAction(fleet));
    registry.add(fetchAction(fleet, registry.traces()));
}

} // namespace binnacle
