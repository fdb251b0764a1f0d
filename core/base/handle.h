// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>

namespace binnacle {

/// Owns a C library's object: using DomainHandle = Handle<virDomain, &virDomainFree>;
template <class T, auto Free>
struct HandleDeleter {
    void operator()(T* object) const noexcept { Free(object); }
};
template <class T, auto Free>
using Handle = std::unique_ptr<T, HandleDeleter<T, Free>>;

} // namespace binnacle
