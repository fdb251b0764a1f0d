// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace binnacle::desktop {

/// One console a user (and BINNACLE_HOME, where set): a second start hands its links to the first one and ends. They
/// meet at a socket in the user's runtime folder, which nobody else may enter.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(QObject* parent = nullptr);

    enum class Answer : std::uint8_t {
        First,      ///< nobody else runs, or it doesn't answer: be a console
        Taken,      ///< the other console opens the links
        OtherFleet, ///< the other console shows running(), and has opened nothing
    };
    /// \a fleet: which one was asked for; empty: whichever runs. Waits for the other console, a few seconds at most.
    Answer handOver(const QString& fleet, const QStringList& links);
    /// Takes what later starts hand over, unless another console does; \a fleet is the one that is shown here.
    void listen(const QString& fleet);
    const QString& running() const { return m_fleet; }

Q_SIGNALS:
    void opened(const QStringList& links); ///< by a second start; empty: just show yourself

private:
    void receive();
    QByteArray answer(const QByteArray& message);
    QString m_path; ///< empty: there is no safe place for a socket
    QString m_fleet;
    QLocalServer m_server;
};

} // namespace binnacle::desktop
