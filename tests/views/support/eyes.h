// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QAction;
class QWidget;

namespace binnacle::views {
class Banner;
}

namespace binnacle::test {

/// Where BINNACLE_PICTURES names a folder, the widget as it looks goes there.
void keepPicture(QWidget& widget, const QString& name);
/// The banner of \a parent that is to be seen with it and has \a part in its message; null: there is none.
const views::Banner* shownBanner(const QWidget& parent, const QString& part);

/// The entry of a menu of \a parent whose words begin with \a words; null: there is none. Found first and triggered
/// then: what it does may well remake the menus.
QAction* menuEntry(const QWidget& parent, const QString& words);

} // namespace binnacle::test
