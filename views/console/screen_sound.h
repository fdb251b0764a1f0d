// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sound/sound_output.h"
#include "views/support/landing.h"

#include <QObject>

namespace binnacle::views {

/// The sound of one guest's screen: where it goes, and why it isn't heard. On the window's thread.
class ScreenSound final : public QObject {
    Q_OBJECT
public:
    explicit ScreenSound(QObject* parent, sound::SpeakerMaker maker = sound::openPulse);
    ~ScreenSound() override;

    /// From now on the sound of another guest, called \a title in the desktop's mixer.
    void renew(const QString& title);
    std::shared_ptr<console::AudioSink> sink() const { return m_output; } ///< for a connection
    void setAudible(bool audible);

Q_SIGNALS:
    void troubled(const binnacle::Error& why); ///< there is no sound on this computer; once a guest

private:
    Landing m_landing;
    sound::SpeakerMaker m_maker;
    std::shared_ptr<sound::SoundOutput> m_output;
    bool m_audible = false;
};

} // namespace binnacle::views
