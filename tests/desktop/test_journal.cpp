// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/paths.h"
#include "tests/desktop/demo_console.h"
#include "tests/views/support/suite.h"
#include "views/widgets/labels.h"

#include <QStatusBar>

#include <nlohmann/json.hpp>

#include <fstream>
#include <sys/mount.h>

namespace binnacle::test {
namespace {

using namespace views;

QString statusLine(const MainWindow& window) {
    QStringList all;
    for (const auto* label : window.statusBar()->findChildren<QLabel*>())
        all << label->text();
    return all.join(' ');
}

/// A disk of its own for the journal of the demo.
struct SmallDisk {
    const Scratch home;
    const std::filesystem::path folder = paths::data() / "demo";
    bool mounted = false;

    SmallDisk() {
        std::filesystem::create_directories(folder);
        mounted = ::mount("binnacle-test", folder.c_str(), "tmpfs", 0, "size=700k") == 0;
    }
    ~SmallDisk() {
        if (mounted) ::umount2(folder.c_str(), MNT_DETACH);
    }
    void fill() const { std::ofstream(folder / "ballast") << std::string(800'000, 'x'); }
    void clear() const { std::filesystem::remove(folder / "ballast"); }
};

} // namespace

class JournalTest : public QObject {
    Q_OBJECT

    Q_SLOT void aFullDiskIsSaidInTheStatusBar() {
        const SmallDisk disk;
        if (!disk.mounted) QSKIP("needs root for a small disk");
        desktop::DesktopOptions options;
        options.language = "en";
        options.demo = true;
        desktop::Console console(options, DemoSpec{.hosts = 2, .guestsPerHost = 4, .latency = std::chrono::milliseconds(5)});
        console.window().resize(1280, 800);
        console.open();
        QVERIFY(spin([&] { return console.bench().feed.snapshot()->guestCount() == 8; }));
        QTest::qWait(300); // the journal's file is there
        disk.fill();
        auto& desk = console.window().desk();
        const auto ref = console.bench().feed.snapshot()->hosts.front()->guests.front()->ref;
        const auto tag = [&](int from, int to) {
            for (int i = from; i < to; ++i)
                desk.start(*desk.registry().find("guest.note"), {ref}, {{"text", std::string(3000, char('a' + i % 20))}});
        };
        tag(0, 100);
        QVERIFY(spin([&] { return statusLine(console.window()).contains("The task journal can't be written"); }));
        QVERIFY(console.window().minimumSizeHint().width() < 1280);
        QVERIFY(spin([&] { return statusLine(console.window()).contains("can't be written") && console.bench().feed.snapshot()->find(ref)->meta.notes.size() == 3000; })); // tasks go on
        disk.clear();
        QVERIFY(spin([&] { return !statusLine(console.window()).contains("can't be written"); }));
        closeDialogs();
    }
};

namespace {
const Suite<JournalTest> suite;
}

} // namespace binnacle::test

#include "test_journal.moc"
