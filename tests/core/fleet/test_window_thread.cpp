// SPDX-License-Identifier: GPL-3.0-or-later
// The window's thread waits for no libvirt.
#include "core/libvirt/config.h"
#include "core/libvirt/guests.h"
#include "core/libvirt/host.h"
#include "core/libvirt/power.h"
#include "core/libvirt/sampler.h"
#include "tests/support/window_thread.h"

using namespace binnacle;
using namespace binnacle::test;

namespace {

struct LibvirtInTheWindow : testing::Test {
    libvirt::EventLoop events;
    const libvirt::ConnectOptions options{.uri = "test:///default", .host = HostId{"t"}};
    const GuestUuid uuid;
};

} // namespace

TEST_F(LibvirtInTheWindow, OpensNoConnection) {
    EXPECT_REFUSED_IN_THE_WINDOW(libvirt::Connection::open(events, options, {}), "libvirt::Connection::open");
}
TEST_F(LibvirtInTheWindow, AsksAnOpenOneNothing) {
    const auto connection = *libvirt::Connection::open(events, options, {});
    EXPECT_REFUSED_IN_THE_WINDOW(libvirt::readGuests(*connection, {}), "libvirt readGuests");
    EXPECT_REFUSED_IN_THE_WINDOW(libvirt::readGuest(*connection, uuid), "libvirt lookUp");
    EXPECT_REFUSED_IN_THE_WINDOW(libvirt::readPools(*connection), "libvirt readPools");
    EXPECT_REFUSED_IN_THE_WINDOW(libvirt::roundTrip(*connection), "libvirt roundTrip");
    EXPECT_REFUSED_IN_THE_WINDOW(libvirt::setAutostart(*connection, uuid, true), "libvirt lookUp");
    libvirt::Sampler sampler;
    HostReading reading;
    EXPECT_REFUSED_IN_THE_WINDOW(sampler.sampleGuests(*connection, reading), "libvirt Sampler");
    EXPECT_REFUSED_IN_THE_WINDOW(sampler.sampleHost(*connection, reading), "libvirt Sampler");
}
