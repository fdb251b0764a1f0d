// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terminal/terminal.h"

#include "core/base/untrusted.h"
#include "core/terminal/emulator.h"

#include <algorithm>
#include <utility>

namespace binnacle::terminal {
namespace {

Size sensible(Size size) {
    return {std::clamp(size.columns, 2, Terminal::mostColumns), std::clamp(size.rows, 1, Terminal::mostRows)};
}

VTermModifier vtermModifiers(Modifiers m) {
    return VTermModifier((m.shift ? VTERM_MOD_SHIFT : 0) | (m.alt ? VTERM_MOD_ALT : 0) | (m.control ? VTERM_MOD_CTRL : 0));
}

VTermKey vtermKey(Key key) {
    switch (key) {
    case Key::Enter:
        return VTERM_KEY_ENTER;
    case Key::Tab:
        return VTERM_KEY_TAB;
    case Key::Backspace:
        return VTERM_KEY_BACKSPACE;
    case Key::Escape:
        return VTERM_KEY_ESCAPE;
    case Key::Up:
        return VTERM_KEY_UP;
    case Key::Down:
        return VTERM_KEY_DOWN;
    case Key::Left:
        return VTERM_KEY_LEFT;
    case Key::Right:
        return VTERM_KEY_RIGHT;
    case Key::Insert:
        return VTERM_KEY_INS;
    case Key::Delete:
        return VTERM_KEY_DEL;
    case Key::Home:
        return VTERM_KEY_HOME;
    case Key::End:
        return VTERM_KEY_END;
    case Key::PageUp:
        return VTERM_KEY_PAGEUP;
    case Key::PageDown:
        return VTERM_KEY_PAGEDOWN;
    case Key::F1:
    case Key::F2:
    case Key::F3:
    case Key::F4:
    case Key::F5:
    case Key::F6:
    case Key::F7:
    case Key::F8:
    case Key::F9:
    case Key::F10:
    case Key::F11:
    case Key::F12:
        break;
    }
    return VTermKey(VTERM_KEY_FUNCTION(int(key) - int(Key::F1) + 1));
}

/// What Control makes of a character, as xterm has it; none: nothing.
std::optional<char> controlOf(char32_t c) {
    if (c >= U'a' && c <= U'z') return char(c - U'a' + 1);
    if (c >= U'@' && c <= U'_') return char(c - U'@');
    switch (c) {
    case U' ':
    case U'2':
    case U'`':
        return '\0';
    case U'3':
    case U'4':
    case U'5':
    case U'6':
    case U'7':
        return char(c - U'3' + 0x1B);
    case U'~':
        return 0x1E;
    case U'/':
        return 0x1F;
    case U'8':
    case U'?':
        return 0x7F;
    default:
        return std::nullopt;
    }
}

constexpr std::string_view escape = "\x1B";

} // namespace

Terminal::Terminal(Size size, Output output, std::size_t scrollbackLines)
    : m_emulator(std::make_unique<Emulator>(sensible(size), std::move(output), scrollbackLines)) {}

Terminal::~Terminal() = default;

void Terminal::feed(std::string_view bytes) {
    m_emulator->feed(bytes);
}
void Terminal::resize(Size size) {
    m_emulator->resize(sensible(size));
}
void Terminal::reset() {
    m_emulator->reset();
}
void Terminal::clearScrollback() {
    m_emulator->scrollback().clear();
    m_emulator->changes.modes = true;
}

Size Terminal::size() const {
    return m_emulator->grid().size();
}
LineNumber Terminal::firstLine() const {
    return m_emulator->scrollback().dropped();
}
LineNumber Terminal::screenTop() const {
    return firstLine() + m_emulator->scrollback().size();
}

const Line& Terminal::row(int row) const {
    return m_emulator->grid().line(std::clamp(row, 0, size().rows - 1));
}

Line Terminal::line(LineNumber number) const {
    if (number < firstLine() || number >= endLine()) return {};
    if (number >= screenTop()) return row(int(number - screenTop()));
    return m_emulator->scrollback().line(std::size_t(number - firstLine()));
}

std::string Terminal::lineText(LineNumber number) const {
    if (number < firstLine() || number >= endLine()) return {};
    if (number < screenTop()) return m_emulator->scrollback().text(std::size_t(number - firstLine()));
    const auto& line = row(int(number - screenTop()));
    return line.text(0, line.usedCells());
}

bool Terminal::isContinued(LineNumber number) const {
    if (number < firstLine() || number >= endLine()) return false;
    if (number < screenTop()) return m_emulator->scrollback().isContinued(std::size_t(number - firstLine()));
    return row(int(number - screenTop())).continued;
}

Cursor Terminal::cursor() const {
    return m_emulator->cursor();
}
std::string Terminal::title() const {
    return m_emulator->title;
}
std::string Terminal::link(std::uint32_t number) const {
    return m_emulator->links().address(number);
}
bool Terminal::isReversed() const {
    return m_emulator->reversed;
}
bool Terminal::isAlternate() const {
    return m_emulator->isAlternate();
}
MouseMode Terminal::mouseMode() const {
    return m_emulator->mouse;
}
bool Terminal::bracketsPaste() const {
    return m_emulator->bracketsPaste();
}

Terminal::Changes Terminal::takeChanges() {
    auto changes = std::exchange(m_emulator->changes, {});
    changes.rows = m_emulator->grid().changes();
    m_emulator->grid().clearChanges();
    return changes;
}

/// The plain ones are sent as they always were: few programs know libvterm's codes for them with Control or Shift.
void Terminal::key(Key key, Modifiers modifiers) {
    switch (key) {
    case Key::Enter:
    case Key::Escape:
    case Key::Backspace:
        if (modifiers.alt) m_emulator->send(escape);
        if (key == Key::Backspace)
            m_emulator->send(modifiers.control ? "\x08" : "\x7F");
        else
            vterm_keyboard_key(m_emulator->vterm(), vtermKey(key), VTERM_MOD_NONE);
        return;
    case Key::Tab:
        if (modifiers.alt) m_emulator->send(escape);
        m_emulator->send(modifiers.shift ? "\x1B[Z" : "\t");
        return;
    default:
        vterm_keyboard_key(m_emulator->vterm(), vtermKey(key), vtermModifiers(modifiers));
    }
}

void Terminal::character(char32_t c, Modifiers modifiers) {
    std::string bytes(modifiers.alt ? escape : "");
    const auto control = modifiers.control ? controlOf(c) : std::nullopt;
    if (control)
        bytes += *control;
    else
        appendUtf8(bytes, c);
    m_emulator->send(bytes);
}

void Terminal::text(std::string_view utf8) {
    if (!utf8.empty()) m_emulator->send(validUtf8(utf8));
}

void Terminal::paste(std::string_view utf8) {
    std::string bytes;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto c = nextCodePoint(utf8, i);
        if (c == U'\r' && i < utf8.size() && utf8[i] == '\n') continue;
        if (c == U'\n' || c == U'\r')
            bytes += '\r';
        else if (c == U'\t' || (c >= 0x20 && c != 0x7F && (c < 0x80 || c >= 0xA0)))
            appendUtf8(bytes, c);
    }
    vterm_keyboard_start_paste(m_emulator->vterm());
    m_emulator->send(bytes);
    vterm_keyboard_end_paste(m_emulator->vterm());
}

void Terminal::mousePress(MouseButton button, bool pressed, int row, int column, Modifiers modifiers) {
    if (mouseMode() == MouseMode::None) return;
    mouseMove(row, column, modifiers);
    vterm_mouse_button(m_emulator->vterm(), int(button), pressed, vtermModifiers(modifiers));
}

void Terminal::mouseMove(int row, int column, Modifiers modifiers) {
    const auto limit = size();
    vterm_mouse_move(m_emulator->vterm(), std::clamp(row, 0, limit.rows - 1), std::clamp(column, 0, limit.columns - 1),
                     vtermModifiers(modifiers));
}

void Terminal::focus(bool in) {
    if (in)
        vterm_state_focus_in(m_emulator->state());
    else
        vterm_state_focus_out(m_emulator->state());
}

} // namespace binnacle::terminal
