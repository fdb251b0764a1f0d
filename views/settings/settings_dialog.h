// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

namespace binnacle::views {

class Preferences;

/// Each change takes effect at once.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(Preferences& preferences, const QString& fleetFile, QWidget* parent);
};

} // namespace binnacle::views
