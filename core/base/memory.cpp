// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory.h"

#include <malloc.h>

namespace binnacle {

void giveMemoryBack() {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

void keepHeapsFew() {
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 2);
#endif
}

} // namespace binnacle
