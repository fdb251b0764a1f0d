// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/film/webm_film.h"

namespace binnacle::recording {

Result<std::unique_ptr<Film>> WebmFilm::begin(PartFile file, console::Size first, const std::string& title) {
    auto film = std::make_unique<WebmFilm>();
    film->m_canvas = std::make_unique<Canvas>(first);
    const auto strip = film->m_canvas->strip();
    film->m_stamp = std::make_unique<Stamp>(console::Size{strip.width, strip.height});
    film->m_file = TRY(VideoFile::begin(std::move(file), film->m_canvas->size(), title));
    return std::unique_ptr<Film>(std::move(film));
}

} // namespace binnacle::recording
