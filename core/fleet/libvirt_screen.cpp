// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/base/untrusted.h"
#include "core/domain/domain_xml.h"
#include "core/domain/graphics_edit.h"
#include "core/fleet/libvirt_backend.h"
#include "core/libvirt/config.h"
#include "core/libvirt/screen.h"

#include <sys/socket.h>

namespace binnacle {
namespace {

constexpr auto firstByte = std::chrono::seconds(10);

/// libvirt hands descriptors out to programs on its own host alone, so this one joins one with its input and
/// output.
constexpr std::string_view helperScript = R"(import libvirt,os,select,socket,sys
libvirt.registerErrorHandler(lambda *a: None, None)
try:
    d = libvirt.open(sys.argv[1]).lookupByUUIDString(sys.argv[2])
    s = socket.socket(fileno=d.openGraphicsFD(int(sys.argv[3]), 1))
except libvirt.libvirtError as e:
    sys.exit(str(e))
sys.stdout.buffer.write(b"+"); sys.stdout.flush()
def whole(b):
    v = memoryview(b)
    while v: v = v[os.write(1, v):]
while True:
    r, _, _ = select.select([0, s], [], [])
    if s in r:
        b = s.recv(262144)
        if not b: break
        whole(b)
    if 0 in r:
        b = os.read(0, 65536)
        if not b: break
        s.sendall(b)
)";

bool isAnywhere(const std::string& address) {
    return address.empty() || address == "0.0.0.0" || address == "::" || address == "*";
}

/// Where the graphics listen on their host; none where they don't.
std::optional<ssh::Endpoint> endpointOf(const Graphics& graphics) {
    if (!graphics.socket.empty()) return ssh::UnixSocket{graphics.socket};
    if (graphics.port > 0)
        return ssh::TcpPort{isAnywhere(graphics.listen) ? "127.0.0.1" : graphics.listen,
                            unsigned(graphics.port)};
    return std::nullopt;
}

Error noGraphics(const Error& why) {
    return fail(
        ErrorCode::Unsupported, BINNACLE_TEXT("The guest's screen can't be reached from here"),
        why.detail.empty() ? why.message.plain() : why.detail,
        BINNACLE_TEXT(
            "Either \"apt install python3-libvirt\" on the host, or let the guest's graphics listen on the "
            "host alone: \"guest graphics NAME vnc --listen host\", and start it anew."));
}

/// The helper's sign that it got through.
Result<> awaitSign(const UniqueFd& fd, const std::stop_token& stop) {
    const std::stop_callback abort(stop, [&] { ::shutdown(fd.get(), SHUT_RDWR); });
    timeval limit{firstByte.count(), 0};
    ::setsockopt(fd.get(), SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    char sign = 0;
    const auto n = ::recv(fd.get(), &sign, 1, 0);
    limit = {};
    ::setsockopt(fd.get(), SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    if (n == 1 && sign == '+') return {};
    return fail(ErrorCode::Unsupported, BINNACLE_TEXT("The helper program on the host does not answer"));
}

Result<unsigned> knownIndex(unsigned index, std::size_t count) {
    if (index < count) return index;
    return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest has no such screen"));
}

} // namespace

Result<std::string> LibvirtBackend::uriOf(const GuestUuid& guest) {
    const auto d = TRY(driveOf(guest));
    auto live = m_live.lock();
    if (d >= live->drives.size())
        return fail(ErrorCode::Unreachable, BINNACLE_TEXT("The host is not connected"));
    return live->drives[d].uri;
}

Result<std::vector<ScreenLine>> LibvirtBackend::lines(const GuestUuid& uuid) {
    const auto connection = TRY(connectionOf(uuid));
    if (!libvirt::isRunning(*connection, uuid))
        return fail(ErrorCode::Conflict, BINNACLE_TEXT("The guest does not run"));
    const auto xml = TRY(libvirt::secretXml(*connection, uuid, false));
    const auto guest = TRY(domain::parseGuest(xml, m_spec.id));
    const auto passwords = TRY(domain::graphicsPasswords(xml));
    const auto keymaps = TRY(domain::graphicsKeymaps(xml));
    const auto at = [](const std::vector<std::string>& words, unsigned i) {
        return i < words.size() ? words[i] : "";
    };
    std::vector<ScreenLine> lines;
    for (unsigned i = 0; i < guest.graphics.size(); ++i)
        lines.push_back(
            {guest.graphics[i], i, at(passwords, i), TRY(domain::videoHeads(xml)), at(keymaps, i)});
    return lines;
}

std::shared_ptr<void> LibvirtBackend::watchViewers(const GuestUuid& guest, ViewersSink sink) {
    return m_viewers->watch(guest, std::move(sink));
}

Result<UniqueFd> LibvirtBackend::dial(const GuestUuid& guest, const ScreenLine& line, std::stop_token stop) {
    m_viewers->expectOwn(guest); // the host's event may come before the connection is ours
    auto dialled = dialNow(guest, line, std::move(stop));
    if (!dialled) m_viewers->dontExpect(guest);
    return dialled;
}

Result<UniqueFd> LibvirtBackend::dialNow(const GuestUuid& guest, const ScreenLine& line,
                                         std::stop_token stop) {
    const auto way = this->way();
    if (!way) return fail(ErrorCode::Unreachable, BINNACLE_TEXT("The host is not connected"));
    Error why;
    if (m_spec.local) {
        auto opened = libvirt::openGraphics(*TRY(connectionOf(guest)), guest, line.index);
        if (opened) return opened;
        why = opened.error();
    }
    if (const auto endpoint = endpointOf(line.graphics)) {
        auto reached = way->reach(*endpoint, stop);
        if (reached || way->failure()) return reached;
        why = reached.error();
    }
    if (m_spec.local) return why;
    return dialByHelper(guest, line, std::move(stop), why);
}

Result<UniqueFd> LibvirtBackend::dialByHelper(const GuestUuid& guest, const ScreenLine& line,
                                              std::stop_token stop, const Error& why) {
    const auto way = this->way();
    if (!way) return fail(ErrorCode::Unreachable, BINNACLE_TEXT("The host is not connected"));
    const auto command = "exec /usr/bin/python3 -c " + ssh::shellWord(helperScript) + ' ' +
                         ssh::shellWord(TRY(uriOf(guest))) + ' ' + guest.text() + ' ' +
                         std::to_string(line.index);
    auto fd = TRY(way->reach(ssh::Command{command}, stop));
    if (const auto came = awaitSign(fd, stop); !came)
        return noGraphics(why.message.empty() ? came.error() : why);
    log::debug("{}: the screen of {} is reached by a helper program", m_spec.name, guest.text());
    return fd;
}

Result<> LibvirtBackend::setPassword(const GuestUuid& guest, unsigned index, const std::string& password,
                                     std::optional<WallTime> until, bool keep) {
    const auto connection = TRY(connectionOf(guest));
    const bool live = libvirt::isRunning(*connection, guest);
    for (const bool inactive : {false, true}) {
        if (inactive ? live && !keep : !live) continue;
        const auto xml = TRY(libvirt::secretXml(*connection, guest, inactive));
        TRY(knownIndex(index, TRY(domain::graphicsPasswords(xml)).size()));
        TRY(libvirt::updateDevice(*connection, guest,
                                  TRY(domain::graphicsWithPassword(xml, index, password, until)), !inactive));
    }
    return {};
}

Result<> LibvirtBackend::setGraphics(const GuestUuid& guest, const GraphicsWish& wish) {
    const auto connection = TRY(connectionOf(guest));
    const auto listen = wish.listen == GraphicsWish::Listen::None     ? "none"
                        : wish.listen == GraphicsWish::Listen::Socket ? "socket"
                                                                      : "address";
    const auto xml = TRY(libvirt::secretXml(*connection, guest, true));
    TRY(libvirt::define(
        *connection,
        TRY(domain::withGraphics(xml, wish.type == Graphics::Type::Spice ? "spice" : "vnc", listen))));
    return {};
}

Result<Picture> LibvirtBackend::screenshot(const GuestUuid& guest, unsigned screen) {
    return readPicture(TRY(libvirt::screenshot(*TRY(connectionOf(guest)), guest, screen)));
}

Result<> LibvirtBackend::sendKeys(const GuestUuid& guest, const std::vector<unsigned>& keys,
                                  std::chrono::milliseconds hold) {
    return libvirt::sendKeys(*TRY(connectionOf(guest)), guest, keys, hold);
}

} // namespace binnacle
