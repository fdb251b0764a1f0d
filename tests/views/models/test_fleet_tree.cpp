// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/models/world.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/models/fleet_tree_model.h"
#include "views/models/tree_text.h"
#include "views/support/inventory_feed.h"
#include "views/support/strings.h"

#include <QAbstractItemModelTester>
#include <QTimer>

namespace binnacle::test {
namespace {

using namespace views;

QString line(const TreeNode& node, int depth) {
    auto text = QString(depth, ' ') + QString::number(int(node.kind)) + ' ' + toQString(node.text);
    if (node.host) text += toQString(node.host->id.text + "|" + node.host->name + "|" + node.host->site) + QString::number(int(node.host->link.state));
    if (node.guest) // the very object: nothing of it is stale
        text += toQString(node.guest->ref.uuid.text() + node.guest->name) + QString::number(quintptr(node.guest.get()));
    return text;
}

void dump(const TreeNode& node, int depth, QStringList& into) {
    into << line(node, depth);
    for (const auto& child : node.children)
        dump(*child, depth + 1, into);
}

void dump(const FleetTreeModel& model, const QModelIndex& at, int depth, QStringList& into) {
    into << line(model.node(at), depth);
    for (int row = 0; row < model.rowCount(at); ++row)
        dump(model, model.index(row, 0, at), depth + 1, into);
}

/// A world, and the feed the models follow, which doesn't wait as long as in the window.
struct Followed {
    World world;
    QThreadPool pool;
    InventoryFeed feed{world.inventory(), {1, 1}};

    explicit Followed(unsigned seed)
        : world(seed) {
    }
    void settle() {
        QVERIFY(spin([this] { return diff(*feed.snapshot(), *world.inventory().snapshot()).empty(); }));
        drain(pool);
    }
};

std::optional<SearchQuery> query(const char* text) {
    return *text ? std::optional(*SearchQuery::parse(text)) : std::nullopt;
}

} // namespace

class FleetTreeTest : public QObject {
    Q_OBJECT

    Q_SLOT void equalsAFreshlyBuiltOne_data() {
        QTest::addColumn<int>("grouping");
        QTest::addColumn<QByteArray>("filter");
        for (const int grouping : {0, 1, 2, 3})
            for (const char* filter : {"", "state:running", "web", "tag:web OR site:berlin"})
                QTest::addRow("grouping %d, filter '%s'", grouping, filter) << grouping << QByteArray(filter);
    }
    Q_SLOT void equalsAFreshlyBuiltOne() {
        QFETCH(int, grouping);
        QFETCH(QByteArray, filter);
        Followed f(unsigned(17 + grouping));
        f.world.fill(5, 12);
        FleetTreeModel model(f.feed, f.pool);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGrouping(Grouping(grouping));
        model.setFilter(query(filter));
        f.settle();
        for (int batch = 0; batch < 40; ++batch) {
            f.world.change(1 + batch % 9 * 3);
            if (batch % 4 == 3) {
                QCoreApplication::processEvents(); // a batch comes in the middle of another, or of a rebuild
                continue;
            }
            f.settle();
            compare(model, f);
            if (QTest::currentTestFailed()) {
                qWarning("batch %d", batch);
                return;
            }
        }
    }

    Q_SLOT void changesItsShapeWhileTheWorldChanges() {
        Followed f(4);
        f.world.fill(4, 20);
        FleetTreeModel model(f.feed, f.pool);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const char* const filters[]{"", "web", "state:running", ""};
        for (int turn = 0; turn < 60; ++turn) {
            f.world.change(5);
            if (turn % 3 == 0) model.setGrouping(Grouping(turn / 3 % 4));
            if (turn % 5 == 0) model.setFilter(query(filters[turn / 5 % 4]));
            if (turn % 2) QCoreApplication::processEvents();
        }
        f.settle();
        compare(model, f);
    }

    /// What is selected, open or current hangs on persistent indexes.
    Q_SLOT void keepsPersistentIndexes_data() {
        QTest::addColumn<int>("grouping");
        for (const int grouping : {0, 1, 2, 3})
            QTest::addRow("grouping %d", grouping) << grouping;
    }
    Q_SLOT void keepsPersistentIndexes() {
        QFETCH(int, grouping);
        Followed f(99);
        f.world.fill(3, 15);
        FleetTreeModel model(f.feed, f.pool);
        model.setGrouping(Grouping(grouping));
        f.settle();
        std::map<GuestRef, std::vector<std::pair<QPersistentModelIndex, std::string>>> held;
        const auto hold = [&] {
            held.clear();
            holdBelow(model, {}, held);
        };
        hold();
        connect(&model, &QAbstractItemModel::modelReset, &model, hold);
        for (int batch = 0; batch < 60; ++batch) {
            f.world.change(2);
            f.settle();
            const auto fleet = f.feed.snapshot();
            int checked = 0;
            for (const auto& [ref, rows] : held)
                for (const auto& [index, group] : rows) {
                    const auto* guest = fleet->find(ref);
                    const auto& tags = guest ? guest->meta.tags : std::vector<std::string>();
                    const bool tagged = group.empty() ? tags.empty() : std::ranges::find(tags, group) != tags.end();
                    if (guest && (grouping != int(Grouping::Tag) || tagged)) QVERIFY(index.isValid());
                    if (!guest) QVERIFY(!index.isValid());
                    if (index.isValid()) QVERIFY(model.node(index).guest->ref == ref);
                    ++checked;
                }
            QVERIFY(checked > 0);
            hold();
        }
    }

    Q_SLOT void findsPlaces() {
        Followed f(7);
        f.world.fill(3, 10);
        FleetTreeModel model(f.feed, f.pool);
        for (const auto grouping : {Grouping::Host, Grouping::Folder, Grouping::Tag, Grouping::Site}) {
            model.setGrouping(grouping);
            f.settle();
            findBelow(model, {});
        }
        QVERIFY(!model.find(Place::of(HostId{"nowhere"})).isValid());
        QVERIFY(!model.find(Place::of(GuestRef{HostId{"h1"}, GuestUuid{}})).isValid());
        QVERIFY(!model.find(Place::of(Place::Kind::Search, "web")).isValid());
    }

private:
    static void compare(const FleetTreeModel& model, Followed& f) {
        TreeRules rules;
        rules.grouping = model.grouping();
        rules.filter = model.filter();
        QStringList is;
        QStringList wanted;
        dump(*rules.build(*f.feed.snapshot()), 0, wanted);
        dump(model, {}, 0, is);
        for (qsizetype i = 0; i < std::max(is.size(), wanted.size()); ++i)
            QCOMPARE(is.value(i), wanted.value(i));
    }
    static void holdBelow(const FleetTreeModel& model, const QModelIndex& at,
                          std::map<GuestRef, std::vector<std::pair<QPersistentModelIndex, std::string>>>& held) {
        const auto& node = model.node(at);
        if (node.guest) held[node.guest->ref].emplace_back(at, node.parent->text);
        for (int row = 0; row < model.rowCount(at); ++row)
            holdBelow(model, model.index(row, 0, at), held);
    }
    static void findBelow(const FleetTreeModel& model, const QModelIndex& at) {
        if (at.isValid()) {
            const auto place = model.placeOf(at);
            const auto found = model.find(Place::fromKey(place.key()));
            QVERIFY2(found.isValid(), qPrintable(place.key()));
            QCOMPARE(model.placeOf(found).key(), place.key());
        }
        for (int row = 0; row < model.rowCount(at); ++row)
            findBelow(model, model.index(row, 0, at));
    }
};

namespace {
const Suite<FleetTreeTest> suite;
}

} // namespace binnacle::test

#include "test_fleet_tree.moc"
