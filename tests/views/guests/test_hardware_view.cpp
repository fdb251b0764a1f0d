// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/hardware_edit.h"
#include "core/fleet/demo_hardware.h"
#include "tests/views/support/stage.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/actions/action_desk.h"
#include "views/actions/action_form.h"
#include "views/guests/hardware_view.h"

#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeWidget>

#include <nlohmann/json.hpp>

namespace binnacle::test {
namespace {

using namespace views;

struct Shown {
    Stage stage{{"alpha"}};
    GuestRef web{HostId{"alpha"}, stage.host("alpha").add("web")};
    DemoHardware hardware{[this](const GuestUuid& uuid) -> GuestPtr {
                              auto& host = stage.host("alpha");
                              const std::scoped_lock lock(host.mutex);
                              auto guest = host.guests[uuid];
                              guest.meta.number = 1; // no multiple of four: nothing waits yet
                              guest.vcpus = 2;
                              guest.memoryBytes = std::uint64_t{2} << 30;
                              guest.nics = {{.mac = "52:54:00:00:00:01", .model = "ne2k_pci", .type = "network", .source = "default", .target = {}}};
                              guest.disks = {{.target = "vda", .device = "disk", .bus = "virtio", .source = "/i/<b>web</b>.qcow2", .format = "qcow2"}};
                              return std::make_shared<Guest>(guest);
                          },
                          std::chrono::milliseconds(0)};
    QWidget window;
    ActionDesk desk{stage.bench(), &window};
    HardwareView view{stage.bench(), desk};
    QTreeWidget& table = *view.findChild<QTreeWidget*>();

    bool open() {
        stage.host("alpha").hardware = &hardware;
        if (!stage.connect()) return false;
        view.resize(1100, 500);
        view.setGuest(web);
        view.show();
        return spin([this] { return table.topLevelItemCount() > 0; });
    }
    void next(const std::function<Result<std::string>(const std::string&)>& edit) {
        const auto before = hardware.definitions(web.uuid).valueOr(GuestHardware::Definitions()).next;
        QVERIFY(hardware.redefine(web.uuid, before, edit(before).valueOr(before), false));
        press("Refresh");
    }
    QToolButton* button(const char* words) const {
        for (auto* one : view.findChildren<QToolButton*>())
            if (one->text() == HardwareView::tr(words)) return one;
        return nullptr;
    }
    void press(const char* words) const { button(words)->click(); }
    QTreeWidgetItem* row(const QString& key) const { return table.findItems(key, Qt::MatchExactly, 1).value(0); }
    bool says(const QString& words) const {
        for (auto* label : view.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }
    /// The form of the device, once it is open.
    ActionForm* change(const QString& key) {
        table.setCurrentItem(row(key));
        press("Change …");
        ActionForm* form = nullptr;
        spin([&] { return (form = window.findChild<ActionForm*>()) != nullptr; });
        return form;
    }
};

} // namespace

class HardwareViewTest : public QObject {
    Q_OBJECT

    Q_SLOT void tellsWhatWaitsForTheNextStart() {
        Shown s;
        QVERIFY(s.open());
        QVERIFY(!s.says("next start"));
        s.next([](const std::string& xml) { return domain::withMemory(xml, {4096, {}}); });
        s.next([](const std::string& xml) { return domain::withDevice(xml, "<watchdog model='i6300esb' action='reset'/>"); });
        s.next([](const std::string& xml) { return domain::withoutDevice(xml, "vda"); });
        QVERIFY(spin([&] { return s.row("watchdog0") != nullptr && s.says("3"); }));
        QCOMPARE(s.row("memory")->text(3), QString("4096 MiB"));
        QVERIFY(s.row("memory")->toolTip(3).contains("max-memory 2048 → 4096"));
        QVERIFY(!s.row("memory")->icon(3).isNull());
        QCOMPARE(s.row("watchdog0")->text(2), HardwareView::tr("not there"));
        QCOMPARE(s.row("vda")->text(3), HardwareView::tr("removed"));
        QVERIFY(s.row("52:54:00:00:00:01")->text(3).isEmpty());
        s.table.setCurrentItem(s.row("52:54:00:00:00:01"));
        QVERIFY(!s.button("Take Back …")->isEnabled());
        s.table.setCurrentItem(s.row("memory"));
        QVERIFY(s.button("Take Back …")->isEnabled());
    }

    Q_SLOT void saysWhatCantBeDone() {
        Shown s;
        QVERIFY(s.open());
        s.table.clearSelection();
        QVERIFY(!s.button("Remove …")->isEnabled());
        QVERIFY(s.button("Remove …")->toolTip().contains(HardwareView::tr("Select a device first")));
        s.table.setCurrentItem(s.row("processor"));
        QVERIFY(s.button("Change …")->isEnabled());
        QVERIFY(!s.button("Remove …")->isEnabled());
        QVERIFY(s.button("Remove …")->toolTip().contains(HardwareView::tr("A guest keeps this one")));
        s.table.setCurrentItem(s.row("vda"));
        QVERIFY(s.button("Remove …")->isEnabled());
        QVERIFY(s.button("Grow …")->isEnabled());
        QVERIFY(s.row("vda")->toolTip(2).contains("&lt;b&gt;"));
    }

    Q_SLOT void aFormPassesOnWhatWasChangedOnly() {
        Shown s;
        QVERIFY(s.open());
        auto* form = s.change("memory");
        QVERIFY(form);
        auto* cpus = form->findChild<QSpinBox*>("cpus");
        QCOMPARE(cpus->value(), 2);
        QCOMPARE(form->findChild<QSpinBox*>("memory")->value(), 2048);
        QVERIFY(form->params().empty());
        cpus->setValue(4);
        QVERIFY(form->params() == Json({{"cpus", 4}}));
        form->close();
    }

    Q_SLOT void aValueThatIsNoChoiceStays() {
        Shown s;
        QVERIFY(s.open());
        auto* form = s.change("52:54:00:00:00:01");
        QVERIFY(form);
        QCOMPARE(form->findChild<QComboBox*>("model")->currentText(), QString("ne2k_pci"));
        form->findChild<QComboBox*>("link")->setCurrentIndex(1);
        QVERIFY(form->params() == Json({{"nic", "52:54:00:00:00:01"}, {"link", "down"}}));
        form->close();
    }
};

namespace {
const Suite<HardwareViewTest> suite;
}

} // namespace binnacle::test

#include "test_hardware_view.moc"
