// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settings_dialog.h"

#include "views/settings/preferences.h"
#include "views/support/theme.h"
#include "views/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>

namespace binnacle::views {

SettingsDialog::SettingsDialog(Preferences& preferences, const QString& fleetFile, QWidget* parent)
    : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::large);
    auto* form = new QFormLayout;
    auto* scheme = new QComboBox;
    scheme->addItem(tr("As the desktop"), int(Scheme::System));
    scheme->addItem(tr("Light"), int(Scheme::Light));
    scheme->addItem(tr("Dark"), int(Scheme::Dark));
    scheme->setCurrentIndex(scheme->findData(int(preferences.scheme())));
    scheme->setAccessibleName(tr("Colours"));
    form->addRow(tr("Colours"), scheme);
    auto* language = new QComboBox;
    language->addItem(tr("As the desktop"), QString());
    for (const auto& l : Preferences::languages())
        language->addItem(QString::fromUtf8(l.name), QString(l.code));
    language->setCurrentIndex(std::max(0, language->findData(preferences.language())));
    language->setAccessibleName(tr("Language"));
    form->addRow(tr("Language"), language);
    auto* notify = new QCheckBox(tr("Tell me of failed tasks when the window isn't in front"));
    notify->setChecked(preferences.notifies());
    form->addRow(tr("Notifications"), notify);
    auto* tray = new QCheckBox(tr("Show an icon in the system tray"));
    tray->setChecked(preferences.hasTray());
    form->addRow(QString(), tray);
    auto* file = new QLineEdit(fleetFile);
    file->setReadOnly(true);
    file->setAccessibleName(tr("Fleet file"));
    form->addRow(tr("Fleet file"), file);
    column->addLayout(form);
    column->addStretch();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setMinimumWidth(std::max(480, sizeHint().width()));
    connect(scheme, &QComboBox::currentIndexChanged, this,
            [scheme, &preferences] { preferences.setScheme(Scheme(scheme->currentData().toInt())); });
    connect(language, &QComboBox::currentIndexChanged, this,
            [language, &preferences] { preferences.setLanguage(language->currentData().toString()); });
    connect(notify, &QCheckBox::toggled, &preferences, &Preferences::setNotifies);
    connect(tray, &QCheckBox::toggled, &preferences, &Preferences::setTray);
}

} // namespace binnacle::views
