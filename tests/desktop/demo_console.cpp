// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/demo_console.h"

#include "app/desktop/prompt_dialogs.h"
#include "core/model/metrics.h"
#include "views/consoles/console_board.h"
#include "views/hosts/host_dialog.h"

#include <QApplication>
#include <QSettings>
#include <QTabWidget>
#include <QTest>

namespace binnacle::test {

using namespace views;

DemoConsole::DemoConsole(desktop::DesktopOptions options, DemoSpec spec) {
    QSettings().clear();
    spec.latency = std::chrono::milliseconds(5);
    options.demo = true;
    if (options.language.empty()) options.language = "en";
    m_console = std::make_unique<desktop::Console>(std::move(options), spec);
}

DemoConsole::~DemoConsole() {
    closeDialogs();
    m_console.reset();
    QLocale::setDefault(QLocale("en_US"));
}

bool DemoConsole::open() {
    window().resize(1280, 800);
    m_console->open();
    if (!spin([this] { return fleet()->guestCount() == 7 * 6 && host(LinkState::Refused).text != "" && host(LinkState::Waiting).text != ""; })) return false;
    const auto wanted = guest();
    return spin([&] { return m_console->bench().metrics.history(wanted).size() > 1; });
}

GuestRef DemoConsole::guest(GuestState state) {
    for (const auto& h : fleet()->hosts)
        for (const auto& g : h->guests)
            if (g->state == state) return g->ref;
    return {};
}

HostId DemoConsole::host(LinkState state) {
    for (const auto& h : fleet()->hosts)
        if (h->link.state == state) return h->id;
    return {};
}

std::vector<DemoConsole::Stop> DemoConsole::everything() {
    std::vector<Stop> stops;
    const auto page = [&](const QString& name, const Place& place, const QStringList& tabs) {
        for (const auto& tab : tabs)
            stops.push_back({name + ' ' + tab, [this, place, tab] {
                                 window().go(place);
                                 window().page()->showTab(tab);
                                 QTest::qWait(tab == "doctor" || tab == "storage" ? 150 : 30);
                             }});
    };
    page("fleet", Place::fleet(), {"summary", "guests", "hosts", "tasks"});
    page("host", Place::of(host(LinkState::Connected)), {"summary", "guests", "storage", "networks", "monitor", "doctor", "notes", "history"});
    page("host refused", Place::of(host(LinkState::Refused)), {"summary"});
    page("host waiting", Place::of(host(LinkState::Waiting)), {"summary", "storage", "doctor"});
    page("guest", Place::of(guest()), {"summary", "monitor", "snapshots", "notes", "history"});
    page("stopped guest", Place::of(guest(GuestState::Stopped)), {"summary"});
    page("folder", Place::of(Place::Kind::Folder, "Data"), {""});
    page("tag", Place::of(Place::Kind::Tag, "web"), {""});
    page("search", Place::of(Place::Kind::Search, "state:running"), {""});
    page("wall", Place::wall(), {""});
    page("no consoles", Place::consoles(), {""});
    stops.push_back({"consoles", [this] { // two groups side by side, as narrow as they get
                         window().openConsole(ConsoleRef::of(ConsoleRef::Kind::Graphics, guest()));
                         window().openConsole(ConsoleRef::shellOf(host(LinkState::Connected)));
                         window().consoles().arrange();
                         QTest::qWait(300);
                     }});
    stops.push_back({"consoles closed", [this] { window().consoles().closeAll(); }});
    stops.push_back({"gone", [this] { window().go(Place::of(GuestRef{HostId{"atlas01"}, GuestUuid{}})); }});
    stops.push_back({"notice", [this] {
                         window().notices().tell("info", Tone::Caution, "message", "detail");
                         window().tellFleetProblem(fail(ErrorCode::Io, BINNACLE_TEXT("Cannot open %1", "fleet.toml")));
                     }});
    const auto dialog = [&](const QString& name, std::function<void()> go) { stops.push_back({name, std::move(go), true}); };
    dialog("palette", [this] { window().showPalette(); });
    dialog("settings", [this] { window().showSettings(); });
    dialog("help", [this] { window().showHelp(); });
    dialog("add host", [this] { window().desk().trigger("host.add", {std::monostate{}}); });
    dialog("confirm", [this] { window().desk().trigger("guest.shutdown", {guest()}); });
    for (const char* id : {"guest.rename", "guest.tag", "guest.folder", "guest.note", "guest.number", "guest.autostart"})
        dialog(id, [this, id] { window().desk().trigger(id, {guest(id == std::string("guest.rename") ? GuestState::Stopped : GuestState::Running)}); });
    dialog("create a guest", [this] { window().desk().trigger("guest.create", {host(LinkState::Connected)}); });
    dialog("delete a guest", [this] { window().desk().trigger("guest.delete", {guest(GuestState::Stopped)}); });
    for (const char* id : {"pool.create", "volume.create", "volume.resize", "volume.clone", "volume.delete"})
        dialog(id, [this, id] { window().desk().trigger(id, {host(LinkState::Connected)}); });
    dialog("stop a pool", [this] { window().desk().trigger("pool.stop", {host(LinkState::Connected)}, {{"pool", "default"}}); });
    dialog("wipe a volume", [this] {
        window().desk().trigger("volume.wipe", {host(LinkState::Connected)}, {{"volume", "/var/lib/libvirt/images/old-wiki.img"}});
    });
    dialog("create a network", [this] { window().desk().askAll("network.create", {host(LinkState::Connected)}); });
    dialog("change a network", [this] { window().desk().askAll("network.set", {host(LinkState::Connected)}, {{"network", "default"}}); });
    dialog("reserve an address", [this] { window().desk().trigger("network.reserve", {host(LinkState::Connected)}, {{"network", "default"}}); });
    for (const char* id : {"network.stop", "network.delete"})
        dialog(id, [this, id] { window().desk().trigger(id, {host(LinkState::Connected)}, {{"network", "default"}}); });
    dialog("take a snapshot", [this] { window().desk().trigger("snapshot.create", {guest()}); });
    dialog("go back to a snapshot", [this] { window().desk().trigger("snapshot.revert", {guest()}, {{"name", "before-upgrade"}}); });
    dialog("edit host", [this] {
        HostSpec spec;
        spec.name = "atlas01";
        (new HostDialog(spec, {"Berlin"}, &window()))->open();
    });
    dialog("host key", [this] { desktop::openHostKeyDialog({"atlas01", "ssh-ed25519", "SHA256:9dWk0cyFQsC7HbnX6iWv0m8Zs3bLBGw1kP5XyXl0c2E"}, &window(), [](auto) {}); });
    dialog("password", [this] { desktop::openSecretDialog({.host = "atlas01", .user = "ada"}, {.possible = true}, &window(), [](auto) {}); });
    dialog("passphrase", [this] {
        desktop::openSecretDialog({.kind = SecretRequest::Kind::Passphrase, .keyFile = "/home/ada/.ssh/id_ed25519", .attempt = 2}, {.possible = true}, &window(), [](auto) {});
    });
    return stops;
}

std::vector<QWidget*> visibleWidgets() {
    std::vector<QWidget*> all;
    for (auto* top : QApplication::topLevelWidgets()) {
        if (!top->isVisible()) continue;
        all.push_back(top);
        for (auto* widget : top->findChildren<QWidget*>())
            if (widget->isVisible()) all.push_back(widget);
    }
    return all;
}

} // namespace binnacle::test
