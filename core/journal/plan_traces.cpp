// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/plan_traces.h"

#include "core/base/fd.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fcntl.h>
#include <fstream>
#include <unistd.h>

namespace binnacle {
namespace {

using nlohmann::json;

constexpr auto ending = ".trace";
constexpr auto nobody = "left"; ///< the owner of what a living program gave up

json toJson(const Trace& trace) {
    if (trace.kind == Trace::Kind::Volume) {
        json line{{"kind", "volume"}, {"host", trace.host.text}, {"pool", trace.pool}, {"name", trace.name}};
        if (trace.uuid != GuestUuid()) line["uuid"] = trace.uuid.text();
        return line;
    }
    return {{"kind", trace.kind == Trace::Kind::Guest ? "guest" : "folder"}, {"host", trace.host.text}, {"name", trace.name}, {"uuid", trace.uuid.text()}};
}

/// Empty for what is no string.
std::string textIn(const json& line, const char* name) {
    const auto at = line.find(name);
    return at != line.end() && at->is_string() ? at->get<std::string>() : std::string();
}

std::optional<Trace> traceFrom(const json& line) {
    Trace trace{.host = HostId{textIn(line, "host")}, .pool = textIn(line, "pool"), .name = textIn(line, "name")};
    trace.uuid = GuestUuid::parse(textIn(line, "uuid")).value_or(GuestUuid());
    const auto kind = textIn(line, "kind");
    trace.kind = kind == "guest" ? Trace::Kind::Guest : kind == "folder" ? Trace::Kind::Folder : Trace::Kind::Volume;
    const bool named = trace.kind == Trace::Kind::Volume   ? !trace.pool.empty() && !trace.name.empty()
                       : trace.kind == Trace::Kind::Folder ? trace.uuid != GuestUuid() && trace.name.starts_with('/')
                                                           : trace.uuid != GuestUuid();
    return named && !trace.host.empty() ? std::optional(trace) : std::nullopt;
}

/// A line that a power cut tore is passed over: what it names was not begun.
Leftover read(const std::filesystem::path& path) {
    Leftover left{.id = path.filename().string()};
    std::ifstream file(path);
    for (std::string text; std::getline(file, text);) {
        const auto line = json::parse(text, nullptr, false);
        if (!line.is_object()) continue;
        if (line.contains("action")) {
            const auto at = line.find("atMs");
            left.action = textIn(line, "action");
            if (at != line.end() && at->is_number_integer()) left.since = fromMillis(at->get<std::int64_t>());
        } else if (line.contains("takenBack")) {
            left.takenBack = true;
        } else if (auto trace = traceFrom(line)) {
            left.traces.push_back(*std::move(trace));
        }
    }
    return left;
}

/// On a line of its own, also after one that a full disk tore.
Result<> write(int fd, const json& record) {
    const auto line = '\n' + record.dump() + '\n';
    if (::write(fd, line.data(), line.size()) == ssize_t(line.size()) && ::fsync(fd) == 0) return {};
    return fail(ErrorCode::Io, BINNACLE_TEXT("What a task makes can't be written down"), errnoText(errno));
}

Result<UniqueFd> create(const std::filesystem::path& path, int flags) {
    UniqueFd fd(::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | flags, 0600));
    if (!fd) return fail(ErrorCode::Io, BINNACLE_TEXT("Cannot write %1", path.string()), errnoText(errno));
    return fd;
}

json headOf(const std::string& action, WallTime since) {
    return {{"action", action}, {"atMs", toMillis(since)}};
}

json takenBack() {
    return json::object({{"takenBack", true}});
}

} // namespace

class PlanTraces::FileRecord final : public Record {
public:
    FileRecord(PlanTraces& traces, std::filesystem::path path, UniqueFd fd)
        : m_traces(traces)
        , m_path(std::move(path))
        , m_fd(std::move(fd)) {}
    ~FileRecord() override {
        if (m_done) return;
        std::error_code ignored;
        std::filesystem::rename(m_path, m_path.parent_path() / (std::string(nobody) + '-' + m_path.filename().string()), ignored);
        m_traces.refresh();
    }
    Result<> add(const Trace& trace) override { return write(m_fd.get(), toJson(trace)); }
    void takingBack() override { (void)write(m_fd.get(), takenBack()); }
    void done() override {
        m_done = true;
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
    }

private:
    PlanTraces& m_traces;
    std::filesystem::path m_path;
    UniqueFd m_fd;
    bool m_done = false;
};

PlanTraces::PlanTraces(std::filesystem::path folder)
    : m_folder(std::move(folder)) {
    refresh();
}

Result<std::unique_ptr<TraceKeeper::Record>> PlanTraces::begin(const std::string& action) {
    std::filesystem::path path;
    {
        auto state = m_state.lock();
        if (!state->owner) state->owner.emplace(TRY(OwnerLock::take(m_folder)));
        path = m_folder / fmt::format("{}-{}{}", state->owner->name(), ++state->records, ending);
    }
    auto fd = TRY(create(path, O_EXCL));
    TRY(write(fd.get(), headOf(action, now())));
    return std::make_unique<FileRecord>(*this, std::move(path), std::move(fd));
}

std::vector<Leftover> PlanTraces::leftovers() const {
    return m_state.lock()->leftovers;
}

bool PlanTraces::isLeftBehind(const std::string& file) const {
    return file.ends_with(ending) && !OwnerLock::isAlive(m_folder, file.substr(0, file.find('-')));
}

void PlanTraces::refresh() {
    std::vector<Leftover> found;
    std::error_code ignored;
    std::vector<std::filesystem::path> empty;
    for (const auto& entry : std::filesystem::directory_iterator(m_folder, ignored)) {
        if (!isLeftBehind(entry.path().filename().string())) continue;
        auto left = read(entry.path());
        left.traces.empty() ? empty.push_back(entry.path()) : found.push_back(std::move(left));
    }
    for (const auto& path : empty)
        std::filesystem::remove(path, ignored); // it ended before it made anything
    std::ranges::sort(found, {}, &Leftover::since);
    m_state.lock()->leftovers = std::move(found);
}

void PlanTraces::forget(const std::string& id, const HostId& host) {
    if (id.find('/') != std::string::npos) return;
    auto left = read(m_folder / id);
    std::erase_if(left.traces, [&](const Trace& trace) { return trace.host == host; });
    std::error_code ignored;
    if (left.traces.empty()) {
        std::filesystem::remove(m_folder / id, ignored);
    } else if (auto fd = create(m_folder / (id + ".new"), O_TRUNC)) {
        bool whole = bool(write(fd->get(), headOf(left.action, left.since)));
        if (left.takenBack) whole = write(fd->get(), takenBack()) && whole;
        for (const auto& trace : left.traces)
            whole = write(fd->get(), toJson(trace)) && whole;
        if (whole) std::filesystem::rename(m_folder / (id + ".new"), m_folder / id, ignored);
    }
    refresh();
}

} // namespace binnacle
