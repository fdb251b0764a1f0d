// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/route.h"

#include "core/base/login.h"
#include "core/base/process.h"
#include "core/base/untrusted.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <map>
#include <sys/socket.h>
#include <unistd.h>

namespace binnacle::ssh {
namespace {
namespace fs = std::filesystem;

using Options = std::multimap<std::string, std::string, std::less<>>;
constexpr int maxHops = 8;
constexpr unsigned longestTimeout = 600;

/// ssh itself takes the home from the password database, not from HOME.
std::string home() {
    return currentLogin().home;
}

std::string expandHome(std::string path) {
    if (path == "~" || path.starts_with("~/")) path.replace(0, 1, home());
    return path;
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find(separator), text.size());
        if (end > 0) parts.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

Options parseOptions(std::string_view sshG) {
    Options options;
    for (const auto& line : split(sshG, '\n')) {
        const auto space = line.find(' ');
        if (space != std::string::npos) options.emplace(line.substr(0, space), line.substr(space + 1));
    }
    return options;
}

std::string first(const Options& options, std::string_view key) {
    const auto it = options.find(key);
    return it == options.end() || it->second == "none" ? std::string() : it->second;
}

bool yes(const Options& options, std::string_view key) {
    const auto value = first(options, key);
    return value == "yes" || value == "true";
}

/// What nobody configured is left to libssh, which knows other algorithms than OpenSSH.
Hop::Algorithms changedAlgorithms(const Options& options, const Options& defaults) {
    const auto changed = [&](std::string_view key) {
        auto value = first(options, key);
        return value == first(defaults, key) ? std::string() : value;
    };
    return {changed("ciphers"), changed("kexalgorithms"), changed("macs"), changed("hostkeyalgorithms"),
            changed("pubkeyacceptedalgorithms")};
}

std::string expandTokens(std::string_view text, const Hop& hop) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%' || i + 1 == text.size()) {
            out += text[i];
            continue;
        }
        switch (text[++i]) {
        case 'h':
            out += hop.hostName;
            break;
        case 'p':
            out += std::to_string(hop.port);
            break;
        case 'r':
            out += hop.user;
            break;
        case 'n':
            out += hop.alias;
            break;
        case 'd':
            out += home();
            break;
        case '%':
            out += '%';
            break;
        default:
            out += '%', out += text[i];
        }
    }
    return out;
}

std::string agentSocket(const Options& options) {
    const auto value = options.find("identityagent");
    const auto* environment = std::getenv("SSH_AUTH_SOCK");
    if (value == options.end() || value->second == "SSH_AUTH_SOCK") return environment ? environment : "";
    if (value->second == "none") return {};
    if (value->second.starts_with('$')) {
        const auto* named = std::getenv(value->second.c_str() + 1);
        return named ? named : "";
    }
    return expandHome(value->second);
}

std::vector<std::string> command(const Target& target, const fs::path& config) {
    std::vector<std::string> argv{"ssh", "-G"};
    const auto add = [&](std::string option, std::string value) {
        argv.push_back(std::move(option));
        argv.push_back(std::move(value));
    };
    if (!config.empty()) add("-F", config.string());
    if (!target.user.empty()) add("-l", target.user);
    if (target.port) add("-p", std::to_string(target.port));
    if (!target.jump.empty()) add("-J", target.jump);
    add("--", target.address);
    return argv;
}

Result<std::string> askSsh(const Target& target, const fs::path& config, std::stop_token stop) {
    auto run = runProcess(command(target, config), std::chrono::seconds(15), std::move(stop));
    if (!run && run.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::NotFound, BINNACLE_TEXT("The program ssh is not installed on this computer"), {},
                    BINNACLE_TEXT("Install it: apt install openssh-client"));
    const auto output = TRY(std::move(run));
    if (output.exitCode != 0)
        return fail(ErrorCode::InvalidArgument,
                    BINNACLE_TEXT("ssh can't make sense of \"%1\"", singleLine(target.address, 80)),
                    singleLine(output.err, 300), BINNACLE_TEXT("Check the address and ~/.ssh/config."));
    return output.out;
}

/// What the fleet file says of a host comes before ~/.ssh/config; its key may open a jump host too, beside the
/// ones that are configured for that.
void useOwnFiles(Hop& hop, const Target& target, bool isJump) {
    if (!target.knownHosts.empty()) hop.knownHosts.insert(hop.knownHosts.begin(), expandHome(target.knownHosts));
    if (target.key.empty()) return;
    if (!isJump) hop.identityFiles.clear();
    hop.identityFiles.insert(hop.identityFiles.begin(), expandHome(target.key));
    hop.identitiesOnly = hop.identitiesOnly || !isJump;
}

/// \a jumps false: a hop that is reached through another one keeps out of its own ProxyJump.
Result<> appendHops(Route& route, const Target& target, const fs::path& config, bool jumps, bool isJump,
                    std::stop_token stop) {
    if (route.size() >= maxHops)
        return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("More than %1 jump hosts in a row", maxHops));
    const auto text = TRY(askSsh(target, config, stop));
    const auto options = parseOptions(text);
    const auto defaults = TRY(askSsh({.address = target.address}, "none", stop));
    auto hop = hopFromConfig(text, target.address, defaults);
    useOwnFiles(hop, target, isJump);
    const auto jump = first(options, "proxyjump");
    if (!jumps || !jump.empty()) hop.proxyCommand.clear();
    if (jumps) {
        bool outermost = true;
        for (const auto& stage : split(jump, ',')) {
            auto via = parseJump(stage);
            via.key = target.key;
            via.knownHosts = target.knownHosts;
            TRY(appendHops(route, via, config, outermost, true, stop));
            outermost = false;
        }
    }
    route.push_back(std::move(hop));
    return {};
}

} // namespace

std::string Hop::display() const {
    const auto host = hostName.find(':') == std::string::npos ? hostName : "[" + hostName + "]";
    return user + "@" + host + (port == 22 ? "" : ":" + std::to_string(port));
}

Hop hopFromConfig(std::string_view sshG, std::string_view alias, std::string_view defaults) {
    const auto options = parseOptions(sshG);
    Hop hop;
    hop.alias = alias;
    hop.hostName = first(options, "hostname");
    hop.user = first(options, "user");
    const auto port = first(options, "port");
    std::from_chars(port.data(), port.data() + port.size(), hop.port);
    const auto [filesBegin, filesEnd] = options.equal_range("identityfile");
    for (auto it = filesBegin; it != filesEnd; ++it)
        if (it->second != "none") hop.identityFiles.push_back(expandHome(it->second));
    const auto [certsBegin, certsEnd] = options.equal_range("certificatefile");
    for (auto it = certsBegin; it != certsEnd; ++it)
        if (it->second != "none") hop.certificateFiles.push_back(expandHome(it->second));
    hop.identitiesOnly = yes(options, "identitiesonly");
    hop.identityAgent = agentSocket(options);
    for (const auto& file : split(first(options, "userknownhostsfile"), ' '))
        hop.knownHosts.push_back(expandHome(file));
    const auto global = split(first(options, "globalknownhostsfile"), ' ');
    if (!global.empty()) hop.globalKnownHosts = global.front();
    hop.hostKeyAlias = first(options, "hostkeyalias");
    const auto strict = first(options, "stricthostkeychecking");
    if (strict == "true" || strict == "yes") hop.checking = Hop::Checking::Yes;
    // "no" would wave a changed key through as well; a new one is all that is taken here.
    if (strict == "accept-new" || strict == "false" || strict == "no" || strict == "off")
        hop.checking = Hop::Checking::AcceptNew;
    hop.publicKey = !options.contains("pubkeyauthentication") || first(options, "pubkeyauthentication") != "false";
    hop.password = first(options, "passwordauthentication") != "no";
    hop.keyboardInteractive = first(options, "kbdinteractiveauthentication") != "no";
    hop.compression = yes(options, "compression");
    hop.proxyCommand = expandTokens(first(options, "proxycommand"), hop);
    hop.algorithms = changedAlgorithms(options, parseOptions(defaults));
    unsigned seconds = 0;
    const auto timeout = first(options, "connecttimeout");
    std::from_chars(timeout.data(), timeout.data() + timeout.size(), seconds);
    if (seconds > 0) hop.connectTimeout = std::chrono::seconds(std::min(seconds, longestTimeout));
    const auto family = first(options, "addressfamily");
    hop.addressFamily = family == "inet" ? AF_INET : family == "inet6" ? AF_INET6 : AF_UNSPEC;
    hop.bindAddress = first(options, "bindaddress");
    return hop;
}

Target parseJump(std::string_view text) {
    Target target;
    if (text.starts_with("ssh://")) text.remove_prefix(6);
    if (const auto at = text.rfind('@'); at != std::string_view::npos) {
        target.user = text.substr(0, at);
        text.remove_prefix(at + 1);
    }
    auto colon = text.rfind(':');
    if (text.starts_with('[')) {
        const auto close = std::min(text.find(']'), text.size());
        target.address = text.substr(1, close - 1);
        colon = close + 1 < text.size() ? close + 1 : std::string_view::npos;
    } else {
        target.address = text.substr(0, colon);
    }
    if (colon != std::string_view::npos) {
        const auto port = text.substr(colon + 1);
        std::from_chars(port.data(), port.data() + port.size(), target.port);
    }
    return target;
}

Result<Route> resolveRoute(const Target& target, const fs::path& config, std::stop_token stop) {
    Route route;
    TRY(appendHops(route, target, config, true, false, std::move(stop)));
    return route;
}

} // namespace binnacle::ssh
