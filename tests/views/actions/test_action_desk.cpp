// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/eyes.h"
#include "tests/views/support/stage.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/actions/action_desk.h"
#include "views/actions/action_form.h"
#include "views/actions/confirm_dialog.h"
#include "views/actions/plan_list.h"
#include "views/support/strings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>

namespace binnacle::test {
namespace {

using namespace views;

QAction* entry(const QMenu& menu, const char* id) {
    for (auto* action : menu.actions())
        if (action->data().toString() == id) return action;
    return nullptr;
}

QString plain(const QString& html) {
    QString text = html;
    return text.remove(QRegularExpression("<[^>]*>"));
}

QPushButton* okOf(QWidget* dialog) {
    return dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
}

struct Desk {
    Stage stage;
    QWidget window;
    ActionDesk desk{stage.bench(), &window};
    QSignalSpy refused{&desk, &ActionDesk::refused};
    QSignalSpy failed{&desk, &ActionDesk::failed};

    GuestRef add(const char* host, const char* name, GuestState state = GuestState::Running) {
        return stage.ref(host, stage.host(host).add(name, state));
    }
    bool hasState(const GuestRef& ref, GuestState state) {
        return stage.becomes(ref, [state](const Guest& g) { return g.state == state; });
    }
};

} // namespace

class ActionDeskTest : public QObject {
    Q_OBJECT

    Q_SLOT void cleanup() { closeDialogs(); }

    /// Thirty fields on five pages, of which each can be reached; the first one has what is needed.
    Q_SLOT void aContainersFormHasPages() {
        Desk d;
        QVERIFY(d.stage.connect());
        d.desk.trigger("ct.create", {HostId{"alpha"}});
        auto* dialog = awaitDialogOf<ActionForm>();
        QVERIFY(dialog);
        auto* pages = dialog->findChild<QTabWidget*>("sections");
        QVERIFY(pages);
        QCOMPARE(pages->count(), 5);
        QVERIFY(!okOf(dialog)->isEnabled());
        dialog->findChild<QLineEdit*>("name")->setText("box");
        QVERIFY(okOf(dialog)->isEnabled());
        QCOMPARE(dialog->findChild<QLineEdit*>("root-password")->echoMode(), QLineEdit::Password);
        for (int i = 0; i < pages->count(); ++i) {
            pages->setCurrentIndex(i);
            keepPicture(*dialog, QString("create-container-%1").arg(i));
        }
        dialog->findChild<QLineEdit*>("template")->setText("default/box.tar");
        dialog->findChild<QLineEdit*>("address")->setText("10.0.0.7/24 dhcp");
        const auto params = dialog->params();
        QCOMPARE(params.at("template").get<std::string>(), std::string("default/box.tar"));
        QCOMPARE(params.at("address").size(), std::size_t(2));
        QVERIFY(!params.contains("memory") && !params.contains("privileged"));
    }

    Q_SLOT void saysWhyAnEntryIsDisabled() {
        Desk d;
        const auto web = d.add("alpha", "web");
        QVERIFY(d.stage.connect());
        QMenu menu;
        d.desk.fill(menu, {web});
        QVERIFY(menu.toolTipsVisible());
        auto* start = entry(menu, "guest.start");
        QVERIFY(start && !start->isEnabled());
        QCOMPARE(plain(start->toolTip()), QString("The guest is running"));
        QVERIFY(entry(menu, "guest.shutdown")->isEnabled());
        QVERIFY(!entry(menu, "host.set"));
        for (const auto* action : menu.actions()) // every entry says something: why not, or what it does
            if (!action->isSeparator()) QVERIFY2(!plain(action->toolTip()).isEmpty(), qPrintable(action->text()));
        // It stays right while it is open.
        d.stage.host("alpha").setState(web.uuid, GuestState::Stopped);
        QVERIFY(d.hasState(web, GuestState::Stopped));
        QVERIFY(start->isEnabled());
        QCOMPARE(plain(entry(menu, "guest.shutdown")->toolTip()), QString("The guest is stopped"));
        d.stage.host("alpha").interrupted = true;
        d.stage.host("alpha").emit(LinkLost{});
    }

    Q_SLOT void saysThatTheHostIsAway() {
        Desk d;
        const auto web = d.add("alpha", "web");
        QVERIFY(d.stage.connect());
        (*d.stage.bench().fleet.session(HostId{"alpha"}))->disconnect();
        QVERIFY(spin([&] { return d.stage.bench().feed.snapshot()->host(HostId{"alpha"})->link.state == LinkState::Disconnected; }));
        QMenu menu;
        d.desk.fill(menu, {web});
        QVERIFY(!entry(menu, "guest.shutdown")->isEnabled());
        QVERIFY(!plain(entry(menu, "guest.shutdown")->toolTip()).isEmpty());
        d.desk.trigger("guest.shutdown", {web}); // by a shortcut
        QCOMPARE(d.refused.size(), 1);
        QVERIFY(!dialogCalled("ConfirmDialog"));
    }

    Q_SLOT void confirmsWhatInterrupts() {
        Desk d;
        const auto web = d.add("alpha", "web");
        QVERIFY(d.stage.connect());
        d.desk.trigger("guest.shutdown", {web});
        auto* dialog = awaitDialog("ConfirmDialog");
        QVERIFY(dialog);
        auto* go = dialog->findChild<QPushButton*>("confirm");
        QVERIFY(!go->isDefault() && !go->autoDefault()); // Enter alone interrupts nothing
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(spin([] { return !dialogCalled("ConfirmDialog"); }));
        QTest::qWait(200);
        QCOMPARE(d.stage.guest(web)->state, GuestState::Running);
        QVERIFY(d.stage.tasks().empty());
        d.desk.trigger("guest.shutdown", {web});
        QTest::mouseClick(awaitDialog("ConfirmDialog")->findChild<QPushButton*>("confirm"), Qt::LeftButton);
        QVERIFY(d.hasState(web, GuestState::Stopped));
        QVERIFY(spin([&] { return d.stage.tasks("guest.shutdown").at(0).state == TaskState::Succeeded; }));
        QCOMPARE(d.refused.size() + d.failed.size(), 0);
    }

    Q_SLOT void startsAtOnceWhatHarmsNothing() {
        Desk d;
        const auto web = d.add("alpha", "web", GuestState::Stopped);
        QVERIFY(d.stage.connect());
        d.desk.trigger("guest.start", {web});
        QVERIFY(!dialogCalled("ConfirmDialog"));
        QVERIFY(d.hasState(web, GuestState::Running));
    }

    Q_SLOT void offersTheOptionsOfWhatHarmsNothing() {
        Desk d;
        const auto web = d.add("alpha", "web", GuestState::Stopped);
        QVERIFY(d.stage.connect());
        QMenu menu;
        d.desk.fill(menu, {web});
        auto* options = menu.findChild<QAction*>("guest.start.options");
        QVERIFY(options);
        QCOMPARE(options->text(), QString("Start with Options…"));
        QVERIFY(!menu.findChild<QAction*>("guest.rename.options")); // asks in any case
        options->trigger();
        auto* form = awaitDialog("ActionForm");
        QVERIFY(form);
        form->findChild<QCheckBox*>("fresh")->setChecked(true);
        QTest::mouseClick(okOf(form), Qt::LeftButton);
        QVERIFY(d.hasState(web, GuestState::Running));
        QVERIFY(d.stage.host("alpha").startedFresh);
    }

    Q_SLOT void confirmsWithTheOptionsThatWereChosen() {
        Desk d;
        const auto web = d.add("alpha", "web");
        QVERIFY(d.stage.connect());
        d.desk.trigger("guest.shutdown", {web});
        auto* dialog = awaitDialog("ConfirmDialog");
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton*>("options"), Qt::LeftButton);
        auto* form = awaitDialog("ActionForm");
        QVERIFY(form);
        QVERIFY(form->findChild<QSpinBox*>("time-limit")->value() > 0); // the usual one, and not "automatic"
        auto* way = form->findChild<QComboBox*>("way");
        way->setCurrentIndex(way->findData("acpi"));
        QCOMPARE(okOf(form)->text(), QString("Continue…")); // it is still to be confirmed
        QTest::mouseClick(okOf(form), Qt::LeftButton);
        dialog = awaitDialog("ConfirmDialog");
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QLabel*>("chosen")->text().contains("ACPI"));
        QCOMPARE(d.stage.guest(web)->state, GuestState::Running);
        QTest::mouseClick(dialog->findChild<QPushButton*>("confirm"), Qt::LeftButton);
        QVERIFY(d.hasState(web, GuestState::Stopped));
        QCOMPARE(d.stage.host("alpha").lastWay.load(), ShutdownWay::Acpi);
    }

    Q_SLOT void proposesTheNumberThatIsFree() {
        Desk d;
        const auto web = d.add("alpha", "web");
        const auto other = d.add("beta", "other");
        QVERIFY(d.stage.connect());
        d.desk.trigger("guest.number", {web}, {{"number", 100}});
        QVERIFY(d.stage.becomes(web, [](const Guest& g) { return g.meta.number == 100; }));
        d.desk.trigger("guest.number", {other});
        auto* form = awaitDialog("ActionForm");
        QVERIFY(form);
        QCOMPARE(form->findChild<QSpinBox*>("number")->value(), 101);
        QTest::mouseClick(okOf(form), Qt::LeftButton);
        QVERIFY(d.stage.becomes(other, [](const Guest& g) { return g.meta.number == 101; }));
    }

    Q_SLOT void asksForTheNameOfWhatIsDestroyed() {
        Action destroy{.id = "guest.delete", .title = "Delete", .help = "Deletes it.", .danger = Danger::Destroys};
        auto* one = new ConfirmDialog(destroy, {"alpha/web"}, nullptr);
        one->show();
        auto* go = one->findChild<QPushButton*>("confirm");
        auto* typed = one->findChild<QLineEdit*>();
        QVERIFY(!go->isEnabled());
        typed->setText("alpha/we");
        QVERIFY(!go->isEnabled());
        typed->setText("alpha/web");
        QVERIFY(go->isEnabled());
        auto* several = new ConfirmDialog(destroy, {"a", "b", "c"}, nullptr);
        several->show();
        QCOMPARE(several->findChild<QListWidget*>()->count(), 3);
        several->findChild<QLineEdit*>()->setText("3");
        QVERIFY(several->findChild<QPushButton*>("confirm")->isEnabled());
    }

    /// Where the target is only the place of what is destroyed.
    Q_SLOT void asksForTheNameOfAVolumeAndNotOfItsHost() {
        Desk d;
        QVERIFY(d.stage.connect());
        d.desk.trigger("volume.delete", {HostId{"alpha"}}, {{"volume", "default/data.qcow2"}});
        auto* dialog = awaitDialog("ConfirmDialog");
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLineEdit*>()->property("expected").toString(), QString("default/data.qcow2"));
    }

    Q_SLOT void makesAFormOfTheParameters() {
        Desk d;
        const auto web = d.add("alpha", "web", GuestState::Stopped);
        QVERIFY(d.stage.connect());
        d.desk.trigger("guest.rename", {web});
        auto* form = awaitDialog("ActionForm");
        QVERIFY(form);
        auto* name = form->findChild<QLineEdit*>("name");
        QVERIFY(name);
        QCOMPARE(name->text(), QString("web")); // as it is now
        QVERIFY(okOf(form)->isEnabled());
        name->clear(); // required
        QVERIFY(!okOf(form)->isEnabled());
        name->setText("shop");
        QTest::mouseClick(okOf(form), Qt::LeftButton);
        QVERIFY(d.stage.becomes(web, [](const Guest& g) { return g.name == "shop"; }));
    }

    Q_SLOT void takesTagsFoldersAndNotes() {
        Desk d;
        const auto web = d.add("alpha", "web");
        QVERIFY(d.stage.connect());
        d.desk.trigger("guest.tag", {web});
        auto* form = awaitDialog("ActionForm");
        QVERIFY(!okOf(form)->isEnabled());
        form->findChild<QLineEdit*>("tags")->setText("db,  web eu");
        QTest::mouseClick(okOf(form), Qt::LeftButton);
        QVERIFY(d.stage.becomes(web, [](const Guest& g) { return g.meta.tags == std::vector<std::string>{"db", "eu", "web"}; }));
        d.desk.trigger("guest.folder", {web});
        form = awaitDialog("ActionForm");
        form->findChild<QLineEdit*>("path")->setText("a/b");
        QTest::mouseClick(okOf(form), Qt::LeftButton);
        QVERIFY(d.stage.becomes(web, [](const Guest& g) { return g.meta.folder == "a/b"; }));
        d.desk.trigger("guest.folder", {web}); // out of the folder again: empty is an answer there
        form = awaitDialog("ActionForm");
        QCOMPARE(form->findChild<QLineEdit*>("path")->text(), QString("a/b"));
        form->findChild<QLineEdit*>("path")->clear();
        QVERIFY(okOf(form)->isEnabled());
        QTest::mouseClick(okOf(form), Qt::LeftButton);
        QVERIFY(d.stage.becomes(web, [](const Guest& g) { return g.meta.folder.empty(); }));
        d.desk.trigger("guest.note", {web});
        form = awaitDialog("ActionForm");
        form->findChild<QPlainTextEdit*>("text")->setPlainText("# Shop\nline");
        QTest::mouseClick(okOf(form), Qt::LeftButton);
        QVERIFY(d.stage.becomes(web, [](const Guest& g) { return g.meta.notes == "# Shop\nline"; }));
        QCOMPARE(d.refused.size() + d.failed.size(), 0);
    }

    /// What it would do is asked of the host and shown; without that nothing can be confirmed.
    Q_SLOT void aPlanIsShownBeforeItIsAgreedTo() {
        Desk d;
        const auto web = d.add("alpha", "web", GuestState::Stopped);
        QVERIFY(d.stage.connect());
        d.desk.trigger("guest.delete", {web});
        auto* dialog = awaitDialog("ConfirmDialog");
        auto* plans = dialog->findChild<PlanList*>();
        auto* go = dialog->findChild<QPushButton*>("confirm");
        QVERIFY(!go->isEnabled());
        QVERIFY(spin([&] { return plans->lines().value(0).contains("Delete the definition of web"); }));
        QVERIFY(plans->lines().value(0).contains("can't be undone"));
        QVERIFY(!go->isEnabled()); // its name is to be typed
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), "alpha/web");
        QVERIFY(go->isEnabled());
        keepPicture(*dialog, "plan-delete");
        QTest::mouseClick(go, Qt::LeftButton);
        QVERIFY(spin([&] { return !d.stage.bench().feed.snapshot()->find(web); }));
    }
    /// What is to be destroyed is never cut off, however long its name is.
    Q_SLOT void aPlanIsShownInFull() {
        Plan plan;
        plan.steps = {{.title = "Delete the disk vda: /var/lib/libvirt/images/customers/north-east/production/"
                                "a-database-with-a-rather-long-name.qcow2, 20 GiB",
                       .destroys = true}};
        plan.notes = {"The disk vdb stays, another-host/another-guest seems to have the same one: "
                      "/srv/storage/shared/volumes/data.qcow2"};
        PlanList list;
        list.resize(420, 240);
        list.add({}, plan);
        list.show();
        QTest::qWait(50);
        keepPicture(list, "plan-long");
        QVERIFY(list.widget()->width() <= list.viewport()->width());
        for (const auto* label : list.findChildren<QLabel*>())
            if (label->wordWrap()) QVERIFY(label->heightForWidth(label->width()) <= label->height());
    }
    /// Each form opens, and has an editor for each parameter that says what it is for.
    Q_SLOT void everyParameterHasAnEditor() {
        Desk d;
        const auto web = d.add("alpha", "web");
        QVERIFY(d.stage.connect());
        for (const auto& action : d.desk.registry().all()) {
            ActionForm form(action, {"web"}, *d.stage.bench().feed.snapshot(), {web}, Json::object(), nullptr);
            form.setAttribute(Qt::WA_DeleteOnClose, false);
            for (const auto& param : action.params) {
                if (param.hidden) continue;
                auto* editor = form.findChild<QWidget*>(toQString(param.name));
                QVERIFY2(editor, (action.id + " " + param.name).c_str());
                QVERIFY2(!editor->accessibleName().isEmpty() && !editor->toolTip().isEmpty(), (action.id + " " + param.name).c_str());
            }
            QVERIFY(form.params().is_object());
        }
    }

    Q_SLOT void tellsWhichOfManyWereRefused() {
        Desk d;
        Targets all;
        for (const char* name : {"a", "b", "c"})
            all.emplace_back(d.add("alpha", name));
        const auto asleep = d.add("beta", "asleep", GuestState::Stopped);
        all.emplace_back(asleep);
        QVERIFY(d.stage.connect());
        d.desk.trigger("guest.shutdown", all);
        auto* dialog = awaitDialog("ConfirmDialog");
        QCOMPARE(dialog->findChild<QListWidget*>()->count(), 4);
        QTest::mouseClick(dialog->findChild<QPushButton*>("confirm"), Qt::LeftButton);
        QVERIFY(spin([&] { return d.refused.size() == 1; }));
        QCOMPARE(d.refused.at(0).at(0).toString(), QString("Shut Down: 1 of 4 could not be started"));
        QCOMPARE(d.refused.at(0).at(1).toString(), QString("beta/asleep: The guest is stopped"));
        for (int i = 0; i < 3; ++i)
            QVERIFY(d.hasState(std::get<GuestRef>(all[std::size_t(i)]), GuestState::Stopped));
    }

    Q_SLOT void offersAWayOutAfterATimeout() {
        Desk d;
        const auto deaf = d.add("alpha", "deaf");
        d.stage.host("alpha").ignoresShutdown = true;
        QVERIFY(d.stage.connect());
        d.desk.start(*d.desk.registry().find("guest.shutdown"), {deaf}, {{"time-limit", 1}});
        QVERIFY(spin([&] { return d.failed.size() == 1; }));
        QCOMPARE(d.failed.at(0).at(1).toString(), QString("guest.stop"));
        const auto task = d.failed.at(0).at(0).value<TaskInfo>();
        QCOMPARE(task.error->code, ErrorCode::Timeout);
        const auto begin = Steady::now();
        d.desk.repeat(task); // with its own limit, not with the usual two minutes
        QVERIFY(spin([&] { return d.failed.size() == 2; }));
        QVERIFY(Steady::now() - begin < std::chrono::seconds(20));
    }

    Q_SLOT void keepsToTheTasksStartedHere() {
        Desk d;
        const auto web = d.add("alpha", "web");
        d.stage.host("alpha").ignoresShutdown = true;
        QVERIFY(d.stage.connect());
        const auto id = d.stage.bench().actions.start("guest.shutdown", web, {{"time-limit", 1}}); // by somebody else
        QVERIFY(id);
        QVERIFY(spin([&] { return d.stage.tasks().at(0).state == TaskState::Failed; }));
        QTest::qWait(200);
        QCOMPARE(d.failed.size(), 0);
    }

    Q_SLOT void refusesWhatDoesNotFit() {
        Desk d;
        const auto a = d.add("alpha", "a", GuestState::Stopped);
        const auto b = d.add("alpha", "b", GuestState::Stopped);
        QVERIFY(d.stage.connect());
        const auto* rename = d.desk.registry().find("guest.rename");
        QVERIFY(d.desk.fits(*rename, {a}));
        QVERIFY(!d.desk.fits(*rename, {a, b}));
        QVERIFY(!d.desk.fits(*rename, {}));
        QVERIFY(!d.desk.fits(*rename, {HostId{"alpha"}}));
        d.desk.trigger("guest.rename", {a, b});
        d.desk.trigger("no.such", {a});
        d.desk.trigger("guest.start", {GuestRef{HostId{"alpha"}, GuestUuid{}}}); // gone meanwhile
        QVERIFY(!dialogCalled("ActionForm"));
        QVERIFY(d.refused.size() <= 1);
    }
};

namespace {
const Suite<ActionDeskTest> suite;
}

} // namespace binnacle::test

#include "test_action_desk.moc"
