// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/consoles/console_ref.h"

#include <QTabBar>

class QMimeData;

namespace binnacle::views {

/// Tabs that can be moved along the bar, and dragged off it to elsewhere.
class ConsoleTabBar final : public QTabBar {
    Q_OBJECT
public:
    explicit ConsoleTabBar(QWidget* parent = nullptr);

    static QMimeData* mimeOf(const ConsoleRef& ref);
    static std::optional<ConsoleRef> refIn(const QMimeData& data);

Q_SIGNALS:
    /// The tab left the bar with the mouse button down: whoever hears it runs the drag.
    void dragged(int index);
    void closeWanted(int index);
    void menuWanted(int index, const QPoint& globalPosition);

protected:
    void tabInserted(int index) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    int m_pressed = -1;
};

} // namespace binnacle::views
