// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace binnacle {

/// A turn at a processor, for work that keeps one busy: reading thousands of definitions, say. In a program
/// with a window (markThreadAsInteractive()) one turn less is given at a time than there are processors, at
/// least one; who is early waits. So the window finds a processor free, and nobody who holds a lock that it
/// needs (the allocator's, say) waits for one among a hundred others. In other programs a turn is had at
/// once.
///
/// A turn within a turn of the same thread is the same. Never wait in one for a host, or for a thread that
/// may want a turn.
class Turn {
public:
    Turn();
    ~Turn();
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

private:
    bool m_taken;
};

} // namespace binnacle
