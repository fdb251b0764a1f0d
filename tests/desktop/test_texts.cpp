// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/demo_console.h"
#include "tests/views/support/suite.h"
#include "views/widgets/labels.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

namespace binnacle::test {
namespace {

using namespace views;

QString describe(const QWidget& widget, const QString& text, int needed, int room) {
    return QStringLiteral("%1 in %2 \"%3\" needs %4, has %5")
        .arg(widget.metaObject()->className(), widget.parentWidget() ? widget.parentWidget()->metaObject()->className() : "")
        .arg(text.left(60)).arg(needed).arg(room);
}

void checkLabel(const QLabel& label, QStringList& cut) {
    if (label.text().isEmpty() || dynamic_cast<const ElidedLabel*>(&label)) return;
    const auto room = label.contentsRect();
    if (Qt::mightBeRichText(label.text())) {
        if (label.sizeHint().width() > label.width() + 1) cut << describe(label, label.text(), label.sizeHint().width(), label.width());
        return;
    }
    if (label.wordWrap()) {
        const auto needed = label.fontMetrics().boundingRect(QRect(0, 0, room.width(), 10'000), Qt::TextWordWrap, label.text());
        if (needed.height() > room.height() + 2) cut << describe(label, label.text(), needed.height(), room.height());
        if (needed.width() > room.width() + 1) cut << describe(label, label.text(), needed.width(), room.width());
        return;
    }
    const auto needed = label.fontMetrics().size(0, label.text()).width();
    if (needed > room.width() + 1) cut << describe(label, label.text(), needed, room.width());
}

void checkButton(const QAbstractButton& button, QStringList& cut) {
    if (button.text().isEmpty()) return;
    if (!qobject_cast<const QPushButton*>(&button) && !qobject_cast<const QToolButton*>(&button) && !qobject_cast<const QCheckBox*>(&button)) return;
    const auto needed = button.sizeHint();
    if (needed.width() > button.width() + 1 || needed.height() > button.height() + 1)
        cut << describe(button, button.text(), needed.width(), button.width());
}

void checkHeader(const QHeaderView& header, QStringList& cut) {
    if (header.orientation() != Qt::Horizontal || !header.model()) return;
    for (int i = 0; i < header.count(); ++i) {
        if (header.isSectionHidden(i)) continue;
        const auto title = header.model()->headerData(i, Qt::Horizontal).toString();
        const int needed = header.fontMetrics().horizontalAdvance(title) + 8;
        if (needed > header.sectionSize(i) + 1) cut << describe(header, title, needed, header.sectionSize(i));
    }
}

void checkTabs(const QTabBar& bar, QStringList& cut) {
    for (int i = 0; i < bar.count(); ++i) {
        const int needed = bar.fontMetrics().horizontalAdvance(bar.tabText(i)) + 10;
        if (needed > bar.tabRect(i).width()) cut << describe(bar, bar.tabText(i), needed, bar.tabRect(i).width());
        if (bar.tabRect(i).right() > bar.width()) cut << describe(bar, bar.tabText(i), bar.tabRect(i).right(), bar.width());
    }
}

QStringList cutTexts() {
    QStringList cut;
    for (const auto* widget : visibleWidgets()) {
        if (const auto* label = qobject_cast<const QLabel*>(widget)) checkLabel(*label, cut);
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) checkButton(*button, cut);
        if (const auto* header = qobject_cast<const QHeaderView*>(widget)) checkHeader(*header, cut);
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) checkTabs(*tabs, cut);
        if (const auto* box = qobject_cast<const QComboBox*>(widget); box && box->minimumSizeHint().width() > box->width())
            cut << describe(*box, box->currentText(), box->minimumSizeHint().width(), box->width());
        if (const auto* edit = qobject_cast<const QLineEdit*>(widget); edit && edit->text().isEmpty()) {
            const int needed = edit->fontMetrics().horizontalAdvance(edit->placeholderText()) + 8;
            if (needed > edit->width()) cut << describe(*edit, edit->placeholderText(), needed, edit->width());
        }
    }
    return cut;
}

} // namespace

class TextsTest : public QObject {
    Q_OBJECT

    Q_SLOT void areNowhereCut_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char* language : {"en", "de", "zh_CN"}) {
            QTest::addRow("%s, 1280 × 800", language) << language << QSize(1280, 800);
            QTest::addRow("%s, 1920 × 1080", language) << language << QSize(1920, 1080);
        }
    }
    Q_SLOT void areNowhereCut() {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        desktop::DesktopOptions options;
        options.language = language.toStdString();
        DemoConsole console(options);
        QVERIFY(console.open());
        console.window().resize(size);
        QStringList cut;
        for (const auto& stop : console.everything()) {
            stop.go();
            QTest::qWait(stop.dialog ? 60 : 30);
            for (const auto& text : cutTexts())
                cut << stop.name + ": " + text;
            if (stop.dialog) closeDialogs();
        }
        QVERIFY2(console.window().width() == size.width(), "the window was pushed wider");
        cut.removeDuplicates();
        QVERIFY2(cut.isEmpty(), qPrintable(QString::number(cut.size()) + " texts are cut\n" + cut.join('\n')));
    }
};

namespace {
const Suite<TextsTest> suite;
}

} // namespace binnacle::test

#include "test_texts.moc"
