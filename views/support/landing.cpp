// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/landing.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>

namespace binnacle::views {

Landing::Landing(QObject* parent) : QObject(parent) {}

void Landing::call(std::function<void()> act) {
    auto waiting = m_waiting.lock();
    waiting->push_back(std::move(act));
    if (waiting->size() == 1) QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

bool Landing::event(QEvent* event) {
    if (event->type() != QEvent::User) return QObject::event(event);
    std::vector<std::function<void()>> acts;
    std::swap(acts, *m_waiting.lock());
    const QPointer<Landing> alive(this);
    for (auto& act : acts) {
        if (!alive) break; // an earlier one has ended us
        act();
    }
    return true;
}

} // namespace binnacle::views
