// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/console.h"
#include "app/desktop/single_instance.h"
#include "app/desktop/tour.h"
#include "core/base/log.h"
#include "core/base/memory.h"
#include "core/base/paths.h"
#include "core/base/thread_role.h"
#include "core/settings/fleet_file.h"
#include "views/shell/main_window.h"
#include "views/support/strings.h"

#include <QApplication>
#include <QSettings>

#include <cstdio>

using namespace binnacle;

namespace {

void qtMessage(QtMsgType type, const QMessageLogContext&, const QString& text) {
    const auto line = text.toStdString();
    if (type == QtDebugMsg || type == QtInfoMsg)
        log::debug("qt: {}", line);
    else
        log::warning("qt: {}", line);
}

/// Which fleet this console shows: what tells it from another one of the same user.
QString fleetName(const desktop::DesktopOptions& options) {
    if (options.demo) return "demo " + QString::fromStdString(options.demoSpec);
    const auto file = options.fleetFile.empty() ? defaultFleetPath() : std::filesystem::absolute(options.fleetFile);
    return QString::fromStdString(file.string());
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
    desktop::SingleInstance instance(fleetName(options));
    if (options.tour.empty() && instance.handOver(links)) return 0;
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
