// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// What all changes of a guest's hardware have in common: a definition for the next start, a guest that may run, and what of
/// the change reaches which.

#include "core/actions/guest_target.h"
#include "core/model/hardware.h"

namespace binnacle {

struct HardwareEdit {
    /// Of a domain's XML: that of the next start, and that of now. Asked again when the plan is carried out.
    std::function<Result<std::string>(const std::string& xml)> apply;
    bool nowToo = true;     ///< else it is kept for the next start
    bool nextToo = true;    ///< else it is a matter of the guest that runs
    bool force = false;     ///< open a CD drive that the guest has locked
    bool validate = false;  ///< a person wrote the XML
    std::string removes{};  ///< the device that is taken out: what is left may be named anew, rng1 as rng0
    std::vector<PlanStep> preparation{};
    std::vector<Text> warnings{}, blockers{};
};

/// Blocked where nothing would change. A step that reaches the running guest and fails takes all of it back: nothing stays
/// half done.
Result<Plan> planHardware(Fleet& fleet, const GuestRef& guest, HardwareEdit edit);

/// The guest's hardware port; Unsupported where its host has none.
struct HardwareTarget {
    GuestRef ref;
    std::shared_ptr<HostBackend> backend;
    GuestHardware* hardware = nullptr; ///< of the backend
};
Result<HardwareTarget> hardwareOf(Fleet& fleet, const GuestRef& guest);

/// Asks the host; blocks. A guest that doesn't run has the same now as next.
Result<std::vector<HardwareRow>> readHardware(Fleet& fleet, const GuestRef& guest);

/// "at": now and for the next start, or for the next start only.
Param atParam();
bool isForNow(const Json& params);

/// An action that changes a guest's hardware by a plan.
Action hardwareAction(const char* id, Text title, Text help);

} // namespace binnacle
