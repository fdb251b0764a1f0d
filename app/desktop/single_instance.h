// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace binnacle::desktop {

/// One console a user and fleet: a second start hands its links to the first one and ends.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    /// \a fleet: what tells consoles apart (the fleet file's path).
    explicit SingleInstance(const QString& fleet, QObject* parent = nullptr);

    /// True: another console took the links. False: this is the first one, and it listens from now on.
    bool handOver(const QStringList& links);

Q_SIGNALS:
    void opened(const QStringList& links); ///< by a second start; empty: just show yourself

private:
    void receive();
    QString m_path;
    QLocalServer m_server;
};

} // namespace binnacle::desktop
