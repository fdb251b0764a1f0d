// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// Error and Result<T>: how every fallible function of core/ answers. No exception crosses a module's border.

#include "core/base/text.h"

#include <cassert>
#include <concepts>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace binnacle {

/// Stable across releases: the CLI's exit codes and the "code" fields of JSON are derived from it.
enum class ErrorCode : std::uint8_t {
    Cancelled,
    InvalidArgument,
    NotFound,
    Ambiguous,
    Conflict,
    InUse,
    PermissionDenied,
    AuthenticationFailed,
    HostKeyUnknown,
    HostKeyChanged,
    Unreachable,
    Timeout,
    Unsupported,
    ProtocolMismatch,
    Corrupt,
    Io,
    NoSpace,
    Internal,
};
/// "not-found"; the name used in JSON.
std::string_view name(ErrorCode code);
std::optional<ErrorCode> errorCodeFromName(std::string_view name);

/// What went wrong: for a machine (code), for a person (message, hint), for the log (detail, trail).
struct Error {
    ErrorCode code = ErrorCode::Internal;
    Text message{};            ///< one sentence
    std::string detail{};      ///< raw text of libvirt, libssh …, English
    std::vector<Text> trail{}; ///< "while …" lines, innermost first
    Text hint{};               ///< what the person can do about it; may be empty
    std::string fix{};         ///< a shell command that mends it or shows more, every word quoted; may be empty

    /// message, hint and detail in English on as many lines as needed; for logs and the CLI.
    std::string plain() const;
    bool operator==(const Error&) const = default;
};

/// Either a T or an Error. It can't be discarded silently.
template <class T = void>
class [[nodiscard]] Result {
    using Value = std::conditional_t<std::is_void_v<T>, std::monostate, T>;

public:
    using value_type = T;

    Result() requires(std::is_void_v<T>) = default;
    template <class U = Value>
    requires(!std::is_void_v<T> && std::is_constructible_v<Value, U> &&
             !std::is_same_v<std::remove_cvref_t<U>, Result> &&
             !std::is_same_v<std::remove_cvref_t<U>, Error>) Result(U&& value)
        : m_state(std::in_place_index<0>, std::forward<U>(value)) {}
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }

    decltype(auto) operator*() const& {
        assert(*this);
        if constexpr (!std::is_void_v<T>) return *std::get_if<0>(&m_state);
    }
    decltype(auto) operator*() & {
        assert(*this);
        if constexpr (!std::is_void_v<T>) return *std::get_if<0>(&m_state);
    }
    T operator*() && {
        assert(*this);
        if constexpr (!std::is_void_v<T>) return std::move(*std::get_if<0>(&m_state));
    }
    const Value* operator->() const { return std::get_if<0>(&m_state); }
    Value* operator->() { return std::get_if<0>(&m_state); }

    const Error& error() const& {
        assert(!*this);
        return *std::get_if<1>(&m_state);
    }
    Error error() && {
        assert(!*this);
        return std::move(*std::get_if<1>(&m_state));
    }
    /// The value, or \a other where it failed.
    template <class U>
    T valueOr(U&& other) const& requires(!std::is_void_v<T>) {
        return *this ? **this : static_cast<T>(std::forward<U>(other));
    }

    /// Adds one "while …" line to a failure; \a line is only called then.
    template <std::invocable Line>
    Result whilst(Line&& line) && {
        if (!*this) std::get_if<1>(&m_state)->trail.push_back(Text(std::invoke(std::forward<Line>(line))));
        return std::move(*this);
    }

private:
    std::variant<Value, Error> m_state;
};

inline Error fail(ErrorCode code, Text message, std::string detail = {}, Text hint = {}, std::string fix = {}) {
    return {code, std::move(message), std::move(detail), {}, std::move(hint), std::move(fix)};
}

} // namespace binnacle

#define BINNACLE_TRY_AS(name, ...)                                                                           \
    __extension__({                                                                                          \
        auto name = (__VA_ARGS__);                                                                           \
        if (!name) return std::move(name).error();                                                           \
        *std::move(name);                                                                                    \
    })
#define BINNACLE_JOIN_2(a, b) a##b
#define BINNACLE_JOIN(a, b) BINNACLE_JOIN_2(a, b)
/// Unwraps a Result, or returns its Error from the enclosing function.
#define TRY(...) BINNACLE_TRY_AS(BINNACLE_JOIN(binnacleTry, __COUNTER__), __VA_ARGS__)
