// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/actions/action_desk.h"

#include <QDialog>
#include <QIcon>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace binnacle::views {

/// Ctrl+K: everything that can be done to what is selected, every command of the window, every host and guest.
class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    struct Entry {
        QIcon icon;
        QString title, hint; ///< hint: the shortcut, the host, or why it can't be done
        bool enabled = true;
        std::function<void()> run;
    };
    /// \a commands: of the window and its selection; objects are looked up in the fleet.
    CommandPalette(Workbench& bench, std::vector<Entry> commands, QWidget* parent);

    /// How well \a text fits \a pattern, whose letters must come in order; negative: not at all. Both folded.
    static int score(const QString& pattern, const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void addObjects(const QString& pattern, std::vector<std::pair<int, Entry>>& found) const;
    void run();
    void choose(int row, int step); ///< that row, or the next one in that direction that can be run

    Workbench& m_bench;
    std::vector<Entry> m_commands, m_shown;
    QLineEdit* m_input;
    QListView* m_list;
    QStandardItemModel* m_model;
};

} // namespace binnacle::views
