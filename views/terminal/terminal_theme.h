// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/terminal/cell.h"

#include <QColor>
#include <QString>

#include <array>
#include <vector>

namespace binnacle::views {

/// The colours of a terminal.
struct TerminalTheme {
    QString id;    ///< "solarized-dark": kept in the settings
    const char* title; ///< to be translated, in the context TerminalTheme
    QColor foreground, background, cursor, selection;
    std::array<QColor, 16> palette;

    /// \a isText: what the default stands for; \a bold: the bright one of the first eight.
    QColor colour(terminal::Colour colour, bool isText, bool bold) const;

    static const std::vector<TerminalTheme>& all();
    /// The one of that id; dark or light, as the window is, for "auto" and what there isn't.
    static const TerminalTheme& named(const QString& id);
};

} // namespace binnacle::views
