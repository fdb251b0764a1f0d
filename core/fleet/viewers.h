// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/guarded.h"
#include "core/model/host_event.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace binnacle {

/// A connection to a guest's graphics that its host told of when it came.
struct Viewer {
    std::string address; ///< as the host sees it; empty: by a socket of the host. 127.0.0.1: through SSH, or
                         ///< on the host
    std::string port;    ///< what tells two of one address apart
    std::string server;  ///< the port or socket it came to
    WallTime since{};
    bool own = false; ///< this program's
    bool operator==(const Viewer&) const = default;
};

/// On any thread; must not block.
using ViewersSink = std::function<void(const std::vector<Viewer>& all)>;

/// Who has the graphics of a host's guests open, as far as events told: those who came before anybody
/// listened are missing. Thread-safe.
class Viewers : public std::enable_shared_from_this<Viewers> {
public:
    void note(const GraphicsPeer& peer, WallTime at);
    /// All are gone, or nothing more is heard of them.
    void clear();
    /// The next connection to that guest's graphics is this program's, if it comes soon.
    void expectOwn(const GuestUuid& guest);
    void dontExpect(const GuestUuid& guest); ///< it came to nothing
    /// \a sink is called with those who are there, and whenever that changes, until the handle goes.
    [[nodiscard]] std::shared_ptr<void> watch(const GuestUuid& guest, ViewersSink sink);

private:
    struct Watch {
        GuestUuid guest;
        ViewersSink sink;
    };
    struct State {
        std::map<GuestUuid, std::vector<Viewer>> there;
        std::map<GuestUuid, std::vector<Steady::time_point>> expected;
        std::map<unsigned, Watch> watches;
        unsigned next = 0;
    };
    static bool change(State& state, const GraphicsPeer& peer, WallTime at);
    static void tell(const State& state, const GuestUuid& guest);

    Guarded<State> m_state;
};

} // namespace binnacle
