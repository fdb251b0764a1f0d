// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#ifndef Q_MOC_RUN // moc 6.4 trips over <concepts> behind these
#include "core/settings/host_spec.h"

#include <nlohmann/json_fwd.hpp>
#endif

#include <QDialog>

#include <optional>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace binnacle::views {

/// How a host is reached and shown: a new one, or one that is there.
class HostDialog final : public QDialog {
    Q_OBJECT
public:
    /// \a before: the host to edit; none: a new one. \a sites: those there are, to choose from.
    HostDialog(const std::optional<HostSpec>& before, const QStringList& sites, QWidget* parent);
    nlohmann::json params() const; ///< of host.add or host.set

private:
    void check();
    void chooseColour();
    void addWay(QFormLayout& form);
    void addLooks(QFormLayout& form, const QStringList& sites);
    void show(const HostSpec& host);

    bool m_new;
    HostSpec m_before;
    QLineEdit *m_name, *m_address, *m_user, *m_key, *m_jump, *m_knownHosts, *m_site;
    QSpinBox* m_port;
    QCheckBox* m_local;
    QPlainTextEdit* m_notes;
    QPushButton *m_colour, *m_ok = nullptr;
    QString m_colourName;
};

} // namespace binnacle::views
