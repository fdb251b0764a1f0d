// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/graphics_console.h"
#include "views/support/landing.h"
#include "views/support/workbench.h"

#include <QObject>

class QAction;
class QMenu;

namespace binnacle::views {

class Banner;

/// USB devices of this computer that are given to a guest, and images that it sees as a CD.
class GuestUsb final : public QObject {
    Q_OBJECT
public:
    GuestUsb(Workbench& bench, QWidget* console, Banner* banner);
    ~GuestUsb() override;

    void setGuest(const GuestRef& guest) { m_ref = guest; }
    /// Null: there is none. Taken back before it dies.
    void setConsole(console::GraphicsConsole* console);
    void setFacts(const console::ConsoleFacts& facts);
    void addTo(QMenu& menu);

    void chooseImage();
    void insertImage(const QString& file);
    const console::UsbState& state() const { return m_state; }

Q_SIGNALS:
    void reconnectWanted(); ///< so that the guest's new place is seen

private:
    void watch();
    void show(const console::UsbState& state);
    void fillMenu();
    void tell();
    void addPlace();

    Workbench& m_bench;
    QWidget* m_window;
    Banner* m_banner;
    QMenu* m_menu = nullptr;
    GuestRef m_ref;
    console::GraphicsConsole* m_console = nullptr;
    QAction* m_insert = nullptr;
    bool m_watching = false, m_heard = false, m_spice = false;
    std::string m_hushed; ///< a failure that was closed; it isn't told again with every other news
    console::UsbState m_state;
    Landing m_landing;
    std::shared_ptr<Guarded<Landing*>> m_gate; ///< of what hears on the glib thread, which may outlive this
    unsigned m_turn = 0;                       ///< of consoles: what an older one says isn't heard
};

} // namespace binnacle::views
