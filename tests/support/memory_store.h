// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/guarded.h"
#include "core/ssh/secret_store.h"

#include <map>

namespace binnacle::test {

/// A keychain for as long as the test lasts.
class MemoryStore final : public SecretStore {
public:
    bool available = true;

    bool isAvailable() const override { return available; }
    std::optional<std::string> find(const std::string& key, std::stop_token) override {
        auto all = m_secrets.lock();
        const auto it = all->find(key);
        return it == all->end() ? std::nullopt : std::optional(it->second);
    }
    void keep(const std::string& key, const std::string& secret) override {
        (*m_secrets.lock())[key] = secret;
    }
    void forget(const std::string& key) override { m_secrets.lock()->erase(key); }
    void clear() {
        available = true;
        m_secrets.lock()->clear();
    }
    std::map<std::string, std::string> all() const { return *m_secrets.lock(); }

private:
    Guarded<std::map<std::string, std::string>> m_secrets;
};

} // namespace binnacle::test
