// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terminal/log_writer.h"

#include "core/base/fd.h"
#include "core/base/thread_role.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace binnacle::terminal {

std::string TextOfStream::take(std::string_view bytes) {
    std::string out;
    for (const char c : bytes) {
        switch (m_state) {
        case State::Plain:
            if (c == 0x1B)
                m_state = State::Escape;
            else if (c == '\n' || c == '\t' || static_cast<unsigned char>(c) >= 0x20)
                if (c != 0x7F) out += c;
            break;
        case State::Escape:
            m_state = c == '['                                                     ? State::Sequence
                      : c == ']' || c == 'P' || c == '^' || c == '_' || c == 'X' ? State::String
                      : c >= 0x20 && c <= 0x2F                                     ? State::Escape
                                                                                   : State::Plain;
            break;
        case State::Sequence:
            if (c >= '@' && c <= '~') m_state = State::Plain;
            if (c == 0x1B) m_state = State::Escape;
            break;
        case State::String:
            if (c == 0x07 || c == 0x18 || c == 0x1A) m_state = State::Plain;
            if (c == 0x1B) m_state = State::StringEscape;
            break;
        case State::StringEscape:
            m_state = c == '\\' ? State::Plain : c == '[' ? State::Sequence : State::Escape;
            break;
        }
    }
    return out;
}

LogWriter::LogWriter(std::string path)
    : m_path(std::move(path))
    , m_thread([this] {
        nameThread("console-log");
        run();
    }) {}

LogWriter::~LogWriter() {
    m_state.lock()->closing = true;
    m_wake.notify_all();
    m_thread.join();
}

void LogWriter::write(std::string_view bytes) {
    {
        auto state = m_state.lock();
        if (state->failure) return;
        state->waiting += bytes;
        if (state->waiting.size() > mostWaiting) {
            state->failure = fail(ErrorCode::Io, BINNACLE_TEXT("The log file %1 can't be written as fast as it comes", m_path));
            state->waiting.clear();
        }
    }
    m_wake.notify_all();
}

void LogWriter::run() {
    const UniqueFd file(::open(m_path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600));
    TextOfStream text;
    int error = file ? 0 : errno;
    while (!error) {
        std::string bytes;
        {
            auto state = m_state.lock();
            state.wait(m_wake, [](const State& s) { return s.closing || !s.waiting.empty(); });
            bytes = std::exchange(state->waiting, {});
            if (bytes.empty() && state->closing) return;
        }
        bytes = text.take(bytes);
        for (std::string_view rest = bytes; !rest.empty() && !error;) {
            const auto n = ::write(file.get(), rest.data(), rest.size());
            if (n < 0 && errno != EINTR) error = errno;
            if (n > 0) rest.remove_prefix(std::size_t(n));
        }
    }
    auto state = m_state.lock();
    state->failure = fail(error == ENOSPC ? ErrorCode::NoSpace : ErrorCode::Io,
                          BINNACLE_TEXT("The log file %1 can't be written", m_path), errnoText(error));
    state->waiting.clear();
}

} // namespace binnacle::terminal
