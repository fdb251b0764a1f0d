// SPDX-License-Identifier: GPL-3.0-or-later
// A guest's birth and end on a real host, from the window.
#include "tests/desktop/lab_suite.h"
#include "tests/views/support/eyes.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/actions/action_desk.h"
#include "views/actions/action_form.h"
#include "views/actions/plan_list.h"
#include "views/shell/main_window.h"
#include "views/support/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QSpinBox>

namespace binnacle::test {

using namespace views;

class LabLifecycleTest : public LabSuite {
    Q_OBJECT

    /// Its plan has come; the button is pressed where \a name was typed.
    static bool agrees(const QString& picture, const QString& name, const QString& says) {
        auto* dialog = awaitDialog("ConfirmDialog");
        auto* go = dialog->findChild<QPushButton*>("confirm");
        auto* plans = dialog->findChild<PlanList*>();
        if (!spin([&] { return plans->lines().value(0).contains(says); })) return false;
        if (auto* typed = dialog->findChild<QLineEdit*>()) QTest::keyClicks(typed, name);
        keepPicture(*dialog, picture);
        theme::apply(Scheme::Dark);
        QTest::qWait(100);
        keepPicture(*dialog, picture + "-dark");
        theme::apply(Scheme::Light);
        if (!go->isEnabled()) return false;
        QTest::mouseClick(go, Qt::LeftButton);
        return true;
    }

    Q_SLOT void aGuestIsMadeAndDeleted() {
        LabConsole console;
        console.open();
        QVERIFY(console.becomes(1, LinkState::Connected));
        auto& desk = console.window().desk();
        desk.trigger("guest.create", {HostId{"lab1"}});
        auto* form = awaitDialog("ActionForm");
        form->findChild<QLineEdit*>("name")->setText("gui-new");
        form->findChild<QLineEdit*>("disk")->setText("64M");
        form->findChild<QLineEdit*>("network")->setText("bridge:br0");
        form->findChild<QSpinBox*>("memory")->setValue(160);
        form->findChild<QCheckBox*>("start")->setChecked(true);
        keepPicture(*form, "create-form");
        QTest::mouseClick(form->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        QVERIFY(agrees("create-plan", {}, "Make the disk gui-new.qcow2"));
        QVERIFY(console.becomes(1, "gui-new", GuestState::Running));
        QVERIFY(virsh(1, "vol-list default").contains("gui-new.qcow2"));

        virsh(1, "destroy gui-new");
        QVERIFY(console.becomes(1, "gui-new", GuestState::Stopped));
        desk.trigger("guest.delete", {console.ref(1, "gui-new")});
        QVERIFY(agrees("delete-plan", "lab1/gui-new", "Delete the disk vda"));
        QVERIFY(spin([&] { return !console.guest(1, "gui-new"); }));
        QVERIFY(!virsh(1, "vol-list default").contains("gui-new"));
    }
};

namespace {
const Suite<LabLifecycleTest> suite;
}

} // namespace binnacle::test

#include "test_lab_lifecycle.moc"
