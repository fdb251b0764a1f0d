// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/screen_sound.h"

namespace binnacle::views {

ScreenSound::ScreenSound(QObject* parent, sound::SpeakerMaker maker)
    : QObject(parent)
    , m_maker(std::move(maker)) {
    renew({});
}

ScreenSound::~ScreenSound() {
    m_output->setAudible(false);
    m_output->detach();
}

void ScreenSound::renew(const QString& title) {
    if (m_output) {
        m_output->setAudible(false);
        m_output->detach();
    }
    m_output = std::make_shared<sound::SoundOutput>(title.toStdString(), m_maker, [this](const Error& why) {
        m_landing.call([this, why] { Q_EMIT troubled(why); });
    });
    m_output->setAudible(m_audible);
}

void ScreenSound::setAudible(bool audible) {
    m_audible = audible;
    m_output->setAudible(audible);
}

} // namespace binnacle::views
