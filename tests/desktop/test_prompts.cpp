// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_prompter.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <future>

namespace binnacle::test {
namespace {

QDialog* dialog() {
    for (auto* widget : QApplication::topLevelWidgets())
        if (auto* found = qobject_cast<QDialog*>(widget); found && found->isVisible()) return found;
    return nullptr;
}
QDialog* awaitOne() {
    spin([] { return dialog() != nullptr; });
    return dialog();
}
void press(QDialog& in, const QString& text) {
    for (auto* button : in.findChildren<QPushButton*>())
        if (button->text().remove('&') == text) button->click();
}

/// Asks as a host's worker does.
template <class Ask>
auto asking(Ask ask) {
    return std::async(std::launch::async, std::move(ask));
}
template <class Future>
auto answerOf(Future& future) {
    spin([&] { return future.wait_for(std::chrono::seconds(0)) == std::future_status::ready; });
    return future.get();
}

const HostKeyQuestion question{"<b>evil</b>\n:22", "ssh-ed25519", "SHA256:abc"};

} // namespace

class PromptsTest : public QObject {
    Q_OBJECT

    Q_SLOT void init() {
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_prompter.setWindow(m_window.get());
    }
    Q_SLOT void cleanup() {
        closeDialogs();
        m_prompter.setWindow(nullptr);
        m_window.reset();
    }

    Q_SLOT void anUnknownKeyIsAskedFor_data() {
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("answer");
        QTest::newRow("remember") << "Trust and Remember" << int(KeyAnswer::Remember);
        QTest::newRow("once") << "Trust Once" << int(KeyAnswer::Once);
        QTest::newRow("reject") << "Don't Connect" << int(KeyAnswer::Reject);
    }
    Q_SLOT void anUnknownKeyIsAskedFor() {
        QFETCH(QString, button);
        QFETCH(int, answer);
        auto asked = asking([this] { return m_prompter.hostKey(question, {}); });
        auto* shown = awaitOne();
        QVERIFY(shown);
        for (const auto* label : shown->findChildren<QLabel*>()) {
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
            QVERIFY(!label->text().contains(">\n"));
        }
        for (const auto* choice : shown->findChildren<QPushButton*>()) // Enter alone trusts nobody
            QCOMPARE(choice->isDefault(), choice->text() == "Don't Connect");
        press(*shown, button);
        const auto got = answerOf(asked);
        QVERIFY(got);
        QCOMPARE(int(*got), answer);
    }

    Q_SLOT void aClosedQuestionTrustsNobody() {
        auto asked = asking([this] { return m_prompter.hostKey(question, {}); });
        awaitOne()->close();
        const auto got = answerOf(asked);
        QVERIFY(!got || *got == KeyAnswer::Reject);
    }

    Q_SLOT void aPasswordIsTyped() {
        SecretRequest request{.kind = SecretRequest::Kind::Password, .host = "lab1", .user = "ada"};
        auto asked = asking([&] { return m_prompter.secret(request, {}); });
        auto* shown = awaitOne();
        auto* edit = shown->findChild<QLineEdit*>();
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        QTest::keyClicks(edit, "correct horse");
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(*answerOf(asked), std::string("correct horse"));
        request.attempt = 2;
        request.kind = SecretRequest::Kind::Challenge;
        request.prompt = "Token\x1b[2J:";
        request.echo = true;
        auto again = asking([&] { return m_prompter.secret(request, {}); });
        shown = awaitOne();
        QCOMPARE(shown->findChild<QLineEdit*>()->echoMode(), QLineEdit::Normal);
        shown->reject();
        const auto declined = answerOf(again);
        QVERIFY(!declined);
        QCOMPARE(declined.error().code, ErrorCode::Cancelled);
    }

    Q_SLOT void severalHostsAskAtOnce() {
        auto first = asking([this] { return m_prompter.hostKey({"one", "ssh-ed25519", "SHA256:1"}, {}); });
        auto second = asking([this] { return m_prompter.hostKey({"two", "ssh-ed25519", "SHA256:2"}, {}); });
        const auto count = [] {
            return std::ranges::count_if(QApplication::topLevelWidgets(), [](QWidget* w) { return w->isVisible() && qobject_cast<QDialog*>(w); });
        };
        QVERIFY(spin([&] { return count() == 2; }));
        while (auto* shown = dialog()) {
            press(*shown, "Trust Once");
            QTest::qWait(5);
        }
        QCOMPARE(*answerOf(first), KeyAnswer::Once);
        QCOMPARE(*answerOf(second), KeyAnswer::Once);
    }

    Q_SLOT void aHostThatIsGivenUpAsksNoMore() {
        std::stop_source stop;
        auto asked = asking([&] { return m_prompter.hostKey(question, stop.get_token()); });
        QVERIFY(awaitOne());
        stop.request_stop();
        const auto got = answerOf(asked);
        QVERIFY(!got);
        QVERIFY(spin([] { return !dialog(); }));
    }

    /// As when another language is chosen, or the program ends.
    Q_SLOT void aWindowThatGoesLeavesNobodyWaiting() {
        auto asked = asking([this] { return m_prompter.hostKey(question, {}); });
        QVERIFY(awaitOne());
        m_prompter.setWindow(nullptr);
        m_window.reset();
        const auto got = answerOf(asked);
        QVERIFY(!got);
        QCOMPARE(got.error().code, ErrorCode::Cancelled);
    }

private:
    Keychain m_keychain;
    desktop::DesktopPrompter m_prompter{m_keychain};
    std::unique_ptr<QWidget> m_window;
};

namespace {
const Suite<PromptsTest> suite;
}

} // namespace binnacle::test

#include "test_prompts.moc"
