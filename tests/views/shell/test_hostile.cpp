// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/shell/stage_window.h"
#include "tests/views/support/suite.h"
#include "views/actions/action_form.h"
#include "views/actions/confirm_dialog.h"
#include "views/models/fleet_tree_model.h"
#include "views/support/strings.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTextDocument>

namespace binnacle::test {
namespace {

using namespace views;

struct Nasty {
    const char* what;
    std::string text;
};
const std::vector<Nasty>& nasty() {
    static const std::vector<Nasty> all{
        {"HTML", "<h1>big</h1><img src='file:///etc/hostname'><a href='https://example.org'>x</a>"},
        {"control characters", "a\nb\rc\td\x1b[31m\x07\x7f"},
        {"path separators", "../../etc/passwd/./"},
        {"right to left", "safe\xE2\x80\xAEgnp.exe \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D"},
        {"10,000 narrow characters", std::string(10'000, 'i')},
        {"10,000 wide characters", std::string(10'000, 'W')},
        {"broken UTF-8", "\xff\xfe\xc3(\xf0\x28"},
        {"format marks", "%1 %2 %s %n &amp; &File"},
        {"nothing but spaces", "   "},
    };
    return all;
}

/// Everything a host can name, named that.
void name(Guest& guest, const std::string& text) {
    guest.name = guest.title = guest.description = guest.os = text;
    guest.meta.tags = {text, text + "2"};
    guest.meta.folder = text;
    guest.meta.notes = text;
    guest.disks = {{.target = text, .device = text, .bus = text, .source = text, .format = text}};
    guest.nics = {{.mac = text, .model = text, .type = text, .source = text}};
    guest.addresses = {{.ip = text, .mac = text}};
}

bool hasControl(const QString& text) {
    return std::ranges::any_of(text, [](QChar c) {
        return (c.unicode() < 0x20 && c != '\n') || c.unicode() == 0x7f || c.unicode() == 0x202E || c.unicode() == 0x202D;
    });
}

/// Rich text that isn't ours: plainToHtml() escapes what it wraps.
bool isRich(QString text) {
    if (!Qt::mightBeRichText(text)) return false;
    const QString head = "<span style='white-space:pre-wrap'>";
    if (!text.startsWith(head) || !text.endsWith("</span>")) return true;
    text = text.mid(head.size()).chopped(7);
    return text.contains('<');
}

void checkWidget(const QWidget& widget, QStringList& wrong) {
    const auto say = [&](const QString& what, const QString& text) {
        wrong << QStringLiteral("%1 %2: %3: %4").arg(widget.metaObject()->className(), widget.objectName(), what, text.left(80));
    };
    if (isRich(widget.toolTip())) say("rich tool tip", widget.toolTip());
    if (hasControl(widget.toolTip())) say("control character in a tool tip", widget.toolTip());
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        const bool legend = widget.parentWidget() && widget.parentWidget()->inherits("binnacle::views::LiveChart"); // no names in it
        if (!legend && label->textFormat() != Qt::PlainText && Qt::mightBeRichText(label->text())) say("rich label", label->text());
        if (hasControl(label->text())) say("control character", label->text());
        if (label->text().size() > 3000) say("endless label", label->text());
    }
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget); view && view->model()) {
        const auto* model = view->model();
        for (int row = 0; row < std::min(50, model->rowCount()); ++row)
            for (int column = 0; column < model->columnCount(); ++column) {
                const auto index = model->index(row, column);
                if (hasControl(index.data().toString())) say("control character in a cell", index.data().toString());
                if (index.data().toString().size() > 1000) say("endless cell", index.data().toString());
                if (isRich(index.data(Qt::ToolTipRole).toString())) say("rich tool tip of a cell", index.data(Qt::ToolTipRole).toString());
            }
    }
}

QStringList checkAll() {
    QStringList wrong;
    for (auto* top : QApplication::topLevelWidgets()) {
        if (!top->isVisible()) continue;
        checkWidget(*top, wrong);
        if (hasControl(top->windowTitle())) wrong << "control character in a title";
        if (top->windowTitle().size() > 500) wrong << "endless title";
        for (const auto* widget : top->findChildren<QWidget*>())
            if (widget->isVisible()) checkWidget(*widget, wrong);
    }
    return wrong;
}

void checkTree(const QAbstractItemModel& model, const QModelIndex& at, QStringList& wrong) {
    if (at.isValid()) {
        if (isRich(at.data(Qt::ToolTipRole).toString())) wrong << "rich tool tip in the tree";
        for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole)}) {
            if (hasControl(at.data(role).toString())) wrong << "control character in the tree";
            if (at.data(role).toString().size() > 1000) wrong << "endless row in the tree";
        }
    }
    for (int row = 0; row < model.rowCount(at); ++row)
        checkTree(model, model.index(row, 0, at), wrong);
}

QTabWidget* tabs(StageWindow& window) {
    return window->page()->findChild<QTabWidget*>();
}

} // namespace

class HostileTest : public QObject {
    Q_OBJECT

    Q_SLOT void cleanup() { closeDialogs(); }

    Q_SLOT void namesAreShownHarmlessly_data() {
        QTest::addColumn<QByteArray>("text");
        for (const auto& entry : nasty())
            QTest::newRow(entry.what) << QByteArray::fromStdString(entry.text);
    }
    Q_SLOT void namesAreShownHarmlessly() {
        QFETCH(QByteArray, text);
        const auto hostile = text.toStdString();
        Stage stage;
        const auto usual = stage.ref("alpha", stage.host("alpha").add("usual"));
        const auto evil = stage.ref("alpha", stage.host("alpha").add("evil"));
        name(stage.host("alpha").guests[evil.uuid], hostile);
        QVERIFY(stage.connect());
        publishHost(stage, hostile);
        StageWindow window(stage);
        window->resize(1280, 800);
        window->go(Place::of(usual));
        QTest::qWait(50);
        const auto narrow = window->minimumSizeHint();
        for (const auto& place : {Place::of(evil), Place::of(HostId{"alpha"}), Place::of(HostId{"evil"}), Place::fleet(), Place::of(Place::Kind::Folder, hostile),
                                  Place::of(Place::Kind::Tag, hostile), Place::of(Place::Kind::Site, hostile), Place::of(Place::Kind::Search, hostile)}) {
            window->go(place);
            const int count = tabs(window) ? tabs(window)->count() : 1;
            for (int i = 0; i < count; ++i) {
                if (tabs(window)) tabs(window)->setCurrentIndex(i);
                QTest::qWait(20);
                const auto wrong = checkAll();
                QVERIFY2(wrong.isEmpty(), qPrintable(place.key().left(40) + ' ' + QString::number(i) + ": " + wrong.join('\n')));
            }
        }
        compareWidth(window, narrow, "pages");
        for (const auto grouping : {Grouping::Host, Grouping::Folder, Grouping::Tag, Grouping::Site}) {
            window->tree().setGrouping(grouping);
            drain(stage.bench().pool);
            QStringList wrong;
            checkTree(window->tree().model(), {}, wrong);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
        }
        // What asks and what tells.
        window->notices().tell("warning", Tone::Bad, shown(hostile) + " has failed", shown(hostile, 1000));
        window->tellJournal(fail(ErrorCode::NoSpace, BINNACLE_TEXT("%1 is full", hostile), hostile));
        window->tellFleetProblem(fail(ErrorCode::Io, BINNACLE_TEXT("%1", hostile), hostile));
        window->search(toQString(hostile));
        window->go(Place::of(evil));
        window->desk().trigger("guest.shutdown", {evil});
        window->desk().trigger("guest.shutdown", {evil, usual});
        window->desk().trigger("guest.folder", {evil});
        window->showPalette();
        QTest::qWait(50);
        const auto wrong = checkAll();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
        for (const char* name : {"ConfirmDialog", "ActionForm"})
            QVERIFY2(dialogCalled(name)->width() <= 1000, name);
        closeDialogs();
        compareWidth(window, narrow, "notices");
        QMenu menu;
        window->desk().fill(menu, {evil});
        for (const auto* action : menu.actions())
            QVERIFY(!isRich(action->toolTip()));
    }

    Q_SLOT void notesLoadNothing() {
        Stage stage;
        const auto evil = stage.ref("alpha", stage.host("alpha").add("evil"));
        stage.host("alpha").guests[evil.uuid].meta.notes =
            "# Notes\n<img src=\"file:///proc/self/cmdline\"><script>x</script>\n"
            "![pixel](file:///proc/self/cmdline) ![path](/dev/zero) ![far](http://127.0.0.1:9/x.png) [link](file:///etc/passwd) [ok](https://example.org)\n"
            "<style>*{font-size:99px}</style>\n| a | b |\n|---|---|\n| 1 | 2 |\n";
        QVERIFY(stage.connect());
        StageWindow window(stage);
        window->go(Place::of(evil));
        window->page()->showTab("notes");
        QTest::qWait(50);
        auto* browser = window.seen<QTextBrowser>().value(0);
        QVERIFY(browser);
        QVERIFY(browser->toPlainText().contains("Notes"));
        QVERIFY(!browser->toHtml().contains("<script"));
        for (const char* url : {"file:///proc/self/cmdline", "http://127.0.0.1:9/x.png", "/etc/passwd"}) {
            const auto instead = browser->document()->resource(QTextDocument::ImageResource, QUrl(url));
            QCOMPARE(instead.value<QImage>().size(), QSize(1, 1)); // a picture, or Qt looks for the file itself
        }
        QVERIFY(browser->document()->resource(QTextDocument::StyleSheetResource, QUrl("file:///etc/passwd")).toByteArray().isEmpty());
        Q_EMIT browser->anchorClicked(QUrl("file:///etc/passwd")); // asks nothing, opens nothing
        Q_EMIT browser->anchorClicked(QUrl("javascript:alert(1)"));
        QVERIFY(!dialogCalled("QMessageBox"));
        QVERIFY(browser->toPlainText().contains("Notes"));
    }

    Q_SLOT void endlessNotesAreNoHindrance() {
        Stage stage;
        const auto evil = stage.ref("alpha", stage.host("alpha").add("evil"));
        std::string notes;
        for (int i = 0; i < 20'000; ++i)
            notes += "- *item* `" + std::to_string(i) + "` " + std::string(20, '#') + "\n";
        stage.host("alpha").guests[evil.uuid].meta.notes = notes;
        QVERIFY(stage.connect());
        StageWindow window(stage);
        QElapsedTimer timer;
        timer.start();
        window->go(Place::of(evil));
        QTest::qWait(10);
        qInfo("a page with %zu bytes of notes opened in %lld ms", notes.size(), timer.elapsed());
        QVERIFY(timer.elapsed() < 3000);
        timer.restart();
        stage.host("alpha").setState(evil.uuid, GuestState::Paused); // what has not changed isn't set again
        QVERIFY(stage.becomes(evil, [](const Guest& g) { return g.state == GuestState::Paused; }));
        QVERIFY(timer.elapsed() < 2000);
    }

private:
    static void publishHost(Stage& stage, const std::string& text) {
        HostSnapshot host;
        host.id = HostId{"evil"};
        host.name = host.address = host.site = host.notes = host.colour = text;
        host.link = {LinkState::Refused, now(), fail(ErrorCode::HostKeyChanged, BINNACLE_TEXT("The key of %1 has changed", text), text, Text("%1", {text})), {}};
        host.facts.hostname = host.facts.os = host.facts.kernel = host.facts.cpuModel = host.facts.libvirtVersion = text;
        host.pools = {{.name = text, .type = text, .target = text, .active = true}};
        host.networks = {{.name = text, .bridge = text, .mode = text}};
        stage.bench().inventory.publish(host);
        QVERIFY(spin([&] { return stage.bench().feed.snapshot()->host(HostId{"evil"}) != nullptr; }));
    }
    static void compareWidth(StageWindow& window, const QSize& narrow, const char* what) {
        QTest::qWait(30);
        const auto now = window->minimumSizeHint();
        QString widest;
        if (now.width() > 1100)
            for (const auto* widget : window->findChildren<QWidget*>())
                if (widget->isVisibleTo(&*window) && widget->minimumSizeHint().width() > 700) widest = widget->metaObject()->className() + QString(" ") + widget->accessibleName().left(30);
        QVERIFY2(now.width() <= std::max(narrow.width(), 1100) && window->width() <= 1280,
                 qPrintable(QStringLiteral("%1: %2 px wide at least, not %3 %4").arg(what).arg(now.width()).arg(narrow.width()).arg(widest)));
        QVERIFY2(now.height() <= 800, qPrintable(QStringLiteral("%1: %2 px high at least").arg(what).arg(now.height())));
    }
};

namespace {
const Suite<HostileTest> suite;
}

} // namespace binnacle::test

#include "test_hostile.moc"
