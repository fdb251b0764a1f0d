// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/support/theme.h"

#include <QFrame>

#include <functional>

class QLabel;
class QHBoxLayout;

namespace binnacle::views {

class IconLabel;

/// A message across a page, with what can be done about it.
class Banner final : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);

    /// Shows itself. \a detail may be empty.
    void tell(const QString& iconName, Tone tone, const QString& message, const QString& detail = {});
    QString message() const;
    void addButton(const QString& text, std::function<void()> act);
    void clearButtons();
    void setClosable(); ///< by a button of its own; closed() tells

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent*) override;

private:
    Tone m_tone = Tone::Accent;
    IconLabel* m_icon;
    QLabel* m_message;
    QLabel* m_detail;
    QHBoxLayout* m_buttons;
};

} // namespace binnacle::views
