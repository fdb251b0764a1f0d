// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <semaphore>

namespace binnacle::libvirt {

/// Lets four calls at a time through to a connection: libvirtd's default limit is five, keep-alives included,
/// and whoever exceeds it is dropped.
class Gate {
public:
    class Pass {
    public:
        explicit Pass(Gate& gate)
            : m_gate(gate) {
            m_gate.m_places.acquire();
        }
        ~Pass() { m_gate.m_places.release(); }
        Pass(const Pass&) = delete;
        Pass& operator=(const Pass&) = delete;

    private:
        Gate& m_gate;
    };
    static constexpr int width = 4;

private:
    std::counting_semaphore<width> m_places{width};
};

} // namespace binnacle::libvirt
