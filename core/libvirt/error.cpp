// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libvirt/error.h"

#include "core/base/untrusted.h"

#include <libvirt/virterror.h>

namespace binnacle::libvirt {
namespace {

ErrorCode codeOf(int number) {
    switch (number) {
    case VIR_ERR_NO_DOMAIN:
    case VIR_ERR_NO_NETWORK:
    case VIR_ERR_NO_STORAGE_POOL:
    case VIR_ERR_NO_STORAGE_VOL:
    case VIR_ERR_NO_DOMAIN_METADATA:
        return ErrorCode::NotFound;
    case VIR_ERR_AUTH_FAILED:
    case VIR_ERR_AUTH_CANCELLED:
    case VIR_ERR_AUTH_UNAVAILABLE:
    case VIR_ERR_ACCESS_DENIED:
    case VIR_ERR_OPERATION_DENIED:
        return ErrorCode::PermissionDenied;
    case VIR_ERR_NO_SUPPORT:
    case VIR_ERR_OPERATION_UNSUPPORTED:
    case VIR_ERR_CONFIG_UNSUPPORTED:
    case VIR_ERR_ARGUMENT_UNSUPPORTED:
        return ErrorCode::Unsupported;
    case VIR_ERR_OPERATION_INVALID:
    case VIR_ERR_DOM_EXIST:
    case VIR_ERR_RESOURCE_BUSY:
        return ErrorCode::Conflict;
    case VIR_ERR_INVALID_ARG:
    case VIR_ERR_XML_ERROR:
    case VIR_ERR_XML_DETAIL:
        return ErrorCode::InvalidArgument;
    case VIR_ERR_OPERATION_TIMEOUT:
    case VIR_ERR_AGENT_UNRESPONSIVE:
        return ErrorCode::Timeout;
    case VIR_ERR_OPERATION_ABORTED:
        return ErrorCode::Cancelled;
    case VIR_ERR_NO_CONNECT:
    case VIR_ERR_INVALID_CONN:
        return ErrorCode::Unreachable;
    case VIR_ERR_RPC:
        return ErrorCode::ProtocolMismatch;
    default:
        return ErrorCode::Io;
    }
}

bool isNoSpace(std::string_view text) {
    return text.find("No space left") != std::string_view::npos;
}

} // namespace

Error lastError(Text message) {
    const auto* error = virGetLastError();
    if (!error) return fail(ErrorCode::Internal, std::move(message));
    const auto detail = singleLine(error->message ? error->message : "", 1000);
    const auto code = isNoSpace(detail) ? ErrorCode::NoSpace : codeOf(error->code);
    return fail(code, std::move(message), detail);
}

Error lastError() {
    auto error = lastError(Text());
    error.message = error.detail.empty() ? BINNACLE_TEXT("libvirt failed without a reason")
                                         : BINNACLE_TEXT("%1", std::exchange(error.detail, {}));
    return error;
}

} // namespace binnacle::libvirt
