// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/spice_console.h"
#include "core/console/vnc_console.h"

namespace binnacle::console {

std::unique_ptr<GraphicsConsole> GraphicsConsole::open(GlibThread& glib, ConsoleOptions options,
                                                       Dialer dialer, std::shared_ptr<FrameSink> sink) {
    std::shared_ptr<Engine> engine;
    switch (options.protocol) {
    case Protocol::Vnc:
        engine = std::make_shared<VncConsole>(glib, std::move(options), std::move(dialer), std::move(sink));
        break;
    case Protocol::Spice:
        engine = std::make_shared<SpiceConsole>(glib, std::move(options), std::move(dialer), std::move(sink));
        break;
    }
    engine->post([](Engine& e) { e.begin(); });
    return std::unique_ptr<GraphicsConsole>(new GraphicsConsole(glib, std::move(engine)));
}

GraphicsConsole::GraphicsConsole(GlibThread& glib, std::shared_ptr<Engine> engine)
    : m_glib(glib)
    , m_engine(std::move(engine)) {}

GraphicsConsole::~GraphicsConsole() {
    m_engine->letGo();
    m_glib.post([engine = std::move(m_engine)] { engine->close(); });
}

InputQueue& GraphicsConsole::input() {
    return m_engine->input;
}
void GraphicsConsole::requestSize(Size size, unsigned monitor) {
    if (isSane(size)) m_engine->post([size, monitor](Engine& e) { e.requestSize(size, monitor); });
}
void GraphicsConsole::show(unsigned monitor, std::shared_ptr<FrameSink> sink) {
    m_engine->post([monitor, sink = std::move(sink)](Engine& e) { e.show(monitor, sink); });
}
void GraphicsConsole::switchOff(unsigned monitor) {
    m_engine->post([monitor](Engine& e) { e.switchOff(monitor); });
}
void GraphicsConsole::offerClipboard(std::string text, bool image) {
    m_engine->post([text = std::move(text), image](Engine& e) { e.offerClipboard(text, image); });
}
void GraphicsConsole::giveImage(ImageFormat format, std::string bytes) {
    m_engine->post([format, bytes = std::move(bytes)](Engine& e) { e.giveImage(format, bytes); });
}
void GraphicsConsole::setClipboard(bool shared) {
    m_engine->post([shared](Engine& e) { e.setClipboard(shared); });
}
std::shared_ptr<FileSending> GraphicsConsole::sendFile(std::string path) {
    return fileSender()(std::move(path));
}
std::function<std::shared_ptr<FileSending>(std::string path)> GraphicsConsole::fileSender() const {
    return [glib = &m_glib, engine = std::weak_ptr(m_engine)](std::string path) {
        auto sending = std::make_shared<FileSending>();
        Engine::send(*glib, engine, std::move(path), sending);
        return sending;
    };
}
void GraphicsConsole::shareFolder(std::string folder, bool writable) {
    m_engine->post([folder = std::move(folder), writable](Engine& e) { e.shareFolder(folder, writable); });
}
void GraphicsConsole::watchUsb(UsbSink sink) {
    m_engine->post([sink = std::move(sink)](Engine& e) { e.watchUsb(sink); });
}
void GraphicsConsole::giveUsb(unsigned number, bool toGuest) {
    m_engine->post([number, toGuest](Engine& e) { e.giveUsb(number, toGuest); });
}
void GraphicsConsole::insertImage(std::string path) {
    m_engine->post([path = std::move(path)](Engine& e) { e.insertImage(path); });
}
void GraphicsConsole::setLeds(Leds leds) {
    m_engine->post([leds](Engine& e) { e.setLeds(leds); });
}
void GraphicsConsole::setEncoding(VncEncoding encoding) {
    m_engine->post([encoding](Engine& e) { e.setEncoding(encoding); });
}
void GraphicsConsole::setLookOnly(bool only) {
    m_engine->post([only](Engine& e) { e.setLookOnly(only); });
}
void GraphicsConsole::setSound(bool on) {
    m_engine->post([on](Engine& e) { e.setSound(on); });
}
void GraphicsConsole::refresh() {
    m_engine->post([](Engine& e) { e.refresh(); });
}

} // namespace binnacle::console
