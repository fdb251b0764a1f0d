// SPDX-License-Identifier: GPL-3.0-or-later
// binnaclectl as it is when it has to look at screens: it runs this for "guest record".
#include "core/base/log.h"
#include "core/cli/interruption.h"
#include "core/cli/program.h"
#include "core/onlooker/record_verb.h"

#include <csignal>
#include <iostream>
#include <unistd.h>

int main(int argc, char** argv) {
    using namespace binnacle;
    std::signal(SIGPIPE, SIG_IGN);
    log::open("", log::Level::Off);
    const cli::Interruption interruption;
    cli::Console console(std::cin, std::cout, std::cerr, cli::Terminal(STDOUT_FILENO),
                         cli::Terminal(STDERR_FILENO));
    return cli::run({argv + 1, argv + argc}, console, interruption.token(), cli::recordGuest);
}
