// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/consoles/console_area.h"

namespace binnacle::views {

/// Consoles in a window of their own.
class ConsoleWindow final : public QWidget {
    Q_OBJECT
public:
    explicit ConsoleWindow(ConsoleArea::GroupMade made);
    ConsoleArea& area() { return *m_area; }
    void retitle();

Q_SIGNALS:
    void closing(); ///< by the person, with what is in it

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    ConsoleArea* m_area;
};

} // namespace binnacle::views
