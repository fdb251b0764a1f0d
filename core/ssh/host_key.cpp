// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/host_key.h"

#include "core/ssh/session.h"

#include <filesystem>

namespace binnacle::ssh {
namespace {

struct ServerKey {
    std::string type, fingerprint;
};

Result<ServerKey> serverKey(ssh_session session) {
    ssh_key raw = nullptr;
    if (ssh_get_server_publickey(session, &raw) != SSH_OK)
        return fail(ErrorCode::ProtocolMismatch, BINNACLE_TEXT("The server showed no host key"), lastError(session));
    const RawKey key(raw);
    unsigned char* hash = nullptr;
    std::size_t length = 0;
    if (ssh_get_publickey_hash(key.get(), SSH_PUBLICKEY_HASH_SHA256, &hash, &length) != 0)
        return fail(ErrorCode::Internal, BINNACLE_TEXT("The host key has no fingerprint"));
    char* text = ssh_get_fingerprint_hash(SSH_PUBLICKEY_HASH_SHA256, hash, length);
    ServerKey result{ssh_key_type_to_char(ssh_key_type(key.get())), text ? text : ""};
    ssh_string_free_char(text);
    ssh_clean_pubkey_hash(&hash);
    return result;
}

std::string knownHostsName(const Hop& hop) {
    if (!hop.hostKeyAlias.empty()) return hop.hostKeyAlias;
    return hop.port == 22 ? hop.hostName : "[" + hop.hostName + "]:" + std::to_string(hop.port);
}

std::string sshCommand(const Hop& hop) {
    auto line = "ssh -p " + std::to_string(hop.port) + " ";
    if (!hop.knownHosts.empty()) line += "-o " + shellWord("UserKnownHostsFile=" + hop.knownHosts.front()) + " ";
    return line + shellWord(hop.user + "@" + hop.hostName);
}

/// The best answer of all the files; the first file stays set, being the one that is written to.
ssh_known_hosts_e lookUp(ssh_session session, const Hop& hop) {
    auto answer = SSH_KNOWN_HOSTS_UNKNOWN;
    for (auto file = hop.knownHosts.rbegin(); file != hop.knownHosts.rend(); ++file) {
        ssh_options_set(session, SSH_OPTIONS_KNOWNHOSTS, file->c_str());
        const auto found = ssh_session_is_known_server(session);
        if (found == SSH_KNOWN_HOSTS_OK || answer == SSH_KNOWN_HOSTS_OK)
            answer = SSH_KNOWN_HOSTS_OK;
        else if (found == SSH_KNOWN_HOSTS_CHANGED || found == SSH_KNOWN_HOSTS_OTHER)
            answer = found;
        else if (answer == SSH_KNOWN_HOSTS_UNKNOWN && found == SSH_KNOWN_HOSTS_ERROR)
            answer = found;
    }
    return answer;
}

Error changed(const Hop& hop, const ServerKey& key) {
    const auto name = knownHostsName(hop);
    const auto file = hop.knownHosts.empty() ? std::string("~/.ssh/known_hosts") : hop.knownHosts.front();
    return fail(ErrorCode::HostKeyChanged,
                BINNACLE_TEXT("The host key of %1 has changed. Somebody may be listening in, or the host was "
                              "reinstalled",
                              name),
                "it now shows " + key.type + " " + key.fingerprint,
                BINNACLE_TEXT("Compare the fingerprint on the host itself (ssh-keygen -lf "
                              "/etc/ssh/ssh_host_ed25519_key.pub). If it is right, forget the old key with: "
                              "ssh-keygen -f %1 -R %2 and connect again.",
                              file, name),
                "ssh-keygen -f " + shellWord(file) + " -R " + shellWord(name));
}

Result<> remember(ssh_session session, const Hop& hop) {
    if (hop.knownHosts.empty()) return {};
    const std::filesystem::path file = hop.knownHosts.front();
    std::error_code ignored;
    if (std::filesystem::create_directories(file.parent_path(), ignored))
        std::filesystem::permissions(file.parent_path(), std::filesystem::perms::owner_all, ignored);
    ssh_options_set(session, SSH_OPTIONS_KNOWNHOSTS, file.c_str());
    if (ssh_session_update_known_hosts(session) != SSH_OK)
        return fail(ErrorCode::Io, BINNACLE_TEXT("The host key can't be written to %1", file.string()),
                    lastError(session));
    return {};
}

Result<> askAbout(ssh_session session, const Hop& hop, const ServerKey& key, Prompter& prompter,
                  std::stop_token stop) {
    const auto name = knownHostsName(hop);
    const auto refused = [&] {
        return fail(ErrorCode::HostKeyUnknown, BINNACLE_TEXT("The host key of %1 is not known", name),
                    key.type + " " + key.fingerprint,
                    BINNACLE_TEXT("Compare the fingerprint on the host itself, then accept it in the console or "
                                  "connect once with ssh."),
                    sshCommand(hop) + " true");
    };
    if (hop.checking == Hop::Checking::Yes) return refused();
    if (hop.checking == Hop::Checking::AcceptNew) return remember(session, hop);
    switch (TRY(prompter.hostKey({name, key.type, key.fingerprint}, std::move(stop)))) {
    case KeyAnswer::Reject:
        return refused();
    case KeyAnswer::Once:
        return {};
    case KeyAnswer::Remember:
        return remember(session, hop);
    }
    return refused();
}

} // namespace

Result<> checkHostKey(ssh_session session, const Hop& hop, Prompter& prompter, std::stop_token stop) {
    const auto key = TRY(serverKey(session));
    switch (lookUp(session, hop)) {
    case SSH_KNOWN_HOSTS_OK:
        return {};
    case SSH_KNOWN_HOSTS_CHANGED:
    case SSH_KNOWN_HOSTS_OTHER:
        return changed(hop, key);
    case SSH_KNOWN_HOSTS_NOT_FOUND:
    case SSH_KNOWN_HOSTS_UNKNOWN:
        return askAbout(session, hop, key, prompter, std::move(stop));
    case SSH_KNOWN_HOSTS_ERROR:
        break;
    }
    return fail(ErrorCode::Io, BINNACLE_TEXT("known_hosts can't be read"), lastError(session));
}

} // namespace binnacle::ssh
