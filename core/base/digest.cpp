// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"

#include "core/base/untrusted.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace binnacle {
namespace {

constexpr std::size_t sha256Digits = 64, sha512Digits = 128;

using Context = Handle<EVP_MD_CTX, &EVP_MD_CTX_free>;

} // namespace

struct Digest::State {
    std::string algorithm;
    Context context{EVP_MD_CTX_new()};
};

Result<Checksum> parseChecksum(std::string_view text) {
    Checksum sum;
    const auto colon = text.find(':');
    if (colon != std::string_view::npos) sum.algorithm = text.substr(0, colon);
    sum.digits = text.substr(colon == std::string_view::npos ? 0 : colon + 1);
    for (auto* part : {&sum.algorithm, &sum.digits})
        std::ranges::transform(*part, part->begin(), [](unsigned char c) { return char(std::tolower(c)); });
    const bool hex = std::ranges::all_of(sum.digits, [](unsigned char c) { return std::isxdigit(c) != 0; });
    if (sum.algorithm.empty()) sum.algorithm = sum.digits.size() == sha512Digits ? "sha512" : "sha256";
    const auto digits = sum.algorithm == "sha256"   ? sha256Digits
                        : sum.algorithm == "sha512" ? sha512Digits
                                                    : 0;
    if (digits != 0 && hex && sum.digits.size() == digits) return sum;
    return fail(
        ErrorCode::InvalidArgument, BINNACLE_TEXT("\"%1\" is no checksum", singleLine(text, 60)), {},
        BINNACLE_TEXT("It looks like sha256: with 64 hexadecimal digits behind it, or sha512: with 128."));
}

Digest::Digest(const std::string& algorithm)
    : m_state(std::make_unique<State>()) {
    m_state->algorithm = algorithm == "sha512" ? "sha512" : "sha256";
    EVP_DigestInit_ex(m_state->context.get(), m_state->algorithm == "sha512" ? EVP_sha512() : EVP_sha256(),
                      nullptr);
}

Digest::~Digest() = default;
Digest::Digest(Digest&&) noexcept = default;
Digest& Digest::operator=(Digest&&) noexcept = default;

void Digest::add(std::string_view bytes) {
    EVP_DigestUpdate(m_state->context.get(), bytes.data(), bytes.size());
}

Checksum Digest::checksum() const {
    const Context copy(EVP_MD_CTX_new());
    EVP_MD_CTX_copy_ex(copy.get(), m_state->context.get());
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
    unsigned length = 0;
    EVP_DigestFinal_ex(copy.get(), bytes.data(), &length);
    Checksum sum{.algorithm = m_state->algorithm, .digits = {}};
    for (unsigned i = 0; i < length; ++i)
        sum.digits += fmt::format("{:02x}", bytes[i]);
    return sum;
}

} // namespace binnacle
