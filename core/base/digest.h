// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/handle.h"
#include "core/base/result.h"

#include <memory>
#include <string>
#include <string_view>

namespace binnacle {

/// A checksum as it is published: "sha256:9f86d08…".
struct Checksum {
    std::string algorithm; ///< "sha256" or "sha512"
    std::string digits;    ///< hexadecimal, lower case
    std::string text() const { return algorithm + ':' + digits; }
    bool operator==(const Checksum&) const = default;
};
/// InvalidArgument for anything else; digits alone are told apart by how many they are.
Result<Checksum> parseChecksum(std::string_view text);

/// The checksum of what is added, piece by piece.
class Digest {
public:
    explicit Digest(const std::string& algorithm = "sha256");
    ~Digest();
    Digest(Digest&&) noexcept;
    Digest& operator=(Digest&&) noexcept;

    void add(std::string_view bytes);
    /// Of all that was added; more may be added afterwards.
    Checksum checksum() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace binnacle
