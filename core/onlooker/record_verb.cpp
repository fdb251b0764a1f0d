// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onlooker/record_verb.h"

#include "core/base/format.h"
#include "core/cli/selection.h"
#include "core/model/search.h"
#include "core/onlooker/onlooker.h"

#include <nlohmann/json.hpp>

#include <thread>

namespace binnacle::cli {
namespace {

using recording::Recording;
constexpr std::chrono::milliseconds look{100};
constexpr std::int64_t longest = 7 * 24 * 3600;

Result<std::filesystem::path> fileFrom(const nlohmann::json& params) {
    std::filesystem::path file = params.at("file").get<std::string>();
    if (file.extension().empty() && file.has_stem()) file += ".webm";
    if (file.extension() == ".webm") return file;
    return fail(ErrorCode::InvalidArgument,
                BINNACLE_TEXT("Recordings are WebM files, and %1 doesn't end in .webm", file.string()));
}

Result<std::chrono::seconds> secondsFrom(const nlohmann::json& params) {
    const auto seconds = params.value("seconds", std::int64_t(0));
    if (seconds >= 0 && seconds <= longest) return std::chrono::seconds(seconds);
    return fail(ErrorCode::InvalidArgument,
                BINNACLE_TEXT("\"%1\" is a number from %2 to %3", "seconds", 0, longest));
}

/// Until it is to end.
Result<> follow(Workbench& bench, Onlooker& onlooker, Recording& recording, std::chrono::seconds limit) {
    while (!bench.stop().stop_requested()) {
        TRY(onlooker.follow(recording));
        const auto status = recording.status();
        if (status.over || (limit.count() > 0 && status.length >= limit)) return {};
        bench.console().progress(fmt::format("recording: {}, {}  (Ctrl+C ends it)",
                                             formatDuration(status.length / 1000 * 1000),
                                             formatBytes(status.bytes)));
        std::this_thread::sleep_for(look);
    }
    return {};
}

void tell(Workbench& bench, const std::string& name, const Recording::Status& status) {
    if (bench.globals().json)
        return bench.console().json({{"guest", name},
                                     {"file", status.file.string()},
                                     {"seconds", double(status.length.count()) / 1000},
                                     {"bytes", status.bytes}});
    if (!bench.globals().quiet)
        bench.console().print(fmt::format("{}: recorded: {}, {}, {}\n", name, formatDuration(status.length),
                                          formatBytes(status.bytes), status.file.string()));
}

} // namespace

Result<int> recordGuest(Workbench& bench) {
    const auto& params = bench.command().params;
    const auto file = TRY(fileFrom(params));
    const auto limit = TRY(secondsFrom(params));
    TRY(bench.loadFleet());
    TRY(bench.connect(TRY(hostsToRead(bench.command(), *bench.snapshot()))));
    const auto guest = TRY(resolveGuest(*bench.snapshot(), bench.command().targets.front()));
    if (auto why = bench.trouble(guest.host)) return *std::move(why);
    TRY(bench.services().registry().check(bench.command().verb->action->id, {guest, params},
                                          *bench.snapshot()));
    const auto name = displayName(*bench.snapshot(), guest);
    console::GlibThread glib;
    Recording recording({.file = file, .title = name, .gap = "not connected"});
    Onlooker onlooker(bench.services().fleet(), bench.services().inventory(), glib, guest);
    const auto followed = follow(bench, onlooker, recording, limit);
    const auto status = recording.finish();
    bench.console().endProgress();
    if (status.error) return followed ? *status.error : followed.error();
    if (!followed && status.bytes > 0) tell(bench, name, status); // what there is is kept
    TRY(followed);
    tell(bench, name, status);
    return 0;
}

} // namespace binnacle::cli
