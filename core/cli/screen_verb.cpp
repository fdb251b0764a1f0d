// SPDX-License-Identifier: GPL-3.0-or-later
// Screens are shown and recorded by other programs: by the one with a window, and by the one that is binnaclectl with consoles.
#include "core/base/process.h"
#include "core/cli/read_verbs.h"
#include "core/cli/selection.h"
#include "core/model/search.h"

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <system_error>
#include <unistd.h>

namespace binnacle::cli {
namespace {

namespace fs = std::filesystem;

bool hasDisplay() {
    return std::getenv("DISPLAY") || std::getenv("WAYLAND_DISPLAY") || std::getenv("QT_QPA_PLATFORM");
}

/// Beside this program where it is there, else whichever the shell would find.
std::string otherProgram(const char* name) {
    std::error_code failed;
    const auto self = fs::read_symlink("/proc/self/exe", failed);
    const auto beside = self.parent_path() / name;
    return !failed && fs::exists(beside, failed) ? beside.string() : name;
}

/// As this program was called.
std::vector<std::string> ownArguments() {
    std::ifstream file("/proc/self/cmdline", std::ios::binary);
    std::vector<std::string> arguments;
    for (std::string one; std::getline(file, one, '\0');)
        arguments.push_back(one);
    return arguments;
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
    std::vector<std::string> argv{otherProgram("binnacle")};
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

Result<int> becomeRecorder(Workbench& bench) {
    auto arguments = ownArguments();
    std::vector<char*> argv;
    for (auto& one : arguments)
        argv.push_back(one.data());
    argv.push_back(nullptr);
    bench.console().endProgress();
    bench.console().flush();
    ::execvp(otherProgram("binnacle-record").c_str(), argv.data());
    return fail(ErrorCode::NotFound, BINNACLE_TEXT("The program binnacle-record, which records screens, is not installed"), errnoText(errno));
}

} // namespace binnacle::cli
