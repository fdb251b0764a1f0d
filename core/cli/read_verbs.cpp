// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/read_verbs.h"

namespace binnacle::cli {

ReadVerb findReadVerb(std::string_view id) {
    struct Row {
        std::string_view id;
        ReadVerb run;
    };
    static constexpr Row rows[]{
        {"host.list", listHosts},       {"host.show", showHosts},     {"guest.list", listGuests},
        {"guest.show", showGuests},     {"guest.xml", printXml},       {"snapshot.list", listSnapshots},
        {"guest.hardware", showHardware},
        {"pool.list", listPools},       {"volume.list", listVolumes},   {"network.list", listNetworks},
        {"network.show", showNetwork},  {"network.leases", listLeases}, {"task.list", listTasks},
        {"task.show", showTasks},       {"task.log", printTaskLogs},  {"task.wait", waitForTasks},
        {"task.cancel", cancelTasks},   {"events", streamEvents},
        {"guest.screen", openGuestScreen}, {"guest.console", openGuestConsole}, {"guest.shell", openGuestShell}, {"host.shell", openHostShell},
    };
    for (const auto& row : rows)
        if (row.id == id) return row.run;
    return nullptr;
}

} // namespace binnacle::cli
