// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cli/workbench.h"

namespace binnacle::cli {

/// A list as it stands now.
struct ListPicture {
    std::string text; ///< for people; empty with --json
    std::vector<std::string> records{}; ///< each as JSON; values of a hundred thousand guests would fill memory
    std::string footer{}; ///< below the text, however little room there is
};

/// Prints what \a draw gives, once, or with --watch again each time the bell was rung (but not more often than
/// a few times a second) until Ctrl+C or the end of whoever reads. On a terminal the screen is drawn anew, on a
/// pipe each picture follows the one before; JSON is one array a line then.
Result<int> showList(Workbench& bench, const std::function<Result<ListPicture>()>& draw);

} // namespace binnacle::cli
