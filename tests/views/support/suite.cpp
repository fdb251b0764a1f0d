// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/suite.h"

#include "core/base/log.h"
#include "core/base/thread_role.h"
#include "tests/support/scratch.h"
#include "views/support/theme.h"

#include <QApplication>
#include <QSettings>

#include <csignal>

namespace binnacle::test {

std::vector<SuiteMaker>& suites() {
    static std::vector<SuiteMaker> all;
    return all;
}

} // namespace binnacle::test

int main(int argc, char** argv) {
    using namespace binnacle;
    qputenv("QT_NO_GLIB", "1");
    std::signal(SIGPIPE, SIG_IGN); // as the program; QtTest, which takes it for a crash, leaves it alone then
    const test::Scratch home;
    QApplication app(argc, argv);
    QApplication::setOrganizationName("binnacle");
    QApplication::setApplicationName("console");
    QApplication::setQuitOnLastWindowClosed(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, QString::fromStdString(home.path().string()));
    QLocale::setDefault(QLocale("en_US"));
    views::theme::apply(views::Scheme::Light);
    markThreadAsInteractive();
    int failed = 0;
    for (const auto& make : test::suites())
        failed += QTest::qExec(make().get(), argc, argv);
    return failed;
}
