// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/fleet/demo_storage.h"
#include "core/fleet/host_library.h"

namespace binnacle {

/// The library of a host of the demo fleet: what is uploaded or fetched becomes a volume without content.
class DemoLibrary final : public HostLibrary {
public:
    DemoLibrary(DemoStorage& storage, std::chrono::milliseconds latency)
        : m_storage(storage)
        , m_latency(latency) {}

    Result<Inlet> inletOf(const Pool& pool, std::stop_token stop) override;
    Result<Transferred> upload(const UploadSpec& spec, TaskContext& ctx) override;
    Result<Transferred> download(const DownloadSpec& spec, TaskContext& ctx) override;
    Result<Transferred> fetch(const FetchSpec& spec, TaskContext& ctx) override;

private:
    Result<Transferred> take(const Pool& pool, const std::string& name, std::uint64_t bytes,
                             TaskContext& ctx);

    DemoStorage& m_storage;
    std::chrono::milliseconds m_latency;
};

} // namespace binnacle
