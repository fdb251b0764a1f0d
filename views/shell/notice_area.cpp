// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/notice_area.h"

#include "views/widgets/banner.h"

#include <QVBoxLayout>

namespace binnacle::views {
namespace {

constexpr int most = 3;

} // namespace

NoticeArea::NoticeArea(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(1);
}

Banner* NoticeArea::tell(const QString& icon, Tone tone, const QString& message, const QString& detail) {
    while (m_column->count() >= most)
        delete m_column->itemAt(0)->widget();
    auto* banner = new Banner;
    banner->tell(icon, tone, message, detail);
    m_column->addWidget(banner);
    connect(banner, &Banner::closed, banner, &QObject::deleteLater);
    return banner;
}

QStringList NoticeArea::messages() const {
    QStringList all;
    for (int i = 0; i < m_column->count(); ++i)
        all << static_cast<Banner*>(m_column->itemAt(i)->widget())->message();
    return all;
}

} // namespace binnacle::views
