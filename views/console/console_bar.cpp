// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/console_bar.h"

#include "core/keyboard/key_names.h"
#include "views/support/icons.h"
#include "views/support/strings.h"
#include "views/widgets/button_row.h"
#include "views/widgets/labels.h"

#include <QActionGroup>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QToolButton>

#include <algorithm>

namespace binnacle::views {
namespace {

constexpr int stateLetters = 20; ///< "SPICE · 1024 × 768"
constexpr auto ownKey = "console/combinations";

/// "ctrl-alt-del" as people write it.
QString titleOf(const QString& combination) {
    QStringList words;
    for (auto word : combination.split('-')) {
        if (!word.isEmpty()) word[0] = word[0].toUpper();
        words << word;
    }
    return words.join('+');
}

/// Qt 6.4 has no way to ask a Wayland desktop for its own keys.
QString grabHint() {
    if (QGuiApplication::platformName().startsWith("wayland"))
        return ConsoleBar::tr(
            "Send all keys to the guest that the desktop lets through. Its own (Super, Alt+Tab) are in the "
            "menu of keys. Ctrl+Alt, pressed and let go, ends it.");
    return ConsoleBar::tr(
        "Send all keys to the guest, those of the desktop too. Ctrl+Alt, pressed and let go, ends it.");
}

} // namespace

ConsoleBar::ConsoleBar(QWidget* parent)
    : QWidget(parent)
    , m_buttons(new ButtonRow)
    , m_view(m_buttons->add("monitor", tr("View")))
    , m_keys(m_buttons->add("guest-keys", tr("Send Keys")))
    , m_type(m_buttons->add("edit", tr("Type Clipboard …")))
    , m_shot(m_buttons->add("screenshot", tr("Screenshot")))
    , m_record(m_buttons->add("record", tr("Record")))
    , m_exchange(m_buttons->add("export", tr("Exchange")))
    , m_grab(m_buttons->add("lock", tr("Grab")))
    , m_others(m_buttons->add("viewers", tr("Others")))
    , m_reconnect(m_buttons->add("refresh", tr("Reconnect")))
    , m_graphics(new QActionGroup(this))
    , m_scales(new QActionGroup(this))
    , m_state(new ElidedLabel)
    , m_leds(plainLabel({}, Tone::Muted))
    , m_mark(new Badge) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::small, space::medium, space::small);
    row->setSpacing(space::small);
    row->addWidget(m_buttons);
    row->addWidget(m_mark);
    row->addWidget(m_state, 1);
    row->addWidget(m_leds);
    m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_leds->setAccessibleName(tr("Locks of the guest's keyboard"));
    auto* view = new QMenu(m_view);
    makeView(*view);
    m_view->setMenu(view);
    auto* keys = new QMenu(m_keys);
    makeKeys(*keys);
    m_keys->setMenu(keys);
    auto* shot = new QMenu(m_shot);
    shot->addAction(tr("Save to File …"), this, &ConsoleBar::fileWanted);
    shot->addAction(tr("Copy"), this, &ConsoleBar::copyWanted);
    m_shot->setMenu(shot);
    m_others->setMenu(new QMenu(m_others));
    m_others->setObjectName("others");
    m_others->hide();
    m_exchangeMenu = new QMenu(m_exchange);
    m_exchange->setMenu(m_exchangeMenu);
    m_exchange->setToolTip(plainToHtml(tr("Files, folders and USB devices between this computer and the guest")));
    for (auto* one : {m_view, m_keys, m_shot, m_exchange, m_others})
        one->setPopupMode(QToolButton::InstantPopup);
    m_record->setCheckable(true);
    m_record->setToolTip(plainToHtml(tr("Record what the screen shows to a video file, with the time in each picture. Without sound.")));
    connect(m_record, &QToolButton::clicked, this, &ConsoleBar::recordWanted);
    m_mark->hide();
    m_grab->setCheckable(true);
    m_grab->setToolTip(plainToHtml(grabHint()));
    connect(m_grab, &QToolButton::clicked, this, &ConsoleBar::grabWanted);
    connect(m_type, &QToolButton::clicked, this, &ConsoleBar::typeWanted);
    connect(m_reconnect, &QToolButton::clicked, this, &ConsoleBar::reconnectWanted);
    setConnected(false);
}

/// What the console is connected by is to be read before the buttons' words are.
void ConsoleBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_buttons->setRoom(width() - fontMetrics().averageCharWidth() * stateLetters);
    layout()->activate();
}

void ConsoleBar::makeView(QMenu& menu) {
    const std::pair<QString, ScaleMode> scales[]{{tr("Scale to Fit"), ScaleMode::Fit},
                                                 {tr("Actual Pixels"), ScaleMode::Exact},
                                                 {tr("Resize the Guest"), ScaleMode::Resize}};
    for (const auto& [title, mode] : scales) {
        auto* action = menu.addAction(title);
        action->setCheckable(true);
        action->setData(int(mode));
        m_scales->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = mode] { Q_EMIT scaleChosen(chosen); });
    }
    menu.addSeparator();
    m_monitors = menu.addMenu(tr("Monitors"));
    m_monitors->menuAction()->setVisible(false);
    m_graphicsMenu = menu.addMenu(tr("Connect by"));
    makeGraphics(*m_graphicsMenu);
    auto* encodings = menu.addMenu(tr("VNC Encoding"));
    m_encodings = encodings->menuAction();
    makeEncodings(*encodings);
    menu.addSeparator();
    m_look = menu.addAction(tr("Look Only"));
    m_look->setCheckable(true);
    connect(m_look, &QAction::toggled, this, &ConsoleBar::lookOnlyChosen);
    m_clipboard = menu.addAction(tr("Share the Clipboard"));
    m_clipboard->setCheckable(true);
    m_clipboard->setChecked(true);
    connect(m_clipboard, &QAction::toggled, this, &ConsoleBar::clipboardChosen);
    m_grabs = menu.addAction(tr("Grab the Keyboard with the Focus"));
    m_grabs->setCheckable(true);
    connect(m_grabs, &QAction::toggled, this, &ConsoleBar::grabbingChosen);
    m_sound = menu.addAction(tr("Sound"));
    m_sound->setCheckable(true);
    m_sound->setChecked(true);
    connect(m_sound, &QAction::toggled, this, &ConsoleBar::soundChosen);
    menu.setToolTipsVisible(true);
}

void ConsoleBar::makeEncodings(QMenu& menu) {
    using E = console::VncEncoding;
    m_encodingChoices = new QActionGroup(&menu);
    const std::pair<QString, E> encodings[]{{tr("By What Is Measured"), E::Auto},
                                            {tr("Raw: least work"), E::Raw},
                                            {tr("Hextile: plain areas small"), E::Hextile},
                                            {tr("Tight: small"), E::Tight},
                                            {tr("Tight with JPEG: smallest"), E::TightJpeg},
                                            {tr("ZRLE: small, much work"), E::Zrle}};
    for (const auto& [title, encoding] : encodings) {
        auto* action = m_encodingChoices->addAction(title);
        action->setCheckable(true);
        action->setData(int(encoding));
        action->setChecked(encoding == E::Auto);
        menu.addAction(action);
        connect(action, &QAction::triggered, this,
                [this, chosen = encoding] { Q_EMIT encodingChosen(chosen); });
    }
}

/// The usual ones, and the user's own of the settings ("ctrl-alt-t").
void ConsoleBar::makeKeys(QMenu& menu) {
    QStringList usual{"ctrl-alt-del", "ctrl-alt-backspace", "ctrl-esc", "alt-tab", "alt-f4", "super",
                      "print",        "alt-print",          "pause"};
    usual += QSettings().value(ownKey).toStringList();
    const auto add = [this](QMenu& to, const QString& combination) {
        const auto keys = keyboard::parseCombination(combination.toStdString());
        if (keys)
            to.addAction(titleOf(combination), this, [this, stroke = *keys] { Q_EMIT keysChosen(stroke); });
    };
    for (const auto& combination : usual)
        add(menu, combination);
    auto* terminals = menu.addMenu(QStringLiteral("Ctrl+Alt+F1 … F12"));
    auto* magic = menu.addMenu(tr("Magic SysRq"));
    for (int i = 1; i <= 12; ++i)
        add(*terminals, QStringLiteral("ctrl-alt-f%1").arg(i));
    for (const auto* key : {"h", "s", "u", "b", "e", "i", "w", "t", "m"})
        add(*magic, QStringLiteral("alt-sysrq-%1").arg(key));
    menu.addSeparator();
    auto* sticky = menu.addMenu(tr("Hold Until the Next Key"));
    for (const auto* name : {"ctrl", "alt", "shift", "altgr", "super"}) {
        auto* action = sticky->addAction(titleOf(name));
        action->setCheckable(true);
        m_sticky.push_back(action);
        connect(action, &QAction::triggered, this,
                [this, key = keyboard::keyByName(name)](bool held) { Q_EMIT stickyChosen(key, held); });
    }
    menu.addSeparator();
    m_noTyping = menu.addAction(tr("Stop Typing"), this, &ConsoleBar::typingCancelled);
    m_noTyping->setVisible(false);
}

void ConsoleBar::showRecording(const QString& figures) {
    const bool on = !figures.isEmpty();
    m_record->setChecked(on);
    m_record->setEnabled(on || m_connected);
    m_mark->setVisible(on);
    if (!on) return;
    m_mark->show(icon("record"), tr("Recording %1").arg(figures), Tone::Bad);
    m_mark->setAccessibleName(tr("Recording %1").arg(figures));
}

void ConsoleBar::setConnected(bool connected) {
    m_connected = connected;
    m_record->setEnabled(connected || m_record->isChecked());
    for (auto* one : {m_keys, m_type, m_grab})
        one->setEnabled(connected);
    m_reconnect->setVisible(!connected);
    if (connected) return;
    m_facts.clear();
    m_state->setWhole({});
    m_leds->clear();
    m_encodings->setVisible(false);
}

/// Both, always: an entry that is chosen leads to another setGraphics() while it still tells of it.
void ConsoleBar::makeGraphics(QMenu& menu) {
    for (const auto type : {Graphics::Type::Spice, Graphics::Type::Vnc}) {
        auto* action = menu.addAction(type == Graphics::Type::Spice ? QStringLiteral("SPICE") : QStringLiteral("VNC"));
        action->setCheckable(true);
        action->setData(int(type));
        m_graphics->addAction(action);
        connect(action, &QAction::triggered, this, [this, type] { Q_EMIT graphicsChosen(type); });
    }
    menu.menuAction()->setVisible(false);
}

void ConsoleBar::setGraphics(const std::vector<Graphics::Type>& types, Graphics::Type chosen) {
    int offered = 0;
    for (auto* action : m_graphics->actions()) {
        const auto type = Graphics::Type(action->data().toInt());
        const bool has = std::ranges::find(types, type) != types.end();
        action->setVisible(has);
        action->setChecked(has && type == chosen);
        offered += has;
    }
    m_graphicsMenu->menuAction()->setVisible(offered > 1);
}

void ConsoleBar::showFacts(const console::ConsoleFacts& facts, const QSize& guest) {
    const bool spice = facts.protocol == console::Protocol::Spice;
    QStringList words{spice ? QStringLiteral("SPICE")
                            : QStringLiteral("VNC %1").arg(toQString(facts.encoding))};
    if (!guest.isEmpty()) words << QStringLiteral("%1 × %2").arg(guest.width()).arg(guest.height());
    if (facts.roundTrip.count() > 0)
        words << tr("%1 ms away").arg(double(facts.roundTrip.count()) / 1000, 0, 'f', 1);
    if (spice && !facts.agent) words << tr("no agent in the guest: no clipboard, no resizing");
    if (facts.sound && !m_noSound.isEmpty()) words << tr("no sound on this computer");
    m_sound->setEnabled(facts.sound);
    m_sound->setToolTip(plainToHtml(facts.sound ? m_noSound
                                    : spice     ? tr("The guest has no sound device whose sound goes to SPICE.")
                                                : tr("The guest's VNC brings no sound: it needs a sound device, and <audio id='1'/> in "
                                                     "its <graphics type='vnc'>.")));
    m_facts = words.join(QStringLiteral(" · "));
    tellState();
    m_encodings->setVisible(!spice);
}

/// The way out of a grab goes before all else, since nothing else can be clicked then.
void ConsoleBar::tellState() {
    if (m_grab->isChecked()) return m_state->setWhole(tr("All keys go to the guest. Ctrl+Alt leads out."));
    if (!m_typing.isEmpty()) return m_state->setWhole(m_typing);
    auto words = m_facts;
    if (m_otherCount > 0 && !words.isEmpty())
        words = tr("%n other(s) look on", nullptr, m_otherCount) + QStringLiteral(" · ") + words;
    m_state->setWhole(words);
}

void ConsoleBar::showOthers(const QStringList& others) {
    m_otherCount = int(others.size());
    m_others->setVisible(!others.isEmpty());
    auto* menu = m_others->menu();
    menu->clear();
    for (const auto& one : others)
        menu->addAction(QString(one).replace('&', "&&"))->setEnabled(false);
    menu->addSeparator();
    menu->addAction(tr("Take Over: They Are Sent Away"), this, &ConsoleBar::takeOverWanted);
    menu->addAction(m_look);
    tellState();
}

void ConsoleBar::showMonitors(unsigned heads, const std::vector<unsigned>& on) {
    m_monitors->clear();
    m_monitors->menuAction()->setVisible(heads > 1);
    for (unsigned head = 0; head < heads; ++head) {
        const bool isOn = std::ranges::find(on, head) != on.end();
        auto* action =
            m_monitors->addAction((isOn ? tr("Monitor %1") : tr("Monitor %1 (off)")).arg(head + 1));
        connect(action, &QAction::triggered, this, [this, head] { Q_EMIT monitorWanted(head); });
    }
}

void ConsoleBar::showLeds(console::Leds leds) {
    QStringList words;
    if (leds.caps) words << tr("Caps");
    if (leds.num) words << tr("Num");
    if (leds.scroll) words << tr("Scroll");
    m_leds->setText(words.join(QStringLiteral(" · ")));
}

void ConsoleBar::showGrabbed(bool grabbed) {
    m_grab->setChecked(grabbed);
    tellState();
}

void ConsoleBar::showTyping(int done, int all) {
    m_noTyping->setVisible(all > 0);
    m_typing = all > 0 ? tr("Typing: %1 of %2 keys", "done, all").arg(done).arg(all) : QString();
    tellState();
}

void ConsoleBar::clearSticky() {
    for (auto* action : m_sticky)
        action->setChecked(false);
}

void ConsoleBar::setScaleMode(ScaleMode mode) {
    for (auto* action : m_scales->actions())
        action->setChecked(action->data().toInt() == int(mode));
}

void ConsoleBar::setEncoding(console::VncEncoding encoding) {
    for (auto* action : m_encodingChoices->actions())
        action->setChecked(action->data().toInt() == int(encoding));
}

void ConsoleBar::setClipboardShared(bool shared) {
    const QSignalBlocker quiet(m_clipboard);
    m_clipboard->setChecked(shared);
}

void ConsoleBar::setGrabbing(bool grabs) {
    const QSignalBlocker quiet(m_grabs);
    m_grabs->setChecked(grabs);
}

void ConsoleBar::setSound(bool on) {
    const QSignalBlocker quiet(m_sound);
    m_sound->setChecked(on);
}

void ConsoleBar::showNoSound(const QString& why) {
    m_noSound = why;
}

void ConsoleBar::setLookOnly(bool only) {
    const QSignalBlocker quiet(m_look);
    m_look->setChecked(only);
}

void ConsoleBar::chooseLookOnly() {
    m_look->setChecked(true);
}

void ConsoleBar::focusFirst() {
    m_view->setFocus(Qt::ShortcutFocusReason);
}

} // namespace binnacle::views
