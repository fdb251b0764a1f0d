// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/suite.h"
#include "views/console/frame_layout.h"
#include "views/console/key_codes.h"

#include <QKeyEvent>

namespace binnacle::test {

using namespace views;

class FrameLayoutTest : public QObject {
    Q_OBJECT

    Q_SLOT void aPictureIsFittedWholeAndCentred() {
        const auto layout = layOut({1000, 500}, {640, 480}, ScaleMode::Fit);
        QCOMPARE(layout.target, QRect(166, 0, 667, 500));
        QCOMPARE(layout.toGuest({166, 0}), QPoint(0, 0));
        QCOMPARE(layout.toGuest({832, 499}), QPoint(639, 479));
        QCOMPARE(layout.toGuest({-50, 9999}), QPoint(0, 479));
    }
    Q_SLOT void anExactPictureIsNotScaled() {
        const auto layout = layOut({1000, 600}, {640, 480}, ScaleMode::Exact);
        QCOMPARE(layout.target, QRect(180, 60, 640, 480));
        QVERIFY(layout.isExact());
        QCOMPARE(layout.toDevice({10, 20, 5, 5}), QRect(190, 80, 5, 5));
        QCOMPARE(layOut({100, 100}, {640, 480}, ScaleMode::Exact).target.topLeft(), QPoint(0, 0));
    }
    Q_SLOT void whatChangedIsCoveredWhole() {
        const auto layout = layOut({1001, 501}, {640, 480}, ScaleMode::Fit);
        for (int x = 0; x < 640; x += 13) {
            const auto device = layout.toDevice({x, 7, 1, 1});
            QVERIFY(device.left() <= layout.target.left() + x * layout.scale);
            QVERIFY(device.right() + 1 >= std::min<double>(layout.target.right() + 1,
                                                           layout.target.left() + (x + 1) * layout.scale));
        }
    }
    Q_SLOT void nothingIsNothing() {
        QVERIFY(layOut({0, 0}, {640, 480}, ScaleMode::Fit).target.isNull());
        QCOMPARE(layOut({10, 10}, {}, ScaleMode::Fit).toGuest({5, 5}), QPoint());
    }
    Q_SLOT void aKeyIsItsPlaceAndNotItsLetter() {
        const QKeyEvent german(QEvent::KeyPress, Qt::Key_Z, {}, 29, 'z', 0); // where a US keyboard has its Y
        QCOMPARE(scancodeOf(german), console::Scancode(0x15));
        QCOMPARE(scancodeOf(QKeyEvent(QEvent::KeyPress, Qt::Key_Home, {}, 110, 0, 0)),
                 console::Scancode(0x147));
        QCOMPARE(scancodeOf(QKeyEvent(QEvent::KeyPress, Qt::Key_Y, {})), console::Scancode(0x15));
        QCOMPARE(scancodeOf(QKeyEvent(QEvent::KeyPress, Qt::Key_Exclam, {})), console::Scancode(0x02));
        QCOMPARE(scancodeOf(QKeyEvent(QEvent::KeyPress, Qt::Key_F10, {})), console::Scancode(0x44));
        QCOMPARE(scancodeOf(QKeyEvent(QEvent::KeyPress, Qt::Key_F12, {})), console::Scancode(0x58));
        QVERIFY(isModifier(0x1d));
        QVERIFY(!isModifier(0x1e));
    }
};

const Suite<FrameLayoutTest> frameLayoutSuite;

} // namespace binnacle::test

#include "test_frame_layout.moc"
