// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"

#include "core/base/untrusted.h"

#include <algorithm>
#include <clocale>
#include <cwctype>
#include <locale.h>

namespace binnacle {
namespace {

bool isAscii(std::string_view s) {
    return std::ranges::all_of(s, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}
constexpr char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}
constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
char32_t lower(char32_t c) {
    static const locale_t unicode = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    return unicode ? static_cast<char32_t>(towlower_l(static_cast<wint_t>(c), unicode)) : c;
}

struct DigitRun {
    std::string_view digits; ///< without leading zeros
    std::size_t end;
};
DigitRun digitsAt(std::string_view s, std::size_t from) {
    auto begin = from;
    while (begin + 1 < s.size() && s[begin] == '0' && isDigit(s[begin + 1]))
        ++begin;
    auto end = begin;
    while (end < s.size() && isDigit(s[end]))
        ++end;
    return {s.substr(begin, end - begin), end};
}

} // namespace

std::string folded(std::string_view utf8) {
    std::string out;
    out.reserve(utf8.size());
    if (isAscii(utf8)) {
        std::ranges::transform(utf8, std::back_inserter(out), [](char c) { return lower(c); });
        return out;
    }
    for (std::size_t i = 0; i < utf8.size();)
        appendUtf8(out, lower(nextCodePoint(utf8, i)));
    return out;
}

bool containsFolded(std::string_view haystack, std::string_view needle) {
    if (needle.empty()) return true;
    if (!isAscii(haystack)) return folded(haystack).find(needle) != std::string::npos;
    return std::search(haystack.begin(), haystack.end(), needle.begin(), needle.end(),
                       [](char a, char b) { return lower(a) == b; }) != haystack.end();
}

bool equalsFolded(std::string_view text, std::string_view other) {
    if (!isAscii(text)) return folded(text) == other;
    return std::ranges::equal(text, other, [](char a, char b) { return lower(a) == b; });
}

bool naturalLess(std::string_view a, std::string_view b) {
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            const auto x = digitsAt(a, i);
            const auto y = digitsAt(b, j);
            if (x.digits.size() != y.digits.size()) return x.digits.size() < y.digits.size();
            if (x.digits != y.digits) return x.digits < y.digits;
            i = x.end;
            j = y.end;
            continue;
        }
        const auto x = static_cast<unsigned char>(lower(a[i]));
        const auto y = static_cast<unsigned char>(lower(b[j]));
        if (x != y) return x < y;
        ++i, ++j;
    }
    if (i < a.size() || j < b.size()) return j < b.size();
    return a < b;
}

} // namespace binnacle
