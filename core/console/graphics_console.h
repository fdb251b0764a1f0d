// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/fd.h"
#include "core/console/file_sending.h"
#include "core/console/audio_sink.h"
#include "core/console/frame_sink.h"
#include "core/console/glib_thread.h"
#include "core/console/input_queue.h"
#include "core/console/usb.h"
#include "core/console/vnc_encoding.h"

#include <stop_token>

namespace binnacle::console {

/// Gets a connection to the guest's graphics: a stream socket. SPICE asks for one a channel, several at a
/// time. Blocks, on a thread of its own; ends soon after \a stop was asked for.
using Dialer = std::function<Result<UniqueFd>(std::stop_token stop)>;

struct ConsoleOptions {
    Protocol protocol = Protocol::Vnc;
    std::string password; ///< empty: none is known
    VncEncoding encoding = VncEncoding::Auto;
    bool takeOver = false; ///< VNC: whoever else looks is sent away (SPICE does so anyway)
    bool lookOnly = false; ///< nothing that is done here reaches the guest
    bool clipboard = true; ///< texts and pictures go both ways
    std::chrono::milliseconds patience{20'000}; ///< until the server has greeted
    std::shared_ptr<AudioSink> audio{}; ///< null: no sound is asked for
    bool sound = true;                  ///< it is, at first
};

/// A console of a guest, from the first dialled byte until closed(). Thread-safe; every call returns at once.
class GraphicsConsole {
public:
    /// Begins. \a sink hears everything else, for a moment longer than the console lives. \a glib outlives
    /// it.
    static std::unique_ptr<GraphicsConsole> open(GlibThread& glib, ConsoleOptions options, Dialer dialer,
                                                 std::shared_ptr<FrameSink> sink);
    ~GraphicsConsole(); ///< closes; returns at once
    GraphicsConsole(const GraphicsConsole&) = delete;
    GraphicsConsole& operator=(const GraphicsConsole&) = delete;

    InputQueue& input();
    /// The guest is asked to make its screen that large; it may do so, later, or not. Nothing is asked while
    /// facts.canResize is false. SPICE: a monitor that is off is switched on.
    void requestSize(Size size, unsigned monitor = 0);
    /// \a sink shows another monitor than the first one from now on; of the calls only those about pictures,
    /// the pointer and the facts come. Null: nobody does any more. SPICE only.
    void show(unsigned monitor, std::shared_ptr<FrameSink> sink);
    void switchOff(unsigned monitor); ///< with an agent
    /// This computer's clipboard holds what the guest may paste: a text (empty: none) and, \a image, a
    /// picture, which the sink is asked for when the guest does. VNC knows texts only.
    void offerClipboard(std::string text, bool image);
    void offerText(std::string text) { offerClipboard(std::move(text), false); }
    /// What imageWanted() asked for; empty: there is none any more.
    void giveImage(ImageFormat format, std::string bytes);
    void setClipboard(bool shared); ///< instead of what the options said
    /// To the agent of a SPICE guest, which puts it where its user keeps downloads; where there is none,
    /// wait() says so.
    std::shared_ptr<FileSending> sendFile(std::string path);
    /// As sendFile(), for any thread and for longer than the console lives.
    std::function<std::shared_ptr<FileSending>(std::string path)> fileSender() const;
    /// The guest of SPICE sees that folder, at http://localhost:9843 by spice-webdavd, until another is
    /// shared or the console ends; empty: none. Symbolic links in it are followed.
    void shareFolder(std::string folder, bool writable);
    /// Tells of the USB devices of this computer, now and with every change, until the console ends or
    /// another sink, or none, is given. SPICE only: others tell of no places.
    void watchUsb(UsbSink sink);
    void giveUsb(unsigned number, bool toGuest);
    void insertImage(std::string path); ///< the guest finds a USB drive with that CD in it
    /// The guest's locks become so; without effect on a VNC server that hasn't told how they are.
    void setLeds(Leds leds);
    void setEncoding(VncEncoding encoding);
    void setLookOnly(bool only);
    void setSound(bool on); ///< asks for it or not, where there is a sink
    void refresh(); ///< the whole picture anew

private:
    class Engine;
    friend class VncConsole;
    friend class SpiceConsole;
    GraphicsConsole(GlibThread& glib, std::shared_ptr<Engine> engine);
    GlibThread& m_glib;
    std::shared_ptr<Engine> m_engine;
};

} // namespace binnacle::console
