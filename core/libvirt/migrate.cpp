// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libvirt/migrate.h"

#include "core/base/format.h"
#include "core/base/guarded.h"
#include "core/base/thread_role.h"
#include "core/base/untrusted.h"
#include "core/libvirt/error.h"
#include "core/libvirt/lookup.h"

#include <libvirt/libvirt-qemu.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <pugixml.hpp>
#include <sstream>
#include <thread>

namespace binnacle::libvirt {
namespace {

constexpr std::chrono::milliseconds pollEvery{300};
constexpr std::chrono::seconds stallLimit{30};  ///< without a byte that went over
constexpr std::chrono::seconds abortLimit{3};   ///< then what waits for the other host is torn off
constexpr unsigned long long postCopyAfter = 2; ///< passes over the memory

/// virTypedParameters, owned.
class Params {
public:
    Params() = default;
    ~Params() { virTypedParamsFree(m_list, m_count); }
    Params(const Params&) = delete;
    Params& operator=(const Params&) = delete;

    void add(const char* name, const std::string& value) {
        virTypedParamsAddString(&m_list, &m_count, &m_room, name, value.c_str());
    }
    void add(const char* name, unsigned long long value) {
        virTypedParamsAddULLong(&m_list, &m_count, &m_room, name, value);
    }
    unsigned long long number(const char* name) const {
        unsigned long long value = 0;
        return virTypedParamsGetULLong(m_list, m_count, name, &value) == 1 ? value : 0;
    }
    bool readJob(virDomainPtr domain, unsigned flags) {
        return virDomainGetJobStats(domain, &m_type, &m_list, &m_count, flags) == 0;
    }
    int jobType() const { return m_type; }
    virTypedParameterPtr list() const { return m_list; }
    unsigned count() const { return static_cast<unsigned>(m_count); }

private:
    virTypedParameterPtr m_list = nullptr;
    int m_count = 0, m_room = 0, m_type = VIR_DOMAIN_JOB_NONE;
};

/// Looks after a migration while it is under way: tells how far it is, and ends it where it is cancelled or
/// leads nowhere.
class Watch {
public:
    Watch(Side from, Side to, virDomainPtr domain, const MigrationSpec& spec, std::function<void()> tearOff,
          const TaskContext& ctx)
        : m_from(from)
        , m_to(to)
        , m_domain(domain)
        , m_spec(spec)
        , m_tearOff(std::move(tearOff))
        , m_ctx(ctx)
        , m_thread([this](const std::stop_token& stop) {
            while (waits(stop)) {
                look();
                m_looked = Steady::now();
            }
        })
        , m_guard([this](const std::stop_token& stop) {
            while (waits(stop))
                guard();
        }) {}

    /// Why it was ended from here; none: it wasn't.
    std::optional<Error> why() const { return *m_why.lock(); }

private:
    static bool waits(const std::stop_token& stop) {
        std::mutex mutex;
        std::condition_variable_any wake;
        std::unique_lock lock(mutex);
        wake.wait_for(lock, stop, pollEvery, [&] { return stop.stop_requested(); });
        return !stop.stop_requested();
    }

    /// Where the other host is lost, QEMU itself may wait for it with all that is asked of it, look()
    /// included.
    void guard() {
        const auto now = Steady::now();
        const bool hangs = now - m_looked.load() > stallLimit;
        if (!hangs && isAlive(m_to.watch) && isAlive(m_to.jobs)) return;
        if (auto known = m_why.lock(); !*known) *known = hangs ? stalled() : lost();
        if (!m_lost) m_lost = now;
        if (now - *m_lost < abortLimit || !m_tearOff) return;
        m_tearOff();
        m_lost = Steady::now(); // and so again in a while
    }

    static Error lost() {
        return fail(ErrorCode::Unreachable,
                    BINNACLE_TEXT("The connection to the other host was lost meanwhile"));
    }
    static Error stalled() {
        return fail(ErrorCode::Timeout,
                    BINNACLE_TEXT("Nothing has gone from host to host for %1 seconds", stallLimit.count()),
                    {}, BINNACLE_TEXT("Look at the network between the two hosts."));
    }

    void look() {
        if (const auto error = reason()) {
            if (auto known = m_why.lock(); !*known) *known = *error;
            return abort();
        }
        Params stats;
        {
            const auto use = m_from.watch.use();
            if (!stats.readJob(m_domain, 0)) return;
        }
        if (stats.jobType() == VIR_DOMAIN_JOB_NONE) return;
        note(stats);
        tell(stats);
        if (m_spec.postCopy && !m_postCopy && stats.number(VIR_DOMAIN_JOB_MEMORY_ITERATION) >= postCopyAfter)
            changeOver();
    }

    void abort() {
        const auto use = m_from.watch.use();
        virDomainAbortJob(m_domain); // again and again: at its beginning there is nothing to abort yet
        const auto now = Steady::now();
        if (!m_aborted) m_aborted = now;
        if (now - *m_aborted < abortLimit || m_spec.copied.empty()) return;
        for (const auto& target : m_spec.copied)
            tearOff(target);
        m_aborted = now; // and so again in a while
    }

    /// A disk's copying ends only when the other host has answered, or TCP gives up on it after a quarter of
    /// an hour. QEMU is told to close that one connection, which libvirt itself has no call for; the guest's
    /// log notes that somebody spoke to its monitor.
    void tearOff(const std::string& target) {
        if (!std::ranges::all_of(target, [](unsigned char c) { return std::isalnum(c); })) return;
        const auto command =
            R"({"execute":"yank","arguments":{"instances":[{"type":"block-node","node-name":"migration-)" +
            target + R"(-storage"}]}})";
        char* answer = nullptr;
        virDomainQemuMonitorCommand(m_domain, command.c_str(), &answer,
                                    VIR_DOMAIN_QEMU_MONITOR_COMMAND_DEFAULT);
        std::free(answer);
    }

    std::optional<Error> reason() {
        if (const auto known = why()) return known;
        if (m_postCopy) return std::nullopt; // there is no way back
        if (m_ctx.stopToken().stop_requested()) return fail(ErrorCode::Cancelled, BINNACLE_TEXT("Cancelled"));
        if (!isAlive(m_to.watch) || !isAlive(m_to.jobs)) return lost();
        const auto now = Steady::now();
        if (m_spec.limit.count() > 0 && now - m_begin > m_spec.limit)
            return fail(ErrorCode::Timeout,
                        BINNACLE_TEXT("It took more than %1 seconds", m_spec.limit.count()), {},
                        BINNACLE_TEXT("The guest changes its memory faster than it goes over. Let it slow "
                                      "down (auto-converge), or move it while it is off."));
        if (now - m_moved > stallLimit) return stalled();
        return std::nullopt;
    }

    static bool isAlive(Connection& connection) {
        const auto use = connection.use();
        return virConnectIsAlive(use.conn) != 0;
    }

    /// Progress is what went over, or a job that only begins.
    void note(const Params& stats) {
        const auto gone = stats.number(VIR_DOMAIN_JOB_DATA_PROCESSED) +
                          stats.number(VIR_DOMAIN_JOB_DISK_PROCESSED) +
                          stats.number(VIR_DOMAIN_JOB_MEMORY_CONSTANT);
        if (gone == m_gone) return;
        m_gone = gone;
        m_moved = Steady::now();
    }

    void tell(const Params& stats) {
        const auto total = stats.number(VIR_DOMAIN_JOB_DATA_TOTAL),
                   left = stats.number(VIR_DOMAIN_JOB_DATA_REMAINING);
        if (total == 0) return;
        const auto fraction = 0.99 * (1 - double(std::min(left, total)) / double(total));
        if (stats.number(VIR_DOMAIN_JOB_MEMORY_TOTAL) == 0) {
            m_ctx.progress(fraction,
                           BINNACLE_TEXT("disks: %1 left, %2", formatBytes(left),
                                         formatRate(double(stats.number(VIR_DOMAIN_JOB_DISK_BPS)))));
            return;
        }
        const auto dirty = double(stats.number(VIR_DOMAIN_JOB_MEMORY_DIRTY_RATE)) *
                           double(stats.number(VIR_DOMAIN_JOB_MEMORY_PAGE_SIZE));
        m_ctx.progress(fraction, BINNACLE_TEXT("memory: %1 left, %2, the guest changes %3, pause of %4 ms",
                                               formatBytes(left),
                                               formatRate(double(stats.number(VIR_DOMAIN_JOB_MEMORY_BPS))),
                                               formatRate(dirty), stats.number(VIR_DOMAIN_JOB_DOWNTIME)));
    }

    void changeOver() {
        const auto use = m_from.watch.use();
        if (virDomainMigrateStartPostCopy(m_domain, 0) != 0) return;
        m_postCopy = true;
        m_ctx.log(BINNACLE_TEXT("The guest goes on at the other host, and the rest of its memory follows: "
                                "this can't be cancelled any more"));
    }

    Side m_from, m_to;
    virDomainPtr m_domain;
    const MigrationSpec& m_spec;
    std::function<void()> m_tearOff;
    TaskContext m_ctx;
    Guarded<std::optional<Error>> m_why;
    Steady::time_point m_begin = Steady::now(), m_moved = m_begin;
    std::atomic<Steady::time_point> m_looked{Steady::now()};
    std::optional<Steady::time_point> m_lost; ///< the guard's
    std::optional<Steady::time_point> m_aborted;
    unsigned long long m_gone = 0;
    std::atomic<bool> m_postCopy = false;
    std::jthread m_thread, m_guard; // last: they end before the rest goes
};

unsigned flagsFor(const MigrationSpec& spec) {
    unsigned flags = VIR_MIGRATE_LIVE | VIR_MIGRATE_ABORT_ON_ERROR;
    if (!spec.nextXml.empty()) flags |= VIR_MIGRATE_PERSIST_DEST | VIR_MIGRATE_UNDEFINE_SOURCE;
    if (!spec.copied.empty()) flags |= VIR_MIGRATE_NON_SHARED_DISK;
    if (spec.compress) flags |= VIR_MIGRATE_COMPRESSED;
    if (spec.autoConverge) flags |= VIR_MIGRATE_AUTO_CONVERGE;
    if (spec.postCopy) flags |= VIR_MIGRATE_POSTCOPY;
    return flags;
}

void fill(Params& params, const MigrationSpec& spec) {
    const bool six = spec.address.find(':') != std::string::npos;
    params.add(VIR_MIGRATE_PARAM_URI, six ? "tcp://[" + spec.address + ']' : "tcp://" + spec.address);
    params.add(VIR_MIGRATE_PARAM_DEST_XML, spec.liveXml);
    if (!spec.nextXml.empty()) params.add(VIR_MIGRATE_PARAM_PERSIST_XML, spec.nextXml);
    for (const auto& target : spec.copied)
        params.add(VIR_MIGRATE_PARAM_MIGRATE_DISKS, target);
    if (spec.bandwidthMiB) params.add(VIR_MIGRATE_PARAM_BANDWIDTH, spec.bandwidthMiB);
}

/// Whether the host has the emulator, and it the machine.
bool runsMachine(virConnectPtr conn, const char* emulator, const domain::HostNeeds& needs,
                 std::string* path) {
    const auto orNull = [](const std::string& text) { return text.empty() ? nullptr : text.c_str(); };
    const CString xml(virConnectGetDomainCapabilities(conn, emulator, orNull(needs.arch),
                                                      orNull(needs.machine), orNull(needs.virtType), 0));
    pugi::xml_document doc;
    if (!xml || !doc.load_string(xml.get())) return false;
    if (path) *path = validUtf8(doc.child("domainCapabilities").child_value("path"));
    return true;
}

} // namespace

Result<MigrationEnd> migrate(Side from, Side to, const GuestUuid& guest, const MigrationSpec& spec,
                             const std::function<void()>& tearOff, TaskContext& ctx) {
    TRY(ctx.checkpoint());
    const auto watched = TRY(lookUp(from.watch, guest));
    const auto domain = TRY(lookUp(from.jobs, guest));
    Params params;
    fill(params, spec);
    DomainHandle there;
    {
        // In one order for all, or moves in both directions wait for one another; and before the watch, to which a move that
        // waits for its turn would look like one that stands still.
        const bool sourceFirst = std::less<>()(&from.jobs, &to.jobs);
        const auto first = (sourceFirst ? from : to).jobs.use();
        const auto second = (sourceFirst ? to : from).jobs.use();
        TRY(ctx.checkpoint());
        const Watch watch(from, to, watched.get(), spec, tearOff, ctx);
        there = DomainHandle(virDomainMigrate3(domain.get(), (sourceFirst ? second : first).conn, params.list(), params.count(), flagsFor(spec)));
        if (!there) {
            auto error = lastError(BINNACLE_TEXT("The hosts could not hand the guest over"));
            if (auto why = watch.why()) return *std::move(why);
            return error;
        }
    }
    MigrationEnd end;
    Params stats;
    const auto use = to.jobs.use();
    if (!stats.readJob(there.get(), VIR_DOMAIN_JOB_STATS_COMPLETED)) return end; // it is there, that counts
    end.pause = std::chrono::milliseconds(stats.number(VIR_DOMAIN_JOB_DOWNTIME));
    end.duration = std::chrono::milliseconds(stats.number(VIR_DOMAIN_JOB_TIME_ELAPSED));
    end.bytes = stats.number(VIR_DOMAIN_JOB_DATA_PROCESSED);
    return end;
}

Result<std::string> migratableXml(Connection& connection, const GuestUuid& guest, bool inactive) {
    const auto domain = TRY(lookUp(connection, guest));
    const auto use = connection.use();
    unsigned flags = VIR_DOMAIN_XML_SECURE | VIR_DOMAIN_XML_MIGRATABLE;
    if (inactive) flags |= VIR_DOMAIN_XML_INACTIVE;
    const CString text(virDomainGetXMLDesc(domain.get(), flags));
    if (!text) return lastError(BINNACLE_TEXT("The guest's definition can't be read"));
    return std::string(text.get());
}

Result<std::string> hostCpu(Connection& connection) {
    assertMayBlock("libvirt hostCpu");
    const auto use = connection.use();
    const CString xml(virConnectGetCapabilities(use.conn));
    pugi::xml_document doc;
    if (!xml || !doc.load_string(xml.get())) return lastError(BINNACLE_TEXT("The host's CPU can't be read"));
    std::ostringstream out;
    doc.child("capabilities").child("host").child("cpu").print(out, "", pugi::format_raw);
    return out.str();
}

Result<MachineFit> machineFit(Connection& connection, const domain::HostNeeds& needs,
                              const std::string& theirCpu) {
    assertMayBlock("libvirt machineFit");
    const auto use = connection.use();
    MachineFit fit;
    if (!runsMachine(use.conn, needs.emulator.empty() ? nullptr : needs.emulator.c_str(), needs, nullptr) &&
        !runsMachine(use.conn, nullptr, needs, &fit.emulator)) {
        fit.obstacles.push_back(BINNACLE_TEXT("The other host runs no machine of the type %1: %2",
                                              singleLine(needs.machine, 60), lastError().message.plain()));
        return fit;
    }
    if (needs.virtType != "kvm") return fit; // emulated CPUs don't depend on the host's
    const auto compare = [&] {
        if (needs.hostCpu)
            return virConnectCompareCPU(use.conn, theirCpu.c_str(),
                                        VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE);
        if (needs.cpu.empty()) return int(VIR_CPU_COMPARE_SUPERSET);
        return virConnectCompareHypervisorCPU(
            use.conn, nullptr, needs.arch.empty() ? nullptr : needs.arch.c_str(), nullptr, "kvm",
            needs.cpu.c_str(), VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE);
    };
    if (const int result = compare();
        result == VIR_CPU_COMPARE_IDENTICAL || result == VIR_CPU_COMPARE_SUPERSET)
        return fit;
    fit.obstacles.push_back(BINNACLE_TEXT("The guest's CPU does not fit to that of the other host: %1",
                                          lastError().message.plain()));
    return fit;
}

Result<bool> hasJob(Connection& connection, const GuestUuid& guest) {
    const auto domain = TRY(lookUp(connection, guest));
    const auto use = connection.use();
    virDomainJobInfo info{};
    return virDomainGetJobInfo(domain.get(), &info) == 0 && info.type != VIR_DOMAIN_JOB_NONE;
}

} // namespace binnacle::libvirt
