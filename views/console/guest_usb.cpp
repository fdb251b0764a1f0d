// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/guest_usb.h"

#include "views/console/give_device.h"
#include "views/support/background.h"
#include "views/support/icons.h"
#include "views/support/strings.h"
#include "views/widgets/banner.h"

#include <QFileDialog>
#include <QMenu>

namespace binnacle::views {
namespace {

constexpr auto place = "<redirdev bus='usb' type='spicevmc'/>";

} // namespace

GuestUsb::GuestUsb(Workbench& bench, QWidget* console, Banner* banner)
    : QObject(console)
    , m_bench(bench)
    , m_window(console)
    , m_banner(banner)
    , m_gate(std::make_shared<Guarded<Landing*>>(&m_landing)) {}

GuestUsb::~GuestUsb() {
    *m_gate->lock() = nullptr;
}

void GuestUsb::setConsole(console::GraphicsConsole* console) {
    m_console = console;
    ++m_turn;
    m_watching = m_spice = m_heard = false;
    m_state = {};
    m_hushed.clear();
    m_banner->hide();
    if (m_menu) fillMenu(); // numbers of devices are the connection's
}

void GuestUsb::setFacts(const console::ConsoleFacts& facts) {
    m_spice = facts.protocol == console::Protocol::Spice;
    fillMenu();
}

void GuestUsb::addTo(QMenu& menu) {
    menu.addSeparator();
    m_menu = menu.addMenu(icon("link"), tr("USB Devices"));
    m_menu->setObjectName("usb");
    m_insert = menu.addAction(icon("disk"), tr("Insert an Image as a CD …"), this, &GuestUsb::chooseImage);
    m_insert->setObjectName("insert");
    connect(m_banner, &Banner::closed, this, [this] {
        if (m_state.failure) m_hushed = m_state.failure->plain();
    });
    // Nothing of USB is touched before somebody looks.
    connect(m_menu, &QMenu::aboutToShow, this, &GuestUsb::watch);
    fillMenu();
}

void GuestUsb::watch() {
    if (m_watching || !m_console || !m_spice) return fillMenu();
    m_watching = true;
    fillMenu();
    m_console->watchUsb([this, gate = m_gate, turn = m_turn](const console::UsbState& state) {
        auto landing = gate->lock();
        if (!*landing) return;
        (*landing)->call([this, turn, state] {
            if (turn == m_turn) show(state);
        });
    });
}

void GuestUsb::show(const console::UsbState& state) {
    m_heard = true;
    m_state = state;
    fillMenu();
    tell();
}

void GuestUsb::fillMenu() {
    m_menu->clear();
    m_insert->setEnabled(m_console && m_spice);
    const auto say = [this](const QString& words) { m_menu->addAction(words)->setEnabled(false); };
    if (!m_console) return say(tr("The console is not connected"));
    if (!m_spice) return say(tr("USB devices are given to a guest by SPICE only"));
    if (!m_watching || !m_heard) return say(tr("Looking …"));
    if (m_state.places == 0) {
        say(tr("The guest has no place for USB devices of this computer"));
        m_menu->addAction(tr("Give It One"), this, &GuestUsb::addPlace);
        return;
    }
    if (m_state.devices.empty()) say(tr("No USB devices are plugged into this computer"));
    for (const auto& device : m_state.devices) {
        auto* action = m_menu->addAction(toQString(device.name).replace('&', "&&"));
        action->setCheckable(true);
        action->setChecked(device.isGuests);
        action->setEnabled(device.obstacle.empty());
        action->setToolTip(plainToHtml(toQString(device.obstacle)));
        connect(action, &QAction::triggered, this, [this, number = device.number](bool on) {
            if (m_console) m_console->giveUsb(number, on);
        });
    }
    m_menu->setToolTipsVisible(true);
}

void GuestUsb::tell() {
    m_banner->clearButtons();
    if (m_state.failure && m_state.failure->plain() != m_hushed) {
        m_banner->tell("warning", Tone::Caution, sentence(*m_state.failure),
                       m_state.failure->hint.empty() ? toQString(m_state.failure->detail)
                                                     : translated(m_state.failure->hint));
        return m_banner->setClosable();
    }
    QStringList names;
    std::vector<unsigned> numbers;
    for (const auto& device : m_state.devices)
        if (device.isGuests) {
            names << toQString(device.name);
            numbers.push_back(device.number);
        }
    if (names.isEmpty()) return m_banner->hide();
    m_banner->tell(
        "link", Tone::Accent, tr("The guest has: %1.", "USB devices").arg(names.join(QStringLiteral(", "))),
        tr("This computer can't use what the guest has. Eject it in the guest before you take it back."));
    m_banner->addButton(tr("Take Back"), [this, numbers] {
        for (const auto number : numbers)
            if (m_console) m_console->giveUsb(number, false);
    });
}

void GuestUsb::chooseImage() {
    auto* dialog = new QFileDialog(m_window, tr("Insert an Image as a CD"), {},
                                   tr("Images of CDs (*.iso);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &GuestUsb::insertImage);
    dialog->open();
}

void GuestUsb::insertImage(const QString& file) {
    watch();
    if (m_console) m_console->insertImage(file.toStdString());
}

void GuestUsb::addPlace() {
    inBackground(
        m_bench.pool, this, [fleet = &m_bench.fleet, ref = m_ref] { return giveDevice(*fleet, ref, place); },
        [this, ref = m_ref](const Result<bool>& added) {
            if (ref != m_ref) return;
            if (added && *added) {
                Q_EMIT reconnectWanted();
                return;
            }
            m_banner->clearButtons();
            if (added)
                m_banner->tell("info", Tone::Caution, tr("The guest has the place from its next start on."));
            else
                m_banner->tell("warning", Tone::Caution, sentence(added.error()),
                               toQString(added.error().detail));
            m_banner->setClosable();
        });
}

} // namespace binnacle::views
