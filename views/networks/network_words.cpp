// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/networks/network_words.h"

#include "views/support/strings.h"

#include <QCoreApplication>
#include <QStringList>

namespace binnacle::views {
namespace {

struct NetworkWords {
    Q_DECLARE_TR_FUNCTIONS(binnacle::views::NetworkWords)
};

} // namespace

QString modeText(const Network& network) {
    if (network.mode == "nat") return NetworkWords::tr("NAT");
    if (network.mode == "route") return NetworkWords::tr("Routed");
    if (network.mode == "isolated") return NetworkWords::tr("Isolated");
    if (network.mode == "bridge") return NetworkWords::tr("Host's bridge");
    return shown(network.mode, 30);
}

QString wayOut(const NetworkDetails& details) {
    const auto& network = details.network;
    const auto device = listed(details.devices);
    if (network.mode == "nat")
        return device.isEmpty() ? NetworkWords::tr("out by the host's address (NAT)")
                                : NetworkWords::tr("out by %1's address (NAT)").arg(device);
    if (network.mode == "route")
        return device.isEmpty() ? NetworkWords::tr("out by the host, routed")
                                : NetworkWords::tr("out by %1, routed").arg(device);
    if (network.mode == "isolated")
        return network.addresses.empty() ? NetworkWords::tr("among guests alone")
                                         : NetworkWords::tr("among guests and the host");
    if (network.mode == "bridge")
        return NetworkWords::tr("where %1 is")
            .arg(network.bridge.empty() ? device : shown(network.bridge, 40));
    return device;
}

QString listed(const std::vector<std::string>& words) {
    QStringList all;
    for (const auto& word : words)
        all << shown(word, 100);
    return all.join(QStringLiteral(", "));
}

} // namespace binnacle::views
