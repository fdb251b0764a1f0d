// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/support/inventory_feed.h"

#include <thread>

namespace binnacle::test {
namespace {

using namespace views;

constexpr int writers = 4, rounds = 300, guestsEach = 8;

GuestPtr guest(const HostId& host, int index, unsigned vcpus) {
    Guest g;
    g.ref = {host, GuestUuid(std::array<std::uint8_t, 16>{std::uint8_t(index + 1)})};
    g.name = "g" + std::to_string(index);
    g.vcpus = vcpus;
    return std::make_shared<const Guest>(g);
}

/// Follows the changes alone, as a model does.
struct Follower {
    std::map<GuestRef, GuestPtr> guests;
    int signalled = 0;

    explicit Follower(InventoryFeed& feed) {
        QObject::connect(&feed, &InventoryFeed::changed, &feed, [this, &feed](const SnapshotPtr& before, const Changes& changes) {
            ++signalled;
            for (const auto& ref : changes.removed) {
                QVERIFY(before->find(ref) && !feed.snapshot()->find(ref));
                QCOMPARE(guests.erase(ref), 1U);
            }
            for (const auto& ref : changes.added) {
                QVERIFY(!before->find(ref));
                QVERIFY(guests.emplace(ref, feed.snapshot()->share(ref)).second);
            }
            for (const auto& ref : changes.changed) {
                QVERIFY(guests.contains(ref));
                QCOMPARE(guests[ref].get(), before->find(ref));
                guests[ref] = feed.snapshot()->share(ref);
            }
        });
    }
};

void write(Inventory& inventory, int writer) {
    const HostId id{"h" + std::to_string(writer)};
    for (int round = 0; round < rounds; ++round) {
        HostSnapshot host;
        host.id = id;
        for (int i = 0; i < guestsEach; ++i)
            if ((round + i) % 5 != 0) host.guests.put(guest(id, i, unsigned(round)));
        inventory.publish(std::move(host));
        inventory.updateGuests(id, {guest(id, 1, unsigned(round) + 1000)}, {});
        if (round % 50 == 49 && round != rounds - 1) inventory.forget(id);
    }
}

} // namespace

class InventoryFeedTest : public QObject {
    Q_OBJECT

    Q_SLOT void losesNothingOfSeveralWriters() {
        Inventory inventory;
        InventoryFeed feed(inventory);
        const Follower follower(feed);
        std::atomic<int> done{0};
        std::vector<std::jthread> threads;
        for (int w = 0; w < writers; ++w)
            threads.emplace_back([&, w] {
                write(inventory, w);
                ++done;
            });
        QVERIFY(spin([&] { return done == writers && feed.snapshot() == inventory.snapshot(); }));
        std::size_t count = 0;
        for (const auto& host : inventory.snapshot()->hosts)
            for (const auto& g : host->guests) {
                ++count;
                const auto known = follower.guests.find(g->ref);
                QVERIFY(known != follower.guests.end());
                QCOMPARE(known->second.get(), g.get());
            }
        QCOMPARE(follower.guests.size(), count);
        QVERIFY(count > 0);
        QVERIFY(follower.signalled > 0);
        QVERIFY2(follower.signalled < writers * rounds / 4, "changes are to be gathered");
    }

    /// A person's own action makes two or three changes; only more of them are gathered for longer.
    Q_SLOT void aFewInARowAreShownSoonAndAStreamIsNot() {
        Inventory inventory;
        InventoryFeed feed(inventory, {0, 60'000});
        int told = 0;
        QObject::connect(&feed, &InventoryFeed::changed, &feed, [&] { ++told; });
        const HostId id{"h"};
        HostSnapshot host;
        host.id = id;
        host.guests = {guest(id, 1, 1)};
        inventory.publish(std::move(host));
        for (unsigned i = 1; i <= 3; ++i) {
            QVERIFY(spin([&] { return told == int(i); }));
            inventory.updateGuests(id, {guest(id, 1, i + 1)}, {});
        }
        QTest::qWait(100);
        QCOMPARE(told, 3);
    }

    Q_SLOT void oneThatComesAloneDoesNotWait() {
        Inventory inventory;
        InventoryFeed feed(inventory, {60'000, 60'000});
        const QSignalSpy changed(&feed, &InventoryFeed::changed);
        HostSnapshot host;
        host.id = HostId{"h"};
        inventory.publish(host);
        QVERIFY(spin([&] { return changed.size() == 1; }));
        inventory.updateGuests(host.id, {guest(host.id, 1, 1)}, {});
        QTest::qWait(100);
        QCOMPARE(changed.size(), 1); // it comes together with what else happens in that minute
    }

    Q_SLOT void saysNothingOfWhatCameAndWent() {
        Inventory inventory;
        InventoryFeed feed(inventory);
        const QSignalSpy changed(&feed, &InventoryFeed::changed);
        HostSnapshot host;
        host.id = HostId{"h"};
        inventory.publish(host);
        QVERIFY(spin([&] { return changed.size() == 1; }));
        inventory.updateGuests(host.id, {guest(host.id, 1, 1)}, {});
        inventory.updateGuests(host.id, {}, {guest(host.id, 1, 1)->ref.uuid});
        QTest::qWait(300);
        QCOMPARE(changed.size(), 1);
    }

    Q_SLOT void endsWhileOthersWrite() {
        Inventory inventory;
        std::atomic<bool> enough{false};
        std::jthread writer([&] {
            while (!enough)
                write(inventory, 0);
        });
        for (int i = 0; i < 100; ++i) {
            const InventoryFeed feed(inventory);
            if (i % 10 == 0) QTest::qWait(1);
        }
        enough = true;
    }
};

namespace {
const Suite<InventoryFeedTest> suite;
}

} // namespace binnacle::test

#include "test_inventory_feed.moc"
