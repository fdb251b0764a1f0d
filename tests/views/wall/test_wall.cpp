// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/stage.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/wall/thumbnails.h"
#include "views/wall/wall_model.h"
#include "views/wall/wall_page.h"

#include <QListView>
#include <QScrollBar>

namespace binnacle::test {
namespace {

using namespace views;

/// A wall that shows some six pictures at once.
struct Wall {
    Stage stage;
    std::unique_ptr<WallPage> page;

    void open() {
        page = std::make_unique<WallPage>(stage.bench());
        page->resize(600, 420);
        page->open(Place());
        page->show();
    }
    QListView& list() { return *page->findChild<QListView*>(); }
    QVariant data(int row, int role) { return list().model()->index(row, 0).data(role); }
};

} // namespace

class WallTest : public QObject {
    Q_OBJECT

    Q_SLOT void showsWhatRuns() {
        Wall w;
        const auto web = w.stage.host("alpha").add("web");
        w.stage.host("alpha").add("off", GuestState::Stopped);
        w.stage.host("beta").add("db");
        QVERIFY(w.stage.connect());
        w.open();
        QCOMPARE(w.list().model()->rowCount(), 2);
        QVERIFY(spin([&] { return !w.data(0, WallModel::PictureRole).value<QImage>().isNull(); }));
        const auto image = w.data(0, WallModel::PictureRole).value<QImage>();
        QCOMPARE(image.size(), QSize(480, 300)); // made small on the way
        QCOMPARE(image.pixelColor(10, 10), QColor(0x33, 0x66, 0xcc));
        QVERIFY(!w.page->grab().toImage().isNull());
        QSignalSpy wanted(w.page.get(), &WallPage::consoleWanted);
        w.list().setCurrentIndex(w.list().model()->index(0, 0));
        QTest::keyClick(&w.list(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(w.page->targets(), std::vector<Target>{w.stage.ref("alpha", web)});
        w.stage.host("alpha").setState(web, GuestState::Stopped);
        QVERIFY(spin([&] { return w.list().model()->rowCount() == 1; }));
    }

    Q_SLOT void fetchesOnlyWhatIsInSight() {
        Wall w;
        for (int i = 0; i < 60; ++i)
            w.stage.host("alpha").add("vm" + std::to_string(i));
        QVERIFY(w.stage.connect());
        w.open();
        QVERIFY(spin([&] { return !w.data(0, WallModel::PictureRole).value<QImage>().isNull(); }));
        QTest::qWait(600);
        QVERIFY(w.stage.host("alpha").shots < 15);
        QVERIFY(w.data(59, WallModel::PictureRole).value<QImage>().isNull());
        w.list().verticalScrollBar()->setValue(w.list().verticalScrollBar()->maximum());
        QVERIFY(spin([&] { return !w.data(59, WallModel::PictureRole).value<QImage>().isNull(); }));
        w.page->hide();
        QTest::qWait(100);
        const int before = w.stage.host("alpha").shots;
        QTest::qWait(2500);
        QCOMPARE(w.stage.host("alpha").shots.load(), before); // nobody looks
    }

    Q_SLOT void leavesASlowLinkItsBreath() {
        Wall w;
        for (int i = 0; i < 6; ++i)
            w.stage.host("alpha").add("vm" + std::to_string(i));
        w.stage.host("alpha").shotMs = 200;
        QVERIFY(w.stage.connect());
        w.open();
        QVERIFY(spin([&] { return w.stage.host("alpha").shots >= 1; }));
        QTest::qWait(2000);
        const int shots = w.stage.host("alpha").shots;
        QVERIFY2(shots >= 2 && shots <= 5, qPrintable(QString::number(shots))); // a third of the time at most
    }

    Q_SLOT void saysWhyThereIsNoPicture() {
        Wall w;
        w.stage.host("alpha").add("mute");
        w.stage.host("alpha").shotError = fail(ErrorCode::Unsupported, "It has no screen");
        QVERIFY(w.stage.connect());
        w.open();
        QVERIFY(spin([&] { return w.data(0, WallModel::TroubleRole).toString().contains("It has no screen"); }));
        QTest::qWait(1000);
        QCOMPARE(w.stage.host("alpha").shots.load(), 1); // not asked again and again
    }

    Q_SLOT void filtersByTheSearchLanguage() {
        Wall w;
        w.stage.host("alpha").add("web");
        w.stage.host("beta").add("db");
        QVERIFY(w.stage.connect());
        w.open();
        w.page->open(Place::of(Place::Kind::Search, "host:beta"));
        QVERIFY(spin([&] { return w.list().model()->rowCount() == 1; }));
        QCOMPARE(w.data(0, Qt::DisplayRole).toString(), QString("db"));
    }
};

namespace {
const Suite<WallTest> suite;
}

} // namespace binnacle::test

#include "test_wall.moc"
