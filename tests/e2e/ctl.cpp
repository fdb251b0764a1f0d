// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/fleet_file.h"
#include "tests/e2e/ctl.h"

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

namespace binnacle::test {
namespace {

[[noreturn]] void become(const std::vector<std::string>& argv) {
    std::vector<char*> words;
    for (const auto& word : argv)
        words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    ::execv(words[0], words.data());
    ::_exit(127);
}

} // namespace

Child::Child(const std::vector<std::string>& argv, With with, const std::string& input) {
    if (with == With::Terminal) {
        winsize size{.ws_row = 40, .ws_col = 100, .ws_xpixel = 0, .ws_ypixel = 0};
        int master = -1;
        m_pid = ::forkpty(&master, nullptr, nullptr, &size);
        if (m_pid == 0) become(argv);
        m_outEnd = UniqueFd(master);
        return;
    }
    char name[] = "/tmp/bnc-in-XXXXXX";
    const UniqueFd in(::mkstemp(name));
    ::unlink(name);
    EXPECT_EQ(::write(in.get(), input.data(), input.size()), ssize_t(input.size()));
    ::lseek(in.get(), 0, SEEK_SET);
    int out[2], err[2];
    EXPECT_EQ(::pipe2(out, O_CLOEXEC) + ::pipe2(err, O_CLOEXEC), 0);
    m_pid = ::fork();
    if (m_pid == 0) {
        ::setsid();
        ::dup2(in.get(), 0);
        ::dup2(out[1], 1);
        ::dup2(err[1], 2);
        become(argv);
    }
    ::close(out[1]);
    ::close(err[1]);
    m_outEnd = UniqueFd(out[0]);
    m_errEnd = UniqueFd(err[0]);
}

Child::~Child() {
    if (m_status) return;
    ::kill(m_pid, SIGKILL);
    ::waitpid(m_pid, nullptr, 0);
}

/// False at the end of both.
bool Child::read(std::chrono::milliseconds limit) {
    pollfd fds[]{{m_outEnd ? m_outEnd.get() : -1, POLLIN, 0}, {m_errEnd ? m_errEnd.get() : -1, POLLIN, 0}};
    ::poll(fds, 2, int(limit.count()));
    char buffer[65536];
    const auto take = [&](UniqueFd& fd, short events, std::string& into) {
        if (!fd || !events) return;
        const auto n = ::read(fd.get(), buffer, sizeof buffer);
        if (n > 0)
            into.append(buffer, std::size_t(n));
        else
            fd.reset();
    };
    take(m_outEnd, fds[0].revents, m_out);
    take(m_errEnd, fds[1].revents, m_err);
    return m_outEnd || m_errEnd;
}

int Child::wait(std::chrono::milliseconds limit) {
    const auto end = std::chrono::steady_clock::now() + limit;
    while (std::chrono::steady_clock::now() < end && read(std::chrono::milliseconds(50))) {}
    while (!m_status && std::chrono::steady_clock::now() < end)
        if (isRunning()) ::usleep(5000);
    if (!m_status) return -1;
    return WIFEXITED(*m_status) ? WEXITSTATUS(*m_status) : 128 + WTERMSIG(*m_status);
}

bool Child::isRunning() {
    int status = 0;
    if (!m_status && ::waitpid(m_pid, &status, WNOHANG) == m_pid) m_status = status;
    return !m_status;
}

bool Child::expect(const std::string& text, std::chrono::milliseconds limit) {
    const auto end = std::chrono::steady_clock::now() + limit;
    while (m_out.find(text) == std::string::npos) {
        if (std::chrono::steady_clock::now() > end) return false;
        if (!read(std::chrono::milliseconds(20))) return m_out.find(text) != std::string::npos;
    }
    return true;
}

void Child::type(const std::string& text) {
    EXPECT_EQ(::write(m_outEnd.get(), text.data(), text.size()), ssize_t(text.size()));
}
void Child::signal(int number) const {
    ::kill(m_pid, number);
}

void Ctl::SetUp() {
    NEEDS_LAB();
    Lab::clear();
    fleet = Lab::fleetFile();
}

void CtlOnDisks::SetUp() {
    Ctl::SetUp();
    if (!IsSkipped()) tidy();
}

void CtlOnDisks::TearDown() {
    if (!IsSkipped()) Lab::clear(), tidy();
    Ctl::TearDown();
}

std::string CtlOnDisks::sharedFolder() {
    return Lab::ssh(1, "virsh pool-dumpxml shared | sed -n 's/.*<path>\\(.*\\)<.*/\\1/p'") + "/";
}

void CtlOnDisks::tidy() const {
    Lab::ssh(1, "rm -f " + (folder + prefix) + "* " + sharedFolder() + prefix + "*; virsh -q pool-refresh default; virsh -q pool-refresh shared");
}

std::string Ctl::program() {
    const char* folder = std::getenv("BINNACLE_BINARY_DIR");
    return std::string(folder ? folder : "build/dev") + "/bin/binnaclectl";
}

std::vector<std::string> Ctl::command(const std::vector<std::string>& words) const {
    std::vector<std::string> argv{program(), "--fleet", fleet};
    argv.insert(argv.end(), words.begin(), words.end());
    return argv;
}

std::unique_ptr<Child> Ctl::start(const std::vector<std::string>& words, Child::With with) const {
    return std::make_unique<Child>(command(words), with);
}

int Ctl::run(const std::vector<std::string>& words, const std::string& input) {
    constexpr int unreachable = 10;
    for (bool again = false;; again = true) {
        Child child(command(words), Child::With::Pipes, input);
        const int code = child.wait();
        out = child.out();
        err = child.err();
        // libvirtd 9 crashes now and then when a client leaves; whoever comes a moment later finds nobody, and is right to say so
        if (code != unreachable || again || !Lab::outlivedCrash()) return code;
    }
}

nlohmann::json Ctl::json(std::vector<std::string> words, int code) {
    words.emplace_back("--json");
    EXPECT_EQ(run(words), code) << err;
    auto value = nlohmann::json::parse(out, nullptr, false);
    EXPECT_FALSE(value.is_discarded()) << out;
    return value;
}

std::string Ctl::state(const std::string& guest) {
    const auto records = json({"guest", "show", guest});
    return records.size() == 1 ? records[0].value("state", "") : "";
}

void Ctl::define(int n, const std::string& xml) {
    Lab::ssh(n, "cat >/tmp/x.xml <<'END'\n" + xml + "\nEND\nvirsh -q define /tmp/x.xml && rm /tmp/x.xml");
}

void Ctl::stubborn(int n, const std::string& name) {
    define(n, "<domain type='qemu'><name>" + name + "</name><memory unit='MiB'>16</memory><os><type arch='x86_64'>hvm</type>"
              "</os><features><acpi/></features></domain>");
    Lab::virsh(n, "start " + name);
}

std::string Ctl::changedFleet(const std::function<void(HostSpec&)>& change) const {
    const auto path = (scratch.path() / "changed.toml").string();
    auto spec = Lab::host(1);
    change(spec);
    EXPECT_TRUE(editFleet(path, [&](FleetFile& file) -> Result<> {
        file.hosts = {spec};
        return {};
    }));
    return path;
}

} // namespace binnacle::test
