// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/authenticate.h"

#include "core/base/untrusted.h"
#include "core/ssh/agent_filter.h"
#include "core/ssh/session.h"

#include <filesystem>
#include <fstream>
#include <optional>

namespace binnacle::ssh {
namespace {

constexpr int attempts = 3; ///< as OpenSSH's NumberOfPasswordPrompts

/// How one way of logging in ended.
enum class Step : std::uint8_t { Done, Further, Denied }; ///< Further: the server wants another method as well

class Login {
public:
    Login(ssh_session session, const Hop& hop, Prompter& prompter, std::stop_token stop)
        : m_session(session)
        , m_hop(hop)
        , m_prompter(prompter)
        , m_stop(std::move(stop)) {}

    Result<> run();

private:
    Result<Step> step(int rc);
    Result<Step> next(int methods);
    Result<Step> publicKeys();
    Result<Step> plainKey(const std::string& file);
    Result<Step> agent();
    AgentFilter::Keys identities() const;
    Result<Step> lockedKey(const std::string& file);
    Result<Step> withKey(ssh_key key, const std::string& file);
    Result<Step> keyboardInteractive();
    Result<Step> answerPrompts(int attempt, std::vector<SecretRequest>& asked);
    Result<Step> password();
    Error refused(int methods) const;
    void tried(const std::string& what) { m_tried += (m_tried.empty() ? "" : "; ") + what; }
    SecretRequest request(SecretRequest::Kind kind, int attempt) const;

    ssh_session m_session;
    const Hop& m_hop;
    Prompter& m_prompter;
    std::stop_token m_stop;
    bool m_keysTried = false, m_promptsTried = false, m_passwordTried = false;
    std::string m_tried;
};

/// The base64 word of a public key or certificate file, or of a private key in OpenSSH's format.
std::optional<std::string> publicKey(const std::string& file) {
    ssh_key raw = nullptr;
    if (ssh_pki_import_pubkey_file(file.c_str(), &raw) != SSH_OK && ssh_pki_import_cert_file(file.c_str(), &raw) != SSH_OK)
        return std::nullopt;
    const RawKey key(raw);
    char* word = nullptr;
    if (ssh_pki_export_pubkey_base64(key.get(), &word) != SSH_OK) return std::nullopt;
    std::string text = word;
    ssh_string_free_char(word);
    return text;
}

std::string methodNames(int methods) {
    std::string out;
    const auto add = [&](int bit, const char* name) {
        if (methods & bit) out += (out.empty() ? "" : ", ") + std::string(name);
    };
    add(SSH_AUTH_METHOD_PUBLICKEY, "publickey");
    add(SSH_AUTH_METHOD_INTERACTIVE, "keyboard-interactive");
    add(SSH_AUTH_METHOD_PASSWORD, "password");
    add(SSH_AUTH_METHOD_GSSAPI_MIC, "gssapi-with-mic");
    add(SSH_AUTH_METHOD_HOSTBASED, "hostbased");
    return out;
}

Result<> Login::run() {
    auto done = TRY(step(ssh_userauth_none(m_session, nullptr)));
    while (done != Step::Done) {
        const int methods = ssh_userauth_list(m_session, nullptr);
        done = TRY(next(methods));
        if (done == Step::Denied) return refused(methods);
    }
    return {};
}

Result<Step> Login::step(int rc) {
    if (m_stop.stop_requested()) return fail(ErrorCode::Cancelled, BINNACLE_TEXT("Cancelled"));
    switch (rc) {
    case SSH_AUTH_SUCCESS:
        return Step::Done;
    case SSH_AUTH_PARTIAL:
        return Step::Further;
    case SSH_AUTH_DENIED:
        return Step::Denied;
    default:
        if (ssh_is_connected(m_session)) return Step::Denied;
        return fail(ErrorCode::Unreachable, BINNACLE_TEXT("%1 closed the connection during the login", m_hop.display()),
                    lastError(m_session));
    }
}

/// Tries one method that the server offers and that wasn't tried before.
Result<Step> Login::next(int methods) {
    if ((methods & SSH_AUTH_METHOD_PUBLICKEY) && m_hop.publicKey && !std::exchange(m_keysTried, true)) {
        const auto done = TRY(publicKeys());
        if (done != Step::Denied) return done;
    }
    if ((methods & SSH_AUTH_METHOD_INTERACTIVE) && m_hop.keyboardInteractive &&
        !std::exchange(m_promptsTried, true)) {
        const auto done = TRY(keyboardInteractive());
        if (done != Step::Denied) return done;
    }
    if ((methods & SSH_AUTH_METHOD_PASSWORD) && m_hop.password && !std::exchange(m_passwordTried, true))
        return password();
    return Step::Denied;
}

Result<Step> Login::publicKeys() {
    std::vector<std::string> locked;
    /// A public key names one of the agent's; its private half is not in the file.
    const auto isPublic = [](const std::string& file) {
        std::string word;
        std::ifstream(file) >> word;
        return !word.starts_with("-----") && publicKey(file);
    };
    for (const auto& file : m_hop.identityFiles) {
        std::error_code ignored;
        if (!std::filesystem::exists(file, ignored)) continue;
        ssh_key raw = nullptr;
        const int rc = ssh_pki_import_privkey_file(file.c_str(), "", nullptr, nullptr, &raw);
        if (rc != SSH_OK) {
            if (!isPublic(file)) locked.push_back(file);
            continue;
        }
        const RawKey key(raw);
        const auto done = TRY(withKey(key.get(), file));
        if (done != Step::Denied) return done;
    }
    const auto byAgent = TRY(agent());
    if (byAgent != Step::Denied) return byAgent;
    for (const auto& file : locked) {
        const auto done = TRY(lockedKey(file));
        if (done != Step::Denied) return done;
    }
    return Step::Denied;
}

Result<Step> Login::withKey(ssh_key key, const std::string& file) {
    auto certificates = m_hop.certificateFiles;
    certificates.push_back(file + "-cert.pub");
    for (const auto& certificate : certificates) {
        ssh_key raw = nullptr;
        if (ssh_pki_import_cert_file(certificate.c_str(), &raw) != SSH_OK) continue;
        const RawKey cert(raw);
        const RawKey both(ssh_key_dup(key));
        if (ssh_pki_copy_cert_to_privkey(cert.get(), both.get()) != SSH_OK) continue;
        const auto done = TRY(step(ssh_userauth_publickey(m_session, nullptr, both.get())));
        if (done != Step::Denied) return done;
    }
    const auto done = TRY(step(ssh_userauth_publickey(m_session, nullptr, key)));
    if (done == Step::Denied) tried("key " + file + " refused");
    return done;
}

Result<Step> Login::agent() {
    if (m_hop.identityAgent.empty()) return Step::Denied;
    auto filter = AgentFilter::start(m_hop.identityAgent, m_hop.identitiesOnly ? std::optional(identities()) : std::nullopt);
    if (!filter) {
        tried("no SSH agent at " + m_hop.identityAgent);
        return Step::Denied;
    }
    const std::stop_callback abort(m_stop, [&] { filter->cut(); });
    ssh_set_agent_socket(m_session, filter->takeSocket().release()); // closed with the session
    const auto done = TRY(step(ssh_userauth_agent(m_session, nullptr)));
    if (done == Step::Denied) tried("no key of the SSH agent accepted");
    return done;
}

/// What the configuration names: the keys of an agent that may be shown to this server.
AgentFilter::Keys Login::identities() const {
    AgentFilter::Keys keys;
    const auto add = [&](const std::string& file) {
        if (const auto key = publicKey(file)) keys.insert(*key);
    };
    for (const auto& file : m_hop.identityFiles) {
        add(file);
        add(file + ".pub");
        add(file + "-cert.pub");
    }
    for (const auto& file : m_hop.certificateFiles)
        add(file);
    return keys;
}

/// Asks for a passphrase only where the server would take the key.
Result<Step> Login::lockedKey(const std::string& file) {
    ssh_key raw = nullptr;
    if (ssh_pki_import_pubkey_file((file + ".pub").c_str(), &raw) == SSH_OK) {
        const RawKey key(raw);
        if (TRY(step(ssh_userauth_try_publickey(m_session, nullptr, key.get()))) == Step::Denied) {
            tried("key " + file + " refused");
            return Step::Denied;
        }
    }
    for (int attempt = 1; attempt <= attempts; ++attempt) {
        auto ask = request(SecretRequest::Kind::Passphrase, attempt);
        ask.keyFile = file;
        const auto passphrase = m_prompter.secret(ask, m_stop);
        if (!passphrase) {
            tried("no passphrase for key " + file);
            return Step::Denied;
        }
        raw = nullptr;
        const int rc = ssh_pki_import_privkey_file(file.c_str(), passphrase->c_str(), nullptr, nullptr, &raw);
        const RawKey key(raw);
        m_prompter.outcome(ask, rc == SSH_OK);
        if (rc == SSH_OK) return withKey(key.get(), file);
    }
    tried("wrong passphrase for key " + file);
    return Step::Denied;
}

SecretRequest Login::request(SecretRequest::Kind kind, int attempt) const {
    SecretRequest ask;
    ask.kind = kind;
    ask.host = m_hop.port == 22 ? m_hop.hostName : m_hop.hostName + ":" + std::to_string(m_hop.port);
    ask.user = m_hop.user;
    ask.attempt = attempt;
    return ask;
}

Result<Step> Login::answerPrompts(int attempt, std::vector<SecretRequest>& asked) {
    int rc = ssh_userauth_kbdint(m_session, nullptr, nullptr);
    for (int round = 0; rc == SSH_AUTH_INFO && round < 10; ++round) {
        const int prompts = ssh_userauth_kbdint_getnprompts(m_session);
        for (int i = 0; i < prompts; ++i) {
            char echo = 0;
            const char* words = ssh_userauth_kbdint_getprompt(m_session, unsigned(i), &echo);
            auto ask = request(SecretRequest::Kind::Challenge, attempt);
            ask.prompt = singleLine(words ? words : "", 120);
            ask.echo = echo != 0;
            ask.alone = !ask.echo && prompts == 1 && asked.empty();
            const auto answer = TRY(m_prompter.secret(ask, m_stop));
            asked.push_back(ask);
            ssh_userauth_kbdint_setanswer(m_session, unsigned(i), answer.c_str());
        }
        rc = ssh_userauth_kbdint(m_session, nullptr, nullptr);
    }
    return step(rc);
}

Result<Step> Login::keyboardInteractive() {
    for (int attempt = 1; attempt <= attempts; ++attempt) {
        std::vector<SecretRequest> asked;
        auto done = answerPrompts(attempt, asked);
        if (!done && done.error().code == ErrorCode::Cancelled && !m_stop.stop_requested()) {
            tried("no answer to the server's questions");
            m_passwordTried = true; // whoever declines is not asked in another way
            return Step::Denied;
        }
        for (auto& ask : asked) {
            ask.alone = ask.alone && asked.size() == 1;
            m_prompter.outcome(ask, done && *done != Step::Denied);
        }
        const auto step = TRY(std::move(done));
        if (step != Step::Denied || asked.empty()) return step;
    }
    tried("wrong answers to the server's questions");
    return Step::Denied;
}

Result<Step> Login::password() {
    for (int attempt = 1; attempt <= attempts; ++attempt) {
        const auto ask = request(SecretRequest::Kind::Password, attempt);
        const auto secret = m_prompter.secret(ask, m_stop);
        if (!secret) {
            tried("no password given");
            return Step::Denied;
        }
        const auto done = TRY(step(ssh_userauth_password(m_session, nullptr, secret->c_str())));
        m_prompter.outcome(ask, done != Step::Denied);
        if (done != Step::Denied) return done;
    }
    tried("wrong password");
    return Step::Denied;
}

Error Login::refused(int methods) const {
    return fail(ErrorCode::AuthenticationFailed, BINNACLE_TEXT("%1 refused the login", m_hop.display()),
                "it accepts: " + methodNames(methods) + (m_tried.empty() ? "" : "; tried: " + m_tried),
                BINNACLE_TEXT("Put your public key on the host (ssh-copy-id), choose another key or user for this "
                              "host, or enter the password when asked."),
                "ssh-copy-id -p " + std::to_string(m_hop.port) + " " + shellWord(m_hop.user + "@" + m_hop.hostName));
}

} // namespace

Result<> authenticate(ssh_session session, const Hop& hop, Prompter& prompter, std::stop_token stop) {
    return Login(session, hop, prompter, std::move(stop)).run();
}

} // namespace binnacle::ssh
