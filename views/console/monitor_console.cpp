// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/monitor_console.h"

#include "views/console/frame_widget.h"
#include "views/console/guest_console.h"
#include "views/support/icons.h"
#include "views/support/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/labels.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace binnacle::views {
namespace {

constexpr QSize usual(1024, 768); ///< of a monitor that is switched on before its place is known

} // namespace

MonitorConsole::MonitorConsole(unsigned head, QWidget* parent)
    : QWidget(parent)
    , m_head(head)
    , m_strip(new QWidget)
    , m_view(new QToolButton)
    , m_scales(new QActionGroup(this))
    , m_words(new ElidedLabel)
    , m_banner(new Banner)
    , m_frame(new FrameWidget) {
    makeStrip();
    m_frame->setMonitor(head);
    m_frame->setAccessibleName(tr("Monitor %1 of the guest").arg(head + 1));
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_frame);
    area->setAccessibleName(m_frame->accessibleName());
    area->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_banner);
    column->addWidget(area, 1);
    connect(m_frame, &FrameWidget::resized, this, &MonitorConsole::showSize);
    connect(m_frame, &FrameWidget::grabbedChanged, this, &MonitorConsole::showSize);
    connect(m_frame, &FrameWidget::left, m_view, [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
    look();
}

MonitorConsole::~MonitorConsole() {
    m_frame->setConsole(nullptr);
    if (m_main && m_main->connection()) m_main->connection()->show(m_head, nullptr);
}

void MonitorConsole::makeStrip() {
    auto* row = new QHBoxLayout(m_strip);
    row->setContentsMargins(space::medium, space::small, space::medium, space::small);
    row->setSpacing(space::small);
    row->addWidget(m_view);
    row->addWidget(m_words, 1);
    m_words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_view->setText(tr("View"));
    m_view->setAccessibleName(tr("View"));
    m_view->setIcon(icon("monitor"));
    m_view->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_view->setAutoRaise(true);
    m_view->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_view);
    const std::pair<QString, ScaleMode> scales[]{{tr("Scale to Fit"), ScaleMode::Fit},
                                                 {tr("Actual Pixels"), ScaleMode::Exact},
                                                 {tr("Resize the Guest"), ScaleMode::Resize}};
    for (const auto& [title, mode] : scales) {
        auto* action = m_scales->addAction(title);
        action->setCheckable(true);
        action->setChecked(mode == ScaleMode::Fit);
        menu->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = mode] { m_frame->setScaleMode(chosen); });
    }
    menu->addSeparator();
    m_on = menu->addAction(tr("Switch This Monitor On"), this, &MonitorConsole::switchOn);
    m_off = menu->addAction(tr("Switch This Monitor Off"), this, [this] {
        if (m_main && m_main->connection()) m_main->connection()->switchOff(m_head);
    });
    m_view->setMenu(menu);
}

void MonitorConsole::setMain(GuestConsole* main) {
    if (m_main == main) return;
    if (m_main) {
        m_main->disconnect(this);
        if (m_main->connection()) m_main->connection()->show(m_head, nullptr);
    }
    m_main = main;
    m_frame->shareClipboardOf(main ? &main->frame() : nullptr);
    if (main) {
        connect(main, &GuestConsole::wishesChanged, this, &MonitorConsole::look);
        connect(main, &GuestConsole::connectionChanged, this, &MonitorConsole::attach);
        connect(main, &GuestConsole::monitorsChanged, this, &MonitorConsole::look);
        connect(main, &GuestConsole::stateChanged, this, &MonitorConsole::look);
        main->connectIfIdle();
    }
    attach();
}

void MonitorConsole::attach() {
    auto* connection = m_main ? m_main->connection() : nullptr;
    m_frame->setConsole(nullptr);
    if (connection) {
        connection->show(m_head, m_frame->renew());
        m_frame->setConsole(connection);
    }
    look();
}

void MonitorConsole::look() {
    const bool live = m_main && m_main->state() == GuestConsole::State::Open;
    const bool on = live && std::ranges::find(m_main->monitors(), m_head, &console::Monitor::head) !=
                                m_main->monitors().end();
    // virtio's monitors that are off have a picture all the same, QEMU's notice.
    m_on->setEnabled(live && m_main->canSwitchMonitors());
    m_off->setEnabled(on && m_main->canSwitchMonitors() && m_main->monitors().size() > 1);
    m_frame->setStale(!on);
    m_frame->setFits(on);
    if (m_main) m_frame->setGrabsOnFocus(m_main->frame().grabsOnFocus());
    if (on) return become(State::Live, {}, {});
    m_banner->clearButtons();
    if (!m_main) {
        become(State::Waiting,
               tr("Monitor %1 comes through the guest's console, which is not open.").arg(m_head + 1), {});
        m_banner->addButton(tr("Open It"), [this] { Q_EMIT mainWanted(); });
    } else if (!live) {
        become(State::Waiting, tr("The guest's console is not connected."),
               tr("Monitor %1 is shown as soon as it is.").arg(m_head + 1));
    } else {
        const bool can = m_main->canSwitchMonitors();
        become(State::Off, tr("Monitor %1 is off.").arg(m_head + 1),
               can ? QString()
                   : tr("An agent in the guest (spice-vdagent) could switch it on; the guest can do so "
                        "itself."));
        if (can) m_banner->addButton(tr("Switch It On"), [this] { switchOn(); });
    }
}

void MonitorConsole::switchOn() {
    if (!m_main || !m_main->connection()) return;
    const auto room = m_frame->size() * m_frame->devicePixelRatioF();
    const auto size = room.width() < 320 || room.height() < 240 ? usual : room;
    m_main->connection()->requestSize({size.width() & ~7, size.height() & ~1}, m_head);
}

void MonitorConsole::become(State state, const QString& message, const QString& detail) {
    m_banner->setVisible(false);
    if (!message.isEmpty()) m_banner->tell("monitor", Tone::Muted, message, detail);
    const bool changed = std::exchange(m_state, state) != state;
    showSize();
    if (changed) Q_EMIT stateChanged();
}

void MonitorConsole::showSize() {
    if (m_frame->isGrabbed()) return m_words->setWhole(tr("All keys go to the guest. Ctrl+Alt leads out."));
    const auto size = m_frame->guestSize();
    QStringList words{tr("Monitor %1").arg(m_head + 1)};
    if (m_state == State::Live && !size.isEmpty())
        words << QStringLiteral("%1 × %2").arg(size.width()).arg(size.height());
    m_words->setWhole(words.join(QStringLiteral(" · ")));
}

} // namespace binnacle::views
