// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/exit_codes.h"

namespace binnacle::cli {

const std::vector<ExitCodeRow>& exitCodes() {
    static const std::vector<ExitCodeRow> rows{
        {2, ErrorCode::InvalidArgument, "the command line or a value is wrong"},
        {3, ErrorCode::NotFound, "there is no such host, guest or task"},
        {4, ErrorCode::Ambiguous, "the name stands for several guests"},
        {5, ErrorCode::Conflict, "it can't be done in the present state"},
        {6, ErrorCode::PermissionDenied, "the user may not do it"},
        {7, ErrorCode::AuthenticationFailed, "the host refused the login"},
        {8, ErrorCode::HostKeyUnknown, "the host's key is not known"},
        {9, ErrorCode::HostKeyChanged, "the host's key has changed"},
        {10, ErrorCode::Unreachable, "a host can't be reached, or was not in time; what is printed is incomplete"},
        {11, ErrorCode::Timeout, "it took too long"},
        {12, ErrorCode::Unsupported, "the host or this version can't do it"},
        {13, ErrorCode::ProtocolMismatch, "the other side speaks another language"},
        {14, ErrorCode::Corrupt, "a file or an answer is damaged"},
        {15, ErrorCode::Io, "reading, writing or libvirt failed"},
        {16, ErrorCode::NoSpace, "a disk is full"},
        {17, ErrorCode::Internal, "a mistake of Binnacle's"},
        {18, ErrorCode::InUse, "somebody else has it"},
        {130, ErrorCode::Cancelled, "it was cancelled"},
    };
    return rows;
}

int exitCode(ErrorCode code) {
    for (const auto& row : exitCodes())
        if (row.code == code) return row.exit;
    return 17;
}

} // namespace binnacle::cli
