// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/demo_console.h"
#include "tests/views/support/suite.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>
#include <QToolBar>

namespace binnacle::test {
namespace {

using namespace views;

QString nameOf(QWidget& widget) {
    auto* accessible = QAccessible::queryAccessibleInterface(&widget);
    return accessible ? accessible->text(QAccessible::Name).trimmed() : QString();
}

QString describe(const QWidget& widget) {
    QStringList path;
    for (const auto* at = &widget; at && path.size() < 4; at = at->parentWidget())
        path.prepend(QString(at->metaObject()->className()) + (at->objectName().isEmpty() ? "" : "#" + at->objectName()));
    return path.join(" > ");
}

/// Something that the keyboard acts on. A label whose text can be marked with the mouse is none.
bool isControl(const QWidget& widget) {
    if (qobject_cast<const QLabel*>(&widget) && !(widget.focusPolicy() & Qt::TabFocus)) return false;
    return widget.focusPolicy() != Qt::NoFocus && widget.isEnabled() && !widget.focusProxy() && !widget.isWindow();
}

/// What has the focus in turn, until it is back at the first; a text goes from link to link in between.
std::vector<QWidget*> tabChain(QWidget& window, int most = 400) {
    std::vector<QWidget*> seen;
    for (int i = 0; i < most; ++i) {
        auto* now = window.focusWidget();
        if (now && seen.size() > 1 && now == seen.front() && seen.back() != now) break;
        if (now && (seen.empty() || seen.back() != now)) seen.push_back(now);
        // A terminal gives Tab to whom it shows; its way out is another key, as the help says.
        const bool terminal = now && now->inherits("binnacle::views::TerminalView");
        QTest::keyClick(now ? now : &window, Qt::Key_Tab, terminal ? Qt::ControlModifier : Qt::NoModifier);
    }
    return seen;
}

QString keys(const QAction& action) {
    return action.shortcut().toString(QKeySequence::PortableText);
}

} // namespace

class AccessTest : public QObject {
    Q_OBJECT

    Q_SLOT void initTestCase() {
        m_console = std::make_unique<DemoConsole>();
        QVERIFY(m_console->open());
    }
    Q_SLOT void cleanupTestCase() { m_console.reset(); }

    Q_SLOT void everyControlHasAName() {
        QStringList nameless;
        for (const auto& stop : m_console->everything()) {
            stop.go();
            QTest::qWait(20);
            for (auto* widget : visibleWidgets())
                if (isControl(*widget) && nameOf(*widget).isEmpty()) nameless << stop.name + ": " + describe(*widget);
            for (auto* action : window().menuBar()->actions())
                if (action->text().isEmpty()) nameless << "a menu";
            if (stop.dialog) closeDialogs();
        }
        nameless.removeDuplicates();
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join('\n')));
    }

    /// Every page and dialog can be used without a mouse.
    Q_SLOT void tabReachesEverything() {
        QStringList missed;
        for (const auto& stop : m_console->everything()) {
            if (stop.name == "palette") continue; // keys go to its list by the arrow keys
            stop.go();
            QWidget* top = &window();
            if (stop.dialog)
                for (auto* widget : QApplication::topLevelWidgets())
                    if (qobject_cast<QDialog*>(widget) && widget->isVisible()) top = widget;
            top->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(top));
            const auto chain = tabChain(*top);
            for (auto* widget : top->findChildren<QWidget*>()) {
                if (!widget->isVisible() || !isControl(*widget) || widget->window() != top) continue;
                if (!(widget->focusPolicy() & Qt::TabFocus)) continue;
                if (std::ranges::find(chain, widget) == chain.end()) missed << stop.name + ": " + describe(*widget);
            }
            if (stop.dialog) closeDialogs();
        }
        missed.removeDuplicates();
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join('\n')));
    }

    /// What only a click reaches has another way: a shortcut or a menu.
    Q_SLOT void clickOnlyControlsAreCommands() {
        window().go(Place::fleet());
        for (auto* bar : window().findChildren<QToolBar*>())
            for (auto* action : bar->actions())
                if (!action->isSeparator() && !action->text().isEmpty()) QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
    }

    Q_SLOT void everyCommandHasAKeyOrAMenu() {
        std::set<const QAction*> inMenus;
        for (auto* entry : window().menuBar()->actions()) {
            QVERIFY2(entry->text().contains('&'), qPrintable(entry->text()));
            for (auto* action : entry->menu()->actions())
                inMenus.insert(action);
        }
        for (const auto* action : window().actions())
            QVERIFY2(!action->shortcut().isEmpty() || inMenus.contains(action), qPrintable(action->text()));
    }

    Q_SLOT void noShortcutIsGivenTwice() {
        std::map<QString, QString> taken;
        for (const auto* action : window().actions()) {
            for (const auto& sequence : action->shortcuts()) {
                const auto key = sequence.toString(QKeySequence::PortableText);
                QVERIFY2(!taken.contains(key), qPrintable(key + ": " + taken[key] + ", " + action->text()));
                taken[key] = action->text();
            }
        }
        for (const auto& action : m_console->window().desk().registry().all()) // all of the registry's are there
            if (!action.shortcut.empty()) QVERIFY2(taken.contains(QKeySequence(QString::fromStdString(action.shortcut)).toString()), action.id.c_str());
        std::set<QChar> letters;
        for (const auto* entry : window().menuBar()->actions()) {
            const auto letter = entry->text()[entry->text().indexOf('&') + 1].toLower();
            QVERIFY2(letters.insert(letter).second, qPrintable(entry->text()));
        }
    }

    Q_SLOT void theHelpPageNamesEveryKey_data() {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "de", "zh_CN"})
            QTest::newRow(language) << language;
    }
    Q_SLOT void theHelpPageNamesEveryKey() {
        QFETCH(QString, language);
        QFile file(":/help/" + language + ".html");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto page = QString::fromUtf8(file.readAll());
        for (const auto* action : window().actions()) {
            auto key = keys(*action);
            if (key.isEmpty() || key == "Ctrl+2" || key == "Ctrl+3") continue; // "Ctrl+1 … Ctrl+4"
            if (language == "de") key.replace("Ctrl", "Strg").replace("Shift", "Umschalt").replace("Home", "Pos1").replace("Left", "Links").replace("Right", "Rechts");
            QVERIFY2(page.contains("<code>" + key + "</code>"), qPrintable(key));
        }
    }

private:
    MainWindow& window() { return m_console->window(); }
    std::unique_ptr<DemoConsole> m_console;
};

namespace {
const Suite<AccessTest> suite;
}

} // namespace binnacle::test

#include "test_access.moc"
