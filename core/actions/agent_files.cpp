// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/agent_files.h"

#include "core/base/base64.h"
#include "core/base/fd.h"
#include "core/base/source_file.h"
#include "core/base/untrusted.h"

#include <nlohmann/json.hpp>

#include <cerrno>
#include <unistd.h>

namespace binnacle {
namespace {

using Json = nlohmann::json;

/// A piece is a request of a third more. One of 256 KiB is never answered (Debian 12's libvirt and agent),
/// and larger ones than this are no faster.
constexpr std::size_t pieceSize = 96U << 10;
constexpr std::chrono::seconds limit(30), cleaningLimit(5);
constexpr int mostTries = 64; ///< for a name that isn't taken

/// What a request was answered with; the guest says whatever it likes.
Result<Json> ask(GuestInside& inside, const GuestUuid& guest, const char* what, const Json& arguments,
                 std::chrono::seconds patience = limit) {
    const Json request{{"execute", what}, {"arguments", arguments}};
    const auto answer = TRY(
        inside.agentCommand(guest, request.dump(-1, ' ', false, Json::error_handler_t::replace), patience));
    auto json = Json::parse(answer, nullptr, false);
    if (!json.is_object() || !json.contains("return"))
        return fail(ErrorCode::Corrupt, BINNACLE_TEXT("The guest's agent answers what can't be understood"),
                    singleLine(answer));
    return Json(json["return"]);
}

/// What an answer says where it is of that type.
std::string textIn(const Json& answer, const char* key) {
    const auto found = answer.is_object() ? answer.find(key) : answer.end();
    return answer.is_object() && found != answer.end() && found->is_string() ? found->get<std::string>()
                                                                             : std::string();
}
std::int64_t numberIn(const Json& answer, const char* key) {
    const auto found = answer.is_object() ? answer.find(key) : answer.end();
    return answer.is_object() && found != answer.end() && found->is_number_integer()
               ? found->get<std::int64_t>()
               : 0;
}

/// Whether reading failed for another reason than that nothing is there; agents tell it in words only, and in
/// their guest's language.
bool isInTheWay(const Error& error) {
    const auto words = error.message.plain() + ' ' + error.detail;
    for (const auto* reason :
         {"Permission denied", "Too many open files", "Input/output error", "Access is denied"})
        if (words.find(reason) != std::string::npos) return true;
    return error.code == ErrorCode::Unsupported || error.code == ErrorCode::Timeout;
}

Error refusedBy(Error error) {
    if (error.detail.find("No space left") != std::string::npos) error.code = ErrorCode::NoSpace;
    if (error.detail.empty()) error.detail = error.message.plain();
    return error;
}

/// "photo.png", 2 -> "photo (2).png".
std::string numbered(const std::string& name, int number) {
    if (number == 0) return name;
    const auto dot = name.find_last_of('.');
    const bool has = dot != std::string::npos && dot > 0;
    return name.substr(0, has ? dot : name.size()) + " (" + std::to_string(number) + ")" +
           (has ? name.substr(dot) : "");
}

} // namespace

Result<std::string> AgentFiles::usualFolder() {
    const auto os = ask(m_inside, m_guest, "guest-get-osinfo", Json::object());
    if (!os && os.error().code == ErrorCode::Unsupported) return os.error();
    const bool windows = os && textIn(*os, "id") == "mswindows";
    return std::string(windows ? R"(C:\Users\Public\Downloads)" : "/tmp");
}

Result<std::int64_t> AgentFiles::openIn(const std::string& path, const char* mode) {
    const auto handle = TRY(ask(m_inside, m_guest, "guest-file-open", {{"path", path}, {"mode", mode}}));
    if (!handle.is_number_integer())
        return fail(ErrorCode::Corrupt, BINNACLE_TEXT("The guest's agent answers what can't be understood"));
    return handle.get<std::int64_t>();
}

Result<std::string> AgentFiles::freePath(const std::string& folder, const std::string& name) {
    const char slash = folder.find('\\') != std::string::npos ? '\\' : '/';
    const auto base = folder.empty() || folder.back() == slash ? folder : folder + slash;
    for (int i = 0; i < mostTries; ++i) {
        const auto path = base + numbered(name, i);
        const auto there = openIn(path, "r");
        if (!there) {
            if (isInTheWay(there.error())) return there.error();
            return path;
        }
        ask(m_inside, m_guest, "guest-file-close", {{"handle", *there}}).valueOr(Json());
    }
    return fail(ErrorCode::Conflict, BINNACLE_TEXT("%1 and all names like it are taken in the guest", name));
}

Result<> AgentFiles::write(std::int64_t handle, int fd, std::uint64_t size, const std::string& name,
                           TaskContext& ctx) {
    std::string piece(pieceSize, '\0');
    for (std::uint64_t sent = 0;;) {
        TRY(ctx.checkpoint());
        const auto n = ::read(fd, piece.data(), piece.size());
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return fail(ErrorCode::Io, BINNACLE_TEXT("%1 can't be read", name), errnoText(errno));
        if (n == 0) break;
        for (std::string_view rest(piece.data(), std::size_t(n)); !rest.empty();) {
            const auto answer = TRY(
                ask(m_inside, m_guest, "guest-file-write", {{"handle", handle}, {"buf-b64", base64(rest)}}));
            const auto count = numberIn(answer, "count");
            if (count <= 0 || std::size_t(count) > rest.size())
                return fail(ErrorCode::Io, BINNACLE_TEXT("The guest takes no more of %1", name));
            rest.remove_prefix(std::size_t(count));
        }
        sent += std::uint64_t(n);
        ctx.progress(size > 0 ? std::min(1.0, double(sent) / double(size)) : 1,
                     BINNACLE_TEXT("sending %1", name));
    }
    TRY(ask(m_inside, m_guest, "guest-file-flush", {{"handle", handle}}));
    return {};
}

/// An agent can't delete; a guest where it may run programs can.
void AgentFiles::forget(std::int64_t handle, const std::string& path) {
    const auto clean = [this](const char* what, const Json& arguments) {
        return ask(m_inside, m_guest, what, arguments, cleaningLimit);
    };
    if (const auto closed = clean("guest-file-close", {{"handle", handle}});
        !closed && closed.error().code == ErrorCode::Timeout)
        return; // it hangs, and would with the rest
    if (const auto emptied = clean("guest-file-open", {{"path", path}, {"mode", "w"}}); emptied)
        clean("guest-file-close", {{"handle", *emptied}}).valueOr(Json());
    if (path.starts_with('/'))
        clean("guest-exec", {{"path", "rm"}, {"arg", {"-f", "--", path}}}).valueOr(Json());
}

Result<SentFile> AgentFiles::send(const std::string& file, const std::string& folder, TaskContext& ctx) {
    const auto source = TRY(openSource(file));
    const auto path = TRY(freePath(folder, safeFileName(source.name)));
    auto opened = openIn(path, "w");
    if (!opened)
        return fail(
            opened.error().code, BINNACLE_TEXT("The guest does not take %1", path),
            refusedBy(opened.error()).detail,
            BINNACLE_TEXT(
                "The folder must be there, and its disk must not be full; \"--to\" names another one."));
    auto written = write(*opened, source.fd.get(), source.size, source.name, ctx);
    if (!written) {
        forget(*opened, path);
        if (written.error().code == ErrorCode::Cancelled) return written.error();
        const auto why = refusedBy(written.error());
        return fail(why.code, BINNACLE_TEXT("%1 did not get into the guest", source.name), why.detail,
                    why.hint);
    }
    TRY(ask(m_inside, m_guest, "guest-file-close", {{"handle", *opened}}));
    return SentFile{path, source.size};
}

} // namespace binnacle
