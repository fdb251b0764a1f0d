// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/own_roots.h"

#include "core/actions/storage_target.h"
#include "core/base/format.h"
#include "core/base/untrusted.h"

namespace binnacle {
namespace {

bool lies(const std::string& path, const std::string& within) {
    return path == within || path.starts_with(within + '/');
}

} // namespace

Result<std::optional<OwnRoot>> ownRootOf(HostBackend& backend, const GuestUuid& owner,
                                         const std::string& root) {
    auto* roots = backend.roots();
    if (!roots || !root.starts_with('/')) return std::optional<OwnRoot>();
    auto own = TRY(roots->ownRoot(plainPath(root)));
    return own && own->owner == owner ? own : std::nullopt;
}

std::optional<std::string> otherWith(const HostSnapshot& host, const OwnRoot& own) {
    for (const auto& guest : host.guests) {
        if (guest->ref.uuid == own.owner) continue;
        for (const auto& disk : guest->disks) {
            const auto path = plainPath(disk.source);
            if (path.starts_with('/') && (lies(path, own.folder) || (disk.device == "filesystem" &&
                                                                     path != "/" && lies(own.folder, path))))
                return singleLine(guest->name, 80);
        }
    }
    return std::nullopt;
}

PlanStep removeRootStep(std::shared_ptr<HostBackend> backend, const OwnRoot& own,
                        std::function<Result<>()> check) {
    PlanStep step;
    step.title = BINNACLE_TEXT("Delete the folder of its root file system: %1, %2", own.folder,
                               formatBytes(own.bytes));
    step.destroys = true;
    step.run = [backend = std::move(backend), own, check = std::move(check)](TaskContext&) -> Result<> {
        TRY(check());
        return backend->roots()->removeRoot(own.folder, own.owner);
    };
    return step;
}

} // namespace binnacle
