// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/untrusted.h"

#include <string>

namespace binnacle {

/// What a file, a logical volume and every tool can be called: 1 to 200 bytes, without slashes and control
/// characters, no option and not hidden. libvirt itself refuses less.
inline bool isPlainName(const std::string& name) {
    return !name.empty() && name.size() <= 200 && singleLine(name, name.size() + 1) == name &&
           name.find('/') == std::string::npos && name.front() != ' ' && name.back() != ' ' &&
           name.front() != '-' && name.front() != '.';
}

} // namespace binnacle
