// SPDX-License-Identifier: GPL-3.0-or-later
// A real keyboard: under an X server, which has locks and in which others can hold keys.
#include "tests/core/console/vnc_server.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "tests/views/support/x_screen.h"
#include "views/console/desktop_layout.h"
#include "views/console/frame_widget.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#define explicit explicitly
#include <xcb/xkb.h>
#undef explicit

namespace binnacle::test {
namespace {

using namespace views;

constexpr auto caps = "ffe5", num = "ff7f";

/// A screen in a window beside an entry, and the keys that its server heard of.
class Desk {
public:
    Desk() {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(frame);
        column->addWidget(entry);
        window.resize(640, 480);
        window.show();
        window.activateWindow();
        guest = console::GraphicsConsole::open(m_glib, {}, m_server.dialer(), frame->renew());
        frame->setConsole(guest.get());
        entry->setFocus();
        isUp = spin([this] { return entry->hasFocus() && m_told; });
    }
    ~Desk() { frame->setConsole(nullptr); }
    int heard(const QString& symbol) const { return int(m_heard.lock()->count(symbol)); }
    bool hears(const QString& symbol, int times) {
        return spin([&] { return heard(symbol) >= times; }, std::chrono::seconds(5));
    }

private:
    void serve(const VncWire& wire) {
        wire.greet(64, 48);
        wire.nextOf(3);
        wire.paint(0, 0, 64, 48, 0x336699);
        constexpr int ledState = -261;
        wire.send(VncWire::updateHeader(1) + VncWire::rect(0, 0, 1, 1, ledState) + VncWire::u8(0));
        m_told = true;
        for (auto message = wire.next(); message.type != 256; message = wire.next()) {
            const auto at = [&](std::size_t i) {
                return unsigned(static_cast<unsigned char>(message.bytes[i]));
            };
            if (message.type != 4 || !at(0)) continue;
            m_heard.lock()->append(QString::number(at(3) << 24 | at(4) << 16 | at(5) << 8 | at(6), 16));
        }
    }

public:
    QWidget window;
    FrameWidget* frame = new FrameWidget;
    QLineEdit* entry = new QLineEdit;
    bool isUp = false;

private:
    std::atomic<bool> m_told{false};
    Guarded<QStringList> m_heard;
    VncServer m_server{[this](const VncWire& wire) { serve(wire); }};
    console::GlibThread m_glib;

public:
    std::unique_ptr<console::GraphicsConsole> guest;
};

/// Another program that has Alt+Tab and Super, as window managers do.
class WindowManager {
public:
    WindowManager()
        : m_x(xcb_connect(nullptr, nullptr)) {
        const auto root = xcb_setup_roots_iterator(xcb_get_setup(m_x)).data->root;
        constexpr xcb_keycode_t tab = 23, super = 133;
        for (const auto key : {tab, super})
            xcb_grab_key(m_x, 0, root, XCB_MOD_MASK_ANY, key, XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC);
        xcb_flush(m_x);
    }
    ~WindowManager() { xcb_disconnect(m_x); }
    /// A key came since the last time.
    bool hears() const {
        QTest::qWait(200);
        bool any = false;
        while (auto* event = xcb_poll_for_event(m_x)) {
            any |= (event->response_type & 0x7f) == XCB_KEY_PRESS;
            std::free(event);
        }
        return any;
    }

private:
    xcb_connection_t* m_x;
};

/// As desktop tools do, without a key.
void lockByProgram(unsigned modifier, bool on) {
    auto* x = qGuiApp->nativeInterface<QNativeInterface::QX11Application>()->connection();
    xcb_xkb_latch_lock_state(x, XCB_XKB_ID_USE_CORE_KBD, std::uint8_t(modifier),
                             std::uint8_t(on ? modifier : 0), 0, 0, 0, 0, 0);
    xcb_flush(x);
}

} // namespace

class XKeyboardTest : public QObject {
    Q_OBJECT

    Q_SLOT void underAnXServer() {
        if (XScreen::isWithin()) return;
        const XScreen screen;
        QVERIFY2(screen.isUp(), "Xvfb does not start");
        for (const auto* function :
             {"itsLocksAreTheGuests", "itsWindowManagersKeysAreTheGuestsWhileGrabbed", "itsLayoutIsKnown"}) {
            const auto why = screen.fails(function);
            QVERIFY2(why.isEmpty(), qPrintable(why));
        }
    }
    Q_SLOT void itsLocksAreTheGuests() {
        if (!XScreen::isWithin()) return;
        Desk desk;
        QVERIFY(desk.isUp);
        QVERIFY(XScreen::act({"key", "Num_Lock"}));
        QTest::qWait(100);
        QCOMPARE(desk.heard(num), 0); // it is none of a guest's without the focus
        desk.frame->setFocus();
        QVERIFY(desk.hears(num, 1));
        QCOMPARE(desk.heard(caps), 0);
        // Pressed in the guest: the key goes there, and only it.
        QVERIFY(XScreen::act({"key", "Caps_Lock"}));
        QVERIFY(desk.hears(caps, 1));
        QTest::qWait(500);
        QCOMPARE(desk.heard(caps), 1);
        QCOMPARE(desk.heard(num), 1);
        // The desktop's locks change by themselves; the guest has told of no change, so both differ now.
        lockByProgram(2, false);
        QTest::qWait(500);
        lockByProgram(2, true);
        QVERIFY(desk.hears(caps, 2));
    }
    Q_SLOT void itsWindowManagersKeysAreTheGuestsWhileGrabbed() {
        if (!XScreen::isWithin()) return;
        Desk desk;
        QVERIFY(desk.isUp);
        const WindowManager manager;
        desk.frame->setFocus();
        QVERIFY(XScreen::act({"key", "alt+Tab"}));
        QVERIFY(manager.hears());
        QCOMPARE(desk.heard("ff09"), 0);
        desk.frame->setGrabsOnFocus(true);
        QVERIFY(desk.frame->isGrabbed());
        QTest::qWait(100);
        QVERIFY(XScreen::act({"key", "alt+Tab"}));
        QVERIFY(desk.hears("ff09", 1));
        QVERIFY(XScreen::act({"key", "Super_L"}));
        QVERIFY(desk.hears("ffeb", 1));
        QVERIFY(!manager.hears());
        // The way out gives them back.
        QVERIFY(XScreen::act(
            {"keydown", "Control_L", "keydown", "Alt_L", "keyup", "Alt_L", "keyup", "Control_L"}));
        QVERIFY(spin([&] { return !desk.frame->isGrabbed(); }));
        QTest::qWait(100);
        QVERIFY(XScreen::act({"key", "alt+Tab"}));
        QVERIFY(manager.hears());
        QCOMPARE(desk.heard("ff09"), 1);
    }
    Q_SLOT void itsLayoutIsKnown() {
        if (!XScreen::isWithin()) return;
        QCOMPARE(QProcess::execute("setxkbmap", {"de,us", "-variant", "nodeadkeys,"}), 0);
        QCOMPARE(desktopLayout(), "de(nodeadkeys)");
    }
};

namespace {
const Suite<XKeyboardTest> xKeyboardSuite;
}

} // namespace binnacle::test

#include "test_x_keyboard.moc"
