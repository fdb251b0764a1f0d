// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/eyes.h"

#include "views/widgets/banner.h"

#include <QAction>
#include <QApplication>

namespace binnacle::test {

void keepPicture(QWidget& widget, const QString& name) {
    const auto folder = qEnvironmentVariable("BINNACLE_PICTURES");
    if (folder.isEmpty()) return;
    QApplication::processEvents();
    widget.grab().save(folder + '/' + name + ".png");
}

const views::Banner* shownBanner(const QWidget& parent, const QString& part) {
    for (const auto* banner : parent.findChildren<views::Banner*>())
        if (banner->isVisibleTo(&parent) && banner->message().contains(part)) return banner;
    return nullptr;
}

QAction* menuEntry(const QWidget& parent, const QString& words) {
    for (auto* action : parent.findChildren<QAction*>())
        if (action->text().startsWith(words)) return action;
    return nullptr;
}

} // namespace binnacle::test
