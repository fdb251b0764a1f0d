// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/eyes.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/console/console_bar.h"
#include "views/widgets/button_row.h"
#include "views/widgets/labels.h"

#include <QAction>
#include <QPointer>

namespace binnacle::test {

using namespace views;
using Type = Graphics::Type;

class ConsoleBarTest : public QObject {
    Q_OBJECT

    Q_SLOT void anEntryOutlivesWhatChoosingItLeadsTo() {
        ConsoleBar bar;
        bar.setGraphics({Type::Vnc, Type::Spice}, Type::Spice);
        const QPointer vnc = menuEntry(bar, "VNC"), spice = menuEntry(bar, "SPICE");
        QVERIFY(vnc && spice && vnc->isVisible() && spice->isChecked());
        connect(&bar, &ConsoleBar::graphicsChosen, this, [&](Type type) { // as a console that connects anew does
            bar.setGraphics({}, Type::Other);
            bar.setGraphics({Type::Vnc, Type::Spice}, type);
        });
        vnc->trigger();
        QVERIFY(vnc && spice);
        QVERIFY(vnc->isChecked() && !spice->isChecked());
        bar.setGraphics({Type::Vnc}, Type::Vnc);
        QVERIFY(vnc->isVisible() && !spice->isVisible());
    }

    Q_SLOT void aNarrowBarTellsItsState() {
        ConsoleBar bar;
        bar.resize(1400, bar.sizeHint().height());
        bar.show();
        auto* buttons = bar.findChild<ButtonRow*>();
        auto* state = bar.findChild<ElidedLabel*>();
        QVERIFY(spin([&] { return buttons->hasWords(); }));
        bar.resize(500, bar.height());
        QVERIFY(spin([&] { return !buttons->hasWords(); }));
        QVERIFY(spin([&] { return state->width() >= state->fontMetrics().horizontalAdvance("SPICE · 800 × 600"); }));
    }
};

namespace {
const Suite<ConsoleBarTest> suite;
}

} // namespace binnacle::test

#include "test_console_bar.moc"
