// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/single_instance.h"

#include "core/base/log.h"
#include "core/base/paths.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QLockFile>

namespace binnacle::desktop {
namespace {

constexpr int patienceMs = 1500;
constexpr qint64 longest = 64 * 1024; // of a message; links are short

} // namespace

SingleInstance::SingleInstance(const QString& fleet, QObject* parent)
    : QObject(parent) {
    const auto mark = QCryptographicHash::hash(fleet.toUtf8(), QCryptographicHash::Sha1).toHex().left(12);
    m_path = QString::fromStdString((paths::runtime() / ("console-" + mark.toStdString() + ".sock")).string());
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::handOver(const QStringList& links) {
    QLockFile lock(m_path + ".lock"); // two that start at the same moment
    lock.tryLock(patienceMs);
    QLocalSocket other;
    other.connectToServer(m_path);
    if (other.waitForConnected(patienceMs)) {
        other.write(QJsonDocument(QJsonArray::fromStringList(links)).toJson(QJsonDocument::Compact) + '\n');
        // It answers once it took them: one that hangs must not swallow a start.
        if (other.waitForBytesWritten(patienceMs) && other.waitForReadyRead(patienceMs)) return true;
        log::warning("another console holds {} and doesn't answer", m_path.toStdString());
        return false;
    }
    QLocalServer::removeServer(m_path); // left over by one that was killed
    if (!m_server.listen(m_path)) log::warning("can't listen on {}: {}", m_path.toStdString(), m_server.errorString().toStdString());
    return false;
}

void SingleInstance::receive() {
    while (auto* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > longest) {
                socket->abort();
                return;
            }
            if (!socket->canReadLine()) return;
            QStringList links;
            for (const auto& link : QJsonDocument::fromJson(socket->readLine()).array())
                links << link.toString();
            socket->write("ok\n");
            socket->disconnectFromServer();
            Q_EMIT opened(links);
        });
    }
}

} // namespace binnacle::desktop
