// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Leaves behind what a console would that had seen a large fleet: a fleet file and the cached inventory of its hosts.
///     bench_cache FOLDER HOSTS GUESTS PORT   FOLDER is a BINNACLE_HOME; the hosts are at 127.0.0.1:PORT

#include "core/fleet/demo_guests.h"
#include "core/fleet/demo_spec.h"
#include "core/fleet/inventory_cache.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>

using namespace binnacle;

int main(int argc, char** argv) {
    if (argc != 5) {
        std::fprintf(stderr, "usage: bench_cache FOLDER HOSTS GUESTS PORT\n");
        return 2;
    }
    const std::filesystem::path home = argv[1];
    DemoSpec spec;
    spec.hosts = unsigned(std::atoi(argv[2]));
    spec.guestsPerHost = unsigned(std::atoi(argv[3]));
    std::filesystem::create_directories(home / "config");
    std::ofstream fleet(home / "config/fleet.toml");
    InventoryCache cache(home / "cache/inventory");
    unsigned index = 0;
    for (const auto& host : demoHosts(spec)) {
        fleet << "[[host]]\nid = \"" << host.id.text << "\"\nname = \"" << host.name << "\"\naddress = \"127.0.0.1\"\nport = "
              << argv[4] << "\nsite = \"" << host.site << "\"\n\n";
        HostSnapshot snapshot;
        snapshot.id = host.id;
        snapshot.name = host.name;
        snapshot.address = "127.0.0.1";
        snapshot.site = host.site;
        snapshot.facts = demoFacts(host.name, index);
        snapshot.pools = demoPools(index);
        snapshot.networks = demoNetworks();
        snapshot.asOf = now();
        for (unsigned i = 0; i < spec.guestsPerHost; ++i)
            snapshot.guests.put(std::make_shared<const Guest>(demoGuest(host.id, index, i)));
        cache.store(snapshot);
        ++index;
    }
    return 0;
}
