// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libvirt/connection.h"

#include "core/base/thread_role.h"
#include "core/libvirt/error.h"
#include "core/libvirt/raw.h"

#include <cstring>
#include <sys/socket.h>

namespace binnacle::libvirt {
namespace {

constexpr int keepAliveSeconds = 4;
constexpr unsigned keepAliveCount = 3;

Connection::Driver driverOf(std::string_view type) {
    if (type == "QEMU") return Connection::Driver::Qemu;
    if (type == "LXC") return Connection::Driver::Lxc;
    if (type == "TEST" || type == "Test") return Connection::Driver::Test;
    return Connection::Driver::Other;
}

std::string percentEncoded(std::string_view text) {
    std::string out;
    for (const char c : text)
        if (std::isalnum(static_cast<unsigned char>(c)) || std::strchr("/-_.~", c))
            out += c;
        else
            out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    return out;
}

/// "qemu:///system" through the socket at \a path: "qemu+unix:///system?socket=…".
std::string uriThrough(std::string uri, const std::string& path) {
    return uri.insert(uri.find("://"), "+unix") + "?socket=" + percentEncoded(path);
}

} // namespace

Result<std::shared_ptr<Connection>> Connection::open(EventLoop&, const ConnectOptions& options,
                                                     std::stop_token stop) {
    assertMayBlock("libvirt::Connection::open");
    std::unique_ptr<Door> door;
    auto uri = options.uri;
    if (options.dial) {
        door = TRY(Door::open(options.dial, options.timeout, std::move(stop)));
        uri = uriThrough(uri, door->path());
    }
    auto* const conn = virConnectOpenAuth(uri.c_str(), nullptr, 0);
    if (!conn) {
        auto error = lastError(BINNACLE_TEXT("libvirt does not answer at %1", options.uri));
        if (auto why = door ? door->failure() : std::nullopt) return *std::move(why);
        return error;
    }
    auto connection = std::shared_ptr<Connection>(new Connection);
    connection->m_conn = conn;
    connection->m_host = options.host;
    if (door) connection->m_wire = door->takeWire();
    const char* type = virConnectGetType(conn);
    connection->m_driver = driverOf(type ? type : "");
    virConnectSetKeepAlive(conn, keepAliveSeconds, keepAliveCount); // refused by drivers without a daemon
    if (options.sink)
        connection->m_events = std::make_unique<Events>(conn, options.sink, connection->m_startTimes);
    return connection;
}

Connection::~Connection() {
    m_events.reset();
    virConnectClose(m_conn);
}

void Connection::cut() {
    if (m_wire) ::shutdown(m_wire.get(), SHUT_RDWR);
}

std::optional<WallTime> Connection::startedAt(const GuestUuid& guest) const {
    auto times = m_startTimes->lock();
    const auto it = times->find(guest);
    return it == times->end() ? std::nullopt : std::optional(it->second);
}

void Connection::noteStart(const GuestUuid& guest, WallTime at) {
    (*m_startTimes->lock())[guest] = at;
}

} // namespace binnacle::libvirt
