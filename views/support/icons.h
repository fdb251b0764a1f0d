// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// Icons of resources/icons, in the colours of the palette they are shown with.

#include "core/journal/task_filter.h"
#include "core/model/doctor.h"
#include "core/model/host.h"
#include "views/support/theme.h"

#include <QIcon>

namespace binnacle::views {

/// The icon \a name; sharp at every size and scale. Null where there is none.
QIcon icon(const QString& name, Tone tone = Tone::Plain);

/// A shape of its own for each state; the colour only repeats what the shape says.
QIcon icon(GuestState state);
QIcon icon(GuestKind kind);
QIcon icon(LinkState state);
QIcon icon(TaskState state);
QIcon icon(Check::State state);
Tone tone(GuestState state);
Tone tone(LinkState state);
Tone tone(TaskState state);
Tone tone(Check::State state);

} // namespace binnacle::views
