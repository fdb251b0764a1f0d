// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/ids.h"
#include "views/support/workbench.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace binnacle::views {

/// The XML of a guest's next start, to be edited. It stays open while what was edited is looked at, so that nothing is lost where libvirt
/// finds it invalid.
class XmlDialog final : public QDialog {
    Q_OBJECT
public:
    XmlDialog(Workbench& bench, const GuestRef& guest, QWidget* parent);

Q_SIGNALS:
    void edited(const QString& xml);

private:
    void read();
    void check();

    Workbench& m_bench;
    GuestRef m_guest;
    QString m_before;
    QPlainTextEdit* m_text;
    QLabel* m_status;
    QPushButton* m_ok;
};

} // namespace binnacle::views
