// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/support/workbench.h"
#include "views/terminal/text_console.h"

#include <QStackedWidget>

#include <list>

class QLabel;

namespace binnacle::views {

/// Shows one text console of several, and keeps the ones that were shown last open, so that coming back to an object finds
/// its session as it was left.
class ConsoleShelf final : public QStackedWidget {
    Q_OBJECT
public:
    static constexpr std::size_t most = 12;
    explicit ConsoleShelf(Workbench& bench, QWidget* parent = nullptr);

    /// \a source is asked for where there is none of that key yet.
    TextConsole* show(const QString& key, const std::function<TextSource()>& source);
    void showNothing(const QString& why);
    /// Ends those whose key begins so.
    void drop(const QString& prefix);
    TextConsole* current() const;

private:
    Workbench& m_bench;
    QLabel* m_nothing;
    struct Kept {
        QString key;
        TextConsole* console;
    };
    std::list<Kept> m_kept; ///< the one shown last comes first
};

} // namespace binnacle::views
