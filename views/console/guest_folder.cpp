// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/guest_folder.h"

#include "views/console/give_device.h"
#include "views/support/background.h"
#include "views/support/icons.h"
#include "views/support/strings.h"
#include "views/widgets/banner.h"

#include <QFileDialog>
#include <QMenu>

namespace binnacle::views {
namespace {

constexpr auto channel = "<channel type='spiceport'><source channel='org.spice-space.webdav.0'/>"
                         "<target type='virtio' name='org.spice-space.webdav.0'/></channel>";

} // namespace

GuestFolder::GuestFolder(Workbench& bench, QWidget* console, Banner* banner)
    : QObject(console)
    , m_bench(bench)
    , m_window(console)
    , m_banner(banner) {}

void GuestFolder::setGuest(const GuestRef& guest) {
    const bool migrated = std::exchange(m_ref, guest).uuid == guest.uuid;
    if (!migrated) m_folder.clear();
    tell();
}

void GuestFolder::setConsole(console::GraphicsConsole* console) {
    m_console = console;
    m_link = console::FolderLink::NoDevice;
    m_known = false;
    if (console && isShared()) console->shareFolder(m_folder.toStdString(), m_writable);
    tell();
}

void GuestFolder::setFacts(const console::ConsoleFacts& facts) {
    m_known = true;
    m_link = facts.folder;
    m_spice = facts.protocol == console::Protocol::Spice;
    tell();
}

void GuestFolder::addTo(QMenu& menu) {
    menu.addAction(icon("folder-open"), tr("Share a Folder …"), this, &GuestFolder::choose);
    m_stop = menu.addAction(icon("close"), tr("Stop Sharing the Folder"), this, [this] { share({}, false); });
    m_stop->setVisible(false);
}

void GuestFolder::choose() {
    auto* dialog = new QFileDialog(m_window, tr("Share a Folder with the Guest, Read-Only"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& folder) { share(folder, false); });
    dialog->open();
}

void GuestFolder::share(const QString& folder, bool writable) {
    m_folder = folder;
    m_writable = writable && !folder.isEmpty();
    if (m_console) m_console->shareFolder(m_folder.toStdString(), m_writable);
    tell();
}

void GuestFolder::tell() {
    if (m_stop) m_stop->setVisible(isShared());
    m_banner->clearButtons();
    if (!isShared()) return m_banner->hide();
    const auto stop = [this] { m_banner->addButton(tr("Stop"), [this] { share({}, false); }); };
    if (!m_known) {
        m_banner->tell("folder-open", Tone::Muted,
                       tr("%1 is shared with the guest as soon as its console is connected.").arg(m_folder));
        return stop();
    }
    if (m_spice && m_link == console::FolderLink::NoDevice) {
        m_banner->tell("warning", Tone::Caution,
                       tr("The guest has no channel through which it could see a folder."),
                       tr("It is a device of its definition: org.spice-space.webdav.0."));
        m_banner->addButton(tr("Give It One"), [this] { addChannel(); });
        return stop();
    }
    if (!m_spice) {
        m_banner->tell("warning", Tone::Caution, tr("Folders are shared by SPICE only."), {});
        return stop();
    }
    const bool served = m_link == console::FolderLink::Served;
    const auto what = m_writable ? tr("The guest can read and change %1.").arg(m_folder)
                                 : tr("The guest can read %1.").arg(m_folder);
    m_banner->tell(
        "folder-open", served ? Tone::Accent : Tone::Caution,
        served ? what : tr("%1 is offered, but the guest doesn't look.").arg(m_folder),
        served
            ? tr("In the guest: http://localhost:9843, which its file manager may show as a network folder.")
            : tr("Install spice-webdavd in the guest and start it."));
    m_banner->addButton(m_writable ? tr("Only Let It Read") : tr("Let It Write"),
                        [this] { share(m_folder, !m_writable); });
    stop();
}

void GuestFolder::addChannel() {
    inBackground(
        m_bench.pool, this, [fleet = &m_bench.fleet, ref = m_ref] { return giveDevice(*fleet, ref, channel); },
        [this, ref = m_ref](const Result<bool>& added) {
            if (ref != m_ref) return;
            m_banner->clearButtons();
            if (!added) {
                m_banner->tell("warning", Tone::Caution, sentence(added.error()),
                               translated(added.error().hint));
            } else if (*added) {
                Q_EMIT reconnectWanted();
                return;
            } else {
                share({}, false); // there is nothing to share it through before
                m_banner->tell("info", Tone::Caution, tr("The guest has the channel from its next start on."),
                               {});
            }
            m_banner->setClosable();
        });
}

} // namespace binnacle::views
