// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

namespace binnacle::libvirt {

/// The calling thread's last libvirt error under \a message, libvirt's own words as detail.
Error lastError(Text message);

/// An error whose sentence is libvirt's own.
Error lastError();

} // namespace binnacle::libvirt
