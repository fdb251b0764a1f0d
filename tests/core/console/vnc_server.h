// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/fd.h"
#include "core/console/graphics_console.h"

#include <functional>
#include <string>
#include <thread>
#include <vector>

namespace binnacle::test {

/// The wire of a VNC server that does what the test tells it: as it should, or anything else.
class VncWire {
public:
    explicit VncWire(UniqueFd fd)
        : m_fd(std::move(fd)) {}
    bool send(const std::string& bytes) const;
    /// Exactly that many, or fewer at the end.
    std::string receive(std::size_t count) const;

    static std::string u8(unsigned v) { return {char(v)}; }
    static std::string u16(unsigned v) { return {char(v >> 8), char(v)}; }
    static std::string u32(std::uint32_t v) { return u16(v >> 16) + u16(v & 0xffff); }

    /// Up to and with the greeting, without a password.
    void greet(unsigned width, unsigned height, const std::string& name = "test") const;
    static std::string greeting(unsigned width, unsigned height, std::uint32_t nameLength,
                                const std::string& name);
    struct Message {
        unsigned type = 255; ///< 256: the end
        std::string bytes;   ///< after the type
    };
    Message next() const; ///< from the client
    /// The next key event: scancode as QEMU counts, and whether it went down.
    Message nextOf(unsigned type) const;
    static std::string updateHeader(unsigned rects) { return u8(0) + u8(0) + u16(rects); }
    static std::string rect(unsigned x, unsigned y, unsigned w, unsigned h, std::int32_t encoding) {
        return u16(x) + u16(y) + u16(w) + u16(h) + u32(std::uint32_t(encoding));
    }
    /// Its one screen can be made another size (ExtendedDesktopSize).
    void offerSizes(unsigned w, unsigned h) const {
        send(updateHeader(1) + rect(0, 0, w, h, -308) + u8(1) + std::string(3, '\0') + u32(0) + u16(0) + u16(0) + u16(w) + u16(h) + u32(0));
    }
    /// One raw rectangle in one colour.
    void paint(unsigned x, unsigned y, unsigned w, unsigned h, std::uint32_t colour) const;

private:
    UniqueFd m_fd;
};

/// Serves each connection by \a script, on a thread of its own.
class VncServer {
public:
    using Script = std::function<void(const VncWire&)>;
    explicit VncServer(Script script)
        : m_script(std::move(script)) {}
    ~VncServer();
    console::Dialer dialer();

private:
    Script m_script;
    Guarded<std::vector<std::thread>> m_threads;
};

} // namespace binnacle::test
