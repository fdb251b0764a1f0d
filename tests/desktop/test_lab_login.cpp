// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_prompter.h"
#include "core/fleet/fleet.h"
#include "core/fleet/libvirt_backend.h"
#include "core/libvirt/event_loop.h"
#include "tests/desktop/lab_console.h"
#include "tests/support/lab.h"
#include "tests/support/memory_store.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>

namespace binnacle::test {
namespace {

/// One connection to a real sshd, with the dialogs of the window and a keychain of the test's own.
class Login {
public:
    Login(libvirt::EventLoop& events, MemoryStore& store, const HostSpec& spec)
        : m_prompter(store)
        , m_fleet(m_inventory, m_metrics, m_prompter, nullptr, [&events](const HostSpec& host) {
            return std::make_unique<LibvirtBackend>(host, events);
        }) {
        m_prompter.setWindow(&m_window);
        m_fleet.setHosts({spec});
        m_fleet.connectAll();
    }
    /// The dialog, once it asks; null where the connection came or failed without.
    QDialog* question() {
        spin([this] { return visible() || state() == LinkState::Connected || state() == LinkState::Refused; },
             std::chrono::seconds(40));
        return visible();
    }
    bool connects() {
        return spin([this] { return state() == LinkState::Connected; }, std::chrono::seconds(40));
    }

private:
    static QDialog* visible() {
        for (auto* widget : QApplication::topLevelWidgets())
            if (auto* dialog = qobject_cast<QDialog*>(widget); dialog && dialog->isVisible()) return dialog;
        return nullptr;
    }
    LinkState state() const {
        const auto fleet = m_inventory.snapshot();
        return fleet->hosts.empty() ? LinkState::Connecting : fleet->hosts.front()->link.state;
    }
    QWidget m_window;
    desktop::DesktopPrompter m_prompter;
    Inventory m_inventory;
    Metrics m_metrics;
    Fleet m_fleet;
};

bool says(const QDialog& dialog, const QString& text) {
    return std::ranges::any_of(dialog.findChildren<QLabel*>(),
                               [&](const QLabel* l) { return l->text().contains(text); });
}

void answer(QDialog& dialog, const QString& text, bool keep) {
    dialog.findChild<QLineEdit*>()->setText(text);
    dialog.findChild<QCheckBox*>()->setChecked(keep);
    dialog.accept();
}

} // namespace

class LabLoginTest : public QObject {
    Q_OBJECT

    Q_SLOT void initTestCase() {
        if (!labIsUp()) QSKIP("the lab is not up: tests/lab/lab up");
        offThread([this] { m_spec = Lab::host(1); });
        m_spec.user = "typist"; // whose sshd asks one hidden question
    }

    Q_SLOT void theAnswerToAHostsOnlyQuestionIsKept() {
        MemoryStore store;
        {
            Login login(m_events, store, m_spec);
            auto* dialog = login.question();
            QVERIFY(dialog);
            QVERIFY(says(*dialog, "assword"));
            answer(*dialog, "correct horse", true);
            QVERIFY(login.connects());
            QVERIFY(spin([&] { return store.all().size() == 1; }));
        }
        const auto key = store.all().begin()->first;
        {
            Login login(m_events, store, m_spec);
            QVERIFY2(!login.question(), "it was kept");
            QVERIFY(login.connects());
        }
        store.keep(key, "of last year");
        {
            Login login(m_events, store, m_spec);
            auto* dialog = login.question();
            QVERIFY(dialog);
            QVERIFY(says(*dialog, "What the keychain held was refused"));
            QVERIFY(store.all().empty());
            answer(*dialog, "correct horse", true);
            QVERIFY(login.connects());
        }
        QCOMPARE(store.all().at(key), std::string("correct horse"));
        {
            store.clear();
            Login login(m_events, store, m_spec);
            auto* dialog = login.question();
            QVERIFY(dialog);
            answer(*dialog, "correct horse", false);
            QVERIFY(login.connects());
            QVERIFY(store.all().empty());
        }
    }

private:
    libvirt::EventLoop m_events;
    HostSpec m_spec;
};

namespace {
const Suite<LabLoginTest> suite;
}

} // namespace binnacle::test

#include "test_lab_login.moc"
