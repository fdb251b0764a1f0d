// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// A terminal without a screen: bytes in, cells out.

#include "core/terminal/grid.h"
#include "core/terminal/key.h"

#include <functional>
#include <memory>
#include <string_view>

namespace binnacle::terminal {

/// Counts lines from the first one that was ever shown; it stays that of a line however far it scrolls.
using LineNumber = std::uint64_t;

struct Cursor {
    enum class Shape : std::uint8_t { Block, Underline, Bar };
    int row = 0, column = 0;
    Shape shape = Shape::Block;
    bool visible = true, blinks = false;
    bool operator==(const Cursor&) const = default;
};

/// An xterm as programs know it (TERM=xterm-256color). What it is fed is untrusted: nothing of it runs, writes or reads
/// anything here, and answers are of fixed forms that repeat nothing of it. Not thread-safe; nothing blocks.
class Terminal {
public:
    static constexpr int mostColumns = 1000, mostRows = 500;
    static constexpr std::size_t usualScrollback = 100'000;
    /// Bytes for the far side: keys, the mouse, what is pasted, answers. Called from within the calls below.
    using Output = std::function<void(std::string_view)>;

    explicit Terminal(Size size, Output output, std::size_t scrollbackLines = usualScrollback);
    ~Terminal();
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    void feed(std::string_view bytes);
    /// Cut to at least 2×1 and at most mostColumns×mostRows. Lines of the main screen that were wrapped are wrapped anew.
    void resize(Size size);
    void reset(); ///< as switched on; the scrollback stays
    void clearScrollback();

    // What it shows
    Size size() const;
    LineNumber firstLine() const; ///< the oldest that is kept
    LineNumber screenTop() const; ///< of the screen's first row
    LineNumber endLine() const { return screenTop() + LineNumber(size().rows); }
    Line line(LineNumber number) const; ///< empty where it isn't kept
    const Line& row(int row) const;     ///< of the screen
    /// As line(), but only what is written there; for searching.
    std::string lineText(LineNumber number) const;
    bool isContinued(LineNumber number) const;
    Cursor cursor() const;
    std::string title() const; ///< one line, safe to show, at most 200 characters; may be empty
    std::string link(std::uint32_t number) const; ///< of a cell's style; printable ASCII, may be empty
    bool isReversed() const;                      ///< foreground and background are swapped
    bool isAlternate() const;                     ///< the application has the screen to itself: nothing scrolls back
    MouseMode mouseMode() const;
    bool bracketsPaste() const; ///< the application can tell what is pasted from what is typed

    /// What happened since it was asked last.
    struct Changes {
        std::vector<Grid::Span> rows; ///< by row of the screen
        LineNumber pushed = 0;        ///< so many lines left into the scrollback
        bool cursor = false, title = false, modes = false;
        unsigned bells = 0;
    };
    Changes takeChanges();

    // What a person does
    void key(Key key, Modifiers modifiers);
    void character(char32_t c, Modifiers modifiers); ///< one without control as it is
    void text(std::string_view utf8);
    /// Line ends become those of the Enter key; other controls are left out, so that what is pasted can't end its
    /// brackets.
    void paste(std::string_view utf8);
    /// Rows and columns of the screen. Does nothing where the application doesn't want to hear of it.
    void mousePress(MouseButton button, bool pressed, int row, int column, Modifiers modifiers);
    void mouseMove(int row, int column, Modifiers modifiers);
    void focus(bool in);

private:
    class Emulator;
    std::unique_ptr<Emulator> m_emulator;
};

} // namespace binnacle::terminal
