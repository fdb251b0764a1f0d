// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/lab_console.h"

#include "tests/support/lab.h"
#include "tests/views/support/waiting.h"
#include "views/console/guest_console.h"
#include "views/guests/guest_table.h"
#include "views/models/fleet_tree_model.h"
#include "views/shell/main_window.h"
#include "views/shell/tree_pane.h"
#include "views/support/page.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QSettings>
#include <QTest>
#include <QTreeView>

namespace binnacle::test {

using namespace views;

LabConsole::LabConsole() {
    QSettings().clear();
    desktop::DesktopOptions options;
    options.language = "en";
    offThread([&] { options.fleetFile = Lab::fleetFile(); });
    m_console = std::make_unique<desktop::Console>(options);
}

LabConsole::~LabConsole() {
    closeDialogs();
    m_console.reset();
}

void LabConsole::open() {
    window().resize(1280, 800);
    m_console->open();
}

const HostSnapshot* LabConsole::host(int n) {
    m_held = m_console->bench().feed.snapshot();
    return m_held->host(HostId{"lab" + std::to_string(n)});
}

const Guest* LabConsole::guest(int n, const std::string& name) {
    const auto* on = host(n);
    for (const auto& g : on ? on->guests : GuestList())
        if (g->name == name) return g.get();
    return nullptr;
}

GuestRef LabConsole::ref(int n, const std::string& name) {
    const auto* g = guest(n, name);
    return g ? g->ref : GuestRef();
}

views::GuestConsole* LabConsole::screen(int n, const std::string& name) {
    if (!becomes(n, name, GuestState::Running)) return nullptr;
    window().go(views::Place::of(ref(n, name)));
    window().page()->showTab("screen");
    return window().page()->findChild<views::GuestConsole*>();
}

bool LabConsole::becomes(int n, LinkState state, std::chrono::milliseconds limit) {
    return spin([&] { return host(n) && host(n)->link.state == state; }, limit);
}

bool LabConsole::becomes(int n, const std::string& name, GuestState state, std::chrono::milliseconds limit) {
    return spin([&] { return guest(n, name) && guest(n, name)->state == state; }, limit);
}

QString LabConsole::row(int n) {
    auto& model = window().tree().model();
    return model.find(Place::of(HostId{"lab" + std::to_string(n)})).data(Qt::AccessibleTextRole).toString();
}

bool LabConsole::press(const QString& text) {
    for (auto* button : window().page()->findChildren<QAbstractButton*>()) {
        if (button->text() != text || !button->isVisible() || !button->isEnabled()) continue;
        button->click();
        QTest::qWait(10);
        if (auto* dialog = dialogCalled("ConfirmDialog")) dialog->findChild<QPushButton*>("confirm")->click();
        return true;
    }
    return false;
}

QString shell(int n, const QString& line) {
    std::string output;
    offThread([&] { output = Lab::ssh(n, line.toStdString()); });
    return QString::fromStdString(output).trimmed();
}
QString virsh(int n, const QString& arguments) {
    return shell(n, "virsh -q -c qemu:///system " + arguments);
}
QString lxc(int n, const QString& arguments) {
    return shell(n, "virsh -q -c lxc:///system " + arguments);
}
void lab(const std::vector<std::string>& arguments) {
    offThread([&] { Lab::run(arguments); });
}
bool labIsUp() {
    bool up = false;
    offThread([&] { up = Lab::isUp(); });
    return up;
}

void defineMany(int n, int count) {
    shell(n, QStringLiteral("d=$(mktemp -d); words=; for i in $(seq -w 1 %1); do echo \"<domain type='qemu'><name>gui-$i</name>"
                            "<memory unit='MiB'>16</memory><os><type arch='x86_64'>hvm</type></os>"
                            "<features><acpi/><tcg><tb-cache unit='MiB'>4</tb-cache></tcg></features></domain>\" >$d/$i; "
                            "words=\"$words define $d/$i;\"; done; virsh -q -c qemu:///system \"$words\"; rm -rf $d").arg(count));
}

void removeAll() {
    for (int n = 1; n <= 3; ++n)
        shell(n, "for u in qemu:///system lxc:///system; do words=; o=; [ $u = lxc:///system ] || o='--managed-save --snapshots-metadata'; for d in $(virsh -q -c $u list --all --name | grep ^gui-); do "
                 "words=\"$words destroy $d; undefine $d $o;\"; done; [ -z \"$words\" ] || virsh -q -c $u \"$words\" >/dev/null 2>&1; done; "
                 "rm -rf /var/lib/libvirt/roots/gui-* /var/lib/libvirt/images/gui-*; true");
}

Rush runRush(LabConsole& console, int guests) {
    Rush rush;
    const auto running = [&] {
        int count = 0;
        for (const auto& g : console.host(1)->guests)
            count += g->name.starts_with("gui-") && g->state == GuestState::Running;
        return count;
    };
    StallWatch watch;
    console.open();
    if (!console.becomes(1, LinkState::Connected)) return rush;
    spin([&] { return int(console.host(1)->guests.size()) >= guests; });
    auto& window = console.window();
    window.go(Place::of(HostId{"lab1"}));
    window.page()->showTab("guests");
    auto* table = window.page()->findChild<GuestTable*>();
    spin([&] { return table->count() >= guests; });
    table->selectAll();
    QElapsedTimer clock;
    clock.start();
    console.press("Start");
    rush.allRun = spin([&] { return running() >= guests; }, std::chrono::seconds(150));
    rush.seconds = double(clock.elapsed()) / 1000;
    rush.cutRow = console.row(2);
    rush.stoppedRow = console.row(3);
    watch.stop();
    rush.longest = watch.longest();
    rush.longestOwn = watch.longestOwn();
    rush.beats = watch.beats();
    rush.above50 = watch.above50();
    return rush;
}

} // namespace binnacle::test
