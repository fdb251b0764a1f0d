// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs that open a session: consoles and shells in this terminal.
#include "core/base/untrusted.h"
#include "core/cli/exit_codes.h"
#include "core/cli/read_verbs.h"
#include "core/cli/selection.h"
#include "core/cli/text_session.h"
#include "core/model/search.h"

namespace binnacle::cli {
namespace {

/// What the registry says against it, or why the host isn't there.
Result<std::shared_ptr<HostBackend>> backendFor(Workbench& bench, const HostId& host, const Target& target) {
    if (auto why = bench.trouble(host)) return *std::move(why);
    const auto& verb = *bench.command().verb;
    TRY(bench.services().registry().check(verb.action->id, {target, bench.command().params}, *bench.snapshot()));
    return bench.services().fleet().backend(host);
}

Result<GuestRef> guestOf(Workbench& bench) {
    TRY(bench.loadFleet());
    TRY(bench.connect(TRY(hostsToRead(bench.command(), *bench.snapshot()))));
    return resolveGuest(*bench.snapshot(), bench.command().targets.front());
}

/// As ssh does, the session's own code where there is one.
Result<int> talk(Workbench& bench, TextStream stream, const std::string& name) {
    const auto escape = TRY(parseEscape(bench.command().params.value("escape", "^]")));
    bench.console().endProgress();
    bench.console().flush();
    auto parting = Parting::Ended;
    {
        RawTerminal terminal;
        if (terminal.isTerminal() && escape)
            bench.console().note(fmt::format("Connected to {}; {} ends it.\r", name, escapeName(*escape)));
        parting = converse(stream, terminal, escape, bench.stop());
    }
    const auto end = stream.far->end();
    if (parting == Parting::Escaped) bench.console().note("\nLeft " + name + ".");
    if (parting == Parting::Escaped) return 0;
    if (parting == Parting::Stopped) return exitCode(ErrorCode::Cancelled);
    if (end.error) return *end.error;
    bench.console().note("\n" + name + " was closed.");
    return end.exitCode.value_or(0);
}

Result<TextStream> openConsole(Workbench& bench, TextSessions& texts, const GuestRef& guest, const std::string& name) {
    const auto& params = bench.command().params;
    const auto port = params.value("serial", std::int64_t{0});
    if (port < 0) return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("Consoles are counted from 0"));
    auto opened = texts.console(guest.uuid, unsigned(port), params.value("force", false));
    if (opened || opened.error().code != ErrorCode::InUse) return opened;
    if (!bench.console().isInteractive() || !TerminalPrompter::isPossible()) {
        opened = fail(ErrorCode::InUse, opened.error().message, opened.error().detail, BINNACLE_TEXT("--force takes it over."));
        return opened;
    }
    const auto question = fmt::format("Somebody else has the console of {} open; taking it over ends theirs.\nTake it over?", name);
    if (!TRY(bench.prompter().confirm(question, bench.stop()))) return fail(ErrorCode::Cancelled, BINNACLE_TEXT("Cancelled"));
    return texts.console(guest.uuid, unsigned(port), true);
}

} // namespace

Result<int> openGuestConsole(Workbench& bench) {
    TRY(parseEscape(bench.command().params.value("escape", "^]")));
    const auto guest = TRY(guestOf(bench));
    const auto backend = TRY(backendFor(bench, guest.host, guest));
    const auto name = displayName(*bench.snapshot(), guest);
    return talk(bench, TRY(openConsole(bench, *TRY(textsOf(*backend)), guest, name)), "the console of " + name);
}

Result<int> openGuestShell(Workbench& bench) {
    TRY(parseEscape(bench.command().params.value("escape", "^]")));
    const auto guest = TRY(guestOf(bench));
    const auto backend = TRY(backendFor(bench, guest.host, guest));
    const auto name = displayName(*bench.snapshot(), guest);
    return talk(bench, TRY(TRY(textsOf(*backend))->guestShell(guest.uuid, {}, bench.stop())), "the shell in " + name);
}

Result<int> openHostShell(Workbench& bench) {
    TRY(parseEscape(bench.command().params.value("escape", "^]")));
    TRY(bench.loadFleet());
    const auto chosen = TRY(selectedHosts(bench.command(), *bench.snapshot()));
    const auto host = TRY(Result<HostId>(chosen.front().found));
    TRY(bench.connect({host}));
    const auto backend = TRY(backendFor(bench, host, host));
    return talk(bench, TRY(TRY(textsOf(*backend))->hostShell({}, bench.stop())), "the shell on " + displayName(*bench.snapshot(), host));
}

} // namespace binnacle::cli
