// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/fleet/doctor.h"
#include "core/fleet/host_backend.h"
#include "core/fleet/host_way.h"
#include "core/fleet/library_transfer.h"
#include "core/libvirt/connection.h"
#include "core/libvirt/console.h"
#include "core/libvirt/sampler.h"
#include "core/settings/host_spec.h"

#include <mutex>

namespace binnacle {

/// A host by libvirt: its QEMU and its LXC driver over one way. A second connection for long jobs is opened
/// when the first one is needed.
class LibvirtBackend final : public HostBackend, GuestPower, GuestConfig, GuestScreen, TextSessions, GuestInside,
                             HostStorage, HostNetworks, GuestSnapshots, GuestHardware, GuestMigration, HostLibrary, HostRoots {
public:
    LibvirtBackend(HostSpec spec, libvirt::EventLoop& events);
    ~LibvirtBackend() override;

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
    HostStorage* storage() override { return this; }
    HostLibrary* library() override { return this; }
    HostNetworks* networks() override { return this; }
    GuestSnapshots* snapshots() override { return this; }
    GuestHardware* hardware() override { return this; }
    GuestScreen* screen() override { return this; }
    TextSessions* texts() override { return this; }
    GuestInside* inside() override { return this; }
    GuestMigration* migration() override { return this; }
    HostRoots* roots() override { return this; }

private:
    using ConnectionPtr = std::shared_ptr<libvirt::Connection>;
    struct Drive {
        ConnectionPtr connection;
        std::string uri;
        std::shared_ptr<libvirt::Sampler> sampler;
    };
    struct Live {
        std::shared_ptr<HostWay> way;
        std::vector<Drive> drives; ///< the first one answers for the host
        std::map<GuestUuid, std::size_t> owner;
        std::map<std::string, ConnectionPtr> jobs; ///< by uri
        HostProbe probe;
        std::list<std::unique_ptr<libvirt::Console>> consoles;
        std::weak_ptr<HostWay> bulk; ///< lives as long as a transfer that uses it
        Prompter* prompter = nullptr;
    };

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
    Result<std::vector<GuestSnapshot>> snapshotsOf(const GuestUuid& guest) override;
    Result<bool> revertsExternal(const GuestUuid& guest) override;
    Result<> takeSnapshot(const GuestUuid& guest, const SnapshotSpec& spec) override;
    Result<> revertTo(const GuestUuid& guest, const std::string& snapshot, bool start) override;
    Result<> deleteSnapshot(const GuestUuid& guest, const std::string& snapshot, TaskContext& ctx) override;
    Result<> describeSnapshot(const GuestUuid& guest, const std::string& snapshot, const std::string& description) override;
    Result<Definitions> definitions(const GuestUuid& guest) override;
    Result<std::string> redefine(const GuestUuid& guest, const std::string& before, const std::string& after, bool validate) override;
    Result<> plugIn(const GuestUuid& guest, const std::string& device) override;
    Result<> plugOut(const GuestUuid& guest, const std::string& device) override;
    Result<> change(const GuestUuid& guest, const std::string& device, bool force) override;
    Result<> setCpus(const GuestUuid& guest, unsigned cpus) override;
    Result<> setMemory(const GuestUuid& guest, std::uint64_t bytes) override;
    Result<> setDiskLimits(const GuestUuid& guest, const std::string& target, std::uint64_t iops, std::uint64_t bytesPerSecond) override;
    Result<> growDisk(const GuestUuid& guest, const std::string& target, std::uint64_t bytes) override;
    Result<std::uint64_t> diskBytes(const GuestUuid& guest, const std::string& target) override;
    Result<std::optional<Volume>> volumeAt(const std::string& path) override;
    Result<Pool> poolNow(const std::string& pool) override;
    Result<std::vector<Volume>> volumes(const std::string& pool) override;
    Result<Volume> createVolume(const VolumeSpec& spec) override;
    Result<> growVolume(const std::string& path, std::uint64_t capacityBytes) override;
    Result<> deleteVolume(const std::string& path) override;
    Result<Volume> cloneVolume(const std::string& source, const VolumeSpec& copy, TaskContext& ctx) override;
    Result<> wipeVolume(const std::string& path) override;
    Result<> definePool(const PoolSpec& spec) override;
    Result<bool> startPool(const std::string& pool, bool mayMakeFolder) override;
    Result<> stopPool(const std::string& pool) override;
    Result<> removePoolFolder(const std::string& pool) override;
    Result<> undefinePool(const std::string& pool) override;
    Result<> setPoolAutostart(const std::string& pool, bool on) override;
    Result<> refreshPool(const std::string& pool) override;
    Result<Inlet> inletOf(const Pool& pool, std::stop_token stop) override;
    Result<Transferred> upload(const UploadSpec& spec, TaskContext& ctx) override;
    Result<Transferred> download(const DownloadSpec& spec, TaskContext& ctx) override;
    Result<Transferred> fetch(const FetchSpec& spec, TaskContext& ctx) override;
    Result<std::shared_ptr<HostWay>> bulkWay(std::stop_token stop);
    Result<library::Access> bulkAccess(std::stop_token stop);
    Result<RootAnswer> lookForRoot(const RootQuery& query) override;
    Result<> makeRoot(const RootSpec& spec, TaskContext& ctx) override;
    Result<domain::RootContents> readRoot(const std::string& root, const std::optional<domain::IdMap>& idMap) override;
    Result<> writeRoot(const std::string& root, const std::optional<domain::IdMap>& idMap,
                   const std::vector<domain::RootFile>& files) override;
    Result<std::optional<OwnRoot>> ownRoot(const std::string& path) override;
    Result<> removeRoot(const std::string& folder, const GuestUuid& owner) override;
    Result<std::string> onHost(const std::string& line, const Talk& talk, std::chrono::milliseconds limit, std::stop_token stop, Text doing);
    Result<NetworkDetails> networkNow(const std::string& network) override;
    Result<std::vector<DhcpLease>> leases(const std::string& network) override;
    Result<HostLinks> links() override;
    Result<> defineNetwork(const NetworkSpec& spec) override;
    Result<> undefineNetwork(const std::string& network) override;
    Result<> startNetwork(const std::string& network) override;
    Result<> stopNetwork(const std::string& network) override;
    Result<> setNetworkAutostart(const std::string& network, bool on) override;
    Result<> reserveAddress(const std::string& network, const DhcpReservation& reservation) override;
    Result<> unreserveAddress(const std::string& network, const std::string& mac) override;
    Result<> setDhcpRange(const std::string& network, const std::optional<Ipv4Range>& range) override;
    Result<> setDnsHost(const std::string& network, const DnsHost& host) override;
    Result<> removeDnsHost(const std::string& network, const std::string& ip) override;
    Result<std::vector<ScreenLine>> lines(const GuestUuid& guest) override;
    Result<UniqueFd> dial(const GuestUuid& guest, const ScreenLine& line, std::stop_token stop) override;
    Result<> setPassword(const GuestUuid& guest, unsigned index, const std::string& password, std::optional<WallTime> until,
                         bool keep) override;
    Result<> setGraphics(const GuestUuid& guest, const GraphicsWish& wish) override;
    Result<Picture> screenshot(const GuestUuid& guest, unsigned screen) override;
    Result<> sendKeys(const GuestUuid& guest, const std::vector<unsigned>& keys, std::chrono::milliseconds hold) override;
    std::shared_ptr<void> watchViewers(const GuestUuid& guest, ViewersSink sink) override;
    Result<UniqueFd> dialNow(const GuestUuid& guest, const ScreenLine& line, std::stop_token stop);
    Result<std::string> agentCommand(const GuestUuid& guest, const std::string& request, std::chrono::seconds limit) override;
    Result<bool> addDevice(const GuestUuid& guest, const std::string& device) override;
    Result<std::string> migratableXml(const GuestUuid& guest, bool inactive) override;
    Result<std::string> hostCpu() override;
    Result<MachineFit> fit(const domain::HostNeeds& needs, const std::string& theirCpu) override;
    Result<bool> hasJob(const GuestUuid& guest) override;
    Result<Reach> reaches(const std::string& address) override;
    Result<MigrationEnd> migrate(const GuestUuid& guest, HostBackend& to, const MigrationSpec& spec, TaskContext& ctx) override;
    Result<Volume> copyVolume(const std::string& source, HostBackend& to, const VolumeSpec& copy, TaskContext& ctx) override;
    Result<std::string> volumeStamp(const std::string& path) override;
    Result<std::string> uriOf(const GuestUuid& guest);
    Result<UniqueFd> dialByHelper(const GuestUuid& guest, const ScreenLine& line, std::stop_token stop, const Error& why);
    void endConsoles(const GuestUuid& guest, const std::string& device, bool force);
    Result<std::vector<domain::TextPort>> textPorts(const GuestUuid& guest) override;
    Result<TextStream> console(const GuestUuid& guest, unsigned port, bool force) override;
    Result<TextStream> hostShell(TextSize size, std::stop_token stop) override;
    Result<TextStream> guestShell(const GuestUuid& guest, TextSize size, std::stop_token stop) override;

    Result<> openWay(Prompter& prompter, const HostEventSink& sink, std::stop_token stop);
    Result<ConnectionPtr> connect(const std::string& uri, HostEventSink sink, std::stop_token stop);
    Result<ConnectionPtr> connectBy(const std::shared_ptr<HostWay>& way, const std::string& uri, HostEventSink sink, std::stop_token stop);
    std::vector<std::string> uris() const;
    HostProbe probe(std::stop_token stop);
    DoctorInput seenThrough(HostWay& way, std::stop_token stop) const;
    std::vector<ConnectionPtr> connections() const;
    std::shared_ptr<HostWay> way() const;
    Result<std::size_t> driveOf(const GuestUuid& guest);
    Result<ConnectionPtr> connectionOf(const GuestUuid& guest);
    Result<ConnectionPtr> jobConnectionOf(const GuestUuid& guest);
    Result<ConnectionPtr> jobConnection(std::size_t drive);
    Result<ConnectionPtr> hostConnection() const;
    Result<ConnectionPtr> vmConnection(bool jobs); ///< of QEMU's driver
    Result<ConnectionPtr> hostJobConnection() { return jobConnection(0); }

    HostSpec m_spec;
    libvirt::EventLoop& m_events;
    Guarded<Live> m_live;
    std::mutex m_openingBulk; ///< one at a time
    std::shared_ptr<Viewers> m_viewers = std::make_shared<Viewers>();
    Guarded<DoctorInput> m_lastTry; ///< what an open() that failed has seen of the host
};

} // namespace binnacle
