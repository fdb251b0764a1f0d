// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/agent_filter.h"

#include "core/base/base64.h"
#include "core/base/thread_role.h"

#include <cstdint>
#include <sys/socket.h>
#include <unistd.h>

namespace binnacle::ssh {
namespace {

constexpr char failure = 5, requestIdentities = 11, identitiesAnswer = 12;
constexpr std::size_t longestFrame = 256 * 1024; ///< as OpenSSH's MAX_AGENT_REPLY_LEN

std::uint32_t number(std::string_view bytes) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8 | std::uint8_t(bytes[i]);
    return value;
}

void append(std::string& out, std::uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8)
        out += char(value >> shift);
}

/// Takes a string with its length off the front.
std::optional<std::string_view> take(std::string_view& rest) {
    if (rest.size() < 4 || rest.size() - 4 < number(rest)) return std::nullopt;
    const auto text = rest.substr(4, number(rest));
    rest.remove_prefix(4 + text.size());
    return text;
}

bool readAll(int fd, char* to, std::size_t size) {
    while (size > 0) {
        const auto got = ::read(fd, to, size);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return false;
        to += got;
        size -= std::size_t(got);
    }
    return true;
}

bool writeAll(int fd, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto sent = ::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR) continue;
        if (sent <= 0) return false;
        bytes.remove_prefix(std::size_t(sent));
    }
    return true;
}

std::optional<std::string> readFrame(int fd) {
    char head[4];
    if (!readAll(fd, head, sizeof head)) return std::nullopt;
    const auto size = number({head, sizeof head});
    if (size == 0 || size > longestFrame) return std::nullopt;
    std::string frame(size, '\0');
    if (!readAll(fd, frame.data(), size)) return std::nullopt;
    return frame;
}

bool writeFrame(int fd, const std::string& frame) {
    std::string bytes;
    append(bytes, std::uint32_t(frame.size()));
    return writeAll(fd, bytes + frame);
}

void serve(int client, int agent, const std::optional<AgentFilter::Keys>& shown) {
    while (const auto request = readFrame(client)) {
        if (!writeFrame(agent, *request)) return;
        auto answer = readFrame(agent);
        if (!answer) return;
        if (shown && request->front() == requestIdentities) answer = filteredIdentities(*answer, *shown);
        if (!writeFrame(client, *answer)) return;
    }
}

} // namespace

std::string filteredIdentities(const std::string& answer, const AgentFilter::Keys& shown) {
    const std::string refusal(1, failure);
    std::string_view rest = answer;
    if (rest.size() < 5 || rest.front() != identitiesAnswer) return refusal;
    const auto count = number(rest.substr(1));
    rest.remove_prefix(5);
    std::uint32_t kept = 0;
    std::string keys;
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto before = rest;
        const auto key = take(rest);
        const auto comment = key ? take(rest) : std::nullopt;
        if (!comment) return refusal;
        if (!shown.contains(base64(*key))) continue;
        ++kept;
        keys += before.substr(0, before.size() - rest.size());
    }
    std::string out(1, identitiesAnswer);
    append(out, kept);
    return out + keys;
}

Result<AgentFilter> AgentFilter::start(const std::string& agentSocket, std::optional<Keys> shown) {
    auto agent = TRY(connectUnix(agentSocket));
    auto [client, server] = TRY(socketPair());
    auto ourServer = server.duplicate(), ourAgent = agent.duplicate();
    std::jthread thread([server = std::move(server), agent = std::move(agent), shown = std::move(shown)] {
        nameThread("ssh-agent");
        serve(server.get(), agent.get(), shown);
        ::shutdown(server.get(), SHUT_RDWR);
    });
    return AgentFilter(std::move(client), std::move(ourServer), std::move(ourAgent), std::move(thread));
}

AgentFilter::~AgentFilter() {
    cut();
}

void AgentFilter::cut() const {
    for (const auto* fd : {&m_server, &m_agent})
        if (*fd) ::shutdown(fd->get(), SHUT_RDWR);
}

} // namespace binnacle::ssh
