// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

namespace binnacle::views {

/// The one help page, in the viewer's language where there is one.
class HelpWindow final : public QDialog {
    Q_OBJECT
public:
    explicit HelpWindow(QWidget* parent);
};

} // namespace binnacle::views
