// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// The desktop's keychain (Secret Service, KWallet), for passwords and passphrases that the person wants kept.

#include "core/ssh/secret_store.h"

#include <QObject>

namespace binnacle {

/// Its calls may come from any thread but the GUI's, whose event loop does the work.
class Keychain final : public QObject, public SecretStore {
    Q_OBJECT
public:
    explicit Keychain(QObject* parent = nullptr); ///< on the GUI thread

    bool isAvailable() const override { return m_available; }
    /// None also where the keychain is locked or gone, or hasn't answered within a minute.
    std::optional<std::string> find(const std::string& key, std::stop_token stop) override;
    void keep(const std::string& key, const std::string& secret) override;
    void forget(const std::string& key) override;

private:
    bool m_available;
};

} // namespace binnacle
