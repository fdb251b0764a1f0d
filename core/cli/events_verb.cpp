// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format.h"
#include "core/cli/event_feed.h"
#include "core/cli/exit_codes.h"
#include "core/cli/read_verbs.h"

namespace binnacle::cli {

Result<int> streamEvents(Workbench& bench) {
    bench.board().keepNews(true);
    TRY(bench.loadFleet());
    EventFeed feed(bench.snapshot());
    const auto observing = bench.services().inventory().observe([&](const SnapshotPtr& after, const Changes& changes) {
        feed.hear(after, changes);
        bench.bell().ring();
    });
    bench.services().fleet().connectAll();
    while (!bench.stop().stop_requested()) {
        for (const auto& news : bench.board().takeNews())
            feed.hear(news);
        for (const auto& event : feed.take())
            if (bench.globals().json)
                bench.console().json(event.record, -1);
            else
                bench.console().print(formatTime(event.at) + "  " + event.text + '\n');
        if (!bench.console().flush()) return exitCode(ErrorCode::Io); // whoever read it has gone
        bench.bell().wait(Steady::now() + std::chrono::seconds(5), bench.stop());
    }
    return exitCode(ErrorCode::Cancelled);
}

} // namespace binnacle::cli
