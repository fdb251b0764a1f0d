// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Drives the console's own window in this process and prints what each step took, one JSON record a line.
///     bench_window large SPEC             a demo fleet: start, search, filter, group, sort
///     bench_window idle SPEC SECONDS      CPU while the window shows its pages and nothing is done with it
///     bench_window cached GUESTS          starts from the cache in BINNACLE_HOME until so many guests are shown
/// BENCH_BEGUN: CLOCK_MONOTONIC in seconds when the program was started.

#include "app/desktop/console.h"
#include "core/base/log.h"
#include "core/base/memory.h"
#include "core/base/thread_role.h"
#include "tests/bench/stopwatch.h"
#include "views/guests/guest_table.h"
#include "views/models/fleet_tree_model.h"
#include "views/models/guest_table_model.h"
#include "views/shell/main_window.h"
#include "views/shell/tree_pane.h"
#include "views/support/page.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSettings>
#include <QTimer>
#include <QTreeView>

#include <cstdio>

using namespace binnacle;
using bench::Times;

namespace {

constexpr double patience = 120; // seconds until a step counts as failed
constexpr double debounce = 0.120;

/// The console and its parts that a person would use.
class Driver {
public:
    Driver(bench::Application& app, const desktop::DesktopOptions& options, std::optional<DemoSpec> demo, std::size_t guests)
        : m_app(app)
        , m_console(options, demo)
        , m_guests(guests) {}

    void start() {
        auto& window = m_console.window();
        window.resize(1280, 800);
        m_app.awaitPaint(&window);
        m_console.open();
        if (!m_app.until([&] { return m_app.wasPainted(); }, patience)) return lost("first paint");
        say("exec to first paint", m_app.paintedAt());
        auto* tree = window.tree().tree().viewport();
        for (;;) { // the first picture after the last guest has come
            const bool all = model().guestCount() >= m_guests;
            m_app.awaitPaint(tree);
            if (!m_app.until([&] { return m_app.wasPainted() || (!all && model().guestCount() >= m_guests); }, patience))
                return lost("all guests");
            if (all) break;
        }
        say("exec to all guests in the tree", m_app.paintedAt());
    }

    void search(const QString& words) {
        auto* field = fieldNamed("Search guests");
        const auto done = rebuiltTree([&] { type(*field, words); });
        report("tree: search \"" + words + "\", beyond the debounce", done, debounce);
    }

    void clearSearch() {
        auto* field = fieldNamed("Search guests");
        const auto done = rebuiltTree([&] { field->clear(); });
        report("tree: search cleared, beyond the debounce", done, debounce);
    }

    void group(views::Grouping grouping, const char* name) {
        const auto done = rebuiltTree([&] { m_console.window().tree().setGrouping(grouping); });
        report(QString("tree: by ") + name, done, 0);
    }

    void openTable() {
        const auto done = loadedTable([&] { m_console.window().page()->showTab("guests"); });
        report("table: opened", done, 0);
    }

    void filter(const QString& words) {
        auto* field = fieldNamed("Filter of this table");
        const auto done = loadedTable([&] { type(*field, words); });
        report("table: filter \"" + words + "\", beyond the debounce", done, debounce);
    }

    void clearFilter() {
        auto* field = fieldNamed("Filter of this table");
        const auto done = loadedTable([&] { field->clear(); });
        report("table: filter cleared, beyond the debounce", done, debounce);
    }

    void sort(const char* column) {
        const auto& columns = views::guestColumns();
        const auto found = std::ranges::find_if(columns, [&](const auto& c) { return std::string_view(c.id) == column; });
        const auto done = measured(
            [&] { table().sortByColumn(int(found - columns.begin()), Qt::DescendingOrder); },
            &static_cast<QAbstractItemModel&>(*table().model()), &QAbstractItemModel::layoutChanged, table().viewport());
        report(QString("table: sort by ") + column, done, 0);
    }

    void idle(const char* page, double seconds) {
        m_app.rest(3);
        m_app.forgetLongest();
        const double generator = bench::cpuOfThreads("demo"); // what makes the changes is no part of the console
        const auto begun = Times::now();
        m_app.rest(seconds);
        bench::tell(page, Times::now() - begun, m_app.longestEvent(), bench::cpuOfThreads("demo") - generator);
    }

    void showTab(const char* name) {
        m_console.window().page()->showTab(name);
        m_app.rest(1);
    }

    void openHosts() {
        auto& tree = m_console.window().tree().tree();
        for (int row = 0; row < model().rowCount(model().index(0, 0)); ++row)
            tree.expand(model().index(row, 0, model().index(0, 0)));
    }

    bool failed() const { return m_failed; }

private:
    views::FleetTreeModel& model() { return static_cast<views::FleetTreeModel&>(*m_console.window().tree().tree().model()); }
    views::GuestTable& table() { return *m_console.window().page()->findChild<views::GuestTable*>(); }

    QLineEdit* fieldNamed(const char* name) {
        for (auto* field : m_console.window().findChildren<QLineEdit*>())
            if (field->accessibleName() == name && field->isVisible()) return field;
        std::fprintf(stderr, "no field \"%s\" is visible\n", name);
        std::exit(1);
    }

    /// All but the last letter at once, as a fast typist's debounce sees it.
    static void type(QLineEdit& field, const QString& words) {
        {
            const QSignalBlocker quiet(field);
            field.setText(words.chopped(1));
        }
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, words.right(1));
        QCoreApplication::sendEvent(&field, &press);
    }

    /// From \a act to the first paint of \a shown after \a signal.
    template <class Act, class Sender, class Signal>
    Times measured(Act act, Sender* sender, Signal signal, QWidget* shown) {
        m_app.rest(0.5);
        bool changed = false;
        const auto link = QObject::connect(sender, signal, &m_app, [&] {
            changed = true;
            m_app.awaitPaint(shown);
        });
        m_app.forgetLongest();
        const auto begun = Times::now();
        act();
        if (!m_app.until([&] { return changed && m_app.wasPainted(); }, patience)) lost("a change in the window");
        const auto took = m_app.paintedAt() - begun;
        QObject::disconnect(link);
        return took;
    }
    template <class Act>
    Times rebuiltTree(Act act) {
        return measured(act, &model(), &views::FleetTreeModel::rebuilt, m_console.window().tree().tree().viewport());
    }
    template <class Act>
    Times loadedTable(Act act) {
        return measured(act, static_cast<views::GuestTableModel*>(table().model()), &views::GuestTableModel::loaded, table().viewport());
    }

    void report(const QString& what, Times took, double waited) {
        took.wall -= waited;
        bench::tell(QString(what).replace('"', '\'').toUtf8().constData(), took, m_app.longestEvent());
    }
    /// Since the program was started.
    void say(const char* what, Times took) {
        took.wall -= qEnvironmentVariable("BENCH_BEGUN").toDouble();
        bench::tell(what, took, m_app.longestEvent());
    }
    void lost(const char* what) {
        std::fprintf(stderr, "bench_window: nothing came of \"%s\"\n", what);
        m_failed = true;
    }

    bench::Application& m_app;
    desktop::Console m_console;
    std::size_t m_guests;
    bool m_failed = false;
};

void large(Driver& driver) {
    for (const char* words : {"web", "state:running tag:critical", "nothing-is-called-so"}) {
        driver.search(words);
        driver.clearSearch();
    }
    driver.group(views::Grouping::Folder, "folder");
    driver.group(views::Grouping::Tag, "tag");
    driver.group(views::Grouping::Site, "site");
    driver.group(views::Grouping::Host, "host");
    driver.openTable();
    for (const char* words : {"web", "state:running tag:critical", "nothing-is-called-so"}) {
        driver.filter(words);
        driver.clearFilter();
    }
    for (const char* column : {"state", "memory-size", "cpu", "host", "name"})
        driver.sort(column);
}

void idle(Driver& driver, double seconds) {
    driver.idle("fleet page", seconds);
    driver.showTab("guests");
    driver.idle("table of all guests", seconds);
    driver.openHosts();
    driver.idle("table of all guests, all hosts open in the tree", seconds);
}

int run(bench::Application& app, const QStringList& arguments) {
    const auto& mode = arguments[1];
    std::optional<DemoSpec> demo;
    std::size_t guests = arguments[2].toULongLong();
    if (mode != "cached") {
        auto spec = readDemoSpec(arguments[2].toStdString());
        if (!spec) {
            std::fprintf(stderr, "%s\n", spec.error().plain().c_str());
            return 2;
        }
        demo = *spec;
        guests = std::size_t{spec->hosts} * spec->guestsPerHost;
    }
    markThreadAsInteractive();
    desktop::DesktopOptions options;
    options.language = "en";
    options.demo = demo.has_value();
    Driver driver(app, options, demo, guests);
    driver.start();
    if (mode == "large" && !driver.failed()) large(driver);
    if (mode == "idle" && !driver.failed()) idle(driver, arguments.value(3, "30").toDouble());
    return driver.failed() ? 1 : 0;
}

} // namespace

int main(int argc, char** argv) {
    keepHeapsFew();
    qputenv("QT_NO_GLIB", "1");
    if (argc < 3) {
        std::fprintf(stderr, "usage: bench_window large SPEC | idle SPEC SECONDS | cached GUESTS\n");
        return 2;
    }
    bench::Application app(argc, argv);
    QApplication::setOrganizationName("binnacle");
    QApplication::setApplicationName("bench");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, qEnvironmentVariable("BINNACLE_HOME") + "/config");
    log::open({}, log::Level::Warning);
    return run(app, QCoreApplication::arguments());
}
