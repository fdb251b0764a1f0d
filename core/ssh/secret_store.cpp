// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/secret_store.h"

namespace binnacle {

std::string secretKey(const SecretRequest& request) {
    switch (request.kind) {
    case SecretRequest::Kind::Password:
        return "host:" + request.user + '@' + request.host;
    case SecretRequest::Kind::Passphrase:
        return "key:" + request.keyFile;
    case SecretRequest::Kind::Challenge:
        return request.alone ? "question:" + request.user + '@' + request.host + ' ' + request.prompt
                             : std::string();
    }
    return {};
}

} // namespace binnacle
