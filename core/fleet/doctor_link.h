// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// The rows of the capability sheet about the way to libvirt: SSH, its forwarding, libvirt's socket. Pure.

#include "core/fleet/doctor.h"

namespace binnacle {

Check sshConnection(const DoctorInput& input);
Check sshForwarding(const DoctorInput& input);
Check socketAccess(const DoctorInput& input);

} // namespace binnacle
