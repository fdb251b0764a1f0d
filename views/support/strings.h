// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// The border between the core's UTF-8 and Qt's strings, and between texts as data and texts as shown.

#include "core/base/result.h"
#include "core/base/text.h"

#include <QString>

namespace binnacle::views {

inline QString toQString(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}
/// For what came from a host: one line that can't do harm, see singleLine().
QString shown(std::string_view untrusted, std::size_t maxChars = 200);

/// In the viewer's language.
QString translated(const Text& text);
/// The message and, on lines of their own, the hint, the "while" lines and the raw detail.
QString translated(const Error& error);
/// The message alone.
QString sentence(const Error& error);

/// Text for widgets that guess at rich text: tool tips, labels, message boxes.
QString plainToHtml(const QString& text);

} // namespace binnacle::views
