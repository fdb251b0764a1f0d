// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onlooker/onlooker.h"

namespace binnacle {
namespace {

constexpr std::chrono::milliseconds pause{2'000}; ///< before it is connected again

struct Way {
    std::shared_ptr<HostBackend> backend;
    ScreenLine line;
};

Result<Way> wayTo(Fleet& fleet, const GuestRef& guest) {
    auto backend = TRY(fleet.backend(guest.host));
    if (!backend->screen())
        return fail(ErrorCode::Unsupported,
                    BINNACLE_TEXT("Guests of this host have no screen that can be reached"));
    const auto lines = TRY(backend->screen()->lines(guest.uuid));
    std::optional<ScreenLine> best;
    for (const auto& line : lines)
        if (line.graphics.type == Graphics::Type::Vnc ||
            (line.graphics.type == Graphics::Type::Spice && !best))
            best = line;
    if (!best)
        return fail(ErrorCode::Unsupported, BINNACLE_TEXT("This guest has no screen"), {},
                    BINNACLE_TEXT("\"guest graphics\" gives it one."));
    return Way{std::move(backend), *std::move(best)};
}

} // namespace

Result<> Onlooker::follow(recording::Recording& recording) {
    if (!m_console && Steady::now() < m_next) return {};
    if (!m_console && std::exchange(m_ended, false) && isTakenByOthers())
        return fail(ErrorCode::InUse, BINNACLE_TEXT("Somebody else has opened this console"), {},
                    BINNACLE_TEXT("SPICE shows a guest to one at a time. A guest with VNC too is recorded by "
                                  "that, and shown to "
                                  "many."));
    if (!m_console) return open(recording);
    const auto news = m_frame->take();
    m_seen = m_seen || m_frame->updates() > 0;
    return news.closed ? closed(*news.closed, recording) : Result<>();
}

Result<> Onlooker::open(recording::Recording& recording) {
    auto way = wayTo(m_fleet, m_guest);
    if (!way) return later(way.error());
    console::ConsoleOptions options;
    const bool spice = way->line.graphics.type == Graphics::Type::Spice;
    options.protocol = spice ? console::Protocol::Spice : console::Protocol::Vnc;
    options.password = way->line.password;
    options.lookOnly = true;
    options.clipboard = false;
    m_isSpice = spice;
    const auto fleet = m_inventory.snapshot();
    if (const auto* guest = fleet->find(m_guest)) m_startedAt = guest->startedAt;
    m_frame = std::make_shared<console::Frame>([] {});
    auto dialer = [to = *std::move(way), uuid = m_guest.uuid](std::stop_token stop) {
        return to.backend->screen()->dial(uuid, to.line, std::move(stop));
    };
    m_console = console::GraphicsConsole::open(m_glib, std::move(options), std::move(dialer), m_frame);
    recording.show(m_frame);
    return {};
}

Result<> Onlooker::closed(const console::Frame::Closed& end, recording::Recording& recording) {
    using enum console::CloseReason;
    m_console.reset();
    recording.show(nullptr);
    m_ended = m_isSpice && m_seen && end.reason == Ended;
    const bool passes = end.reason == Ended || end.reason == Lost || end.reason == Unreachable;
    return passes ? later(end.error) : end.error;
}

/// By now the news of a guest's end would be there.
bool Onlooker::isTakenByOthers() const {
    const auto fleet = m_inventory.snapshot();
    const auto* host = fleet->host(m_guest.host);
    const auto* guest = fleet->find(m_guest);
    return host && host->link.state == LinkState::Connected && guest && isActive(guest->state) &&
           guest->startedAt == m_startedAt;
}

/// What goes wrong at first is told, what goes wrong later may pass.
Result<> Onlooker::later(const Error& why) {
    if (!m_seen) return why;
    m_next = Steady::now() + pause;
    return {};
}

} // namespace binnacle
