// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/single_instance.h"

#include "core/base/log.h"
#include "core/base/paths.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QLockFile>

#include <sys/stat.h>
#include <unistd.h>

namespace binnacle::desktop {
namespace {

constexpr int patienceMs = 1500;
constexpr qint64 longest = 64 * 1024; // of a message; links are short

/// Somebody else could have made a folder of that name in /tmp.
bool isPrivate(const std::filesystem::path& folder) {
    struct stat info {};
    return ::lstat(folder.c_str(), &info) == 0 && S_ISDIR(info.st_mode) && info.st_uid == ::geteuid() && (info.st_mode & 0022) == 0;
}

QByteArray line(const QJsonObject& message) {
    return QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject object(const QByteArray& text) {
    return QJsonDocument::fromJson(text).object();
}

} // namespace

SingleInstance::SingleInstance(QObject* parent)
    : QObject(parent) {
    const auto folder = paths::runtime();
    QByteArray name = "console";
    if (const auto profile = qgetenv("BINNACLE_HOME"); !profile.isEmpty())
        name += '-' + QCryptographicHash::hash(profile, QCryptographicHash::Sha1).toHex().left(12);
    if (isPrivate(folder))
        m_path = QString::fromStdString((folder / (name.toStdString() + ".sock")).string());
    else
        log::warning("{} is not a folder of this user alone: other starts aren't heard of", folder.string());
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

SingleInstance::Answer SingleInstance::handOver(const QString& fleet, const QStringList& links) {
    if (m_path.isEmpty()) return Answer::First;
    QLockFile lock(m_path + ".lock"); // two that start at the same moment
    lock.tryLock(patienceMs);
    QLocalSocket other;
    other.connectToServer(m_path);
    if (!other.waitForConnected(patienceMs)) {
        listen(fleet);
        return Answer::First;
    }
    other.write(line({{"fleet", fleet}, {"links", QJsonArray::fromStringList(links)}}));
    // It answers once it took them: one that hangs must not swallow a start.
    if (!other.waitForBytesWritten(patienceMs) || !other.waitForReadyRead(patienceMs)) {
        log::warning("another console holds {} and doesn't answer", m_path.toStdString());
        return Answer::First;
    }
    const auto said = object(other.readLine(longest));
    m_fleet = said["fleet"].toString();
    return said["taken"].toBool() ? Answer::Taken : Answer::OtherFleet;
}

void SingleInstance::listen(const QString& fleet) {
    m_fleet = fleet;
    if (m_path.isEmpty() || m_server.isListening()) return;
    QLocalSocket other;
    other.connectToServer(m_path);
    if (other.waitForConnected(patienceMs)) return;
    QLocalServer::removeServer(m_path); // left over by one that was killed
    if (!m_server.listen(m_path)) log::warning("can't listen on {}: {}", m_path.toStdString(), m_server.errorString().toStdString());
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
            socket->write(answer(socket->readLine()));
            socket->disconnectFromServer();
        });
    }
}

QByteArray SingleInstance::answer(const QByteArray& message) {
    const auto asked = object(message);
    const auto fleet = asked["fleet"].toString();
    const bool taken = asked.contains("links") && (fleet.isEmpty() || fleet == m_fleet);
    if (taken) {
        QStringList links;
        for (const auto& link : asked["links"].toArray())
            if (link.isString()) links << link.toString();
        QMetaObject::invokeMethod(this, [this, links] { Q_EMIT opened(links); }, Qt::QueuedConnection);
    }
    return line({{"taken", taken}, {"fleet", m_fleet}});
}

} // namespace binnacle::desktop
