// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/consoles/console_view.h"

#include <QTabWidget>

class QRubberBand;

namespace binnacle::views {

class ConsoleTabBar;

/// Where a console is dropped on a group: among its tabs, or beside it.
enum class DropSide : std::uint8_t { Among, Left, Right, Above, Below };

/// Consoles as tabs, one of them shown.
class ConsoleGroup final : public QTabWidget {
    Q_OBJECT
public:
    explicit ConsoleGroup(QWidget* parent = nullptr);

    void add(ConsoleView* view, int at = -1); ///< shown at once; it is the group's until taken or deleted
    void take(ConsoleView* view);
    ConsoleView* view(int index) const;
    ConsoleView* current() const { return view(currentIndex()); }
    std::vector<ConsoleView*> views() const;
    /// For tests: what a drop at that point means.
    DropSide sideAt(const QPoint& point) const;

Q_SIGNALS:
    void dropped(const ConsoleRef& ref, DropSide side, int at);
    void dragged(ConsoleView* view);
    void closeWanted(ConsoleView* view);
    void menuWanted(ConsoleView* view, const QPoint& globalPosition);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* nextControl() const;
    QRect areaOf(DropSide side) const;
    void label(ConsoleView* view);
    void hideMark();

    ConsoleTabBar* m_bar;
    QRubberBand* m_mark = nullptr; ///< where the drop would go
};

} // namespace binnacle::views
