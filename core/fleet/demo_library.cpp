// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/demo_library.h"

#include "core/base/format.h"
#include "core/base/source_file.h"

#include <algorithm>
#include <thread>

namespace binnacle {
namespace {

constexpr std::uint64_t fetchedBytes = std::uint64_t{640} << 20;
constexpr int steps = 20;

} // namespace

Result<Inlet> DemoLibrary::inletOf(const Pool& pool, std::stop_token) {
    return pool.type == "logical" ? Inlet::Stream : Inlet::Folder;
}

Result<Transferred> DemoLibrary::take(const Pool& pool, const std::string& name, std::uint64_t bytes,
                                      TaskContext& ctx) {
    for (int step = 0; step < steps; ++step) {
        TRY(ctx.checkpoint());
        ctx.progress(double(step) / steps,
                     BINNACLE_TEXT("%1 of %2", formatBytes(bytes * step / steps), formatBytes(bytes)));
        std::this_thread::sleep_for(m_latency);
    }
    const auto dot = name.rfind('.');
    const auto end = dot == std::string::npos ? std::string() : name.substr(dot + 1);
    const bool known = end == "iso" || end == "qcow2" || end == "vmdk";
    Transferred done{.volume = {}, .bytes = bytes, .checksum = {}};
    done.volume = TRY(m_storage.createVolume({.pool = pool.name,
                                              .name = name,
                                              .format = known ? end : "raw",
                                              .capacityBytes = bytes,
                                              .backing = {},
                                              .backingFormat = {}}));
    done.whyNotCompared = BINNACLE_TEXT("the demo fleet keeps nothing");
    return done;
}

Result<Transferred> DemoLibrary::upload(const UploadSpec& spec, TaskContext& ctx) {
    const auto file = TRY(openSource(spec.file));
    return take(spec.pool, spec.name, file.size, ctx);
}

Result<Transferred> DemoLibrary::download(const DownloadSpec&, TaskContext&) {
    return fail(ErrorCode::Unsupported, BINNACLE_TEXT("The volumes of the demo fleet have no content"));
}

Result<Transferred> DemoLibrary::fetch(const FetchSpec& spec, TaskContext& ctx) {
    return take(spec.pool, spec.name, fetchedBytes, ctx);
}

} // namespace binnacle
