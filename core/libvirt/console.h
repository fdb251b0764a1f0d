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
    void end();                                             ///< returns at once
    bool isOver() const { return m_over; }

private:
    class Inbox;
    Console(std::shared_ptr<Connection> connection, _virStream* stream);
    void run();
    bool carry();
    bool sendTyped();
    bool sendArrived();
    void close();
    static void freeLater(void* holder, std::weak_ptr<bool> held);

    std::shared_ptr<Connection> m_connection;
    _virStream* m_raw;
    std::shared_ptr<Inbox> m_inbox;
    TextStream m_stream;
    UniqueFd m_local;
    std::string m_typed, m_arrived;
    std::atomic<bool> m_over{false}, m_ending{false};
    std::thread m_thread;
};

} // namespace binnacle::libvirt
