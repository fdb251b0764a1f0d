// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/film/webm_film.h"

#include <new>

namespace binnacle::recording {

namespace {

Error outOfMemory() {
    return fail(ErrorCode::Internal, BINNACLE_TEXT("There is not enough memory for the recording"));
}

} // namespace

void WebmFilm::draw(const std::function<void()>& act) {
    try {
        act();
    } catch (const std::bad_alloc&) {
        m_outOfMemory = true;
    }
}

Result<> WebmFilm::add(std::chrono::milliseconds at) {
    if (m_outOfMemory) return outOfMemory();
    return m_file->add(m_canvas->frame(), at);
}

Result<std::unique_ptr<Film>> WebmFilm::begin(PartFile file, console::Size first, const std::string& title) {
    auto film = std::make_unique<WebmFilm>();
    film->draw([&] {
        film->m_canvas = std::make_unique<Canvas>(first);
        const auto strip = film->m_canvas->strip();
        film->m_stamp = std::make_unique<Stamp>(console::Size{strip.width, strip.height});
    });
    if (film->m_outOfMemory) {
        file.remove();
        return outOfMemory();
    }
    film->m_file = TRY(VideoFile::begin(std::move(file), film->m_canvas->size(), title));
    return std::unique_ptr<Film>(std::move(film));
}

} // namespace binnacle::recording
