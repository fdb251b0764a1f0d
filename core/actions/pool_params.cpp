// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/pool_params.h"

#include "core/actions/host_target.h"
#include "core/actions/storage_target.h"
#include "core/base/untrusted.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <regex>

namespace binnacle {
namespace {

/// Of the host: absolute, with nothing in it that a person could misread.
Result<std::string> pathFrom(const std::string& text) {
    const bool plain = text.size() > 1 && text.front() == '/' && text.size() < 1000 &&
                       singleLine(text, text.size() + 1) == text;
    const auto path = plain ? plainPath(text) : std::string();
    if (path.size() > 1) return path;
    return fail(ErrorCode::InvalidArgument,
                BINNACLE_TEXT("\"%1\" is no path of a host's folder or device", singleLine(text, 200)), {},
                BINNACLE_TEXT("Paths begin with a slash, like /srv/images."));
}

Result<std::string> targetFrom(const std::string& text) {
    if (text.empty())
        return fail(
            ErrorCode::InvalidArgument, BINNACLE_TEXT("Where on the host the pool lies is missing"), {},
            BINNACLE_TEXT("Its target is a folder, like /srv/images; it is made where there is none."));
    return pathFrom(text);
}

Error wrongSource(const char* what, const std::string& text) {
    return fail(ErrorCode::InvalidArgument,
                BINNACLE_TEXT("\"%1\" is no source of such a pool", singleLine(text, 200)), {}, Text(what));
}

/// "nas:/export/iso", "//nas/share", "[fd00::1]:/export".
Result<> takeShare(PoolSpec& spec, const std::string& text) {
    static const std::regex windows("//([A-Za-z0-9][A-Za-z0-9._-]*)(/[^\\s]+)"),
        unix("([A-Za-z0-9][A-Za-z0-9._-]*|\\[[0-9a-fA-F:]+\\]):(/?[^\\s]+)");
    std::smatch found;
    if (text.size() > 500 || singleLine(text, 501) != text ||
        !(std::regex_match(text, found, windows) || std::regex_match(text, found, unix)))
        return wrongSource(BINNACLE_NOOP("It is the server and what it exports, like nas:/export/images."),
                           text);
    spec.server = found[1];
    if (spec.server.front() == '[') spec.server = spec.server.substr(1, spec.server.size() - 2);
    spec.exported = found[2];
    if (spec.format.empty()) spec.format = text.starts_with("//") ? "cifs" : "nfs";
    return {};
}

Result<> takeGroup(PoolSpec& spec, std::string text) {
    static const std::regex group("[A-Za-z0-9_.+][A-Za-z0-9_.+-]{0,126}");
    if (text.starts_with("/dev/")) text.erase(0, 5);
    if (!std::regex_match(text, group) || text == "." || text == "..")
        return wrongSource(BINNACLE_NOOP("It is the name of a volume group that the host has."), text);
    spec.device = text;
    return {};
}

Result<> takeSource(PoolSpec& spec, const std::string& text) {
    if (spec.type == "dir") {
        if (text.empty()) return {};
        return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("A pool that is a folder has no source"), {},
                    BINNACLE_TEXT("The folder is its target."));
    }
    if (spec.type == "netfs") return takeShare(spec, text);
    if (spec.type == "logical") return takeGroup(spec, text);
    if (!text.starts_with("/dev/"))
        return wrongSource(BINNACLE_NOOP("It is a device with a file system on it, like /dev/vdb1."), text);
    spec.device = TRY(pathFrom(text));
    return {};
}

} // namespace

std::vector<Param> poolParams() {
    return {positionalParam("name", BINNACLE_TEXT("What the pool is to be called")),
            {.name = "type",
             .type = Param::Type::Choice,
             .help = BINNACLE_TEXT(
                 "A folder, a file system that is mounted, a server's share, or a volume group"),
             .choices = {"dir", "fs", "netfs", "logical"},
             .fallback = "dir"},
            {.name = "target",
             .help = BINNACLE_TEXT("The folder on the host, or where it is mounted: /srv/images")},
            {.name = "source",
             .help = BINNACLE_TEXT(
                 "A device (/dev/vdb1), a share (nas:/export/images) or a volume group; a folder has none")},
            {.name = "format",
             .help = BINNACLE_TEXT("The file system (ext4), or how the share is mounted (nfs, cifs, "
                                   "glusterfs); else as it is found")},
            {.name = "autostart", .type = Param::Type::Flag, .help = BINNACLE_TEXT("Start it with the host")},
            {.name = "no-start", .type = Param::Type::Flag, .help = BINNACLE_TEXT("Do not start it now")}};
}

Result<PoolSpec> poolSpecFrom(const Json& params) {
    static const std::regex format("[a-z0-9+]{0,20}");
    PoolSpec spec{.name = params.value("name", ""), .type = params.value("type", "dir")};
    spec.format = params.value("format", "");
    TRY(checkNewName(spec.name));
    if (!std::regex_match(spec.format, format))
        return fail(ErrorCode::InvalidArgument,
                    BINNACLE_TEXT("\"%1\" is no format of a file system", singleLine(spec.format, 40)));
    if (spec.type == "dir" || spec.type == "logical") spec.format.clear();
    TRY(takeSource(spec, params.value("source", "")));
    auto target = params.value("target", "");
    if (target.empty() && spec.type == "logical") target = "/dev/" + spec.device;
    spec.target = TRY(targetFrom(target));
    return spec;
}

} // namespace binnacle
