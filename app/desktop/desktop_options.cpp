// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_options.h"

#include <CLI/CLI.hpp>

namespace binnacle::desktop {

std::variant<DesktopOptions, Leave> parseOptions(int argc, const char* const* argv) {
    DesktopOptions options;
    CLI::App app("The console for Linux virtualization: plain hosts, nothing but SSH and libvirt.", "binnacle");
    app.set_version_flag("--version", std::string("binnacle ") + BINNACLE_VERSION);
    app.add_option("--fleet", options.fleetFile, "The fleet file in place of ~/.config/binnacle/fleet.toml")->type_name("FILE");
    auto* demo = app.add_option("--demo", options.demoSpec, "A demo fleet in place of real hosts; FILE says how large")
                     ->type_name("[FILE]")->expected(0, 1);
    app.add_flag("--new-instance", options.newInstance, "Start a console of its own beside one that runs");
    app.add_option("--tour", options.tour, "Drive the main job once, save screenshots into DIR, and end")->type_name("DIR");
    app.add_option("--language", options.language, "en, de or zh_CN, for this run");
    app.add_option("--scheme", options.scheme, "light or dark, for this run")->check(CLI::IsMember({"light", "dark"}));
    std::vector<std::string> consoles;
    app.add_option("--console", consoles, "Open the console of this guest: host/guest, number or uuid")->type_name("GUEST")->allow_extra_args(false);
    app.add_option("link", options.links, "What to open: host, host/guest, host/guest/console, or such a binnacle:// link");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& e) {
        std::ostringstream out;
        const int code = app.exit(e, out, out);
        return Leave{code == 0 ? 0 : 2, out.str()};
    }
    options.demo = demo->count() > 0;
    if (options.demoSpec.starts_with("binnacle://")) // a link after --demo is no FILE
        options.links.insert(options.links.begin(), std::exchange(options.demoSpec, {}));
    for (const auto& guest : consoles)
        options.links.push_back(guest + "/console");
    return options;
}

} // namespace binnacle::desktop
