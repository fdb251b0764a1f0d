// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QHBoxLayout;
class QIcon;

namespace binnacle::views {

class Badge;
class ElidedLabel;
class IconLabel;

/// The head of an object's page: what it is, how it is called, how it stands, what can be done.
class ObjectHead final : public QWidget {
public:
    explicit ObjectHead(QWidget* parent = nullptr);
    void setObject(const QIcon& icon, const QString& name, const QString& where);
    Badge& state() { return *m_state; }
    void setMarks(const QStringList& marks); ///< small words: tags, "protected"
    void addButton(QWidget* button);

private:
    IconLabel* m_icon;
    ElidedLabel *m_name, *m_where;
    Badge* m_state;
    QWidget* m_marks;
    QStringList m_shown;
    QHBoxLayout* m_buttons;
};

} // namespace binnacle::views
