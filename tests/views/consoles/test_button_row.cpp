// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/widgets/button_row.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace binnacle::test {

using namespace views;

class ButtonRowTest : public QObject {
    Q_OBJECT

    Q_SLOT void hasWordsWhereThereIsRoom() {
        QWidget window;
        auto* layout = new QHBoxLayout(&window);
        auto* row = new ButtonRow;
        layout->addWidget(row);
        layout->addStretch();
        row->add("close", "Some words");
        auto* second = row->add("copy", "And some more of them");
        window.resize(800, 60);
        window.show();
        QVERIFY(spin([&] { return row->hasWords(); }));
        for (const int width : {120, 800, 90, 700}) {
            window.resize(width, 60);
            QVERIFY(spin([&] { return row->hasWords() == (width > 300); }));
            QVERIFY(window.width() <= std::max(width, window.minimumSizeHint().width()));
        }
        QVERIFY(window.minimumSizeHint().width() < 120);
        window.resize(200, 60);
        QVERIFY(spin([&] { return !row->hasWords(); }));
        second->hide(); // the first one has room now
        QVERIFY(spin([&] { return row->hasWords(); }));
        QCOMPARE(second->accessibleName(), QString("And some more of them"));
    }

    Q_SLOT void leavesItsNeighbourTheRoomOfWordsThatDontFit() {
        QWidget window;
        auto* layout = new QHBoxLayout(&window);
        auto* row = new ButtonRow;
        auto* neighbour = new QWidget;
        layout->addWidget(row);
        layout->addWidget(neighbour, 1);
        row->add("close", "Some words");
        row->add("copy", "And some more of them");
        window.resize(400, 60);
        window.show();
        QVERIFY(spin([&] { return row->hasWords(); }));
        row->setRoom(100);
        QVERIFY(spin([&] { return !row->hasWords() && row->width() == row->minimumSizeHint().width(); }));
        QVERIFY(neighbour->width() > 200);
        row->setRoom(300);
        QVERIFY(spin([&] { return row->hasWords(); }));
    }
};

namespace {
const Suite<ButtonRowTest> suite;
}

} // namespace binnacle::test

#include "test_button_row.moc"
