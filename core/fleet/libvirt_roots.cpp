// SPDX-License-Identifier: GPL-3.0-or-later
// Root file systems of containers on LibvirtBackend's host.
#include "core/fleet/libvirt_backend.h"
#include "core/fleet/root_scripts.h"

namespace binnacle {
namespace {

constexpr auto shortTime = std::chrono::minutes(1);
constexpr auto longTime = std::chrono::hours(4);

} // namespace

Result<std::string> LibvirtBackend::onHost(const std::string& line, const Talk& talk,
                                           std::chrono::milliseconds limit, std::stop_token stop,
                                           Text doing) {
    const auto way = this->way();
    if (!way) return fail(ErrorCode::Unreachable, BINNACLE_TEXT("The host is not connected"));
    auto output = TRY(way->run(line, talk, limit, std::move(stop)));
    if (output.lost) return *output.lost;
    if (output.exitCode == 0) return std::move(output.out);
    if (output.exitCode < 0 && way->failure()) return *way->failure();
    return rootError(output.exitCode, output.err, std::move(doing));
}

Result<RootAnswer> LibvirtBackend::lookForRoot(const RootQuery& query) {
    return parseLook(query, TRY(onHost(lookCommand(query), {}, shortTime, {},
                                       BINNACLE_TEXT("The host's folders can't be looked at"))));
}

Result<> LibvirtBackend::makeRoot(const RootSpec& spec, TaskContext& ctx) {
    RootAnswer seen;
    if (spec.source.kind == RootSource::Kind::Archive) {
        seen = TRY(lookForRoot({.folder = spec.folder, .archive = spec.source.path}));
        if (!seen.archiveBytes)
            return fail(ErrorCode::NotFound, BINNACLE_TEXT("The host has no file %1", spec.source.path));
    }
    // The archive is read twice: looked through, then taken apart.
    const Talk talk{.keepsInput = true, .heard = [&](std::string_view printed) {
                        if (const auto at = parsePosition(printed);
                            at && seen.archiveBytes && *seen.archiveBytes)
                            ctx.progress(std::min(1.0, double(*at) / double(*seen.archiveBytes)));
                    }};
    auto made = onHost(makeCommand(spec, seen.compression), talk, longTime, ctx.stopToken(),
                       BINNACLE_TEXT("The root file system can't be made"));
    if (made) return {};
    if (made.error().code != ErrorCode::Conflict && made.error().code != ErrorCode::Unreachable)
        if (auto gone = removeRoot(spec.folder, spec.owner);
            !gone && gone.error().code != ErrorCode::Conflict)
            ctx.log(gone.error().message);
    return std::move(made).error();
}

Result<domain::RootContents> LibvirtBackend::readRoot(const std::string& root,
                                                      const std::optional<domain::IdMap>& idMap) {
    return parseContents(TRY(onHost(insideCommand(root, idMap), {.input = readScript()}, shortTime, {},
                                    BINNACLE_TEXT("The root file system can't be read"))));
}

Result<> LibvirtBackend::writeRoot(const std::string& root, const std::optional<domain::IdMap>& idMap,
                                   const std::vector<domain::RootFile>& files) {
    if (files.empty()) return {};
    TRY(onHost(insideCommand(root, idMap), {.input = writeScript(files)}, shortTime, {},
               BINNACLE_TEXT("The root file system can't be written to")));
    return {};
}

Result<std::optional<OwnRoot>> LibvirtBackend::ownRoot(const std::string& path) {
    return parseOwnRoot(TRY(onHost(ownRootCommand(path), {}, shortTime, {},
                                   BINNACLE_TEXT("The host's folders can't be looked at"))));
}

Result<> LibvirtBackend::removeRoot(const std::string& folder, const GuestUuid& owner) {
    TRY(onHost(removeCommand(folder, owner), {}, longTime, {},
               BINNACLE_TEXT("The container's folder can't be removed")));
    return {};
}

} // namespace binnacle
