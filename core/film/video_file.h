// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/picture.h"
#include "core/recording/part_file.h"

#include <chrono>
#include <memory>

struct AVFrame;

namespace binnacle::recording {

/// How an encoder is set up for the screen of a guest: little work first, then sharp letters.
struct EncoderChoice {
    const char* name;
    std::vector<std::pair<const char*, const char*>> options;
};
const EncoderChoice& usualEncoder();

/// Pictures as they come, in a WebM file with one VP8 track of varying rate. What has been written can be
/// played at every moment, should the program end without a word. Blocks; of one thread.
class VideoFile {
public:
    /// \a size: even numbers. Unsupported where libav has no encoder. \a title stands in the file.
    static Result<std::unique_ptr<VideoFile>> begin(PartFile file, console::Size size,
                                                    const std::string& title,
                                                    const EncoderChoice& encoder = usualEncoder());
    ~VideoFile();
    VideoFile(const VideoFile&) = delete;
    VideoFile& operator=(const VideoFile&) = delete;

    /// \a picture of 4:2:0 is seen from \a at on, counted from the beginning; each one later than the one
    /// before.
    Result<> add(const AVFrame& picture, std::chrono::milliseconds at);
    /// The last picture is seen until \a at; then the file is complete and has its name.
    Result<> finish(std::chrono::milliseconds at);
    std::uint64_t size() const;
    const std::filesystem::path& path() const; ///< as the file is called now

private:
    struct Parts;
    explicit VideoFile(std::unique_ptr<Parts> parts);
    Result<> encode(const AVFrame* picture);
    std::unique_ptr<Parts> m_parts;
};

} // namespace binnacle::recording
