// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// Colours, distances and type sizes: the one place they come from.

#include <QColor>
#include <QFont>
#include <QPalette>

namespace binnacle::views {

enum class Scheme : std::uint8_t { System, Light, Dark };

/// What a colour says. Never alone: a shape or a word says it too.
enum class Tone : std::uint8_t { Plain, Muted, Accent, Good, Caution, Bad };

namespace space {
inline constexpr int hair = 2, small = 4, medium = 8, large = 12, page = 20;
}

/// The window's palette and style. On the GUI thread.
namespace theme {

/// Sets the style and palette of the application; System follows the desktop, also when it changes later.
void apply(Scheme scheme);
bool isDark();
QPalette palette(bool dark);
QColor colour(Tone tone);
QColor colour(Tone tone, bool dark);
/// Something between the background and the text, for lines and quiet fills.
QColor blend(double share);

QFont titleFont();  ///< of a page
QFont headingFont(); ///< of a section
QFont smallFont();
QFont fixedFont();

} // namespace theme
} // namespace binnacle::views
