// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/private_bus.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/support/desktop_scheme.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QSignalSpy>

namespace binnacle::test {

using namespace views;

/// The settings portal of a desktop.
class FakePortal final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    static constexpr auto name = "org.freedesktop.portal.Desktop";
    static constexpr auto path = "/org/freedesktop/portal/desktop";
    explicit FakePortal(const QDBusConnection& peer)
        : bus(peer) {
        bus.registerObject(path, this, QDBusConnection::ExportAllSlots);
        bus.registerService(name);
    }
    ~FakePortal() override {
        bus.unregisterService(name);
        bus.unregisterObject(path);
    }
    void change(uint to, const QString& group = "org.freedesktop.appearance") {
        scheme = to;
        auto message = QDBusMessage::createSignal(path, "org.freedesktop.portal.Settings", "SettingChanged");
        message << group << QString("color-scheme") << QVariant::fromValue(QDBusVariant(to));
        bus.send(message);
    }
    QDBusConnection bus;
    uint scheme = 0;

public Q_SLOTS:
    /// A variant in a variant, as the portals of GNOME and KDE answer.
    QDBusVariant Read(const QString&, const QString&) { return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme))); }
};

class DesktopSchemeTest : public QObject {
    Q_OBJECT

    Q_SLOT void followsTheDesktop() {
        PrivateBus bus;
        QVERIFY2(!bus.address().isEmpty(), "dbus-daemon is needed");
        FakePortal portal(bus.connection());
        portal.scheme = 1;
        DesktopScheme scheme(nullptr, bus.connection());
        QSignalSpy changed(&scheme, &DesktopScheme::changed);
        QVERIFY(!scheme.isDark()); // not asked in a way that waits
        QVERIFY(spin([&] { return scheme.isDark() == true; }));
        portal.change(2);
        QVERIFY(spin([&] { return scheme.isDark() == false; }));
        QCOMPARE(changed.size(), 2);
        portal.change(1, "org.gnome.desktop.interface"); // somebody else's key of that name
        portal.change(2);
        QTest::qWait(100);
        QCOMPARE(changed.size(), 2);
        portal.change(0);
        QVERIFY(spin([&] { return !scheme.isDark(); }));
    }

    Q_SLOT void nobodyThereIsNoPreference() {
        PrivateBus bus;
        DesktopScheme scheme(nullptr, bus.connection());
        QTest::qWait(100);
        QVERIFY(!scheme.isDark());
    }
};

namespace {
const Suite<DesktopSchemeTest> suite;
}

} // namespace binnacle::test

#include "test_desktop_scheme.moc"
