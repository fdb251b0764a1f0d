// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QWidget;

namespace binnacle::views {
class Banner;
}

namespace binnacle::test {

/// Where BINNACLE_PICTURES names a folder, the widget as it looks goes there.
void keepPicture(QWidget& widget, const QString& name);
/// The banner of \a parent that is to be seen with it and has \a part in its message; null: there is none.
const views::Banner* shownBanner(const QWidget& parent, const QString& part);

} // namespace binnacle::test
