// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// The wire of a SPICE server that does what the test tells it.

#include "tests/core/console/vnc_server.h"

#include <atomic>

namespace binnacle::test::spice {

// https://www.spice-space.org/spice-protocol.html: all little-endian
inline std::string le16(unsigned v) {
    return {char(v), char(v >> 8)};
}
inline std::string le32(std::uint32_t v) {
    return le16(v & 0xffff) + le16(v >> 16);
}

/// Any public key will do: nobody looks at the password.
inline std::string publicKey() {
    const std::string hex = "30819f300d06092a864886f70d010101050003818d0030818902818100cb2883a182cabc8324ccee"
                            "74247cadd1ce82fb28311fbfd069"
                            "ea049e048f3aef64f5f8df45ae704057db3a23441c86e5c3e505a7cf228360a3d9641fbca595f5d0"
                            "bc1dfe3907af1bc4b4aef343c2de"
                            "f6b64efdbb77af3fcf9af23e9f10485b93c71e5cc45f115f5aa29e81e140d7caf1efb03d8528f427"
                            "383bd008ae7b32a4cd0203010001";
    std::string bytes;
    for (std::size_t i = 0; i < hex.size(); i += 2)
        bytes += char(std::stoi(hex.substr(i, 2), nullptr, 16));
    return bytes;
}

/// Links a channel and tells its type: 1 main, 2 display.
inline unsigned link(const VncWire& wire) {
    const auto head = wire.receive(16);
    if (head.size() < 16) return 0;
    const auto size =
        unsigned(static_cast<unsigned char>(head[12])) + unsigned(static_cast<unsigned char>(head[13])) * 256;
    const auto message = wire.receive(size);
    const auto reply = le32(0) + publicKey() + le32(0) + le32(0) + le32(178);
    wire.send("REDQ" + le32(2) + le32(2) + le32(std::uint32_t(reply.size())) + reply);
    wire.receive(128); // the password, encrypted
    wire.send(le32(0));
    return message.size() > 4 ? unsigned(static_cast<unsigned char>(message[4])) : 0;
}
inline void message(const VncWire& wire, unsigned type, const std::string& data) {
    static std::atomic<std::uint32_t> serial{1};
    wire.send(le32(serial++) + le32(0) + le16(type) + le32(std::uint32_t(data.size())) + le32(0) + data);
}
/// A main channel that has those, each a type and a number; with an agent in the guest or without.
inline void serveMain(const VncWire& wire, const std::vector<std::pair<int, int>>& channels, bool agent = false) {
    message(wire, 103, le32(1) + le32(1) + le32(1) + le32(1) + le32(agent) + le32(10) + le32(1) + le32(0));
    std::string list = le32(std::uint32_t(channels.size()));
    for (const auto& [type, id] : channels)
        list += {char(type), char(id)};
    message(wire, 104, list);
}
/// One that has one of that type.
inline void serveMain(const VncWire& wire, char type = 2) {
    serveMain(wire, {{type, 0}});
}
/// A display whose surface is that large and is shown.
inline void serveDisplay(const VncWire& wire, std::uint32_t width, std::uint32_t height) {
    message(wire, 314, le32(0) + le32(width) + le32(height) + le32(32) + le32(1));
    message(wire, 102, "");
}

} // namespace binnacle::test::spice
