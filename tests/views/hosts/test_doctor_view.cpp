// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/stage.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/hosts/doctor_view.h"

#include <QLabel>
#include <QPushButton>

namespace binnacle::test {
namespace {

using namespace views;

bool shows(const QWidget& widget, const QString& text) {
    for (const auto* label : widget.findChildren<QLabel*>())
        if (label->text().contains(text)) return true;
    return false;
}

} // namespace

class DoctorViewTest : public QObject {
    Q_OBJECT

    Q_SLOT void examinesAsATask() {
        Stage stage;
        QVERIFY(stage.connect());
        DoctorView view(stage.bench());
        view.setHost(HostId{"alpha"});
        view.show();
        QVERIFY(spin([&] { return !stage.tasks("host.doctor").empty() && isFinished(stage.tasks("host.doctor").at(0).state); }));
        auto* again = view.findChild<QPushButton*>();
        QVERIFY(spin([&] { return again->isEnabled(); }));
        again->click();
        QVERIFY(spin([&] { return stage.tasks("host.doctor").size() == 2; }));
    }

    Q_SLOT void saysWhyAHostIsNotConnected() {
        Stage stage;
        QVERIFY(stage.connect());
        stage.host("alpha").setOpenError(fail(ErrorCode::Unreachable, "The cable is cut"));
        stage.host("alpha").emit(LinkLost{fail(ErrorCode::Unreachable, "lost")});
        QVERIFY(spin([&] {
            const auto* host = stage.bench().feed.snapshot()->host(HostId{"alpha"});
            return host->link.state == LinkState::Waiting && host->link.error->message.plain() == "The cable is cut";
        }));
        DoctorView view(stage.bench());
        view.setHost(HostId{"alpha"});
        view.show();
        QVERIFY(spin([&] { return shows(view, "The cable is cut"); }));
        QCOMPARE(stage.tasks("host.doctor").at(0).state, TaskState::Succeeded);
    }
};
const Suite<DoctorViewTest> doctorViewTest;

} // namespace binnacle::test

#include "test_doctor_view.moc"
