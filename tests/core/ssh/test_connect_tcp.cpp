// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/connect_tcp.h"

#include <gtest/gtest.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

using namespace binnacle;
using namespace std::chrono_literals;

namespace {

struct ConnectTcp : testing::Test {
    UniqueFd listener{::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)};
    unsigned port = 0;

    void SetUp() override {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ASSERT_EQ(::bind(listener.get(), reinterpret_cast<sockaddr*>(&address), size), 0);
        ASSERT_EQ(::listen(listener.get(), 4), 0);
        ASSERT_EQ(::getsockname(listener.get(), reinterpret_cast<sockaddr*>(&address), &size), 0);
        port = ntohs(address.sin_port);
    }
    std::string caller() {
        sockaddr_in address{};
        socklen_t size = sizeof address;
        const UniqueFd taken(::accept4(listener.get(), reinterpret_cast<sockaddr*>(&address), &size, SOCK_CLOEXEC));
        char text[INET_ADDRSTRLEN] = "";
        inet_ntop(AF_INET, &address.sin_addr, text, sizeof text);
        return text;
    }
};

} // namespace

TEST_F(ConnectTcp, ComesFromTheAddressThatIsNamed) {
    const auto socket = ssh::connectTcp("127.0.0.1", port, 5s, {}, {AF_INET, "127.0.0.5"});
    ASSERT_TRUE(socket) << socket.error().plain();
    EXPECT_EQ(caller(), "127.0.0.5");
}
TEST_F(ConnectTcp, AnAddressOfSomebodyElseIsNamed) {
    for (const char* from : {"192.0.2.1", "no-address"}) {
        const auto socket = ssh::connectTcp("127.0.0.1", port, 5s, {}, {AF_INET, from});
        ASSERT_FALSE(socket) << from;
        EXPECT_EQ(socket.error().code, ErrorCode::InvalidArgument);
        EXPECT_NE(socket.error().plain().find(from), std::string::npos) << socket.error().plain();
    }
}
TEST_F(ConnectTcp, KeepsToTheFamilyThatIsNamed) {
    EXPECT_TRUE(ssh::connectTcp("127.0.0.1", port, 5s, {}, {AF_INET, {}}));
    EXPECT_FALSE(ssh::connectTcp("127.0.0.1", port, 5s, {}, {AF_INET6, {}}));
}
