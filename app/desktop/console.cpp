// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/console.h"

#include "core/settings/this_computer.h"
#include "views/notify/notifier.h"
#include "views/notify/tray.h"
#include "views/shell/main_window.h"
#include "views/support/background.h"
#include "views/support/strings.h"


namespace binnacle::desktop {
namespace {

/// Reads of views: they wait for hosts, and those of hosts that hang must not take all the threads there are.
constexpr int readers = 16;

ServicesOptions servicesOptions(const DesktopOptions& options, const std::optional<DemoSpec>& demo, Console* console,
                                views::Landing* landing, TaskObserver* tasks) {
    ServicesOptions s;
    s.fleetFile = options.fleetFile;
    s.demo = demo;
    s.program = "console";
    s.tasks = tasks;
    s.journalProblem = [console, landing](const std::optional<Error>& problem) {
        landing->call([console, problem] { console->window().tellJournal(problem); });
    };
    return s;
}

} // namespace

Console::Console(DesktopOptions options, std::optional<DemoSpec> demo, const QDBusConnection& bus)
    : m_options(std::move(options))
    , m_prompter(m_keychain)
    , m_services(servicesOptions(m_options, demo, this, &m_landing, &m_taskFeed), m_prompter)
    , m_feed(m_services.inventory())
    , m_figures(m_services.fleet(), m_services.metrics())
    , m_bench{m_services.inventory(), m_services.metrics(), m_services.fleet(), m_services.journal(),
              m_services.actions(),   m_feed,               m_taskFeed,         m_figures,
              m_pool,                 [this](TaskId id) { return m_services.cancelTask(id); },
              [](const views::Place&) {},    m_glib}
    , m_notifications(bus) {
    m_pool.setMaxThreadCount(readers);
    loadFleet(); // hosts are connected and read while the window is made
    applyLanguage();
    applyScheme();
    connect(&m_preferences, &views::Preferences::schemeChanged, this, &Console::applyScheme);
    connect(
        &m_preferences, &views::Preferences::languageChanged, this,
        [this] {
            m_options.language.clear();
            m_window->keepState();
            const auto before = std::move(m_window); // ends after the new one is there: with its last window a program ends
            applyLanguage();
            makeWindow();
            m_window->show();
        },
        Qt::QueuedConnection); // the dialog that changed it belongs to the window
    makeWindow();
}

Console::~Console() {
    m_prompter.setWindow(nullptr);
    m_window.reset();
    m_pool.waitForDone();
}

void Console::makeWindow() {
    const auto file = m_services.isDemo() ? tr("(the demo fleet)") : QString::fromStdString(m_services.fleetFile().string());
    m_window = std::make_unique<views::MainWindow>(m_bench, m_preferences, file);
    m_prompter.setWindow(m_window.get());
    makeNotifier();
}

void Console::makeNotifier() {
    auto* window = m_window.get();
    auto* tray = new views::Tray(m_preferences, window);
    connect(tray, &views::Tray::windowWanted, window, &views::MainWindow::present);
    connect(tray, &views::Tray::quitWanted, window, &QWidget::close);
    auto* notifier = new views::Notifier(m_taskFeed, m_preferences, {&m_notifications, tray}, window);
    connect(notifier, &views::Notifier::taskWanted, window, [window](const TaskInfo& task) { window->openTask(task.id); });
}

void Console::applyScheme() {
    if (m_options.scheme == "light" || m_options.scheme == "dark")
        views::theme::apply(std::exchange(m_options.scheme, {}) == "dark" ? views::Scheme::Dark : views::Scheme::Light);
    else
        views::theme::apply(m_preferences.scheme());
}

void Console::applyLanguage() {
    const auto language = QString::fromStdString(m_options.language);
    m_translators.use(language.isEmpty() ? m_preferences.language() : language);
}

void Console::open() {
    m_window->show();
}

void Console::loadFleet() {
    views::inBackground(
        m_pool, this,
        [this]() -> Result<> {
            if (!m_services.isDemo() && m_options.fleetFile.empty()) TRY(addThisComputerIfNew(m_services.fleetFile()));
            TRY(m_services.loadFleet());
            m_services.fleet().connectAll();
            return {};
        },
        [this](const Result<>& loaded) {
            if (!loaded) m_window->tellFleetProblem(loaded.error());
        });
}

void Console::openLinks(const QStringList& links) {
    m_window->present();
    for (const auto& link : links)
        m_window->openLink(link);
}

} // namespace binnacle::desktop
