// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/fd.h"

#include <cstdint>
#include <filesystem>
#include <span>

namespace binnacle::recording {

/// A file that has another name until it is complete: "web.part.webm" becomes "web.webm". What is in it stays
/// where writing fails. Blocks; of one thread.
class PartFile {
public:
    /// \a target: what it is to be called; one that is there is replaced at the end. An unfinished file of
    /// before is never written over: this one gets the next free name. Readable for its owner alone.
    static Result<PartFile> create(std::filesystem::path target);

    Result<> write(std::span<const std::uint8_t> bytes);
    /// The new place, from the beginning.
    std::uint64_t seek(std::uint64_t place) { return m_place = place; }
    std::uint64_t place() const { return m_place; }
    std::uint64_t size() const { return m_size; }
    /// Gives it its name.
    Result<> complete();
    void remove();                                               ///< where nothing is worth keeping
    const std::filesystem::path& path() const { return m_path; } ///< as it is called now

private:
    PartFile(UniqueFd fd, std::filesystem::path target, std::filesystem::path path)
        : m_fd(std::move(fd))
        , m_target(std::move(target))
        , m_path(std::move(path)) {}

    UniqueFd m_fd;
    std::filesystem::path m_target, m_path;
    std::uint64_t m_place = 0, m_size = 0;
};

} // namespace binnacle::recording
