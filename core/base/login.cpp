// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/login.h"

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace binnacle {

Login currentLogin() {
    passwd user{};
    passwd* found = nullptr;
    std::array<char, 16384> text{};
    if (getpwuid_r(getuid(), &user, text.data(), text.size(), &found) == 0 && found) return {found->pw_name, found->pw_dir};
    return {std::to_string(getuid()), "/"};
}

} // namespace binnacle
