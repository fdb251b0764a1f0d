// SPDX-License-Identifier: GPL-3.0-or-later
// What reads along with servers of screens, on broken conversations: whole and in pieces it comes to the same.
#include "core/console/spice_guard.h"
#include "core/console/vnc_guard.h"
#include "tests/core/fuzz/mutator.h"

#include <gtest/gtest.h>

using namespace binnacle;
using namespace binnacle::console;
using namespace std::literals;
using test::Mutator;

namespace {

const std::string vncGreeting = "RFB 003.008\n\1\1\0\0\0\0\0\100\0\60\40\30\0\1\0\377\0\377\0\377\20\10\0\0\0\0\0\0\0\4test"s;
const std::string vncSound = "\377\1\0\1\377\1\0\2\0\0\0\4abcd\377\1\0\0"s;
const std::string vncOffer = "\0\0\0\1\0\0\0\0\0\0\0\0\377\377\376\375"s;
const std::string vncCursor = "\0\0\0\1\0\1\0\1\0\2\0\2\377\377\377\21"s + std::string(18, 'p');

std::string spiceLink() {
    return "REDQ\2\0\0\0\2\0\0\0\262\0\0\0"s + std::string(166, '\0') + std::string("\0\0\0\0\0\0\0\0\262\0\0\0", 12) + std::string(4, '\0');
}
std::string spiceMessage(char type, const std::string& body) {
    return std::string(8, '\1') + type + '\0' + char(body.size()) + std::string(3, '\0') + std::string(4, '\0') + body;
}

} // namespace

TEST(FuzzGuards, OfVnc) {
    Mutator mutator({vncGreeting + vncOffer + vncSound, vncGreeting + vncCursor + vncSound + vncSound, vncGreeting + "\2"},
                    {vncSound, "\377\1\0\2\377\377\377\377"s, "\377\1\0\2\0\1\0\0"s, vncOffer, "\377\2"s});
    std::size_t step = 0;
    mutator.run(300ms, [&](const std::string& bytes) {
        VncGuard whole, pieces;
        bool all = true;
        for (std::size_t at = 0; at < bytes.size() && all; at += 1 + step % 7)
            all = pieces.passes(std::string_view(bytes).substr(at, 1 + step % 7));
        EXPECT_EQ(whole.passes(bytes), all);
        ++step;
    });
}
TEST(FuzzGuards, OfSpicesSound) {
    const auto start = spiceMessage(103, "\2\0\0\0\1\0\200\273\0\0\0\0\0\0"s), data = spiceMessage(101, "\0\0\0\0abcd"s),
               volume = spiceMessage(105, "\2\0\200\0\200"s), stop = spiceMessage(104, "");
    Mutator mutator({spiceLink() + start + data + stop, spiceLink() + volume + data + start + start},
                    {start, stop, data, spiceMessage(103, "\377\377\377\377\1\0\200\273\0\0\0\0\0\0"s), std::string(18, '\377')});
    std::size_t step = 0;
    mutator.run(300ms, [&](const std::string& bytes) {
        SpiceGuard whole(SpiceGuard::Channel::Playback), pieces(SpiceGuard::Channel::Playback);
        bool all = true;
        for (std::size_t at = 0; at < bytes.size() && all; at += 1 + step % 7)
            all = pieces.passes(std::string_view(bytes).substr(at, 1 + step % 7));
        EXPECT_EQ(whole.passes(bytes), all);
        ++step;
    });
}
