// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/picture.h"

#include <map>

struct _SpiceMainChannel;

namespace binnacle::console {

/// Which of a guest's monitors are to be on, and how large: told to its agent all at once, side by side in
/// their order. On the glib thread.
class SpiceMonitors {
public:
    using Sizes = std::map<unsigned, Size>;                 ///< by their heads
    void attach(_SpiceMainChannel* main) { m_main = main; } ///< null: none
    /// Nothing is told while no agent listens; the library insists on one.
    void setAgent(bool listens) { m_listens = listens; }
    bool canSwitch() const { return m_main && m_listens; }

    /// \a on: those that are on now.
    void want(unsigned head, Size size, const Sizes& on);
    void switchOff(unsigned head, const Sizes& on);

private:
    void tell(const Sizes& on);
    _SpiceMainChannel* m_main = nullptr;
    bool m_listens = false;
    Sizes m_wanted;
};

} // namespace binnacle::console
