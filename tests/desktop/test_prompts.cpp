// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_prompter.h"
#include "tests/support/memory_store.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"

#include <QApplication>
#include <QCheckBox>
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

    /// What is kept is used without a question, until the host refuses it.
    Q_SLOT void aSecretIsKept_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("box");
        QTest::newRow("password") << int(SecretRequest::Kind::Password) << "Keep this password in the desktop's keychain";
        QTest::newRow("passphrase") << int(SecretRequest::Kind::Passphrase) << "Keep this passphrase in the desktop's keychain";
        QTest::newRow("question") << int(SecretRequest::Kind::Challenge) << "Keep this answer in the desktop's keychain";
    }
    Q_SLOT void aSecretIsKept() {
        QFETCH(int, kind);
        QFETCH(QString, box);
        m_store.clear();
        SecretRequest request{.kind = SecretRequest::Kind(kind), .host = "lab1", .user = "ada", .keyFile = "/k", .prompt = "Password:", .alone = true};
        QCOMPARE(answer(request, "first", box), std::string("first"));
        QVERIFY(m_store.all().empty()); // nobody knows yet whether it is right
        m_prompter.outcome(request, true);
        QCOMPARE(m_store.all().size(), 1U);
        QCOMPARE(m_store.all().begin()->second, std::string("first"));

        QCOMPARE(unasked(request), std::string("first"));
        m_prompter.outcome(request, true);
        QCOMPARE(m_store.all().size(), 1U);

        QCOMPARE(unasked(request), std::string("first"));
        m_prompter.outcome(request, false); // it was changed on the host
        QVERIFY(m_store.all().empty());
        request.attempt = 2;
        QCOMPARE(answer(request, "second", box, "What the keychain held was refused; it is forgotten."), std::string("second"));
        m_prompter.outcome(request, true);
        QCOMPARE(m_store.all().begin()->second, std::string("second"));
        request.attempt = 1;
        QCOMPARE(unasked(request), std::string("second"));
    }

    Q_SLOT void whatIsNotToBeKeptIsUsedOnce() {
        m_store.clear();
        const SecretRequest request{.kind = SecretRequest::Kind::Password, .host = "lab1", .user = "ada"};
        QCOMPARE(answer(request, "once", {}, "What you type is used for this connection only, unless you keep it."), std::string("once"));
        m_prompter.outcome(request, true);
        QVERIFY(m_store.all().empty());
        QCOMPARE(answer(request, "again"), std::string("again"));
        m_prompter.outcome(request, true);
    }

    Q_SLOT void aWrongOneIsNotKept() {
        m_store.clear();
        SecretRequest request{.kind = SecretRequest::Kind::Password, .host = "lab1", .user = "ada"};
        QCOMPARE(answer(request, "wrong", "Keep this password in the desktop's keychain"), std::string("wrong"));
        m_prompter.outcome(request, false);
        QVERIFY(m_store.all().empty());
        request.attempt = 2;
        QCOMPARE(answer(request, "right", {}, "The answer before was wrong."), std::string("right"));
        m_prompter.outcome(request, true);
        QVERIFY(m_store.all().empty());
    }

    Q_SLOT void whatCanNotBeKeptSaysSo_data() {
        QTest::addColumn<bool>("alone");
        QTest::addColumn<bool>("available");
        QTest::newRow("one question of several, or one that is seen") << false << true;
        QTest::newRow("nobody keeps secrets here") << true << false;
    }
    Q_SLOT void whatCanNotBeKeptSaysSo() {
        QFETCH(bool, alone);
        QFETCH(bool, available);
        m_store.clear();
        m_store.available = available;
        const SecretRequest request{.kind = SecretRequest::Kind::Challenge, .host = "lab1", .user = "ada", .prompt = "Token:", .alone = alone};
        QCOMPARE(answer(request, "123", {}, "It is used for this connection only."), std::string("123"));
        m_prompter.outcome(request, true);
        QVERIFY(m_store.all().empty());
    }

    /// A password that turns out to be followed by a code.
    Q_SLOT void anAnswerThatWasNotTheOnlyOneIsNotKept() {
        m_store.clear();
        SecretRequest request{.kind = SecretRequest::Kind::Challenge, .host = "lab1", .user = "ada", .prompt = "Password:", .alone = true};
        QCOMPARE(answer(request, "secret", "Keep this answer in the desktop's keychain"), std::string("secret"));
        request.alone = false;
        m_prompter.outcome(request, true);
        QVERIFY(m_store.all().empty());
    }

    Q_SLOT void anotherQuestionOfTheHostIsAnotherSecret() {
        m_store.clear();
        SecretRequest request{.kind = SecretRequest::Kind::Challenge, .host = "lab1", .user = "ada", .prompt = "Password:", .alone = true};
        QCOMPARE(answer(request, "secret", "Keep this answer in the desktop's keychain"), std::string("secret"));
        m_prompter.outcome(request, true);
        request.prompt = "One-time code:";
        QCOMPARE(answer(request, "123"), std::string("123"));
        m_prompter.outcome(request, true);
        QCOMPARE(m_store.all().size(), 1U);
    }

private:
    /// Types \a text where the dialog asks, ticks the box of that title, and sees that it says \a words.
    std::string answer(const SecretRequest& request, const QString& text, const QString& box = {}, const QString& words = {}) {
        auto asked = asking([&] { return m_prompter.secret(request, {}); });
        auto* shown = awaitOne();
        if (!shown) return "no dialog";
        QString all;
        for (const auto* label : shown->findChildren<QLabel*>())
            all += label->text() + '\n';
        auto* keep = shown->findChild<QCheckBox*>();
        const bool canKeep = m_store.available && !secretKey(request).empty();
        if (keep->isVisible() != canKeep || !all.contains(words) || (!box.isEmpty() && keep->text() != box))
            qWarning().noquote() << all << keep->text() << keep->isVisible();
        else
            shown->findChild<QLineEdit*>()->setText(text);
        keep->setChecked(!box.isEmpty());
        shown->accept();
        const auto got = answerOf(asked);
        return got ? *got : "declined";
    }
    /// What is answered without a dialog.
    std::string unasked(const SecretRequest& request) {
        auto asked = asking([&] { return m_prompter.secret(request, {}); });
        spin([&] { return dialog() || asked.wait_for(std::chrono::seconds(0)) == std::future_status::ready; });
        if (dialog()) closeDialogs();
        const auto got = answerOf(asked);
        return got ? *got : "asked";
    }
    MemoryStore m_store;
    desktop::DesktopPrompter m_prompter{m_store};
    std::unique_ptr<QWidget> m_window;
};

namespace {
const Suite<PromptsTest> suite;
}

} // namespace binnacle::test

#include "test_prompts.moc"
