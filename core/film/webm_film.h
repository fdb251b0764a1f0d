// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/film/canvas.h"
#include "core/film/stamp.h"
#include "core/film/video_file.h"
#include "core/recording/film.h"

#include <functional>

namespace binnacle::recording {

/// A film in a WebM file.
class WebmFilm final : public Film {
public:
    static Result<std::unique_ptr<Film>> begin(PartFile file, console::Size first, const std::string& title);

    void show(const console::PixelView& picture, int top, int bottom) override {
        draw([&] { m_canvas->show(picture, top, bottom); });
    }
    void dim() override {
        draw([this] { m_canvas->dim(); });
    }
    void stamp(const std::string& what, const std::string& when) override {
        draw([&] { m_canvas->stamp(m_stamp->draw(what, when)); });
    }
    Result<> add(std::chrono::milliseconds at) override;
    Result<> finish(std::chrono::milliseconds at) override { return m_file->finish(at); }
    std::uint64_t size() const override { return m_file->size(); }
    const std::filesystem::path& path() const override { return m_file->path(); }

private:
    /// No exception leaves the module; add() tells of one.
    void draw(const std::function<void()>& act);

    bool m_outOfMemory = false;
    std::unique_ptr<Canvas> m_canvas;
    std::unique_ptr<Stamp> m_stamp;
    std::unique_ptr<VideoFile> m_file;
};

} // namespace binnacle::recording
