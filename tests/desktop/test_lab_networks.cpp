// SPDX-License-Identifier: GPL-3.0-or-later
// Networks of a real host, on its page.
#include "tests/desktop/lab_suite.h"
#include "tests/views/support/eyes.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/actions/plan_list.h"
#include "views/networks/network_picture.h"
#include "views/networks/networks_view.h"
#include "views/shell/main_window.h"
#include "views/support/page.h"
#include "views/support/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeWidget>

namespace binnacle::test {

using namespace views;

class LabNetworksTest : public LabSuite {
    Q_OBJECT

    static void tidy() {
        shell(1,
              "virsh net-destroy gui-net >/dev/null 2>&1; virsh net-undefine gui-net >/dev/null 2>&1; true");
    }
    static QToolButton* button(QWidget& view, const QString& words) {
        for (auto* found : view.findChildren<QToolButton*>())
            if (found->text() == words) return found;
        return nullptr;
    }
    static void click(QWidget& view, const QString& words) {
        QTest::mouseClick(button(view, words), Qt::LeftButton);
    }
    static QTreeWidgetItem* row(QTreeWidget& list) {
        return list.findItems("gui-net", Qt::MatchExactly).value(0);
    }
    static void accept(QWidget& form) {
        QTest::mouseClick(form.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    }
    static void keepBoth(QWidget& widget, const QString& name) {
        keepPicture(widget, name);
        theme::apply(Scheme::Dark);
        QTest::qWait(100);
        keepPicture(widget, name + "-dark");
        theme::apply(Scheme::Light);
    }
    /// The plan has come, and says so.
    static bool plans(QWidget& dialog, const QString& words) {
        auto* plan = dialog.findChild<PlanList*>();
        return spin([&] { return plan->lines().join('\n').contains(words); });
    }
    static void confirm(QWidget& dialog) {
        QTest::mouseClick(dialog.findChild<QPushButton*>("confirm"), Qt::LeftButton);
    }

    Q_SLOT void oneIsMadeUsedStoppedAndDeleted() {
        tidy();
        LabConsole console;
        console.open();
        QVERIFY(console.becomes(1, LinkState::Connected));
        console.window().go(Place::of(HostId{"lab1"}));
        console.window().page()->showTab("networks");
        auto* view = console.window().page()->findChild<NetworksView*>();
        QVERIFY(view);
        auto* list = view->findChild<QTreeWidget*>();
        click(*view, "Create a Network …");
        auto* form = awaitDialog("ActionForm");
        form->findChild<QLineEdit*>("name")->setText("gui-net");
        keepBoth(*form, "network-form");
        accept(*form);
        auto* dialog = awaitDialog("ConfirmDialog");
        QVERIFY(plans(*dialog, "Make the network gui-net"));
        keepPicture(*dialog, "network-plan");
        confirm(*dialog);
        QVERIFY(spin([&] { return row(*list) && row(*list)->text(1) == "runs"; }));

        shell(1, "virsh -q define /dev/stdin <<'X'\n<domain type='qemu'><name>gui-boot</name><memory "
                 "unit='MiB'>16</memory><os><type>hvm</type></os>"
                 "<devices><interface type='network'><mac address='52:54:00:aa:00:09'/><source "
                 "network='gui-net'/></interface></devices></domain>\nX");
        list->setCurrentItem(row(*list));
        QVERIFY(spin([&] { return row(*list)->text(7) == "gui-boot"; }));
        auto* picture = view->findChild<NetworkPicture*>();
        QVERIFY(spin([&] { return picture->accessibleDescription().contains("gui-boot"); }));
        click(*view, "Reserve an Address …");
        form = awaitDialog("ActionForm");
        form->findChild<QLineEdit*>("mac")->setText("52:54:00:aa:00:09");
        form->findChild<QLineEdit*>("ip")->setText("192.168.100.9");
        accept(*form);
        QTableWidget* reserved = nullptr;
        for (auto* table : view->findChildren<QTableWidget*>())
            if (table->accessibleName() == "Reserved addresses") reserved = table;
        QVERIFY(spin([&] { return reserved->rowCount() == 1; }));
        QCOMPARE(reserved->item(0, 3)->text(), QString("gui-boot"));
        virsh(1, "start gui-boot");
        QVERIFY(console.becomes(1, "gui-boot", GuestState::Running));
        keepBoth(console.window(), "networks");

        click(*view, "Delete …");
        dialog = awaitDialog("ConfirmDialog");
        QVERIFY(plans(*dialog, "gui-boot uses it"));
        QVERIFY(!dialog->findChild<QPushButton*>("confirm")->isEnabled());
        keepBoth(*dialog, "network-in-use");
        closeDialogs();
        click(*view, "Stop …");
        dialog = awaitDialog("ConfirmDialog");
        QVERIFY(plans(*dialog, "gui-boot is running and loses its connection"));
        keepPicture(*dialog, "network-stop");
        confirm(*dialog);
        QVERIFY(spin([&] { return row(*list)->text(1) == "off"; }));
        keepPicture(console.window(), "networks-off");
        shell(1, "virsh -q destroy gui-boot; virsh -q undefine gui-boot");
        QVERIFY(spin([&] { return row(*list)->text(7).isEmpty(); }));
        click(*view, "Delete …");
        dialog = awaitDialog("ConfirmDialog");
        QVERIFY(plans(*dialog, "Delete the network gui-net"));
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), "gui-net");
        confirm(*dialog);
        QVERIFY(spin([&] { return !row(*list); }));
        QVERIFY(!virsh(1, "net-list --all").contains("gui-net"));
    }
};

namespace {
const Suite<LabNetworksTest> suite;
}

} // namespace binnacle::test

#include "test_lab_networks.moc"
