// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/suite.h"
#include "views/console/lock_keeper.h"

namespace binnacle::test {
namespace {

using namespace views;
using console::Leds;

constexpr LockState capsOn{false, false, true}, allOff{false, false, false};

/// A keeper, and what it wanted of the guest.
struct Kept {
    LockKeeper keeper;
    std::vector<Leds> wanted;
    Kept() {
        QObject::connect(&keeper, &LockKeeper::wanted, &keeper,
                         [this](Leds leds) { wanted.push_back(leds); });
    }
};

} // namespace

class LockKeeperTest : public QObject {
    Q_OBJECT

    Q_SLOT void aGuestThatGetsTheFocusFollows() {
        Kept kept;
        kept.keeper.setGuest(Leds{.num = true});
        kept.keeper.setFocused(true);
        kept.keeper.setDesktop(capsOn);
        QCOMPARE(kept.wanted, (std::vector<Leds>{{.caps = true}}));
        kept.keeper.setGuest(Leds{}); // it has its own way, and isn't fought
        QTest::qWait(400);
        QCOMPARE(kept.wanted.size(), std::size_t(1));
    }
    Q_SLOT void nothingIsSentWhereOneOfBothIsUnknown() {
        Kept kept;
        kept.keeper.setFocused(true);
        kept.keeper.setDesktop(capsOn);
        QVERIFY(kept.wanted.empty());
        kept.keeper.setGuest(Leds{}); // told later: a new connection, say
        QCOMPARE(kept.wanted.size(), std::size_t(1));
        Kept other;
        other.keeper.setGuest(Leds{.scroll = true});
        other.keeper.setFocused(true);
        QVERIFY(other.wanted.empty());
        other.keeper.setDesktop({std::nullopt, true, false});
        QCOMPARE(other.wanted, (std::vector<Leds>{{.scroll = true, .num = true}}));
    }
    Q_SLOT void aKeyThatWentToTheGuestIsNotSentAgain() {
        for (const bool keyFirst : {true, false}) {
            Kept kept;
            kept.keeper.setGuest(Leds{});
            kept.keeper.setFocused(true);
            kept.keeper.setDesktop(allOff);
            if (keyFirst) kept.keeper.passedOn();
            kept.keeper.setDesktop(capsOn);
            if (!keyFirst) kept.keeper.passedOn();
            QTest::qWait(400);
            QVERIFY(kept.wanted.empty());
        }
    }
    Q_SLOT void aChangeByTheDesktopIsFollowedAndWithoutTheFocusIsNot() {
        Kept kept;
        kept.keeper.setGuest(Leds{});
        kept.keeper.setFocused(true);
        kept.keeper.setDesktop(allOff);
        kept.keeper.setDesktop(capsOn);
        QTRY_COMPARE(kept.wanted.size(), std::size_t(1));
        kept.keeper.setFocused(false);
        kept.keeper.setDesktop(allOff);
        QTest::qWait(400);
        QCOMPARE(kept.wanted.size(), std::size_t(1));
    }
};

namespace {
const Suite<LockKeeperTest> lockKeeperSuite;
}

} // namespace binnacle::test

#include "test_lock_keeper.moc"
