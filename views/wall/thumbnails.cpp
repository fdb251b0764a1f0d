// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wall/thumbnails.h"

#include "core/fleet/fleet.h"
#include "core/picture/picture.h"
#include "views/support/background.h"
#include "views/support/strings.h"

#include <QTimer>

#include <algorithm>

namespace binnacle::views {
namespace {

using namespace std::chrono_literals;
constexpr int mostAtOnce = 3;
constexpr std::size_t mostKept = 500; ///< pictures; about half a megabyte each at most
constexpr auto soonest = 2000ms, latest = 60'000ms, afterTrouble = 20'000ms, tick = 100ms;

QImage imageOf(const Picture& picture) {
    const QImage view(reinterpret_cast<const uchar*>(picture.pixels.data()), picture.width, picture.height, picture.width * 4,
                      QImage::Format_RGB32);
    return view.copy();
}

} // namespace

struct Thumbnails::Answer {
    QImage image;
    std::optional<Error> error;
    std::chrono::milliseconds took{0};
};

Thumbnails::Thumbnails(Workbench& bench, QObject* parent)
    : QObject(parent)
    , m_bench(bench)
    , m_timer(new QTimer(this)) {
    m_timer->setInterval(tick);
    connect(m_timer, &QTimer::timeout, this, &Thumbnails::fetchSome);
}

void Thumbnails::look(std::vector<GuestRef> guests) {
    m_seen = std::move(guests);
    if (m_seen.empty()) {
        m_timer->stop();
        return;
    }
    if (m_shots.size() > mostKept) {
        const std::set<GuestRef> seen(m_seen.begin(), m_seen.end());
        std::erase_if(m_shots, [&](const auto& shot) { return !seen.contains(shot.first); });
    }
    if (!m_timer->isActive()) m_timer->start();
    fetchSome();
}

QImage Thumbnails::of(const GuestRef& guest) const {
    const auto shot = m_shots.find(guest);
    return shot == m_shots.end() ? QImage() : shot->second.image;
}

QString Thumbnails::trouble(const GuestRef& guest) const {
    const auto shot = m_shots.find(guest);
    return shot == m_shots.end() ? QString() : shot->second.trouble;
}

void Thumbnails::fetchSome() {
    const auto now = Clock::now();
    std::vector<const GuestRef*> due;
    for (const auto& guest : m_seen)
        if (m_shots[guest].due <= now) due.push_back(&guest);
    std::ranges::stable_sort(due, {}, [this](const GuestRef* guest) { return m_shots[*guest].due; });
    for (const auto* guest : due) {
        if (m_underWay >= mostAtOnce) return;
        const auto& line = m_lines[guest->host];
        if (!line.busy && line.restsUntil <= now) fetch(*guest);
    }
}

void Thumbnails::fetch(const GuestRef& guest) {
    m_lines[guest.host].busy = true;
    ++m_underWay;
    inBackground(
        m_bench.pool, this,
        [&fleet = m_bench.fleet, guest] {
            const auto begun = Clock::now();
            Answer answer;
            const auto picture = [&]() -> Result<Picture> {
                const auto backend = TRY(fleet.backend(guest.host));
                auto* screen = backend->screen();
                if (!screen) return fail(ErrorCode::Unsupported, BINNACLE_TEXT("This host tells no pictures of its guests"));
                return shrunk(TRY(screen->screenshot(guest.uuid, 0)), largest.width(), largest.height());
            }();
            if (picture)
                answer.image = imageOf(*picture);
            else
                answer.error = picture.error();
            answer.took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begun);
            return answer;
        },
        [this, guest](Answer answer) { take(guest, std::move(answer)); });
}

void Thumbnails::take(const GuestRef& guest, Answer answer) {
    --m_underWay;
    const auto now = Clock::now();
    auto& line = m_lines[guest.host];
    line.busy = false;
    line.restsUntil = now + 2 * answer.took;
    auto& shot = m_shots[guest];
    shot.trouble = answer.error ? sentence(*answer.error) : QString();
    if (answer.error) shot.image = {};
    else shot.image = std::move(answer.image);
    shot.due = now + (answer.error ? afterTrouble : std::clamp(10 * answer.took, std::chrono::milliseconds(soonest), std::chrono::milliseconds(latest)));
    Q_EMIT arrived(guest);
    if (!m_seen.empty()) fetchSome();
}

} // namespace binnacle::views
