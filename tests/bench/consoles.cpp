// SPDX-License-Identifier: GPL-3.0-or-later
// Many screens in one window, and how long its event loop is ever kept: bench_consoles SECONDS vnc:PORT
// spice:PORT …
#include "core/base/thread_role.h"
#include "tests/bench/dial.h"
#include "tests/views/support/stall_watch.h"
#include "views/console/frame_widget.h"

#include <QApplication>
#include <QGridLayout>

#include <cstdio>

using namespace binnacle;

namespace {

struct Screen {
    views::FrameWidget* frame;
    std::unique_ptr<console::GraphicsConsole> guest;
};

double rssMib() {
    long pages = 0;
    if (auto* file = std::fopen("/proc/self/statm", "re")) {
        if (std::fscanf(file, "%*s %ld", &pages) != 1) pages = 0;
        std::fclose(file);
    }
    return double(pages) * double(::sysconf(_SC_PAGESIZE)) / (1 << 20);
}

Screen opened(console::GlibThread& glib, const std::string& what) {
    Screen screen{new views::FrameWidget, nullptr};
    console::ConsoleOptions options;
    options.protocol = what.starts_with("spice") ? console::Protocol::Spice : console::Protocol::Vnc;
    const auto port = unsigned(std::atoi(what.substr(what.find(':') + 1).c_str()));
    screen.guest = console::GraphicsConsole::open(
        glib, options, [port](std::stop_token) { return bench::dial(port); }, screen.frame->renew());
    screen.frame->setConsole(screen.guest.get());
    return screen;
}

void spin(int ms) {
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_NO_GLIB", "1");
    QApplication app(argc, argv);
    if (argc < 3) return 2;
    markThreadAsInteractive();
    console::GlibThread glib;
    QWidget window;
    auto* grid = new QGridLayout(&window);
    window.resize(1280, 800);
    window.show();
    spin(500);
    const double before = rssMib();
    std::vector<Screen> screens;
    for (int i = 2; i < argc; ++i) {
        screens.push_back(opened(glib, argv[i]));
        grid->addWidget(screens.back().frame, (i - 2) / 4, (i - 2) % 4);
    }
    spin(3000);
    std::vector<std::uint64_t> paints;
    for (const auto& screen : screens)
        paints.push_back(screen.frame->paints());
    const int seconds = std::atoi(argv[1]);
    test::StallWatch watch;
    spin(seconds * 1000);
    watch.stop();
    double fewest = 1e9, sum = 0;
    int live = 0;
    for (std::size_t i = 0; i < screens.size(); ++i) {
        const double rate = double(screens[i].frame->paints() - paints[i]) / seconds;
        fewest = std::min(fewest, rate);
        sum += rate;
        live += !screens[i].frame->guestSize().isEmpty();
    }
    std::printf("%d %.1f %.1f %.1f %.1f %.1f %d %d %.1f\n", live, watch.longest().waited,
                watch.longest().busy, watch.longestOwn().count(), sum / double(screens.size()), fewest,
                watch.above50(), watch.beats(), (rssMib() - before) / double(screens.size()));
    for (auto& screen : screens)
        screen.frame->setConsole(nullptr);
    return 0;
}
