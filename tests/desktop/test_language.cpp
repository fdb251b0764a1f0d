// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/demo_console.h"
#include "tests/views/support/suite.h"
#include "views/models/fleet_tree_model.h"

#include <QApplication>
#include <QLabel>
#include <QMenuBar>
#include <QTimer>
#include <QTreeView>

namespace binnacle::test {
namespace {

using namespace views;

QStringList menus(const MainWindow& window) {
    QStringList all;
    for (const auto* action : window.menuBar()->actions())
        all << action->text().remove('&');
    return all;
}

} // namespace

class LanguageTest : public QObject {
    Q_OBJECT

    /// In the settings, while the program runs; it goes on running.
    Q_SLOT void isSwitchedLive() {
        desktop::DesktopOptions options;
        options.language.clear();
        DemoConsole console(options);
        QVERIFY(console.open());
        console.window().tree().setGrouping(Grouping::Folder);
        console.window().go(Place::of(console.guest()));
        QVERIFY(menus(console.window()).contains("View"));
        int step = 0;
        QTimer clock;
        const auto next = [&] {
            switch (step++) {
            case 0:
                console.window().showSettings(); // it is changed from there
                console->preferences().setLanguage("de");
                return;
            case 3:
                QCOMPARE(menus(console.window()), QStringList({"Binnacle", "Aktionen", "Ansicht", "Gehe zu", "Konsolen", "Hilfe"}));
                console->preferences().setLanguage("zh_CN");
                return;
            case 6:
                QApplication::exit(42);
                return;
            default:
                return;
            }
        };
        connect(&clock, &QTimer::timeout, &clock, next);
        clock.start(200);
        const int code = QApplication::exec();
        QVERIFY2(code == 42, "a new language must not end the program");
        QVERIFY(console.window().isVisible());
        QVERIFY(!menus(console.window()).contains("View"));
        QCOMPARE(menus(console.window()).size(), 6);
        QCOMPARE(console.window().tree().grouping(), Grouping::Folder);
        QCOMPARE(console.window().page()->targets(), Targets{console.guest()});
        // The new window is as alive as the old one was.
        drain(console->bench().pool);
        const auto other = console.guest(GuestState::Stopped);
        console.window().tree().tree().setCurrentIndex(console.window().tree().model().find(Place::of(other)));
        QCOMPARE(console.window().page()->targets(), Targets{other});
        console->preferences().setLanguage("en");
        QVERIFY(spin([&] { return menus(console.window()).contains("View"); }));
    }

    Q_SLOT void lightAndDarkAreSwitchedLive() {
        DemoConsole console;
        QVERIFY(console.open());
        console->preferences().setScheme(Scheme::Dark);
        QVERIFY(theme::isDark());
        const auto dark = console.window().grab().toImage();
        QTest::keyClick(&console.window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!theme::isDark());
        QCOMPARE(console->preferences().scheme(), Scheme::Light);
        const auto light = console.window().grab().toImage();
        QVERIFY(darkness(dark) > 0.7);
        QVERIFY(darkness(light) < 0.3);
        console->preferences().setScheme(Scheme::Light);
    }

private:
    /// The share of pixels that are rather dark.
    static double darkness(const QImage& image) {
        int count = 0;
        int all = 0;
        for (int y = 0; y < image.height(); y += 5)
            for (int x = 0; x < image.width(); x += 5, ++all)
                count += qGray(image.pixel(x, y)) < 100;
        return double(count) / all;
    }
};

namespace {
const Suite<LanguageTest> suite;
}

} // namespace binnacle::test

#include "test_language.moc"
