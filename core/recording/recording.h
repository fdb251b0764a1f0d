// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/console/frame.h"

#include <condition_variable>
#include <filesystem>
#include <thread>

namespace binnacle::recording {

struct RecordingOptions {
    std::filesystem::path file; ///< "….webm"; until it is complete it is called "….part.webm"
    std::string title;          ///< of what: stands in every picture
    std::string gap;            ///< what stands beside it while there is no picture: "not connected"
    int mostPerSecond = 12;     ///< pictures; where nothing changes, one a second for the clock
};

/// What a guest's screen shows, written to a video file by a thread of its own. Thread-safe; but for finish()
/// and the destructor, every call returns at once.
class Recording {
public:
    /// \a ended is called on that thread, and must not block, when nothing more is recorded, for whatever
    /// reason.
    explicit Recording(RecordingOptions options, std::function<void()> ended = {});
    ~Recording(); ///< as finish()
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;

    /// What is recorded from now on; null: there is no picture, and the last one is seen dimmed.
    void show(std::shared_ptr<const console::Frame> frame);
    void stop();

    struct Status {
        std::filesystem::path file; ///< where it is now
        std::chrono::milliseconds length{0};
        std::uint64_t bytes = 0;
        bool over = false;
        std::optional<Error> error{}; ///< why it is over before it was stopped; what was written stays
        bool operator==(const Status&) const = default;
    };
    Status status() const { return *m_status.lock(); }
    /// Stops and waits until the file is complete. Blocks.
    Status finish();

private:
    class Reel;
    struct Orders {
        std::shared_ptr<const console::Frame> frame;
        bool stop = false;
    };
    void run();
    Result<> record(Reel& reel);
    /// False: it was stopped before.
    bool waitUntil(Steady::time_point due);

    RecordingOptions m_options;
    std::function<void()> m_ended;
    Guarded<Orders> m_orders;
    std::condition_variable m_wake;
    Guarded<Status> m_status;
    std::thread m_thread;
};

} // namespace binnacle::recording
