// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/film.h"

#include "core/base/thread_role.h"

#include <dlfcn.h>

namespace binnacle::recording {
namespace {

namespace fs = std::filesystem;

/// Beside this program, or where packages put what isn't for people.
Result<BeginFilm> load() {
    constexpr auto name = "libbinnacle_film.so";
    std::error_code failed;
    const auto folder = fs::read_symlink("/proc/self/exe", failed).parent_path();
    void* module = nullptr;
    std::string why;
    for (const auto& place : {folder / name, folder / ".." / "lib" / "binnacle" / name}) {
        module = ::dlopen(place.c_str(),
                          RTLD_NOW | RTLD_LOCAL); // never closed: what it makes may live as long as we do
        if (module) break;
        if (const char* said = ::dlerror(); why.empty() || fs::exists(place, failed)) why = said ? said : "";
    }
    void* const symbol = module ? ::dlsym(module, beginFilmSymbol) : nullptr;
    if (symbol) return reinterpret_cast<BeginFilm>(symbol);
    return fail(
        ErrorCode::Unsupported, BINNACLE_TEXT("What writes videos is not installed with Binnacle here"), why,
        BINNACLE_TEXT("It needs FFmpeg's libraries (libavcodec, libavformat, libswscale) and Pango."));
}

} // namespace

Result<std::unique_ptr<Film>> beginFilm(PartFile file, console::Size first, const std::string& title) {
    assertMayBlock("beginFilm");
    static const auto begin = load();
    if (!begin) {
        file.remove();
        return begin.error();
    }
    Error error;
    if (auto* film = (*begin)(std::move(file), first, title, error)) return std::unique_ptr<Film>(film);
    return error;
}

} // namespace binnacle::recording
