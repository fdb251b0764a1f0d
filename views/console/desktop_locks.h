// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/console/lock_state.h"

#include <QAbstractNativeEventFilter>
#include <QObject>

#include <array>

class QKeyEvent;
struct xcb_connection_t;

namespace binnacle::views {

/// The locks of the desktop's keyboard. Under X11 the server tells, also when they change; Wayland tells Caps
/// and Num with each key only (locksOf()); elsewhere nothing is known.
class DesktopLocks final : public QObject, private QAbstractNativeEventFilter {
    Q_OBJECT
public:
    explicit DesktopLocks(QObject* parent = nullptr);
    ~DesktopLocks() override;

    /// changed() is told from now on, and how they are at once where that is known.
    void watch();
    void unwatch();
    /// As a key's event tells them: the state before it.
    static LockState locksOf(const QKeyEvent& event);

Q_SIGNALS:
    void changed(const binnacle::views::LockState& locks);

private:
    bool nativeEventFilter(const QByteArray& type, void* message, qintptr* result) override;
    void selectEvents(xcb_connection_t* x);
    LockState read(xcb_connection_t* x);

    std::array<std::uint32_t, 3> m_atoms{}; ///< of the indicators' names: scroll, num, caps
    std::array<int, 3> m_bits{-1, -1, -1};  ///< where they are in the server's mask; -1: there is none such
    int m_firstEvent = -1;                  ///< of XKB; -1: the server has none
    bool m_watching = false;
};

} // namespace binnacle::views
