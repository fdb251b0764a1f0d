// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/cli/interruption.h"
#include "core/cli/program.h"

#include <csignal>
#include <iostream>
#include <unistd.h>

int main(int argc, char** argv) {
    using namespace binnacle;
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes, or a host that does, is an error like any other
    log::open("", log::Level::Off);
    const cli::Interruption interruption;
    cli::Console console(std::cin, std::cout, std::cerr, cli::Terminal(STDOUT_FILENO), cli::Terminal(STDERR_FILENO));
    return cli::run({argv + 1, argv + argc}, console, interruption.token());
}
