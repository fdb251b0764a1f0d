// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include <vector>

class QToolButton;

namespace binnacle::views {

/// Buttons with words where there is room for them, else with icons alone: a row of them never widens what it is in.
class ButtonRow final : public QWidget {
    Q_OBJECT
public:
    explicit ButtonRow(QWidget* parent = nullptr);
    /// Its words are its accessible name and tool tip too.
    QToolButton* add(const QString& iconName, const QString& words);
    bool hasWords() const { return m_words; }
    /// Words that take more than \a pixels are not asked for: what stands beside the row gets their room instead.
    void setRoom(int pixels);

    QSize sizeHint() const override;        ///< with words, if there is room
    QSize minimumSizeHint() const override; ///< with icons alone

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int widthOf(Qt::ToolButtonStyle style) const;
    void choose();

    std::vector<QToolButton*> m_buttons;
    int m_room = QWIDGETSIZE_MAX;
    bool m_words = true;
};

} // namespace binnacle::views
