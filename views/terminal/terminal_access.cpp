// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/terminal_access.h"

#include "views/terminal/terminal_view.h"

#include <QAccessibleWidget>
#include <QScrollBar>

namespace binnacle::views {
namespace {

class TerminalAccess final : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit TerminalAccess(TerminalView* view)
        : QAccessibleWidget(view, QAccessible::Terminal) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::TextInterface) return static_cast<QAccessibleTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text what) const override {
        return what == QAccessible::Value ? view().visibleText() : QAccessibleWidget::text(what);
    }

    void selection(int, int* start, int* end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    int cursorPosition() const override {
        const auto cursor = view().terminal().cursor();
        int position = 0;
        const auto lines = view().visibleText().split('\n');
        for (int row = 0; row < cursor.row && row < lines.size(); ++row)
            position += int(lines[row].size()) + 1;
        return position + std::min(cursor.column, cursor.row < lines.size() ? int(lines[cursor.row].size()) : 0);
    }
    void setCursorPosition(int) override {}
    QString text(int start, int end) const override { return view().visibleText().mid(start, end - start); }
    int characterCount() const override { return int(view().visibleText().size()); }
    QRect characterRect(int offset) const override {
        const auto before = view().visibleText().left(offset);
        const int row = int(before.count('\n')), column = int(before.size() - before.lastIndexOf('\n') - 1);
        return view().cellRect(row, column).translated(view().viewport()->mapToGlobal(QPoint()));
    }
    int offsetAtPoint(const QPoint& point) const override {
        const auto at = view().viewport()->mapFromGlobal(point);
        const auto lines = view().visibleText().split('\n');
        int offset = 0;
        for (int row = 0; row < lines.size(); ++row) {
            const auto first = view().cellRect(row, 0);
            if (at.y() < first.bottom()) return offset + std::min(int(lines[row].size()), at.x() / std::max(1, first.width() - 2));
            offset += int(lines[row].size()) + 1;
        }
        return offset;
    }
    void scrollToSubstring(int, int) override {}
    QString attributes(int offset, int* start, int* end) const override {
        *start = offset;
        *end = offset + 1;
        return {};
    }

private:
    TerminalView& view() const { return *static_cast<TerminalView*>(widget()); }
};

QAccessibleInterface* make(const QString&, QObject* object) {
    auto* view = qobject_cast<TerminalView*>(object);
    return view ? new TerminalAccess(view) : nullptr;
}

} // namespace

void installTerminalAccess() {
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once)
}

void tellAccess(TerminalView& view) {
    QAccessibleValueChangeEvent changed(&view, view.visibleText());
    QAccessible::updateAccessibility(&changed);
}

} // namespace binnacle::views
