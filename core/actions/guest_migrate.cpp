// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/builtin.h"
#include "core/actions/guest_target.h"
#include "core/actions/migration.h"
#include "core/base/untrusted.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace binnacle {
namespace {

Result<HostId> hostNamed(const FleetSnapshot& fleet, const std::string& asked) {
    for (const auto& host : fleet.hosts)
        if (host->name == asked || host->id == HostId{asked}) return host->id;
    return fail(ErrorCode::NotFound,
                BINNACLE_TEXT("There is no host \"%1\" in the fleet", singleLine(asked, 80)));
}

Result<> readLimits(const Json& params, MigrationSpec& spec) {
    const auto bandwidth = params.value("bandwidth", std::int64_t{0}),
               limit = params.value("time-limit", std::int64_t{0});
    if (bandwidth < 0 || bandwidth > 1'000'000 || limit < 0)
        return fail(ErrorCode::InvalidArgument,
                    BINNACLE_TEXT("Bandwidth (at most %1 MiB/s) and time limit can't be below 0", 1'000'000));
    spec.bandwidthMiB = std::uint64_t(bandwidth);
    spec.limit = std::chrono::seconds(limit);
    spec.compress = params.value("compress", false);
    spec.autoConverge = params.value("auto-converge", false);
    spec.postCopy = params.value("post-copy", false);
    return {};
}

Json answer(const Migration& m) {
    return {{"guest", m.name},     {"uuid", m.guest.uuid.text()},    {"host", m.toName},
            {"live", m.live},      {"pauseMs", m.end.pause.count()}, {"durationMs", m.end.duration.count()},
            {"bytes", m.end.bytes}};
}

Result<Plan> planMigration(Fleet& fleet, const ActionCall& call) {
    const auto snapshot = fleet.inventory().snapshot();
    auto m = std::make_shared<Migration>();
    m->guest = std::get<GuestRef>(call.target);
    m->to = TRY(hostNamed(*snapshot, call.params.value("to-host", std::string())));
    const auto* guest = snapshot->find(m->guest);
    const auto *from = snapshot->host(m->guest.host), *to = snapshot->host(m->to);
    if (!guest || !from || !to)
        return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest is not in the fleet (any more)"));
    m->name = guest->name;
    m->fromName = from->name;
    m->toName = to->name;
    TRY(readLimits(call.params, m->spec));
    Plan plan;
    if (m->to == m->guest.host) {
        plan.blockers.push_back(BINNACLE_TEXT("%1 is on %2 already", m->name, m->toName));
        return plan;
    }
    m->fromBackend = TRY(fleet.backend(m->guest.host));
    auto there = fleet.backend(m->to);
    if (!there) {
        plan.blockers.push_back(BINNACLE_TEXT("The host %1 is not connected", singleLine(m->toName)));
        return plan;
    }
    m->toBackend = *std::move(there);
    if (!m->fromBackend->migration() || !m->toBackend->migration() || !m->fromBackend->storage() ||
        !m->toBackend->storage())
        return fail(ErrorCode::Unsupported,
                    BINNACLE_TEXT("The guests of these hosts can't be moved from here"));
    TRY(MigrationChecks(fleet, snapshot, call.params, *m, plan).run());
    if (m->spec.postCopy && m->live)
        plan.warnings.push_back(BINNACLE_TEXT("With post-copy, a guest whose way between the hosts breaks in "
                                              "the middle ends, as by a power failure"));
    addMigrationSteps(m, fleet, call.params.value("keep-disks", false), plan);
    plan.answer = [m] { return answer(*m); };
    return plan;
}

Obstacle obstacle(const Target& target, const FleetSnapshot& fleet) {
    auto found = guestTarget(target, fleet);
    if (found.obstacle) return std::move(found.obstacle);
    if (found.guest->kind == GuestKind::Container)
        return BINNACLE_TEXT(
            "Containers can't be moved: their files would have to be copied, which libvirt does not do");
    if (found.guest->meta.isTemplate)
        return BINNACLE_TEXT("A template stays where its clones are: their disks may lie over its own");
    if (fleet.hosts.size() < 2) return BINNACLE_TEXT("There is no other host in the fleet");
    return {};
}

std::vector<Param> params() {
    using Type = Param::Type;
    return {
        {.name = "to-host",
         .required = true,
         .positional = true,
         .help = BINNACLE_TEXT("The host it goes to")},
        {.name = "live",
         .type = Type::Flag,
         .help = BINNACLE_TEXT("Only while it runs; else it is moved as it is, running or off")},
        {.name = "offline", .type = Type::Flag, .help = BINNACLE_TEXT("Only while it is off")},
        {.name = "pool",
         .help = BINNACLE_TEXT("The pool there for disks that are copied; else the one of the same name")},
        {.name = "copy-disks",
         .type = Type::Flag,
         .help = BINNACLE_TEXT("Copy also the disks that both hosts have in common")},
        {.name = "keep-disks",
         .type = Type::Flag,
         .help = BINNACLE_TEXT("Keep the old disks after they were copied")},
        {.name = "network",
         .type = Type::TextList,
         .help = BINNACLE_TEXT("Networks or bridges that are called otherwise there: FROM=TO")},
        {.name = "bandwidth",
         .type = Type::Number,
         .help = BINNACLE_TEXT("At most so many MiB a second"),
         .otherwise = BINNACLE_TEXT("as much as there is")},
        {.name = "compress",
         .type = Type::Flag,
         .help = BINNACLE_TEXT("Compress its memory on the way, for slow networks")},
        {.name = "auto-converge",
         .type = Type::Flag,
         .help = BINNACLE_TEXT("Slow the guest down where it changes its memory faster than it goes over")},
        {.name = "post-copy",
         .type = Type::Flag,
         .help = BINNACLE_TEXT("Let it go on there before all of its memory is there")},
        {.name = "time-limit",
         .type = Type::Number,
         .help = BINNACLE_TEXT("Give up after so many seconds; it then goes on where it was"),
         .otherwise = BINNACLE_TEXT("none")},
        {.name = "through",
         .help = BINNACLE_TEXT("The other host's address, as the guest's host reaches it"),
         .otherwise = BINNACLE_TEXT("the one that is known here")}};
}

} // namespace

void addGuestMigrateAction(ActionRegistry& registry, Fleet& fleet) {
    Action a{.id = "guest.migrate",
             .title = BINNACLE_TEXT("Move to Another Host"),
             .help = BINNACLE_TEXT("Moves a virtual machine to another host, while it runs or while it is "
                                   "off, with its disks where both hosts don't share them.")};
    a.icon = "guest-migrate";
    a.danger = Danger::Interrupts;
    a.lane = Lane::Long;
    a.wholeFleet = true; // the other host, and who has its disks
    a.params = params();
    a.obstacle = obstacle;
    a.plan = [&fleet](const ActionCall& call, TaskContext&) { return planMigration(fleet, call); };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Move %1 to another host", name); };
    registry.add(std::move(a));
}

} // namespace binnacle
