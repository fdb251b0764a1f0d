// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the strip above the screen asks of its console, and what each guest was wanted like.
#include "core/fleet/fleet.h"
#include "core/keyboard/layout_names.h"
#include "core/model/search.h"
#include "views/console/console_bar.h"
#include "views/console/frame_widget.h"
#include "views/console/guest_console.h"
#include "views/console/guest_files.h"
#include "views/console/screen_recording.h"
#include "views/console/screen_sound.h"
#include "views/console/type_dialog.h"
#include "views/console/typist.h"
#include "views/support/background.h"
#include "views/support/inventory_feed.h"
#include "views/support/strings.h"
#include "views/widgets/banner.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace binnacle::views {

/// Each guest as it was wanted last; a look without touching is of the moment and ends with it.
void GuestConsole::takeProfile() {
    m_profile = GuestProfile::load(m_ref.uuid);
    m_lookOnly = false;
    m_files->setLookOnly(false);
    m_frame->setScaleMode(m_profile.scale);
    m_frame->setClipboardShared(m_profile.clipboard);
    m_bar->setScaleMode(m_profile.scale);
    m_bar->setEncoding(m_profile.encoding);
    m_bar->setClipboardShared(m_profile.clipboard);
    m_bar->setLookOnly(false);
    m_frame->setGrabsOnFocus(m_profile.grab);
    m_bar->setGrabbing(m_profile.grab);
    m_bar->setSound(m_profile.sound);
    applySound(isVisible());
}

void GuestConsole::connectBar() {
    connect(m_bar, &ConsoleBar::scaleChosen, this, [this](ScaleMode mode) {
        m_profile.scale = mode;
        m_profile.save(m_ref.uuid);
        m_frame->setScaleMode(mode);
    });
    connect(m_bar, &ConsoleBar::graphicsChosen, this, [this](Graphics::Type type) {
        m_profile.graphics = type;
        m_profile.save(m_ref.uuid);
        connectNow();
    });
    connect(m_bar, &ConsoleBar::keysChosen, m_frame, &FrameWidget::press);
    connect(m_bar, &ConsoleBar::stickyChosen, this, [this](keyboard::Evdev key, bool held) {
        m_frame->setFocus();
        m_frame->setSticky(key, held);
    });
    connect(m_bar, &ConsoleBar::grabWanted, m_frame, &FrameWidget::setGrabbed);
    connect(m_bar, &ConsoleBar::typeWanted, this, &GuestConsole::typeClipboard);
    connect(m_bar, &ConsoleBar::typingCancelled, m_typist, &Typist::cancel);
    connect(m_bar, &ConsoleBar::fileWanted, this, &GuestConsole::saveScreenshot);
    connect(m_bar, &ConsoleBar::copyWanted, this, &GuestConsole::copyScreenshot);
    connect(m_bar, &ConsoleBar::reconnectWanted, this, &GuestConsole::connectNow);
    connect(m_bar, &ConsoleBar::lookOnlyChosen, this, [this](bool only) {
        m_lookOnly = only;
        m_files->setLookOnly(only);
        if (m_console) m_console->setLookOnly(only);
    });
    connect(m_bar, &ConsoleBar::clipboardChosen, this, [this](bool shared) {
        m_profile.clipboard = shared;
        m_profile.save(m_ref.uuid);
        m_frame->setClipboardShared(shared);
    });
    connect(m_bar, &ConsoleBar::grabbingChosen, this, [this](bool grabs) {
        m_profile.grab = grabs;
        m_profile.save(m_ref.uuid);
        m_frame->setGrabsOnFocus(grabs);
        Q_EMIT wishesChanged();
    });
    connect(m_bar, &ConsoleBar::encodingChosen, this, [this](console::VncEncoding encoding) {
        m_profile.encoding = encoding;
        m_profile.save(m_ref.uuid);
        if (m_console) m_console->setEncoding(encoding);
    });
}

void GuestConsole::connectRecording() {
    connect(m_bar, &ConsoleBar::recordWanted, this, &GuestConsole::record);
    connect(m_recording, &ScreenRecording::changed, this, [this] {
        m_bar->showRecording(m_recording->figures());
        if (std::exchange(m_wasRecording, isRecording()) != isRecording()) Q_EMIT recordingChanged();
    });
    connect(m_recording, &ScreenRecording::ended, this,
            [this](const QString& file, const std::optional<Error>& error) {
                if (error)
                    return tellNews(tr("The recording ended. %1").arg(sentence(*error)),
                                    translated(error->hint));
                tellNews(tr("The recording is in %1").arg(file));
                m_newsBanner->addButton(tr("Show in Folder"), [file] {
                    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).path()));
                });
            });
}

void GuestConsole::connectSound() {
    connect(m_bar, &ConsoleBar::soundChosen, this, [this](bool on) {
        m_profile.sound = on;
        m_profile.save(m_ref.uuid);
        applySound(isVisible());
    });
    connect(m_sound, &ScreenSound::troubled, this, [this](const Error& why) {
        m_bar->showNoSound(sentence(why));
        if (m_state == State::Open) showFacts();
    });
}

/// Servers offer the sound of guests that can't make any.
void GuestConsole::askForSoundDevice() {
    const auto read = [fleet = &m_bench.fleet, ref = m_ref] {
        const auto backend = fleet->backend(ref.host);
        const auto xml =
            backend ? (*backend)->config().xml(ref.uuid, false) : Result<std::string>(backend.error());
        return !xml || xml->find("<sound ") != std::string::npos ||
               xml->find("pcspk-audiodev") != std::string::npos;
    };
    inBackground(m_bench.pool, this, read, [this, turn = m_turn](bool has) {
        if (turn != m_turn || m_state != State::Open) return;
        m_hasSoundDevice = has;
        showFacts();
    });
}

void GuestConsole::showFacts() {
    auto facts = m_facts;
    facts.sound = facts.sound && m_hasSoundDevice;
    m_bar->showFacts(facts, m_frame->guestSize());
}

/// What isn't in sight isn't heard either.
void GuestConsole::applySound(bool shown) {
    m_sound->setAudible(shown && m_profile.sound);
    if (m_console) m_console->setSound(shown && m_profile.sound);
}

bool GuestConsole::isRecording() const {
    return m_recording->isOn();
}

void GuestConsole::record(bool on) {
    if (!on) return m_recording->stop();
    const auto fleet = m_bench.feed.snapshot();
    m_recording->ask(fleet->find(m_ref) ? shown(displayName(*fleet, m_ref), 120) : tr("guest"));
}

void GuestConsole::typeClipboard() {
    auto layout = m_profile.keymap.empty() ? keyboard::layoutOfQemu(m_keymap) : m_profile.keymap;
    auto* dialog = new TypeDialog(m_bench, QApplication::clipboard()->text(), std::move(layout), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_profile.keymap = dialog->layoutName();
        m_profile.save(m_ref.uuid);
        if (m_console) m_typist->type(dialog->strokes(), dialog->rate());
    });
    dialog->open();
}

void GuestConsole::copyScreenshot() {
    const auto picture = m_frame->picture();
    if (!picture.isNull()) QApplication::clipboard()->setImage(picture);
}

void GuestConsole::saveScreenshot() {
    const auto picture = m_frame->picture();
    if (picture.isNull()) return;
    const auto* guest = known();
    auto name = guest ? shown(guest->name, 60) : QStringLiteral("guest");
    name.replace('/', '_');
    const auto proposed = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation) + '/' + name +
                          '-' + QDateTime::currentDateTime().toString("yyyy-MM-dd-hhmmss") + ".png";
    auto* dialog = new QFileDialog(this, tr("Save the Screenshot"), proposed, tr("PNG pictures (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(proposed);
    connect(dialog, &QFileDialog::fileSelected, this, [this, picture](const QString& file) {
        inBackground(
            m_bench.pool, this, [picture, file] { return picture.save(file, "PNG"); },
            [this, file](bool saved) {
                if (!saved) tellNews(tr("%1 can't be written.").arg(file));
            });
    });
    dialog->open();
}

} // namespace binnacle::views
