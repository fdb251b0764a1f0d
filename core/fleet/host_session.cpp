// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/host_session.h"

#include "core/fleet/host_worker.h"

namespace binnacle {

HostSession::HostSession(HostSpec spec, std::unique_ptr<HostBackend> backend, Inventory& inventory, Metrics& metrics,
                         Prompter& prompter, ContentsCache* cache, Timing timing, std::shared_ptr<SamplingPace> pace)
    : m_worker(std::make_shared<Worker>(std::move(spec), std::move(backend), inventory, metrics, prompter, cache,
                                        timing, std::move(pace))) {}

HostSession::~HostSession() = default;

HostSpec HostSession::spec() const {
    return m_worker->spec();
}
void HostSession::relabel(const HostSpec& spec) {
    m_worker->relabel(spec);
}
void HostSession::connect() {
    m_worker->connect();
}
void HostSession::disconnect() {
    m_worker->disconnect();
}
void HostSession::abandon() {
    m_worker->abandon();
}
void HostSession::refresh() {
    m_worker->mailbox().refresh();
}
void HostSession::refresh(const GuestUuid& guest) {
    m_worker->mailbox().post(GuestTouched{guest});
}
void HostSession::refreshNetworks() {
    m_worker->mailbox().post(NetworksTouched{});
}
Result<std::shared_ptr<HostBackend>> HostSession::backend() const {
    return m_worker->backend();
}
Result<Examination> HostSession::examine(std::stop_token stop) {
    return m_worker->examine(std::move(stop));
}
bool HostSession::isSettled(bool addresses) const {
    return m_worker->isSettled(addresses);
}

std::shared_ptr<void> HostSession::watch() {
    auto& mailbox = m_worker->mailbox();
    mailbox.watch(1);
    return {this, [worker = std::weak_ptr(m_worker)](void*) {
                if (const auto alive = worker.lock()) alive->mailbox().watch(-1);
            }};
}

} // namespace binnacle
