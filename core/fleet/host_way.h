// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// The way to a host: this computer's own sockets, or one SSH session.

#include "core/base/guarded.h"
#include "core/base/pty.h"
#include "core/fleet/host_probe.h"
#include "core/fleet/relay.h"
#include "core/libvirt/door.h"
#include "core/settings/host_spec.h"
#include "core/ssh/session.h"

#include <functional>
#include <future>
#include <list>
#include <map>

namespace binnacle {

/// A command of the host's shell that runs: what is written is its input, what it prints is read.
struct CommandPipe {
    UniqueFd io; ///< a stream socket; closing it is the end of the command's input and output
    std::future<ssh::CommandEnd> ended; ///< ready before io has its end; not printed: what it says of errors
};

/// Thread-safe; calls block.
class HostWay {
public:
    virtual ~HostWay() = default;
    /// Joins \a local with the socket of libvirt that serves \a uri.
    virtual Result<> dial(const std::string& uri, UniqueFd local, std::stop_token stop) = 0;
    /// Runs a command of the login shell.
    virtual Result<ssh::CommandOutput> run(const std::string& line, std::chrono::milliseconds timeout,
                                           std::stop_token stop) = 0;
    virtual Result<CommandPipe> pipe(const std::string& line, std::stop_token stop) = 0;
    /// The same with something to read.
    virtual Result<ssh::CommandOutput> run(const std::string& line, const Talk& talk, std::chrono::milliseconds timeout,
                                           std::stop_token stop) = 0;
    /// A stream to what listens on the host.
    virtual Result<UniqueFd> reach(const ssh::Endpoint& to, std::stop_token stop) = 0;
    /// The login shell, or a command of it, in a terminal.
    virtual Result<TextStream> shell(const std::string& line, TextSize size, std::stop_token stop) = 0;
    /// "local socket", "SSH, socket forwarding", "SSH, helper program": a text of the core, for whoever shows it.
    virtual std::string transport() const = 0;
    /// None where the way isn't SSH or its forwarding wasn't tried.
    virtual std::optional<bool> forwardingAllowed() const { return std::nullopt; }
    virtual std::string cipher() const { return {}; }
    virtual std::string serverBanner() const { return {}; }
    virtual std::optional<Error> failure() const { return std::nullopt; }
    /// What a program on the way to \a uri said before it ended in a failure; empty where none did.
    virtual std::string complaint(const std::string& /*uri*/) { return {}; }
    /// Ends all that goes this way and returns at once.
    virtual void interrupt() = 0;
    virtual void close() = 0;
};

class LocalWay final : public HostWay {
public:
    Result<> dial(const std::string& uri, UniqueFd local, std::stop_token stop) override;
    Result<ssh::CommandOutput> run(const std::string& line, std::chrono::milliseconds timeout,
                                   std::stop_token stop) override;
    Result<CommandPipe> pipe(const std::string& line, std::stop_token stop) override;
    Result<ssh::CommandOutput> run(const std::string& line, const Talk& talk, std::chrono::milliseconds timeout,
                                   std::stop_token stop) override;
    Result<UniqueFd> reach(const ssh::Endpoint& to, std::stop_token stop) override;
    Result<TextStream> shell(const std::string& line, TextSize size, std::stop_token stop) override;
    std::string transport() const override { return BINNACLE_NOOP("local socket"); }
    void interrupt() override;
    void close() override;

private:
    Guarded<std::list<Relay>> m_relays;
    Guarded<std::list<std::unique_ptr<PtyProcess>>> m_shells;
};

class SshWay final : public HostWay {
public:
    /// Connects and logs in. \a lost is called once when the session ends by itself.
    static Result<std::unique_ptr<SshWay>> open(const HostSpec& spec, Prompter& prompter,
                                                 std::function<void(const Error&)> lost, std::stop_token stop);
    Result<> dial(const std::string& uri, UniqueFd local, std::stop_token stop) override;
    Result<ssh::CommandOutput> run(const std::string& line, std::chrono::milliseconds timeout,
                                   std::stop_token stop) override;
    Result<CommandPipe> pipe(const std::string& line, std::stop_token stop) override;
    Result<ssh::CommandOutput> run(const std::string& line, const Talk& talk, std::chrono::milliseconds timeout,
                                   std::stop_token stop) override;
    Result<UniqueFd> reach(const ssh::Endpoint& to, std::stop_token stop) override;
    Result<TextStream> shell(const std::string& line, TextSize size, std::stop_token stop) override {
        return m_session->shell(line, size, std::move(stop));
    }
    std::string transport() const override;
    std::optional<bool> forwardingAllowed() const override;
    std::string cipher() const override { return m_session->cipher(); }
    std::string serverBanner() const override { return m_session->serverBanner(); }
    std::optional<Error> failure() const override { return m_session->failure(); }
    std::string complaint(const std::string& uri) override;
    void interrupt() override { m_session->interrupt(); }
    void close() override { m_session->close(); }

    ssh::Session& session() { return *m_session; }

private:
    explicit SshWay(std::shared_ptr<ssh::Session> session)
        : m_session(std::move(session)) {}
    Result<> dialByHelper(const std::string& uri, const UniqueFd& local, std::stop_token stop);
    static Error explain(const HostProbe& probe, const std::string& uri, const Error& why);

    std::shared_ptr<ssh::Session> m_session;
    enum class Carriage : std::uint8_t { Unknown, Forwarding, Helper };
    Guarded<Carriage> m_carriage{Carriage::Unknown};
    Guarded<std::map<std::string, std::future<ssh::CommandEnd>>> m_helpers; ///< the last one, by uri
};

} // namespace binnacle
