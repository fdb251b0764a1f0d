// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/program.h"

#include "tests/views/support/waiting.h"

#include <csignal>

namespace binnacle::test {

Program::Program(const QString& name, const QStringList& arguments, const QStringList& environment) {
    auto variables = QProcessEnvironment::systemEnvironment();
    variables.insert("QT_QPA_PLATFORM", "offscreen");
    for (const auto& entry : environment)
        variables.insert(entry.section('=', 0, 0), entry.section('=', 1));
    m_process.setProcessEnvironment(variables);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    QObject::connect(&m_process, &QProcess::readyRead, &m_process, [this] { m_output += QString::fromUtf8(m_process.readAll()); });
    m_process.start(name.startsWith('/') || name == "script" ? name : qEnvironmentVariable("BINNACLE_BINARY_DIR", "build") + "/bin/" + name, arguments);
    m_process.waitForStarted();
}

Program::~Program() {
    if (!isRunning()) return;
    kill(SIGCONT);
    m_process.kill();
    m_process.waitForFinished();
}

int Program::wait(std::chrono::milliseconds limit) {
    if (!spin([this] { return !isRunning(); }, limit)) return -1;
    m_output += QString::fromUtf8(m_process.readAll());
    return m_process.exitStatus() == QProcess::CrashExit ? 128 + m_process.exitCode() : m_process.exitCode();
}

void Program::kill(int signal) {
    ::kill(pid_t(m_process.processId()), signal);
}

bool Program::says(const QString& text, std::chrono::milliseconds limit) {
    return spin([&] { return m_output.contains(text); }, limit);
}

} // namespace binnacle::test
