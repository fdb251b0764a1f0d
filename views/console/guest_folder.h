// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/graphics_console.h"
#include "views/support/workbench.h"

#include <QObject>

class QAction;
class QMenu;

namespace binnacle::views {

class Banner;

/// A folder of this computer that the guest sees while its console is open: read-only unless it is said
/// otherwise, told of on the console as long as it lasts, and given up with the console.
class GuestFolder final : public QObject {
    Q_OBJECT
public:
    GuestFolder(Workbench& bench, QWidget* console, Banner* banner);

    void setGuest(const GuestRef& guest); ///< nothing is shared with it yet
    /// Null: there is none. Taken back before it dies; a new one gets what was shared with the guest.
    void setConsole(console::GraphicsConsole* console);
    void setFacts(const console::ConsoleFacts& facts);
    void addTo(QMenu& menu);

    void choose();
    void share(const QString& folder, bool writable); ///< empty: none any more
    bool isShared() const { return !m_folder.isEmpty(); }

Q_SIGNALS:
    void reconnectWanted(); ///< so that the guest's new channel is seen

private:
    void tell();
    void addChannel();

    Workbench& m_bench;
    QWidget* m_window;
    Banner* m_banner;
    QAction* m_stop = nullptr;
    GuestRef m_ref;
    console::GraphicsConsole* m_console = nullptr;
    bool m_known = false; ///< that is, of the connection: m_spice and m_link
    bool m_spice = false;
    console::FolderLink m_link = console::FolderLink::NoDevice;
    QString m_folder;
    bool m_writable = false;
};

} // namespace binnacle::views
