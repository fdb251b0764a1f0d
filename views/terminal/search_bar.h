// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/terminal/terminal_view.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace binnacle::views {

/// Looks for text in all that a terminal keeps, upwards from the newest. A long scrollback is looked through in slices, so
/// that the window goes on meanwhile.
class SearchBar final : public QFrame {
    Q_OBJECT
public:
    explicit SearchBar(TerminalView& view, QWidget* parent = nullptr);
    void open();
    void step(bool backward);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void begin(bool backward, terminal::Place from);
    void look();
    void say(const QString& text);

    TerminalView& m_view;
    QLineEdit* m_text;
    QCheckBox* m_case;
    QLabel* m_result;
    QTimer* m_slice;
    terminal::Search m_search;
    terminal::Place m_from;
};

} // namespace binnacle::views
