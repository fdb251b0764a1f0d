// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <string>

namespace binnacle::views {

/// How a form calls an action's parameter or choice. One that has no words here yet is shown as the CLI calls it.
QString paramLabel(const std::string& name);
QString choiceLabel(const std::string& choice);
/// What such a field may hold, in any language, for one that is empty; may be empty itself.
QString paramExample(const std::string& name);

} // namespace binnacle::views
