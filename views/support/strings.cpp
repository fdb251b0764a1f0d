// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/strings.h"

#include "core/base/untrusted.h"

#include <QCoreApplication>

namespace binnacle::views {

QString shown(std::string_view untrusted, std::size_t maxChars) {
    return toQString(singleLine(untrusted, maxChars));
}

QString translated(const Text& text) {
    if (text.empty()) return {};
    const auto pattern = QCoreApplication::translate(coreTextContext, text.source.c_str());
    std::vector<std::string> args;
    for (const auto& arg : text.args)
        args.push_back(singleLine(arg, 500));
    return toQString(Text::expand(pattern.toStdString(), args));
}

QString sentence(const Error& error) {
    return translated(error.message);
}

QString translated(const Error& error) {
    auto lines = QStringList{sentence(error)};
    for (const auto& line : error.trail)
        lines << translated(line);
    if (!error.hint.empty()) lines << translated(error.hint);
    if (!error.detail.empty()) lines << shown(error.detail, 1000);
    return lines.join('\n');
}

QString plainToHtml(const QString& text) {
    return "<span style='white-space:pre-wrap'>" + text.toHtmlEscaped() + "</span>";
}

} // namespace binnacle::views
