// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ssh/prompter.h"

#include <optional>

namespace binnacle {

/// Keeps secrets beyond the program's end, where the person wants it. Called on host workers, from several at
/// once.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    /// Somebody keeps secrets here; what is kept without is lost.
    virtual bool isAvailable() const = 0;
    /// Blocks until the answer is there or \a stop was asked for. None: there is no such entry, or it can't
    /// be read.
    virtual std::optional<std::string> find(const std::string& key, std::stop_token stop) = 0;
    /// In place of what was kept under that key. Both return at once; what goes wrong is logged.
    virtual void keep(const std::string& key, const std::string& secret) = 0;
    virtual void forget(const std::string& key) = 0;
};

/// Under which the answer is kept: the same for the same question, in every version. Empty for what changes
/// from one login to the next: all questions of a server's own but a hidden one that is the only one.
std::string secretKey(const SecretRequest& request);

} // namespace binnacle
