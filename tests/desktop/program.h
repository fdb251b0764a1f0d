// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProcess>

#include <memory>

namespace binnacle::test {

/// A program of the build ("binnacle", "binnaclectl") as a process of its own, without a screen; killed at the latest
/// when this ends. BINNACLE_HOME is what it is here.
class Program {
public:
    explicit Program(const QString& name, const QStringList& arguments, const QStringList& environment = {});
    ~Program();

    /// Its exit code; -1 where it has not ended in time, 128 + n where it was killed.
    int wait(std::chrono::milliseconds limit = std::chrono::seconds(30));
    bool isRunning() { return m_process.state() == QProcess::Running; }
    void kill(int signal);
    /// Waits until it printed that.
    bool says(const QString& text, std::chrono::milliseconds limit = std::chrono::seconds(30));
    QString output() const { return m_output; }

private:
    QProcess m_process;
    QString m_output;
};

} // namespace binnacle::test
