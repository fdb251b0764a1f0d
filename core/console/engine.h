// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/graphics_console.h"

namespace binnacle::console {

/// What the parts of an engine see of it.
class ConsoleHearing {
public:
    virtual ~ConsoleHearing() = default;
    virtual FrameSink* hearer() = 0; ///< who shows the console; null once it is over
    virtual const ConsoleOptions& wishes() const = 0;
    virtual GlibThread& thread() = 0;
};

/// What stands behind a GraphicsConsole. Lives on the glib thread; calls come there, but for what says
/// otherwise.
class GraphicsConsole::Engine : public ConsoleHearing, public std::enable_shared_from_this<Engine> {
public:
    Engine(GlibThread& glib, ConsoleOptions options, Dialer dialer, std::shared_ptr<FrameSink> sink);
    ~Engine() override = default;
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    InputQueue input; ///< thread-safe
    /// Runs \a act with this engine on the thread, unless it has ended. Any thread.
    void post(std::function<void(Engine&)> act);
    void begin();
    void close();                           ///< the sink hears of nothing any more
    void letGo() { m_stop.request_stop(); } ///< of what is being dialled; any thread

    virtual void requestSize(Size size, unsigned monitor) = 0;
    virtual void show(unsigned, const std::shared_ptr<FrameSink>&) {}
    virtual void switchOff(unsigned) {}
    virtual void offerClipboard(const std::string& text, bool image) = 0;
    virtual void giveImage(ImageFormat, const std::string&) {}
    virtual void setLeds(Leds leds) = 0;
    virtual void setEncoding(VncEncoding encoding) = 0;
    virtual void refresh() = 0;
    virtual void setSound(bool on) = 0;
    virtual void sendFile(const std::string& path, std::shared_ptr<FileSending> sending);
    virtual void shareFolder(const std::string&, bool) {}
    virtual void watchUsb(const UsbSink& sink) {
        if (sink) sink({});
    }
    virtual void giveUsb(unsigned, bool) {}
    virtual void insertImage(const std::string&) {}
    /// As sendFile(), from any thread; it ends in any case.
    static void send(GlibThread& glib, std::weak_ptr<Engine> engine, std::string path,
                     std::shared_ptr<FileSending> sending);
    virtual void setLookOnly(bool only) { m_options.lookOnly = only; }
    virtual void setClipboard(bool shared) { m_options.clipboard = shared; }

    FrameSink* hearer() override { return m_over ? nullptr : m_sink.get(); }
    const ConsoleOptions& wishes() const override { return m_options; }
    GlibThread& thread() override { return m_glib; }

protected:
    virtual void start() = 0;
    /// Lets go of all objects of the library; nothing of it calls back afterwards.
    virtual void stop() = 0;
    virtual void deliver(const KeyInput& key) = 0;
    virtual void deliver(const PointerInput& pointer) = 0;
    virtual void deliver(const WheelInput& wheel) = 0;

    using Dialled = std::function<void(Result<UniqueFd>&)>;
    void dial(Dialled done);
    /// Tells the sink, once; the library's objects go as soon as it has returned.
    void end(CloseReason reason, const Error& error);
    bool isOver() const { return m_over; }
    /// Once it is over, one that hears nothing: closed() was the last call.
    FrameSink& sink();
    const ConsoleOptions& options() const { return m_options; }
    ConsoleOptions& options() { return m_options; }
    GlibThread& glib() { return m_glib; }

private:
    void deliverAll();

    GlibThread& m_glib;
    ConsoleOptions m_options;
    Dialer m_dialer;
    std::shared_ptr<FrameSink> m_sink;
    std::stop_source m_stop;
    bool m_over = false;
    bool m_started = false;
};

/// What the calls that wait for a server's greeting end with.
Error noGreeting();

} // namespace binnacle::console
