// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tasks/task.h"
#include "views/support/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace binnacle::views {

class Banner;

/// Messages above the page that wait to be read; the oldest makes room.
class NoticeArea final : public QWidget {
    Q_OBJECT
public:
    explicit NoticeArea(QWidget* parent = nullptr);
    Banner* tell(const QString& icon, Tone tone, const QString& message, const QString& detail = {});
    QStringList messages() const;

private:
    QVBoxLayout* m_column;
};

} // namespace binnacle::views
