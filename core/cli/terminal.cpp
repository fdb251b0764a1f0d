// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/terminal.h"

#include "core/base/untrusted.h"

#include <clocale>
#include <cstdlib>
#include <cwchar>
#include <locale.h>
#include <algorithm>
#include <sys/ioctl.h>
#include <unistd.h>
#include <utility>

namespace binnacle::cli {
namespace {

constexpr std::size_t unlimited = 100'000;

/// wcwidth() goes by the locale of the thread.
class WidthLocale {
public:
    WidthLocale() {
        static const locale_t unicode = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
        m_before = uselocale(unicode);
    }
    ~WidthLocale() { uselocale(m_before); }
    WidthLocale(const WidthLocale&) = delete;
    WidthLocale& operator=(const WidthLocale&) = delete;

private:
    locale_t m_before;
};

std::size_t columnsOf(char32_t c) {
    const int width = wcwidth(static_cast<wchar_t>(c));
    return width < 0 ? 1 : std::size_t(width);
}

const char* sequence(Colour colour) {
    switch (colour) {
    case Colour::None:
        return "";
    case Colour::Good:
        return "\x1b[32m";
    case Colour::Caution:
        return "\x1b[33m";
    case Colour::Bad:
        return "\x1b[31m";
    case Colour::Muted:
        return "\x1b[2m";
    case Colour::Strong:
        return "\x1b[1m";
    }
    return "";
}

} // namespace

Terminal::Terminal(int fd)
    : m_fd(fd)
    , m_isTerminal(isatty(fd) == 1)
    , m_colours(m_isTerminal && !std::getenv("NO_COLOR"))
    , m_width(unlimited)
    , m_height(unlimited) {
    measure();
}

Terminal::Terminal(bool isTerminal, bool colours, std::size_t width, std::size_t height)
    : m_isTerminal(isTerminal)
    , m_colours(colours)
    , m_width(width)
    , m_height(height) {}

void Terminal::measure() {
    if (!m_isTerminal || m_fd < 0) return;
    winsize size{};
    const bool known = ioctl(m_fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0;
    m_width = known ? size.ws_col : 80;
    m_height = known ? size.ws_row : 24;
}

std::string Terminal::paint(std::string_view text, Colour colour) const {
    if (!m_colours || colour == Colour::None) return std::string(text);
    return sequence(colour) + std::string(text) + "\x1b[0m";
}

std::size_t displayWidth(std::string_view utf8) {
    const WidthLocale locale;
    std::size_t width = 0;
    for (std::size_t i = 0; i < utf8.size();)
        width += columnsOf(nextCodePoint(utf8, i));
    return width;
}

std::string wrapped(std::string_view text, std::size_t width, const std::string& indent) {
    std::string out, line;
    const auto end = [&] {
        if (!line.empty()) out += indent + std::exchange(line, {}) + '\n';
    };
    for (std::size_t at = 0; at < text.size();) {
        const auto next = std::min(text.find(' ', at), text.size());
        const auto word = text.substr(at, next - at);
        if (!line.empty() && displayWidth(line) + 1 + displayWidth(word) + indent.size() > width) end();
        line += (line.empty() ? "" : " ") + std::string(word);
        at = next + 1;
    }
    end();
    return out;
}

std::string clipped(std::string_view utf8, std::size_t width) {
    if (displayWidth(utf8) <= width) return std::string(utf8);
    const WidthLocale locale;
    std::size_t used = 0;
    std::size_t end = 0;
    for (std::size_t i = 0; i < utf8.size();) {
        used += columnsOf(nextCodePoint(utf8, i));
        if (used + 1 > width) break;
        end = i;
    }
    return width ? std::string(utf8.substr(0, end)) + "…" : std::string();
}

} // namespace binnacle::cli
