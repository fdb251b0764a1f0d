// SPDX-License-Identifier: GPL-3.0-or-later
// A screen needs a window: the verb hands it to the program that has one.
#include "core/base/process.h"
#include "core/cli/read_verbs.h"
#include "core/cli/selection.h"
#include "core/model/search.h"

#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace binnacle::cli {
namespace {

namespace fs = std::filesystem;

bool hasDisplay() {
    return std::getenv("DISPLAY") || std::getenv("WAYLAND_DISPLAY") || std::getenv("QT_QPA_PLATFORM");
}

/// Beside this program where it is there, else whichever the shell would find.
std::string desktopProgram() {
    std::error_code failed;
    const auto self = fs::read_symlink("/proc/self/exe", failed);
    const auto beside = self.parent_path() / "binnacle";
    return !failed && fs::exists(beside, failed) ? beside.string() : "binnacle";
}

} // namespace

Result<int> openGuestScreen(Workbench& bench) {
    if (!hasDisplay())
        return fail(ErrorCode::Unsupported, BINNACLE_TEXT("There is no display here for a window"), {},
                    BINNACLE_TEXT("\"guest console\" opens a text console in this terminal, \"guest screenshot\" writes a picture."));
    TRY(bench.loadFleet());
    TRY(bench.connect(TRY(hostsToRead(bench.command(), *bench.snapshot()))));
    const auto guest = TRY(resolveGuest(*bench.snapshot(), bench.command().targets.front()));
    if (auto why = bench.trouble(guest.host)) return *std::move(why);
    const auto& action = *bench.command().verb->action;
    TRY(bench.services().registry().check(action.id, {guest, bench.command().params}, *bench.snapshot()));
    std::vector<std::string> argv{desktopProgram()};
    const auto& globals = bench.globals();
    if (!globals.fleet.empty()) argv.insert(argv.end(), {"--fleet", globals.fleet});
    if (globals.demo) argv.push_back("--demo");
    if (globals.demo && !globals.demo->empty()) argv.push_back(*globals.demo);
    argv.insert(argv.end(), {"--console", guest.uuid.text()});
    const auto started = startDetached(argv);
    if (!started && started.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::NotFound, BINNACLE_TEXT("The program binnacle, which has the window, is not installed"), {},
                    BINNACLE_TEXT("\"guest console\" opens a text console in this terminal."));
    TRY(started);
    bench.console().note("The screen of " + displayName(*bench.snapshot(), guest) + " opens in Binnacle's window.");
    return 0;
}

} // namespace binnacle::cli
