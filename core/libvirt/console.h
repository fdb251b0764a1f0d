// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/text_stream.h"
#include "core/libvirt/connection.h"

#include <atomic>

struct _virStream;

namespace binnacle::libvirt {

/// A text console that is open. Its thread, "console", sends what is typed and hands on what came, which libvirt's event
/// thread has taken. libvirt takes in whatever a guest writes, however fast: what nobody reads in time is passed over,
/// all but the newest.
class Console {
public:
    static constexpr std::size_t mostWaiting = std::size_t{1} << 20; ///< bytes

    /// \a device: its alias; empty: the guest's first. InUse where somebody has it, unless \a force: then theirs ends.
    /// (The LXC driver lets several in at once, and each gets a part of what comes.)
    static Result<std::unique_ptr<Console>> open(std::shared_ptr<Connection> connection, const GuestUuid& guest,
                                                 const std::string& device, bool force);
    ~Console(); ///< as end(), and waits for it: for libvirtd's answer, unless its connection was cut
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;

    TextStream takeStream() { return std::move(m_stream); } ///< once
    void end(std::optional<Error> why = {});                ///< returns at once; \a why is what its reader is told
    bool isOver() const { return m_over; }
    bool isLeft() const; ///< nobody reads it (any more), so that it is over or about to be
    bool isOf(const GuestUuid& guest, const std::string& device) const { return m_port == Port{guest, device}; }

private:
    class Inbox;
    struct Port {
        GuestUuid guest;
        std::string device;
        bool operator==(const Port&) const = default;
    };
    Console(std::shared_ptr<Connection> connection, Port port, _virStream* stream);
    void run();
    bool carry();
    bool sendTyped();
    bool sendArrived();
    void close();
    void hangUp();
    static void freeLater(void* holder, std::weak_ptr<bool> held);

    std::shared_ptr<Connection> m_connection;
    Port m_port;
    _virStream* m_raw;
    std::shared_ptr<Inbox> m_inbox;
    TextStream m_stream;
    UniqueFd m_local;
    mutable std::mutex m_closing; ///< of m_local
    std::string m_typed, m_arrived;
    std::atomic<bool> m_over{false}, m_ending{false};
    std::thread m_thread;
};

} // namespace binnacle::libvirt
