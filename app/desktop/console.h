// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/desktop_options.h"
#include "app/desktop/desktop_prompter.h"
#include "app/desktop/translators.h"
#include "core/adapters/keychain.h"
#include "core/console/glib_thread.h"
#include "core/services/services.h"
#include "views/notify/desktop_notifications.h"
#include "views/settings/preferences.h"
#include "views/support/figures_feed.h"
#include "views/support/inventory_feed.h"
#include "views/support/task_feed.h"
#include "views/support/workbench.h"

#include <QThreadPool>

namespace binnacle::views {
class MainWindow;
}

namespace binnacle::desktop {

/// The console: everything below the window, in the order in which it must end, and the window.
class Console final : public QObject {
    Q_OBJECT
public:
    /// Reads the fleet file in the background and connects. \a bus: where the desktop's notifications are.
    explicit Console(DesktopOptions options, std::optional<DemoSpec> demo = std::nullopt,
                     const QDBusConnection& bus = QDBusConnection::sessionBus());
    ~Console() override;

    void open(); ///< shows the window
    void openLinks(const QStringList& links);
    views::MainWindow& window() { return *m_window; }
    Services& services() { return m_services; }
    views::Workbench& bench() { return m_bench; }
    views::Preferences& preferences() { return m_preferences; }
    bool isDemo() const { return m_services.isDemo(); }

private:
    void makeWindow();
    void makeNotifier();
    void applyLanguage();
    void applyScheme();
    void loadFleet();

    DesktopOptions m_options;
    views::Preferences m_preferences;
    Translators m_translators;
    Keychain m_keychain;
    DesktopPrompter m_prompter;
    views::Landing m_landing;
    views::TaskFeed m_taskFeed;
    Services m_services;
    console::GlibThread m_glib;
    QThreadPool m_pool;
    views::InventoryFeed m_feed;
    views::FiguresFeed m_figures;
    views::Workbench m_bench;
    views::DesktopNotifications m_notifications;
    std::unique_ptr<views::MainWindow> m_window;
};

} // namespace binnacle::desktop
