// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/plain_name.h"

namespace binnacle::libvirt {

using binnacle::isPlainName;

} // namespace binnacle::libvirt
