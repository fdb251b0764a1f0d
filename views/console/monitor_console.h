// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/frame_sink.h"
#include "views/console/frame_layout.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QActionGroup;
class QToolButton;

namespace binnacle::views {

class Banner;
class ElidedLabel;
class FrameWidget;
class GuestConsole;

/// Another monitor of a guest. The connection is that of the console which shows the first one, since SPICE
/// lets one in at a time.
class MonitorConsole final : public QWidget {
    Q_OBJECT
public:
    explicit MonitorConsole(unsigned head, QWidget* parent = nullptr);
    ~MonitorConsole() override;

    /// Whose connection it takes; null: the guest's console is not open.
    void setMain(GuestConsole* main);
    enum class State : std::uint8_t { Waiting, Off, Live };
    State state() const { return m_state; }
    FrameWidget& frame() { return *m_frame; }
    Banner& banner() { return *m_banner; }

Q_SIGNALS:
    void stateChanged();
    void mainWanted(); ///< somebody is to open the guest's console

private:
    void makeStrip();
    void attach();
    void look();
    void switchOn();
    void become(State state, const QString& message, const QString& detail);
    void showSize();

    unsigned m_head;
    State m_state = State::Waiting;
    QPointer<GuestConsole> m_main;
    QWidget* m_strip;
    QToolButton* m_view;
    QActionGroup* m_scales;
    QAction *m_on = nullptr, *m_off = nullptr;
    ElidedLabel* m_words;
    Banner* m_banner;
    FrameWidget* m_frame;
};

} // namespace binnacle::views
