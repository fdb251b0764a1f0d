// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// libav's headers are C without saying so. For .cpp files of this module and for tests.

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wpedantic"
extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/imgutils.h>
#include <libavutil/opt.h>
#include <libswscale/swscale.h>
}
#pragma GCC diagnostic pop

#include <string>

namespace binnacle::recording {

inline std::string avText(int error) {
    char buffer[AV_ERROR_MAX_STRING_SIZE] = {};
    av_strerror(error, buffer, sizeof buffer);
    return buffer;
}

} // namespace binnacle::recording
