// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/model/ids.h"
#include "views/support/background.h"
#include "views/support/workbench.h"

#include <functional>
#include <optional>

namespace binnacle::views {

/// What a view asks a guest's host again and again: one question at a time, or a host that hangs would have all the readers there
/// are. What is answered about another guest is passed over. On the GUI thread; belongs to its owner.
template <class Answer>
class GuestQuestion {
public:
    using Ask = std::function<Result<Answer>(Fleet&, const GuestRef&)>; ///< on a worker
    using Present = std::function<void(const Result<Answer>&)>;
    GuestQuestion(Workbench& bench, QObject* owner, Ask ask, Present present)
        : m_bench(bench)
        , m_owner(owner)
        , m_ask(std::move(ask))
        , m_present(std::move(present)) {}

    const GuestRef& guest() const { return m_guest; }
    void setGuest(const GuestRef& guest) {
        m_guest = guest;
        m_asked.reset();
    }
    /// Where it is being asked already: once more, since something happened meanwhile.
    void ask() {
        m_askAgain = m_asked.has_value();
        if (m_asked == m_guest) return;
        m_asked = m_guest;
        m_askAgain = false;
        inBackground(
            m_bench.pool, m_owner, [&fleet = m_bench.fleet, ask = m_ask, guest = m_guest] { return ask(fleet, guest); },
            [this, guest = m_guest](const Result<Answer>& found) { take(guest, found); });
    }

private:
    void take(const GuestRef& guest, const Result<Answer>& found) {
        if (guest != m_guest) return;
        m_asked.reset();
        m_present(found);
        if (m_askAgain) ask();
    }

    Workbench& m_bench;
    QObject* m_owner;
    Ask m_ask;
    Present m_present;
    GuestRef m_guest;
    std::optional<GuestRef> m_asked; ///< whose host is being asked
    bool m_askAgain = false;
};

} // namespace binnacle::views
