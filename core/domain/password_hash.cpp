// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/password_hash.h"

#include <array>
#include <cerrno>
#include <crypt.h>
#include <cstring>
#include <memory>

namespace binnacle::domain {

Result<std::string> passwordHash(const std::string& password) {
    if (password.find('\0') != std::string::npos || password.find('\n') != std::string::npos ||
        password.size() > 512)
        return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("The password is too long, or not one line"));
    std::array<char, CRYPT_GENSALT_OUTPUT_SIZE> salt;
    const auto failed = [] {
        return fail(ErrorCode::Internal, BINNACLE_TEXT("The password can't be hashed"), std::strerror(errno));
    };
    if (!crypt_gensalt_rn("$6$", 0, nullptr, 0, salt.data(), int(salt.size()))) return failed();
    const auto work = std::make_unique<crypt_data>();
    const char* hash = crypt_r(password.c_str(), salt.data(), work.get());
    if (!hash || hash[0] != '$') return failed();
    return std::string(hash);
}

} // namespace binnacle::domain
