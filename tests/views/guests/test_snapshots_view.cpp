// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/stage.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/actions/action_desk.h"
#include "views/guests/snapshots_view.h"

#include <QLabel>
#include <QToolButton>
#include <QTreeWidget>

#include <nlohmann/json.hpp>

namespace binnacle::test {
namespace {

using namespace views;

/// What a host says, and how often it was asked; it may hang.
class Told final : public GuestSnapshots {
public:
    Guarded<Result<std::vector<GuestSnapshot>>> answer{std::vector<GuestSnapshot>()};
    std::atomic<int> asked{0};
    std::atomic<bool> hangs{false};

    Result<std::vector<GuestSnapshot>> snapshotsOf(const GuestUuid&) override {
        ++asked;
        while (hangs)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return *answer.lock();
    }
    Result<bool> revertsExternal(const GuestUuid&) override { return false; }
    Result<> takeSnapshot(const GuestUuid&, const SnapshotSpec&) override { return {}; }
    Result<> revertTo(const GuestUuid&, const std::string&, bool) override { return {}; }
    Result<> deleteSnapshot(const GuestUuid&, const std::string&, TaskContext&) override { return {}; }
    Result<> describeSnapshot(const GuestUuid&, const std::string&, const std::string&) override { return {}; }
};

GuestSnapshot at(int second, std::string name, std::string parent = {}) {
    return {.name = std::move(name), .parent = std::move(parent), .taken = WallTime(std::chrono::seconds(second))};
}

struct Shown {
    Stage stage{{"alpha"}};
    Told told;
    GuestRef web{HostId{"alpha"}, stage.host("alpha").add("web")};
    GuestRef db{HostId{"alpha"}, stage.host("alpha").add("db")};
    QWidget window;
    ActionDesk desk{stage.bench(), &window};
    SnapshotsView view{stage.bench(), desk};
    QTreeWidget& tree = *view.findChild<QTreeWidget*>();

    bool open() {
        stage.host("alpha").snapshots = &told;
        if (!stage.connect()) return false;
        view.resize(900, 400);
        view.setGuest(web);
        view.show();
        return true;
    }
    ~Shown() { told.hangs = false; }
    void refresh() const {
        for (auto* button : view.findChildren<QToolButton*>())
            if (button->text() == SnapshotsView::tr("Refresh")) button->click();
    }
    QTreeWidgetItem* row(const QString& name) const { return tree.findItems(name, Qt::MatchExactly | Qt::MatchRecursive).value(0); }
    bool says(const QString& words) const {
        for (auto* label : view.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }
};

} // namespace

class SnapshotsViewTest : public QObject {
    Q_OBJECT

    Q_SLOT void aHostThatHangsIsAskedOnce() {
        Shown s;
        s.told.hangs = true;
        QVERIFY(s.open());
        QVERIFY(spin([&] { return s.told.asked == 1; }));
        QVERIFY(s.says("Asking the host"));
        for (int i = 0; i < 20; ++i)
            s.refresh();
        QTest::qWait(100);
        QCOMPARE(s.told.asked.load(), 1);
        *s.told.answer.lock() = std::vector{at(1, "late")};
        s.told.hangs = false;
        QVERIFY(spin([&] { return s.row("late") && s.told.asked == 2; })); // once more, since it was wanted meanwhile
        QTest::qWait(100);
        QCOMPARE(s.told.asked.load(), 2);
    }

    Q_SLOT void whatIsSaidOfAnotherGuestIsPassedOver() {
        Shown s;
        *s.told.answer.lock() = std::vector{at(1, "of-web")};
        s.told.hangs = true;
        QVERIFY(s.open());
        QVERIFY(spin([&] { return s.told.asked == 1; }));
        s.view.setGuest(s.db);
        QVERIFY(spin([&] { return s.told.asked == 2; }));
        *s.told.answer.lock() = std::vector{at(1, "of-db")};
        s.told.hangs = false;
        QVERIFY(spin([&] { return s.row("of-db") != nullptr; }));
        QVERIFY(!s.row("of-web"));
    }

    Q_SLOT void theGuestOfNowStandsWhereItWentOn() {
        Shown s;
        auto current = at(2, "second", "first");
        current.current = true;
        *s.told.answer.lock() = std::vector{at(1, "first"), current, at(3, "<b>third</b>", "first")};
        QVERIFY(s.open());
        QVERIFY(spin([&] { return s.row("second") != nullptr; }));
        QCOMPARE(s.row("Now")->parent(), s.row("second"));
        QCOMPARE(s.row("<b>third</b>")->parent(), s.row("first"));
        // the choice is kept where others come and go
        s.tree.setCurrentItem(s.row("second"));
        *s.told.answer.lock() = std::vector{at(1, "first"), current};
        s.refresh();
        QVERIFY(spin([&] { return !s.row("<b>third</b>"); }));
        QCOMPARE(s.tree.currentItem(), s.row("second"));
    }

    Q_SLOT void aFailureIsToldAndMended() {
        Shown s;
        *s.told.answer.lock() = fail(ErrorCode::Io, BINNACLE_TEXT("The guest's snapshots can't be listed"));
        QVERIFY(s.open());
        QVERIFY(spin([&] { return s.says("can't be listed"); }));
        *s.told.answer.lock() = std::vector<GuestSnapshot>();
        s.refresh();
        QVERIFY(spin([&] { return s.says("There are no snapshots"); }));
    }

    Q_SLOT void aChainMayBeAsLongAsAHostLikes() {
        Shown s;
        std::vector<GuestSnapshot> chain;
        for (int i = 0; i < 5000; ++i)
            chain.push_back(at(i, "s" + std::to_string(i), i ? "s" + std::to_string(i - 1) : ""));
        *s.told.answer.lock() = chain;
        QVERIFY(s.open());
        QVERIFY(spin([&] { return s.row("s4999") != nullptr; }));
        QCOMPARE(s.row("s50")->parent(), s.row("s49"));
        QCOMPARE(s.row("s4999")->parent(), s.row("s99"));
    }
};

namespace {
const Suite<SnapshotsViewTest> suite;
}

} // namespace binnacle::test

#include "test_snapshots_view.moc"
