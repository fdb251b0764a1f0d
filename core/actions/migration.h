// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/disk_users.h"
#include "core/actions/storage_target.h"
#include "core/domain/migration_xml.h"

namespace binnacle {

/// A disk whose contents go along.
struct CopiedDisk {
    std::string target; ///< "vda"
    Volume from;
    VolumeSpec to;
    std::string path{};  ///< there; empty until it was made
    std::string stamp{}; ///< of `from`, when its copying began
    bool last = true;    ///< nobody else has `from`: it may go
};

/// A guest on its way: what the planner finds out and the steps of its plan share.
struct Migration {
    GuestRef guest;
    HostId to;
    std::string name, fromName, toName;
    std::shared_ptr<HostBackend> fromBackend, toBackend;
    bool live = false, persistent = true;
    std::vector<CopiedDisk> copied;
    std::vector<Volume> shared; ///< that both hosts are to have, as the guest's host has them
    domain::Move move;
    MigrationSpec spec;
    MigrationEnd end;
    /// It is there, or may be: nothing of it there is taken back.
    bool handedOver = false;

    GuestMigration& migration() const { return *fromBackend->migration(); }
    HostStorage& fromStorage() const { return *fromBackend->storage(); }
    HostStorage& toStorage() const { return *toBackend->storage(); }
};

/// Looks what stands in the way of \a migration, all of it, and fills what it is to be there.
class MigrationChecks {
public:
    MigrationChecks(Fleet& fleet, SnapshotPtr snapshot, const nlohmann::json& params, Migration& migration,
                    Plan& plan);
    /// Fails only where a host can't be asked.
    Result<> run();

private:
    void block(Text why) { m_plan.blockers.push_back(std::move(why)); }
    void warn(Text what) { m_plan.warnings.push_back(std::move(what)); }
    Result<> checkGuest();
    void checkMode();
    Result<> checkNames();
    Result<> checkMachine();
    Result<> checkNetworks();
    Result<> readNetworkMap();
    bool hasBridge(const std::string& name);
    Result<> checkDisks();
    Result<> checkDisk(const domain::NeededDisk& disk);
    Result<> checkMedium(const domain::NeededDisk& disk);
    Result<> addCopy(const domain::NeededDisk& disk, const Volume& volume);
    bool seemsShared(const Volume& here, const Volume& there) const;
    Result<> checkNextDisks();
    Result<> checkRoom();
    Result<> checkWay();
    void checkMemory();
    std::string otherPools() const;

    SnapshotPtr m_snapshot;
    const nlohmann::json& m_params;
    Migration& m_migration;
    Plan& m_plan;
    DiskUsers m_users;
    std::string m_address; ///< of the other host, in the fleet file
    const HostSnapshot* m_from = nullptr;
    const HostSnapshot* m_to = nullptr;
    const Guest* m_guest = nullptr;
    std::string m_liveXml, m_nextXml;
    domain::HostNeeds m_needs;
    std::optional<HostLinks> m_links;
};

/// The steps that carry \a migration out.
void addMigrationSteps(const std::shared_ptr<Migration>& migration, Fleet& fleet, bool keepDisks, Plan& plan);

} // namespace binnacle
