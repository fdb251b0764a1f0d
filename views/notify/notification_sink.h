// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QString>

namespace binnacle::views {

struct Notification {
    quint64 key = 0;     ///< one of the same key takes the place of the one before
    QString title, body; ///< plain text; the title is one line
};

/// Shows a message outside of the window. On the GUI thread.
class NotificationSink : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Returns at once.
    virtual void show(const Notification& message) = 0;

Q_SIGNALS:
    void clicked(quint64 key);
    void closed(quint64 key);
    void refused(const Notification& message); ///< it can't be shown here; also some time after show()
};

} // namespace binnacle::views
