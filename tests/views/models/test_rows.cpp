// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/suite.h"
#include "views/support/rows_model.h"
#include "views/tasks/task_model.h"

#include <QAbstractItemModelTester>

#include <map>
#include <random>

namespace binnacle::test {
namespace {

using namespace views;

struct Row {
    int id = 0;
    int value = 0;
    int key() const { return id; }
    bool operator==(const Row&) const = default;
};
using Rows = RowsModel<Row, &Row::key>;

TaskInfo task(std::uint64_t id, std::int64_t created, TaskState state = TaskState::Running) {
    TaskInfo info;
    info.id = TaskId{id};
    info.created = fromMillis(created);
    info.started = info.created;
    info.state = state;
    info.spec.title = BINNACLE_TEXT("Start web");
    return info;
}

std::vector<std::uint64_t> ids(const TaskModel& model) {
    std::vector<std::uint64_t> all;
    for (const auto& row : model.rows())
        all.push_back(number(row.info.id));
    return all;
}

} // namespace

class RowsTest : public QObject {
    Q_OBJECT

    Q_SLOT void turnsDifferencesIntoRowSignals() {
        std::mt19937 random(2);
        Rows model({{.title = "Id", .text = [](const Row& r) { return QString::number(r.id); }},
                    {.title = "Value", .text = [](const Row& r) { return QString::number(r.value); }}});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        std::map<int, QPersistentModelIndex> held;
        for (int turn = 0; turn < 300; ++turn) {
            std::map<int, Row> wanted;
            for (auto i = random() % 20; i > 0; --i) {
                const int id = int(random() % 30);
                wanted[id] = {id, int(random() % 3)};
            }
            std::vector<Row> rows;
            for (const auto& [id, row] : wanted)
                rows.push_back(row);
            model.setRows(rows);
            QVERIFY(model.rows() == rows);
            for (const auto& [id, index] : held) {
                QCOMPARE(index.isValid(), wanted.contains(id));
                if (index.isValid()) QCOMPARE(model.at(index).id, id);
            }
            held.clear();
            for (int row = 0; row < model.rowCount(); ++row)
                held[model.rows()[std::size_t(row)].id] = model.index(row, 1);
        }
        QCOMPARE(resets.size(), 0);
    }

    Q_SLOT void listsTheNewestTaskFirst() {
        TaskModel model(4, nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.replace({task(1, 100), task(3, 300), task(2, 200)});
        QCOMPARE(ids(model), (std::vector<std::uint64_t>{3, 2, 1}));
        model.merge({task(5, 300), task(4, 250)}); // the same moment: the higher number is newer; the oldest goes
        QCOMPARE(ids(model), (std::vector<std::uint64_t>{5, 3, 4, 2}));
        const QPersistentModelIndex third(model.index(2, TaskModel::State));
        QVERIFY(model.hasRunning());
        for (const auto& info : {task(2, 200, TaskState::Failed), task(3, 300, TaskState::Succeeded), task(5, 300, TaskState::Cancelled)})
            model.merge({info});
        QCOMPARE(model.at(third).info.id, TaskId{4});
        QVERIFY(model.hasRunning());
        QVERIFY(model.data(model.index(2, TaskModel::State), TaskModel::ProgressRole).isValid());
        QVERIFY(!model.data(model.index(0, TaskModel::State), TaskModel::ProgressRole).isValid());
        model.merge({task(4, 250, TaskState::Interrupted)});
        QVERIFY(!model.hasRunning());
    }
};

namespace {
const Suite<RowsTest> suite;
}

} // namespace binnacle::test

#include "test_rows.moc"
