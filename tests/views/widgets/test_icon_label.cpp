// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/suite.h"
#include "views/support/icons.h"
#include "views/support/theme.h"
#include "views/widgets/labels.h"

#include <QtTest>

namespace binnacle::test {

using namespace views;

class IconLabelTest : public QObject {
    Q_OBJECT
    /// Of what is drawn, 0 … 255.
    static int lightness(const QLabel& label) {
        const auto image = label.pixmap(Qt::ReturnByValue).toImage();
        qint64 sum = 0, count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (const auto colour = image.pixelColor(x, y); colour.alpha() > 200) sum += colour.lightness(), ++count;
        return count ? int(sum / count) : -1;
    }
    Q_SLOT void followsTheScheme() {
        theme::apply(Scheme::Light);
        IconLabel label(icon("host"), 36);
        label.show();
        QCOMPARE(label.pixmap(Qt::ReturnByValue).deviceIndependentSize(), QSizeF(36, 36));
        const int dark = lightness(label);
        theme::apply(Scheme::Dark);
        QTest::qWait(10);
        const int light = lightness(label);
        QVERIFY2(dark >= 0 && dark < 100 && light > 160, qPrintable(QString("%1, %2").arg(dark).arg(light)));
        theme::apply(Scheme::Light);
    }
};

namespace {
const Suite<IconLabelTest> suite;
}

} // namespace binnacle::test

#include "test_icon_label.moc"
