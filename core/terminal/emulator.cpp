// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terminal/emulator.h"

#include "core/base/untrusted.h"
#include "core/terminal/reflow.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace binnacle::terminal {
namespace {

/// Whoever makes a terminal answer without end gets no more than this for each piece it sent.
constexpr std::size_t mostAnswers = 4096;
constexpr std::size_t mostTitle = 200;
/// libvterm keeps every combining mark of a character, and looks at all of them for each more.
constexpr std::size_t manyMarks = 32;

Colour colourOf(const VTermColor& colour) {
    if (VTERM_COLOR_IS_DEFAULT_FG(&colour) || VTERM_COLOR_IS_DEFAULT_BG(&colour)) return {};
    if (VTERM_COLOR_IS_INDEXED(&colour)) return Colour::indexed(colour.indexed.idx);
    return Colour::rgb(colour.rgb.red, colour.rgb.green, colour.rgb.blue);
}

/// Controls (of C1, which reach this far as UTF-8) and what turns the text around are no characters.
char32_t safe(std::uint32_t c) {
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool turns = c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x061C;
    const bool none = c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF);
    return control || turns || none ? U'\xFFFD' : char32_t(c);
}

} // namespace

const VTermStateCallbacks& Terminal::Emulator::callbacks() {
    static const VTermStateCallbacks all = [] {
        VTermStateCallbacks c{};
        c.putglyph = [](VTermGlyphInfo* info, VTermPos at, void* user) { return of(user).putGlyph(*info, at), 1; };
        c.movecursor = [](VTermPos to, VTermPos, int, void* user) { return of(user).moveCursor(to), 1; };
        c.scrollrect = [](VTermRect rect, int down, int right, void* user) { return of(user).scroll(rect, down, right), 1; };
        c.erase = [](VTermRect r, int selective, void* user) {
            auto& self = of(user);
            self.grid().erase({r.start_row, r.end_row, r.start_col, r.end_col}, self.m_pen.background, selective);
            return 1;
        };
        c.initpen = [](void* user) { return of(user).m_pen = Style(), 1; };
        c.setpenattr = [](VTermAttr attribute, VTermValue* value, void* user) { return of(user).setPen(attribute, *value), 1; };
        c.settermprop = [](VTermProp property, VTermValue* value, void* user) {
            return of(user).setProperty(property, *value), 1;
        };
        c.bell = [](void* user) { return ++of(user).changes.bells, 1; };
        c.resize = [](int rows, int columns, VTermPos* delta, void* user) { return of(user).fit(rows, columns, *delta), 1; };
        c.setlineinfo = [](int, const VTermLineInfo*, const VTermLineInfo*, void*) { return 0; }; // no lines of double size
        return c;
    }();
    return all;
}

Terminal::Emulator::Emulator(Size size, Output output, std::size_t scrollbackLines)
    : m_output(std::move(output))
    , m_filter(hooks())
    , m_scrollback(scrollbackLines)
    , m_main(size)
    , m_other(size)
    , m_vterm(vterm_new(size.rows, size.columns)) {
    vterm_set_utf8(m_vterm.get(), 1);
    vterm_output_set_callback(
        m_vterm.get(), [](const char* bytes, std::size_t count, void* user) { of(user).send({bytes, count}); }, this);
    m_state = vterm_obtain_state(m_vterm.get());
    vterm_state_set_callbacks(m_state, &callbacks(), this);
    vterm_state_reset(m_state, 1);
}

void Terminal::Emulator::send(std::string_view bytes) {
    if (m_probing) {
        m_probed = true;
        return;
    }
    if (m_feeding && (m_answered += bytes.size()) > mostAnswers) return;
    if (m_output) m_output(bytes);
}

/// libvterm tells nobody; but it begins a paste only where the application can tell.
bool Terminal::Emulator::bracketsPaste() {
    m_probing = true;
    m_probed = false;
    vterm_keyboard_start_paste(m_vterm.get());
    m_probing = false;
    return m_probed;
}

void Terminal::Emulator::feed(std::string_view bytes) {
    m_feeding = true;
    m_answered = 0;
    m_filter.feed(bytes);
    m_feeding = false;
}

SequenceFilter::Hooks Terminal::Emulator::hooks() {
    return {.pass = [this](std::string_view bytes) { write(bytes); },
            .command = [this](std::string_view osc) { command(osc); },
            .clearScrollback =
                [this] {
                    m_scrollback.clear();
                    changes.modes = true;
                },
            .mayRepeat = [this] { return m_lastWidth > 0; }};
}

void Terminal::Emulator::write(std::string_view bytes) {
    vterm_input_write(m_vterm.get(), bytes.data(), bytes.size());
    if (!std::exchange(m_crowded, false)) return;
    const std::string_view otherCharacter = " \x08"; // ends the heap of marks
    vterm_input_write(m_vterm.get(), otherCharacter.data(), otherCharacter.size());
}

void Terminal::Emulator::command(std::string_view osc) {
    if (osc.starts_with("0;") || osc.starts_with("2;")) setTitle(osc.substr(2));
    if (osc.starts_with("8;")) setLink(osc.substr(2));
}

void Terminal::Emulator::setTitle(std::string_view text) {
    title = singleLine(text, mostTitle);
    changes.title = true;
}

/// "id=…;ADDRESS"; what has no address ends the link.
void Terminal::Emulator::setLink(std::string_view rest) {
    const auto semicolon = rest.find(';');
    m_pen.link = semicolon == std::string_view::npos ? 0 : m_links.add(rest.substr(semicolon + 1));
}

void Terminal::Emulator::putGlyph(const VTermGlyphInfo& info, VTermPos at) {
    if (at.col == 0) {
        const bool wrapped = m_filled.row >= 0 && (at.row == m_filled.row + 1 || at.row == m_filled.row);
        if (at.row != m_filled.row || m_filled.col != 0) grid().setContinued(at.row, wrapped);
    }
    Cell cell;
    cell.character = info.chars[0] ? safe(info.chars[0]) : U' ';
    std::size_t marks = 0;
    for (; info.chars[0] && info.chars[marks + 1] && marks <= manyMarks; ++marks)
        if (marks < Cell::mostMarks) cell.marks[marks] = safe(info.chars[marks + 1]);
    m_crowded = marks > manyMarks;
    m_lastWidth = info.width;
    cell.style = m_pen;
    if (info.protected_cell) cell.style.attributes |= Shielded;
    cell.width = std::uint8_t(std::clamp(info.width, 1, 2));
    grid().put(at.row, at.col, cell);
    const bool filled = at.col + cell.width >= grid().size().columns - 1;
    m_filled = filled ? at : VTermPos{-1, -1};
}

void Terminal::Emulator::moveCursor(VTermPos to) {
    changes.cursor = true;
    if (to.row != m_filled.row || to.col < m_filled.col) m_filled = {-1, -1};
}

void Terminal::Emulator::scroll(VTermRect rect, int down, int right) {
    const bool keeps = !m_alternate && rect.start_row == 0 && rect.start_col == 0 &&
                       rect.end_col == grid().size().columns && down > 0 && right == 0;
    std::vector<Line> out;
    grid().scroll({rect.start_row, rect.end_row, rect.start_col, rect.end_col}, down, right, m_pen.background,
                  keeps ? &out : nullptr);
    for (const auto& line : out)
        m_scrollback.push(line);
    changes.pushed += out.size();
}

Cursor Terminal::Emulator::cursor() const {
    VTermPos at{};
    vterm_state_get_cursorpos(m_state, &at);
    auto cursor = m_look;
    const auto& size = m_main.size();
    cursor.row = std::clamp(at.row, 0, size.rows - 1);
    cursor.column = std::clamp(at.col, 0, size.columns - 1);
    return cursor;
}

void Terminal::Emulator::setFlag(Attribute attribute, bool on) {
    m_pen.attributes = std::uint16_t(on ? m_pen.attributes | attribute : m_pen.attributes & ~attribute);
}

void Terminal::Emulator::setPen(VTermAttr attribute, const VTermValue& value) {
    switch (attribute) {
    case VTERM_ATTR_BOLD:
        return setFlag(Bold, value.boolean);
    case VTERM_ATTR_UNDERLINE:
        setFlag(Underline, value.number == VTERM_UNDERLINE_SINGLE);
        setFlag(DoubleUnderline, value.number == VTERM_UNDERLINE_DOUBLE);
        return setFlag(CurlyUnderline, value.number == VTERM_UNDERLINE_CURLY);
    case VTERM_ATTR_ITALIC:
        return setFlag(Italic, value.boolean);
    case VTERM_ATTR_BLINK:
        return setFlag(Blink, value.boolean);
    case VTERM_ATTR_REVERSE:
        return setFlag(Reverse, value.boolean);
    case VTERM_ATTR_STRIKE:
        return setFlag(Strike, value.boolean);
    case VTERM_ATTR_FOREGROUND:
        m_pen.foreground = colourOf(value.color);
        return;
    case VTERM_ATTR_BACKGROUND:
        m_pen.background = colourOf(value.color);
        return;
    case VTERM_ATTR_FONT:
    case VTERM_N_ATTRS:
        return;
    }
}

void Terminal::Emulator::setProperty(VTermProp property, const VTermValue& value) {
    changes.cursor = changes.modes = true;
    switch (property) {
    case VTERM_PROP_CURSORVISIBLE:
        m_look.visible = value.boolean;
        return;
    case VTERM_PROP_CURSORBLINK:
        m_look.blinks = value.boolean;
        return;
    case VTERM_PROP_CURSORSHAPE:
        m_look.shape = value.number == VTERM_PROP_CURSORSHAPE_UNDERLINE  ? Cursor::Shape::Underline
                       : value.number == VTERM_PROP_CURSORSHAPE_BAR_LEFT ? Cursor::Shape::Bar
                                                                         : Cursor::Shape::Block;
        return;
    case VTERM_PROP_ALTSCREEN:
        m_alternate = value.boolean;
        m_filled = {-1, -1};
        return grid().damageAll();
    case VTERM_PROP_REVERSE:
        reversed = value.boolean;
        return grid().damageAll();
    case VTERM_PROP_MOUSE:
        mouse = MouseMode(std::clamp(value.number, 0, int(MouseMode::Moves)));
        return;
    case VTERM_PROP_TITLE: // never: no control string gets this far
    case VTERM_PROP_ICONNAME:
    case VTERM_N_PROPS:
        return;
    }
}

void Terminal::Emulator::resize(Size size) {
    if (size == m_main.size()) return;
    vterm_set_size(m_vterm.get(), size.rows, size.columns);
    // libvterm keeps a scrolling region that may lie below the screen now
    const auto at = cursor();
    const auto home = fmt::format("\x1B[?6l\x1B[r\x1B[{};{}H", at.row + 1, at.column + 1);
    vterm_input_write(m_vterm.get(), home.data(), home.size());
}

/// libvterm moves its cursor by \a delta afterwards.
void Terminal::Emulator::fit(int rows, int columns, VTermPos& delta) {
    const Size size{columns, rows};
    VTermPos at{};
    vterm_state_get_cursorpos(m_state, &at);
    std::vector<Line> lines;
    for (int row = 0; row < m_main.size().rows; ++row)
        lines.push_back(m_main.line(row));
    const int row = m_alternate ? int(lines.size()) - 1 : std::clamp(at.row, 0, int(lines.size()) - 1);
    auto fitted = reflow(std::move(lines), row, m_alternate ? 0 : at.col, size, m_scrollback);
    m_main.replace(size, std::move(fitted.screen));
    std::vector<Line> others;
    const int gone = m_alternate ? std::max(0, at.row - rows + 1) : 0; // the cursor's row stays
    for (int other = gone; other < m_other.size().rows && int(others.size()) < rows; ++other)
        others.push_back(m_other.line(other));
    m_other.replace(size, std::move(others));
    delta = m_alternate ? VTermPos{-gone, 0} : VTermPos{fitted.cursorRow - at.row, fitted.cursorColumn - at.col};
    m_filled = {-1, -1};
    changes.modes = true;
}

void Terminal::Emulator::reset() {
    m_filter.reset();
    m_lastWidth = 0;
    m_pen = {};
    title.clear();
    reversed = false;
    mouse = MouseMode::None;
    changes.title = changes.modes = true;
    VTermValue off{};
    vterm_state_set_termprop(m_state, VTERM_PROP_ALTSCREEN, &off);
    vterm_state_reset(m_state, 1);
    grid().damageAll();
}

} // namespace binnacle::terminal
