// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace binnacle {

/// Gives back to the system what is free in the heap, which the allocator alone keeps. For after something large has
/// passed through; takes some milliseconds for each 100 MB.
void giveMemoryBack();
/// For a program with a thread for each host: two heaps in place of eight for each core. Call it first thing in main().
void keepHeapsFew();

} // namespace binnacle
