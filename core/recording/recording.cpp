// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/recording.h"

#include "core/base/thread_role.h"
#include "core/base/untrusted.h"
#include "core/recording/film.h"
#include "core/recording/stamp_text.h"

#include <algorithm>
#include <cstring>

namespace binnacle::recording {
namespace {

using std::chrono::milliseconds;

/// The guest's picture as it was last looked at.
class Look {
public:
    /// The lines that changed since; none: nothing did.
    struct Band {
        int top = 0, bottom = 0;
    };
    /// Keeps the guest's server waiting for no longer than the copy takes.
    Band take(const std::shared_ptr<const console::Frame>& frame) {
        const auto updates = frame->updates();
        if (frame == m_frame && updates == m_updates) return {};
        Band band;
        frame->see([&](const console::PixelView& view) { band = copied(view); });
        if (m_size.empty()) return {};
        m_frame = frame;
        m_updates = updates;
        return band;
    }
    void forget() { m_frame.reset(); } ///< what comes next is new, whatever it is
    console::Size size() const { return m_size; }
    console::PixelView view() const { return {m_pixels.data(), m_size.width, m_size}; }

private:
    Band copied(const console::PixelView& view) {
        const bool anew = view.size != m_size || !m_frame;
        m_size = view.size;
        m_pixels.resize(std::size_t(view.size.width) * std::size_t(view.size.height));
        const auto line = std::size_t(view.size.width) * sizeof(std::uint32_t);
        Band band{view.size.height, 0};
        for (int y = 0; y < view.size.height; ++y) {
            auto* const kept = m_pixels.data() + std::ptrdiff_t(y) * view.size.width;
            if (!anew && std::memcmp(kept, view.line(y), line) == 0) continue;
            std::memcpy(kept, view.line(y), line);
            band.top = std::min(band.top, y);
            band.bottom = y + 1;
        }
        return band.bottom ? band : Band();
    }

    std::shared_ptr<const console::Frame> m_frame;
    std::uint64_t m_updates = 0;
    console::Size m_size;
    std::vector<std::uint32_t> m_pixels;
};

} // namespace

/// What the thread works with.
class Recording::Reel {
public:
    explicit Reel(PartFile file)
        : m_part(std::move(file))
        , m_path(m_part->path()) {}

    bool hasBegun() const { return m_film != nullptr; }
    milliseconds length() const {
        return hasBegun() ? std::chrono::duration_cast<milliseconds>(Steady::now() - m_begun)
                          : milliseconds(0);
    }
    std::uint64_t bytes() const { return m_film ? m_film->size() : 0; }
    std::filesystem::path path() const { return m_film ? m_film->path() : m_path; }

    /// One more picture, where there is something new to be seen. Null: none comes at the moment.
    Result<> add(const std::shared_ptr<const console::Frame>& frame, const RecordingOptions& options);
    Result<> finish() {
        if (m_film) return m_film->finish(length());
        m_part->remove();
        return fail(ErrorCode::NotFound, BINNACLE_TEXT("There was no picture to record"));
    }

private:
    Result<> begin(const std::string& title);
    /// True: the picture is another one.
    bool follow(const std::shared_ptr<const console::Frame>& frame);

    std::optional<PartFile> m_part; ///< until there is a first picture
    std::filesystem::path m_path;
    std::unique_ptr<Film> m_film;
    Look m_look;
    bool m_gap = false, m_stampedGap = false;
    std::string m_when;
    Steady::time_point m_begun;
};

Result<> Recording::Reel::begin(const std::string& title) {
    m_film = TRY(beginFilm(*std::exchange(m_part, std::nullopt), m_look.size(), title));
    m_begun = Steady::now();
    return {};
}

bool Recording::Reel::follow(const std::shared_ptr<const console::Frame>& frame) {
    const bool gap = !frame || frame->size().empty();
    if (gap) {
        m_look.forget();
        if (std::exchange(m_gap, true) || !hasBegun()) return false;
        m_film->dim();
        return true;
    }
    const auto band = m_look.take(frame);
    if (band.bottom == 0) return false;
    m_gap = false;
    if (m_film) m_film->show(m_look.view(), band.top, band.bottom);
    return true;
}

Result<> Recording::Reel::add(const std::shared_ptr<const console::Frame>& frame,
                              const RecordingOptions& options) {
    bool isNew = follow(frame);
    if (!hasBegun()) {
        if (!isNew) return {};
        TRY(begin(options.title));
        m_film->show(m_look.view(), 0, m_look.size().height);
    }
    auto when = stampText(now());
    if (when != m_when || m_gap != m_stampedGap) {
        m_when = std::move(when);
        m_stampedGap = m_gap;
        const auto what =
            m_gap && !options.gap.empty() ? options.title + "  ·  " + options.gap : options.title;
        m_film->stamp(what, m_when);
        isNew = true;
    }
    return isNew ? m_film->add(length()) : Result<>();
}

Recording::Recording(RecordingOptions options, std::function<void()> ended)
    : m_options(std::move(options))
    , m_ended(std::move(ended)) {
    m_options.title = singleLine(m_options.title, 200);
    m_status.lock()->file = m_options.file;
    m_thread = std::thread([this] {
        nameThread("record");
        run();
    });
}

Recording::~Recording() {
    finish();
}

void Recording::show(std::shared_ptr<const console::Frame> frame) {
    m_orders.lock()->frame = std::move(frame);
}

void Recording::stop() {
    m_orders.lock()->stop = true;
    m_wake.notify_all();
}

Recording::Status Recording::finish() {
    stop();
    if (m_thread.joinable()) m_thread.join();
    return status();
}

bool Recording::waitUntil(Steady::time_point due) {
    return !m_orders.lock().waitUntil(m_wake, due, [](const Orders& o) { return o.stop; });
}

Result<> Recording::record(Reel& reel) {
    const auto pause = std::chrono::microseconds(1'000'000 / std::clamp(m_options.mostPerSecond, 1, 60));
    for (auto due = Steady::now(); waitUntil(due); due = std::max(due + pause, Steady::now())) {
        const auto frame = m_orders.lock()->frame;
        TRY(reel.add(frame, m_options));
        auto status = m_status.lock();
        status->file = reel.path();
        status->length = reel.length();
        status->bytes = reel.bytes();
    }
    return reel.finish();
}

void Recording::run() {
    auto part = PartFile::create(m_options.file);
    Result<> ended;
    if (!part) {
        ended = part.error();
    } else {
        Reel reel(*std::move(part));
        ended = record(reel);
        auto status = m_status.lock();
        status->file = reel.path();
        status->bytes = reel.bytes();
        status->length = reel.length();
    }
    m_orders.lock()->frame.reset();
    {
        auto status = m_status.lock();
        status->over = true;
        if (!ended) status->error = ended.error();
    }
    if (m_ended) m_ended();
}

} // namespace binnacle::recording
