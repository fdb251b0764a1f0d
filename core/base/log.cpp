// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include "core/base/untrusted.h"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <cstdlib>
#include <memory>
#include <vector>

namespace binnacle::log {
namespace {

spdlog::level::level_enum level(Level l) {
    switch (l) {
    case Level::Debug:
        return spdlog::level::debug;
    case Level::Info:
        return spdlog::level::info;
    case Level::Warning:
        return spdlog::level::warn;
    case Level::Error:
        return spdlog::level::err;
    case Level::Off:
        return spdlog::level::off;
    }
    return spdlog::level::off;
}

std::shared_ptr<spdlog::logger> make(const std::string& file, Level stderrLevel, Level fileLevel) {
    std::vector<spdlog::sink_ptr> sinks;
    sinks.push_back(std::make_shared<spdlog::sinks::stderr_sink_mt>());
    sinks.back()->set_level(level(stderrLevel));
    std::string refused;
    if (!file.empty()) try {
            sinks.push_back(
                std::make_shared<spdlog::sinks::rotating_file_sink_mt>(file, std::size_t{2} << 20, 5));
            sinks.back()->set_level(level(fileLevel));
        } catch (const spdlog::spdlog_ex& e) {
            refused = e.what();
        }
    auto logger = std::make_shared<spdlog::logger>("binnacle", sinks.begin(), sinks.end());
    logger->set_pattern("%Y-%m-%dT%H:%M:%S.%e %L [%t] %v");
    logger->set_level(level(std::min(stderrLevel, file.empty() ? Level::Off : fileLevel)));
    logger->flush_on(spdlog::level::warn);
    if (!refused.empty()) logger->warn("the log file can't be written: {}", refused);
    return logger;
}

/// BINNACLE_LOG=debug|info|warning|error
Level levelFromEnvironment(Level fallback) {
    const char* wanted = std::getenv("BINNACLE_LOG");
    const std::string_view text = wanted ? wanted : "";
    if (text == "debug") return Level::Debug;
    if (text == "info") return Level::Info;
    if (text == "warning") return Level::Warning;
    if (text == "error") return Level::Error;
    return fallback;
}

std::shared_ptr<spdlog::logger>& logger() {
    static auto current = make({}, levelFromEnvironment(Level::Warning), Level::Off);
    return current;
}

} // namespace

void open(const std::string& file, Level stderrLevel, Level fileLevel) {
    logger() = make(file, levelFromEnvironment(stderrLevel), fileLevel);
}
bool enabled(Level l) {
    return logger()->should_log(level(l));
}
void write(Level l, std::string_view line) {
    logger()->log(level(l), "{}", singleLine(line, 4000));
}

} // namespace binnacle::log
