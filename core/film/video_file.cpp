// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/film/video_file.h"

#include "core/film/av.h"

#include <algorithm>
#include <cstdio>

namespace binnacle::recording {
namespace {

constexpr int ioBlock = 1 << 16;
constexpr auto clusterTime = "1000"; ///< milliseconds: so much is lost at most where the program is killed
constexpr std::chrono::milliseconds keyEvery{20'000}; ///< from where players can begin
constexpr std::int64_t lastShown = 40;                ///< milliseconds

struct ContextDeleter {
    void operator()(AVCodecContext* c) const { avcodec_free_context(&c); }
    void operator()(AVFormatContext* c) const { avformat_free_context(c); }
    void operator()(AVPacket* p) const { av_packet_free(&p); }
    void operator()(AVFrame* f) const { av_frame_free(&f); }
    void operator()(AVIOContext* c) const {
        av_freep(&c->buffer);
        avio_context_free(&c);
    }
};
template <class T>
using Av = std::unique_ptr<T, ContextDeleter>;

Error encoderFailed(int error) {
    return fail(ErrorCode::Internal, BINNACLE_TEXT("The video encoder failed"), avText(error));
}

} // namespace

const EncoderChoice& usualEncoder() {
    static const EncoderChoice choice{"libvpx",
                                      {{"deadline", "realtime"},
                                       {"cpu-used", "-8"},
                                       {"lag-in-frames", "0"},
                                       {"static-thresh", "100"},
                                       {"qmin", "4"},
                                       {"qmax", "40"},
                                       {"crf", "10"},
                                       {"g", "10000"},
                                       {"keyint_min", "10000"}}};
    return choice;
}

struct VideoFile::Parts {
    PartFile file;
    std::optional<Error> error; ///< the first one of writing
    Av<AVIOContext> io;
    Av<AVFormatContext> format;
    Av<AVCodecContext> codec;
    Av<AVPacket> packet{av_packet_alloc()};
    Av<AVFrame> last{av_frame_alloc()};
    std::chrono::milliseconds nextKey{0};

    explicit Parts(PartFile partFile)
        : file(std::move(partFile)) {}

    static int write(void* self, std::uint8_t* bytes, int count) {
        auto& parts = *static_cast<Parts*>(self);
        if (parts.error) return AVERROR(EIO);
        auto written = parts.file.write({bytes, std::size_t(count)});
        if (written) return count;
        parts.error = std::move(written).error();
        return AVERROR(EIO);
    }
    static std::int64_t seek(void* self, std::int64_t offset, int whence) {
        auto& file = static_cast<Parts*>(self)->file;
        if (whence == AVSEEK_SIZE) return std::int64_t(file.size());
        const auto from = whence == SEEK_CUR ? file.place() : whence == SEEK_END ? file.size() : 0;
        return std::int64_t(file.seek(std::uint64_t(std::int64_t(from) + offset)));
    }
    /// What writing ran into, rather than what libav makes of it.
    Error reason(int code) const { return error ? *error : encoderFailed(code); }

    Result<> openEncoder(console::Size size, const EncoderChoice& choice);
    Result<> openContainer(const std::string& title);
};

Result<> VideoFile::Parts::openEncoder(console::Size size, const EncoderChoice& choice) {
    const auto* encoder = avcodec_find_encoder_by_name(choice.name);
    if (!encoder)
        return fail(ErrorCode::Unsupported, BINNACLE_TEXT("libavcodec has no VP8 encoder on this computer"),
                    {},
                    BINNACLE_TEXT("Install the libavcodec of your distribution that is built with libvpx."));
    codec.reset(avcodec_alloc_context3(encoder));
    codec->width = size.width;
    codec->height = size.height;
    codec->pix_fmt = AV_PIX_FMT_YUV420P;
    codec->color_range = AVCOL_RANGE_MPEG;
    codec->colorspace = AVCOL_SPC_SMPTE170M;
    codec->time_base = {1, 1000};
    codec->framerate = {15, 1};
    codec->thread_count = size.width * size.height > 1920 * 1200 ? 2 : 1;
    codec->bit_rate = std::max<std::int64_t>(2'000'000, std::int64_t(size.width) * size.height * 4);
    codec->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    AVDictionary* options = nullptr;
    for (const auto& [key, value] : choice.options)
        av_dict_set(&options, key, value, 0);
    const int opened = avcodec_open2(codec.get(), encoder, &options);
    av_dict_free(&options);
    if (opened < 0) return encoderFailed(opened);
    return {};
}

Result<> VideoFile::Parts::openContainer(const std::string& title) {
    AVFormatContext* made = nullptr;
    if (avformat_alloc_output_context2(&made, nullptr, "webm", nullptr) < 0)
        return fail(ErrorCode::Unsupported,
                    BINNACLE_TEXT("libavformat can't write WebM files on this computer"));
    format.reset(made);
    auto* const buffer = static_cast<std::uint8_t*>(av_malloc(ioBlock));
    io.reset(avio_alloc_context(buffer, ioBlock, 1, this, nullptr, &Parts::write, &Parts::seek));
    format->pb = io.get();
    format->flags |= AVFMT_FLAG_CUSTOM_IO | AVFMT_FLAG_FLUSH_PACKETS;
    av_dict_set(&format->metadata, "title", title.c_str(), 0);
    auto* const stream = avformat_new_stream(made, nullptr);
    stream->time_base = codec->time_base;
    avcodec_parameters_from_context(stream->codecpar, codec.get());
    AVDictionary* options = nullptr;
    av_dict_set(&options, "cluster_time_limit", clusterTime, 0);
    const int written = avformat_write_header(made, &options);
    av_dict_free(&options);
    if (written < 0 || error) return reason(written);
    return {};
}

VideoFile::VideoFile(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts)) {}
VideoFile::~VideoFile() = default;

Result<std::unique_ptr<VideoFile>> VideoFile::begin(PartFile file, console::Size size,
                                                    const std::string& title, const EncoderChoice& encoder) {
    av_log_set_level(AV_LOG_QUIET); // errors are told by their numbers
    auto parts = std::make_unique<Parts>(std::move(file));
    auto opened = parts->openEncoder(size, encoder);
    if (opened) opened = parts->openContainer(title);
    if (!opened) {
        parts->file.remove();
        return opened.error();
    }
    return std::unique_ptr<VideoFile>(new VideoFile(std::move(parts)));
}

Result<> VideoFile::encode(const AVFrame* picture) {
    auto& p = *m_parts;
    if (const int sent = avcodec_send_frame(p.codec.get(), picture); sent < 0) return encoderFailed(sent);
    for (;;) {
        const int got = avcodec_receive_packet(p.codec.get(), p.packet.get());
        if (got == AVERROR(EAGAIN) || got == AVERROR_EOF) return {};
        if (got < 0) return encoderFailed(got);
        av_packet_rescale_ts(p.packet.get(), p.codec->time_base, p.format->streams[0]->time_base);
        p.packet->duration = lastShown;
        const int written = av_write_frame(p.format.get(), p.packet.get());
        av_packet_unref(p.packet.get());
        if (written < 0 || p.error) return p.reason(written);
    }
}

Result<> VideoFile::add(const AVFrame& picture, std::chrono::milliseconds at) {
    auto& p = *m_parts;
    av_frame_unref(p.last.get());
    if (const int kept = av_frame_ref(p.last.get(), &picture); kept < 0) return encoderFailed(kept);
    p.last->pts = at.count();
    p.last->pict_type = AV_PICTURE_TYPE_NONE;
    if (at >= p.nextKey) {
        p.last->pict_type = AV_PICTURE_TYPE_I;
        p.nextKey = at + keyEvery;
    }
    return encode(p.last.get());
}

Result<> VideoFile::finish(std::chrono::milliseconds at) {
    auto& p = *m_parts;
    if (p.last->width > 0 && at.count() > p.last->pts + lastShown) {
        p.last->pts = at.count() - lastShown;
        p.last->pict_type = AV_PICTURE_TYPE_NONE;
        TRY(encode(p.last.get()));
    }
    TRY(encode(nullptr));
    const int written = av_write_trailer(p.format.get());
    avio_flush(p.io.get());
    if (written < 0 || p.error) return p.reason(written);
    return p.file.complete();
}

std::uint64_t VideoFile::size() const {
    return m_parts->file.size();
}
const std::filesystem::path& VideoFile::path() const {
    return m_parts->file.path();
}

} // namespace binnacle::recording
