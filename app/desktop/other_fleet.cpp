// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/other_fleet.h"

#include "views/support/strings.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace binnacle::desktop {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("OtherFleet", text);
}

bool isDemo(const QString& fleet) {
    return fleet == "demo" || fleet.startsWith("demo ");
}

QString name(const QString& fleet) {
    return isDemo(fleet) ? tr(QT_TRANSLATE_NOOP("OtherFleet", "the demo fleet"))
                         : views::shown(fleet.toStdString(), 300);
}

QString english(const QString& fleet) {
    return isDemo(fleet) ? QStringLiteral("the demo fleet") : views::shown(fleet.toStdString(), 300);
}

} // namespace

QString otherFleetWords(const OtherFleet& fleets) {
    const auto option = isDemo(fleets.asked) ? QStringLiteral("--demo")
                                             : "--fleet " + views::shown(fleets.asked.toStdString(), 300);
    return QStringLiteral("binnacle: a console that shows %1 is running, and %2 was asked for.\n"
                          "Without an option it is brought to the front; another one beside it: binnacle "
                          "--new-instance %3\n")
        .arg(english(fleets.running), english(fleets.asked), option);
}

QMessageBox* makeOtherFleetDialog(const OtherFleet& fleets) {
    auto* box = new QMessageBox;
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr(QT_TRANSLATE_NOOP("OtherFleet", "Another Console Is Running")));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr(QT_TRANSLATE_NOOP("OtherFleet", "A console that shows %1 is running already."))
                     .arg(name(fleets.running)));
    box->setInformativeText(tr(QT_TRANSLATE_NOOP("OtherFleet", "You asked for %1.")).arg(name(fleets.asked)));
    const auto add = [box](const QString& text, QMessageBox::ButtonRole role, OtherFleetChoice choice) {
        auto* button = box->addButton(text, role);
        button->setAccessibleName(text);
        QObject::connect(button, &QPushButton::clicked, box, [box, choice] { box->done(int(choice)); });
        return button;
    };
    add(tr(QT_TRANSLATE_NOOP("OtherFleet", "Start Another Beside It")), QMessageBox::ActionRole,
        OtherFleetChoice::StartAnother);
    auto* show = add(tr(QT_TRANSLATE_NOOP("OtherFleet", "Show the Running One")), QMessageBox::AcceptRole,
                     OtherFleetChoice::ShowRunning);
    auto* cancel =
        add(tr(QT_TRANSLATE_NOOP("OtherFleet", "Cancel")), QMessageBox::RejectRole, OtherFleetChoice::Cancel);
    box->setDefaultButton(show);
    box->setEscapeButton(cancel);
    return box;
}

} // namespace binnacle::desktop
