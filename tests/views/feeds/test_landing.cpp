// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/support/landing.h"

#include <thread>

namespace binnacle::test {

using namespace views;

class LandingTest : public QObject {
    Q_OBJECT

    Q_SLOT void runsWhatManyThreadsCallForInTheirOrder() {
        constexpr int threads = 4, calls = 500;
        Landing landing;
        std::vector<int> seen[threads]; // touched on this thread alone
        bool elsewhere = false;
        {
            std::vector<std::jthread> callers;
            for (int t = 0; t < threads; ++t)
                callers.emplace_back([&, t] {
                    for (int i = 0; i < calls; ++i)
                        landing.call([&, t, i] {
                            elsewhere |= QThread::currentThread() != landing.thread();
                            seen[t].push_back(i);
                        });
                });
            QVERIFY(spin([&] { return std::ranges::all_of(seen, [](const auto& s) { return s.size() == calls; }); }));
        }
        QVERIFY(!elsewhere);
        for (const auto& s : seen)
            QVERIFY(std::ranges::is_sorted(s));
    }

    Q_SLOT void neverRunsInTheCallItself() {
        Landing landing;
        bool ran = false;
        landing.call([&] { ran = true; });
        QVERIFY(!ran);
        QVERIFY(spin([&] { return ran; }));
    }

    Q_SLOT void whatACallAsksForRunsToo() {
        Landing landing;
        int ran = 0;
        landing.call([&] { landing.call([&] { ++ran; }); });
        QVERIFY(spin([&] { return ran == 1; }));
    }

    Q_SLOT void forgetsWhatWaitsWhenItEnds() {
        auto landing = std::make_unique<Landing>();
        auto held = std::make_shared<int>();
        int ran = 0;
        landing->call([&, held] {
            ++ran;
            landing.reset(); // the second call dies with it
        });
        landing->call([&, held] { ++ran; });
        QVERIFY(spin([&] { return !landing; }));
        QCOMPARE(ran, 1);
        QCOMPARE(held.use_count(), 1L);
        auto other = std::make_unique<Landing>();
        other->call([&, held] { ++ran; });
        other.reset();
        QCoreApplication::processEvents();
        QCOMPARE(ran, 1);
        QCOMPARE(held.use_count(), 1L);
    }
};

namespace {
const Suite<LandingTest> suite;
}

} // namespace binnacle::test

#include "test_landing.moc"
