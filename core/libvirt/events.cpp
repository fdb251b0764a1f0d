// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libvirt/events.h"

#include "core/base/untrusted.h"
#include "core/libvirt/raw.h"

namespace binnacle::libvirt {
namespace {

/// What a callback of libvirt works on; lives until libvirt has let go of it. That may be long after it was asked to:
/// a callback under way isn't waited for, and where the daemon can't be told any more that nobody listens, libvirt goes
/// on calling (remoteConnectUnregisterCloseCallback of libvirt 9).
struct Listener {
    std::shared_ptr<Guarded<HostEventSink>> sink;
    std::shared_ptr<StartTimes> startTimes;

    void tell(HostEvent event) const {
        auto held = sink->lock();
        if (*held) (*held)(std::move(event));
    }
    static const Listener& of(void* opaque) { return *static_cast<Listener*>(opaque); }
    static void free(void* opaque) { delete static_cast<Listener*>(opaque); }
};
/// Tells by its count whether libvirt has let go.
using Holder = std::shared_ptr<Listener>;
void freeHolder(void* opaque) {
    delete static_cast<Holder*>(opaque);
}

void touched(virDomainPtr domain, void* opaque) {
    Listener::of(opaque).tell(GuestTouched{uuidOf(domain)});
}

/// For every domain event the guest is read again, so what follows the domain is passed over.
template <class... Details>
void onDomain(virConnectPtr, virDomainPtr domain, Details..., void* opaque) {
    touched(domain, opaque);
}

void onLifecycle(virConnectPtr, virDomainPtr domain, int event, int, void* opaque) {
    const auto uuid = uuidOf(domain);
    if (event == VIR_DOMAIN_EVENT_STARTED) (*Listener::of(opaque).startTimes->lock())[uuid] = now();
    if (event == VIR_DOMAIN_EVENT_STOPPED) {
        Listener::of(opaque).startTimes->lock()->erase(uuid);
        Listener::of(opaque).tell(GraphicsPeer{uuid, GraphicsPeer::Phase::AllGone});
    }
    touched(domain, opaque);
}

std::string told(const char* text) {
    return singleLine(text ? text : "", 100);
}

void onGraphics(virConnectPtr, virDomainPtr domain, int phase, virDomainEventGraphicsAddressPtr local,
                virDomainEventGraphicsAddressPtr remote, const char*, virDomainEventGraphicsSubjectPtr, void* opaque) {
    using Phase = GraphicsPeer::Phase;
    GraphicsPeer peer{uuidOf(domain)};
    switch (phase) {
    case VIR_DOMAIN_EVENT_GRAPHICS_CONNECT:
        peer.phase = Phase::Came;
        break;
    case VIR_DOMAIN_EVENT_GRAPHICS_INITIALIZE:
        peer.phase = Phase::LetIn;
        break;
    case VIR_DOMAIN_EVENT_GRAPHICS_DISCONNECT:
        peer.phase = Phase::Went;
        break;
    default:
        return;
    }
    if (local) peer.server = told(local->service && *local->service ? local->service : local->node);
    if (remote && remote->family != VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_UNIX) {
        peer.address = told(remote->node);
        peer.port = told(remote->service);
    }
    Listener::of(opaque).tell(std::move(peer));
}

struct DomainEvent {
    int id;
    virConnectDomainEventGenericCallback callback;
};
template <class... Details>
DomainEvent event(int id) {
    return {id, VIR_DOMAIN_EVENT_CALLBACK(&onDomain<Details...>)};
}

std::vector<DomainEvent> domainEvents() {
    using Text = const char*;
    return {{VIR_DOMAIN_EVENT_ID_LIFECYCLE, VIR_DOMAIN_EVENT_CALLBACK(&onLifecycle)},
            event<int, Text>(VIR_DOMAIN_EVENT_ID_METADATA_CHANGE),
            event<int, int>(VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE),
            event<>(VIR_DOMAIN_EVENT_ID_REBOOT),
            event<>(VIR_DOMAIN_EVENT_ID_CONTROL_ERROR),
            event<int>(VIR_DOMAIN_EVENT_ID_PMWAKEUP),
            event<int>(VIR_DOMAIN_EVENT_ID_PMSUSPEND),
            event<Text, Text, int>(VIR_DOMAIN_EVENT_ID_IO_ERROR),
            event<unsigned long long>(VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE),
            event<Text, int, int>(VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2),
            event<Text, Text, Text, int>(VIR_DOMAIN_EVENT_ID_DISK_CHANGE),
            event<Text, int>(VIR_DOMAIN_EVENT_ID_TRAY_CHANGE),
            {VIR_DOMAIN_EVENT_ID_GRAPHICS, VIR_DOMAIN_EVENT_CALLBACK(&onGraphics)},
            event<Text>(VIR_DOMAIN_EVENT_ID_DEVICE_ADDED),
            event<Text>(VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED)};
}

void onPoolLifecycle(virConnectPtr, virStoragePoolPtr, int, int, void* opaque) {
    Listener::of(opaque).tell(PoolsTouched{});
}
void onPoolRefresh(virConnectPtr, virStoragePoolPtr, void* opaque) {
    Listener::of(opaque).tell(PoolsTouched{});
}
void onNetwork(virConnectPtr, virNetworkPtr, int, int, void* opaque) {
    Listener::of(opaque).tell(NetworksTouched{});
}

Error lostError(int reason) {
    switch (reason) {
    case VIR_CONNECT_CLOSE_REASON_KEEPALIVE:
        return fail(ErrorCode::Timeout, BINNACLE_TEXT("The host does not answer any more"), {},
                    BINNACLE_TEXT("The network is cut, the host is overloaded, or libvirtd hangs."));
    case VIR_CONNECT_CLOSE_REASON_EOF:
        return fail(ErrorCode::Unreachable, BINNACLE_TEXT("libvirtd closed the connection"), {},
                    BINNACLE_TEXT("It was probably stopped or restarted; the connection is made again by itself."));
    default:
        return fail(ErrorCode::Unreachable, BINNACLE_TEXT("The connection to libvirtd was lost"));
    }
}
void onClose(virConnectPtr, int reason, void* opaque) {
    if (reason != VIR_CONNECT_CLOSE_REASON_CLIENT) (*static_cast<Holder*>(opaque))->tell(LinkLost{lostError(reason)});
}

/// Registers with a listener of its own, which libvirt frees where it took it.
template <class Register>
int registered(const Listener& of, Register registerWith) {
    auto* const listener = new Listener(of);
    const int id = registerWith(listener);
    if (id < 0) delete listener;
    return id;
}
void keep(int id, std::vector<int>& ids) {
    if (id >= 0) ids.push_back(id);
}

} // namespace

Events::Events(_virConnect* conn, const HostEventSink& sink, std::shared_ptr<StartTimes> times)
    : m_conn(conn)
    , m_sink(std::make_shared<Guarded<HostEventSink>>(sink)) {
    const Listener listener{m_sink, std::move(times)};
    for (const auto& event : domainEvents())
        keep(registered(listener,
                        [&](void* data) {
                            return virConnectDomainEventRegisterAny(conn, nullptr, event.id, event.callback, data,
                                                                    &Listener::free);
                        }),
             m_domain);
    const auto pool = [&](int id, virConnectStoragePoolEventGenericCallback callback) {
        keep(registered(listener,
                        [&](void* data) {
                            return virConnectStoragePoolEventRegisterAny(conn, nullptr, id, callback, data,
                                                                         &Listener::free);
                        }),
             m_pool);
    };
    pool(VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE, VIR_STORAGE_POOL_EVENT_CALLBACK(&onPoolLifecycle));
    pool(VIR_STORAGE_POOL_EVENT_ID_REFRESH, VIR_STORAGE_POOL_EVENT_CALLBACK(&onPoolRefresh));
    keep(registered(listener,
                    [&](void* data) {
                        return virConnectNetworkEventRegisterAny(conn, nullptr, VIR_NETWORK_EVENT_ID_LIFECYCLE,
                                                                 VIR_NETWORK_EVENT_CALLBACK(&onNetwork), data,
                                                                 &Listener::free);
                    }),
         m_network);
    // A driver without this event takes the holder, says that all is well, and never frees it.
    const auto close = std::make_shared<Listener>(listener);
    auto* const holder = new Holder(close);
    if (virConnectRegisterCloseCallback(conn, &onClose, holder, &freeHolder) < 0)
        delete holder;
    else
        m_close = close, m_closeHolder = holder;
}

Events::~Events() {
    *m_sink->lock() = nullptr; // waits for the one that is being told
    for (const int id : m_domain)
        virConnectDomainEventDeregisterAny(m_conn, id);
    for (const int id : m_pool)
        virConnectStoragePoolEventDeregisterAny(m_conn, id);
    for (const int id : m_network)
        virConnectNetworkEventDeregisterAny(m_conn, id);
    if (m_closeHolder && virConnectUnregisterCloseCallback(m_conn, &onClose) == 0 && !m_close.expired())
        freeHolder(m_closeHolder);
}

} // namespace binnacle::libvirt
