// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/guest_target.h"

#include "core/base/untrusted.h"

#include <condition_variable>

namespace binnacle {
namespace {

/// Events tell; a question now and then repairs what was missed.
constexpr auto askAgain = std::chrono::seconds(5);

Error goneError() {
    return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest is not on this host (any more)"));
}

/// Gone, unreachable, reached or (none) to be waited for.
std::optional<Result<>> verdict(const FleetSnapshot& fleet, const GuestRef& ref,
                                const std::function<bool(const Guest&)>& reached) {
    const auto* host = fleet.host(ref.host);
    if (host && host->link.state != LinkState::Connected)
        return fail(ErrorCode::Unreachable, BINNACLE_TEXT("The connection to the host was lost meanwhile"));
    const auto* guest = fleet.find(ref);
    if (!guest) return goneError();
    if (reached(*guest)) return Result<>();
    return std::nullopt;
}

} // namespace

GuestTarget guestTarget(const Target& target, const FleetSnapshot& fleet) {
    GuestTarget found;
    const auto* ref = std::get_if<GuestRef>(&target);
    found.host = ref ? fleet.host(ref->host) : nullptr;
    found.guest = found.host ? found.host->find(ref->uuid) : nullptr;
    if (!found.guest)
        found.obstacle = BINNACLE_TEXT("The guest is not on this host (any more)");
    else if (found.host->link.state != LinkState::Connected)
        found.obstacle = BINNACLE_TEXT("The host %1 is not connected", singleLine(found.host->name));
    return found;
}

std::function<Obstacle(const Target&, const FleetSnapshot&)> whenReachable(std::function<Obstacle(const Guest&)> rule) {
    return [rule = std::move(rule)](const Target& target, const FleetSnapshot& fleet) {
        auto found = guestTarget(target, fleet);
        return found.obstacle ? std::move(found.obstacle) : rule(*found.guest);
    };
}

Obstacle whenNoTemplate(const Guest& guest) {
    if (!guest.meta.isTemplate) return {};
    return BINNACLE_TEXT("A template is neither started nor changed: clone it, or turn it into a guest again");
}

Result<std::shared_ptr<HostBackend>> backendFor(Fleet& fleet, const GuestRef& guest) {
    return fleet.backend(guest.host);
}

Result<> waitForGuest(Fleet& fleet, const GuestRef& ref, std::function<bool(const Guest&)> reached,
                      std::chrono::seconds limit, TaskContext& ctx) {
    std::mutex mutex;
    std::condition_variable_any changed;
    const auto watching = fleet.inventory().observe([&](const SnapshotPtr&, const Changes&) {
        const std::scoped_lock lock(mutex);
        changed.notify_all();
    });
    const auto begin = Steady::now();
    auto nextQuestion = begin + askAgain;
    std::unique_lock lock(mutex);
    for (;;) {
        if (auto done = verdict(*fleet.inventory().snapshot(), ref, reached)) return *std::move(done);
        TRY(ctx.checkpoint());
        const auto now = Steady::now();
        if (now - begin >= limit) return fail(ErrorCode::Timeout, BINNACLE_TEXT("Nothing happened for %1 seconds", limit.count()));
        ctx.progress(std::chrono::duration<double>(now - begin) / limit, BINNACLE_TEXT("waiting for the guest"));
        if (now >= nextQuestion) {
            nextQuestion = now + askAgain;
            if (auto session = fleet.session(ref.host)) (*session)->refresh(ref.uuid);
        }
        changed.wait_for(lock, ctx.stopToken(), std::chrono::milliseconds(500), [] { return false; });
    }
}

} // namespace binnacle
