// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/host_worker.h"

#include "core/base/thread_role.h"

namespace binnacle {
namespace {

constexpr auto freshFailure = std::chrono::seconds(5);
constexpr auto longestTry = std::chrono::seconds(45); ///< a connection's own time limits are shorter
constexpr auto tick = std::chrono::milliseconds(20);

} // namespace

Result<Examination> HostSession::Worker::examine(std::stop_token stop) {
    assertMayBlock("HostSession::examine");
    const auto link = [this] { return *m_link.lock(); };
    const auto failedAt = *m_failedAt.lock();
    const bool failedJustNow = failedAt && Steady::now() - *failedAt < freshFailure;
    if (link().state == LinkState::Waiting && !failedJustNow) connect();
    const auto deadline = Steady::now() + longestTry;
    while (m_mailbox.isWanted() && !isSettled(false) && Steady::now() < deadline) {
        if (stop.stop_requested()) return fail(ErrorCode::Cancelled, BINNACLE_TEXT("Cancelled"));
        std::this_thread::sleep_for(tick);
    }
    if (link().state == LinkState::Connected) {
        auto sheet = m_backend->examine(stop);
        if (sheet) return Examination{*std::move(sheet), {}};
        if (link().state == LinkState::Connected || stop.stop_requested()) return sheet.error();
        return Examination{m_backend->explain(sheet.error()), sheet.error()}; // lost meanwhile
    }
    const auto why = link().error;
    if (!why) return backend().error();
    return Examination{m_backend->explain(*why), why};
}

} // namespace binnacle
