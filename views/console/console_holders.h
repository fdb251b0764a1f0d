// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/fleet/host_backend.h"
#include "views/support/landing.h"

#include <optional>

namespace binnacle::views {

/// Who else has a guest's screen open, as its host tells: those who came while this program was connected to
/// it.
class ConsoleHolders final : public QObject {
    Q_OBJECT
public:
    explicit ConsoleHolders(QObject* parent = nullptr);

    /// Those of \a graphics from now on.
    void watch(HostBackend& backend, const GuestUuid& guest, const Graphics& graphics);
    void stop();
    /// Those who are there; whoever has several connections (SPICE) once.
    const std::vector<Viewer>& others() const { return m_others; }
    /// The one who came last, if that was less than \a ago.
    std::optional<Viewer> newcomer(std::chrono::seconds ago) const;

    static QString where(const Viewer& viewer);    ///< "192.0.2.7"
    static QString describe(const Viewer& viewer); ///< "192.0.2.7, since 10:04"

Q_SIGNALS:
    void changed();

private:
    void take(const std::vector<Viewer>& all);

    Landing m_landing;
    Graphics m_graphics;
    std::vector<Viewer> m_others;
    unsigned m_turn = 0; ///< of watch(): what is still told of an older one isn't heard
    std::shared_ptr<void> m_watch;
};

} // namespace binnacle::views
