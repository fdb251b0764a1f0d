// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/console/lock_state.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace binnacle::views {

/// Keeps the locks of a guest's keyboard like the desktop's: says what they should be when the guest gets the
/// focus and when the desktop's change by something else than a key that the guest got too. Once each time: a
/// guest that has its own way isn't fought.
class LockKeeper final : public QObject {
    Q_OBJECT
public:
    explicit LockKeeper(QObject* parent = nullptr);

    void setFocused(bool focused);
    void setDesktop(const LockState& locks);
    /// As its server tells; none: it hasn't told, and nothing is asked of the guest.
    void setGuest(const std::optional<console::Leds>& leds);
    void passedOn(); ///< a lock's key went to the guest, which follows by itself

Q_SIGNALS:
    void wanted(binnacle::console::Leds leds);

private:
    void keepInStep();

    LockState m_desktop;
    std::optional<console::Leds> m_guest;
    bool m_focused = false, m_due = false;
    QElapsedTimer m_passedOn;
    QTimer m_settle; ///< a key that explains the change may come after it
};

} // namespace binnacle::views
