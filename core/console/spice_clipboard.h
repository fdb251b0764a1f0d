// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/clipboard.h"

#include <cstdint>
#include <vector>

struct _SpiceMainChannel;

namespace binnacle::console {

class ConsoleHearing;

/// The clipboard of a SPICE guest's agent. What the guest copies is fetched at once; what is copied here goes
/// to the guest when it pastes. On the glib thread.
class SpiceClipboard {
public:
    explicit SpiceClipboard(ConsoleHearing& hearing)
        : m_hearing(hearing) {}

    void attach(_SpiceMainChannel* main); ///< until detach(), or the console's end
    void detach();
    void agentChanged(bool connected);
    void offer(const std::string& text, bool image);
    void give(ImageFormat format, const std::string& bytes);
    void allow(); ///< what the console's options say has changed

private:
    struct Request {
        unsigned selection, type;
    };
    void announce();
    void grabbed(unsigned selection, const std::uint32_t* types, unsigned count);
    void fetchNext();
    void arrived(unsigned selection, unsigned type, std::string_view bytes);
    void requested(unsigned selection, unsigned type);
    void answer(const Request& request, std::string_view bytes);
    bool mayGive() const;

    ConsoleHearing& m_hearing;
    _SpiceMainChannel* m_main = nullptr;
    bool m_agent = false, m_holding = false; ///< the guest believes that we have something
    std::string m_text;                      ///< for the guest
    bool m_image = false;
    std::vector<Request> m_waiting;      ///< for the picture
    std::vector<std::uint32_t> m_wanted; ///< of the guest's, still to be fetched
    unsigned m_awaited = 0;              ///< the type that was asked for
    std::string m_guestText;             ///< of the same copy
};

} // namespace binnacle::console
