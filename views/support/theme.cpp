// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/theme.h"

#include "views/support/desktop_scheme.h"
#include "views/support/fusion_style.h"

#include <QApplication>
#include <QFontDatabase>

namespace binnacle::views::theme {
namespace {

Scheme wanted = Scheme::System;
bool dark = false;

QColor mix(const QColor& a, const QColor& b, double share) {
    const auto part = [share](int x, int y) { return int(x + (y - x) * share + 0.5); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

/// As the platform's own palette was before we set ours.
bool platformIsDark() {
    static const bool answer = [] {
        const auto original = QApplication::palette();
        return original.color(QPalette::Window).lightness() < original.color(QPalette::WindowText).lightness();
    }();
    return answer;
}

/// What a style sheet says better than a palette; colours come from the palette.
QString sheet() {
    const auto line = blend(0.14).name();
    return QStringLiteral("QToolTip { padding: 4px; border: 1px solid %1; }"
                          "QMainWindow::separator { background: %1; width: 1px; height: 1px; }"
                          "QSplitter::handle { background: %1; }"
                          "QStatusBar::item { border: none; }"
                          "QToolBar { border: none; spacing: 2px; padding: 2px; }"
                          "QTableView, QTreeView { border: none; }"
                          "QHeaderView::section { padding: 5px 4px; border: none; border-bottom: 1px solid %1;"
                          " background: palette(base); }"
                          "QLineEdit, QPlainTextEdit, QListWidget { border: 1px solid %5; border-radius: 4px;"
                          " padding: 3px 5px; background: palette(base); selection-background-color: palette(highlight); }"
                          "QLineEdit:focus, QPlainTextEdit:focus { border-color: palette(highlight); }"
                          "QLineEdit:disabled { color: palette(placeholder-text); }"
                          "QScrollBar { background: transparent; border: none; }"
                          "QScrollBar:vertical { width: 12px; } QScrollBar:horizontal { height: 12px; }"
                          "QScrollBar::handle { background: %3; border-radius: 4px; margin: 2px; }"
                          "QScrollBar::handle:vertical { min-height: 28px; } QScrollBar::handle:horizontal { min-width: 28px; }"
                          "QScrollBar::handle:hover { background: %4; }"
                          "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }"
                          "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"
                          "QTabBar::tab { padding: 7px 14px; border: none; border-bottom: 2px solid transparent; }"
                          "QTabBar::tab:selected { border-bottom: 2px solid palette(highlight); }"
                          "QTabBar::tab:hover:!selected { background: %2; }"
                          "QTabWidget::pane { border: none; border-top: 1px solid %1; }")
        .arg(line, blend(0.05).name(), blend(0.22).name(), blend(0.38).name(), blend(0.25).name());
}

void refresh(const DesktopScheme& desktop) {
    dark = wanted == Scheme::Dark || (wanted == Scheme::System && desktop.isDark().value_or(platformIsDark()));
    QApplication::setPalette(palette(dark));
    qApp->setStyleSheet(sheet());
}

} // namespace

QPalette palette(bool isDarkScheme) {
    const QColor window = isDarkScheme ? QColor("#1e2126") : QColor("#f4f5f7");
    const QColor base = isDarkScheme ? QColor("#25292f") : QColor("#ffffff");
    const QColor text = isDarkScheme ? QColor("#e6e8eb") : QColor("#1c2024");
    const QColor quiet = mix(text, base, 0.5);
    const QColor accent = isDarkScheme ? QColor("#2f6fd6") : QColor("#2563eb");
    QPalette p(text, isDarkScheme ? QColor("#2f343b") : QColor("#eceef1"), mix(window, Qt::white, isDarkScheme ? 0.2 : 0.6),
               mix(window, Qt::black, 0.4), mix(window, Qt::black, 0.2), text, Qt::white, base, window);
    p.setColor(QPalette::AlternateBase, mix(base, text, 0.035));
    p.setColor(QPalette::ToolTipBase, isDarkScheme ? QColor("#32373f") : QColor("#ffffff"));
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::PlaceholderText, quiet);
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, Qt::white);
    p.setColor(QPalette::Link, isDarkScheme ? QColor("#7cb0ff") : QColor("#1d4ed8"));
    p.setColor(QPalette::LinkVisited, p.color(QPalette::Link));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, quiet);
    p.setColor(QPalette::Disabled, QPalette::Highlight, mix(base, text, 0.2));
    p.setColor(QPalette::Inactive, QPalette::Highlight, mix(accent, base, isDarkScheme ? 0.35 : 0.25));
    return p;
}

void apply(Scheme scheme) {
    static DesktopScheme* desktop = nullptr;
    platformIsDark();
    wanted = scheme;
    if (!desktop) {
        QApplication::setStyle(new FusionStyle);
        desktop = new DesktopScheme(qApp);
        QObject::connect(desktop, &DesktopScheme::changed, qApp, [] { refresh(*desktop); });
        QObject::connect(qApp, &QObject::destroyed, qApp, [] { desktop = nullptr; });
    }
    refresh(*desktop);
}

bool isDark() {
    return dark;
}

QColor colour(Tone tone) {
    return colour(tone, dark);
}

QColor colour(Tone tone, bool isDarkScheme) {
    const auto pick = [&](const char* light, const char* bright) { return QColor(isDarkScheme ? bright : light); };
    switch (tone) {
    case Tone::Plain:
        return palette(isDarkScheme).color(QPalette::Text);
    case Tone::Muted:
        return pick("#69717c", "#9aa3ae");
    case Tone::Accent:
        return pick("#2563eb", "#6ea8ff");
    case Tone::Good:
        return pick("#15803d", "#4ade80");
    case Tone::Caution:
        return pick("#b45309", "#fbbf24");
    case Tone::Bad:
        return pick("#c81e1e", "#ff7b72");
    }
    return {};
}

QColor blend(double share) {
    const auto p = palette(dark);
    return mix(p.color(QPalette::Base), p.color(QPalette::Text), share);
}

namespace {
QFont scaled(double factor, QFont::Weight weight) {
    auto font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}
} // namespace

QFont titleFont() {
    return scaled(1.55, QFont::DemiBold);
}
QFont headingFont() {
    return scaled(1.1, QFont::DemiBold);
}
QFont smallFont() {
    return scaled(0.9, QFont::Normal);
}
QFont fixedFont() {
    auto font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF() * 0.95);
    return font;
}

} // namespace binnacle::views::theme
