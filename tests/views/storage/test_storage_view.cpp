// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_storage.h"
#include "tests/support/scratch.h"
#include "tests/views/support/eyes.h"
#include "tests/views/support/stage.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/actions/action_desk.h"
#include "views/storage/pool_table.h"
#include "views/storage/storage_view.h"
#include "views/storage/volume_table.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

#include <nlohmann/json.hpp>

namespace binnacle::test {
namespace {

using namespace views;

/// Takes what is sent to it.
struct FakeLibrary final : HostLibrary {
    Guarded<std::vector<std::string>> calls;
    std::string done() const {
        std::string all;
        for (auto held = calls.lock(); const auto& call : *held)
            all += call + ";";
        return all;
    }
    Result<Inlet> inletOf(const Pool&, std::stop_token) override { return Inlet::Folder; }
    Result<Transferred> upload(const UploadSpec& spec, TaskContext&) override { return note("upload " + spec.pool.name + "/" + spec.name); }
    Result<Transferred> download(const DownloadSpec& spec, TaskContext&) override { return note("download " + spec.volume.path + (spec.replace ? " again" : "")); }
    Result<Transferred> fetch(const FetchSpec& spec, TaskContext&) override { return note("fetch " + spec.url + " " + spec.pool.name + "/" + spec.name); }

private:
    Transferred note(std::string call) {
        calls.lock()->push_back(std::move(call));
        return {};
    }
};

struct Shown {
    Scratch scratch;
    Stage stage{{"alpha", "beta"}};
    FakeStorage storage{stage.host("alpha")}, other{stage.host("beta")};
    FakeLibrary library;
    QWidget window;
    ActionDesk desk{stage.bench(), &window};
    StorageView view{stage.bench(), desk};
    PoolTable& pools = *view.findChild<PoolTable*>();
    VolumeTable& volumes = *view.findChild<VolumeTable*>();

    Shown() {
        for (const auto* host : {"alpha", "beta"})
            stage.host(host).pools = {aPool("default"), aPool("fast", "logical")};
        stage.host("alpha").library = &library;
        QObject::connect(&stage.bench().feed, &InventoryFeed::changed, &view,
                         &StorageView::refresh); // as the host's page does
    }
    ~Shown() { storage.hangs = false; }
    bool open() {
        if (!stage.connect()) return false;
        view.resize(1000, 700);
        view.setHost(HostId{"alpha"});
        view.show();
        return true;
    }
    /// A running guest, with that disk.
    void guest(const std::string& name, const std::string& disk, const std::string& on = "alpha") {
        auto& host = stage.host(on);
        host.guests[host.add(name)].disks = {{.target = "vda", .device = "disk", .source = disk}};
    }
    QToolButton* button(const QString& words) const {
        for (auto* found : view.findChildren<QToolButton*>())
            if (found->text() == words) return found;
        return nullptr;
    }
    bool says(const QString& words) const {
        for (auto* label : view.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }
    /// The cells of the row of that volume, as they are shown.
    QStringList row(const QString& volume) const {
        const auto& model = *volumes.model();
        for (int r = 0; r < model.rowCount(); ++r) {
            if (model.index(r, 0).data().toString() != volume) continue;
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells << model.index(r, column).data().toString();
            return cells;
        }
        return {};
    }
};

} // namespace

class StorageViewTest : public QObject {
    Q_OBJECT

    Q_SLOT void volumesAreShownWithWhoUsesThem() {
        Shown s;
        s.storage.add("default", "base.qcow2");
        s.storage.add("default", "web.qcow2", "/default/base.qcow2");
        s.storage.add("default", "<b>evil</b>");
        s.guest("web", "/default/web.qcow2");
        s.guest("far", "/default/<b>evil</b>", "beta");
        QVERIFY(s.open());
        QVERIFY(spin([&] { return s.volumes.volumes().size() == 3; }));
        const QAbstractItemModelTester tester(s.volumes.model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(s.pools.selected()->pool.name, "default");
        QTest::qWait(50);
        QCOMPARE(s.storage.asked.load(), 1); // reading thousands takes its time
        QCOMPARE(s.row("web.qcow2"),
                 (QStringList{"web.qcow2", "web", "/default/base.qcow2", "Disk image", "qcow2", "9.3 GiB", "954 MiB"}));
        QCOMPARE(s.row("base.qcow2")[1], "1 image(s) laid over it");
        QCOMPARE(s.row("<b>evil</b>")[1], "perhaps beta/far"); // whose storage has that path and that size
        QVERIFY(s.says("3 volume(s)"));
        // 30 GB provisioned, of which 27 may still come, into 60 that are free
        QVERIFY(s.says("provisioned to volumes") && !s.says("More is provisioned"));
        auto pools = s.stage.host("alpha").pools;
        pools[0].availableBytes = 20'000'000'000;
        s.stage.host("alpha").setPools(pools);
        QVERIFY(spin(
            [&] { return s.says("More is provisioned than there is: the volumes may grow by 25.1 GiB"); }));
    }

    Q_SLOT void aHostIsAskedWhileItIsSeenAndOnceAtATime() {
        Shown s;
        s.storage.hangs = true;
        QVERIFY(s.stage.connect());
        s.view.setHost(HostId{"alpha"});
        QTest::qWait(50);
        QCOMPARE(s.storage.asked.load(), 0); // nobody sees it
        s.view.show();
        QVERIFY(spin([&] { return s.storage.asked == 1; }));
        QVERIFY(s.says("Asking the host"));
        s.pools.select("fast");
        s.pools.select("default");
        s.pools.select("fast");
        QTest::qWait(100);
        QCOMPARE(s.storage.asked.load(), 1);
        s.storage.add("default", "of-default");
        s.storage.add("fast", "of-fast");
        s.storage.hangs = false;
        QVERIFY(spin([&] { return !s.row("of-fast").isEmpty(); }));
        QVERIFY(s.row("of-default").isEmpty());
        QCOMPARE(s.storage.asked.load(), 2);
        // another host is not held up by one that hangs
        s.storage.hangs = true;
        s.pools.select("default");
        QVERIFY(spin([&] { return s.storage.asked == 3; }));
        s.other.add("default", "of-beta");
        s.view.setHost(HostId{"beta"});
        QVERIFY(spin([&] { return !s.row("of-beta").isEmpty(); }));
        s.storage.hangs = false;
        QTest::qWait(100);
        QVERIFY(!s.row("of-beta").isEmpty());
    }

    Q_SLOT void whatIsEmptyOffOrBrokenSaysSo() {
        Shown s;
        s.stage.host("alpha").pools[1].active = false;
        QVERIFY(s.open());
        QVERIFY(spin([&] { return s.says("The pool is empty."); }));
        s.pools.select("fast");
        QVERIFY(s.says("The pool is off. Start it"));
        keepPicture(s.view, "storage-off");
        QVERIFY(s.button("Start")->isEnabled() && !s.button("Stop …")->isEnabled() &&
                !s.button("Create a Volume …")->isEnabled());
        *s.storage.failing.lock() = "volumes";
        s.pools.select("default");
        QVERIFY(spin([&] { return s.says("can't be listed"); }));
        s.storage.failing.lock()->clear();
        s.storage.add("default", "web");
        // once it is started, it is asked by itself
        auto pools = s.stage.host("alpha").pools;
        s.stage.host("alpha").setPools({});
        QVERIFY(spin([&] { return s.says("The host has no storage pool"); }));
        QVERIFY(!s.pools.isVisible() && !s.volumes.isVisible());
        keepPicture(s.view, "storage-none");
        s.stage.host("alpha").setPools(pools);
        QVERIFY(spin([&] { return !s.row("web").isEmpty(); }));
    }

    Q_SLOT void ofAHostThatIsAwayStaysWhatWasKnown() {
        Shown s;
        s.storage.add("default", "web");
        QVERIFY(s.open());
        QVERIFY(spin([&] { return !s.row("web").isEmpty(); }));
        const int before = s.storage.asked;
        s.stage.host("alpha").setOpenError(fail(ErrorCode::Unreachable, "it is gone"));
        s.stage.host("alpha").emit(LinkLost{fail(ErrorCode::Unreachable, "it is gone")});
        QVERIFY(spin([&] { return s.says("The host is not connected. Its pools are shown as of"); }));
        QVERIFY(s.says("The volumes are shown as of") && !s.row("web").isEmpty());
        QCOMPARE(s.pools.model()->index(0, 1).data().toString(), "was active");
        for (const auto* words : {"Create a Pool …", "Stop …", "Create a Volume …", "Delete the Pool …"})
            QVERIFY(!s.button(words)->isEnabled());
        keepPicture(s.view, "storage-away");
        s.pools.select("fast");
        QVERIFY(s.says("not known while the host is away"));
        QCOMPARE(s.storage.asked.load(), before);
    }

    Q_SLOT void buttonsActOnWhatIsSelected() {
        Shown s;
        s.storage.add("default", "a");
        s.storage.add("default", "b");
        QVERIFY(s.open());
        QVERIFY(spin([&] { return !s.row("b").isEmpty(); }));
        QVERIFY(!s.button("Copy …")->isEnabled());
        QVERIFY(s.button("Copy …")->toolTip().contains("Select a volume first"));
        s.volumes.select("b");
        QTest::mouseClick(s.button("Copy …"), Qt::LeftButton);
        auto* form = awaitDialog("ActionForm");
        QCOMPARE(form->findChild<QLineEdit*>("volume")->text(), "/default/b");
        QCOMPARE(form->focusWidget()->objectName(), "name"); // the volume is given
        form->findChild<QLineEdit*>("name")->setText("c");
        const int before = s.storage.asked;
        QTest::mouseClick(form->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        QVERIFY(spin([&] { return s.storage.done() == "cloneVolume /default/b default/c qcow2"; }));
        QVERIFY(spin([&] { return s.storage.asked > before; })); // what became of it is looked at
        QCOMPARE(s.volumes.selected()->volume.name, "b");

        s.storage.calls.lock()->clear();
        QVERIFY(s.button("Start with the Host")->isChecked());
        QTest::mouseClick(s.button("Start with the Host"), Qt::LeftButton);
        QVERIFY(spin([&] { return s.storage.done() == "no autostart default"; }));
        QVERIFY(s.button("Start with the Host")->isChecked()); // until the host says otherwise
        s.storage.calls.lock()->clear();
        QTest::mouseClick(s.button("Delete the Volume …"), Qt::LeftButton);
        auto* dialog = awaitDialog("ConfirmDialog");
        auto* typed = dialog->findChild<QLineEdit*>();
        QTest::keyClicks(typed, "/default/b");
        auto* confirm = dialog->findChild<QPushButton*>("confirm");
        QVERIFY(spin([&] { return confirm->isEnabled(); }));
        QTest::mouseClick(confirm, Qt::LeftButton);
        QVERIFY(spin([&] { return s.storage.done() == "deleteVolume /default/b"; }));
    }

    Q_SLOT void aPoolIsALibrary() {
        Shown s;
        s.storage.add("default", "web.qcow2");
        for (const auto& [name, format] : {std::pair{"debian.iso", "iso"}, {"debian.tar.zst", "raw"}, {"big.iso.part", "raw"}}) {
            s.storage.add("default", name);
            (*s.storage.contents.lock())["default"].back().format = format;
        }
        QVERIFY(s.open());
        QVERIFY(spin([&] { return s.volumes.volumes().size() == 4; }));
        QCOMPARE(s.row("debian.iso")[3], "ISO image");
        QCOMPARE(s.row("debian.tar.zst")[3], "Container template");
        QCOMPARE(s.row("big.iso.part")[3], "Incomplete");
        keepPicture(s.view, "storage-library");
        auto* kinds = s.view.findChild<QComboBox*>();
        kinds->setCurrentIndex(kinds->findText("ISO image"));
        QCOMPARE(s.volumes.shownCount(), 1);
        QVERIFY(s.says("1 of 4 volume(s)") && !s.row("debian.iso").isEmpty());
        kinds->setCurrentIndex(0);

        // Files that are dropped below go into the pool.
        const auto file = s.scratch.write("new disc.iso", "x");
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(QString::fromStdString(file.string()))});
        const QPoint below(s.view.width() / 2, s.view.height() - 20), above(20, 20);
        QDragEnterEvent enter(below, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&s.view, &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent wrong(above, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&s.view, &wrong);
        QVERIFY(!wrong.isAccepted());
        QDragMoveEvent over(below, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&s.view, &over);
        QVERIFY(over.isAccepted() && s.says("Drop the files to upload them into the pool default"));
        keepPicture(s.view, "storage-drop");
        QDropEvent drop(below, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&s.view, &drop);
        QVERIFY(!s.says("Drop the files"));
        QVERIFY(spin([&] { return s.library.done() == "upload default/new disc.iso;"; }));

        s.library.calls.lock()->clear();
        QVERIFY(!s.button("Download …")->isEnabled());
        s.volumes.select("debian.iso");
        QVERIFY(s.button("Download …")->isEnabled());
        QTest::mouseClick(s.button("Fetch from a URL …"), Qt::LeftButton);
        auto* form = awaitDialog("ActionForm");
        QCOMPARE(form->findChild<QLineEdit*>("pool")->text(), "default");
        form->findChild<QLineEdit*>("url")->setText("https://example.org/x.iso?y");
        keepPicture(*form, "storage-fetch");
        QTest::mouseClick(form->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        auto* plan = awaitDialog("ConfirmDialog");
        auto* go = plan->findChild<QPushButton*>("confirm");
        QVERIFY(spin([&] { return go->isEnabled(); }));
        keepPicture(*plan, "storage-fetch-plan");
        QTest::mouseClick(go, Qt::LeftButton);
        QVERIFY(spin([&] { return s.library.done() == "fetch https://example.org/x.iso?y default/x.iso;"; }));
    }

    Q_SLOT void tenThousandAreNoTrouble() {
        Shown s;
        for (int i = 0; i < 10'000; ++i)
            s.storage.add("default", "disk-" + std::to_string(i));
        QElapsedTimer clock;
        QVERIFY(s.open());
        QVERIFY(spin([&] { return s.volumes.volumes().size() == 10'000; }));
        s.volumes.select("disk-7777");
        clock.start();
        s.volumes.sortByColumn(5, Qt::DescendingOrder);
        s.volumes.setFilter("DISK-777");
        QCOMPARE(s.volumes.shownCount(), 11);
        QCOMPARE(s.volumes.selected()->volume.name, "disk-7777");
        QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
        // one more of them moves nothing else
        s.storage.add("default", "disk-7770-new");
        QTest::mouseClick(s.button("Read Again"), Qt::LeftButton);
        QVERIFY(spin([&] { return s.volumes.shownCount() == 12; }));
        QCOMPARE(s.volumes.selected()->volume.name, "disk-7777");
    }
};

namespace {
const Suite<StorageViewTest> suite;
}

} // namespace binnacle::test

#include "test_storage_view.moc"
