// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/fd.h"
#include "core/base/text_stream.h"

#include <termios.h>

namespace binnacle::cli {

/// The terminal of standard input hands every key on as it is typed, as long as this lives; where it is no terminal,
/// nothing happens. However the program ends, by a signal too, the terminal is as it was before. One at a time.
class RawTerminal {
public:
    RawTerminal();
    ~RawTerminal();
    RawTerminal(const RawTerminal&) = delete;
    RawTerminal& operator=(const RawTerminal&) = delete;

    bool isTerminal() const { return m_isTerminal; }
    TextSize size() const;
    int resized() const { return m_resized.fd(); } ///< readable once the window has another size
    void heard() const { m_resized.drain(); }

private:
    bool m_isTerminal = false;
    WakeFd m_resized;
};

/// For signal handlers that end the program.
void restoreTerminal() noexcept;

} // namespace binnacle::cli
