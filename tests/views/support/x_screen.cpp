// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/x_screen.h"

#include "tests/views/support/waiting.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace binnacle::test {

XScreen::XScreen() {
    m_server.start("Xvfb",
                   {"-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"});
    if (m_server.waitForReadyRead(20'000)) m_name = ':' + QString::fromLatin1(m_server.readLine().trimmed());
}

XScreen::~XScreen() {
    m_server.terminate();
    m_server.waitForFinished(5000);
}

QString XScreen::fails(const QString& function, int seconds) const {
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("DISPLAY", m_name);
    environment.insert("QT_QPA_PLATFORM", "xcb");
    environment.insert("BINNACLE_X_SCREEN", "1");
    QProcess program;
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QCoreApplication::applicationFilePath(), {function});
    const bool ended = program.waitForFinished(seconds * 1000);
    if (!ended) program.kill(), program.waitForFinished();
    const auto said = program.readAll();
    // The program's other suites have no such function, and say so.
    const QRegularExpression passed("^PASS   : \\S+::" + function + "\\(\\)",
                                    QRegularExpression::MultilineOption);
    const auto text = QString::fromUtf8(said);
    return ended && text.contains(passed) ? QString() : text;
}

bool XScreen::act(const QStringList& words) {
    QProcess tool;
    tool.start("xdotool", words);
    return spin([&] { return tool.state() == QProcess::NotRunning; }) && tool.exitCode() == 0;
}

} // namespace binnacle::test
