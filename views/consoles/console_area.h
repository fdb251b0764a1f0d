// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/consoles/console_group.h"

#include <QJsonObject>
#include <QPointer>

class QSplitter;
class QStackedLayout;

namespace binnacle::views {

/// Groups of consoles side by side and one above the other, with movable borders. Never without a group.
class ConsoleArea final : public QWidget {
    Q_OBJECT
public:
    using GroupMade = std::function<void(ConsoleGroup*)>;
    /// \a made hears of each group before anything is in it.
    explicit ConsoleArea(GroupMade made, QWidget* parent = nullptr);

    std::vector<ConsoleGroup*> groups() const; ///< from the top left, line by line
    std::vector<ConsoleView*> views() const;
    ConsoleGroup* currentGroup() const; ///< the one that was used last
    void setCurrent(ConsoleGroup* group) { m_current = group; }
    ConsoleGroup* groupOf(const ConsoleView* view) const;

    /// A new group at that side of \a beside, half as large.
    ConsoleGroup* split(ConsoleGroup* beside, DropSide side);
    /// Empty groups go, but for the last one.
    void prune();
    /// Each console in a group of its own, in a grid.
    void arrange();

    QJsonObject save() const;
    /// The area is empty. What \a make has no console for any more is left out.
    void restore(const QJsonObject& saved, const ConsoleMaker& make);

private:
    ConsoleGroup* makeGroup();
    QWidget* rebuilt(const QJsonObject& saved, const ConsoleMaker& make, int depth);
    void collapse(QSplitter* splitter);
    void showHint();

    GroupMade m_made;
    QStackedLayout* m_stack;
    QSplitter* m_root;
    mutable QPointer<ConsoleGroup> m_current;
};

} // namespace binnacle::views
