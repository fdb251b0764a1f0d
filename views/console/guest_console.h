// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/graphics_console.h"
#include "core/fleet/host_backend.h"
#include "core/model/inventory.h"
#include "views/console/guest_profile.h"
#include "views/support/workbench.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace binnacle::views {

class ActionDesk;
class Banner;
class ConsoleBar;
class ConsoleHolders;
class FrameWidget;
class ScreenRecording;
class GuestFiles;
class GuestFolder;
class GuestUsb;
class ScreenSound;
class Typist;

/// The screen of one guest: connects, says what stands in the way and what can be done about it, and connects
/// again when the guest or its host is back.
class GuestConsole final : public QWidget {
    Q_OBJECT
public:
    GuestConsole(Workbench& bench, ActionDesk& desk, QWidget* parent = nullptr);
    ~GuestConsole() override;

    /// Another guest from now on; it is connected while the widget is shown.
    void setGuest(const GuestRef& guest);
    const GuestRef& guest() const { return m_ref; }
    void connectNow();
    void disconnectNow();

    enum class State : std::uint8_t {
        Idle,    ///< nobody looks yet
        Waiting, ///< for the guest or the host to come back
        Connecting,
        Open,
        Closed, ///< until somebody decides
    };
    State state() const { return m_state; }
    FrameWidget& frame() { return *m_frame; }
    /// What other monitors of the guest are shown by; null: there is none now.
    console::GraphicsConsole* connection() const { return m_console.get(); }
    const std::vector<console::Monitor>& monitors() const { return m_monitors; } ///< that are on
    bool canSwitchMonitors() const { return m_canSwitch; }
    /// As if it were shown: for whoever needs its connection.
    void connectIfIdle();
    /// Other monitors are offered; monitorWanted() tells.
    void setOffersMonitors(bool offers) { m_offersMonitors = offers; }
    Banner& banner() { return *m_banner; }
    bool canRecord() const { return m_state == State::Open && !isRecording(); }
    bool isRecording() const;
    /// What was news beside how the connection stands; shown until it is closed.
    Banner& news() { return *m_newsBanner; }
    void record(bool on); ///< asks where to; goes on over reconnects, until the guest is another one
    GuestFiles& files() { return *m_files; }
    GuestFolder& folder() { return *m_folder; }
    GuestUsb& usb() { return *m_usb; }

Q_SIGNALS:
    void stateChanged();
    void recordingChanged();  ///< whether one is on
    void wishesChanged();     ///< how its screen is wanted
    void connectionChanged(); ///< connection() is another one
    void monitorsChanged();
    void monitorWanted(unsigned head);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    using Lines = Result<std::vector<ScreenLine>>;
    void become(State state);
    void hand(console::GraphicsConsole* console); ///< to all parts that use one; null: it is about to go
    void forgetGuest(); ///< another one is shown from now on
    void takeProfile();
    void makeRows();
    void connectBar();
    void gotLines(const Lines& lines, const std::shared_ptr<HostBackend>& backend);
    void open(const ScreenLine& line, std::shared_ptr<HostBackend> backend);
    void established(const console::ConsoleFacts& facts);
    void closed(console::CloseReason reason, const Error& error);
    void inventoryChanged(const Changes& changes);
    void askPassword(const QString& why, const QString& detail);
    void wait(const QString& iconName, const QString& message, const QString& detail = {});
    void offer(const QString& message, const QString& detail, const QString& button,
               std::function<void()> act);
    void retryLater();
    void announce(const QString& message, const QString& detail = {});
    void tellNews(const QString& message, const QString& detail = {}); ///< beside whatever else is told
    bool isReady() const; ///< the host is connected and the guest runs
    void endedThoughItRuns();
    void holdersChanged();
    void dropConnection();
    void setMonitors(const std::vector<console::Monitor>& monitors);
    void takeOver();
    void saveScreenshot();
    void copyScreenshot();
    void connectRecording();
    void connectSound();
    void applySound(bool shown);
    void askForSoundDevice();
    void showFacts();
    void typeClipboard();
    const Guest* known() const;

    Workbench& m_bench;
    ActionDesk& m_desk;
    GuestRef m_ref;
    State m_state = State::Idle;
    ConsoleBar* m_bar;
    Banner* m_banner; ///< how the connection stands
    Banner *m_othersBanner, *m_newsBanner, *m_filesBanner, *m_folderBanner, *m_usbBanner;
    QWidget* m_passwordRow;
    QLineEdit* m_password;
    FrameWidget* m_frame;
    Typist* m_typist;
    ConsoleHolders* m_holders;
    ScreenRecording* m_recording;
    ScreenSound* m_sound;
    GuestFiles* m_files;
    GuestFolder* m_folder;
    GuestUsb* m_usb;
    console::ConsoleFacts m_facts;
    bool m_hasSoundDevice = true; ///< as far as is known
    unsigned m_soundTurn = 0;     ///< in which that was asked
    std::unique_ptr<console::GraphicsConsole> m_console;
    std::vector<console::Monitor> m_monitors;
    unsigned m_heads = 1; ///< of its video cards
    bool m_canSwitch = false, m_offersMonitors = false;
    GuestProfile m_profile;
    Graphics::Type m_used = Graphics::Type::Other;
    std::string m_ownPassword;
    std::string m_keymap; ///< of its definition, as QEMU names it
    bool m_lookOnly = false;
    bool m_takeOver = false;     ///< by the next connection
    bool m_toldOfOthers = false; ///< for this connection; by its banner
    bool m_wasRecording = false;
    unsigned m_turn = 0; ///< of connecting: what belongs to an older one is forgotten
    int m_failures = 0;  ///< one after the other
    QTimer m_retry, m_judge;
    Error m_lastError;
};

} // namespace binnacle::views
