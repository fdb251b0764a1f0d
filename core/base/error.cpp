// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <array>

namespace binnacle {
namespace {

struct Named {
    ErrorCode code;
    std::string_view name;
};
constexpr std::array names{
    Named{ErrorCode::Cancelled, "cancelled"},
    Named{ErrorCode::InvalidArgument, "invalid-argument"},
    Named{ErrorCode::NotFound, "not-found"},
    Named{ErrorCode::Ambiguous, "ambiguous"},
    Named{ErrorCode::Conflict, "conflict"},
    Named{ErrorCode::InUse, "in-use"},
    Named{ErrorCode::PermissionDenied, "permission-denied"},
    Named{ErrorCode::AuthenticationFailed, "authentication-failed"},
    Named{ErrorCode::HostKeyUnknown, "host-key-unknown"},
    Named{ErrorCode::HostKeyChanged, "host-key-changed"},
    Named{ErrorCode::Unreachable, "unreachable"},
    Named{ErrorCode::Timeout, "timeout"},
    Named{ErrorCode::Unsupported, "unsupported"},
    Named{ErrorCode::ProtocolMismatch, "protocol-mismatch"},
    Named{ErrorCode::Corrupt, "corrupt"},
    Named{ErrorCode::Io, "io"},
    Named{ErrorCode::NoSpace, "no-space"},
    Named{ErrorCode::Internal, "internal"},
};

} // namespace

std::string_view name(ErrorCode code) {
    for (const auto& n : names)
        if (n.code == code) return n.name;
    return "internal";
}

std::optional<ErrorCode> errorCodeFromName(std::string_view name) {
    for (const auto& n : names)
        if (n.name == name) return n.code;
    return std::nullopt;
}

std::string Error::plain() const {
    auto out = message.plain();
    if (!detail.empty() && detail != out) out += " (" + detail + ")";
    for (const auto& line : trail)
        out += "\n  " + line.plain();
    if (!hint.empty()) out += "\n" + hint.plain();
    return out;
}

} // namespace binnacle
