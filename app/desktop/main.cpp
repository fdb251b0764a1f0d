// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/console.h"
#include "app/desktop/other_fleet.h"
#include "app/desktop/single_instance.h"
#include "app/desktop/tour.h"
#include "app/desktop/translators.h"
#include "core/base/log.h"
#include "core/base/memory.h"
#include "core/base/paths.h"
#include "core/base/thread_role.h"
#include "core/settings/fleet_file.h"
#include "views/shell/main_window.h"
#include "views/support/strings.h"

#include <QApplication>
#include <QMessageBox>
#include <QSettings>

#include <cstdio>
#include <unistd.h>

using namespace binnacle;

namespace {

void qtMessage(QtMsgType type, const QMessageLogContext&, const QString& text) {
    const auto line = text.toStdString();
    if (type == QtDebugMsg || type == QtInfoMsg)
        log::debug("qt: {}", line);
    else
        log::warning("qt: {}", line);
}

constexpr int otherFleetRuns = 3; // the exit code

/// Which fleet was asked for; empty: none in particular.
QString askedFleet(const desktop::DesktopOptions& options) {
    const auto whole = [](const std::string& file) {
        std::error_code ignored;
        const auto path = std::filesystem::weakly_canonical(file, ignored);
        return QString::fromStdString(path.empty() ? file : path.string());
    };
    if (options.demo) return options.demoSpec.empty() ? QStringLiteral("demo") : "demo " + whole(options.demoSpec);
    return options.fleetFile.empty() ? QString() : whole(options.fleetFile);
}

QString shownFleet(const desktop::DesktopOptions& options) {
    const auto asked = askedFleet(options);
    if (!asked.isEmpty()) return asked;
    auto own = options;
    own.fleetFile = defaultFleetPath().string();
    return askedFleet(own);
}

/// True: this is to be a console. Else the program ends with \a code.
bool isToStart(desktop::SingleInstance& instance, const desktop::DesktopOptions& options, const QStringList& links, int& code) {
    using desktop::SingleInstance;
    if (!options.tour.empty()) return true;
    const auto answer = options.newInstance ? SingleInstance::Answer::First : instance.handOver(askedFleet(options), links);
    code = 0;
    if (answer == SingleInstance::Answer::Taken) return false;
    if (answer == SingleInstance::Answer::OtherFleet) {
        const desktop::OtherFleet fleets{instance.running(), askedFleet(options)};
        std::fputs(otherFleetWords(fleets).toUtf8().constData(), stderr);
        code = otherFleetRuns;
        if (::isatty(STDERR_FILENO)) return false;
        desktop::Translators translators;
        translators.use(options.language.empty() ? views::Preferences().language() : QString::fromStdString(options.language));
        const std::unique_ptr<QMessageBox> box(makeOtherFleetDialog(fleets));
        const auto choice = desktop::OtherFleetChoice(box->exec());
        if (choice == desktop::OtherFleetChoice::ShowRunning && instance.handOver({}, links) == SingleInstance::Answer::Taken) code = 0;
        if (choice != desktop::OtherFleetChoice::StartAnother) return false;
    }
    instance.listen(shownFleet(options));
    return true;
}

/// Says in the log when a window is seen for the first time: tests/bench reads it.
class FirstPaint final : public QObject {
public:
    explicit FirstPaint(QWidget& window)
        : QObject(&window) {
        window.installEventFilter(this);
    }
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint) {
            log::debug("first paint");
            deleteLater();
        }
        return false;
    }
};

int run(QApplication& app, const desktop::DesktopOptions& options) {
    std::optional<DemoSpec> demo;
    if (options.demo) {
        demo.emplace();
        if (!options.demoSpec.empty()) {
            auto spec = readDemoSpec(options.demoSpec);
            if (!spec) {
                std::fprintf(stderr, "binnacle: %s\n", spec.error().plain().c_str());
                return 2;
            }
            demo = *spec;
        }
    }
    QStringList links;
    for (const auto& link : options.links)
        links << QString::fromStdString(link);
    desktop::SingleInstance instance;
    int code = 0;
    if (!isToStart(instance, options, links, code)) return code;
    markThreadAsInteractive();
    desktop::Console console(options, demo);
    QObject::connect(&instance, &desktop::SingleInstance::opened, &console, &desktop::Console::openLinks);
    new FirstPaint(console.window());
    console.open();
    if (!links.isEmpty()) console.openLinks(links);
    std::unique_ptr<desktop::Tour> tour;
    if (!options.tour.empty()) tour = std::make_unique<desktop::Tour>(console, QString::fromStdString(options.tour));
    return app.exec();
}

} // namespace

int main(int argc, char** argv) {
    keepHeapsFew();
    // Consoles will run on glib's default context by a thread of their own (core/console).
    qputenv("QT_NO_GLIB", "1");
    const auto parsed = desktop::parseOptions(argc, argv);
    if (const auto* leave = std::get_if<desktop::Leave>(&parsed)) {
        std::fputs(leave->text.c_str(), leave->exitCode ? stderr : stdout);
        return leave->exitCode;
    }
    QApplication app(argc, argv);
    QApplication::setOrganizationName("binnacle");
    QApplication::setApplicationName("console");
    QApplication::setApplicationDisplayName("Binnacle");
    QApplication::setApplicationVersion(BINNACLE_VERSION);
    QApplication::setDesktopFileName("org.binnacle.Binnacle");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, QString::fromStdString(paths::config().parent_path().string()));
    log::open((paths::cache() / "console.log").string(), log::Level::Warning);
    qInstallMessageHandler(qtMessage);
    return run(app, std::get<desktop::DesktopOptions>(parsed));
}
