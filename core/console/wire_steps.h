// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/wire_guard.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace binnacle::console {

/// A guard that reads a protocol in steps: each gets so many bytes as it was asked for, after those that are to be skipped,
/// whatever pieces they come in. \a Protocol derives from it and has the steps as members.
template <class Protocol>
class WireSteps : public WireGuard {
public:
    bool passes(std::string_view bytes) final {
        const auto* const begin = bytes.data();
        m_cuts.clear();
        while (!bytes.empty()) {
            const auto at = std::size_t(bytes.data() - begin);
            if (!m_objection.empty()) return false;
            if (m_skip > 0) {
                const auto n = std::min<std::uint64_t>(m_skip, bytes.size());
                m_skip -= n;
                if (m_hidden) {
                    m_cuts.emplace_back(at, std::size_t(n));
                    static_cast<Protocol*>(this)->hiddenPart(bytes.substr(0, std::size_t(n)));
                }
                bytes.remove_prefix(std::size_t(n));
                continue;
            }
            const auto n = std::min(m_need - m_held.size(), bytes.size());
            m_held.append(bytes.substr(0, n));
            bytes.remove_prefix(n);
            bool hidden = m_hidden;
            if (m_held.size() >= m_need) {
                const auto whole = std::exchange(m_held, {});
                if (!(static_cast<Protocol*>(this)->*m_step)(whole)) return false;
                hidden = m_hidden;
            }
            if (hidden) m_cuts.emplace_back(at, n);
        }
        return true;
    }
    std::string objection() const final { return m_objection; }
    std::size_t cut(char* bytes, std::size_t count) final {
        std::size_t from = 0, to = 0;
        for (const auto& [at, length] : m_cuts) {
            std::copy(bytes + from, bytes + at, bytes + to);
            to += at - from;
            from = at + length;
        }
        if (from > to) std::copy(bytes + from, bytes + count, bytes + to);
        return count - (from - to);
    }
    void hiddenPart(std::string_view) {} ///< for those that hide something: what was skipped of it

protected:
    using Step = bool (Protocol::*)(std::string_view);
    WireSteps(std::size_t count, Step first)
        : m_need(count)
        , m_step(first) {}
    /// \a step gets the next \a count bytes, after all that is to be skipped. True, as an answer of a step.
    bool expect(std::size_t count, Step step) {
        m_need = count;
        m_step = step;
        return true;
    }
    /// False, as an answer of a step: nothing passes any more.
    bool object(std::string why) {
        m_objection = std::move(why);
        return false;
    }

    std::string m_held; ///< of the step's bytes so far
    std::uint64_t m_skip = 0;
    /// What is read is kept from the client; what a step says of it counts for the step's own last piece too.
    bool m_hidden = false;

private:
    std::string m_objection;
    std::vector<std::pair<std::size_t, std::size_t>> m_cuts; ///< of what passed last: where, how many
    std::size_t m_need;
    Step m_step;
};

} // namespace binnacle::console
