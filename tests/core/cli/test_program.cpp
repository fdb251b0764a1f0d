// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/program.h"

#include "core/base/process.h"
#include "core/cli/catalogue.h"
#include "core/base/paths.h"
#include "core/cli/complete.h"
#include "core/cli/exit_codes.h"
#include "core/cli/help.h"
#include "core/cli/man_page.h"
#include "core/cli/task_view.h"
#include "core/fleet/inventory_cache.h"
#include "core/model/json.h"
#include "core/settings/file_replace.h"
#include "tests/support/scratch.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <thread>
#include <unistd.h>

using namespace binnacle;
using namespace binnacle::cli;
using Words = std::vector<std::string>;

namespace {

/// The whole program but main(), without a terminal, on the demo fleet.
struct Programs : testing::Test {
    /// Whoever runs the tests is not to be asked.
    static void SetUpTestSuite() {
        if (setsid() >= 0) return;
        const UniqueFd tty(::open("/dev/tty", O_RDWR | O_CLOEXEC));
        if (tty) ::ioctl(tty.get(), TIOCNOTTY);
    }
    test::Scratch scratch;
    std::string out, err, in;
    std::stop_source stop;

    int run(const Words& words, std::size_t width = 0) {
        std::istringstream input(in);
        std::ostringstream output, errors;
        int code = 0;
        {
            Console console(input, output, errors, Terminal(width > 0, false, width ? width : 100'000, 20), Terminal(false, false, 80));
            code = cli::run(words, console, stop.get_token());
        }
        out = output.str();
        err = errors.str();
        return code;
    }
    int demo(Words words) {
        const auto file = scratch.write("demo.toml", "hosts = 2\nguests = 6\ntroubles = false\nlatency_ms = 1\n");
        words.push_back("--demo=" + file.string());
        return run(words);
    }
    nlohmann::json json() const {
        auto value = nlohmann::json::parse(out, nullptr, false);
        EXPECT_FALSE(value.is_discarded()) << out;
        return value;
    }
    std::string nameOf(const std::string& expression) {
        EXPECT_EQ(demo({"guest", "list", expression, "--json"}), 0);
        const auto found = json();
        EXPECT_FALSE(found.empty()) << expression;
        return found.empty() ? "" : found[0]["host"].get<std::string>() + "/" + found[0]["name"].get<std::string>();
    }
};

std::string sourceFile(const char* path) {
    const char* folder = std::getenv("BINNACLE_SOURCE_DIR");
    return std::string(folder ? folder : ".") + "/" + path;
}

} // namespace

TEST_F(Programs, ListsGuests) {
    EXPECT_EQ(demo({"guest", "list"}), 0) << err;
    EXPECT_TRUE(out.starts_with("HOST"));
    EXPECT_EQ(std::ranges::count(out, '\n'), 13);
    EXPECT_EQ(demo({"guest", "list", "--json", "host:atlas01"}), 0);
    EXPECT_EQ(json().size(), 6U);
}
TEST_F(Programs, AnEmptyResultIsNoError) {
    EXPECT_EQ(demo({"guest", "list", "nothinglikethis"}), 0);
    EXPECT_EQ(out, "");
    EXPECT_EQ(err, "No guest matches.\n");
    EXPECT_EQ(demo({"guest", "list", "nothinglikethis", "--json"}), 0);
    EXPECT_EQ(out, "[]\n");
}
TEST_F(Programs, ANewcomerIsToldWhatToDo) {
    EXPECT_EQ(run({"guest", "list"}), 0);
    EXPECT_EQ(out, "");
    EXPECT_NE(err.find("host add"), std::string::npos);
    EXPECT_EQ(run({"guest", "list", "--fleet", (scratch.path() / "none.toml").string()}), exitCode(ErrorCode::NotFound));
    EXPECT_NE(err.find("There is no fleet file"), std::string::npos);
}
TEST_F(Programs, ABrokenFleetFileIsNamedWithItsLine) {
    const auto file = scratch.write("fleet.toml", "[[host]\nname = 1\n");
    EXPECT_EQ(run({"guest", "list", "--fleet", file.string()}), exitCode(ErrorCode::InvalidArgument));
    EXPECT_NE(err.find("ine 1"), std::string::npos) << err;
}
TEST_F(Programs, TroubledHostsMakeAListIncomplete) {
    EXPECT_EQ(run({"guest", "list", "--demo"}), exitCode(ErrorCode::Unreachable));
    EXPECT_NE(out.find("atlas01"), std::string::npos);
    EXPECT_NE(err.find("boreas02: boreas02.example.net does not answer"), std::string::npos) << err;
    EXPECT_EQ(run({"guest", "list", "--demo", "host:atlas*"}), 0) << err; // the others needn't be asked
}
TEST_F(Programs, ActsOnAGuest) {
    const auto guest = nameOf("state:running");
    EXPECT_EQ(demo({"guest", "pause", guest, "-y"}), 0) << err;
    EXPECT_EQ(out.find(guest + ": Pause: done"), 0U) << out;
    EXPECT_EQ(demo({"guest", "pause", guest, "-y", "-q"}), 0);
    EXPECT_EQ(out, "");
    EXPECT_EQ(demo({"task", "list", "--type", "guest.pause", "--json"}), 0);
    ASSERT_EQ(json().size(), 2U);
    EXPECT_EQ(json()[0]["state"], "succeeded");
}
TEST_F(Programs, AnObstacleIsTheError) {
    const auto guest = nameOf("state:running");
    EXPECT_EQ(demo({"guest", "start", guest}), exitCode(ErrorCode::Conflict));
    EXPECT_EQ(err, "binnaclectl: " + guest + ": The guest is running\n");
}
TEST_F(Programs, AsksBeforeItInterruptsAndRefusesWithoutATerminal) {
    const auto guest = nameOf("state:running");
    EXPECT_EQ(demo({"guest", "pause", guest}), exitCode(ErrorCode::InvalidArgument));
    EXPECT_NE(err.find("interrupts " + guest), std::string::npos) << err;
    EXPECT_NE(err.find("--yes"), std::string::npos);
}
TEST_F(Programs, ManyAtOnceAndEachHasItsLine) {
    const auto bad = nameOf("state:stopped"), good = nameOf("state:running");
    EXPECT_EQ(demo({"guest", "pause", good, bad, "-y"}), exitCode(ErrorCode::Conflict));
    EXPECT_NE(out.find(good + ": Pause: done"), std::string::npos);
    EXPECT_NE(err.find(bad + ": The guest is stopped"), std::string::npos);
    EXPECT_EQ(demo({"guest", "pause", good, bad, "no/such", "-y"}), 1);
    EXPECT_EQ(demo({"guest", "tag", "--all", "--workers", "2", "fleetwide", "--json"}), 0) << err;
    EXPECT_EQ(json().size(), 12U);
    for (const auto& record : json())
        EXPECT_EQ(record["ok"], true);
}
TEST_F(Programs, NotesComeFromStandardInput) {
    const auto guest = nameOf("state:running");
    in = "# Hello\n\nfrom a pipe\n";
    EXPECT_EQ(demo({"guest", "note", guest, "-"}), 0) << err;
}
TEST_F(Programs, TheDemoFleetsHostsCantBeChanged) {
    EXPECT_EQ(demo({"host", "add", "x", "y"}), exitCode(ErrorCode::Unsupported));
}
TEST_F(Programs, PrintsTheDoctorsSheet) {
    EXPECT_EQ(demo({"host", "doctor", "atlas01"}), 0) << err;
    EXPECT_TRUE(out.starts_with("atlas01\n  ✓ ok")) << out;
    EXPECT_EQ(demo({"host", "doctor", "--json", "--all"}), 0);
    EXPECT_EQ(json().size(), 2U);
    EXPECT_FALSE(json()[0]["checks"].empty());
}
TEST_F(Programs, PrintsXml) {
    EXPECT_EQ(demo({"guest", "xml", nameOf("state:running")}), 0) << err;
    EXPECT_TRUE(out.starts_with("<domain"));
}
TEST_F(Programs, TasksAreNumbers) {
    EXPECT_EQ(run({"task", "show", "web"}), exitCode(ErrorCode::InvalidArgument));
    EXPECT_EQ(run({"task", "show", "424242"}), exitCode(ErrorCode::NotFound));
    EXPECT_EQ(run({"task", "list"}), 0);
    EXPECT_EQ(err, "There are no such tasks.\n");
    EXPECT_EQ(run({"task", "list", "--state", "done"}), exitCode(ErrorCode::InvalidArgument));
    EXPECT_EQ(run({"task", "list", "--since", "yesterday"}), exitCode(ErrorCode::InvalidArgument));
}
TEST_F(Programs, AWatchedListIsDrawnAgainAndEndsWithCtrlC) {
    std::jthread user([this] {
        std::this_thread::sleep_for(std::chrono::milliseconds(1500));
        stop.request_stop();
    });
    EXPECT_EQ(demo({"guest", "list", "--watch=0.3", "--json"}), exitCode(ErrorCode::Cancelled));
    EXPECT_GE(std::ranges::count(out, '\n'), 3);
    EXPECT_TRUE(nlohmann::json::accept(out.substr(0, out.find('\n'))));
}
TEST_F(Programs, AWatchedScreenShowsWhatFits) {
    std::jthread user([this] {
        std::this_thread::sleep_for(std::chrono::milliseconds(800));
        stop.request_stop();
    });
    EXPECT_EQ(run({"guest", "list", "--demo", "--watch", "-q"}, 60), exitCode(ErrorCode::Cancelled));
    EXPECT_TRUE(out.starts_with("\x1b[2J\x1b[H"));
    EXPECT_NE(out.find("more lines"), std::string::npos);
}
TEST_F(Programs, CtrlCWhileHostsAreReadEndsSoon) {
    const auto file = scratch.write("slow.toml", "hosts = 2\nguests = 2\nlatency_ms = 60000\ntroubles = false\n");
    std::jthread user([this] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        stop.request_stop();
    });
    const auto begin = Steady::now();
    EXPECT_EQ(run({"guest", "list", "--demo=" + file.string()}), exitCode(ErrorCode::Cancelled));
    EXPECT_LT(Steady::now() - begin, std::chrono::seconds(5));
}
TEST_F(Programs, AHostThatIsTooSlowIsNamed) {
    const auto file = scratch.write("slow.toml", "hosts = 1\nguests = 2\nlatency_ms = 60000\ntroubles = false\n");
    EXPECT_EQ(run({"guest", "list", "--demo=" + file.string(), "--timeout", "0.3"}), exitCode(ErrorCode::Unreachable));
    EXPECT_NE(err.find("atlas01: The host did not answer within"), std::string::npos) << err;
}

TEST_F(Programs, HelpOfEveryVerb) {
    const Catalogue catalogue;
    const Vocabulary vocabulary(catalogue.registry());
    for (const auto& verb : vocabulary.verbs()) {
        Words words{verb.noun};
        if (!verb.name.empty()) words.push_back(verb.name);
        words.emplace_back("--help");
        EXPECT_EQ(run(words), 0);
        EXPECT_TRUE(out.starts_with("Usage: binnaclectl " + verb.words())) << out;
        for (const auto& param : verb.params)
            EXPECT_NE(out.find(written(param)), std::string::npos) << verb.words() << " " << param.name;
    }
}
TEST_F(Programs, TheManPageSaysItAll) {
    ASSERT_EQ(run({"man", sourceFile("installer/man/binnaclectl.1.in")}), 0) << err;
    const Catalogue catalogue;
    for (const auto& action : catalogue.registry().all()) {
        auto words = action.id;
        words.replace(words.find('.'), 1, " ");
        EXPECT_NE(out.find(".B " + roff(words + " ")), std::string::npos) << words;
    }
    for (const auto& row : exitCodes())
        EXPECT_NE(out.find(row.meaning), std::string::npos) << row.exit;
    Guest guest;
    nlohmann::json records = {toJson(guest, HostSnapshot{}), toJson(HostSnapshot{}), taskRecord({}), toJson(Check{})};
    for (const auto& record : records)
        for (const auto& [field, value] : record.items())
            EXPECT_NE(out.find(field), std::string::npos) << field;
}
TEST_F(Programs, TheManPageHasNoWarning) {
    ASSERT_EQ(run({"man", sourceFile("installer/man/binnaclectl.1.in")}), 0);
    const auto page = scratch.write("binnaclectl.1", out);
    const auto groff = runProcess({"groff", "-man", "-Tutf8", "-ww", "-z", page.string()}, std::chrono::seconds(20));
    if (!groff) GTEST_SKIP() << "groff is not installed";
    EXPECT_EQ(groff->exitCode, 0);
    EXPECT_EQ(groff->err, "");
}

TEST_F(Programs, NetworksAreListedWithWhoIsOnThem) {
    ASSERT_EQ(demo({"network", "list", "atlas01", "--json"}), 0) << err;
    bool used = false;
    for (const auto& network : json()) {
        EXPECT_EQ(network["host"], "atlas01");
        used = used || !network["guests"].empty();
    }
    EXPECT_TRUE(used) << out;
    EXPECT_EQ(demo({"network", "list", "nowhere"}), 3) << err;
    ASSERT_EQ(demo({"network", "show", "atlas01", "default"}), 0) << err;
    EXPECT_NE(out.find("Reserved addresses"), std::string::npos) << out;
    EXPECT_EQ(demo({"network", "show", "atlas01", "nonet"}), 3);
    EXPECT_EQ(demo({"network", "leases", "atlas01", "lab"}), 0);
    EXPECT_NE(err.find("does not run"), std::string::npos) << err;
}
TEST_F(Programs, ANetworkThatCantBeIsRefusedBeforeItIsMade) {
    using Case = std::pair<Words, const char*>;
    for (const auto& [words, reason] : {
             Case{{"--address", "10.45.0.1"}, "is no address of a network"},
             Case{{"--address", "10.45.0.1/31"}, "between 8 and 30 bits"},
             Case{{"--address", "127.0.0.1/8"}, "can't be the host's address"},
             Case{{"--address", "224.0.0.1/24"}, "can't be the host's address"},
             Case{{"--address", "none"}, "Only an isolated network"},
             Case{{"--mode", "isolated", "--address", "none", "--dhcp", "10.0.0.2-10.0.0.3"}, "Without an address"},
             Case{{"--mode", "isolated", "--forward-dev", "eno1"}, "takes no --forward-dev"},
             Case{{"--mode", "bridge", "--address", "10.45.0.1/24"}, "takes no --address"},
             Case{{"--dhcp", "10.9.0.1-10.9.0.9"}, "does not lie in"},
             Case{{"--dhcp", "all"}, "is no range"},
             Case{{"--address", "10.45.0.5/24", "--dhcp", "10.45.0.2-10.45.0.9"}, "the host's own address"},
             Case{{"--bridge", "much-too-long-a-name"}, "can't be the name of a network device"},
             Case{{"--domain", "a b"}, "is no domain"},
         }) {
        Words all{"network", "create", "atlas01", "dev", "--plan"};
        all.insert(all.end(), words.begin(), words.end());
        EXPECT_EQ(demo(all), 2) << reason;
        EXPECT_NE(err.find(reason), std::string::npos) << err;
    }
    EXPECT_EQ(demo({"network", "create", "atlas01", "../dev"}), 2);
    EXPECT_EQ(demo({"network", "create", "atlas01", "dev", "--address", "10.20.4.0/24"}), 5) << "a route";
    EXPECT_EQ(demo({"network", "create", "atlas01", "dev", "--mode", "bridge", "--bridge", "eno1"}), 5) << "no bridge";
    EXPECT_EQ(demo({"network", "create", "atlas01", "dev", "--mode", "bridge", "--bridge", "virbr0"}), 5) << "another network's";
    EXPECT_EQ(demo({"network", "create", "atlas01", "dev", "--mode", "bridge"}), 0) << err;
    EXPECT_EQ(demo({"network", "reserve", "atlas01", "default", "52:54:00:00:00:01", "192.168.130.7"}), 2);
    EXPECT_EQ(demo({"network", "reserve", "atlas01", "default", "52:54:00:00:00:01", "192.168.122.1"}), 2) << "the host's";
    EXPECT_EQ(demo({"network", "reserve", "atlas01", "default", "52:54:00:00:00:01", "192.168.122.240"}), 5) << "the printer's";
    EXPECT_EQ(demo({"network", "reserve", "atlas01", "lan", "52:54:00:00:00:01", "10.20.0.7"}), 12) << err;
    EXPECT_EQ(demo({"network", "reserve", "atlas01", "default", "web", "192.168.122.9"}), 2);
    EXPECT_EQ(demo({"network", "set", "atlas01", "default"}), 2) << "nothing to change";
    EXPECT_EQ(demo({"network", "set", "atlas01", "default", "--dns-host", "192.168.122.9"}), 2);
    EXPECT_EQ(demo({"network", "unreserve", "atlas01", "default", "52:54:00:00:00:77"}), 3);
    EXPECT_EQ(demo({"network", "delete", "atlas01", "default", "-y"}), 5) << "guests use it";
}

namespace {

struct Completions : Programs {
    Catalogue catalogue;
    Vocabulary vocabulary{catalogue.registry()};
    void SetUp() override {
        scratch.write("fleet.toml", "[[host]]\nid = \"lab1\"\nname = \"lab1\"\naddress = \"192.0.2.1\"\n");
        HostSnapshot host;
        host.id = HostId{"lab1"};
        host.name = "lab1";
        host.address = "192.0.2.1";
        std::uint8_t n = 0;
        for (const char* name : {"web", "my guest", "bad\nname"}) {
            Guest guest;
            guest.ref = {host.id, GuestUuid(std::array<std::uint8_t, 16>{++n})};
            guest.name = name;
            guest.meta.tags = {"prod"};
            guest.meta.folder = "web/eu";
            host.guests.put(std::make_shared<const Guest>(guest));
        }
        InventoryCache(paths::cache() / "inventory").store(host);
    }
    Words after(Words words) {
        words.insert(words.begin(), {"--fleet", (scratch.path() / "fleet.toml").string()});
        Words found;
        for (const auto& candidate : complete(vocabulary, words))
            found.push_back(candidate.text);
        return found;
    }
    bool offers(const Words& words, const std::string& what) {
        const auto found = after(words);
        return std::ranges::find(found, what) != found.end();
    }
};

} // namespace

TEST_F(Completions, NounsVerbsAndOptions) {
    EXPECT_EQ(after({""}), (Words{"host", "guest", "pool", "volume", "network", "snapshot", "task", "events", "ct"}));
    EXPECT_EQ(after({"guest", "sta"}), Words{"start"});
    EXPECT_TRUE(offers({"guest", "shutdown", "web", "--ti"}, "--time-limit"));
    EXPECT_TRUE(offers({"guest", "shutdown", "web", "--ti"}, "--timeout"));
    EXPECT_EQ(after({"guest", "shutdown", "--way", "a"}), (Words{"auto", "agent", "acpi"}));
    EXPECT_EQ(after({"--fleet", ""}), Words{":files"});
}
TEST_F(Completions, NamesComeFromTheCache) {
    EXPECT_EQ(after({"guest", "start", "lab1/"}), (Words{"lab1/web", "lab1/my guest"}));
    EXPECT_EQ(after({"guest", "start", "we"}), Words{"web"});
    EXPECT_EQ(after({"host", "show", ""}), Words{"lab1"});
    EXPECT_EQ(after({"guest", "start", "--host", "l"}), Words{"lab1"});
    EXPECT_EQ(after({"guest", "start", "--tag", ""}), Words{"prod"});
    EXPECT_EQ(after({"guest", "folder", "web", "web/"}), Words{"web/eu"});
    EXPECT_EQ(after({"guest", "autostart", "web", "o"}), (Words{"on", "off"}));
}
TEST_F(Completions, APartialCommandNeverFails) {
    for (const Words& words : {Words{}, Words{"nonsense", "x"}, Words{"guest", "nonsense", ""}, Words{"--", ""}, Words{"events", ""}})
        EXPECT_NO_FATAL_FAILURE(complete(vocabulary, words));
}
