// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/keyboard/keymap.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace binnacle::views {

/// Types strokes one after the other, so many a second.
class Typist final : public QObject {
    Q_OBJECT
public:
    explicit Typist(QObject* parent = nullptr);
    void type(const std::vector<keyboard::Stroke>& strokes, int perSecond);
    void cancel();
    bool isTyping() const { return !m_waiting.empty(); }

Q_SIGNALS:
    void stroke(const binnacle::keyboard::Stroke& keys);
    void progressed(int done, int all);
    void ended();

private:
    void next();
    std::deque<keyboard::Stroke> m_waiting;
    int m_all = 0;
    QTimer m_timer;
};

} // namespace binnacle::views
