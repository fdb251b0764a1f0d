// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// A text session of a guest or a host: its console, a shell.

#include "core/base/fd.h"

#include <memory>
#include <optional>

namespace binnacle {

struct TextSize {
    unsigned columns = 80, rows = 24;
    bool operator==(const TextSize&) const = default;
};

/// How a session ended.
struct TextEnd {
    std::optional<int> exitCode{}; ///< of a shell
    std::optional<Error> error{};  ///< none: the far side ended it in order
};

/// What a session has besides its bytes. Thread-safe; returns at once.
class TextFarEnd {
public:
    virtual ~TextFarEnd() = default;
    virtual void resize(TextSize size) = 0; ///< nothing where the far side has no size: a serial line
    /// To be asked once the bytes have ended.
    virtual TextEnd end() const = 0;
};

/// The bytes go through a non-blocking stream socket, so that whoever reads slowly makes the far side wait, and no
/// thread is needed to wait for them. Its end (or an error) is the end of the session; closing it ends the session, and
/// returns at once. SIGPIPE must be ignored.
struct TextStream {
    UniqueFd socket;
    std::shared_ptr<TextFarEnd> far;
};

} // namespace binnacle
