// SPDX-License-Identifier: GPL-3.0-or-later
// The one door of the module that recordings load.
#include "core/film/webm_film.h"

extern "C" __attribute__((visibility("default"))) binnacle::recording::Film*
binnacle_begin_film(binnacle::recording::PartFile&& file, binnacle::console::Size first,
                    const std::string& title, binnacle::Error& error) {
    auto film = binnacle::recording::WebmFilm::begin(std::move(file), first, title);
    if (film) return (*film).release();
    error = film.error();
    return nullptr;
}
