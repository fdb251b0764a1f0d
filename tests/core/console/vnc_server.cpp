// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/console/vnc_server.h"

#include <sys/socket.h>

namespace binnacle::test {

bool VncWire::send(const std::string& bytes) const {
    for (std::size_t sent = 0; sent < bytes.size();) {
        const auto n = ::send(m_fd.get(), bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (n <= 0) return false;
        sent += std::size_t(n);
    }
    return true;
}

std::string VncWire::receive(std::size_t count) const {
    std::string bytes(count, '\0');
    std::size_t got = 0;
    while (got < count) {
        const auto n = ::recv(m_fd.get(), bytes.data() + got, count - got, 0);
        if (n <= 0) break;
        got += std::size_t(n);
    }
    bytes.resize(got);
    return bytes;
}

std::string VncWire::greeting(unsigned width, unsigned height, std::uint32_t nameLength,
                              const std::string& name) {
    const auto format = u8(32) + u8(24) + u8(0) + u8(1) + u16(255) + u16(255) + u16(255) + u8(16) + u8(8) +
                        u8(0) + std::string(3, '\0');
    return u16(width) + u16(height) + format + u32(nameLength) + name;
}

void VncWire::greet(unsigned width, unsigned height, const std::string& name) const {
    send("RFB 003.008\n");
    receive(12);
    send(u8(1) + u8(1));
    receive(1);
    send(u32(0));
    receive(1);
    send(greeting(width, height, std::uint32_t(name.size()), name));
}

VncWire::Message VncWire::next() const {
    const auto type = receive(1);
    if (type.empty()) return {256, {}};
    const auto number = unsigned(static_cast<unsigned char>(type[0]));
    const auto big = [](const std::string& b, std::size_t at, std::size_t n) {
        std::size_t v = 0;
        for (std::size_t i = 0; i < n && at + i < b.size(); ++i)
            v = v << 8 | static_cast<unsigned char>(b[at + i]);
        return v;
    };
    std::string bytes;
    switch (number) {
    case 0:
        bytes = receive(19);
        break;
    case 2:
        bytes = receive(3);
        bytes += receive(4 * big(bytes, 1, 2));
        break;
    case 3:
        bytes = receive(9);
        break;
    case 4:
        bytes = receive(7);
        break;
    case 5:
        bytes = receive(5);
        break;
    case 6:
        bytes = receive(7);
        bytes += receive(big(bytes, 3, 4));
        break;
    case 251:
        bytes = receive(7);
        bytes += receive(16 * big(bytes, 5, 1));
        break;
    case 255: // of QEMU: a key, or something of sound
        bytes = receive(1);
        if (bytes == u8(1)) {
            bytes += receive(2);
            if (big(bytes, 1, 2) == 2) bytes += receive(6);
        } else {
            bytes += receive(10);
        }
        break;
    default:
        break;
    }
    return {number, bytes};
}

VncWire::Message VncWire::nextOf(unsigned type) const {
    for (;;) {
        auto message = next();
        if (message.type == type || message.type == 256) return message;
    }
}

void VncWire::paint(unsigned x, unsigned y, unsigned w, unsigned h, std::uint32_t colour) const {
    const std::string pixel{char(colour), char(colour >> 8), char(colour >> 16), char(colour >> 24)};
    auto bytes = updateHeader(1) + rect(x, y, w, h, 0);
    for (unsigned i = 0; i < w * h; ++i)
        bytes += pixel;
    send(bytes);
}

VncServer::~VncServer() {
    for (auto held = m_threads.lock(); auto& thread : *held)
        thread.join();
}

console::Dialer VncServer::dialer() {
    return [this](std::stop_token) -> Result<UniqueFd> {
        auto [ours, theirs] = TRY(socketPair());
        auto wire = std::make_shared<VncWire>(std::move(theirs));
        m_threads.lock()->emplace_back([this, wire]() mutable { m_script(*wire); });
        return std::move(ours);
    };
}

} // namespace binnacle::test
