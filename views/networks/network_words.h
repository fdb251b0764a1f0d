// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/network.h"

#include <QString>

namespace binnacle::views {

/// "NAT", "Routed", "Isolated", "Host's bridge"; else as libvirt calls it.
QString modeText(const Network& network);
/// How guests reach out, in a few words: "by the host's address (NAT)".
QString wayOut(const NetworkDetails& details);
/// Separated by commas, each fit to be shown.
QString listed(const std::vector<std::string>& words);

} // namespace binnacle::views
