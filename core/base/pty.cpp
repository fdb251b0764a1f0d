// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pty.h"

#include "core/base/guarded.h"
#include "core/base/login.h"
#include "core/base/process.h"
#include "core/base/thread_role.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <pwd.h>
#include <spawn.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace binnacle {
namespace {

constexpr std::size_t bufferLimit = 65536; ///< each way; beyond it the writer waits

winsize sizeOf(TextSize size) {
    winsize window{};
    window.ws_col = static_cast<unsigned short>(size.columns);
    window.ws_row = static_cast<unsigned short>(size.rows);
    return window;
}

struct Terminal {
    UniqueFd master;
    std::string path; ///< of the other end
};
Result<Terminal> openTerminal(TextSize size) {
    Terminal terminal;
    terminal.master = UniqueFd(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC));
    std::array<char, 128> path{};
    const int fd = terminal.master.get();
    if (fd < 0 || ::grantpt(fd) != 0 || ::unlockpt(fd) != 0 || ::ptsname_r(fd, path.data(), path.size()) != 0)
        return fail(ErrorCode::Io, BINNACLE_TEXT("Cannot make a terminal for a program"), errnoText(errno));
    terminal.path = path.data();
    const auto window = sizeOf(size);
    ::ioctl(fd, TIOCSWINSZ, &window);
    return terminal;
}

std::vector<std::string> terminalEnvironment() {
    std::vector<std::string> all{"TERM=xterm-256color", "COLORTERM=truecolor"};
    for (char** entry = environ; *entry; ++entry) {
        const std::string_view text = *entry;
        if (!text.starts_with("TERM=") && !text.starts_with("COLORTERM=") && !text.starts_with("COLUMNS=") &&
            !text.starts_with("LINES="))
            all.emplace_back(text);
    }
    return all;
}

std::vector<char*> pointers(const std::vector<std::string>& words) {
    std::vector<char*> all;
    for (const auto& word : words)
        all.push_back(const_cast<char*>(word.c_str()));
    all.push_back(nullptr);
    return all;
}

/// In a session of its own whose terminal is \a path.
Result<pid_t> spawnOnTerminal(const std::vector<std::string>& argv, const std::string& path) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addchdir_np(&actions, currentLogin().home.c_str());
    posix_spawn_file_actions_addopen(&actions, 0, path.c_str(), O_RDWR, 0);
    posix_spawn_file_actions_adddup2(&actions, 0, 1);
    posix_spawn_file_actions_adddup2(&actions, 0, 2);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none, usual;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(&attributes, &none);
    sigemptyset(&usual);
    for (const int signal : {SIGPIPE, SIGINT, SIGQUIT, SIGHUP, SIGTERM})
        sigaddset(&usual, signal);
    posix_spawnattr_setsigdefault(&attributes, &usual);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    const auto environment = terminalEnvironment();
    pid_t pid = -1;
    const int error = posix_spawnp(&pid, argv[0].c_str(), &actions, &attributes, pointers(argv).data(),
                                   pointers(environment).data());
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    if (error == ENOENT) return fail(ErrorCode::NotFound, BINNACLE_TEXT("%1 is not installed", argv[0]));
    if (error) return fail(ErrorCode::Io, BINNACLE_TEXT("Cannot start %1", argv[0]), errnoText(error));
    return pid;
}

/// Moves what there is from \a from into \a buffer; false at the end.
bool fill(int from, std::string& buffer) {
    std::array<char, 16384> block;
    while (buffer.size() < bufferLimit) {
        const auto n = ::read(from, block.data(), block.size());
        if (n > 0) {
            buffer.append(block.data(), std::size_t(n));
            continue;
        }
        if (n < 0 && errno == EINTR) continue;
        return n < 0 && errno == EAGAIN;
    }
    return true;
}
/// False where nobody takes it any more.
bool empty(std::string& buffer, int to) {
    while (!buffer.empty()) {
        const auto n = ::write(to, buffer.data(), buffer.size());
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return n < 0 && errno == EAGAIN;
        buffer.erase(0, std::size_t(n));
    }
    return true;
}

} // namespace

class PtyProcess::FarEnd final : public TextFarEnd {
public:
    explicit FarEnd(UniqueFd master)
        : m_master(std::move(master)) {}
    void resize(TextSize size) override {
        const auto window = sizeOf(size);
        if (auto master = m_master.lock(); *master) ::ioctl(master->get(), TIOCSWINSZ, &window);
    }
    TextEnd end() const override { return *m_end.lock(); }
    void finish(TextEnd end) {
        m_master.lock()->reset();
        *m_end.lock() = std::move(end);
    }

private:
    Guarded<UniqueFd> m_master;
    Guarded<TextEnd> m_end;
};

Result<std::unique_ptr<PtyProcess>> PtyProcess::start(const std::vector<std::string>& argv, TextSize size) {
    assertMayBlock("PtyProcess::start");
    auto terminal = TRY(openTerminal(size));
    auto [ours, theirs] = TRY(socketPair());
    const auto pid = TRY(spawnOnTerminal(argv, terminal.path));
    setNonBlocking(terminal.master.get());
    setNonBlocking(ours.get());
    setNonBlocking(theirs.get());
    auto far = std::make_shared<FarEnd>(terminal.master.duplicate());
    TextStream stream{std::move(ours), far};
    return std::unique_ptr<PtyProcess>(
        new PtyProcess(std::move(terminal.master), pid, std::move(theirs), std::move(stream), std::move(far)));
}

PtyProcess::PtyProcess(UniqueFd master, pid_t pid, UniqueFd local, TextStream stream, std::shared_ptr<FarEnd> far)
    : m_master(std::move(master))
    , m_local(std::move(local))
    , m_alive(int(::syscall(SYS_pidfd_open, pid, 0)))
    , m_pid(pid)
    , m_stream(std::move(stream))
    , m_far(std::move(far))
    , m_thread([this] {
        nameThread("pty");
        run();
    }) {}

PtyProcess::~PtyProcess() {
    end();
    m_thread.join();
}

void PtyProcess::end() {
    m_ending = true;
    m_wake.wake();
}

/// False once either side has ended. A program that has ended may have left others behind that keep the terminal open.
bool PtyProcess::carry() {
    const auto events = [](bool in, bool out) { return short((in ? POLLIN : 0) | (out ? POLLOUT : 0)); };
    pollfd wait[]{{m_wake.fd(), POLLIN, 0},
                  {m_master.get(), events(m_toLocal.size() < bufferLimit, !m_toProgram.empty()), 0},
                  {m_local.get(), events(m_toProgram.size() < bufferLimit, !m_toLocal.empty()), 0},
                  {m_alive.get(), POLLIN, 0}};
    ::poll(wait, 4, 1000);
    const bool ended = wait[3].revents != 0;
    const bool more = fill(m_master.get(), m_toLocal);
    const bool taken = empty(m_toLocal, m_local.get());
    if (ended || !more) return false;
    return taken && fill(m_local.get(), m_toProgram) && empty(m_toProgram, m_master.get());
}

void PtyProcess::run() {
    while (!m_ending && carry()) {}
    fill(m_master.get(), m_toLocal);
    // What was said last is still to be read by somebody; but nobody may keep us waiting for it.
    for (int i = 0; i < 20 && !m_ending && !m_toLocal.empty() && empty(m_toLocal, m_local.get()) && !m_toLocal.empty(); ++i) {
        pollfd wait{m_local.get(), POLLOUT, 0};
        ::poll(&wait, 1, 100);
    }
    TextEnd how;
    int status = 0;
    pollfd dead{m_alive.get(), POLLIN, 0}; // its terminal ends a moment before it does
    if (m_alive && !m_ending) ::poll(&dead, 1, 500);
    const bool reaped = ::waitpid(m_pid, &status, m_alive ? WNOHANG : 0) == m_pid;
    if (reaped) how.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    m_far->finish(std::move(how));
    m_master.reset(); // hangs up
    if (!reaped) endProcess(m_pid);
    ::shutdown(m_local.get(), SHUT_RDWR);
    m_over = true;
}

std::string loginShell() {
    std::array<char, 4096> buffer;
    passwd entry{};
    passwd* found = nullptr;
    ::getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &found);
    return found && found->pw_shell && *found->pw_shell ? found->pw_shell : "/bin/sh";
}

} // namespace binnacle
