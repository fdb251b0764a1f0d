// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProcess>

namespace binnacle::test {

/// An X server of a test's own (Xvfb), for what the offscreen platform doesn't have: a real keyboard.
class XScreen {
public:
    XScreen();
    ~XScreen();
    bool isUp() const { return !m_name.isEmpty(); }

    /// This test program once more, as a client of it: the test \a function passes. What it said where it
    /// doesn't.
    QString fails(const QString& function, int seconds = 60) const;
    /// In such a program.
    static bool isWithin() { return qEnvironmentVariableIsSet("BINNACLE_X_SCREEN"); }
    /// What a person does: xdotool's words. Runs the event loop meanwhile.
    static bool act(const QStringList& words);

private:
    QProcess m_server;
    QString m_name; ///< ":7"
};

} // namespace binnacle::test
