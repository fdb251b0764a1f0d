// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/fd.h"
#include "core/ssh/raw.h"
#include "core/ssh/session.h"

namespace binnacle::ssh {

/// One channel and the local socket it is joined with. Lives on the session's thread. No call blocks.
class Stream {
public:
    struct Request {
        UniqueFd local;
        Endpoint to;
        std::promise<Result<>> opened;
        std::promise<CommandEnd> ended;
        std::stop_token stop;
    };
    Stream(ssh_session session, Request request);
    ~Stream();
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;

    int fd() const { return m_request.local.get(); }
    short wantedEvents() const; ///< for poll()
    /// Goes on opening, or moves bytes both ways as far as they go. False once nothing more will come.
    bool advance();
    /// The connection is gone.
    void fail(const Error& error);

private:
    enum class Phase : std::uint8_t { Channel, Terminal, Start, Flowing, Over };
    bool open();
    int startOpening();
    int startProgram();
    void followSize();
    bool hasProgram() const;
    const Shell* shell() const { return std::get_if<Shell>(&m_request.to); }
    void refuse();
    void pullRemote();
    void pullErrors();
    void pushLocal();
    void pullLocal();
    void answerOpened(Result<> result);
    void finish();

    ssh_session m_session;
    Request m_request;
    RawChannel m_channel;
    Phase m_phase = Phase::Channel;
    bool m_answered = false, m_ended = false, m_joined = false;
    bool m_localEof = false, m_remoteEof = false, m_localDead = false;
    std::string m_toLocal, m_toRemote;
    TextSize m_size{}; ///< as the far side knows it
    CommandEnd m_end;
};

} // namespace binnacle::ssh
