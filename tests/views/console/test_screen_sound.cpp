// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/eyes.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/console/console_bar.h"
#include "views/console/screen_sound.h"
#include "views/support/strings.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QtTest>

#include <atomic>

namespace binnacle::test {

using namespace views;

class ScreenSoundTest : public QObject {
    Q_OBJECT

    static QString facts(const ConsoleBar& bar) {
        for (auto* label : bar.findChildren<QLabel*>())
            if (label->text().startsWith("VNC") || label->text().startsWith("SPICE")) return label->text();
        return {};
    }

    Q_SLOT void theEntrySaysWhatAGuestWithoutSoundLacks() {
        ConsoleBar bar;
        auto* sound = menuEntry(bar, "Sound");
        QVERIFY(sound && sound->isCheckable() && sound->isChecked());
        bar.showFacts({.protocol = console::Protocol::Vnc}, {640, 480});
        QVERIFY(!sound->isEnabled());
        QVERIFY(sound->toolTip().contains("graphics"));
        bar.showFacts({.protocol = console::Protocol::Spice}, {640, 480});
        QVERIFY(!sound->isEnabled());
        QVERIFY(sound->toolTip().contains("SPICE"));
        bar.showFacts({.protocol = console::Protocol::Spice, .sound = true}, {640, 480});
        QVERIFY(sound->isEnabled());
        QSignalSpy chosen(&bar, &ConsoleBar::soundChosen);
        sound->trigger();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toBool(), false);
        bar.setSound(true); // as a profile has it: nobody chose
        QVERIFY(sound->isChecked());
        QCOMPARE(chosen.size(), 1);
    }
    Q_SLOT void aDeskWithoutSoundIsToldOfOnce() {
        ScreenSound sound(nullptr, [](const console::AudioFormat&, const std::string&) -> Result<std::unique_ptr<sound::Speaker>> {
            return fail(ErrorCode::Unreachable, BINNACLE_TEXT("There is no sound here: no sound server answers"));
        });
        int told = 0;
        ConsoleBar bar;
        connect(&sound, &ScreenSound::troubled, this, [&](const Error& why) {
            ++told;
            bar.showNoSound(sentence(why));
        });
        sound.setAudible(true);
        const auto sink = sound.sink();
        sink->started({2, 8000});
        const std::vector<std::int16_t> samples(200, 1);
        sink->samples(samples);
        QVERIFY(spin([&] { return told == 1; }));
        sink->samples(samples);
        QTest::qWait(50);
        QCOMPARE(told, 1);
        bar.showFacts({.protocol = console::Protocol::Spice, .agent = true, .sound = true}, {640, 480});
        QVERIFY(facts(bar).contains("no sound on this computer"));
        QVERIFY(menuEntry(bar, "Sound")->toolTip().contains("no sound server"));
    }
    Q_SLOT void whatIsNotInSightIsNotHeard() {
        std::atomic<int> heard{0};
        struct Box final : sound::Speaker {
            explicit Box(std::atomic<int>& theCount)
                : count(theCount) {}
            Result<> play(std::span<const std::int16_t> samples) override {
                count += int(samples.size());
                return {};
            }
            std::atomic<int>& count;
        };
        {
            ScreenSound sound(nullptr, [&](const console::AudioFormat&, const std::string&) -> Result<std::unique_ptr<sound::Speaker>> {
                return std::unique_ptr<sound::Speaker>(std::make_unique<Box>(heard));
            });
            const auto sink = sound.sink();
            const std::vector<std::int16_t> samples(200, 1);
            sink->started({2, 8000});
            sink->samples(samples);
            sound.setAudible(true);
            sink->samples(samples);
            QVERIFY(spin([&] { return heard == 200; }));
            sound.renew("another guest"); // what the one before still says is not heard
            sink->samples(samples);
            sound.sink()->started({2, 8000});
            sound.sink()->samples(samples);
            QVERIFY(spin([&] { return heard == 400; }));
        }
        QTest::qWait(50);
        QCOMPARE(heard, 400);
    }
};

const Suite<ScreenSoundTest> screenSoundSuite;

} // namespace binnacle::test

#include "test_screen_sound.moc"
