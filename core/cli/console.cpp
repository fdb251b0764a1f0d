// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/console.h"

#include "core/base/untrusted.h"

#include <nlohmann/json.hpp>

#include <unistd.h>

namespace binnacle::cli {
namespace {

constexpr std::size_t longestLine = 4000;
constexpr std::string_view eraseLine = "\r\x1b[K";

/// DEL, C1 controls and the bidirectional marks: JSON lets them stand as they are.
bool mustBeEscaped(char32_t c) {
    return (c >= 0x7f && c <= 0x9f) || c == 0x200e || c == 0x200f || c == 0x2028 || c == 0x2029 ||
           (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/// What is wider than the terminal goes on below, indented; the indent that a line has is kept.
std::string foldedLines(const std::string& text, std::size_t width) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        const auto begin = std::min(text.find_first_not_of(' ', at), end);
        const std::string indent = at ? std::string(begin - at, ' ') : std::string(2, ' ');
        auto lines = wrapped(std::string_view(text).substr(begin, end - begin), width, indent);
        out += at || lines.empty() ? lines : lines.substr(indent.size());
        at = end + 1;
    }
    return out;
}

} // namespace

Console::Console(std::istream& in, std::ostream& out, std::ostream& err, Terminal outTerminal, Terminal errTerminal)
    : m_in(in)
    , m_out(out)
    , m_err(err)
    , m_outTerminal(outTerminal)
    , m_errTerminal(errTerminal) {}

Console::~Console() {
    endProgress();
    flush();
}

void Console::measure() {
    const std::scoped_lock lock(m_mutex);
    m_outTerminal.measure();
    m_errTerminal.measure();
}

void Console::clearLine() {
    if (m_progress.empty()) return;
    m_err << eraseLine << std::flush;
    m_progress.clear();
}

void Console::print(std::string_view text) {
    const std::scoped_lock lock(m_mutex);
    clearLine();
    m_out << text << std::flush;
}

void Console::json(const nlohmann::json& value, int indent) {
    print(jsonText(value, indent) + '\n');
}

void Console::note(std::string_view line) {
    if (m_quiet) return;
    const std::scoped_lock lock(m_mutex);
    clearLine();
    m_out << std::flush;
    m_err << line << std::endl;
}

void Console::complain(std::string_view line) {
    const std::scoped_lock lock(m_mutex);
    clearLine();
    m_out << std::flush;
    const auto text = "binnaclectl: " + std::string(line);
    const auto shown = m_errTerminal.isTerminal() ? foldedLines(text, m_errTerminal.width()) : text + '\n';
    m_err << m_errTerminal.paint("binnaclectl:", Colour::Bad) << shown.substr(std::string_view("binnaclectl:").size())
          << std::flush;
}

void Console::complain(const Error& error, std::string_view about) {
    complain(about.empty() ? described(error) : std::string(about) + ": " + described(error));
}

void Console::progress(std::string_view line) {
    const std::scoped_lock lock(m_mutex);
    if (!m_errTerminal.isTerminal() || m_quiet || m_asking) return;
    auto text = clipped(line, m_errTerminal.width() - 1);
    if (text == m_progress) return;
    m_err << eraseLine << text << std::flush;
    m_progress = std::move(text);
}

void Console::endProgress() {
    const std::scoped_lock lock(m_mutex);
    clearLine();
}

void Console::setAsking(bool asking) {
    const std::scoped_lock lock(m_mutex);
    clearLine();
    m_asking += asking ? 1 : -1;
}

bool Console::isAsking() const {
    const std::scoped_lock lock(m_mutex);
    return m_asking > 0;
}

bool Console::flush() {
    const std::scoped_lock lock(m_mutex);
    m_out.flush();
    return bool(m_out);
}

std::string printable(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        std::string line;
        for (const char c : text.substr(at, end - at))
            line += c == '\t' ? std::string(4, ' ') : std::string(1, c);
        out += (at ? "\n" : "") + singleLine(line, longestLine);
        at = end + 1;
    }
    return out;
}

std::string described(const Error& error) {
    auto out = printable(error.message.plain());
    if (!error.detail.empty() && error.detail != error.message.plain()) out += "\n  " + printable(error.detail);
    for (const auto& line : error.trail)
        out += "\n  while " + printable(line.plain());
    if (!error.hint.empty()) out += "\n  " + printable(error.hint.plain());
    return out;
}

std::string jsonText(const nlohmann::json& value, int indent) {
    const auto dumped = value.dump(indent, ' ', false, nlohmann::json::error_handler_t::replace);
    std::string out;
    for (std::size_t i = 0; i < dumped.size();) {
        const auto begin = i;
        const auto c = nextCodePoint(dumped, i);
        if (mustBeEscaped(c))
            out += fmt::format("\\u{:04x}", std::uint32_t(c));
        else
            out.append(dumped, begin, i - begin);
    }
    return out;
}

} // namespace binnacle::cli
