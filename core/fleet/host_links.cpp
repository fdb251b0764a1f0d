// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/host_links.h"

#include "core/base/untrusted.h"
#include "core/ssh/session.h"

#include <algorithm>

namespace binnacle {
namespace {

/// All tables of routes: WireGuard and others have their own. busybox knows the main one only.
constexpr const char* script = R"sh(
PATH=$PATH:/usr/sbin:/sbin
for d in /sys/class/net/*; do
  [ -d "$d" ] || continue
  k=link; [ -d "$d/bridge" ] && k=bridge
  echo "$k ${d##*/}"
done
r=$(ip -4 route show table all type unicast 2>/dev/null) || r=$(ip -4 route show) || exit 1
echo "$r" | sed 's/^/route /'
)sh";

constexpr std::size_t maxEntries = 20'000;

std::vector<std::string_view> wordsOf(std::string_view line) {
    std::vector<std::string_view> words;
    while (!line.empty() && words.size() < 40) {
        const auto end = std::min(line.find(' '), line.size());
        if (end > 0) words.push_back(line.substr(0, end));
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    return words;
}

/// "route 10.99.0.0/24 via 10.1.1.1 dev wg0 …"
void readRoute(const std::vector<std::string_view>& words, HostLinks& found) {
    const auto to = parseSubnet(words[1]);
    if (!to || to->prefix == 0 || found.routes.size() >= maxEntries) return;
    HostLinks::Route route{.to = *to, .device = {}};
    for (std::size_t i = 2; i + 1 < words.size(); ++i)
        if (words[i] == "dev") route.device = singleLine(words[i + 1], 20);
    found.routes.push_back(std::move(route));
}

} // namespace

const std::string& linksCommand() {
    static const std::string command = "exec /bin/sh -c " + ssh::shellWord(script);
    return command;
}

HostLinks parseLinks(std::string_view output) {
    HostLinks found;
    while (!output.empty()) {
        const auto end = std::min(output.find('\n'), output.size());
        const auto words = wordsOf(output.substr(0, end));
        output.remove_prefix(std::min(end + 1, output.size()));
        if (words.size() < 2) continue;
        if (words[0] == "route") readRoute(words, found);
        if ((words[0] == "link" || words[0] == "bridge") && found.links.size() < maxEntries)
            found.links.push_back({.name = singleLine(words[1], 20), .bridge = words[0] == "bridge"});
    }
    return found;
}

} // namespace binnacle
