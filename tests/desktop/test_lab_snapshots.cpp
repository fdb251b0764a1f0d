// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots of a guest on a real host, on its page.
#include "tests/desktop/lab_suite.h"
#include "tests/views/support/eyes.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/actions/plan_list.h"
#include "views/guests/snapshots_view.h"
#include "views/shell/main_window.h"
#include "views/support/page.h"
#include "views/support/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QTreeWidget>

namespace binnacle::test {

using namespace views;

class LabSnapshotsTest : public LabSuite {
    Q_OBJECT

    static QToolButton* button(QWidget& view, const QString& words) {
        for (auto* found : view.findChildren<QToolButton*>())
            if (found->text() == words) return found;
        return nullptr;
    }
    static bool shownLabel(QWidget& view, const QString& words) {
        for (auto* label : view.findChildren<QLabel*>())
            if (label->isVisible() && label->text().startsWith(words)) return true;
        return false;
    }
    static QTreeWidgetItem* row(QTreeWidget& tree, const QString& name) {
        return tree.findItems(name, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    }
    static void keepBoth(QWidget& widget, const QString& name) {
        keepPicture(widget, name);
        theme::apply(Scheme::Dark);
        QTest::qWait(100);
        keepPicture(widget, name + "-dark");
        theme::apply(Scheme::Light);
    }
    static bool take(SnapshotsView& view, const QString& name, const QString& words) {
        QTest::mouseClick(button(view, "Take a Snapshot …"), Qt::LeftButton);
        auto* form = awaitDialog("ActionForm");
        form->findChild<QLineEdit*>("name")->setText(name);
        form->findChild<QLineEdit*>("description")->setText(words);
        keepPicture(*form, "snapshot-form");
        QTest::mouseClick(form->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        auto* tree = view.findChild<QTreeWidget*>();
        return spin([&] { return row(*tree, name) != nullptr; });
    }
    /// Its plan has come, and says so.
    static bool agrees(const QString& says, const QString& picture) {
        auto* dialog = awaitDialog("ConfirmDialog");
        auto* plans = dialog->findChild<PlanList*>();
        if (!spin([&] { return plans->lines().value(0).contains(says); })) return false;
        keepBoth(*dialog, picture);
        QTest::mouseClick(dialog->findChild<QPushButton*>("confirm"), Qt::LeftButton);
        return true;
    }

    Q_SLOT void oneIsTakenGoneBackToDescribedAndDeleted() {
        lab({"guest", "1", "gui-snap", "--disk", "128M", "--vnc"});
        LabConsole console;
        console.open();
        QVERIFY(console.becomes(1, "gui-snap", GuestState::Running));
        console.window().go(Place::of(console.ref(1, "gui-snap")));
        console.window().page()->showTab("snapshots");
        auto* view = console.window().page()->findChild<SnapshotsView*>();
        QVERIFY(view);
        auto* tree = view->findChild<QTreeWidget*>();
        QVERIFY(spin([&] { return shownLabel(*view, "There are no snapshots"); }));
        keepPicture(console.window(), "snapshots-none");
        QVERIFY(take(*view, "installed", "Fresh, nothing configured"));
        QVERIFY(take(*view, "before-upgrade", "Before the upgrade"));
        QCOMPARE(row(*tree, "before-upgrade")->parent(), row(*tree, "installed"));
        QCOMPARE(row(*tree, "Now")->parent(), row(*tree, "before-upgrade"));

        virsh(1, "destroy gui-snap");
        QVERIFY(console.becomes(1, "gui-snap", GuestState::Stopped));
        QVERIFY(!button(*view, "Go Back …")->isEnabled()); // none is selected
        tree->setCurrentItem(row(*tree, "installed"));
        QVERIFY(spin([&] { return button(*view, "Go Back …")->isEnabled(); }));
        keepBoth(console.window(), "snapshots");
        QTest::mouseClick(button(*view, "Go Back …"), Qt::LeftButton);
        QVERIFY(agrees("Take gui-snap back to the snapshot \"installed\"", "snapshot-revert"));
        QVERIFY(console.becomes(1, "gui-snap", GuestState::Running)); // with its memory
        QVERIFY(spin([&] { return row(*tree, "Now") && row(*tree, "Now")->parent() == row(*tree, "installed"); }));

        tree->setCurrentItem(row(*tree, "installed"));
        QTest::mouseClick(button(*view, "Describe …"), Qt::LeftButton);
        auto* words = awaitDialog("QInputDialog");
        words->findChild<QPlainTextEdit*>()->setPlainText("Two\nlines");
        keepPicture(*words, "snapshot-describe");
        QTest::mouseClick(words->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        QVERIFY(spin([&] { return virsh(1, "snapshot-dumpxml gui-snap installed").contains("Two\nlines"); }));
        // What somebody else made is seen, too.
        virsh(1, "snapshot-create-as gui-snap theirs");
        QVERIFY(spin([&] { return row(*tree, "theirs") != nullptr; }, std::chrono::seconds(20)));

        tree->setCurrentItem(row(*tree, "installed"));
        QTest::mouseClick(button(*view, "Delete …"), Qt::LeftButton);
        QVERIFY(agrees("Delete the snapshot \"installed\"", "snapshot-delete"));
        QVERIFY(spin([&] { return !row(*tree, "installed"); }));
        QVERIFY(row(*tree, "theirs") && row(*tree, "before-upgrade"));
    }
};

namespace {
const Suite<LabSnapshotsTest> suite;
}

} // namespace binnacle::test

#include "test_lab_snapshots.moc"
