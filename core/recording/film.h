// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/picture.h"
#include "core/recording/part_file.h"

#include <chrono>
#include <memory>

namespace binnacle::recording {

/// What a recording is made on: pictures with a strip below them, in a file. Of one thread; blocks.
class Film {
public:
    virtual ~Film() = default;
    /// Of \a picture, the lines from \a top to before \a bottom are new.
    virtual void show(const console::PixelView& picture, int top, int bottom) = 0;
    virtual void dim() = 0; ///< the picture that is there belongs to the past
    /// What stands in the strip: \a what is recorded, and when.
    virtual void stamp(const std::string& what, const std::string& when) = 0;
    /// All of that is seen from \a at on, counted from the beginning; later each time.
    virtual Result<> add(std::chrono::milliseconds at) = 0;
    /// The last picture is seen until \a at; then the file is complete and has its name.
    virtual Result<> finish(std::chrono::milliseconds at) = 0;
    virtual std::uint64_t size() const = 0;
    virtual const std::filesystem::path& path() const = 0; ///< as the file is called now
};

/// For a guest whose first picture has the size \a first. Loads the module that has the encoder. Where that
/// can't be had, \a file is gone.
Result<std::unique_ptr<Film>> beginFilm(PartFile file, console::Size first, const std::string& title);

/// What the module has under the name of beginFilmSymbol; null, with the reason in \a error.
using BeginFilm = Film* (*)(PartFile&& file, console::Size first, const std::string& title, Error& error);
inline constexpr auto beginFilmSymbol = "binnacle_begin_film";

} // namespace binnacle::recording
