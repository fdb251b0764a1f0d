// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/scratch.h"

#include <QDBusConnection>
#include <QProcess>

namespace binnacle::test {

/// A message bus on which nobody is but who the test brings.
class PrivateBus {
public:
    PrivateBus() {
        const auto file = m_folder.write("bus.conf", R"(<busconfig>
            <type>session</type><listen>unix:dir=/tmp</listen>
            <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
            </busconfig>)");
        m_daemon.start("dbus-daemon", {"--nofork", "--print-address",
                                       "--config-file=" + QString::fromStdString(file.string())});
        if (m_daemon.waitForReadyRead()) m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~PrivateBus() {
        for (const auto& name : m_names)
            QDBusConnection::disconnectFromBus(name);
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    const QString& address() const { return m_address; } ///< empty: the daemon didn't start
    /// Another peer each time.
    QDBusConnection connection() {
        static int count = 0;
        m_names << QStringLiteral("peer-%1").arg(++count);
        return QDBusConnection::connectToBus(m_address, m_names.last());
    }

private:
    Scratch m_folder;
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

} // namespace binnacle::test
