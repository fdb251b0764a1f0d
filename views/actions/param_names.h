// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/action.h"

#include <QString>

namespace binnacle::views {

/// How a form calls an action's parameter or choice. One that has no words here yet is shown as the CLI calls it.
QString paramLabel(const Action& action, const std::string& name);
QString choiceLabel(const Param& param, const std::string& choice);
QString onOffLabel(bool on);
/// The page that begins with that parameter, in the form of an action that has too many for one; empty: none does.
QString pageBeginningWith(const Action& action, const std::string& param);
/// What such a field may hold, in any language, for one that is empty; may be empty itself.
QString paramExample(const std::string& name);

} // namespace binnacle::views
