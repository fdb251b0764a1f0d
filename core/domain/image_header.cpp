// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/image_header.h"

#include "core/base/untrusted.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace binnacle::domain {
namespace {

using namespace std::string_view_literals;

bool hasAt(std::string_view bytes, std::size_t at, std::string_view magic) {
    return bytes.size() >= at + magic.size() && bytes.substr(at, magic.size()) == magic;
}

/// 0 where the file ends before it.
std::uint64_t bigEndian(std::string_view bytes, std::size_t at, std::size_t count) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < count; ++i)
        value = value << 8 | (at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U);
    return value;
}

std::uint64_t littleEndian(std::string_view bytes, std::size_t at, std::size_t count) {
    std::uint64_t value = 0;
    for (std::size_t i = count; i-- > 0;)
        value = value << 8 | (at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U);
    return value;
}

std::string lower(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return out;
}

ImageHeader notWhole(ImageHeader header, std::string_view outside) {
    header.isWhole = false;
    header.outside = singleLine(outside.substr(0, 1024));
    return header;
}

/// https://gitlab.com/qemu-project/qemu/-/blob/master/docs/interop/qcow2.txt
ImageHeader readQcow2(std::string_view bytes) {
    const auto version = bigEndian(bytes, 4, 4);
    ImageHeader header{
        .format = version >= 2 ? "qcow2" : "qcow", .capacityBytes = bigEndian(bytes, 24, 8), .outside = {}};
    const auto backing = bigEndian(bytes, 8, 8), length = bigEndian(bytes, 16, 4);
    if (backing != 0 || length != 0)
        return notWhole(std::move(header), backing < bytes.size()
                                               ? bytes.substr(backing, std::min<std::size_t>(length, 1023))
                                               : ""sv);
    constexpr std::uint64_t externalData = 1U << 2;
    if (version >= 3 && (bigEndian(bytes, 72, 8) & externalData)) return notWhole(std::move(header), {});
    return header;
}

/// The value of key="…" in a descriptor of VMware's.
std::string_view described(std::string_view text, std::string_view key) {
    const auto at = lower(text).find(lower(key));
    if (at == std::string::npos) return {};
    auto value = text.substr(at + key.size());
    value = value.substr(0, std::min(value.find_first_of("\r\n"), value.size()));
    const auto from = value.find('"');
    if (from == std::string_view::npos) return value;
    value.remove_prefix(from + 1);
    return value.substr(0, std::min(value.find('"'), value.size()));
}

/// https://www.vmware.com/support/developer/vddk/vmdk_50_technote.pdf
ImageHeader readVmdk(std::string_view bytes) {
    constexpr std::size_t sector = 512;
    const auto sectors = littleEndian(bytes, 12, 8);
    ImageHeader header{.format = "vmdk", .capacityBytes = sectors * sector, .outside = {}};
    if (sectors == 0) return notWhole(std::move(header), {}); // QEMU takes its descriptor for a list of files
    const auto from = littleEndian(bytes, 28, 8), length = littleEndian(bytes, 36, 8),
               seen = std::uint64_t(bytes.size() / sector);
    if (from > seen || length > seen - from)
        return notWhole(std::move(header), {}); // its descriptor is not to be seen
    // libvirt looks for it where it mostly is, QEMU where the header says.
    if (lower(bytes).find("parentfilenamehint") != std::string::npos)
        return notWhole(std::move(header), described(bytes, "parentFileNameHint"));
    return header;
}

/// QEMU takes a text for VMware's where "version=" follows its comments.
bool isDescriptor(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto line = bytes.substr(0, std::min(bytes.find('\n'), bytes.size()));
        const auto first = line.find_first_not_of(" \t\r");
        if (first != std::string_view::npos && line[first] != '#')
            return lower(line.substr(first, 8)) == "version=";
        bytes.remove_prefix(std::min(line.size() + 1, bytes.size()));
    }
    return false;
}

ImageHeader readQed(std::string_view bytes) {
    ImageHeader header{.format = "qed", .capacityBytes = littleEndian(bytes, 48, 8), .outside = {}};
    if (!(littleEndian(bytes, 16, 8) & 1U)) return header;
    const auto at = littleEndian(bytes, 56, 4), length = littleEndian(bytes, 60, 4);
    return notWhole(std::move(header),
                    at < bytes.size() ? bytes.substr(at, std::min<std::size_t>(length, 1023)) : ""sv);
}

struct Magic {
    std::size_t at;
    std::string_view bytes;
    const char* format;
};
constexpr std::array magics{Magic{0, "vhdxfile"sv, "vhdx"},
                            Magic{0, "conectix"sv, "vpc"},
                            Magic{64, "\x7f\x10\xda\xbe"sv, "vdi"},
                            Magic{0, "COWD"sv, "vmdk"},
                            Magic{0, "LUKS\xba\xbe"sv, "luks"},
                            Magic{0, "\x1f\x8b"sv, "gzip"},
                            Magic{0, "\xfd\x37zXZ\0"sv, "xz"},
                            Magic{0, "\x28\xb5\x2f\xfd"sv, "zstd"},
                            Magic{0, "BZh"sv, "bzip2"},
                            Magic{257, "ustar"sv, "tar"},
                            Magic{32769, "CD001"sv, "iso"}};

} // namespace

ImageHeader readImageHeader(std::string_view bytes) {
    if (hasAt(bytes, 0, "QFI\xfb"sv)) return readQcow2(bytes);
    if (hasAt(bytes, 0, "KDMV"sv)) return readVmdk(bytes);
    if (hasAt(bytes, 0, "QED\0"sv)) return readQed(bytes);
    if (isDescriptor(bytes)) {
        const auto parent = described(bytes, "parentFileNameHint");
        return notWhole({.format = "vmdk", .capacityBytes = 0, .outside = {}},
                        parent.empty() ? described(bytes, "RW ") : parent);
    }
    for (const auto& magic : magics)
        if (hasAt(bytes, magic.at, magic.bytes))
            return {.format = magic.format, .capacityBytes = 0, .outside = {}};
    return {};
}

Result<> checkImage(const ImageHeader& header, const std::string& name) {
    if (!header.isWhole)
        return fail(
            ErrorCode::InvalidArgument,
            header.outside.empty()
                ? BINNACLE_TEXT(
                      "The image %1 is not whole: its data lies in other files, which it makes its host read",
                      name)
                : BINNACLE_TEXT("The image %1 is not whole: it makes its host read another file, %2", name,
                                header.outside),
            {},
            BINNACLE_TEXT("Where you trust it, make a whole one of it where those files are: qemu-img "
                          "convert -O qcow2 IMAGE WHOLE.qcow2"));
    const bool isDisk = header.format != "iso" && header.format != "raw";
    if (lower(name).ends_with(".iso") && isDisk)
        return fail(
            ErrorCode::InvalidArgument,
            BINNACLE_TEXT("%1 is named like a disc and is none: its content is %2", name, header.format), {},
            BINNACLE_TEXT("Give it another name, where you trust it."));
    return {};
}

} // namespace binnacle::domain
