// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/console_holders.h"

#include "views/support/strings.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace binnacle::views {
namespace {

bool isLoopback(const std::string& address) {
    return address.starts_with("127.") || address == "::1" || address == "localhost";
}

/// Graphics that listen nowhere have nothing by which they could be told apart.
bool cameTo(const Viewer& viewer, const Graphics& graphics) {
    if (graphics.port > 0) return viewer.server == std::to_string(graphics.port);
    return graphics.socket.empty() || viewer.server.empty() || viewer.server == graphics.socket;
}

} // namespace

ConsoleHolders::ConsoleHolders(QObject* parent)
    : QObject(parent) {}

void ConsoleHolders::watch(HostBackend& backend, const GuestUuid& guest, const Graphics& graphics) {
    stop();
    m_graphics = graphics;
    auto* screen = backend.screen();
    if (!screen) return;
    m_watch = screen->watchViewers(guest, [this, turn = m_turn](const std::vector<Viewer>& all) {
        m_landing.call([this, turn, all] {
            if (turn == m_turn) take(all);
        });
    });
}

void ConsoleHolders::stop() {
    ++m_turn;
    m_watch.reset();
    if (!std::exchange(m_others, {}).empty()) Q_EMIT changed();
}

void ConsoleHolders::take(const std::vector<Viewer>& all) {
    std::vector<Viewer> others;
    for (const auto& viewer : all) {
        if (viewer.own || !cameTo(viewer, m_graphics)) continue;
        const bool known = m_graphics.type == Graphics::Type::Spice &&
                           std::ranges::find(others, viewer.address, &Viewer::address) != others.end();
        if (!known) others.push_back(viewer);
    }
    if (others == m_others) return;
    m_others = std::move(others);
    Q_EMIT changed();
}

std::optional<Viewer> ConsoleHolders::newcomer(std::chrono::seconds ago) const {
    if (m_others.empty() || now() - m_others.back().since > ago) return std::nullopt;
    return m_others.back();
}

QString ConsoleHolders::where(const Viewer& viewer) {
    if (viewer.address.empty() || isLoopback(viewer.address))
        return tr("Somebody on the host or through SSH");
    return shown(viewer.address, 60);
}

QString ConsoleHolders::describe(const Viewer& viewer) {
    const auto since = QDateTime::fromSecsSinceEpoch(
        std::chrono::duration_cast<std::chrono::seconds>(viewer.since.time_since_epoch()).count());
    return tr("%1, since %2").arg(where(viewer), QLocale().toString(since.time(), QLocale::ShortFormat));
}

} // namespace binnacle::views
