// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libvirt/volume_transfer.h"

#include "core/base/format.h"
#include "core/base/thread_role.h"
#include "core/base/untrusted.h"
#include "core/libvirt/error.h"
#include "core/libvirt/storage.h"
#include "core/libvirt/volume_info.h"

#include <pugixml.hpp>

namespace binnacle::libvirt {
namespace {

using StreamHandle = Handle<virStream, &virStreamFree>;

constexpr std::size_t chunk = 256 * 1024 - 4096; ///< a message of libvirt's protocol holds no more data

Error noSuchVolume(const std::string& path) {
    return fail(ErrorCode::NotFound, BINNACLE_TEXT("No pool of the host has %1", singleLine(path, 200)));
}

/// The bytes of one volume on their way into another; holes stay holes.
class Transfer {
public:
    Transfer(virStreamPtr from, virStreamPtr to, std::uint64_t expected, std::string name)
        : m_from(from)
        , m_to(to)
        , m_expected(expected)
        , m_name(std::move(name)) {}

    Result<> run(TaskContext& ctx) {
        std::vector<char> buffer(chunk);
        auto told = Steady::now();
        const auto begin = told;
        for (;;) {
            TRY(ctx.checkpoint());
            const int got =
                virStreamRecvFlags(m_from, buffer.data(), buffer.size(), VIR_STREAM_RECV_STOP_AT_HOLE);
            if (got == 0) return {};
            if (got == -3)
                TRY(passHole());
            else if (got < 0)
                return lastError(BINNACLE_TEXT("The disk %1 can't be read to its end", m_name));
            else
                TRY(send(buffer.data(), static_cast<std::size_t>(got)));
            if (Steady::now() - told < std::chrono::milliseconds(300)) continue;
            told = Steady::now();
            const auto seconds = std::chrono::duration<double>(told - begin).count();
            ctx.progress(m_expected ? std::min(0.99, double(m_sent) / double(m_expected)) : -1,
                         BINNACLE_TEXT("copying %1: %2 of %3, %4", m_name, formatBytes(m_sent),
                                       formatBytes(m_expected), formatRate(double(m_sent) / seconds)));
        }
    }

private:
    Result<> passHole() {
        long long length = 0;
        if (virStreamRecvHole(m_from, &length, 0) != 0)
            return lastError(BINNACLE_TEXT("The disk %1 can't be read to its end", m_name));
        if (virStreamSendHole(m_to, length, 0) != 0) return lastError(writeError());
        return {};
    }
    Result<> send(const char* data, std::size_t size) {
        for (std::size_t done = 0; done < size;) {
            const int sent = virStreamSend(m_to, data + done, size - done);
            if (sent < 0) return lastError(writeError());
            done += static_cast<std::size_t>(sent);
        }
        m_sent += size;
        return {};
    }
    Text writeError() const {
        return BINNACLE_TEXT("The disk %1 can't be written at the other host", m_name);
    }

    virStreamPtr m_from, m_to;
    std::uint64_t m_expected, m_sent = 0;
    std::string m_name;
};

Result<std::string> stampOf(virStorageVolPtr volume) {
    const CString xml(virStorageVolGetXMLDesc(volume, 0));
    pugi::xml_document doc;
    if (!xml || !doc.load_string(xml.get())) return lastError();
    return std::string(doc.child("volume").child("target").child("timestamps").child_value("mtime"));
}

/// What is sent, once both ends are open.
Result<> fillVolume(Connection& from, virStorageVolPtr origin, Connection& to, const Volume& made,
                    TaskContext& ctx) {
    virStorageVolInfo info{};
    StreamHandle out, in;
    {
        const auto use = from.use();
        virStorageVolGetInfo(origin, &info);
        out = StreamHandle(virStreamNew(use.conn, 0));
        if (!out ||
            virStorageVolDownload(origin, out.get(), 0, 0, VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM) != 0)
            return lastError(BINNACLE_TEXT("The disk %1 can't be read", made.name));
    }
    {
        const auto use = to.use();
        const auto target = lookUpVolume(use.conn, made.path);
        in = StreamHandle(virStreamNew(use.conn, 0));
        if (!target || !in ||
            virStorageVolUpload(target.get(), in.get(), 0, 0, VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM) != 0) {
            auto error =
                lastError(BINNACLE_TEXT("The disk %1 can't be written at the other host", made.name));
            virStreamAbort(out.get());
            return error;
        }
    }
    auto sent = Transfer(out.get(), in.get(), info.allocation, made.name).run(ctx);
    if (!sent) {
        virStreamAbort(out.get());
        virStreamAbort(in.get());
        return sent;
    }
    virStreamFinish(out.get());
    if (virStreamFinish(in.get()) != 0)
        return lastError(BINNACLE_TEXT("The disk %1 can't be written at the other host", made.name));
    return {};
}

/// As large as it should be, and of the same kind.
Result<Volume> checked(Connection& to, const std::string& pool, const VolumeSpec& copy) {
    for (auto& volume : TRY(volumes(to, pool)))
        if (volume.name == copy.name) {
            if (volume.capacityBytes == copy.capacityBytes &&
                (volume.format == copy.format || !volume.path.starts_with('/') ||
                 volume.path.starts_with("/dev/")))
                return std::move(volume);
            return fail(ErrorCode::Corrupt,
                        BINNACLE_TEXT("The copy %1 is not what was sent: %2 of the format %3", copy.name,
                                      formatBytes(volume.capacityBytes), volume.format));
        }
    return fail(ErrorCode::NotFound, BINNACLE_TEXT("Somebody has deleted the copy %1 meanwhile", copy.name));
}

} // namespace

Result<std::string> volumeStamp(Connection& connection, const std::string& path) {
    assertMayBlock("libvirt volumeStamp");
    const auto use = connection.use();
    const auto handle = lookUpVolume(use.conn, path);
    if (!handle) return noSuchVolume(path);
    return stampOf(handle.get());
}

Result<Volume> copyVolume(Connection& from, const std::string& source, Connection& to, const VolumeSpec& copy,
                          TaskContext& ctx) {
    assertMayBlock("libvirt copyVolume");
    VolumeHandle origin;
    {
        const auto use = from.use();
        origin = lookUpVolume(use.conn, source);
        if (!origin) return noSuchVolume(source);
    }
    const auto made = TRY(createVolume(to, copy));
    auto filled = fillVolume(from, origin.get(), to, made, ctx);
    auto whole = filled ? checked(to, copy.pool, copy) : Result<Volume>(filled.error());
    if (whole) return whole;
    auto error = whole.error();
    if (const auto gone = deleteVolume(to, made.path); !gone) {
        ctx.log(BINNACLE_TEXT("The unfinished copy %1 is there and can't be deleted", copy.name));
        if (error.code != ErrorCode::Cancelled)
            error.code = ErrorCode::Unreachable; // so that it is looked for later
    }
    return error;
}

} // namespace binnacle::libvirt
