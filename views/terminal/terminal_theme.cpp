// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/terminal_theme.h"

#include "views/support/theme.h"

#include <algorithm>

namespace binnacle::views {
namespace {

TerminalTheme makeTheme(const char* id, const char* title, const std::array<const char*, 4>& colours,
                    const std::array<const char*, 16>& palette) {
    TerminalTheme t{id, title, colours[0], colours[1], colours[2], colours[3], {}};
    std::ranges::transform(palette, t.palette.begin(), [](const char* name) { return QColor(name); });
    return t;
}

constexpr std::array solarized{"#073642", "#dc322f", "#859900", "#b58900", "#268bd2", "#d33682", "#2aa198", "#eee8d5",
                               "#586e75", "#cb4b16", "#93a1a1", "#657b83", "#839496", "#6c71c4", "#93a1a1", "#fdf6e3"};

/// Of the 256, what comes after the first sixteen: a cube of six by six by six, then grey.
QColor cubeColour(int index) {
    if (index >= 232) {
        const int grey = 8 + (index - 232) * 10;
        return {grey, grey, grey};
    }
    const auto part = [](int step) { return step ? 55 + step * 40 : 0; };
    const int n = index - 16;
    return {part(n / 36), part(n / 6 % 6), part(n % 6)};
}

} // namespace

const std::vector<TerminalTheme>& TerminalTheme::all() {
    static const std::vector<TerminalTheme> themes{
        makeTheme("dark", QT_TRANSLATE_NOOP("TerminalTheme", "Dark"), {"#d7dae0", "#1b1e23", "#6ea8ff", "#2f4f7f"},
              {"#2a2e35", "#ff6b6b", "#5fd38d", "#e5c07b", "#61afef", "#c792ea", "#56c8d8", "#c8ccd4", "#6b7280", "#ff8f8f",
               "#86e3ab", "#f2d79b", "#8cc8ff", "#dcb6f5", "#86dfea", "#ffffff"}),
        makeTheme("light", QT_TRANSLATE_NOOP("TerminalTheme", "Light"), {"#24292f", "#ffffff", "#2563eb", "#bcd4fb"},
              {"#24292f", "#c81e1e", "#15803d", "#a15c07", "#1d4ed8", "#8b2fb8", "#0e7490", "#6e7781", "#57606a", "#b42318",
               "#116329", "#7d4e00", "#0a3fb0", "#6f2496", "#0b5c73", "#8c959f"}),
        makeTheme("solarized-dark", QT_TRANSLATE_NOOP("TerminalTheme", "Solarized Dark"), {"#93a1a1", "#002b36", "#93a1a1", "#0f5261"},
              solarized),
        makeTheme("solarized-light", QT_TRANSLATE_NOOP("TerminalTheme", "Solarized Light"), {"#586e75", "#fdf6e3", "#586e75", "#d5dcc6"},
              solarized),
        makeTheme("contrast", QT_TRANSLATE_NOOP("TerminalTheme", "High Contrast"), {"#ffffff", "#000000", "#ffff00", "#0060c0"},
              {"#000000", "#ff5555", "#55ff55", "#ffff55", "#7f9fff", "#ff7fff", "#55ffff", "#eeeeee", "#999999", "#ff8888",
               "#88ff88", "#ffff99", "#a8c0ff", "#ffaaff", "#99ffff", "#ffffff"}),
    };
    return themes;
}

const TerminalTheme& TerminalTheme::named(const QString& id) {
    const auto find = [](const QString& wanted) {
        return std::ranges::find(all(), wanted, &TerminalTheme::id);
    };
    if (const auto it = find(id); it != all().end()) return *it;
    return *find(views::theme::isDark() ? "dark" : "light");
}

QColor TerminalTheme::colour(terminal::Colour colour, bool isText, bool bold) const {
    switch (colour.kind()) {
    case terminal::Colour::Kind::Default:
        break;
    case terminal::Colour::Kind::Indexed:
        if (colour.index() >= 16) return cubeColour(colour.index());
        return palette[std::size_t(colour.index()) + (isText && bold && colour.index() < 8 ? 8 : 0)];
    case terminal::Colour::Kind::Rgb:
        return QColor(QRgb(0xFF00'0000U | colour.rgbBits()));
    }
    return isText ? foreground : background;
}

} // namespace binnacle::views
