// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/guarded.h"
#include "core/model/host_reading.h"
#include "core/model/ring.h"

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace binnacle {

/// The figures of one host and its guests. Thread-safe; the latest ones lie apart from the rings of the
/// older, so that who paints them never waits for who records.
class HostHistory {
public:
    /// Keeps \a depth samples of the host and \a share of each guest at most.
    void record(const HostReading& reading, std::size_t depth, std::size_t share);

    std::size_t guests() const;                                       ///< of which there are samples
    std::vector<HostSample> samples() const;                          ///< oldest first
    std::vector<GuestSample> samplesOf(const GuestUuid& guest) const; ///< oldest first
    std::optional<HostSample> latest() const;
    /// Of a guest that was in the latest reading.
    std::optional<GuestSample> latestOf(const GuestUuid& guest) const;

    struct Busy {
        GuestRef guest;
        float cpu = 0;
    };
    /// The ten guests with the most CPU in the latest reading.
    std::vector<Busy> busiest() const;
    static void keepBusiest(std::vector<Busy>& busy, std::size_t count);

private:
    struct Latest {
        HostSample sample;
        std::vector<std::pair<GuestUuid, GuestSample>> guests; ///< by uuid
        std::vector<Busy> busy;
    };
    struct Rings {
        Ring<HostSample> host;
        std::unordered_map<GuestUuid, Ring<GuestSample>> guests;
    };
    static std::shared_ptr<const Latest> sorted(const HostReading& reading);

    Guarded<std::shared_ptr<const Latest>> m_latest; ///< never null after the first record()
    Guarded<Rings> m_rings;
};

} // namespace binnacle
