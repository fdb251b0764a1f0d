// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/recording/video.h"

#include "core/film/av.h"

#include <cstdlib>

namespace binnacle::test {
namespace {

Video::Shot shotOf(const AVFrame& frame, AVRational base) {
    Video::Shot shot{.at = std::chrono::milliseconds(av_rescale_q(frame.pts, base, {1, 1000})),
                     .size = {frame.width, frame.height}};
    shot.pixels.resize(std::size_t(frame.width) * std::size_t(frame.height));
    auto* const scaler =
        sws_getContext(frame.width, frame.height, AVPixelFormat(frame.format), frame.width, frame.height,
                       AV_PIX_FMT_0RGB32, SWS_POINT, nullptr, nullptr, nullptr);
    std::uint8_t* const to[4]{reinterpret_cast<std::uint8_t*>(shot.pixels.data())};
    const int line[4]{frame.width * 4};
    sws_scale(scaler, frame.data, frame.linesize, 0, frame.height, to, line);
    sws_freeContext(scaler);
    return shot;
}

} // namespace

bool Video::Shot::shows(std::uint32_t colour, int x, int y) const {
    const auto seen = pixel(x, y);
    for (const int shift : {0, 8, 16})
        if (std::abs(int(seen >> shift & 255) - int(colour >> shift & 255)) > 24) return false;
    return true;
}

bool Video::timesGrow() const {
    for (std::size_t i = 1; i < shots.size(); ++i)
        if (shots[i].at <= shots[i - 1].at) return false;
    return true;
}

Video Video::read(const std::filesystem::path& file) {
    Video video;
    av_log_set_level(AV_LOG_QUIET);
    AVFormatContext* format = nullptr;
    if (avformat_open_input(&format, file.c_str(), nullptr, nullptr) < 0) return video;
    avformat_find_stream_info(format, nullptr);
    const int track = av_find_best_stream(format, AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    if (track >= 0) {
        const auto* stream = format->streams[track];
        const auto* codec = avcodec_find_decoder(stream->codecpar->codec_id);
        video.codec = codec->name;
        if (const auto* title = av_dict_get(format->metadata, "title", nullptr, 0))
            video.title = title->value;
        if (format->duration > 0) video.length = std::chrono::milliseconds(format->duration / 1000);
        auto* decoder = avcodec_alloc_context3(codec);
        avcodec_parameters_to_context(decoder, stream->codecpar);
        avcodec_open2(decoder, codec, nullptr);
        auto* packet = av_packet_alloc();
        auto* frame = av_frame_alloc();
        for (bool more = true; more;) {
            more = av_read_frame(format, packet) >= 0;
            if (more && packet->stream_index == track)
                avcodec_send_packet(decoder, packet);
            else if (!more)
                avcodec_send_packet(decoder, nullptr);
            while (avcodec_receive_frame(decoder, frame) >= 0)
                video.shots.push_back(shotOf(*frame, stream->time_base));
            av_packet_unref(packet);
        }
        av_frame_free(&frame);
        av_packet_free(&packet);
        avcodec_free_context(&decoder);
    }
    avformat_close_input(&format);
    return video;
}

} // namespace binnacle::test
