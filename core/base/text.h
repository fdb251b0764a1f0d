// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// Text that a person will read, kept as data: an English source with %1 … %9 and its arguments, translated
/// only where it is shown.

#include <fmt/format.h>

#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace binnacle {

/// A translatable sentence. The arguments are shown as they are: names, numbers, paths.
struct Text {
    std::string source;
    std::vector<std::string> args{};

    Text() = default;
    Text(std::string plainSource, std::vector<std::string> arguments = {})
        : source(std::move(plainSource))
        , args(std::move(arguments)) {}
    Text(const char* plainSource)
        : source(plainSource) {}

    bool empty() const { return source.empty(); }
    /// The English text with its arguments in place. What stands in an argument is never expanded again.
    std::string plain() const { return expand(source, args); }
    /// \a pattern (a translation of source) with %1 … %9 replaced.
    static std::string expand(const std::string& pattern, const std::vector<std::string>& args);

    bool operator==(const Text&) const = default;
};

/// The context under which translations() of core texts are filed.
inline constexpr const char* coreTextContext = "Core";

template <class... Args>
Text makeText(const char* source, Args&&... args) {
    return Text(std::string(source),
                std::vector<std::string>{fmt::format("{}", std::forward<Args>(args))...});
}

} // namespace binnacle

/// BINNACLE_TEXT("Cannot open %1", path): translations/extract_core.py collects it under coreTextContext.
#define BINNACLE_TEXT(...) ::binnacle::makeText(__VA_ARGS__)
/// Marks a literal that reaches BINNACLE_TEXT by a variable.
#define BINNACLE_NOOP(literal) literal
