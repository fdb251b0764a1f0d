// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// Labels as the pages use them; their text is always plain, whatever it contains.

#include "views/support/theme.h"

#include <QIcon>
#include <QLabel>

namespace binnacle::views {

QLabel* plainLabel(const QString& text = {}, Tone tone = Tone::Plain);
QLabel* titleLabel(const QString& text = {});
QLabel* headingLabel(const QString& text);
/// Quiet text in a smaller size.
QLabel* hintLabel(const QString& text);
void setTone(QLabel& label, Tone tone);

/// Cuts its text with an ellipsis where it has no room, and shows the whole as its tool tip then.
class ElidedLabel final : public QLabel {
public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);
    void setWhole(const QString& text);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    bool event(QEvent* event) override;

private:
    bool isCut() const;
};

/// An icon by itself, in the colours of the scheme that is in use.
class IconLabel final : public QLabel {
public:
    IconLabel() = default;
    IconLabel(const QIcon& icon, int size) { showIcon(icon, size); }
    void showIcon(const QIcon& icon, int size); ///< its side, in device-independent pixels

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();
    QIcon m_icon;
    int m_size = 0;
};

/// An icon beside its words: a state.
class Badge final : public QWidget {
public:
    explicit Badge(QWidget* parent = nullptr);
    void show(const QIcon& icon, const QString& text, Tone tone);

private:
    IconLabel* m_icon;
    QLabel* m_text;
};

} // namespace binnacle::views
