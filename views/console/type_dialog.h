// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/keyboard/keymap.h"
#include "views/support/workbench.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace binnacle::views {

/// What is to be typed into a guest, by the layout that its keyboard has and how fast. Shows the text before,
/// since a clipboard may hold anything.
class TypeDialog final : public QDialog {
    Q_OBJECT
public:
    /// \a layout is proposed; empty: that of the desktop, or what was taken last.
    TypeDialog(Workbench& bench, const QString& text, const std::string& layout, QWidget* parent);
    const std::vector<keyboard::Stroke>& strokes() const { return m_strokes; }
    int rate() const;
    std::string layoutName() const; ///< "de(nodeadkeys)"

private:
    void propose(const std::string& layout);
    void check();
    void tell(const Result<std::vector<keyboard::Stroke>>& strokes);

    Workbench& m_bench;
    QPlainTextEdit* m_text;
    QComboBox* m_layout;
    QSpinBox* m_rate;
    QLabel* m_verdict;
    QPushButton* m_ok = nullptr;
    std::vector<keyboard::Stroke> m_strokes;
    unsigned m_turn = 0; ///< of check(): only the newest counts
};

} // namespace binnacle::views
