// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/new_guest.h"

namespace binnacle {

Result<unsigned> numberGuest(Fleet& fleet, HostBackend& backend, const GuestRef& guest, const std::function<void(GuestMeta&)>& label) {
    const auto number = fleet.proposeNumber();
    TRY(backend.config().editMeta(guest.uuid, [&](GuestMeta& meta) -> Result<> {
        meta.number = number;
        label(meta);
        return {};
    }));
    if (auto session = fleet.session(guest.host)) (*session)->refresh(guest.uuid);
    return number;
}

PlanStep startStep(std::shared_ptr<HostBackend> backend, const GuestUuid& guest, Text title) {
    PlanStep step;
    step.title = std::move(title);
    step.run = [backend, guest](TaskContext&) { return backend->power().start(guest, false); };
    step.undo = [backend, guest] { return backend->power().stop(guest); };
    return step;
}

} // namespace binnacle
