// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/guarded.h"
#include "core/fleet/guest_hardware.h"
#include "core/model/guest_list.h"

#include <chrono>
#include <functional>
#include <map>

namespace binnacle {

/// What the demo fleet's guests are made of, in memory: a few wait for their next start with a change.
class DemoHardware final : public GuestHardware {
public:
    using Find = std::function<GuestPtr(const GuestUuid&)>; ///< null: there is no such guest
    DemoHardware(Find find, std::chrono::milliseconds latency)
        : m_find(std::move(find))
        , m_latency(latency) {}

    Result<Definitions> definitions(const GuestUuid& guest) override;
    Result<std::string> redefine(const GuestUuid& guest, const std::string& before, const std::string& after, bool validate) override;
    Result<> plugIn(const GuestUuid& guest, const std::string& device) override;
    Result<> plugOut(const GuestUuid& guest, const std::string& device) override;
    Result<> change(const GuestUuid& guest, const std::string& device, bool force) override;
    Result<> setCpus(const GuestUuid& guest, unsigned cpus) override;
    Result<> setMemory(const GuestUuid& guest, std::uint64_t bytes) override;
    Result<> setDiskLimits(const GuestUuid& guest, const std::string& target, std::uint64_t iops, std::uint64_t bytesPerSecond) override;
    Result<> growDisk(const GuestUuid& guest, const std::string& target, std::uint64_t bytes) override;
    Result<std::uint64_t> diskBytes(const GuestUuid& guest, const std::string& target) override;

private:
    using All = std::map<GuestUuid, Definitions>;
    /// The guest's, made up at first; what waits for the next start has come where it doesn't run.
    Result<Definitions*> find(All& all, const GuestUuid& guest);
    Result<> edit(const GuestUuid& guest, const std::function<Result<std::string>(const std::string&)>& make);

    Find m_find;
    std::chrono::milliseconds m_latency;
    Guarded<All> m_all;
};

} // namespace binnacle
