// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scratch.h"
#include "tests/views/support/eyes.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/console/console_bar.h"
#include "views/console/screen_recording.h"

#include <QFileDialog>
#include <QThreadPool>
#include <QToolButton>
#include <QtTest>

namespace binnacle::test {

using namespace views;

class ScreenRecordingTest : public QObject {
    Q_OBJECT

    struct Stage {
        Scratch scratch;
        QThreadPool pool;
        QWidget window;
        ConsoleBar* bar = new ConsoleBar(&window);
        std::shared_ptr<console::Frame> frame = std::make_shared<console::Frame>([] {});
        ScreenRecording* recording = new ScreenRecording(pool, &window);
        QString file = QString::fromStdString((scratch.path() / "web.webm").string());
        std::optional<QString> ended;
        std::optional<Error> error;

        Stage() {
            frame->resized({320, 200});
            const std::vector<std::uint32_t> pixels(320 * 200, 0xff2040c0);
            frame->updated({0, 0, 320, 200}, {pixels.data(), 320, {320, 200}});
            bar->setConnected(true);
            bar->showFacts({.protocol = console::Protocol::Vnc, .encoding = "raw"}, {1280, 800});
            connect(recording, &ScreenRecording::changed, bar, [this] { bar->showRecording(recording->figures()); });
            connect(recording, &ScreenRecording::ended, bar, [this](const QString& where, const std::optional<Error>& why) {
                ended = where;
                error = why;
            });
            connect(bar, &ConsoleBar::recordWanted, recording, [this](bool on) { on ? recording->ask("web") : recording->stop(); });
            recording->show(frame);
            window.resize(1100, 44);
            bar->resize(1100, 44);
            window.show();
        }
        ~Stage() { pool.waitForDone(); }
        QToolButton* button() const {
            for (auto* one : bar->findChildren<QToolButton*>())
                if (one->accessibleName() == "Record") return one;
            return nullptr;
        }
        QWidget* mark() const {
            for (auto* one : bar->findChildren<QWidget*>())
                if (one->accessibleName().startsWith("Recording 0:")) return one;
            return nullptr;
        }
        bool isWritten() const { return QFileInfo(file + "").exists() && QFileInfo(file).size() > 500; }
    };

    Q_SLOT void theButtonAsksWhereAndAMarkTellsThatItIsOn() {
        Stage stage;
        auto* button = stage.button();
        QVERIFY(button && button->isCheckable() && button->isEnabled());
        button->click();
        auto* dialog = stage.window.findChild<QFileDialog*>();
        QVERIFY(dialog);
        QVERIFY(!button->isChecked()); // nothing is recorded as yet
        QVERIFY(dialog->selectedFiles().value(0).contains("web-"));
        QVERIFY(dialog->selectedFiles().value(0).endsWith(".webm"));
        Q_EMIT dialog->fileSelected(stage.file);
        dialog->close();
        QVERIFY(button->isChecked());
        QVERIFY(spin([&] { return stage.mark() && stage.mark()->isVisible() && stage.recording->figures().contains("KiB"); }));
        QVERIFY(QFileInfo::exists(stage.file.chopped(5) + ".part.webm"));
        keepPicture(stage.window, "recording-bar");
        button->click();
        QVERIFY(!stage.recording->isOn());
        QVERIFY(!stage.mark() || !stage.mark()->isVisible());
        QVERIFY(spin([&] { return stage.ended.has_value(); }));
        QVERIFY2(!stage.error, stage.error ? stage.error->plain().c_str() : "");
        QCOMPARE(*stage.ended, stage.file);
        QVERIFY(stage.isWritten());
    }
    Q_SLOT void itGoesOnWhileNothingIsShownOrConnected() {
        Stage stage;
        stage.recording->begin(stage.file, "web");
        stage.window.hide();
        stage.recording->show(nullptr);
        stage.bar->setConnected(false);
        QVERIFY(stage.button()->isEnabled()); // it can be ended all the same
        QTest::qWait(300);
        stage.recording->show(stage.frame);
        QVERIFY(spin([&] { return stage.recording->figures().startsWith("0:01"); }));
        stage.recording->stop();
        QVERIFY(spin([&] { return stage.ended.has_value(); }));
        QVERIFY(!stage.error);
        QVERIFY(!stage.button()->isEnabled());
    }
    Q_SLOT void aConsoleThatIsClosedFinishesItsFile() {
        Stage stage;
        stage.recording->begin(stage.file, "web");
        QVERIFY(spin([&] { return stage.recording->figures().contains("KiB"); }));
        delete stage.recording;
        stage.pool.waitForDone();
        QVERIFY(stage.isWritten());
        QVERIFY(!QFileInfo::exists(stage.file.chopped(5) + ".part.webm"));
    }
    Q_SLOT void whatGoesWrongIsTold() {
        Stage stage;
        stage.recording->begin("/nowhere/at/all/web.webm", "web");
        QVERIFY(spin([&] { return stage.ended.has_value(); }));
        QVERIFY(stage.error && stage.error->code == ErrorCode::NotFound);
        QVERIFY(!stage.button()->isChecked());
    }
};

const Suite<ScreenRecordingTest> screenRecordingSuite;

} // namespace binnacle::test

#include "test_screen_recording.moc"
