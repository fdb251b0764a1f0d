// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace binnacle::domain {

/// What a file is by its first bytes.
struct ImageHeader {
    /// As libvirt names it: "iso", "qcow2", "vmdk" …; "gzip", "xz", "zstd", "bzip2" and "tar" for archives;
    /// "raw" where it is nothing that is known.
    std::string format = "raw";
    /// What a guest sees of it, where the header says so.
    std::uint64_t capacityBytes = 0;
    /// The other file that whoever opens the image would read, too: a backing or data file, an extent.
    /// Untrusted.
    std::string outside;
    bool isWhole = true; ///< it names no other file
};

/// So much of a file's beginning tells all that readImageHeader() can know.
constexpr std::size_t imageHeaderBytes = 128 * 1024;
/// \a bytes: the file's first ones. Never fails: what is cut or forged comes out as what it is not safe to
/// be.
ImageHeader readImageHeader(std::string_view bytes);

/// A library takes no image that makes its host read other files, and none that is something else than its
/// name says: a "disc.iso" that is a qcow2 image. InvalidArgument with what to do.
Result<> checkImage(const ImageHeader& header, const std::string& name);

} // namespace binnacle::domain
