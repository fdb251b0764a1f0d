// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/watch.h"

#include "core/cli/exit_codes.h"

#include <algorithm>

namespace binnacle::cli {
namespace {

constexpr std::chrono::milliseconds shortest{250};
constexpr std::chrono::milliseconds usual{5000}; ///< for what changes without an event: times

/// As much of it as fits the screen, which is overwritten in place so that it doesn't flicker.
std::string screenful(const ListPicture& picture, std::size_t height) {
    const auto below = std::size_t(std::ranges::count(picture.footer, '\n'));
    const auto room = height > below + 3 ? height - below - 2 : 1; // a line for what is hidden, one for the cursor
    std::string out = "\x1b[H";
    std::size_t lines = 0, hidden = 0;
    const auto add = [&](const std::string& text, bool all) {
        for (std::size_t at = 0; at < text.size();) {
            const auto end = std::min(text.find('\n', at), text.size());
            if (all || ++lines <= room)
                out += text.substr(at, end - at) + "\x1b[K\n";
            else
                ++hidden;
            at = end + 1;
        }
    };
    add(picture.text, false);
    if (hidden) out += fmt::format("… {} more lines\x1b[K\n", hidden);
    add(picture.footer, true);
    return out + "\x1b[J";
}

std::string jsonArray(const std::vector<std::string>& records, bool oneLine) {
    const std::string end = oneLine ? "" : "\n";
    std::string out = "[";
    for (const auto& record : records)
        out += (out.size() > 1 ? "," : "") + end + record;
    return out + (records.empty() ? "" : end) + "]\n";
}

} // namespace

Result<int> showList(Workbench& bench, const std::function<Result<ListPicture>()>& draw) {
    auto& console = bench.console();
    const bool json = bench.globals().json, watch = bench.globals().watch.has_value();
    const bool screen = watch && !json && console.terminal().isTerminal();
    const auto every = watch && bench.globals().watch->count() > 0 ? *bench.globals().watch : usual;
    for (bool first = true;; first = false) {
        console.measure();
        const auto picture = TRY(draw());
        if (json)
            console.print(jsonArray(picture.records, watch));
        else if (screen)
            console.print((first ? "\x1b[2J" : "") + screenful(picture, console.terminal().height()));
        else
            console.print((first ? "" : "\n") + picture.text + picture.footer);
        if (!watch) return 0;
        if (!console.flush()) return exitCode(ErrorCode::Io);
        const auto drawn = Steady::now();
        bench.bell().wait(drawn + every, bench.stop());
        while (!bench.stop().stop_requested() && Steady::now() < drawn + shortest)
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        if (bench.stop().stop_requested()) break;
    }
    if (screen) console.print("\n");
    return exitCode(ErrorCode::Cancelled);
}

} // namespace binnacle::cli
