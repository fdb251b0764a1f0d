// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/stage.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/networks/network_picture.h"
#include "views/networks/networks_view.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeWidget>

#include <nlohmann/json.hpp>

namespace binnacle::test {
namespace {

using namespace views;

/// What a host says of its networks, and what it was told to do; it may hang.
class Told final : public HostNetworks {
public:
    Guarded<Result<NetworkAnswer>> answer{NetworkAnswer()};
    Guarded<std::vector<std::string>> done;
    std::atomic<int> asked{0};
    std::atomic<bool> hangs{false};

    Result<NetworkDetails> networkNow(const std::string& network) override {
        ++asked;
        while (hangs)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        auto details = TRY(Result<NetworkAnswer>(*answer.lock())).details;
        details.network.name = network;
        return details;
    }
    Result<std::vector<DhcpLease>> leases(const std::string&) override {
        return TRY(Result<NetworkAnswer>(*answer.lock())).leases;
    }
    Result<HostLinks> links() override { return HostLinks(); }
    Result<> defineNetwork(const NetworkSpec& spec) override {
        return note("define " + spec.name + ' ' + spec.address->text());
    }
    Result<> undefineNetwork(const std::string& network) override { return note("undefine " + network); }
    Result<> startNetwork(const std::string& network) override { return note("start " + network); }
    Result<> stopNetwork(const std::string& network) override { return note("stop " + network); }
    Result<> setNetworkAutostart(const std::string& network, bool on) override {
        return note("autostart " + network + (on ? " on" : " off"));
    }
    Result<> reserveAddress(const std::string& network, const DhcpReservation& r) override {
        return note("reserve " + network + ' ' + r.mac + ' ' + r.ip + ' ' + r.name);
    }
    Result<> unreserveAddress(const std::string& network, const std::string& mac) override {
        return note("unreserve " + network + ' ' + mac);
    }
    Result<> setDhcpRange(const std::string& network, const std::optional<Ipv4Range>& range) override {
        return note("range " + network + ' ' + (range ? range->text() : "none"));
    }
    Result<> setDnsHost(const std::string&, const DnsHost&) override { return {}; }
    Result<> removeDnsHost(const std::string&, const std::string&) override { return {}; }

    bool did(const std::string& what) {
        return spin([&] {
            auto all = done.lock();
            return std::ranges::find(*all, what) != all->end();
        });
    }

private:
    Result<> note(const std::string& what) {
        done.lock()->push_back(what);
        return {};
    }
};

Network network(const char* name, bool active = true) {
    Network n;
    n.name = name;
    n.mode = "nat";
    n.bridge = "virbr0";
    n.active = active;
    n.addresses = {"192.168.122.1/24"};
    n.dhcpRanges = {"192.168.122.2-192.168.122.254"};
    return n;
}

struct Shown {
    Stage stage{{"alpha"}};
    Told told;
    QWidget window;
    ActionDesk desk{stage.bench(), &window};
    NetworksView view{stage.bench(), desk};
    QTreeWidget& list = *view.findChild<QTreeWidget*>();

    bool open(std::vector<Network> networks) {
        auto& host = stage.host("alpha");
        host.networks = &told;
        host.listed = std::move(networks);
        const auto uuid = host.add("web");
        host.guests[uuid].nics = {{.mac = "52:54:00:00:00:01",
                                   .model = "virtio",
                                   .type = "network",
                                   .source = "default",
                                   .target = "vnet3"}};
        auto first = told.answer.lock();
        if (*first && !host.listed.empty()) (*first)->details.network = host.listed.front();
        if (!stage.connect()) return false;
        QObject::connect(&stage.bench().feed, &InventoryFeed::changed, &view, &NetworksView::refresh);
        view.resize(1100, 800);
        view.setHost(HostId{"alpha"});
        view.show();
        return true;
    }
    ~Shown() {
        told.hangs = false;
        closeDialogs();
    }
    QToolButton* button(const QString& words) const {
        for (auto* button : view.findChildren<QToolButton*>())
            if (button->text() == words) return button;
        return nullptr;
    }
    QTreeWidgetItem* row(const QString& name) const {
        return list.findItems(name, Qt::MatchExactly).value(0);
    }
    QTableWidget* table(const QString& name) const {
        for (auto* table : view.findChildren<QTableWidget*>())
            if (table->accessibleName() == name) return table;
        return nullptr;
    }
    bool says(const QString& words) const {
        for (auto* label : view.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }
};

} // namespace

class NetworksViewTest : public QObject {
    Q_OBJECT

    Q_SLOT void whatTheHostSaysOfTheChosenOneIsShown() {
        Shown s;
        NetworkAnswer answer;
        answer.details.reservations = {{"52:54:00:00:00:09", "192.168.122.9", "<b>printer</b>"}};
        answer.details.dnsHosts = {{"192.168.122.1", {"gateway", "ntp"}}};
        answer.leases = {{.mac = "52:54:00:00:00:01", .ip = "192.168.122.40", .name = "web", .until = now()}};
        *s.told.answer.lock() = answer;
        QVERIFY(s.open({network("default"), network("other", false)}));
        QCOMPARE(s.list.topLevelItemCount(), 2);
        QCOMPARE(s.row("default")->text(7), QString("web"));
        QCOMPARE(s.row("other")->text(1), QString("off"));
        QVERIFY(spin([&] { return s.table("Addresses given out")->rowCount() == 1; }));
        QCOMPARE(s.table("Addresses given out")->item(0, 3)->text(), QString("web")); // by its card
        QCOMPARE(s.table("Guests on it")->item(0, 4)->text(), QString("192.168.122.40"));
        QCOMPARE(s.table("Reserved addresses")->item(0, 2)->text(), QString("<b>printer</b>"));
        QCOMPARE(s.table("Names in its DNS")->item(0, 1)->text(), QString("gateway, ntp"));
        const auto words = s.view.findChild<NetworkPicture*>()->accessibleDescription();
        QVERIFY2(words.contains("alpha") && words.contains("virbr0") && words.contains("web (vnet3)"),
                 qPrintable(words));
    }

    Q_SLOT void aHostThatHangsIsAskedOnce() {
        Shown s;
        s.told.hangs = true;
        QVERIFY(s.open({network("default")}));
        QVERIFY(spin([&] { return s.told.asked == 1; }));
        QVERIFY(s.says("Asking the host"));
        for (int i = 0; i < 20; ++i)
            s.button("Refresh")->click();
        QTest::qWait(100);
        QCOMPARE(s.told.asked.load(), 1);
        s.told.hangs = false;
        QVERIFY(spin([&] { return !s.says("Asking the host"); }));
    }

    Q_SLOT void whatIsSaidOfAnotherNetworkIsPassedOver() {
        Shown s;
        s.told.hangs = true;
        QVERIFY(s.open({network("default"), network("other")}));
        QVERIFY(spin([&] { return s.told.asked == 1; }));
        s.list.setCurrentItem(s.row("other"));
        QVERIFY(spin([&] { return s.told.asked == 2; }));
        s.told.hangs = false;
        QVERIFY(spin(
            [&] { return s.view.findChild<NetworkPicture*>()->accessibleDescription().contains("other"); }));
        QTest::qWait(50);
        QVERIFY(!s.view.findChild<NetworkPicture*>()->accessibleDescription().contains("default"));
    }

    Q_SLOT void networksComeAndGoAndTheChoiceStays() {
        Shown s;
        QVERIFY(s.open({network("b"), network("d")}));
        s.list.setCurrentItem(s.row("d"));
        s.stage.host("alpha").list({network("a"), network("b", false), network("c"), network("d")});
        QVERIFY(spin([&] { return s.list.topLevelItemCount() == 4; }));
        QCOMPARE(s.list.currentItem(), s.row("d"));
        QCOMPARE(s.row("b")->text(1), QString("off"));
        s.stage.host("alpha").list({network("a")});
        QVERIFY(spin([&] { return s.list.topLevelItemCount() == 1; }));
        QCOMPARE(s.list.currentItem(), s.row("a"));
        s.stage.host("alpha").list({});
        QVERIFY(spin([&] { return s.says("libvirt has no networks on this host"); }));
        QVERIFY(!s.list.isVisible() && !s.button("Delete …")->isEnabled() &&
                s.button("Create a Network …")->isEnabled());
    }

    Q_SLOT void aFailureIsToldAndMended() {
        Shown s;
        *s.told.answer.lock() = fail(ErrorCode::Io, BINNACLE_TEXT("The leases can't be listed"));
        QVERIFY(s.open({network("default")}));
        QVERIFY(spin([&] { return s.says("can't be listed"); }));
        *s.told.answer.lock() = NetworkAnswer{.details = {.network = network("default")}, .leases = {}};
        s.button("Refresh")->click();
        QVERIFY(spin([&] { return s.says("Nobody has asked for an address"); }));
    }

    Q_SLOT void aHostThatIsAwayLetsNothingBeDone() {
        Shown s;
        QVERIFY(s.open({network("default")}));
        QVERIFY(s.button("Stop …")->isEnabled());
        s.stage.host("alpha").setOpenError(fail(ErrorCode::Unreachable, "The cable is cut"));
        s.stage.host("alpha").emit(LinkLost{fail(ErrorCode::Unreachable, "lost")});
        QVERIFY(spin([&] {
            return !s.button("Stop …")->isEnabled() && !s.button("Create a Network …")->isEnabled();
        }));
        QCOMPARE(s.list.topLevelItemCount(), 1); // what was known stays readable
        QVERIFY(s.button("Stop …")->toolTip().contains("not connected"));
    }

    Q_SLOT void whatAButtonDoesIsAboutTheChosenOne() {
        Shown s;
        NetworkAnswer answer;
        answer.leases = {{.mac = "52:54:00:00:00:01", .ip = "192.168.122.40", .name = "web", .until = {}}};
        answer.details.reservations = {{"52:54:00:00:00:09", "192.168.122.9", "printer"}};
        *s.told.answer.lock() = answer;
        QVERIFY(s.open({network("default", false)}));
        QVERIFY(!s.button("Stop …")->isEnabled());
        s.button("Start")->click();
        QVERIFY(s.told.did("start default"));
        s.button("Start with the Host")->click();
        QVERIFY(s.told.did("autostart default on"));
        auto* leases = s.table("Addresses given out");
        QVERIFY(spin([&] { return leases->rowCount() == 1; }));
        QVERIFY(!s.button("Reserve for Its Card …")->isEnabled());
        leases->selectRow(0);
        s.button("Reserve for Its Card …")->click();
        auto* form = awaitDialog("ActionForm");
        QVERIFY(form);
        QCOMPARE(form->findChild<QLineEdit*>("mac")->text(), QString("52:54:00:00:00:01"));
        form->findChild<QLineEdit*>("ip")->setText("192.168.122.41");
        form->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
        QVERIFY(s.told.did("reserve default 52:54:00:00:00:01 192.168.122.41 web"));
        s.table("Reserved addresses")->selectRow(0);
        s.button("Give Free")->click();
        QVERIFY(s.told.did("unreserve default 52:54:00:00:00:09"));
        s.button("Change …")->click();
        form = awaitDialog("ActionForm");
        QVERIFY(form);
        QCOMPARE(form->findChild<QLineEdit*>("dhcp")->text(), QString("192.168.122.2-192.168.122.254"));
        form->findChild<QLineEdit*>("dhcp")->setText("192.168.122.100-192.168.122.200");
        form->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
        QVERIFY(s.told.did("range default 192.168.122.100-192.168.122.200"));
    }
};

namespace {
const Suite<NetworksViewTest> suite;
}

} // namespace binnacle::test

#include "test_networks_view.moc"
