// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/eyes.h"
#include "tests/views/support/stage.h"
#include "tests/views/support/suite.h"
#include "views/actions/action_desk.h"
#include "views/console/guest_console.h"
#include "views/console/type_dialog.h"

#include <QAction>
#include <QComboBox>
#include <QSettings>

namespace binnacle::test {

using namespace views;

class GuestProfileTest : public QObject {
    Q_OBJECT

    Q_SLOT void init() { QSettings().clear(); }

    Q_SLOT void isOfOneGuestOnlyAndKept() {
        Stage stage;
        QWidget window;
        ActionDesk desk(stage.bench(), &window);
        const auto web = stage.ref("alpha", stage.host("alpha").add("web"));
        const auto db = stage.ref("alpha", stage.host("alpha").add("db"));
        {
            GuestConsole console(stage.bench(), desk);
            console.setGuest(web);
            menuEntry(console, "Share the Clipboard")->setChecked(false);
            menuEntry(console, "Look Only")->setChecked(true);
            menuEntry(console, "Grab the Keyboard with the Focus")->setChecked(true);
            menuEntry(console, "Sound")->setChecked(false);
            menuEntry(console, "Tight: small")->trigger();
            menuEntry(console, "Actual Pixels")->trigger();
            console.setGuest(db);
            QVERIFY(menuEntry(console, "Share the Clipboard")->isChecked());
            QVERIFY(!menuEntry(console, "Look Only")->isChecked());
            QVERIFY(!menuEntry(console, "Grab the Keyboard with the Focus")->isChecked());
            QVERIFY(menuEntry(console, "Sound")->isChecked());
            QVERIFY(menuEntry(console, "By What Is Measured")->isChecked());
            QVERIFY(menuEntry(console, "Actual Pixels")->isChecked()); // as it was chosen last
        }
        GuestConsole again(stage.bench(), desk);
        again.setGuest(web);
        QVERIFY(!menuEntry(again, "Share the Clipboard")->isChecked());
        QVERIFY(!menuEntry(again, "Sound")->isChecked());
        QVERIFY(menuEntry(again, "Tight: small")->isChecked());
        QVERIFY(!menuEntry(again, "Look Only")->isChecked()); // of the moment
        QVERIFY(menuEntry(again, "Grab the Keyboard with the Focus")->isChecked());
    }

    /// The moment goes on while the guest goes to another host; another guest is another moment.
    Q_SLOT void lookingOnlyGoesAlongWithAGuestThatMigrates() {
        Stage stage;
        QWidget window;
        ActionDesk desk(stage.bench(), &window);
        const auto web = stage.ref("alpha", stage.host("alpha").add("web"));
        GuestConsole console(stage.bench(), desk);
        console.setGuest(web);
        menuEntry(console, "Look Only")->setChecked(true);
        console.setGuest({HostId{"beta"}, web.uuid});
        QVERIFY(menuEntry(console, "Look Only")->isChecked());
        console.setGuest(stage.ref("alpha", stage.host("alpha").add("db")));
        QVERIFY(!menuEntry(console, "Look Only")->isChecked());
    }

    Q_SLOT void theLayoutOfTextsIsTheGuests() {
        Stage stage;
        QSettings().setValue("console/keymap", "us");
        const auto layoutOf = [](const TypeDialog& dialog) { return dialog.findChild<QComboBox*>()->currentText(); };
        const auto close = [](TypeDialog& dialog) { // what was sent to the pool is heard of by a dialog that lives
            QTest::qWait(50);
            dialog.reject();
        };
        auto* proposed = new TypeDialog(stage.bench(), "x", "de(nodeadkeys)", nullptr);
        QCOMPARE(layoutOf(*proposed), "de(nodeadkeys)");
        QCOMPARE(proposed->layoutName(), "de(nodeadkeys)");
        close(*proposed);
        GuestProfile profile;
        profile.keymap = "fr";
        const GuestUuid guest(std::array<std::uint8_t, 16>{9});
        profile.save(guest);
        QCOMPARE(GuestProfile::load(guest).keymap, "fr");
        QCOMPARE(GuestProfile::load(GuestUuid(std::array<std::uint8_t, 16>{10})).keymap, "");
    }

    Q_SLOT void nonsenseInTheSettingsIsAsUsual() {
        const GuestUuid guest(std::array<std::uint8_t, 16>{7});
        for (const char* what : {"scale", "graphics", "encoding"})
            for (const QVariant& bad : QVariantList{99, -1, "x"}) {
                QSettings().setValue(QString("console/guests/%1/%2").arg(QString::fromStdString(guest.text()), what), bad);
                const auto profile = GuestProfile::load(guest);
                QCOMPARE(profile.scale, ScaleMode::Fit);
                QCOMPARE(profile.graphics, Graphics::Type::Other);
                QCOMPARE(profile.encoding, console::VncEncoding::Auto);
            }
    }
};

namespace {
const Suite<GuestProfileTest> suite;
}

} // namespace binnacle::test

#include "test_guest_profile.moc"
