// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/fleet/host_session.h"

#include <filesystem>

namespace binnacle {

/// One file a host below \a folder. What can't be read counts as missing: it comes back from the host.
class InventoryCache final : public ContentsCache {
public:
    explicit InventoryCache(std::filesystem::path folder)
        : m_folder(std::move(folder)) {}
    std::optional<HostSnapshot> load(const HostSpec& host) override;
    void store(const HostSnapshot& host) override;

private:
    std::filesystem::path fileOf(const HostId& host) const;
    std::filesystem::path m_folder;
};

} // namespace binnacle
