// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cli/terminal.h"

#include "core/base/result.h"

#include <istream>
#include <mutex>
#include <nlohmann/json_fwd.hpp>
#include <ostream>

namespace binnacle::cli {

/// Where a command prints. Thread-safe: complaints come from several threads. A progress line stands on the
/// terminal of standard error until something else is printed, and never on a pipe.
class Console {
public:
    Console(std::istream& in, std::ostream& out, std::ostream& err, Terminal outTerminal, Terminal errTerminal);
    ~Console();
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;

    std::istream& in() { return m_in; }
    const Terminal& terminal() const { return m_outTerminal; } ///< of standard output
    bool isInteractive() const { return m_errTerminal.isTerminal(); }
    void setQuiet(bool quiet) { m_quiet = quiet; }
    /// The window may have been resized.
    void measure();

    void print(std::string_view text); ///< as it is, with its line ends
    void json(const nlohmann::json& value, int indent = 2);
    void note(std::string_view line); ///< on standard error; not where --quiet
    void complain(std::string_view line); ///< on standard error: "binnaclectl: …"
    void complain(const Error& error, std::string_view about = {});

    /// Draws or replaces the progress line; nothing while a question is asked.
    void progress(std::string_view line);
    void endProgress();
    void setAsking(bool asking);
    bool isAsking() const;

    /// False once nothing more can be printed: the reader has gone, the disk is full.
    bool flush();

private:
    void clearLine();
    std::istream& m_in;
    std::ostream& m_out;
    std::ostream& m_err;
    Terminal m_outTerminal, m_errTerminal;
    mutable std::recursive_mutex m_mutex;
    std::string m_progress;
    bool m_quiet = false;
    int m_asking = 0;
};

/// Text of several lines that others wrote, safe to print: each line as singleLine() has it.
std::string printable(std::string_view text);
/// The error as it is told on a terminal: message, detail, what was tried, hint.
std::string described(const Error& error);
/// JSON whose strings can't drive a terminal or turn the text around them.
std::string jsonText(const nlohmann::json& value, int indent = 2);

} // namespace binnacle::cli
