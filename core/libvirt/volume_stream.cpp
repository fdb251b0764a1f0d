// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libvirt/volume_stream.h"

#include "core/base/thread_role.h"
#include "core/base/untrusted.h"
#include "core/libvirt/error.h"
#include "core/libvirt/volume_info.h"

namespace binnacle::libvirt {
namespace {

using StreamHandle = Handle<virStream, &virStreamFree>;

constexpr int holeAhead = -3; ///< of virStreamRecvFlags()
constexpr std::size_t blockSize =
    262'120; ///< what fits into one message of libvirt's, VIR_NET_MESSAGE_LEGACY_PAYLOAD_MAX

Error noSuchVolume(const std::string& path) {
    return fail(ErrorCode::NotFound, BINNACLE_TEXT("No pool of the host has %1", singleLine(path, 200)));
}

Error broken(const std::string& path) {
    return lastError(BINNACLE_TEXT("The content of %1 can't be transferred", singleLine(path, 200)));
}

Result<> sendAll(virStreamPtr stream, std::string_view bytes, const std::string& path) {
    while (!bytes.empty()) {
        const int n = virStreamSend(stream, bytes.data(), std::min(bytes.size(), blockSize));
        if (n < 0) return broken(path);
        bytes.remove_prefix(std::size_t(n));
    }
    return {};
}

Result<> sendFrom(virStreamPtr stream, const NextBytes& next, const std::string& path) {
    for (;;) {
        const auto bytes = TRY(next());
        if (bytes.empty()) return {};
        TRY(sendAll(stream, bytes, path));
    }
}

Result<> receive(virStreamPtr stream, bool sparse, const VolumeSink& sink, const std::string& path) {
    std::string block(blockSize, '\0');
    for (;;) {
        const int n =
            sparse ? virStreamRecvFlags(stream, block.data(), block.size(), VIR_STREAM_RECV_STOP_AT_HOLE)
                   : virStreamRecv(stream, block.data(), block.size());
        if (n == 0) return {};
        if (n == holeAhead) {
            long long length = 0;
            if (virStreamRecvHole(stream, &length, 0) < 0) return broken(path);
            TRY(sink.hole(std::uint64_t(length)));
        } else if (n < 0) {
            return broken(path);
        } else {
            TRY(sink.data({block.data(), std::size_t(n)}));
        }
    }
}

} // namespace

Result<> uploadVolume(Connection& connection, const std::string& path, std::uint64_t bytes,
                      const NextBytes& next) {
    assertMayBlock("libvirt uploadVolume");
    const auto use = connection.use();
    const auto volume = lookUpVolume(use.conn, path);
    if (!volume) return noSuchVolume(path);
    const StreamHandle stream(virStreamNew(use.conn, 0));
    if (!stream || virStorageVolUpload(volume.get(), stream.get(), 0, bytes, 0) < 0) return broken(path);
    if (auto sent = sendFrom(stream.get(), next, path); !sent) {
        virStreamAbort(stream.get());
        return sent;
    }
    if (virStreamFinish(stream.get()) < 0) return broken(path);
    return {};
}

Result<> downloadVolume(Connection& connection, const std::string& path, std::uint64_t offset,
                        const VolumeSink& sink) {
    assertMayBlock("libvirt downloadVolume");
    const auto use = connection.use();
    const auto volume = lookUpVolume(use.conn, path);
    if (!volume) return noSuchVolume(path);
    bool sparse = true;
    StreamHandle stream(virStreamNew(use.conn, 0));
    if (!stream) return broken(path);
    if (virStorageVolDownload(volume.get(), stream.get(), offset, 0, VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM) <
        0) {
        sparse = false; // block devices know no holes
        stream = StreamHandle(virStreamNew(use.conn, 0));
        if (!stream || virStorageVolDownload(volume.get(), stream.get(), offset, 0, 0) < 0)
            return broken(path);
    }
    if (auto received = receive(stream.get(), sparse, sink, path); !received) {
        virStreamAbort(stream.get());
        return received;
    }
    if (virStreamFinish(stream.get()) < 0) return broken(path);
    return {};
}

} // namespace binnacle::libvirt
