// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// The desktop's keychain (Secret Service, KWallet), for passwords and passphrases that the person wants kept.

#include "core/ssh/prompter.h"

#include <QObject>

#include <optional>

namespace binnacle {

/// Its calls block and may come from any thread but the GUI's, whose event loop does the work.
class Keychain final : public QObject {
    Q_OBJECT
public:
    explicit Keychain(QObject* parent = nullptr); ///< on the GUI thread

    bool isAvailable() const { return m_available; }
    /// None: there is no such entry, the keychain is locked or gone, or \a stop was asked for.
    std::optional<std::string> read(const SecretRequest& request, std::stop_token stop);
    /// Return at once; what goes wrong is logged.
    void write(const SecretRequest& request, const std::string& secret);
    void remove(const SecretRequest& request);

private:
    bool m_available;
};

} // namespace binnacle
