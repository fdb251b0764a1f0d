// SPDX-License-Identifier: GPL-3.0-or-later
// Text sessions of LibvirtBackend.
#include "core/domain/container_xml.h"
#include "core/fleet/libvirt_backend.h"
#include "core/libvirt/config.h"
#include "core/libvirt/guests.h"

namespace binnacle {
namespace {

/// What is run inside: whatever shell the container has, as its root. virsh would complain of another exit code than 0.
constexpr std::string_view inside = "cd; unset MAIL OLDPWD; export HOME=/root USER=root LOGNAME=root "
                                    "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin; cd \"$HOME\" 2>/dev/null || cd /; "
                                    "if [ -x /bin/bash ]; then /bin/bash -l; else /bin/sh -l; fi; exit 0";

/// The guest is named by its uuid, in which nothing can be hidden. Only root can enter a namespace; sudo asks in the
/// terminal where it has to.
std::string enterCommand(const std::string& uri, const GuestUuid& guest) {
    const auto script = "PATH=$PATH:/usr/sbin:/sbin; set -- virsh -q -c " + uri + " lxc-enter-namespace --noseclabel " +
                        guest.text() + " -- /bin/sh -c " + ssh::shellWord(inside) +
                        "; [ \"$(id -u)\" = 0 ] || set -- sudo \"$@\"; exec \"$@\"";
    return "exec /bin/sh -c " + ssh::shellWord(script);
}

/// A container with users of its own: virsh would come in as none of them. The shell counts among what the container has of memory and
/// processors, as far as its control groups stand where they usually do.
constexpr std::string_view enterAsItsRoot = R"sh(
p=$(setsid -w virsh -q -c "$1" domid "$2" </dev/null) && c=$(cat "/proc/$p/task/$p/children") && c=${c%% *} && [ -n "$c" ] || exit 1
while IFS=: read -r n k d; do
  g=/sys/fs/cgroup${k:+/${k#name=}}$d/cgroup.procs
  [ -w "$g" ] && echo $$ >"$g"
done 2>/dev/null <"/proc/$c/cgroup"
exec nsenter --target "$c" --all --setuid 0 --setgid 0 -- /bin/sh -c "$3"
)sh";

std::string enterCommandByUsers(const std::string& uri, const GuestUuid& guest) {
    const auto script = "PATH=$PATH:/usr/sbin:/sbin; set -- /bin/sh -c " + ssh::shellWord(enterAsItsRoot) + " binnacle " + uri + ' ' +
                        guest.text() + ' ' + ssh::shellWord(inside) + "; [ \"$(id -u)\" = 0 ] || set -- sudo \"$@\"; exec \"$@\"";
    return "exec /bin/sh -c " + ssh::shellWord(script);
}

Error notRunning() {
    return fail(ErrorCode::Conflict, BINNACLE_TEXT("The guest does not run"));
}

} // namespace

Result<std::vector<domain::TextPort>> LibvirtBackend::textPorts(const GuestUuid& guest) {
    const auto connection = TRY(connectionOf(guest));
    const auto found = TRY(libvirt::readGuest(*connection, guest));
    if (!found) return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest is not on this host (any more)"));
    if (!isActive(found->state)) return notRunning();
    return domain::textPorts(TRY(libvirt::xml(*connection, guest, false)));
}

Result<TextStream> LibvirtBackend::console(const GuestUuid& guest, unsigned port, bool force) {
    const auto ports = TRY(textPorts(guest));
    if (ports.empty())
        return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest has no text console"), {},
                    BINNACLE_TEXT("A serial port or a console can be added to it while it is off."));
    if (port >= ports.size())
        return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest has no text console %1; the last one is %2", port, ports.size() - 1));
    const auto& device = ports[port].alias;
    endConsoles(guest, device, force);
    auto console = TRY(libvirt::Console::open(TRY(connectionOf(guest)), guest, device, force));
    auto stream = console->takeStream();
    m_live.lock()->consoles.push_back(std::move(console));
    return stream;
}

/// Those that are over; and of this port those that somebody has left, or, where \a force, all: libvirtd 9 drops the whole
/// connection where one console is aborted while another takes it over.
void LibvirtBackend::endConsoles(const GuestUuid& guest, const std::string& device, bool force) {
    std::list<std::unique_ptr<libvirt::Console>> over; // waited for after the lock was left
    auto live = m_live.lock();
    for (auto it = live->consoles.begin(); it != live->consoles.end();) {
        const auto next = std::next(it);
        auto& console = **it;
        const bool inTheWay = console.isOf(guest, device) && (force || console.isLeft());
        if (inTheWay && !console.isLeft()) console.end(fail(ErrorCode::InUse, BINNACLE_TEXT("This console was opened elsewhere")));
        if (inTheWay || console.isOver()) over.splice(over.end(), live->consoles, it);
        it = next;
    }
}

Result<TextStream> LibvirtBackend::hostShell(TextSize size, std::stop_token stop) {
    const auto way = this->way();
    if (!way) return fail(ErrorCode::Unreachable, BINNACLE_TEXT("The host is not connected"));
    return way->shell({}, size, std::move(stop));
}

Result<TextStream> LibvirtBackend::guestShell(const GuestUuid& guest, TextSize size, std::stop_token stop) {
    const auto connection = TRY(connectionOf(guest));
    if (connection->driver() != libvirt::Connection::Driver::Lxc)
        return fail(ErrorCode::Unsupported, BINNACLE_TEXT("Only containers can be entered by a shell"), {},
                    BINNACLE_TEXT("A virtual machine has a console, and SSH where it runs a server."));
    const auto found = TRY(libvirt::readGuest(*connection, guest));
    if (!found || !isActive(found->state)) return notRunning();
    const auto way = this->way();
    if (!way) return fail(ErrorCode::Unreachable, BINNACLE_TEXT("The host is not connected"));
    const bool hasUsers = domain::idMapOf(TRY(libvirt::xml(*connection, guest, false))).has_value();
    return way->shell((hasUsers ? enterCommandByUsers : enterCommand)("lxc:///system", guest), size, std::move(stop));
}

} // namespace binnacle
