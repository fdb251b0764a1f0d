// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/stage.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/guests/guest_table.h"
#include "views/models/guest_columns.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QTimer>

#include <nlohmann/json.hpp>

namespace binnacle::test {
namespace {

using namespace views;

QAction* entryCalled(const QMenu& menu, const QString& text) {
    for (auto* action : menu.actions())
        if (action->text().remove('&') == text) return action;
    return nullptr;
}

/// Opens the table's context menu, as the menu key does, and gives it to \a use.
bool withMenu(GuestTable& table, const std::function<void(QMenu&)>& use) {
    bool used = false;
    QTimer::singleShot(0, &table, [&] {
        if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
            use(*menu);
            used = true;
            menu->close();
        }
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), table.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(table.viewport(), &event);
    return used;
}

int columnCalled(const std::string& id) {
    const auto& columns = guestColumns();
    return int(std::ranges::find(columns, id, [](const GuestColumn& c) { return std::string(c.id); }) - columns.begin());
}

struct Shown {
    Stage stage;
    QWidget window;
    std::unique_ptr<ActionDesk> desk = std::make_unique<ActionDesk>(stage.bench(), &window);

    std::unique_ptr<GuestTable> open() {
        auto table = std::make_unique<GuestTable>(stage.bench(), *desk, "test");
        table->resize(900, 300);
        table->show();
        return table;
    }
};

} // namespace

class GuestTableWidgetTest : public QObject {
    Q_OBJECT

    Q_SLOT void choosesColumnsAndKeepsThem() {
        Shown s;
        s.stage.host("alpha").add("web");
        QVERIFY(s.stage.connect());
        auto table = s.open();
        QVERIFY(spin([&] { return table->count() == 1; }));
        const int hidden = columnCalled("folder");
        const bool before = table->isColumnShown(hidden);
        QVERIFY(withMenu(*table, [&](QMenu& menu) {
            auto* columns = entryCalled(menu, "Columns");
            QVERIFY(columns && columns->menu());
            auto* folder = entryCalled(*columns->menu(), "Folder");
            QVERIFY(folder);
            QCOMPARE(folder->isChecked(), before);
            folder->trigger();
        }));
        QCOMPARE(table->isColumnShown(hidden), !before);
        table = s.open(); // as after a restart
        QCOMPARE(table->isColumnShown(hidden), !before);
    }

    Q_SLOT void copiesTheSelectedRows() {
        Shown s;
        for (const char* name : {"a,\"b\"", "web"})
            s.stage.host("alpha").add(name);
        QVERIFY(s.stage.connect());
        auto table = s.open();
        QVERIFY(spin([&] { return table->count() == 2; }));
        table->selectRow(0);
        QTest::keyClick(table.get(), Qt::Key_C, Qt::ControlModifier);
        auto lines = QApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2); // the titles and the row
        QVERIFY(lines.at(0).startsWith("Name"));
        QVERIFY(lines.at(1).contains("\"a,\"\"b\"\"\"")); // RFC 4180
        table->clearSelection();
        QVERIFY(withMenu(*table, [](QMenu& menu) { entryCalled(menu, "Copy as JSON")->trigger(); }));
        const auto json = nlohmann::json::parse(QApplication::clipboard()->text().toStdString());
        QCOMPARE(json.size(), 2U); // nothing selected: all
        QCOMPARE(json[1]["name"].get<std::string>(), std::string("web"));
        QCOMPARE(json[1]["host"].get<std::string>(), std::string("alpha"));
        QVERIFY(withMenu(*table, [](QMenu& menu) { entryCalled(menu, "Copy as CSV")->trigger(); }));
        lines = QApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
    }
};

namespace {
const Suite<GuestTableWidgetTest> suite;
}

} // namespace binnacle::test

#include "test_guest_table_widget.moc"
