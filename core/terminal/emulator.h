// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/handle.h"
#include "core/terminal/links.h"
#include "core/terminal/scrollback.h"
#include "core/terminal/sequence_filter.h"
#include "core/terminal/terminal.h"

#include <vterm.h>

namespace binnacle::terminal {

/// libvterm's state machine behind a filter and over cells of our own: so cells know their links and lines whether they
/// were wrapped, and the scrollback is packed.
class Terminal::Emulator {
public:
    Emulator(Size size, Output output, std::size_t scrollbackLines);

    void feed(std::string_view bytes);
    void resize(Size size);
    void reset();

    VTerm* vterm() { return m_vterm.get(); }
    VTermState* state() { return m_state; }
    Grid& grid() { return m_alternate ? m_other : m_main; }
    Scrollback& scrollback() { return m_scrollback; }
    Links& links() { return m_links; }
    void send(std::string_view bytes);
    bool bracketsPaste();

    Cursor cursor() const;
    std::string title;
    bool reversed = false;
    MouseMode mouse = MouseMode::None;
    Changes changes;
    bool isAlternate() const { return m_alternate; }

private:
    static const VTermStateCallbacks& callbacks();
    static Emulator& of(void* user) { return *static_cast<Emulator*>(user); }
    void putGlyph(const VTermGlyphInfo& info, VTermPos at);
    void moveCursor(VTermPos to);
    void scroll(VTermRect rect, int down, int right);
    void setPen(VTermAttr attribute, const VTermValue& value);
    void setFlag(Attribute attribute, bool on);
    void setProperty(VTermProp property, const VTermValue& value);
    void fit(int rows, int columns, VTermPos& delta);
    void command(std::string_view osc);
    void setLink(std::string_view rest);
    void setTitle(std::string_view text);
    void write(std::string_view bytes);
    SequenceFilter::Hooks hooks();

    Output m_output;
    SequenceFilter m_filter;
    Links m_links;
    Scrollback m_scrollback;
    Grid m_main, m_other;
    bool m_alternate = false;
    Style m_pen;
    Cursor m_look; ///< without its place
    VTermPos m_filled{-1, -1}; ///< of the glyph that filled its row, if nothing else came since
    bool m_feeding = false, m_probing = false, m_probed = false;
    std::size_t m_answered = 0; ///< bytes, in this feed()
    int m_lastWidth = 0;        ///< of the last glyph
    bool m_crowded = false;     ///< it has very many marks
    Handle<VTerm, &vterm_free> m_vterm;
    VTermState* m_state = nullptr;
};

} // namespace binnacle::terminal
