// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/sample_guest.h"

#include "core/actions/builtin.h"
#include "core/actions/host_target.h"
#include "core/base/paths.h"
#include "core/base/process.h"
#include "core/domain/domain_capabilities.h"
#include "core/domain/sample_guest_xml.h"
#include "core/model/search.h"
#include "core/settings/file_replace.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <sys/utsname.h>
#include <unistd.h>

namespace binnacle {
namespace {

namespace fs = std::filesystem;

constexpr auto buildTimeout = std::chrono::minutes(10); ///< a kernel is downloaded
constexpr auto imageTimeout = std::chrono::minutes(1);
constexpr auto diskSize = "64M";

bool isInBuildTree(const fs::path& program) {
    return program.native().starts_with(BINNACLE_BUILD_FOLDER "/");
}

bool isX86() {
    utsname system{};
    return uname(&system) == 0 && std::string_view(system.machine) == "x86_64";
}

Result<> run(const std::vector<std::string>& argv, std::chrono::milliseconds timeout, TaskContext& ctx, Text message) {
    const auto output = TRY(runProcess(argv, timeout, ctx.stopToken()));
    if (output.exitCode == 0) return {};
    return fail(ErrorCode::Io, std::move(message), output.err.empty() ? output.out : output.err);
}

Result<> makeFolder(const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (!error && access(folder.c_str(), W_OK) == 0) return {};
    return fail(ErrorCode::PermissionDenied, BINNACLE_TEXT("The folder %1 can't be written to", folder.string()), error.message(),
                BINNACLE_TEXT("Let an administrator make it: sudo install -d -o $USER %1", folder.string()));
}

Result<std::string> chosenName(const ActionCall& call, const HostSnapshot& host) {
    auto name = call.params.value("name", std::string());
    if (name.empty()) return freeSampleName(host);
    TRY(checkNewName(name));
    TRY(checkNameIsFree(name, host));
    return name;
}

/// Makes one sample guest, step by step.
class SampleMaker {
public:
    SampleMaker(Fleet& fleet, HostId host, std::shared_ptr<HostBackend> backend)
        : m_fleet(fleet)
        , m_host(std::move(host))
        , m_backend(std::move(backend))
        , m_folder(sampleGuestFolder(m_backend->connectedUris())) {}

    Result<Json> make(const std::string& name, TaskContext& ctx) {
        m_guest.name = name;
        m_guest.disk = m_folder / (name + ".qcow2");
        TRY(carryOut(plan(), ctx));
        if (auto session = m_fleet.session(m_host)) (*session)->refresh(m_uuid);
        return Json{{"name", name}, {"uuid", m_uuid.text()}};
    }

private:
    Plan plan() {
        Plan plan;
        plan.steps = {
            {.title = BINNACLE_TEXT("making its kernel and initial file system"),
             .run = [this](TaskContext& ctx) { return makeBootFiles(ctx); }},
            {.title = BINNACLE_TEXT("making its disk"),
             .run = [this](TaskContext& ctx) { return makeDisk(ctx); },
             .undo = [this] { return removeDisk(); }},
            {.title = BINNACLE_TEXT("defining it"),
             .run = [this](TaskContext& ctx) { return define(ctx); },
             .undo = [this] { return m_backend->config().undefine(m_uuid, false); }},
            {.title = BINNACLE_TEXT("starting it"), .run = [this](TaskContext&) -> Result<> {
                 TRY(label());
                 return m_backend->power().start(m_uuid, false);
             }}};
        return plan;
    }

    Result<> makeBootFiles(TaskContext& ctx) {
        TRY(makeFolder(m_folder));
        const auto script = sampleGuestSource() / "build";
        TRY(run({script.string(), m_folder.string(), "--agent"}, buildTimeout, ctx,
                BINNACLE_TEXT("What the sample guest boots from can't be made")));
        m_guest.kernel = m_folder / "vmlinuz";
        m_guest.initrd = m_folder / "initrd-agent.img";
        return {};
    }

    Result<> makeDisk(TaskContext& ctx) {
        std::error_code ignored;
        if (fs::exists(m_guest.disk, ignored))
            return fail(ErrorCode::Conflict, BINNACLE_TEXT("The disk %1 is there already", m_guest.disk), {},
                        BINNACLE_TEXT("It belongs to a guest that is gone: delete it, or choose another name."));
        auto made = run({"qemu-img", "create", "-q", "-f", "qcow2", m_guest.disk, diskSize}, imageTimeout, ctx,
                        BINNACLE_TEXT("The sample guest's disk can't be made"));
        if (!made) (void)removeDisk();
        return made;
    }

    Result<> removeDisk() const {
        std::error_code error;
        fs::remove(m_guest.disk, error);
        if (!error) return {};
        return fail(ErrorCode::Io, BINNACLE_TEXT("%1 can't be deleted", m_guest.disk), error.message());
    }

    Result<> chooseDevices(TaskContext& ctx) {
        const auto can = TRY(domain::parseDomainCapabilities(TRY(m_backend->domainCapabilities())));
        const auto cpuinfo = readWholeFile("/proc/cpuinfo").valueOr(std::string());
        m_guest.kvm = can.kvm && virtualizes(cpuinfo);
        if (!m_guest.kvm) ctx.log(BINNACLE_TEXT("No hardware virtualization here: the guest is emulated"));
        m_guest.vnc = can.vnc;
        m_guest.spice = can.spice;
        const auto networks = m_backend->readNetworks().valueOr(std::vector<Network>());
        m_guest.network = std::ranges::any_of(networks, [](const Network& n) { return n.name == "default" && n.active; });
        return {};
    }

    Result<> define(TaskContext& ctx) {
        TRY(chooseDevices(ctx));
        m_uuid = TRY(m_backend->config().define(domain::toXml(m_guest)));
        return {};
    }

    Result<> label() {
        const auto number = m_fleet.proposeNumber();
        return m_backend->config().editMeta(m_uuid, [&](GuestMeta& meta) -> Result<> {
            meta.number = number;
            meta.tags = {"sample"};
            meta.notes = BINNACLE_TEXT("A tiny Linux to try things out with. It logs in by itself, as root.").plain();
            return {};
        });
    }

    Fleet& m_fleet;
    HostId m_host;
    std::shared_ptr<HostBackend> m_backend;
    fs::path m_folder;
    domain::SampleGuest m_guest;
    GuestUuid m_uuid;
};

Obstacle obstacle(const Target& target, const FleetSnapshot& fleet) {
    auto found = hostTarget(target, fleet);
    if (found.host && !found.host->address.empty())
        return BINNACLE_TEXT("Sample guests are made on this computer only");
    if (!isX86()) return BINNACLE_TEXT("Sample guests are made on computers with an x86-64 processor only");
    if (found.obstacle) return std::move(found.obstacle);
    if (!found.host->facts.libvirtVersion.empty() && !found.host->facts.hasQemu)
        return BINNACLE_TEXT("This computer's libvirt runs no virtual machines: install qemu-system-x86");
    return {};
}

} // namespace

fs::path sampleGuestSource() {
    if (const char* chosen = std::getenv("BINNACLE_SAMPLE_GUEST"); chosen && *chosen) return chosen;
    std::error_code unreadable;
    const auto program = fs::read_symlink("/proc/self/exe", unreadable);
    if (isInBuildTree(program)) return BINNACLE_SAMPLE_GUEST_SOURCE;
    return program.parent_path().parent_path() / "share/binnacle/sample-guest";
}

fs::path sampleGuestFolder(const std::vector<std::string>& connectedUris) {
    const bool system = std::ranges::any_of(connectedUris, [](const auto& uri) { return uri == "qemu:///system"; });
    return system ? fs::path("/var/lib/libvirt/images/binnacle-sample") : paths::data() / "sample";
}

std::string freeSampleName(const HostSnapshot& host) {
    const auto taken = [&](const std::string& name) {
        return std::ranges::any_of(host.guests, [&](const GuestPtr& g) { return g->name == name; });
    };
    std::string name = "sample";
    for (int n = 2; taken(name); ++n)
        name = "sample-" + std::to_string(n);
    return name;
}

bool virtualizes(std::string_view cpuinfo) {
    const auto begin = cpuinfo.find("\nflags\t");
    if (begin == std::string_view::npos) return false;
    const auto flags = std::string(cpuinfo.substr(begin + 1, cpuinfo.find('\n', begin + 1) - begin - 1)) + ' ';
    return flags.find(" vmx ") != std::string::npos || flags.find(" svm ") != std::string::npos;
}

void addSampleGuestAction(ActionRegistry& registry, Fleet& fleet) {
    Action a{.id = "host.sample-guest", .title = BINNACLE_TEXT("Start a Sample Guest"), .help = BINNACLE_TEXT("Makes and starts a tiny Linux guest to try things out with, on this computer."), .target = TargetKind::Host};
    a.icon = "guest-vm";
    a.bulk = false;
    a.lane = Lane::Long;
    a.params = {{.name = "name", .positional = true, .help = BINNACLE_TEXT("What the guest is called; else sample"), .fallback = "sample"}};
    a.obstacle = obstacle;
    a.run = [&fleet](const ActionCall& call, TaskContext& ctx) -> Result<Json> {
        const auto& id = std::get<HostId>(call.target);
        const auto snapshot = fleet.inventory().snapshot();
        const auto* host = snapshot->host(id);
        if (!host) return fail(ErrorCode::NotFound, BINNACLE_TEXT("The host is not in the fleet (any more)"));
        const auto name = TRY(chosenName(call, *host));
        return SampleMaker(fleet, id, TRY(fleet.backend(id))).make(name, ctx);
    };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Start a sample guest on %1", name); };
    registry.add(std::move(a));
}

} // namespace binnacle
