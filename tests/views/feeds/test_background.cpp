// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_role.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/support/background.h"

#include <atomic>
#include <latch>

namespace binnacle::test {

using views::inBackground;

class BackgroundTest : public QObject {
    Q_OBJECT

    Q_SLOT void worksElsewhereAndEndsHere() {
        QThreadPool pool;
        QObject owner;
        QThread* worked = nullptr;
        QThread* ended = nullptr;
        bool mayBlock = false;
        inBackground(
            pool, &owner,
            [&] {
                mayBlock = !isInteractiveThread();
                worked = QThread::currentThread();
                return 7;
            },
            [&](int answer) {
                QCOMPARE(answer, 7);
                ended = QThread::currentThread();
            });
        QVERIFY(ended == nullptr);
        QVERIFY(spin([&] { return ended != nullptr; }));
        QVERIFY(worked != QThread::currentThread());
        QCOMPARE(ended, QThread::currentThread());
        QVERIFY(mayBlock);
    }

    Q_SLOT void tellsNothingToADeadOwner() {
        QThreadPool pool;
        std::latch started(1);
        std::latch go(1);
        auto owner = std::make_unique<QObject>();
        std::atomic<int> told{0};
        const auto state = std::make_shared<int>(1); // freed with the job
        inBackground(
            pool, owner.get(),
            [&] {
                started.count_down();
                go.wait();
                return 1;
            },
            [&told, state](int) { ++told; });
        started.wait();
        owner.reset();
        go.count_down();
        drain(pool);
        QCOMPARE(told.load(), 0);
        QCOMPARE(state.use_count(), 1L);
    }

    Q_SLOT void tellsNothingToAnOwnerThatDiesAfterTheWork() {
        QThreadPool pool;
        auto owner = std::make_unique<QObject>();
        int told = 0;
        inBackground(pool, owner.get(), [] { return 1; }, [&](int) { ++told; });
        pool.waitForDone(); // the answer waits in the queue of this thread
        owner.reset();
        QCoreApplication::processEvents();
        QCOMPARE(told, 0);
    }

    Q_SLOT void keepsManyOwnersApart() {
        QThreadPool pool;
        pool.setMaxThreadCount(4);
        std::atomic<int> worked{0};
        int told = 0;
        std::vector<std::unique_ptr<QObject>> owners;
        for (int i = 0; i < 400; ++i) {
            owners.push_back(std::make_unique<QObject>());
            inBackground(
                pool, owners.back().get(), [&worked, i] { return ++worked, i; },
                [&told](int) { ++told; });
            if (i % 2) owners.back().reset();
            if (i % 7 == 0) QCoreApplication::processEvents();
        }
        drain(pool);
        QCOMPARE(worked.load(), 400);
        QCOMPARE(told, 200);
    }

    Q_SLOT void passesOnWhatCanOnlyBeMoved() {
        QThreadPool pool;
        QObject owner;
        std::unique_ptr<int> got;
        inBackground(pool, &owner, [] { return std::make_unique<int>(5); }, [&](std::unique_ptr<int> answer) { got = std::move(answer); });
        drain(pool);
        QVERIFY(got && *got == 5);
    }
};

namespace {
const Suite<BackgroundTest> suite;
}

} // namespace binnacle::test

#include "test_background.moc"
