// SPDX-License-Identifier: GPL-3.0-or-later
// Storage of a real host, on its page.
#include "tests/desktop/lab_suite.h"
#include "tests/views/support/eyes.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/actions/plan_list.h"
#include "views/shell/main_window.h"
#include "views/storage/pool_table.h"
#include "views/storage/storage_view.h"
#include "views/storage/volume_table.h"
#include "views/support/page.h"
#include "views/support/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace binnacle::test {

using namespace views;

class LabStorageTest : public LabSuite {
    Q_OBJECT

    static QToolButton* button(QWidget& view, const QString& words) {
        for (auto* found : view.findChildren<QToolButton*>())
            if (found->text() == words) return found;
        return nullptr;
    }
    static void keepBoth(QWidget& widget, const QString& name) {
        keepPicture(widget, name);
        theme::apply(Scheme::Dark);
        QTest::qWait(100);
        keepPicture(widget, name + "-dark");
        theme::apply(Scheme::Light);
    }
    /// The form that comes up, filled in.
    static void fill(const std::map<QString, QString>& fields, const QString& picture) {
        auto* form = awaitDialog("ActionForm");
        for (const auto& [name, text] : fields)
            form->findChild<QLineEdit*>(name)->setText(text);
        keepPicture(*form, picture);
        QTest::mouseClick(form->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    }
    /// Its plan has come, and says so; \a typed where it destroys.
    static bool agrees(const QString& says, const QString& typed, const QString& picture) {
        auto* dialog = awaitDialog("ConfirmDialog");
        auto* plans = dialog->findChild<PlanList*>();
        if (!spin([&] { return plans->lines().join('\n').contains(says); })) return false;
        if (auto* line = dialog->findChild<QLineEdit*>()) QTest::keyClicks(line, typed);
        keepBoth(*dialog, picture);
        auto* confirm = dialog->findChild<QPushButton*>("confirm");
        QTest::mouseClick(confirm, Qt::LeftButton);
        return true;
    }
    static bool has(VolumeTable& table, const std::string& name) {
        return spin([&] {
            return std::ranges::find(table.volumes(), name, &VolumeRow::key) != table.volumes().end();
        });
    }
    static void sweep() {
        shell(1, "virsh -q pool-destroy gui-pool; virsh -q pool-undefine gui-pool; rm -rf "
                 "/var/lib/libvirt/gui-pool "
                 "/var/lib/libvirt/images/gui-store*; virsh -q pool-refresh default; true");
    }

    Q_SLOT void init() {
        if (labIsUp()) sweep();
    }
    Q_SLOT void cleanup() {
        closeDialogs();
        if (labIsUp()) sweep();
    }

    Q_SLOT void aPoolIsMadeFilledAndTakenAway() {
        lab({"guest", "1", "gui-store", "--disk", "64M", "--no-start"});
        LabConsole console;
        console.open();
        QVERIFY(console.becomes(1, "gui-store", GuestState::Stopped));
        console.window().go(Place::of(HostId{"lab1"}));
        console.window().page()->showTab("storage");
        auto& view = *console.window().page()->findChild<StorageView*>();
        auto& pools = *view.findChild<PoolTable*>();
        auto& volumes = *view.findChild<VolumeTable*>();
        QVERIFY(has(volumes, "gui-store.qcow2"));
        volumes.select("gui-store.qcow2");
        QCOMPARE(volumes.selected()->owner.names, "gui-store");

        QTest::mouseClick(button(view, "Create a Pool …"), Qt::LeftButton);
        fill({{"name", "gui-pool"}, {"target", "/var/lib/libvirt/gui-pool"}}, "pool-form");
        QVERIFY(agrees("Define the pool gui-pool: the folder /var/lib/libvirt/gui-pool", {}, "pool-plan"));
        QVERIFY(spin([&] { return pools.model()->rowCount() == 3; })); // libvirt's event told of it
        volumes.select("gui-store.qcow2");
        QTest::mouseClick(button(view, "Copy …"), Qt::LeftButton);
        fill({{"name", "gui-copy.qcow2"}, {"pool", "gui-pool"}}, "copy-form");
        pools.select("gui-pool");
        QVERIFY(has(volumes, "gui-copy.qcow2"));
        volumes.select("gui-copy.qcow2");
        keepBoth(console.window(), "storage");

        QTest::mouseClick(button(view, "Wipe …"), Qt::LeftButton);
        QVERIFY(agrees("Make it anew as an empty qcow2 image of 64 MiB",
                       "/var/lib/libvirt/gui-pool/gui-copy.qcow2", "wipe-plan"));
        QTest::mouseClick(button(view, "Delete the Pool …"), Qt::LeftButton);
        QVERIFY(agrees("Take the pool gui-pool off the host", "gui-pool", "pool-delete"));
        QVERIFY(spin([&] { return pools.model()->rowCount() == 2; }));
        QVERIFY(shell(1, "ls /var/lib/libvirt/gui-pool").contains("gui-copy.qcow2"));
        QVERIFY(pools.selected() &&
                button(view, "Create a Volume …")->isEnabled()); // another one is selected by itself
    }
};

namespace {
const Suite<LabStorageTest> suite;
}

} // namespace binnacle::test

#include "test_lab_storage.moc"
