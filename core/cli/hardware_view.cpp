// SPDX-License-Identifier: GPL-3.0-or-later
// What a guest is made of.
#include "core/actions/hardware_plan.h"
#include "core/base/untrusted.h"
#include "core/cli/console.h"
#include "core/cli/hardware_view.h"
#include "core/cli/read_verbs.h"
#include "core/cli/selection.h"
#include "core/model/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace binnacle::cli {

Table hardwareTable(const std::vector<HardwareRow>& rows) {
    const bool pending = std::ranges::any_of(rows, &HardwareRow::isPending);
    std::vector<Table::Column> columns{{"DEVICE", false, Table::Keep::Essential}, {"KIND"}, {"IS", false, Table::Keep::Loose}};
    if (pending) columns.push_back({"AT THE NEXT START", false, Table::Keep::Loose});
    Table table(std::move(columns));
    for (const auto& row : rows) {
        std::vector<Cell> cells{{singleLine(row.item().key)}, {title(row.item().kind).plain()}, {row.now ? summary(*row.now).plain() : "-"}};
        if (pending) cells.push_back(!row.isPending() ? Cell{""} : !row.next ? Cell{"(gone)", Colour::Caution} : Cell{row.now ? fieldWords(row) : summary(*row.next).plain(), Colour::Caution});
        table.add(std::move(cells));
    }
    return table;
}

Result<int> showHardware(Workbench& bench) {
    TRY(bench.loadFleet());
    TRY(bench.connect(TRY(hostsToRead(bench.command(), *bench.snapshot()))));
    const auto guest = TRY(resolveGuest(*bench.snapshot(), bench.command().targets.front()));
    if (auto why = bench.trouble(guest.host)) return *std::move(why);
    const auto rows = TRY(readHardware(bench.services().fleet(), guest));
    if (bench.globals().json) {
        auto records = nlohmann::json::array();
        for (const auto& row : rows)
            records.push_back(toJson(row));
        bench.console().json(records);
    } else {
        bench.console().print(hardwareTable(rows).text(bench.console().terminal()));
    }
    return 0;
}

} // namespace binnacle::cli
