// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/guarded.h"

#include <functional>
#include <memory>
#include <vector>

namespace binnacle {

/// Who wants to hear of something. Thread-safe.
template <class... Args>
class Observers {
public:
    using Function = std::function<void(Args...)>;

    /// Hears until the returned handle is gone. Destroying the handle waits for a call under way, but for one on
    /// the same thread: what the function uses may go right after it. Don't hold a lock meanwhile that the
    /// function takes.
    [[nodiscard]] std::shared_ptr<void> add(Function function) {
        auto entry = std::make_shared<Entry>();
        entry->function = std::move(function);
        m_entries.lock()->push_back(entry);
        return {entry.get(), [entry](void*) {
                    const std::scoped_lock lock(entry->running);
                    entry->alive = false;
                }};
    }
    /// On the calling thread, one after the other.
    void tell(const Args&... args) {
        for (const auto& entry : living()) {
            const std::scoped_lock lock(entry->running);
            if (entry->alive) entry->function(args...);
        }
    }

private:
    struct Entry {
        std::recursive_mutex running;
        Function function;
        bool alive = true; ///< under running
    };
    std::vector<std::shared_ptr<Entry>> living() {
        auto entries = m_entries.lock();
        std::erase_if(*entries, [](const auto& e) { return e.use_count() == 1; }); // its handle is gone
        return *entries;
    }
    Guarded<std::vector<std::shared_ptr<Entry>>> m_entries;
};

} // namespace binnacle
