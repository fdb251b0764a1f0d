// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// What only a person can answer while a host is connected: is this its key, what is the password.

#include "core/base/result.h"

#include <stop_token>

namespace binnacle {

struct HostKeyQuestion {
    std::string host;        ///< as it stands in known_hosts: "host" or "[host]:port"
    std::string keyType;     ///< "ssh-ed25519"
    std::string fingerprint; ///< "SHA256:…", as ssh-keygen -l prints it
};
enum class KeyAnswer : std::uint8_t { Reject, Once, Remember };

struct SecretRequest {
    enum class Kind : std::uint8_t { Password, Passphrase, Challenge };
    Kind kind = Kind::Password;
    std::string host, user; ///< whom the answer goes to
    std::string keyFile;    ///< of a passphrase
    std::string prompt;     ///< the server's own words, for Challenge; untrusted
    bool echo = false;      ///< the server doesn't mind that the answer is seen
    bool alone = false;     ///< of a Challenge: hidden, and the only question of this login, as far as is known yet
    int attempt = 1;        ///< from 1; beyond it the answer before was wrong
    bool operator==(const SecretRequest&) const = default;
};

/// Called on host workers, from several at once; may block until the person answered, but returns Cancelled
/// soon after \a stop was asked for. A person who declines is Cancelled too.
class Prompter {
public:
    virtual ~Prompter() = default;
    virtual Result<KeyAnswer> hostKey(const HostKeyQuestion& question, std::stop_token stop) = 0;
    virtual Result<std::string> secret(const SecretRequest& request, std::stop_token stop) = 0;
    /// How the answer to the last secret() of that request did (\a request.alone may have turned out to be wrong), so that a keychain keeps what worked and drops
    /// what didn't.
    virtual void outcome(const SecretRequest& request, bool worked) = 0;
};

/// Nobody is there to ask.
class SilentPrompter final : public Prompter {
public:
    Result<KeyAnswer> hostKey(const HostKeyQuestion&, std::stop_token) override { return KeyAnswer::Reject; }
    Result<std::string> secret(const SecretRequest&, std::stop_token) override {
        return fail(ErrorCode::Cancelled, BINNACLE_TEXT("Nobody is there to be asked"));
    }
    void outcome(const SecretRequest&, bool) override {}
};

} // namespace binnacle
