// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// Other programs, run by argv and never through a shell of ours.

#include "core/base/fd.h"

#include <chrono>
#include <future>
#include <functional>
#include <stop_token>
#include <string_view>
#include <sys/types.h>
#include <vector>

namespace binnacle {

/// What goes on with a program besides its end.
struct Talk {
    std::string input{};    ///< what it reads
    bool keepsInput = false; ///< its input then stays open until it has ended, or we have: it can tell when nobody waits for it any more
    std::function<void(std::string_view)> heard{}; ///< what it prints, as it comes; may be null
};

struct ProcessOutput {
    int exitCode = -1; ///< 128 + signal where a signal ended it, as shells count
    std::string out, err;
};

/// Runs \a argv (argv[0] is looked up in PATH) with no standard input and waits for its end. NotFound where
/// the program isn't there; Timeout and Cancelled after it was killed. What it prints is cut at 16 MiB.
Result<ProcessOutput> runProcess(const std::vector<std::string>& argv, std::chrono::milliseconds timeout,
                                 std::stop_token stop = {});
/// The same with something to read. SIGPIPE must be ignored.
Result<ProcessOutput> runProcess(const std::vector<std::string>& argv, const Talk& talk, std::chrono::milliseconds timeout,
                                 std::stop_token stop = {});

/// Starts \a argv with \a io as its standard input and output and doesn't wait. Whoever starts it reaps it by
/// the returned pid.
Result<pid_t> spawnOn(const std::vector<std::string>& argv, const UniqueFd& io);

/// As spawnOn(); what it says of errors and how it ends is told once it has, by a thread of its own.
Result<std::future<ProcessOutput>> spawnWatched(const std::vector<std::string>& argv, const UniqueFd& io);

/// Starts \a argv with nothing to read and its output thrown away; it outlives us and nobody waits for it. NotFound where
/// the program isn't there.
Result<> startDetached(const std::vector<std::string>& argv);

/// Kills and reaps, waiting at most a moment for it to end by itself.
void endProcess(pid_t pid);

} // namespace binnacle
