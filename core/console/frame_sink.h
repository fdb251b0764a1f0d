// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/console/clipboard.h"
#include "core/console/picture.h"

#include <chrono>

namespace binnacle::console {

enum class Protocol : std::uint8_t { Vnc, Spice };

/// Why a console ended.
enum class CloseReason : std::uint8_t {
    Ended,          ///< the server closed it: the guest is off, or somebody else took the console
    Lost,           ///< the wire broke
    Unreachable,    ///< the dialer found no way
    PasswordWanted, ///< and there was none
    PasswordWrong,
    Refused,   ///< what the server asks for can't be met
    Malformed, ///< the server broke the protocol, or asked for what no guest needs
};

/// How a guest stands to a folder that is shared with it.
enum class FolderLink : std::uint8_t {
    NoDevice,    ///< it has no channel org.spice-space.webdav.0, or the console is no SPICE
    Ready,       ///< nothing is shared
    NobodyThere, ///< something is, but spice-webdavd doesn't listen in the guest
    Served,      ///< the guest sees it
};

/// How a connection stands.
struct ConsoleFacts {
    Protocol protocol = Protocol::Vnc;
    std::string encoding;                   ///< of VNC: "raw"; empty for SPICE
    std::chrono::microseconds roundTrip{0}; ///< 0: not known
    double bytesPerSecond = 0;              ///< 0: not known
    bool absolutePointer = true;            ///< else it moves by differences, and a view grabs it
    bool agent = false;                     ///< SPICE's agent answers in the guest
    bool canResize = false;                 ///< what requestSize() asks is asked of somebody
    FolderLink folder = FolderLink::NoDevice;
    bool sound = false; ///< the server can send the guest's
    bool operator==(const ConsoleFacts&) const = default;
};

/// One of a guest's monitors that is on.
struct Monitor {
    unsigned head = 0; ///< as the guest counts them
    Size size;
    bool operator==(const Monitor&) const = default;
};

/// Who shows a console. All calls come on the glib thread, one after the other, and must not block; the last
/// one is closed(). What comes from the server is untrusted, but checked: rectangles lie within the picture,
/// texts are UTF-8 of at most 1 MiB.
class FrameSink {
public:
    virtual ~FrameSink() = default;
    virtual void established(const ConsoleFacts& facts) = 0; ///< and again when they change
    /// The picture has this size from now on and is black.
    virtual void resized(Size size) = 0;
    /// \a rect of the picture is new; \a picture is the whole of it, for as long as the call lasts.
    virtual void updated(const Rect& rect, const PixelView& picture) = 0;
    virtual void cursorChanged(const CursorShape& shape) = 0;
    virtual void cursorReset() = 0; ///< the guest has no shape of its own: the usual one
    virtual void ledsChanged(Leds leds) = 0;
    virtual void clipboardText(const std::string& text) = 0; ///< the guest copied it
    virtual void clipboardImage(const GuestImage&) {}        ///< as well
    /// The guest pastes the picture that it was offered: giveImage() is awaited.
    virtual void imageWanted(ImageFormat) {}
    virtual void bell() = 0;
    /// SPICE only; the first of them is the one that is shown here.
    virtual void monitorsChanged(const std::vector<Monitor>&) {}
    virtual void closed(CloseReason reason, const Error& error) = 0;
};

} // namespace binnacle::console
