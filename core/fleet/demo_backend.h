// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/fleet/demo_hardware.h"
#include "core/fleet/demo_library.h"
#include "core/fleet/demo_networks.h"
#include "core/fleet/demo_snapshots.h"
#include "core/fleet/demo_spec.h"
#include "core/fleet/demo_storage.h"
#include "core/fleet/host_backend.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace binnacle {

/// A host of the demo fleet. Its guests do what they are told, after the latency.
class DemoBackend final : public HostBackend, GuestPower, GuestConfig {
public:
    DemoBackend(const HostSpec& host, DemoSpec spec);
    ~DemoBackend() override;

    Result<> open(Prompter& prompter, HostEventSink sink, std::stop_token stop) override;
    void interrupt() override;
    void close() override;
    Result<HostContents> readAll(std::stop_token stop) override;
    Result<HostFacts> readFacts(std::stop_token stop) override;
    Result<GuestPtr> readGuest(const GuestUuid& guest) override;
    Result<std::vector<Address>> readAddresses(const Guest& guest) override;
    Result<std::vector<Pool>> readPools() override;
    Result<std::vector<Network>> readNetworks() override;
    Result<HostReading> sample() override;
    Result<CapabilitySheet> examine(std::stop_token stop) override;
    CapabilitySheet explain(const Error& why) override;
    Result<std::string> domainCapabilities() override;
    std::vector<std::string> connectedUris() const override;
    GuestPower& power() override { return *this; }
    GuestConfig& config() override { return *this; }
    HostStorage* storage() override { return &m_storage; }
    HostLibrary* library() override { return &m_library; }
    HostNetworks* networks() override { return &m_networks; }
    GuestHardware* hardware() override { return &m_hardware; }
    GuestSnapshots* snapshots() override { return &m_snapshots; }

private:
    Result<> start(const GuestUuid& guest, bool fresh) override;
    Result<> requestShutdown(const GuestUuid& guest, ShutdownWay way) override;
    Result<> stop(const GuestUuid& guest) override;
    Result<> requestReboot(const GuestUuid& guest, ShutdownWay way) override;
    Result<> reset(const GuestUuid& guest) override;
    Result<> pause(const GuestUuid& guest) override;
    Result<> resume(const GuestUuid& guest) override;
    Result<> save(const GuestUuid& guest, TaskContext& ctx) override;
    Result<> restore(const GuestUuid& guest, TaskContext& ctx) override;
    Result<> setAutostart(const GuestUuid& guest, bool on) override;
    Result<> rename(const GuestUuid& guest, const std::string& name) override;
    Result<> editMeta(const GuestUuid& guest, const std::function<Result<>(GuestMeta&)>& edit) override;
    Result<std::string> xml(const GuestUuid& guest, bool inactive) override;
    Result<GuestUuid> define(const std::string& xml) override;
    Result<> undefine(const GuestUuid& guest, bool keepNvram) override;

    Result<> change(const GuestUuid& guest, const std::function<Result<>(Guest&)>& edit);
    Result<> become(const GuestUuid& guest, GuestState state);
    void makeChanges(const std::stop_token& stop);
    void emit(HostEvent event);

    const HostSpec m_host;
    const DemoSpec m_spec;
    unsigned m_index = 0;
    std::mutex m_mutex;
    GuestPtr* known(const GuestUuid& uuid); ///< under the lock; null: no such guest
    std::vector<GuestPtr> m_guests;         ///< by uuid
    HostEventSink m_sink;
    DemoHardware m_hardware;
    DemoNetworks m_networks;
    DemoSnapshots m_snapshots;
    DemoStorage m_storage;
    DemoLibrary m_library{m_storage, m_spec.latency};
    std::jthread m_changes;
};

} // namespace binnacle
