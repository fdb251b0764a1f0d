// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// A task is a blocking function on a worker thread that can be watched, cancelled and read about later.

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/ids.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace binnacle {

enum class TaskId : std::uint64_t {};
constexpr std::uint64_t number(TaskId id) {
    return static_cast<std::uint64_t>(id);
}

enum class TaskState : std::uint8_t { Queued, Running, Succeeded, Failed, Cancelled, Interrupted };
std::string_view name(TaskState state); ///< "succeeded" …: stable, for JSON
std::optional<TaskState> taskStateFromName(std::string_view name);
Text title(TaskState state);
constexpr bool isFinished(TaskState s) {
    return s != TaskState::Queued && s != TaskState::Running;
}

/// What a task is about; fixed when it starts.
struct TaskSpec {
    std::string type;   ///< the action's id, "guest.start"
    Text title;         ///< "Start web"
    std::string target; ///< "labh1/web"; as the names were when it started; may be empty
    HostId host;        ///< may be empty
    std::optional<GuestUuid> guest;
    std::string who; ///< "ada@console", "root@cli"
};

/// An immutable picture of a task: what models, the CLI and the journal see.
struct TaskInfo {
    TaskId id{};
    TaskSpec spec;
    TaskState state = TaskState::Queued;
    WallTime created{};
    std::optional<WallTime> started, finished;
    double fraction = 0; ///< 0 … 1; negative: not known
    Text step;           ///< "copying vda"
    std::optional<Error> error;
    std::string result; ///< JSON the body answered with; may be empty
};

struct TaskLogLine {
    WallTime at{};
    Text text;
};

/// Hears of every task. Called on worker threads and on the thread that starts a task; must not block.
class TaskObserver {
public:
    virtual ~TaskObserver() = default;
    virtual void changed(const TaskInfo& info) = 0;
    virtual void logged(TaskId id, const TaskLogLine& line) = 0;
};

/// What a running body sees. Cheap to copy; its calls are thread-safe.
class TaskContext {
public:
    class Sink {
    public:
        virtual ~Sink() = default;
        virtual void progress(double fraction, Text step) = 0;
        virtual void log(Text line) = 0;
    };
    TaskContext(Sink& sink, std::stop_token stop)
        : TaskContext(sink, std::move(stop), 0, 1) {}

    /// \a fraction 0 … 1 of this context's part.
    void progress(double fraction, Text step = {}) {
        m_sink->progress(m_from + (m_to - m_from) * fraction, std::move(step));
    }
    void log(Text line) { m_sink->log(std::move(line)); }

    /// Between two steps: TRY(ctx.checkpoint()). Fails with Cancelled once the user asked for it.
    Result<> checkpoint() const;

    /// Around a call that blocks: std::stop_callback abort(ctx.stopToken(), [&] { virDomainAbortJob(d); });
    std::stop_token stopToken() const { return m_stop; }

    /// The context of a sub-step that fills [from, to] of this one's progress.
    TaskContext part(double from, double to) const;

private:
    TaskContext(Sink& sink, std::stop_token stop, double from, double to)
        : m_sink(&sink)
        , m_stop(std::move(stop))
        , m_from(from)
        , m_to(to) {}

    Sink* m_sink;
    std::stop_token m_stop;
    double m_from;
    double m_to;
};

/// Answers with JSON text for the result, or nothing.
using TaskBody = std::function<Result<std::string>(TaskContext&)>;

} // namespace binnacle
