// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/ids.h"

#include <QObject>

#include <map>

namespace binnacle::views {

class GuestConsole;

/// The open consoles that hold a guest's connection, for those of its other monitors.
class MainScreens final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    void add(const GuestRef& guest, GuestConsole* screen);
    void remove(GuestConsole* screen);
    GuestConsole* of(const GuestRef& guest) const; ///< null: it isn't open

Q_SIGNALS:
    void changed();

private:
    std::map<GuestRef, GuestConsole*> m_screens;
};

} // namespace binnacle::views
