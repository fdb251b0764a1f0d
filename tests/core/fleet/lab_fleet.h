// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/fleet/fleet.h"
#include "core/fleet/libvirt_backend.h"
#include "tests/support/lab.h"
#include "tests/support/scratch.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace binnacle::test {

/// Answers what the test told it to.
class ScriptedPrompter final : public Prompter {
public:
    KeyAnswer keyAnswer = KeyAnswer::Reject;
    std::vector<std::string> secrets; ///< taken from the front
    std::vector<HostKeyQuestion> keysAsked;
    std::vector<SecretRequest> secretsAsked;
    std::vector<bool> outcomes;

    Result<KeyAnswer> hostKey(const HostKeyQuestion& question, std::stop_token) override {
        const std::scoped_lock lock(m_mutex);
        keysAsked.push_back(question);
        return keyAnswer;
    }
    Result<std::string> secret(const SecretRequest& request, std::stop_token) override {
        const std::scoped_lock lock(m_mutex);
        secretsAsked.push_back(request);
        if (secrets.empty()) return fail(ErrorCode::Cancelled, "no");
        auto answer = secrets.front();
        secrets.erase(secrets.begin());
        return answer;
    }
    void outcome(const SecretRequest&, bool worked) override {
        const std::scoped_lock lock(m_mutex);
        outcomes.push_back(worked);
    }

private:
    std::mutex m_mutex;
};

/// A fleet of lab hosts.
struct LabFleet : testing::Test {
    Scratch scratch;
    libvirt::EventLoop events;
    Inventory inventory;
    Metrics metrics;
    ScriptedPrompter prompter;
    std::unique_ptr<Fleet> fleet;
    SnapshotPtr held;

    void SetUp() override { NEEDS_LAB(); }
    void connect(const std::vector<HostSpec>& hosts, HostSession::Timing timing = {}) {
        fleet = std::make_unique<Fleet>(
            inventory, metrics, prompter, nullptr,
            [this](const HostSpec& spec) { return std::make_unique<LibvirtBackend>(spec, events); }, timing);
        fleet->setHosts(hosts);
        fleet->connectAll();
    }
    /// Only one host, changed by \a edit.
    template <class Edit>
    void connectOne(Edit edit, int n = 1) {
        auto spec = Lab::host(n);
        edit(spec);
        connect({spec});
    }
    const HostSnapshot* host(int n) {
        held = inventory.snapshot();
        return held->host(HostId{"lab" + std::to_string(n)});
    }
    bool becomes(int n, LinkState state, std::chrono::seconds limit = std::chrono::seconds(30)) {
        return eventually([&] { return host(n) && host(n)->link.state == state; }, limit);
    }
    const Guest* guest(int n, const std::string& name) {
        const auto* h = host(n);
        for (const auto& g : h ? h->guests : GuestList())
            if (g->name == name) return g.get();
        return nullptr;
    }
    bool guestBecomes(int n, const std::string& name, GuestState state,
                      std::chrono::seconds limit = std::chrono::seconds(20)) {
        return eventually([&] { return guest(n, name) && guest(n, name)->state == state; }, limit);
    }
    Result<Examination> examine(int n) { return TRY(fleet->session(HostId{"lab" + std::to_string(n)}))->examine({}); }
    /// One row of the sheet.
    static Check row(const Result<Examination>& found, std::string_view id) {
        if (!found) return {};
        const auto it = std::ranges::find(found->sheet, id, &Check::id);
        return it == found->sheet.end() ? Check{} : *it;
    }
    ErrorCode code(int n = 1) { return host(n)->link.error ? host(n)->link.error->code : ErrorCode::Internal; }
    std::string why(int n) {
        const auto* h = host(n);
        return h && h->link.error ? h->link.error->plain() : "no error";
    }
};

} // namespace binnacle::test
