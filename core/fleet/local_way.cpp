// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process.h"
#include "core/fleet/host_way.h"
#include "core/fleet/libvirt_sockets.h"

#include <cstdlib>

namespace binnacle {
namespace {

std::vector<std::string> socketsFor(const std::string& uri) {
    if (!uri.ends_with("/session")) return libvirtSockets(uri);
    const char* run = std::getenv("XDG_RUNTIME_DIR");
    return run ? std::vector<std::string>{std::string(run) + "/libvirt/libvirt-sock"} : std::vector<std::string>();
}

Error advised(Error why) {
    if (why.code == ErrorCode::PermissionDenied)
        why.hint = BINNACLE_TEXT("Join the group that owns the socket and log in again: sudo adduser $USER libvirt");
    else
        why.hint = BINNACLE_TEXT("Is libvirt installed and running? (apt install libvirt-daemon-system; systemctl start "
                                 "libvirtd)");
    return why;
}

} // namespace

Result<> LocalWay::dial(const std::string& uri, UniqueFd local, std::stop_token) {
    Error first = fail(ErrorCode::Unreachable, BINNACLE_TEXT("libvirt has no socket here"));
    bool tried = false;
    for (const auto& path : socketsFor(uri)) {
        auto socket = connectUnix(path);
        if (socket) {
            m_relays.lock()->emplace_back(std::move(local), *std::move(socket));
            return {};
        }
        const bool better = socket.error().code == ErrorCode::PermissionDenied;
        if (!std::exchange(tried, true) || better) first = advised(std::move(socket).error());
    }
    return first;
}

Result<ssh::CommandOutput> LocalWay::run(const std::string& line, std::chrono::milliseconds timeout,
                                         std::stop_token stop) {
    return run(line, {}, timeout, std::move(stop));
}

Result<ssh::CommandOutput> LocalWay::run(const std::string& line, const Talk& talk, std::chrono::milliseconds timeout,
                                         std::stop_token stop) {
    auto output = TRY(runProcess({"/bin/sh", "-c", line}, talk, timeout, std::move(stop)));
    return ssh::CommandOutput{{output.exitCode, std::move(output.err)}, std::move(output.out)};
}

Result<CommandPipe> LocalWay::pipe(const std::string& line, std::stop_token) {
    auto [ours, theirs] = TRY(socketPair());
    auto watched = TRY(spawnWatched({"/bin/sh", "-c", line}, theirs));
    auto ended = std::async(std::launch::deferred, [end = std::move(watched)]() mutable {
        auto output = end.get();
        return ssh::CommandEnd{.exitCode = output.exitCode, .err = std::move(output.err)};
    });
    return CommandPipe{std::move(ours), std::move(ended)};
}

Result<UniqueFd> LocalWay::reach(const ssh::Endpoint& to, std::stop_token) {
    if (const auto* socket = std::get_if<ssh::UnixSocket>(&to)) return connectUnix(socket->path);
    if (const auto* port = std::get_if<ssh::TcpPort>(&to)) return connectLoopback(port->port);
    return fail(ErrorCode::Unsupported, BINNACLE_TEXT("This computer needs no helper program"));
}

Result<TextStream> LocalWay::shell(const std::string& line, TextSize size, std::stop_token) {
    const auto program = loginShell();
    const auto argv = line.empty() ? std::vector<std::string>{program, "-l"} : std::vector<std::string>{program, "-c", line};
    auto shell = TRY(PtyProcess::start(argv, size));
    auto stream = shell->takeStream();
    std::list<std::unique_ptr<PtyProcess>> over; // ended after the lock was left
    auto shells = m_shells.lock();
    for (auto it = shells->begin(); it != shells->end();) {
        const auto next = std::next(it);
        if ((*it)->isOver()) over.splice(over.end(), *shells, it);
        it = next;
    }
    shells->push_back(std::move(shell));
    return stream;
}

void LocalWay::interrupt() {
    for (auto held = m_shells.lock(); auto& shell : *held)
        shell->end();
    for (auto held = m_relays.lock(); auto& relay : *held)
        relay.cut();
}

void LocalWay::close() {
    std::list<Relay> relays;
    std::swap(relays, *m_relays.lock());
    std::list<std::unique_ptr<PtyProcess>> shells;
    std::swap(shells, *m_shells.lock());
    for (auto& shell : shells)
        shell->end();
}

} // namespace binnacle
