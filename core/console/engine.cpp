// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/engine.h"

namespace binnacle::console {

GraphicsConsole::Engine::Engine(GlibThread& glib, ConsoleOptions options, Dialer dialer,
                                std::shared_ptr<FrameSink> sink)
    : input([this] { post([](Engine& engine) { engine.deliverAll(); }); })
    , m_glib(glib)
    , m_options(std::move(options))
    , m_dialer(std::move(dialer))
    , m_sink(std::move(sink)) {}

namespace {

struct Deaf final : FrameSink {
    void established(const ConsoleFacts&) override {}
    void resized(Size) override {}
    void updated(const Rect&, const PixelView&) override {}
    void cursorChanged(const CursorShape&) override {}
    void cursorReset() override {}
    void ledsChanged(Leds) override {}
    void clipboardText(const std::string&) override {}
    void bell() override {}
    void closed(CloseReason, const Error&) override {}
};

} // namespace

FrameSink& GraphicsConsole::Engine::sink() {
    static Deaf deaf; // without state
    return m_over ? deaf : *m_sink;
}

void GraphicsConsole::Engine::post(std::function<void(Engine&)> act) {
    m_glib.post([self = weak_from_this(), act = std::move(act)] {
        if (const auto alive = self.lock(); alive && !alive->m_over) act(*alive);
    });
}

void GraphicsConsole::Engine::send(GlibThread& glib, std::weak_ptr<Engine> engine, std::string path,
                                   std::shared_ptr<FileSending> sending) {
    glib.post([self = std::move(engine), path = std::move(path), sending = std::move(sending)] {
        if (const auto alive = self.lock(); alive && !alive->m_over) return alive->sendFile(path, sending);
        sending->ended(fail(ErrorCode::Unreachable, BINNACLE_TEXT("The console is not connected")));
    });
}

void GraphicsConsole::Engine::sendFile(const std::string&, std::shared_ptr<FileSending> sending) {
    sending->ended(fail(ErrorCode::Unsupported, BINNACLE_TEXT("Files are sent by SPICE only")));
}

void GraphicsConsole::Engine::begin() {
    m_started = true;
    start();
}

void GraphicsConsole::Engine::close() {
    m_stop.request_stop();
    m_over = true;
    if (std::exchange(m_started, false)) stop();
}

void GraphicsConsole::Engine::end(CloseReason reason, const Error& error) {
    if (std::exchange(m_over, true)) return;
    m_stop.request_stop();
    m_sink->closed(reason, error);
    // Not from within a call of the library.
    m_glib.post([self = shared_from_this()] {
        if (std::exchange(self->m_started, false)) self->stop();
    });
}

void GraphicsConsole::Engine::dial(Dialled done) {
    m_glib.background("dial", [glib = &m_glib, dialer = m_dialer, stop = m_stop.get_token(),
                               self = weak_from_this(), done = std::move(done)] {
        auto dialled = std::make_shared<Result<UniqueFd>>(dialer(stop));
        glib->post([self, done, dialled] {
            if (const auto alive = self.lock(); alive && !alive->m_over) done(*dialled);
        });
    });
}

void GraphicsConsole::Engine::deliverAll() {
    for (const auto& one : input.take())
        if (!m_options.lookOnly) std::visit([this](const auto& what) { deliver(what); }, one);
}

Error noGreeting() {
    return fail(ErrorCode::Timeout,
                BINNACLE_TEXT("The guest's graphics server accepts connections but says nothing"), {},
                BINNACLE_TEXT("The guest may hang: look at its state, and at the load of its host."));
}

} // namespace binnacle::console
