// SPDX-License-Identifier: GPL-3.0-or-later
// The window's thread waits for no SSH server.
#include "core/ssh/connect_tcp.h"
#include "core/ssh/session.h"
#include "tests/support/window_thread.h"

using namespace binnacle;
using namespace binnacle::test;

TEST(SshInTheWindow, OpensNoSession) {
    SilentPrompter prompter;
    ssh::Route route(1);
    route[0].hostName = "127.0.0.1";
    route[0].port = 1;
    EXPECT_REFUSED_IN_THE_WINDOW(ssh::Session::open(route, prompter, {}), "ssh::Session::open");
}
TEST(SshInTheWindow, ResolvesNoRoute) {
    EXPECT_REFUSED_IN_THE_WINDOW(ssh::resolveRoute({.address = "127.0.0.1"}, {}, {}), "ssh");
}
