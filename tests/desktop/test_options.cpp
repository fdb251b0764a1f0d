// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_options.h"
#include "tests/views/support/suite.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace binnacle::test {

using desktop::DesktopOptions;
using desktop::Leave;

namespace {

std::variant<DesktopOptions, Leave> parsed(std::vector<const char*> arguments) {
    arguments.insert(arguments.begin(), "binnacle");
    return desktop::parseOptions(int(arguments.size()), arguments.data());
}

/// Every "--name" in it.
QSet<QString> optionsIn(const QString& text) {
    QSet<QString> all;
    for (auto it = QRegularExpression("(?<![\\w-])--[a-z][a-z-]*").globalMatch(text); it.hasNext();)
        all << it.next().captured();
    return all;
}

QString sourceFile(const char* name) {
    QFile file(qEnvironmentVariable("BINNACLE_SOURCE_DIR", ".") + '/' + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class OptionsTest : public QObject {
    Q_OBJECT

    Q_SLOT void areUnderstood() {
        const auto all =
            std::get<DesktopOptions>(parsed({"--fleet", "f.toml", "--new-instance", "--language", "de",
                                             "--scheme", "dark", "lab1/web", "binnacle://lab2"}));
        QCOMPARE(all.fleetFile, std::string("f.toml"));
        QVERIFY(all.newInstance);
        QVERIFY(!all.demo);
        QCOMPARE(all.links, (std::vector<std::string>{"lab1/web", "binnacle://lab2"}));
        const auto demo = std::get<DesktopOptions>(parsed({"--demo", "binnacle://lab1"}));
        QVERIFY(demo.demo && demo.demoSpec.empty());
        QCOMPARE(demo.links, std::vector<std::string>{"binnacle://lab1"});
        const auto consoles = std::get<DesktopOptions>(parsed({"--console", "lab1/web", "--console", "104", "lab2"}));
        QCOMPARE(consoles.links, (std::vector<std::string>{"lab2", "lab1/web/console", "104/console"}));
        QCOMPARE(std::get<Leave>(parsed({"--scheme", "pink"})).exitCode, 2);
        QCOMPARE(std::get<Leave>(parsed({"--nonsense"})).exitCode, 2);
        QCOMPARE(std::get<Leave>(parsed({"--version"})).exitCode, 0);
    }

    Q_SLOT void theManPageHasThemAll() {
        const auto help = QString::fromStdString(std::get<Leave>(parsed({"--help"})).text);
        auto page = sourceFile("installer/man/binnacle.1.in").replace("\\-", "-");
        const auto wanted = optionsIn(help);
        QVERIFY(wanted.contains("--new-instance") && wanted.size() >= 8);
        const auto options = page.section(".SH OPTIONS", 1).section(".SH ", 0, 0);
        for (const auto& option : wanted)
            QVERIFY2(optionsIn(options).contains(option), qPrintable(option + " isn't in the man page"));
        for (const auto& option : optionsIn(page))
            QVERIFY2(wanted.contains(option), qPrintable(option + " isn't an option"));
    }

    Q_SLOT void theManPageHasNoWarning() {
        if (QStandardPaths::findExecutable("groff").isEmpty()) QSKIP("groff is not installed");
        QProcess groff;
        groff.start("groff", {"-man", "-Tutf8", "-ww", "-z",
                              qEnvironmentVariable("BINNACLE_BINARY_DIR") + "/man/binnacle.1"});
        QVERIFY(groff.waitForFinished());
        QCOMPARE(QString::fromUtf8(groff.readAllStandardError()), QString());
        QCOMPARE(groff.exitCode(), 0);
    }
};

namespace {
const Suite<OptionsTest> suite;
}

} // namespace binnacle::test

#include "test_options.moc"
