// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/task_journal.h"

#include "core/base/log.h"
#include "core/base/thread_role.h"

#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

namespace binnacle {
namespace {

constexpr std::uint64_t idBlock = 1000;
constexpr std::size_t maxPendingLines = 20'000;
constexpr std::size_t keptTasks = 20'000;
constexpr auto gatherTime = std::chrono::milliseconds(40);
constexpr auto retryTime = std::chrono::seconds(2);
constexpr auto ownerCheck = std::chrono::seconds(5);
constexpr auto idPatience = std::chrono::seconds(2);

} // namespace

TaskJournal::TaskJournal(std::filesystem::path folder, Listeners listeners)
    : m_folder(std::move(folder))
    , m_listeners(std::move(listeners))
    , m_thread([this] {
        nameThread("journal");
        run();
    }) {}

TaskJournal::~TaskJournal() {
    m_pending.lock()->closing = true;
    m_wake.wake();
    m_thread.join();
}

TaskId TaskJournal::nextId() {
    auto ids = m_ids.lock();
    const auto deadline = std::chrono::steady_clock::now() + (m_troubled ? idPatience * 0 : idPatience);
    if (ids.waitUntil(m_idsCame, deadline, [](const Ids& i) { return i.next < i.end; })) {
        const auto id = ids->next++;
        if (ids->end - ids->next < idBlock / 2) m_wake.wake();
        return TaskId(id);
    }
    // Without a journal ids need only be unique: later than any that was ever given out.
    return TaskId(std::uint64_t(toMillis(now())) * 1000 + m_emergency++);
}

void TaskJournal::changed(const TaskInfo& info) {
    {
        auto pending = m_pending.lock();
        pending->tasks[info.id] = {info, ++pending->heard};
    }
    m_wake.wake();
}

void TaskJournal::logged(TaskId id, const TaskLogLine& line) {
    {
        auto pending = m_pending.lock();
        if (pending->lines.size() < maxPendingLines) pending->lines.emplace_back(id, line);
        ++pending->heard;
    }
    m_wake.wake();
}

bool TaskJournal::flush(std::chrono::milliseconds timeout) {
    auto pending = m_pending.lock();
    return pending.waitUntil(m_flushed, std::chrono::steady_clock::now() + timeout,
                             [until = pending->heard](const Pending& p) { return p.written >= until; });
}

void TaskJournal::waitUntilRead(std::chrono::milliseconds timeout) const {
    m_wasRead.lock().waitUntil(m_read, std::chrono::steady_clock::now() + timeout, [](bool read) { return read; });
}

Result<TaskStore> TaskJournal::reader() const {
    return TaskStore::open(m_folder / "journal.db");
}
Result<std::vector<TaskInfo>> TaskJournal::find(const TaskFilter& filter) const {
    return TRY(reader()).find(filter);
}
Result<TaskInfo> TaskJournal::get(TaskId id) const {
    return TRY(reader()).get(id);
}
Result<std::vector<TaskLogLine>> TaskJournal::log(TaskId id) const {
    return TRY(reader()).log(id);
}
Result<> TaskJournal::requestCancel(TaskId id) const {
    return TRY(reader()).requestCancel(id);
}

void TaskJournal::run() {
    for (;;) {
        if (!m_store) report(open());
        if (m_store) {
            auto done = writePending();
            if (done) done = reserveIds();
            if (done) done = readNews();
            report(done);
            interruptDead();
        }
        *m_wasRead.lock() = true;
        m_read.notify_all();
        if (!waitForWork()) break;
    }
    if (m_store) report(writePending());
    auto ids = m_ids.lock();
    if (m_store && ids->end) (void)bool(m_store->giveBack(ids->next, ids->end));
}

Result<> TaskJournal::open() {
    std::error_code ignored;
    std::filesystem::create_directories(m_folder, ignored);
    const auto file = m_folder / "journal.db";
    auto store = TaskStore::open(file);
    if (!store && store.error().code == ErrorCode::Corrupt) {
        const auto aside = file.string() + ".damaged-" + std::to_string(toMillis(now()));
        log::error("{} is damaged and was put aside as {}", file.string(), aside);
        std::filesystem::rename(file, aside, ignored);
        for (const char* rest : {"-wal", "-shm"})
            std::filesystem::remove(file.string() + rest, ignored);
        store = TaskStore::open(file);
    }
    auto opened = TRY(std::move(store));
    if (!m_lock) m_lock.emplace(TRY(OwnerLock::take(m_folder / "owners")));
    const auto position = TRY(opened.position());
    m_revision = position.revision;
    m_line = position.line;
    if (!m_watch) {
        m_watch = UniqueFd(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC));
        ::inotify_add_watch(m_watch.get(), m_folder.c_str(), IN_MODIFY);
    }
    m_store.emplace(std::move(opened));
    (void)bool(m_store->prune(keptTasks));
    return {};
}

Result<> TaskJournal::reserveIds() {
    {
        auto ids = m_ids.lock();
        if (ids->end - ids->next >= idBlock / 2) return {};
    }
    const auto first = TRY(m_store->reserve(idBlock));
    {
        auto ids = m_ids.lock();
        // Blocks of different programs needn't meet; what is left of the old one is forgotten.
        if (ids->end != first) ids->next = first;
        ids->end = first + idBlock;
    }
    m_idsCame.notify_all();
    return {};
}

Result<> TaskJournal::writePending() {
    Pending taken;
    {
        auto pending = m_pending.lock();
        taken.tasks = pending->tasks;
        taken.lines = pending->lines;
        taken.heard = pending->heard;
        if (taken.heard == pending->written) return {};
    }
    TaskStore::Batch batch;
    for (const auto& [id, change] : taken.tasks)
        batch.tasks.push_back(change.info);
    batch.lines = taken.lines;
    TRY(m_store->write(batch, m_lock->name()));
    {
        auto pending = m_pending.lock();
        std::erase_if(pending->tasks, [&](const auto& entry) { return entry.second.version <= taken.heard; });
        pending->lines.erase(pending->lines.begin(), pending->lines.begin() + std::ptrdiff_t(taken.lines.size()));
        pending->written = taken.heard;
    }
    m_flushed.notify_all();
    return {};
}

Result<> TaskJournal::readNews() {
    const auto news = TRY(m_store->news(m_lock->name(), m_revision, m_line));
    m_revision = news.revision;
    m_line = news.line;
    if (m_listeners.foreign) {
        for (const auto& info : news.batch.tasks)
            m_listeners.foreign->changed(info);
        for (const auto& [id, line] : news.batch.lines)
            m_listeners.foreign->logged(id, line);
    }
    if (m_listeners.cancel)
        for (const auto id : news.cancels)
            m_listeners.cancel(id);
    return {};
}

void TaskJournal::interruptDead() {
    if (std::chrono::steady_clock::now() < m_nextCheck) return;
    m_nextCheck = std::chrono::steady_clock::now() + ownerCheck;
    const auto owners = m_store->owners();
    for (const auto& owner : owners ? *owners : std::vector<std::string>())
        if (owner != m_lock->name() && !OwnerLock::isAlive(m_folder / "owners", owner)) {
            report(m_store->interrupt(owner, now()));
            m_wake.wake(); // our own listeners are to hear of it too
        }
}

void TaskJournal::report(const Result<>& result) {
    if (result && !m_troubled) return;
    if (!result && !m_troubled) log::error("{}", result.error().plain());
    const bool before = m_troubled.exchange(!result);
    if (before != m_troubled && m_listeners.problem)
        m_listeners.problem(result ? std::nullopt : std::optional(result.error()));
}

/// False when there is nothing more to do for ever.
bool TaskJournal::waitForWork() {
    if (m_pending.lock()->closing) return false;
    pollfd fds[]{{m_wake.fd(), POLLIN, 0}, {m_watch.get(), POLLIN, 0}};
    const auto patience = m_troubled ? retryTime : ownerCheck;
    ::poll(fds, m_watch ? 2 : 1, int(std::chrono::milliseconds(patience).count()));
    m_wake.drain();
    char events[4096];
    while (m_watch && ::read(m_watch.get(), events, sizeof events) > 0) {}
    if (m_pending.lock()->closing) return true; // once more round
    if (m_troubled)
        std::this_thread::sleep_for(retryTime / 4);
    else
        std::this_thread::sleep_for(gatherTime);
    return true;
}

} // namespace binnacle
