// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/ids.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace binnacle {

/// What a step of a plan is about to make on a host: where the program ends in the middle, that is how it is found again.
struct Trace {
    enum class Kind : std::uint8_t { Volume, Guest, Folder };
    Kind kind = Kind::Volume;
    HostId host;
    std::string pool; ///< of a volume
    std::string name; ///< of a folder its path
    GuestUuid uuid; ///< of a guest; of a folder: that for which it is made; of a volume: the guest of another host that it is a copy for, or all zero
    bool operator==(const Trace&) const = default;
};

/// A plan that neither came to its end nor was taken back.
struct Leftover {
    std::string id;     ///< for forget()
    std::string action; ///< "guest.clone"
    WallTime since{};
    std::vector<Trace> traces; ///< in the order in which they were to be made; not all of them need be there
    bool takenBack = false;    ///< it was being taken back when it ended
};

/// Writes down what plans make, before they make it, so that it outlives the program. Thread-safe.
class TraceKeeper {
public:
    /// Of one plan that runs. One that goes without done() is a leftover.
    class Record {
    public:
        virtual ~Record() = default;
        /// Returns once it is on disk. Blocks.
        virtual Result<> add(const Trace& trace) = 0;
        /// From here on what was made goes again. Blocks.
        virtual void takingBack() = 0;
        virtual void done() = 0; ///< all is made, or all is taken back
    };

    virtual ~TraceKeeper() = default;
    virtual Result<std::unique_ptr<Record>> begin(const std::string& action) = 0;
    /// As they were last read; the oldest first. Doesn't block.
    virtual std::vector<Leftover> leftovers() const = 0;
    /// Reads what programs that are no more have left. Blocks.
    virtual void refresh() = 0;
    /// What one of them has on \a host is dealt with. Blocks.
    virtual void forget(const std::string& id, const HostId& host) = 0;
};

/// What a person is told of a host with leftovers; without a full stop.
Text leftoverMessage(const std::string& host);

/// Something of a leftover is on \a host.
inline bool leftOn(const TraceKeeper& traces, const HostId& host) {
    for (const auto& left : traces.leftovers())
        for (const auto& trace : left.traces)
            if (trace.host == host) return true;
    return false;
}

} // namespace binnacle
