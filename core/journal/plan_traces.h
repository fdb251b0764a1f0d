// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/guarded.h"
#include "core/journal/owner_lock.h"
#include "core/plan/trace.h"

#include <filesystem>
#include <optional>

namespace binnacle {

/// One file for each plan that runs, a line of JSON for each thing that it makes: "OWNER-N.trace", whose owner is locked while
/// its program lives. The folder is made with the first one.
class PlanTraces final : public TraceKeeper {
public:
    explicit PlanTraces(std::filesystem::path folder);

    Result<std::unique_ptr<Record>> begin(const std::string& action) override;
    std::vector<Leftover> leftovers() const override;
    void refresh() override;
    void forget(const std::string& id, const HostId& host) override;

private:
    class FileRecord;
    struct State {
        std::optional<OwnerLock> owner; ///< with the first record
        unsigned records = 0;
        std::vector<Leftover> leftovers;
    };
    bool isLeftBehind(const std::string& file) const;

    std::filesystem::path m_folder;
    Guarded<State> m_state;
};

} // namespace binnacle
