// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What libvirt itself takes to open a connection and to list its guests: the floor under every console.
///     bench_libvirt URI   prints a JSON record of seconds

#include <libvirt/libvirt.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>

namespace {

double wall() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double cpu() {
    timespec t{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return double(t.tv_sec) + double(t.tv_nsec) / 1e9;
}

long residentKiB() {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (word == "VmRSS:") {
            long kib = 0;
            status >> kib;
            return kib;
        }
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_libvirt URI\n");
        return 2;
    }
    const double begun = wall();
    const virConnectPtr connection = virConnectOpen(argv[1]);
    if (!connection) return 1;
    const double opened = wall();
    virDomainPtr* domains = nullptr;
    const int count = virConnectListAllDomains(connection, &domains, 0);
    virDomainStatsRecordPtr* states = nullptr;
    if (virConnectGetAllDomainStats(connection, VIR_DOMAIN_STATS_STATE, &states, 0) >= 0) virDomainStatsRecordListFree(states);
    const double listed = wall();
    const double cpuListed = cpu();
    std::size_t bytes = 0;
    for (int i = 0; i < count; ++i) {
        char* const xml = virDomainGetXMLDesc(domains[i], 0);
        for (const char* c = xml; c && *c; ++c)
            ++bytes;
        std::free(xml);
    }
    const double described = wall();
    std::printf("{\"guests\": %d, \"open\": %.4f, \"list\": %.4f, \"cpu\": %.4f, \"xml\": %.4f, \"xml_cpu\": %.4f, \"xml_bytes\": %zu, \"rss_kib\": %ld}\n",
                count, opened - begun, listed - opened, cpuListed, described - listed, cpu() - cpuListed, bytes, residentKiB());
    for (int i = 0; i < count; ++i)
        virDomainFree(domains[i]);
    std::free(domains);
    virConnectClose(connection);
    return 0;
}
