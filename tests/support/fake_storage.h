// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/guarded.h"
#include "tests/support/fake_backend.h"

#include <algorithm>

namespace binnacle::test {

/// Storage of a FakeBackend's host: keeps account of what it is asked to do, and fails and hangs as it is
/// told.
class FakeStorage final : public HostStorage {
public:
    explicit FakeStorage(FakeBackend::Host& host)
        : m_host(host) {
        host.storage = this;
    }
    Guarded<std::map<std::string, std::vector<Volume>>> contents;
    Guarded<std::string> failing;            ///< the call that fails: "startPool"
    Guarded<std::vector<std::string>> calls; ///< that change something: "startPool fast"
    std::atomic<int> asked{0};               ///< for volumes
    std::atomic<bool> hangs{false};          ///< with volumes
    std::atomic<bool> makesFolders{false};   ///< startPool does

    void add(const std::string& pool, const std::string& name, const std::string& backing = {}) {
        (*contents.lock())[pool].push_back({.pool = pool,
                                            .name = name,
                                            .path = "/" + pool + "/" + name,
                                            .format = "qcow2",
                                            .backing = backing,
                                            .capacityBytes = 10'000'000'000,
                                            .allocationBytes = 1'000'000'000});
    }
    std::string done() const {
        std::string all;
        for (auto held = calls.lock(); const auto& call : *held)
            all += all.empty() ? call : ", " + call;
        return all;
    }

    Result<std::optional<Volume>> volumeAt(const std::string& path) override {
        for (auto held = contents.lock(); const auto& [pool, volumes] : *held)
            for (const auto& volume : volumes)
                if (volume.path == path) return std::optional(volume);
        return std::optional<Volume>();
    }
    Result<Pool> poolNow(const std::string& name) override {
        const std::scoped_lock lock(m_host.mutex);
        const auto found = std::ranges::find(m_host.pools, name, &Pool::name);
        if (found == m_host.pools.end()) return fail(ErrorCode::NotFound, "no such pool");
        return *found;
    }
    Result<std::vector<Volume>> volumes(const std::string& pool) override {
        ++asked;
        while (hangs)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        if (*failing.lock() == "volumes") return fail(ErrorCode::Io, "The volumes can't be listed");
        return (*contents.lock())[pool];
    }
    Result<Volume> createVolume(const VolumeSpec& spec) override {
        TRY(note("createVolume", spec.name));
        add(spec.pool, spec.name);
        return Volume{.pool = spec.pool, .name = spec.name, .path = "/" + spec.pool + "/" + spec.name};
    }
    Result<> growVolume(const std::string& path, std::uint64_t) override { return note("growVolume", path); }
    Result<> deleteVolume(const std::string& path) override { return note("deleteVolume", path); }
    Result<Volume> cloneVolume(const std::string& source, const VolumeSpec& copy, TaskContext&) override {
        TRY(note("cloneVolume", source + " " + copy.pool + "/" + copy.name + " " + copy.format));
        return Volume{.pool = copy.pool, .name = copy.name};
    }
    Result<> wipeVolume(const std::string& path) override { return note("wipeVolume", path); }
    Result<> definePool(const PoolSpec& spec) override { return note("definePool", spec.name); }
    Result<bool> startPool(const std::string& pool, bool) override {
        TRY(note("startPool", pool));
        return bool(makesFolders);
    }
    Result<> stopPool(const std::string& pool) override { return note("stopPool", pool); }
    Result<> removePoolFolder(const std::string& pool) override { return note("removePoolFolder", pool); }
    Result<> undefinePool(const std::string& pool) override { return note("undefinePool", pool); }
    Result<> setPoolAutostart(const std::string& pool, bool on) override {
        return note(on ? "autostart" : "no autostart", pool);
    }
    Result<> refreshPool(const std::string& pool) override { return note("refreshPool", pool); }

private:
    Result<> note(const std::string& call, const std::string& what) {
        if (*failing.lock() == call) return fail(ErrorCode::Io, "It can't be done");
        calls.lock()->push_back(call + " " + what);
        return {};
    }
    FakeBackend::Host& m_host;
};

/// An active folder.
inline Pool aPool(const std::string& name, const std::string& type = "dir") {
    return {.name = name,
            .type = type,
            .target = "/" + name,
            .uuid = {},
            .active = true,
            .autostart = true,
            .capacityBytes = 100'000'000'000,
            .allocationBytes = 40'000'000'000,
            .availableBytes = 60'000'000'000};
}

} // namespace binnacle::test
