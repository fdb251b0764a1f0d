// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace binnacle::console {

/// A USB device of this computer, or an image that looks like one, that a SPICE guest can have.
struct UsbDevice {
    unsigned number = 0; ///< of this console; never another one's
    std::string name;    ///< one line: "SanDisk Ultra [0781:5581]"
    bool isGuests = false;
    bool isImage = false;
    std::string obstacle; ///< the library's, in English; empty: it can be given
    bool operator==(const UsbDevice&) const = default;
};

struct UsbState {
    unsigned places = 0, freePlaces = 0; ///< of the guest; 0: it has no <redirdev> or the console is no SPICE
    std::vector<UsbDevice> devices{};
    std::optional<Error> failure{}; ///< of what was asked for last
};

/// Called on the glib thread; must not block.
using UsbSink = std::function<void(const UsbState&)>;

} // namespace binnacle::console
