// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// The port to a host: what the fleet asks of libvirt (LibvirtBackend) or of the demo fleet (DemoBackend).
/// Every call blocks, belongs on a worker thread and is thread-safe; a backend keeps itself to four calls in
/// flight.

#include "core/base/fd.h"
#include "core/base/result.h"
#include "core/base/text_stream.h"
#include "core/domain/text_ports.h"
#include "core/fleet/guest_hardware.h"
#include "core/fleet/guest_migration.h"
#include "core/fleet/guest_snapshots.h"
#include "core/fleet/host_library.h"
#include "core/fleet/host_networks.h"
#include "core/fleet/host_roots.h"
#include "core/fleet/host_storage.h"
#include "core/fleet/viewers.h"
#include "core/model/doctor.h"
#include "core/model/host.h"
#include "core/model/host_event.h"
#include "core/model/metrics.h"
#include "core/picture/picture.h"
#include "core/ssh/prompter.h"
#include "core/tasks/task.h"

#include <functional>
#include <stop_token>

namespace binnacle {

/// What is read from a host at once.
struct HostContents {
    std::vector<Pool> pools;
    std::vector<Network> networks;
    Guests guests;
};

enum class ShutdownWay : std::uint8_t { Auto, Agent, Acpi };

class GuestPower {
public:
    virtual ~GuestPower() = default;
    /// Starts it; a saved guest goes on where it was, or boots anew where \a fresh (its saved state is lost).
    virtual Result<> start(const GuestUuid& guest, bool fresh) = 0;
    /// Asks the guest to shut down and returns at once; it may never do so.
    virtual Result<> requestShutdown(const GuestUuid& guest, ShutdownWay way) = 0;
    virtual Result<> stop(const GuestUuid& guest) = 0; ///< like pulling the plug
    /// Asks the guest to reboot and returns at once.
    virtual Result<> requestReboot(const GuestUuid& guest, ShutdownWay way) = 0;
    virtual Result<> reset(const GuestUuid& guest) = 0;
    virtual Result<> pause(const GuestUuid& guest) = 0;
    virtual Result<> resume(const GuestUuid& guest) = 0;
    /// Writes memory to the host's disk and stops the guest. Long; reports progress, and cancelling \a ctx
    /// leaves it running.
    virtual Result<> save(const GuestUuid& guest, TaskContext& ctx) = 0;
    /// Starts from the saved state; NotFound where there is none.
    virtual Result<> restore(const GuestUuid& guest, TaskContext& ctx) = 0;
};

class GuestConfig {
public:
    virtual ~GuestConfig() = default;
    virtual Result<> setAutostart(const GuestUuid& guest, bool on) = 0;
    /// Conflict where the name is taken or the guest's state forbids it.
    virtual Result<> rename(const GuestUuid& guest, const std::string& name) = 0;
    /// Edits the guest's metadata element: reads it, lets \a edit change it, writes it, live and for the next
    /// start.
    virtual Result<> editMeta(const GuestUuid& guest, const std::function<Result<>(GuestMeta&)>& edit) = 0;
    /// The XML as libvirt has it; \a inactive: of the next start.
    virtual Result<std::string> xml(const GuestUuid& guest, bool inactive) = 0;
    /// Makes a guest of \a xml; without a uuid in it, it gets one. Conflict where the name is taken.
    virtual Result<GuestUuid> define(const std::string& xml) = 0;
    /// Takes the definition of a stopped guest away, and its saved state; its disks stay, and its UEFI variables where
    /// \a keepNvram.
    virtual Result<> undefine(const GuestUuid& guest, bool keepNvram) = 0;
};

/// One of a guest's graphics, as it can be reached now.
struct ScreenLine {
    Graphics graphics;
    unsigned index = 0; ///< among the guest's graphics
    std::string password; ///< that libvirt knows; empty: none is needed, or it isn't told
    unsigned heads = 1;   ///< monitors that the guest's video cards have
    std::string keymap{}; ///< of the guest's keyboard, as QEMU names it; empty: not told
};

/// What a guest's graphics are to become.
struct GraphicsWish {
    enum class Listen : std::uint8_t { None, Local, Socket };
    Graphics::Type type = Graphics::Type::Vnc; ///< Vnc or Spice
    Listen listen = Listen::Local;
};

/// A guest's screen and keyboard, from its host's side.
class GuestScreen {
public:
    virtual ~GuestScreen() = default;
    /// Of a running guest. Empty: it has no graphics.
    virtual Result<std::vector<ScreenLine>> lines(const GuestUuid& guest) = 0;
    /// A new connection to the graphics server. Unsupported, with what to do, where there is no way from here.
    virtual Result<UniqueFd> dial(const GuestUuid& guest, const ScreenLine& line, std::stop_token stop) = 0;
    /// Of the running guest, and of the next start where \a keep or where it doesn't run. Empty: none is asked for. \a until:
    /// it is refused afterwards.
    virtual Result<> setPassword(const GuestUuid& guest, unsigned index, const std::string& password,
                                 std::optional<WallTime> until, bool keep) = 0;
    /// Changes, or adds, the graphics of that type in the guest's definition: for its next start.
    virtual Result<> setGraphics(const GuestUuid& guest, const GraphicsWish& wish) = 0;
    /// What the guest shows on its \a screen, from 0; no console need be open.
    virtual Result<Picture> screenshot(const GuestUuid& guest, unsigned screen) = 0;
    /// Presses \a keys (evdev's codes, at most 16) at once for \a hold; returns before they are up.
    virtual Result<> sendKeys(const GuestUuid& guest, const std::vector<unsigned>& keys, std::chrono::milliseconds hold) = 0;
    /// Who has its graphics open, as the host's events tell; see Viewers::watch(). Null: the host doesn't tell. Doesn't block.
    virtual std::shared_ptr<void> watchViewers(const GuestUuid&, ViewersSink) { return nullptr; }
};

/// Text sessions. They end when the host's connection does.
class TextSessions {
public:
    virtual ~TextSessions() = default;
    /// Of a guest that runs: Conflict where it doesn't.
    virtual Result<std::vector<domain::TextPort>> textPorts(const GuestUuid& guest) = 0;
    /// \a port counts them; NotFound where there is no such one. InUse where somebody has it, unless \a force: then
    /// theirs ends.
    virtual Result<TextStream> console(const GuestUuid& guest, unsigned port, bool force) = 0;
    /// The login shell of whom the host was connected as.
    virtual Result<TextStream> hostShell(TextSize size, std::stop_token stop) = 0;
    /// A shell in a container that runs; Unsupported for virtual machines.
    virtual Result<TextStream> guestShell(const GuestUuid& guest, TextSize size, std::stop_token stop) = 0;
};

/// A guest from inside, by its QEMU agent, and what it must have for being used from outside.
class GuestInside {
public:
    virtual ~GuestInside() = default;
    /// One request of the agent's protocol and its answer, both JSON; waits up to \a limit. Unsupported where no agent
    /// answers.
    virtual Result<std::string> agentCommand(const GuestUuid& guest, const std::string& request, std::chrono::seconds limit) = 0;
    /// Adds a device (libvirt's XML) to the guest's definition, and at once where it runs and takes it. False: it counts
    /// from the next start on.
    virtual Result<bool> addDevice(const GuestUuid& guest, const std::string& device) = 0;
};

class HostBackend {
public:
    virtual ~HostBackend() = default;
    /// Connects. \a sink is called on any thread from then on until close() returns, and must not block.
    /// Requesting \a stop ends it within a second. After a failure or a LinkLost, close() and open() may be
    /// called again.
    virtual Result<> open(Prompter& prompter, HostEventSink sink, std::stop_token stop) = 0;
    /// Calls under way end with an error soon, and so do later ones until the next open(). Returns at once.
    virtual void interrupt() = 0;
    /// interrupt(), then waits until everything has ended: never longer than a second for a dead host.
    virtual void close() = 0;

    virtual Result<HostContents> readAll(std::stop_token stop) = 0;
    /// May take seconds the first time, while libvirtd probes its emulators.
    virtual Result<HostFacts> readFacts(std::stop_token stop) = 0;
    /// Null: the guest is gone.
    virtual Result<GuestPtr> readGuest(const GuestUuid& guest) = 0;
    /// May hang as long as a guest's agent does, so it is called on a thread of its own.
    virtual Result<std::vector<Address>> readAddresses(const Guest& guest) = 0;
    virtual Result<std::vector<Pool>> readPools() = 0;
    virtual Result<std::vector<Network>> readNetworks() = 0;
    virtual Result<HostReading> sample() = 0;
    virtual Result<CapabilitySheet> examine(std::stop_token stop) = 0;
    /// The sheet of a host that isn't connected, for the reason \a why: what the last open() found, and nothing is
    /// asked of the host.
    virtual CapabilitySheet explain(const Error& why) = 0;
    /// What virtual machines can have here: libvirt's <domainCapabilities> of the usual machine.
    virtual Result<std::string> domainCapabilities() = 0;
    /// The libvirt URIs it has a connection to; the one that answers for the host first.
    virtual std::vector<std::string> connectedUris() const = 0;
    virtual GuestPower& power() = 0;
    virtual GuestConfig& config() = 0;
    virtual HostStorage* storage() { return nullptr; } ///< null: it has none that can be changed
    virtual HostLibrary* library() { return nullptr; } ///< null: no files can be sent to it
    virtual HostNetworks* networks() { return nullptr; } ///< null: it has none that can be changed
    virtual GuestHardware* hardware() { return nullptr; } ///< null: what its guests are made of is not told
    virtual GuestSnapshots* snapshots() { return nullptr; } ///< null: its guests have none
    virtual GuestScreen* screen() { return nullptr; } ///< null: guests have none to reach
    virtual TextSessions* texts() { return nullptr; } ///< null: it has none
    virtual GuestInside* inside() { return nullptr; } ///< null: guests have none that can be reached
    virtual GuestMigration* migration() { return nullptr; } ///< null: its guests stay where they are
    virtual HostRoots* roots() { return nullptr; } ///< null: it makes none
};

/// Unsupported where the host has none.
inline Result<TextSessions*> textsOf(HostBackend& backend) {
    if (auto* const texts = backend.texts()) return texts;
    return fail(ErrorCode::Unsupported, BINNACLE_TEXT("The hosts of the demo fleet have no consoles"));
}

} // namespace binnacle
