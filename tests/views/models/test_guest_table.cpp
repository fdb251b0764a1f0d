// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/models/world.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/models/guest_table_model.h"
#include "views/support/inventory_feed.h"
#include "views/support/strings.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QTimer>

#include <nlohmann/json.hpp>

namespace binnacle::test {
namespace {

using namespace views;

int columnCalled(const char* id) {
    const auto& columns = guestColumns();
    return int(std::ranges::find(columns, std::string(id), [](const GuestColumn& c) { return std::string(c.id); }) - columns.begin());
}

struct Table {
    World world;
    Metrics metrics;
    QThreadPool pool;
    InventoryFeed feed{world.inventory(), {1, 1}};
    GuestTableModel model{feed, metrics, pool};

    explicit Table(unsigned seed)
        : world(seed) {
    }
    void settle() {
        QVERIFY(spin([this] { return diff(*feed.snapshot(), *world.inventory().snapshot()).empty(); }));
        drain(pool);
    }
    QStringList rows() const {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << line(model.at(row));
        return all;
    }
    static QString line(const GuestRow& row) {
        return toQString(row.guest->name + " " + row.guest->ref.uuid.text() + " " + row.host->name) + QString::number(quintptr(row.guest.get()));
    }
    /// What a model of the same scope and order shows that is made now.
    QStringList fresh(int column, Qt::SortOrder order) {
        GuestTableModel other(feed, metrics, pool);
        other.setScope(model.scope());
        other.sort(column, order);
        other.setActive(true);
        drain(pool);
        QStringList all;
        for (int row = 0; row < other.rowCount(); ++row)
            all << line(other.at(row));
        return all;
    }
};

} // namespace

class GuestTableTest : public QObject {
    Q_OBJECT

    Q_SLOT void equalsAFreshlyLoadedOne_data() {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QByteArray>("filter");
        for (const char* column : {"name", "state", "host", "tags", "vcpus", "number", "uptime"})
            for (const char* filter : {"", "web -tag:test"})
                QTest::addRow("by %s, filter '%s'", column, filter) << QByteArray(column) << QByteArray(filter);
    }
    Q_SLOT void equalsAFreshlyLoadedOne() {
        QFETCH(QByteArray, column);
        QFETCH(QByteArray, filter);
        Table t(3);
        t.world.fill(4, 25);
        t.settle();
        const QAbstractItemModelTester tester(&t.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int by = columnCalled(column);
        t.model.setActive(true);
        GuestScope scope;
        if (!filter.isEmpty()) scope.filter = *SearchQuery::parse(filter.toStdString());
        t.model.setScope(scope);
        auto order = Qt::AscendingOrder;
        t.model.sort(by, order);
        for (int batch = 0; batch < 40; ++batch) {
            t.world.change(1 + batch % 7 * 3);
            if (batch % 5 == 4) {
                order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
                t.model.sort(by, order); // and the next changes arrive in the middle of it
                t.world.change(4);
                spin([&] { return diff(*t.feed.snapshot(), *t.world.inventory().snapshot()).empty(); });
            }
            t.settle();
            const auto is = t.rows();
            const auto wanted = t.fresh(by, order);
            QCOMPARE(is.size(), wanted.size());
            for (qsizetype i = 0; i < is.size(); ++i)
                QVERIFY2(is[i] == wanted[i], qPrintable(QStringLiteral("batch %1 row %2: %3, not %4").arg(batch).arg(i).arg(is[i], wanted[i])));
        }
    }

    Q_SLOT void keepsTheSelection() {
        Table t(11);
        t.world.fill(3, 20);
        t.settle();
        t.model.setActive(true);
        drain(t.pool);
        QItemSelectionModel selection(&t.model);
        std::set<GuestRef> chosen;
        const auto choose = [&] {
            selection.clear();
            chosen.clear();
            for (int row = 0; row < t.model.rowCount(); row += 3) {
                selection.select(t.model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
                chosen.insert(t.model.at(row).guest->ref);
            }
        };
        choose();
        connect(&t.model, &GuestTableModel::loaded, &t.model, choose); // after a reset selections are made anew
        for (int batch = 0; batch < 40; ++batch) {
            t.world.change(3);
            if (batch % 6 == 0) t.model.sort(batch / 6 % 5, Qt::DescendingOrder);
            t.settle();
            std::set<GuestRef> is;
            for (const auto& index : selection.selectedRows())
                is.insert(t.model.at(index).guest->ref);
            std::erase_if(chosen, [&](const GuestRef& ref) { return !t.feed.snapshot()->find(ref); });
            QCOMPARE(is.size(), chosen.size());
            QVERIFY(is == chosen);
            QVERIFY(!is.empty());
        }
    }

    /// Pages are told what to show before they are seen.
    Q_SLOT void takesANewScopeWhileNobodyLooks() {
        Table t(5);
        t.world.fill(3, 10);
        t.settle();
        t.model.setActive(true);
        drain(t.pool);
        const auto all = t.model.rowCount();
        t.model.setActive(false);
        t.model.setScope({Place::of(HostId{"h1"}), std::nullopt});
        t.model.setActive(true);
        drain(t.pool);
        QVERIFY(t.model.rowCount() < all);
        QCOMPARE(t.rows(), t.fresh(0, Qt::AscendingOrder));
        t.model.setActive(false);
        t.world.change(20);
        t.settle();
        t.model.setActive(true);
        drain(t.pool);
        QCOMPARE(t.rows(), t.fresh(0, Qt::AscendingOrder));
    }

    Q_SLOT void sortsNamesAsPeopleCount() {
        QVERIFY(sortsBefore(SortKey("web2"), SortKey("web10")));
        QVERIFY(sortsBefore(SortKey("a"), SortKey("")));
        QVERIFY(!sortsBefore(SortKey(""), SortKey("a")));
        const double none = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(sortsBefore(SortKey(1.0), SortKey(none)));
        QVERIFY(!sortsBefore(SortKey(none), SortKey(1.0)));
        QVERIFY(!sortsBefore(SortKey(none), SortKey(none)));
    }

    Q_SLOT void copiesAsCsv_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("field");
        QTest::newRow("plain") << "web" << "web";
        QTest::newRow("comma") << "a,b" << "\"a,b\"";
        QTest::newRow("quote") << "a\"b" << "\"a\"\"b\"";
        QTest::newRow("line break") << "a\nb" << QString::fromUtf8("a␊b");
        QTest::newRow("formula") << "=1+1" << "'=1+1";
        QTest::newRow("plus") << "+1" << "'+1";
        QTest::newRow("minus") << "-1" << "'-1";
        QTest::newRow("at") << "@SUM(A1)" << "'@SUM(A1)";
        QTest::newRow("formula with comma") << "=A,B" << "\"'=A,B\"";
        QTest::newRow("tab before a formula") << "\t=1" << QString::fromUtf8("␉=1");
    }
    Q_SLOT void copiesAsCsv() {
        QFETCH(QString, name);
        QFETCH(QString, field);
        Table t(1);
        HostSnapshot host;
        host.id = HostId{"h"};
        host.name = "h";
        Guest guest;
        guest.ref = {host.id, GuestUuid(std::array<std::uint8_t, 16>{1})};
        guest.name = name.toStdString();
        host.guests = {std::make_shared<const Guest>(guest)};
        t.world.inventory().publish(host);
        t.settle();
        t.model.setActive(true);
        drain(t.pool);
        QCOMPARE(t.model.csv({0}, {0, columnCalled("host")}), "Name,Host\r\n" + field + ",h\r\n");
        const auto json = nlohmann::json::parse(t.model.json({0}).toStdString());
        QCOMPARE(toQString(json.at(0).at("name").get<std::string>()), name);
    }
};

namespace {
const Suite<GuestTableTest> suite;
}

} // namespace binnacle::test

#include "test_guest_table.moc"
