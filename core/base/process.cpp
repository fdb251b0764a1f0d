// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process.h"

#include "core/base/clock.h"
#include "core/base/thread_role.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

extern char** environ;

namespace binnacle {
namespace {

constexpr std::size_t outputLimit = std::size_t{16} << 20;

struct Pipe {
    UniqueFd read, write;
};
Result<Pipe> makePipe() {
    int fds[2];
    if (::pipe2(fds, O_CLOEXEC) != 0)
        return fail(ErrorCode::Io, BINNACLE_TEXT("Cannot make a pipe"), errnoText(errno));
    return Pipe{UniqueFd(fds[0]), UniqueFd(fds[1])};
}

Result<pid_t> spawn(const std::vector<std::string>& argv, int in, int out, int err) {
    std::vector<char*> words;
    for (const auto& word : argv)
        words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    if (in < 0)
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    else
        posix_spawn_file_actions_adddup2(&actions, in, 0);
    if (out >= 0) posix_spawn_file_actions_adddup2(&actions, out, 1);
    if (err >= 0) posix_spawn_file_actions_adddup2(&actions, err, 2);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setpgroup(&attributes, 0);
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(&attributes, &none);
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE); // what this process ignores, a shell's pipeline needs
    posix_spawnattr_setsigdefault(&attributes, &pipe);
    posix_spawnattr_setflags(&attributes,
                             POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    pid_t pid = -1;
    const int error = posix_spawnp(&pid, words[0], &actions, &attributes, words.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    if (error == ENOENT) return fail(ErrorCode::NotFound, BINNACLE_TEXT("%1 is not installed", argv[0]));
    if (error) return fail(ErrorCode::Io, BINNACLE_TEXT("Cannot start %1", argv[0]), errnoText(error));
    return pid;
}

/// Appends what there is to read; false at the end of file.
bool drain(int fd, std::string& into) {
    std::array<char, 16384> buffer;
    const auto n = ::read(fd, buffer.data(), buffer.size());
    if (n > 0 && into.size() < outputLimit) into.append(buffer.data(), std::size_t(n));
    return n > 0 || (n < 0 && (errno == EINTR || errno == EAGAIN));
}

/// A program's input, written as far as it goes.
class Feed {
public:
    Feed(UniqueFd end, const Talk& talk)
        : m_end(std::move(end))
        , m_left(talk.input)
        , m_keeps(talk.keepsInput) {
        if (m_end) setNonBlocking(m_end.get());
        closeIfDone();
    }
    int fd() const { return m_left.empty() ? -1 : m_end.get(); } ///< to be written to; -1: nothing is left
    void advance() {
        const auto n = ::write(m_end.get(), m_left.data(), m_left.size());
        if (n < 0 && (errno == EAGAIN || errno == EINTR)) return;
        m_left.remove_prefix(n < 0 ? m_left.size() : std::size_t(n)); // it reads no more
        closeIfDone();
    }

    void close() { m_end.reset(); }

private:
    void closeIfDone() {
        if (m_left.empty() && !m_keeps) m_end.reset();
    }
    UniqueFd m_end;
    std::string_view m_left;
    bool m_keeps;
};

/// Reads both pipes to their end. False where \a deadline passed or \a stop was asked for.
bool collect(Pipe& out, Pipe& err, Feed& feed, const Talk& talk, ProcessOutput& output, Steady::time_point deadline,
             const std::stop_token& stop) {
    while (out.read || err.read) {
        if (stop.stop_requested() || Steady::now() > deadline) return false;
        pollfd fds[]{{out.read.get(), POLLIN, 0}, {err.read.get(), POLLIN, 0}, {feed.fd(), POLLOUT, 0}};
        ::poll(fds, 3, 100);
        const auto before = output.out.size();
        if (fds[0].revents && !drain(out.read.get(), output.out)) out.read.reset();
        if (talk.heard && output.out.size() > before) talk.heard(std::string_view(output.out).substr(before));
        if (fds[1].revents && !drain(err.read.get(), output.err)) err.read.reset();
        if (fds[2].revents) feed.advance();
    }
    return true;
}

/// Whoever is told by its input that nobody waits for it any more cleans up; what it has started, or runs as another user, can't be
/// killed from here.
bool endsByItself(pid_t pid, int& status) {
    for (int tries = 0; tries < 100; ++tries) {
        if (::waitpid(pid, &status, WNOHANG) == pid) return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    return false;
}

int exitCode(int status) {
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace

Result<ProcessOutput> runProcess(const std::vector<std::string>& argv, std::chrono::milliseconds timeout,
                                 std::stop_token stop) {
    return runProcess(argv, {}, timeout, std::move(stop));
}

Result<ProcessOutput> runProcess(const std::vector<std::string>& argv, const Talk& talk, std::chrono::milliseconds timeout,
                                 std::stop_token stop) {
    assertMayBlock(argv[0].c_str());
    const bool reads = talk.keepsInput || !talk.input.empty();
    auto in = reads ? TRY(makePipe()) : Pipe();
    auto out = TRY(makePipe());
    auto err = TRY(makePipe());
    const auto pid = TRY(spawn(argv, reads ? in.read.get() : -1, out.write.get(), err.write.get()));
    in.read.reset();
    out.write.reset();
    err.write.reset();
    ProcessOutput output;
    Feed feed(std::move(in.write), talk);
    const bool whole = collect(out, err, feed, talk, output, Steady::now() + timeout, stop);
    if (!whole) feed.close();
    int status = 0;
    const bool ended = !whole && talk.keepsInput && endsByItself(pid, status);
    if (!whole && !ended) ::kill(-pid, SIGKILL);
    while (!ended && ::waitpid(pid, &status, 0) < 0 && errno == EINTR) {}
    if (!whole && stop.stop_requested()) return fail(ErrorCode::Cancelled, BINNACLE_TEXT("Cancelled"));
    if (!whole) return fail(ErrorCode::Timeout, BINNACLE_TEXT("%1 took too long and was ended", argv[0]));
    output.exitCode = exitCode(status);
    return output;
}

Result<pid_t> spawnOn(const std::vector<std::string>& argv, const UniqueFd& io) {
    return spawn(argv, io.get(), io.get(), -1);
}

Result<std::future<ProcessOutput>> spawnWatched(const std::vector<std::string>& argv, const UniqueFd& io) {
    auto err = TRY(makePipe());
    const auto pid = TRY(spawn(argv, io.get(), io.get(), err.write.get()));
    err.write.reset();
    std::promise<ProcessOutput> ended;
    auto future = ended.get_future();
    std::thread([pid, errors = std::move(err.read), ended = std::move(ended)]() mutable {
        nameThread("watched");
        ProcessOutput output;
        while (drain(errors.get(), output.err)) {}
        int status = 0;
        while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) {}
        output.exitCode = exitCode(status);
        ended.set_value(std::move(output));
    }).detach();
    return future;
}

Result<> startDetached(const std::vector<std::string>& argv) {
    const UniqueFd nowhere(::open("/dev/null", O_WRONLY | O_CLOEXEC));
    TRY(spawn(argv, -1, nowhere.get(), nowhere.get()));
    return {};
}

void endProcess(pid_t pid) {
    for (int tries = 0; tries < 20; ++tries) {
        if (::waitpid(pid, nullptr, WNOHANG) != 0) return;
        if (tries == 5) ::kill(-pid, SIGTERM);
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    ::kill(-pid, SIGKILL);
    while (::waitpid(pid, nullptr, 0) < 0 && errno == EINTR) {}
}

} // namespace binnacle
