// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/console/vnc_server.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/console/frame_widget.h"
#include "views/console/guest_clipboard.h"
#include "views/console/typist.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QProcess>
#include <QVBoxLayout>

#include <thread>

namespace binnacle::test {
namespace {

using namespace views;

/// A picture in which every pixel is its own.
std::vector<std::uint32_t> pattern(int w, int h) {
    std::vector<std::uint32_t> pixels;
    for (int y = 0; y < h; ++y)
        for (int x = 0; x < w; ++x)
            pixels.push_back(0xff000000U | unsigned(x * 7 % 256) << 16 | unsigned(y * 5 % 256) << 8 |
                             unsigned((x + y) % 256));
    return pixels;
}

/// What a client did, as words: "1e down", "at 5,6 1".
class Recorder {
public:
    VncServer server{[this](const VncWire& wire) {
        wire.greet(64, 48);
        wire.nextOf(3);
        wire.paint(0, 0, 64, 48, 0x336699);
        wire.nextOf(3);
        wire.offerSizes(64, 48);
        for (auto message = wire.next(); message.type != 256; message = wire.next())
            note(message);
    }};
    QStringList heard() const { return *m_heard.lock(); }
    bool hears(const QString& word) {
        return spin([&] { return heard().contains(word); }, std::chrono::seconds(5));
    }

private:
    void note(const VncWire::Message& m) {
        const auto at = [&](std::size_t i) { return unsigned(static_cast<unsigned char>(m.bytes[i])); };
        QString word;
        if (m.type == 4)
            word = QStringLiteral("sym %1 %2")
                       .arg(at(3) << 24 | at(4) << 16 | at(5) << 8 | at(6), 0, 16)
                       .arg(at(0) ? "down" : "up");
        if (m.type == 5)
            word = QStringLiteral("at %1,%2 %3").arg(at(1) << 8 | at(2)).arg(at(3) << 8 | at(4)).arg(at(0));
        if (m.type == 251) word = "size";
        if (m.type == 6) word = "text " + QString::fromLatin1(m.bytes.substr(7).c_str());
        if (!word.isEmpty()) m_heard.lock()->append(word);
    }
    Guarded<QStringList> m_heard;
};

/// A window with a screen in it, connected.
struct Seat {
    Recorder recorder;
    console::GlibThread glib;
    QWidget window;
    FrameWidget* frame = new FrameWidget;
    std::unique_ptr<console::GraphicsConsole> guest;

    Seat() {
        auto* column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(frame);
        column->addWidget(new QWidget);
        window.resize(640, 480);
        window.show();
        guest = console::GraphicsConsole::open(glib, {}, recorder.server.dialer(), frame->renew());
        frame->setConsole(guest.get());
        frame->setScaleMode(ScaleMode::Exact);
        spin([this] { return frame->guestSize() == QSize(64, 48) && window.isActiveWindow(); },
             std::chrono::seconds(5));
        frame->setFocus();
        QTest::qWait(50);
    }
    ~Seat() {
        frame->setConsole(nullptr);
        guest.reset();
    }
};

} // namespace

class FrameWidgetTest : public QObject {
    Q_OBJECT

    Q_SLOT void init() { QApplication::clipboard()->clear(); }

    Q_SLOT void everyPixelIsShownAsItIs() {
        FrameWidget frame;
        frame.setScaleMode(ScaleMode::Exact);
        frame.resize(200, 160);
        frame.show();
        const int w = 150, h = 100;
        const auto pixels = pattern(w, h);
        const auto sink = frame.renew();
        std::thread([&] {
            sink->resized({w, h});
            sink->updated({0, 0, w, h}, {pixels.data(), w, {w, h}});
        }).join();
        QVERIFY(spin([&] { return frame.guestSize() == QSize(w, h); }));
        QTest::qWait(50);
        const auto seen = frame.grab().toImage();
        const auto ratio = seen.devicePixelRatio();
        const int left = (int(std::floor(200 * ratio)) - w) / 2, top = (int(std::floor(160 * ratio)) - h) / 2;
        int wrong = 0;
        for (int y = 0; y < h; ++y)
            for (int x = 0; x < w; ++x)
                wrong += (seen.pixel(left + x, top + y) | 0xff000000U) != pixels[std::size_t(y * w + x)];
        QVERIFY2(wrong == 0,
                 qPrintable(QStringLiteral("%1 of %2 pixels differ at %3").arg(wrong).arg(w * h).arg(ratio)));
        QCOMPARE(frame.picture().pixel(3, 4) | 0xff000000U, pixels[4 * w + 3]);
    }
    /// The same, in programs of their own: a scale is set once.
    Q_SLOT void andAtEveryScale() {
        if (qEnvironmentVariableIsSet("QT_SCALE_FACTOR")) return;
        for (const auto* scale : {"1.25", "1.5", "1.75", "2"}) {
            QProcess other;
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert("QT_SCALE_FACTOR", scale);
            other.setProcessEnvironment(environment);
            other.start(QCoreApplication::applicationFilePath(), {"everyPixelIsShownAsItIs"});
            QVERIFY(other.waitForFinished(60'000));
            const auto said = other.readAllStandardOutput();
            QVERIFY2(said.contains("PASS   : binnacle::test::FrameWidgetTest::everyPixelIsShownAsItIs"),
                     said.constData());
        }
    }
    Q_SLOT void manyChangesArePaintedInTheScreensRhythm() {
        FrameWidget frame;
        frame.resize(320, 240);
        frame.show();
        const auto pixels = pattern(320, 240);
        const auto sink = frame.renew();
        sink->resized({320, 240});
        QTest::qWait(100);
        const auto before = frame.paints();
        std::thread painter([&] {
            for (int i = 0; i < 1000; ++i) {
                sink->updated({i % 300, i % 200, 8, 8}, {pixels.data(), 320, {320, 240}});
                std::this_thread::sleep_for(std::chrono::microseconds(500));
            }
        });
        QTest::qWait(500);
        painter.join();
        QTest::qWait(50);
        QVERIFY2(frame.paints() - before < 90, qPrintable(QString::number(frame.paints() - before)));
        QVERIFY(frame.paints() > before);
    }
    Q_SLOT void keysGoToTheGuestAndNotToTheWindow() {
        Seat seat;
        bool fired = false;
        auto* shortcut = new QAction(&seat.window);
        shortcut->setShortcut(QKeySequence("Ctrl+K"));
        seat.window.addAction(shortcut);
        connect(shortcut, &QAction::triggered, this, [&] { fired = true; });
        QTest::keyClick(seat.frame, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(seat.recorder.hears("sym 6b down"));
        QVERIFY(seat.recorder.hears("sym 6b up"));
        QVERIFY(!fired);
        QTest::keyClick(seat.frame, Qt::Key_Tab);
        QVERIFY(seat.recorder.hears("sym ff09 down"));
        QVERIFY(seat.frame->hasFocus());
    }
    Q_SLOT void allIsLetGoWhenTheFocusLeaves() {
        Seat seat;
        QTest::keyPress(seat.frame, Qt::Key_Shift);
        QTest::keyPress(seat.frame, Qt::Key_A);
        QTest::mousePress(seat.frame, Qt::LeftButton);
        QVERIFY(seat.recorder.hears("sym 61 down"));
        seat.frame->clearFocus();
        QVERIFY(seat.recorder.hears("sym 61 up"));
        QVERIFY(seat.recorder.hears("sym ffe1 up"));
        const auto heard = seat.recorder.heard().filter("at ");
        QVERIFY(!heard.isEmpty() && heard.last().endsWith(" 0"));
    }
    Q_SLOT void ctrlAltLeadsOut() {
        Seat seat;
        QSignalSpy left(seat.frame, &FrameWidget::left);
        QSignalSpy grabbed(seat.frame, &FrameWidget::grabbedChanged);
        const auto chord = [&](bool other) {
            QTest::keyPress(seat.frame, Qt::Key_Control);
            QTest::keyPress(seat.frame, Qt::Key_Alt);
            if (other) QTest::keyClick(seat.frame, Qt::Key_F2);
            QTest::keyRelease(seat.frame, Qt::Key_Alt);
            QTest::keyRelease(seat.frame, Qt::Key_Control);
        };
        chord(true);
        QCOMPARE(left.size(), 0);
        chord(false);
        QCOMPARE(left.size(), 1);
        seat.frame->setGrabbed(true);
        QVERIFY(seat.frame->isGrabbed());
        chord(false);
        QVERIFY(!seat.frame->isGrabbed());
        QCOMPARE(grabbed.size(), 2);
        QCOMPARE(left.size(), 1);
    }
    Q_SLOT void theKeyboardIsGrabbedWithTheFocusWhereThatIsWished() {
        Seat seat;
        seat.frame->setGrabsOnFocus(true);
        QVERIFY(seat.frame->isGrabbed());
        seat.frame->clearFocus();
        QVERIFY(!seat.frame->isGrabbed());
        seat.frame->setFocus();
        QVERIFY(seat.frame->isGrabbed());
        QSignalSpy left(seat.frame, &FrameWidget::left);
        QTest::keyPress(seat.frame, Qt::Key_Control);
        QTest::keyPress(seat.frame, Qt::Key_Alt);
        QTest::keyRelease(seat.frame, Qt::Key_Alt);
        QVERIFY(!seat.frame->isGrabbed());
        QCOMPARE(left.size(), 1); // out of the screen too, or the next click would be a trap
        QTest::mouseClick(seat.frame, Qt::LeftButton);
        QVERIFY(seat.frame->isGrabbed());
        seat.frame->setConsole(nullptr); // the connection broke
        QVERIFY(!seat.frame->isGrabbed());
        seat.frame->setConsole(seat.guest.get());
        QVERIFY(seat.frame->isGrabbed());
        seat.frame->setGrabsOnFocus(false);
        QVERIFY(!seat.frame->isGrabbed());
    }
    Q_SLOT void combinationsAndHeldModifiers() {
        Seat seat;
        seat.frame->press({29, 56, 111});
        QVERIFY(seat.recorder.hears("sym ffe3 up"));
        QCOMPARE(seat.recorder.heard().filter("sym"),
                 (QStringList{"sym ffe3 down", "sym ffe9 down", "sym ffff down", "sym ffff up", "sym ffe9 up",
                              "sym ffe3 up"}));
        QSignalSpy released(seat.frame, &FrameWidget::stickyReleased);
        seat.frame->setSticky(29, true);
        QTest::keyClick(seat.frame, Qt::Key_C);
        QVERIFY(spin([&] { return seat.recorder.heard().filter("sym").size() == 10; }));
        QCOMPARE(seat.recorder.heard().filter("sym").mid(6),
                 (QStringList{"sym ffe3 down", "sym 63 down", "sym 63 up", "sym ffe3 up"}));
        QCOMPARE(released.size(), 1);
    }
    Q_SLOT void theMouseIsWhereItPoints() {
        Seat seat;
        const auto corner = QPoint((seat.frame->width() - 64) / 2, (seat.frame->height() - 48) / 2);
        QMouseEvent move(QEvent::MouseMove, corner + QPoint(10, 20),
                         seat.frame->mapToGlobal(corner + QPoint(10, 20)), Qt::NoButton, {}, {});
        QApplication::sendEvent(seat.frame, &move);
        QVERIFY(seat.recorder.hears("at 10,20 0"));
        QTest::mouseClick(seat.frame, Qt::RightButton, {}, corner + QPoint(3, 4));
        QVERIFY(seat.recorder.hears("at 3,4 4"));
        QVERIFY(seat.recorder.hears("at 3,4 0"));
        QWheelEvent wheel(corner + QPoint(3, 4), seat.frame->mapToGlobal(corner + QPoint(3, 4)), {},
                          {0, -120}, {}, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(seat.frame, &wheel);
        QVERIFY(seat.recorder.hears("at 3,4 16"));
    }
    Q_SLOT void aTextIsTypedInItsTime() {
        Seat seat;
        Typist typist;
        connect(&typist, &Typist::stroke, seat.frame, &FrameWidget::press);
        QSignalSpy ended(&typist, &Typist::ended);
        typist.type({{30}, {42, 48}}, 50);
        QVERIFY(spin([&] { return ended.size() == 1; }));
        QVERIFY(spin([&] { return seat.recorder.heard().filter("sym").size() == 6; }));
        QCOMPARE(seat.recorder.heard().filter("sym").at(2), "sym ffe1 down");
        typist.type(std::vector<keyboard::Stroke>(1000, {30}), 10);
        typist.cancel();
        QCOMPARE(ended.size(), 2);
        QVERIFY(!typist.isTyping());
    }
    Q_SLOT void theClipboardIsOfferedToWhoHasTheFocus() {
        Seat seat;
        seat.frame->clearFocus();
        QApplication::clipboard()->setText("secret");
        QTest::qWait(100);
        QVERIFY(seat.recorder.heard().filter("text").isEmpty());
        seat.frame->setFocus();
        QVERIFY(seat.recorder.hears("text secret"));
        seat.frame->setClipboardShared(false);
        QApplication::clipboard()->setText("more");
        QTest::qWait(100);
        QCOMPARE(seat.recorder.heard().filter("text").size(), 1);
    }
    /// All monitors of a guest have one clipboard with it, with one switch.
    Q_SLOT void anotherMonitorHasTheClipboardOfTheFirst() {
        Seat seat;
        seat.frame->setClipboardShared(false);
        auto* other = new FrameWidget;
        seat.window.layout()->addWidget(other);
        other->shareClipboardOf(seat.frame);
        other->setConsole(seat.guest.get());
        QApplication::clipboard()->setText("secret");
        other->setFocus();
        QVERIFY(spin([&] { return other->hasFocus(); }));
        QTest::qWait(100);
        QVERIFY(seat.recorder.heard().filter("text").isEmpty());
        seat.frame->setClipboardShared(true);
        QVERIFY(seat.recorder.hears("text secret"));
        QVERIFY(other->findChildren<GuestClipboard*>().isEmpty());
        other->setConsole(nullptr);
        delete other;
        QApplication::clipboard()->setText("and more");
        seat.frame->setFocus();
        QVERIFY(seat.recorder.hears("text and more"));
    }
    /// QEMU's notice stands where a monitor is off: asking it to fit would switch it on.
    Q_SLOT void aScreenThatIsOffIsNotAskedToFit() {
        Seat seat;
        seat.frame->setFits(false);
        seat.frame->setScaleMode(ScaleMode::Resize);
        seat.window.resize(700, 500);
        QTest::qWait(400);
        QVERIFY(seat.recorder.heard().filter("size").isEmpty());
        seat.frame->setFits(true);
        QVERIFY(spin([&] { return !seat.recorder.heard().filter("size").isEmpty(); }, std::chrono::seconds(5)));
    }
    Q_SLOT void picturesForAGuestAreTranslatedWithoutTheirSizeBeingTrusted() {
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        const auto png = encodeImage(console::ImageFormat::Png, image);
        QCOMPARE(translateImage(png, console::ImageFormat::Png), png);
        QCOMPARE(decodeImage(console::ImageFormat::Bmp, translateImage(png, console::ImageFormat::Bmp)).size(), image.size());
        auto huge = png;
        huge[16] = char(0x10); // 268 million pixels wide
        QVERIFY(translateImage(huge, console::ImageFormat::Bmp).empty());
        QVERIFY(translateImage("no picture", console::ImageFormat::Png).empty());
    }
    Q_SLOT void aPictureOfTheGuestIsOnTheClipboard() {
        FrameWidget frame;
        const auto sink = frame.renew();
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(QColor(12, 120, 200));
        const auto bytes = encodeImage(console::ImageFormat::Png, image);
        sink->clipboardImage({console::ImageFormat::Png, bytes, "its caption"});
        QVERIFY(spin([] { return QApplication::clipboard()->image().size() == QSize(40, 30); }));
        QCOMPARE(QApplication::clipboard()->image().pixelColor(3, 3), QColor(12, 120, 200));
        QCOMPARE(QApplication::clipboard()->text(), "its caption");
        QVERIFY(QApplication::clipboard()->mimeData()->hasFormat("image/png"));
        sink->clipboardText("and then a text");
        QVERIFY(spin([] { return QApplication::clipboard()->text() == "and then a text"; }));
        QVERIFY(QApplication::clipboard()->image().isNull());
    }
    Q_SLOT void aPictureThatIsNoneChangesNothing() {
        FrameWidget frame;
        const auto sink = frame.renew();
        QApplication::clipboard()->setText("mine");
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        auto bytes = encodeImage(console::ImageFormat::Png, image);
        bytes.resize(60); // the size is there, and nothing more
        sink->clipboardImage({console::ImageFormat::Png, bytes, {}});
        frame.setClipboardShared(false);
        sink->clipboardImage({console::ImageFormat::Png, encodeImage(console::ImageFormat::Png, image), {}});
        QTest::qWait(300);
        QCOMPARE(QApplication::clipboard()->text(), "mine");
    }
    Q_SLOT void picturesAreReadAsWhatTheySayOnly() {
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        for (const auto format : {console::ImageFormat::Png, console::ImageFormat::Bmp}) {
            const auto bytes = encodeImage(format, image);
            QCOMPARE(decodeImage(format, bytes).size(), image.size());
            const auto other =
                format == console::ImageFormat::Png ? console::ImageFormat::Bmp : console::ImageFormat::Png;
            QVERIFY(decodeImage(other, bytes).isNull());
        }
        QVERIFY(encodeImage(console::ImageFormat::Png, QImage()).empty());
        QVERIFY(decodeImage(console::ImageFormat::Png, "<svg xmlns='http://www.w3.org/2000/svg'/>").isNull());
    }
    Q_SLOT void fingersDoWhatAMouseCan() {
        Seat seat;
        static auto* screen = QTest::createTouchDevice();
        const auto origin = QPoint((seat.frame->width() - 64) / 2, (seat.frame->height() - 48) / 2);
        const auto at = [&](int x, int y) { return origin + QPoint(x, y); };
        // A tap.
        QTest::touchEvent(seat.frame, screen).press(0, at(10, 10));
        QTest::touchEvent(seat.frame, screen).release(0, at(10, 10));
        QVERIFY(seat.recorder.hears("at 10,10 1"));
        QVERIFY(seat.recorder.hears("at 10,10 0"));
        // A drag begins where the finger came down.
        QTest::touchEvent(seat.frame, screen).press(0, at(12, 12));
        QTest::touchEvent(seat.frame, screen).move(0, at(40, 30));
        QVERIFY(seat.recorder.hears("at 12,12 1"));
        QVERIFY(seat.recorder.hears("at 40,30 1"));
        QTest::touchEvent(seat.frame, screen).release(0, at(40, 30));
        QVERIFY(seat.recorder.hears("at 40,30 0"));
        // A finger that rests.
        QTest::touchEvent(seat.frame, screen).press(0, at(20, 20));
        QVERIFY(seat.recorder.hears("at 20,20 4"));
        QTest::touchEvent(seat.frame, screen).release(0, at(20, 20));
        QVERIFY(seat.recorder.hears("at 20,20 0"));
        QVERIFY(!seat.recorder.heard().contains("at 20,20 1"));
        // Two that move turn the wheel: button 4 is up, as the picture follows the fingers down.
        QTest::touchEvent(seat.frame, screen).press(0, at(5, 5)).press(1, at(15, 5));
        QTest::touchEvent(seat.frame, screen).move(0, at(5, 6)).move(1, at(15, 6));
        QTest::touchEvent(seat.frame, screen).move(0, at(5, 46)).move(1, at(15, 46));
        QVERIFY(seat.recorder.hears("at 5,5 8"));
        QTest::touchEvent(seat.frame, screen).release(0, at(5, 46)).release(1, at(15, 46));
        QVERIFY(!seat.recorder.heard().contains("at 5,5 1"));
    }
    Q_SLOT void aWidgetThatGoesFirstDoesNoHarm() {
        const auto pixels = pattern(64, 48);
        for (int i = 0; i < 50; ++i) {
            auto frame = std::make_unique<FrameWidget>();
            const auto sink = frame->renew();
            std::thread painter([&] {
                sink->resized({64, 48});
                for (int k = 0; k < 200; ++k)
                    sink->updated({0, 0, 64, 48}, {pixels.data(), 64, {64, 48}});
                sink->closed(console::CloseReason::Ended, {});
            });
            QCoreApplication::processEvents();
            frame.reset();
            painter.join();
        }
    }
};

const Suite<FrameWidgetTest> frameWidgetSuite;

} // namespace binnacle::test

#include "test_frame_widget.moc"
