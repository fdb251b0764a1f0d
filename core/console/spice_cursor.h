// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/picture.h"

#include <optional>

struct _SpiceChannel;

namespace binnacle::console {

/// The shape that a cursor channel has at the moment; nothing where it has none, or one beyond largestCursor.
std::optional<CursorShape> cursorOf(_SpiceChannel* channel);

} // namespace binnacle::console
