// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/notify/notifier.h"
#include "views/settings/preferences.h"
#include "views/support/task_feed.h"

#include <QSettings>
#include <QSignalSpy>

namespace binnacle::test {
namespace {

using namespace views;

class FakeSink final : public NotificationSink {
public:
    void show(const Notification& message) override {
        messages.push_back(message);
        if (refuses) Q_EMIT refused(message);
    }
    std::vector<Notification> messages;
    bool refuses = false;
};

TaskInfo task(std::uint64_t id, TaskState state, const std::string& guest = "web") {
    TaskInfo info;
    info.id = TaskId{id};
    info.spec.type = "guest.start";
    info.spec.title = BINNACLE_TEXT("Start %1", guest);
    info.spec.target = "alpha/" + guest;
    info.spec.who = "ada@cli";
    info.state = state;
    info.created = now();
    if (isFinished(state)) info.finished = now();
    if (state == TaskState::Failed) info.error = fail(ErrorCode::Timeout, "no <answer> & more");
    return info;
}

} // namespace

class NotifierTest : public QObject {
    Q_OBJECT

    Q_SLOT void init() {
        QSettings().clear();
        m_feed = std::make_unique<TaskFeed>();
        m_preferences = std::make_unique<Preferences>();
        m_window = std::make_unique<QWidget>(); // not shown, so not in front
        m_sinks = {};
        m_first = std::make_unique<FakeSink>();
        m_second = std::make_unique<FakeSink>();
        m_notifier = new Notifier(*m_feed, *m_preferences, {m_first.get(), m_second.get()}, m_window.get(),
                                  {std::chrono::milliseconds(40), std::chrono::milliseconds(400)});
    }
    Q_SLOT void cleanup() {
        m_window.reset();
        m_feed.reset();
    }

    Q_SLOT void tellsOfATaskThatFailsInAnyProgram() {
        m_feed->changed(task(1, TaskState::Running));
        QTest::qWait(150);
        QVERIFY(m_first->messages.empty());
        m_feed->changed(task(1, TaskState::Failed));
        QVERIFY(spin([this] { return !m_first->messages.empty(); }));
        QCOMPARE(m_first->messages.front().title, QString("Start web has failed"));
        QCOMPARE(m_first->messages.front().body, QString("alpha/web: no <answer> & more"));
        m_feed->changed(task(1, TaskState::Failed)); // heard again
        QTest::qWait(150);
        QCOMPARE(m_first->messages.size(), 1U);
    }

    Q_SLOT void tellsOfNothingElse() {
        auto old = task(1, TaskState::Failed);
        old.finished = now() - std::chrono::seconds(30);
        m_feed->changed(old);
        m_feed->changed(task(2, TaskState::Succeeded));
        m_feed->changed(task(3, TaskState::Cancelled));
        m_feed->changed(task(4, TaskState::Interrupted));
        m_feed->changed(task(5, TaskState::Queued));
        QTest::qWait(250);
        QVERIFY(m_first->messages.empty());
    }

    Q_SLOT void canBeSwitchedOff() {
        m_preferences->setNotifies(false);
        m_feed->changed(task(1, TaskState::Failed));
        QTest::qWait(200);
        QVERIFY(m_first->messages.empty());
        m_preferences->setNotifies(true);
        m_feed->changed(task(2, TaskState::Failed));
        QVERIFY(spin([this] { return !m_first->messages.empty(); }));
        QCOMPARE(m_first->messages.front().title, QString("Start web has failed"));
    }

    Q_SLOT void isSilentWhileTheWindowIsInFront() {
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_feed->changed(task(1, TaskState::Failed));
        QTest::qWait(200);
        QVERIFY(m_first->messages.empty());
    }

    Q_SLOT void aFloodIsOneMessage() {
        for (std::uint64_t i = 1; i <= 50; ++i) {
            m_feed->changed(task(i, TaskState::Failed, "vm" + std::to_string(i)));
            if (i % 10 == 0) QTest::qWait(90);
        }
        QVERIFY(spin([this] {
            return !m_first->messages.empty() && m_first->messages.back().title.startsWith("50 task");
        }));
        for (const auto& message : m_first->messages)
            QCOMPARE(message.key, m_first->messages.front().key);
        QCOMPARE(m_first->messages.back().body.split('\n').size(), 4);
        QVERIFY(m_first->messages.back().body.endsWith("and 47 more"));
        QVERIFY(m_first->messages.back().body.startsWith("Start vm1: no <answer>"));
    }

    Q_SLOT void whatFailsMuchLaterIsAnotherMessage() {
        m_feed->changed(task(1, TaskState::Failed));
        QVERIFY(spin([this] { return m_first->messages.size() == 1; }));
        QTest::qWait(600);
        m_feed->changed(task(2, TaskState::Failed));
        QVERIFY(spin([this] { return m_first->messages.size() == 2; }));
        QVERIFY(m_first->messages[0].key != m_first->messages[1].key);
        QCOMPARE(m_first->messages[1].title, QString("Start web has failed"));
    }

    Q_SLOT void whatFailsAfterAMessageWasClosedIsAnotherMessage() {
        m_feed->changed(task(1, TaskState::Failed));
        QVERIFY(spin([this] { return m_first->messages.size() == 1; }));
        Q_EMIT m_first->closed(m_first->messages[0].key);
        m_feed->changed(task(2, TaskState::Failed));
        QVERIFY(spin([this] { return m_first->messages.size() == 2; }));
        QVERIFY(m_first->messages[0].key != m_first->messages[1].key);
        QCOMPARE(m_first->messages[1].title, QString("Start web has failed"));
    }

    Q_SLOT void aClickWantsTheTask() {
        std::vector<TaskId> wanted;
        connect(m_notifier, &Notifier::taskWanted, this, [&](const TaskInfo& t) { wanted.push_back(t.id); });
        m_feed->changed(task(7, TaskState::Failed));
        QVERIFY(spin([this] { return m_first->messages.size() == 1; }));
        QTest::qWait(600); // long after
        Q_EMIT m_first->clicked(m_first->messages[0].key);
        QCOMPARE(wanted, std::vector{TaskId{7}});
        Q_EMIT m_first->clicked(12345);
        QCOMPARE(wanted.size(), 1U);
    }

    Q_SLOT void whatTheFirstRefusesGoesToTheSecond() {
        m_first->refuses = true;
        m_feed->changed(task(1, TaskState::Failed));
        QVERIFY(spin([this] { return m_second->messages.size() == 1; }));
        QCOMPARE(m_second->messages[0].title, QString("Start web has failed"));
    }

private:
    std::vector<NotificationSink*> m_sinks;
    std::unique_ptr<FakeSink> m_first, m_second;
    std::unique_ptr<TaskFeed> m_feed;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<QWidget> m_window;
    Notifier* m_notifier = nullptr;
};

namespace {
const Suite<NotifierTest> suite;
}

} // namespace binnacle::test

#include "test_notifier.moc"
