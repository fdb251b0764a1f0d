// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/action.h"
#include "views/support/place.h"

#include <QWidget>

namespace binnacle::views {

/// What the centre of the window shows of a place.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Shows \a place from now on; the same page serves many.
    virtual void open(const Place& place) = 0;
    virtual std::vector<Target> targets() const = 0; ///< what actions act on
    virtual QString title() const = 0;
    virtual void showTab(const QString&) {} ///< by its object name
    enum class Session : std::uint8_t { Screen, Text };
    /// Another part of the window opens such a session with it, of which there can be one only: one shown here ends.
    virtual void releaseSession(const Target&, Session) {}

Q_SIGNALS:
    void targetsChanged();
};

} // namespace binnacle::views
