// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/base/untrusted.h"
#include "core/fleet/host_way.h"
#include "core/fleet/libvirt_sockets.h"

#include <algorithm>
#include <cstdlib>

namespace binnacle {
namespace {

/// For tests and profiles: another file in place of ~/.ssh/config.
std::filesystem::path sshConfig() {
    const char* path = std::getenv("BINNACLE_SSH_CONFIG");
    return path ? path : "";
}

/// libvirt's own helper where it is installed (libvirt 6.8 and later), else whatever can join a socket.
std::string helperCommand(const std::string& uri) {
    std::string script = "PATH=$PATH:/usr/sbin:/sbin; command -v virt-ssh-helper >/dev/null 2>&1 && exec virt-ssh-helper " +
                         ssh::shellWord(uri) + "; for s in";
    for (const auto& path : libvirtSockets(uri))
        script += " " + ssh::shellWord(path);
    script += "; do [ -S $s ] || continue; command -v nc >/dev/null 2>&1 && exec nc -U $s; "
              "command -v socat >/dev/null 2>&1 && exec socat - UNIX-CONNECT:$s; done; exit 127";
    return "exec /bin/sh -c " + ssh::shellWord(script);
}

bool startsWithAny(const std::vector<std::string>& lines, std::string_view prefix) {
    return std::ranges::any_of(lines, [&](const std::string& line) { return line.starts_with(prefix); });
}

} // namespace

Result<std::unique_ptr<SshWay>> SshWay::open(const HostSpec& spec, Prompter& prompter,
                                             std::function<void(const Error&)> lost, std::stop_token stop) {
    const ssh::Target target{spec.address, spec.user, spec.key, spec.knownHosts, spec.jump, spec.port};
    const auto route = TRY(ssh::resolveRoute(target, sshConfig(), stop));
    auto session = TRY(ssh::Session::open(route, prompter, std::move(stop)));
    session->onLost(std::move(lost));
    return std::unique_ptr<SshWay>(new SshWay(std::move(session)));
}

Result<> SshWay::dial(const std::string& uri, UniqueFd local, std::stop_token stop) {
    if (*m_carriage.lock() == Carriage::Helper) return dialByHelper(uri, local, std::move(stop));
    Error why;
    for (const auto& path : libvirtSockets(uri)) {
        auto joined = m_session->attach(local.duplicate(), ssh::UnixSocket{path}, stop);
        if (joined) {
            *m_carriage.lock() = Carriage::Forwarding;
            return {};
        }
        why = joined.error();
        if (why.code == ErrorCode::PermissionDenied) return dialByHelper(uri, local, std::move(stop));
        if (why.code != ErrorCode::Unreachable || m_session->failure()) return why;
    }
    // OpenSSH words a forbidden forwarding like a socket where nobody answers; the host knows which it is.
    const auto output = m_session->run(probeCommand(), std::chrono::seconds(10), stop);
    if (!output || output->exitCode != 0) return why;
    const auto probe = parseProbe(output->out);
    if (startsWithAny(probe.sockets, "usable")) return dialByHelper(uri, local, std::move(stop));
    return explain(probe, uri, why);
}

Result<> SshWay::dialByHelper(const std::string& uri, const UniqueFd& local, std::stop_token stop) {
    if (std::exchange(*m_carriage.lock(), Carriage::Helper) != Carriage::Helper)
        log::info("the SSH server forbids socket forwarding; a helper program on the host is used");
    std::future<ssh::CommandEnd> ended;
    TRY(m_session->attach(local.duplicate(), ssh::Command{helperCommand(uri)}, std::move(stop), &ended));
    (*m_helpers.lock())[uri] = std::move(ended);
    return {};
}

std::string SshWay::complaint(const std::string& uri) {
    auto helpers = m_helpers.lock();
    const auto it = helpers->find(uri);
    if (it == helpers->end() || it->second.wait_for(std::chrono::seconds(0)) != std::future_status::ready) return {};
    const auto end = it->second.get();
    helpers->erase(it);
    if (end.exitCode == 127) return "no virt-ssh-helper, nc or socat on the host";
    return end.exitCode == 0 ? "" : singleLine(end.err, 300);
}

Error SshWay::explain(const HostProbe& probe, const std::string& uri, const Error& why) {
    if (startsWithAny(probe.sockets, "denied"))
        return fail(ErrorCode::PermissionDenied,
                    BINNACLE_TEXT("The user %1 may not use libvirt on this host", probe.user), why.detail,
                    BINNACLE_TEXT("On the host, as root: adduser %1 libvirt. Then connect again.", probe.user));
    const bool installed = startsWithAny(probe.programs, "libvirtd") || startsWithAny(probe.programs, "virtqemud");
    if (installed)
        return fail(ErrorCode::Unreachable, BINNACLE_TEXT("libvirtd is not running on this host"), why.detail,
                    BINNACLE_TEXT("On the host, as root: systemctl enable --now libvirtd"));
    return fail(ErrorCode::Unreachable, BINNACLE_TEXT("libvirt is not installed on this host (%1)", uri), why.detail,
                BINNACLE_TEXT("On the host, as root: apt install libvirt-daemon-system qemu-system-x86 (or the like)."));
}

Result<ssh::CommandOutput> SshWay::run(const std::string& line, std::chrono::milliseconds timeout,
                                       std::stop_token stop) {
    return m_session->run(line, timeout, std::move(stop));
}

Result<CommandPipe> SshWay::pipe(const std::string& line, std::stop_token stop) {
    auto [ours, theirs] = TRY(socketPair());
    CommandPipe pipe{std::move(ours), {}};
    TRY(m_session->attach(std::move(theirs), ssh::Command{line}, std::move(stop), &pipe.ended));
    return pipe;
}

Result<ssh::CommandOutput> SshWay::run(const std::string& line, const Talk& talk, std::chrono::milliseconds timeout,
                                       std::stop_token stop) {
    return m_session->run(line, talk, timeout, std::move(stop));
}

Result<UniqueFd> SshWay::reach(const ssh::Endpoint& to, std::stop_token stop) {
    return m_session->stream(to, std::move(stop));
}

std::string SshWay::transport() const {
    switch (*m_carriage.lock()) {
    case Carriage::Unknown:
        return "SSH";
    case Carriage::Forwarding:
        return BINNACLE_NOOP("SSH, socket forwarding");
    case Carriage::Helper:
        return BINNACLE_NOOP("SSH, helper program");
    }
    return "SSH";
}

std::optional<bool> SshWay::forwardingAllowed() const {
    const auto carriage = *m_carriage.lock();
    if (carriage == Carriage::Unknown) return std::nullopt;
    return carriage == Carriage::Forwarding;
}

} // namespace binnacle
