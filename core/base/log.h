// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// The program's own log (English, for whoever mends things). Thread-safe. What tasks tell a person goes
/// through TaskContext::log instead.

#include <fmt/format.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace binnacle::log {

enum class Level : std::uint8_t { Debug, Info, Warning, Error, Off };

/// To stderr, and to a rotating file (5 x 2 MiB) where \a file isn't empty. Call once, before other threads
/// start. Without it warnings and errors go to stderr. BINNACLE_LOG (debug, info, warning, error) in the
/// environment changes the level of stderr.
void open(const std::string& file, Level stderrLevel, Level fileLevel = Level::Debug);
bool enabled(Level level);
void write(Level level, std::string_view line);

template <class... Args>
void debug(fmt::format_string<Args...> format, Args&&... args) {
    if (enabled(Level::Debug)) write(Level::Debug, fmt::format(format, std::forward<Args>(args)...));
}
template <class... Args>
void info(fmt::format_string<Args...> format, Args&&... args) {
    if (enabled(Level::Info)) write(Level::Info, fmt::format(format, std::forward<Args>(args)...));
}
template <class... Args>
void warning(fmt::format_string<Args...> format, Args&&... args) {
    if (enabled(Level::Warning)) write(Level::Warning, fmt::format(format, std::forward<Args>(args)...));
}
template <class... Args>
void error(fmt::format_string<Args...> format, Args&&... args) {
    if (enabled(Level::Error)) write(Level::Error, fmt::format(format, std::forward<Args>(args)...));
}

} // namespace binnacle::log
