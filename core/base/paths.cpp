// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/paths.h"

#include <cstdlib>
#include <string>
#include <unistd.h>

namespace binnacle::paths {
namespace {
namespace fs = std::filesystem;

fs::path environment(const char* name) {
    const char* value = std::getenv(name);
    return value && *value == '/' ? fs::path(value) : fs::path();
}

fs::path made(fs::path folder) {
    std::error_code ignored;
    if (!fs::exists(folder, ignored)) {
        fs::create_directories(folder, ignored);
        fs::permissions(folder, fs::perms::owner_all, ignored);
    }
    return folder;
}

fs::path home() {
    const auto h = environment("HOME");
    return h.empty() ? fs::path("/root") : h;
}

fs::path place(const char* own, const char* xdg, const char* fallback) {
    if (const auto base = environment("BINNACLE_HOME"); !base.empty()) return made(base / own);
    const auto base = environment(xdg);
    return made((base.empty() ? home() / fallback : base) / "binnacle");
}

} // namespace

fs::path config() {
    return place("config", "XDG_CONFIG_HOME", ".config");
}
fs::path data() {
    return place("data", "XDG_DATA_HOME", ".local/share");
}
fs::path cache() {
    return place("cache", "XDG_CACHE_HOME", ".cache");
}
fs::path runtime() {
    // Unix socket paths end at 107 bytes, so a deep BINNACLE_HOME gives no run folder.
    if (const auto base = environment("BINNACLE_HOME"); !base.empty() && base.native().size() < 50)
        return made(base / "run");
    if (const auto run = environment("XDG_RUNTIME_DIR"); !run.empty()) return made(run / "binnacle");
    return made(fs::temp_directory_path() / ("binnacle-" + std::to_string(getuid())));
}

} // namespace binnacle::paths
