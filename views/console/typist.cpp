// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/typist.h"

#include <algorithm>

namespace binnacle::views {

Typist::Typist(QObject* parent)
    : QObject(parent) {
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Typist::next);
}

void Typist::type(const std::vector<keyboard::Stroke>& strokes, int perSecond) {
    m_waiting.assign(strokes.begin(), strokes.end());
    m_all = int(strokes.size());
    m_timer.start(1000 / std::clamp(perSecond, 1, 200));
}

void Typist::cancel() {
    m_timer.stop();
    if (!std::exchange(m_waiting, {}).empty()) Q_EMIT ended();
}

void Typist::next() {
    if (m_waiting.empty()) return m_timer.stop();
    const auto keys = m_waiting.front();
    m_waiting.pop_front();
    Q_EMIT stroke(keys);
    Q_EMIT progressed(m_all - int(m_waiting.size()), m_all);
    if (!m_waiting.empty()) return;
    m_timer.stop();
    Q_EMIT ended();
}

} // namespace binnacle::views
