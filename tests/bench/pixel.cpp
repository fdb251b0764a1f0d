// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at one pixel of an X display, as a person would:
//   bench_pixel until X Y SECONDS        when it is no longer black (ms of the monotonic clock)
//   bench_pixel key N X Y                N times: a key goes down, until the pixel changes; ms a line
//   bench_pixel changes SECONDS X Y      how often it changes; a number
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XShm.h>
#include <X11/extensions/XTest.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <string>
#include <sys/ipc.h>
#include <sys/shm.h>
#include <unistd.h>

namespace {

double nowMs() {
    timespec t{};
    clock_gettime(CLOCK_MONOTONIC, &t);
    return double(t.tv_sec) * 1e3 + double(t.tv_nsec) / 1e6;
}

class Pixel {
public:
    Pixel(Display* display, int x, int y)
        : m_display(display)
        , m_x(x)
        , m_y(y) {
        m_image = XShmCreateImage(display, DefaultVisual(display, 0), unsigned(DefaultDepth(display, 0)), ZPixmap, nullptr, &m_segment, 1, 1);
        m_segment.shmid = shmget(IPC_PRIVATE, 4096, IPC_CREAT | 0600);
        m_segment.shmaddr = m_image->data = static_cast<char*>(shmat(m_segment.shmid, nullptr, 0));
        XShmAttach(display, &m_segment);
        XSync(display, False);
        shmctl(m_segment.shmid, IPC_RMID, nullptr);
    }
    unsigned value() {
        XShmGetImage(m_display, DefaultRootWindow(m_display), m_image, m_x, m_y, AllPlanes);
        unsigned v = 0;
        std::memcpy(&v, m_image->data, sizeof v);
        return v & 0xffffff;
    }

private:
    Display* m_display;
    int m_x, m_y;
    XImage* m_image;
    XShmSegmentInfo m_segment{};
};

int until(Pixel& pixel, double seconds) {
    for (const auto end = nowMs() + seconds * 1e3; nowMs() < end; usleep(300))
        if (pixel.value() != 0) return std::printf("%.1f\n", nowMs()), 0;
    return 1;
}

void keys(Display* display, Pixel& pixel, int count) {
    const auto code = XKeysymToKeycode(display, XStringToKeysym("a"));
    for (int i = 0; i < count; ++i) {
        const auto before = pixel.value();
        const auto begin = nowMs();
        XTestFakeKeyEvent(display, code, True, 0);
        XFlush(display);
        while (pixel.value() == before && nowMs() - begin < 2000)
            usleep(200);
        std::printf("%.1f\n", nowMs() - begin);
        XTestFakeKeyEvent(display, code, False, 0);
        XFlush(display);
        usleep(unsigned(150'000 + rand() % 50'000));
    }
}

void changes(Pixel& pixel, double seconds) {
    int count = 0;
    auto last = pixel.value();
    for (const auto end = nowMs() + seconds * 1e3; nowMs() < end; usleep(700))
        if (const auto value = pixel.value(); value != last) {
            last = value;
            ++count;
        }
    std::printf("%d\n", count);
}

} // namespace

int main(int argc, char** argv) {
    auto* display = XOpenDisplay(nullptr);
    if (!display || argc < 5) return 2;
    const std::string what = argv[1];
    const auto number = [&](int i) { return std::atoi(argv[i]); };
    Pixel pixel(display, what == "until" ? number(2) : number(3), what == "until" ? number(3) : number(4));
    if (what == "until") return until(pixel, number(4));
    if (what == "key") keys(display, pixel, number(2));
    if (what == "changes") changes(pixel, number(2));
    return 0;
}
