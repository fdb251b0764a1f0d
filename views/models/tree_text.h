// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// How the rows of the tree read.

#include "views/models/tree_node.h"

#include <QIcon>
#include <QString>

namespace binnacle::views {

QString treeLabel(const TreeNode& node, Grouping grouping);
QIcon treeIcon(const TreeNode& node, Grouping grouping);
QString treeToolTip(const TreeNode& node);
/// For screen readers: what the icon shows, in words.
QString treeSpoken(const TreeNode& node, Grouping grouping);

/// "running", "stopped: shut down"
QString stateText(const Guest& guest); ///< "Running", "Stopped (crashed)", "Template"
QString stateWord(const Guest& guest); ///< without the reason
QIcon stateIcon(const Guest& guest);
/// "connected", "waiting since 12:04: the network is unreachable"
QString linkText(const HostSnapshot& host);
/// "101", or empty.
QString numberText(const Guest& guest);

} // namespace binnacle::views
