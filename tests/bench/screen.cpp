// SPDX-License-Identifier: GPL-3.0-or-later
// A window with a guest's screen and nothing else, for tests/bench/console.py to measure beside other
// viewers: bench_screen vnc|spice PORT [ENCODING|click]
// With "click" its window is there before: it says "ready", and opens the screen when a line comes.
#include "core/base/thread_role.h"
#include "tests/bench/dial.h"
#include "views/console/frame_widget.h"

#include <QApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

using namespace binnacle;

namespace {

console::VncEncoding encodingNamed(const std::string& wanted) {
    using E = console::VncEncoding;
    for (const auto encoding : {E::Raw, E::Hextile, E::Tight, E::TightJpeg, E::Zrle})
        if (wanted == console::name(encoding)) return encoding;
    return E::Auto;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_NO_GLIB", "1");
    QApplication app(argc, argv);
    if (argc < 3) return 2;
    markThreadAsInteractive();
    console::GlibThread glib;
    views::FrameWidget frame;
    console::ConsoleOptions options;
    options.protocol = argv[1] == std::string("spice") ? console::Protocol::Spice : console::Protocol::Vnc;
    if (argc > 3) options.encoding = encodingNamed(argv[3]);
    std::unique_ptr<console::GraphicsConsole> guest;
    const auto open = [&] {
        guest = console::GraphicsConsole::open(
            glib, options, [port = unsigned(std::atoi(argv[2]))](std::stop_token) { return bench::dial(port); },
            frame.renew());
        frame.setConsole(guest.get());
    };
    frame.setScaleMode(views::ScaleMode::Exact);
    QObject::connect(&frame, &views::FrameWidget::established, [](const console::ConsoleFacts& facts) {
        std::printf("%s %.0f MB/s\n", facts.encoding.c_str(), facts.bytesPerSecond / 1e6);
        std::fflush(stdout);
    });
    frame.setWindowFlag(Qt::FramelessWindowHint);
    frame.setGeometry(0, 0, 720, 400);
    frame.show();
    frame.activateWindow();
    frame.setFocus();
    QSocketNotifier click(STDIN_FILENO, QSocketNotifier::Read);
    if (argc > 3 && argv[3] == std::string("click")) {
        QObject::connect(&click, &QSocketNotifier::activated, &app, [&] {
            click.setEnabled(false);
            open();
        });
        QTimer::singleShot(500, [] { std::puts("ready"), std::fflush(stdout); });
    } else {
        click.setEnabled(false);
        open();
    }
    const int code = app.exec();
    frame.setConsole(nullptr);
    return code;
}
