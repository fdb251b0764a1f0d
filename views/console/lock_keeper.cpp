// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/lock_keeper.h"

namespace binnacle::views {
namespace {

constexpr int settleMs = 300;

} // namespace

LockKeeper::LockKeeper(QObject* parent)
    : QObject(parent) {
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &LockKeeper::keepInStep);
}

void LockKeeper::setFocused(bool focused) {
    m_focused = m_due = focused;
    m_settle.stop();
    if (!focused) m_desktop = {}; // it may change unseen
}

void LockKeeper::setDesktop(const LockState& locks) {
    const auto before = std::exchange(m_desktop, locks);
    if (m_due && !m_settle.isActive()) return keepInStep();
    if (!m_focused || before == locks || (m_passedOn.isValid() && m_passedOn.elapsed() < settleMs)) return;
    m_due = true;
    m_settle.start();
}

void LockKeeper::setGuest(const std::optional<console::Leds>& leds) {
    const bool first = leds && !m_guest;
    m_guest = leds;
    if (first && m_focused) m_due = true; // a new connection
    if (!m_settle.isActive()) keepInStep();
}

void LockKeeper::passedOn() {
    m_passedOn.start();
    if (!m_settle.isActive()) return;
    m_settle.stop();
    m_due = false;
}

void LockKeeper::keepInStep() {
    if (!m_due || !m_guest || m_desktop == LockState()) return;
    m_due = false;
    const auto leds = m_desktop.over(*m_guest);
    if (leds != *m_guest) Q_EMIT wanted(leds);
}

} // namespace binnacle::views
