// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/frame_sink.h"
#include "core/console/vnc_encoding.h"
#include "core/keyboard/keymap.h"
#include "core/model/guest.h"
#include "views/console/frame_layout.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QLabel;
class QMenu;
class QToolButton;

namespace binnacle::views {

class Badge;
class ButtonRow;
class ElidedLabel;

/// What can be done with a console: the strip above the screen.
class ConsoleBar final : public QWidget {
    Q_OBJECT
public:
    explicit ConsoleBar(QWidget* parent = nullptr);

    void setConnected(bool connected);
    void setGraphics(const std::vector<Graphics::Type>& types, Graphics::Type chosen);
    void showFacts(const console::ConsoleFacts& facts, const QSize& guest);
    void showLeds(console::Leds leds);
    void showGrabbed(bool grabbed);
    void showTyping(int done, int all); ///< 0 of 0: it is over
    /// Who else looks on, each as a line; none: the button is gone.
    void showOthers(const QStringList& others);
    /// Those that can be there, which of them are on, and which one this is; fewer than two: nothing is
    /// offered.
    void showMonitors(unsigned heads, const std::vector<unsigned>& on);
    void clearSticky();
    void setScaleMode(ScaleMode mode);
    // As the choices are, without telling of them:
    void setEncoding(console::VncEncoding encoding);
    void setClipboardShared(bool shared);
    void setGrabbing(bool grabs);
    void setLookOnly(bool only);
    void chooseLookOnly(); ///< as if a person did
    void setSound(bool on);
    void showNoSound(const QString& why); ///< on this computer
    /// \a figures: of the recording that is on; empty: none is.
    void showRecording(const QString& figures);
    void focusFirst(); ///< for whoever left the screen by keyboard
    /// What goes between this computer and the guest: filled by whoever does it.
    QMenu& exchangeMenu() { return *m_exchangeMenu; }

Q_SIGNALS:
    void graphicsChosen(binnacle::Graphics::Type type);
    void scaleChosen(binnacle::views::ScaleMode mode);
    void keysChosen(const binnacle::keyboard::Stroke& keys);
    void stickyChosen(binnacle::keyboard::Evdev key, bool held);
    void typeWanted();
    void typingCancelled();
    void grabWanted(bool grabbed);
    void lookOnlyChosen(bool only);
    void clipboardChosen(bool shared);
    void grabbingChosen(bool grabs); ///< whenever the screen has the focus
    void soundChosen(bool on);
    void encodingChosen(binnacle::console::VncEncoding encoding);
    void fileWanted(); ///< a screenshot
    void copyWanted(); ///< one to the clipboard
    void reconnectWanted();
    void monitorWanted(unsigned head);
    void takeOverWanted(); ///< the others are sent away
    void recordWanted(bool on);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeKeys(QMenu& menu);
    void makeGraphics(QMenu& menu);
    void tellState();
    void makeView(QMenu& menu);
    void makeEncodings(QMenu& menu);

    ButtonRow* m_buttons;
    QToolButton *m_view, *m_keys, *m_type, *m_shot, *m_record, *m_exchange, *m_grab, *m_others, *m_reconnect;
    QActionGroup *m_graphics, *m_scales;
    QMenu *m_graphicsMenu = nullptr, *m_monitors = nullptr, *m_exchangeMenu;
    QAction* m_encodings = nullptr;
    QActionGroup* m_encodingChoices = nullptr;
    QAction *m_look = nullptr, *m_clipboard = nullptr, *m_grabs = nullptr, *m_sound = nullptr;
    QAction* m_noTyping = nullptr;
    std::vector<QAction*> m_sticky;
    ElidedLabel* m_state;
    QLabel* m_leds;
    Badge* m_mark; ///< seen while a recording is on
    bool m_connected = false;
    QString m_facts, m_noSound, m_typing;
    int m_otherCount = 0;
};

} // namespace binnacle::views
