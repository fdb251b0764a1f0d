// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/packed_host.h"

#include <algorithm>
#include <concepts>
#include <cstring>

namespace binnacle {
namespace {

/// Stands first; another number counts as damage. The sizes tell of most changes of the fields below; a change that
/// leaves them as they are needs another version.
constexpr std::uint64_t version = 2;
constexpr std::uint64_t format = version << 48 | sizeof(Guest) << 32 | (sizeof(HostSnapshot) + sizeof(HostFacts) + sizeof(Pool)) << 16 |
                                 (sizeof(Disk) + sizeof(Nic) + sizeof(Graphics) + sizeof(Address) + sizeof(Network));

template <class T, class Value>
concept Of = std::same_as<std::remove_const_t<T>, Value>;

// What stands in a file, in this order; for reading and writing alike.
template <class Visit>
void each(Visit& visit, Of<Text> auto& t) {
    visit(t.source, t.args);
}
template <class Visit>
void each(Visit& visit, Of<Disk> auto& d) {
    visit(d.target, d.device, d.bus, d.source, d.format, d.capacityBytes, d.allocationBytes, d.readOnly);
}
template <class Visit>
void each(Visit& visit, Of<Nic> auto& n) {
    visit(n.mac, n.model, n.type, n.source, n.target, n.linkUp);
}
template <class Visit>
void each(Visit& visit, Of<Graphics> auto& g) {
    visit(g.type, g.listen, g.socket, g.port, g.tlsPort, g.hasPassword);
}
template <class Visit>
void each(Visit& visit, Of<Address> auto& a) {
    visit(a.ip, a.mac, a.source);
}
template <class Visit>
void each(Visit& visit, Of<GuestMeta> auto& m) {
    visit(m.number, m.tags, m.folder, m.notes, m.protectedFlag, m.isTemplate, m.origin);
}
template <class Visit>
void each(Visit& visit, Of<Guest> auto& g) {
    visit(g.ref.uuid, g.name, g.kind, g.state, g.stateReason, g.vcpus, g.memoryBytes, g.maxMemoryBytes, g.autostart,
          g.persistent, g.agentConnected, g.textConsoles, g.startedAt, g.title, g.description, g.os, g.disks, g.nics,
          g.graphics, g.addresses, g.meta);
}
template <class Visit>
void each(Visit& visit, Of<HostFacts> auto& f) {
    visit(f.hostname, f.os, f.kernel, f.cpuModel, f.cpus, f.sockets, f.cores, f.memoryBytes, f.libvirtVersion,
          f.qemuVersion, f.hasQemu, f.hasLxc, f.hasKvm, f.transport, f.roundTripMs);
}
template <class Visit>
void each(Visit& visit, Of<Pool> auto& p) {
    visit(p.name, p.type, p.target, p.uuid, p.active, p.autostart, p.capacityBytes, p.allocationBytes, p.availableBytes);
}
template <class Visit>
void each(Visit& visit, Of<Network> auto& n) {
    visit(n.name, n.uuid, n.bridge, n.mode, n.active, n.autostart, n.addresses, n.dhcpRanges);
}
template <class Visit>
void each(Visit& visit, Of<HostSnapshot> auto& h) {
    visit(h.address, h.asOf, h.facts, h.pools, h.networks, h.guests);
}

// What a byte of a file may say.
constexpr auto last(GuestKind) { return GuestKind::Container; }
constexpr auto last(GuestState) { return GuestState::Crashed; }
constexpr auto last(Graphics::Type) { return Graphics::Type::Other; }
constexpr auto last(Address::Source) { return Address::Source::Namespace; }

template <class T>
concept Number = (std::is_arithmetic_v<T> && !std::same_as<T, bool>) || std::same_as<T, WallTime> || std::same_as<T, GuestUuid>;

class Writer {
public:
    template <class... T>
    void operator()(const T&... values) {
        (put(values), ...);
    }
    std::string take() { return std::move(m_bytes); }

private:
    template <Number T>
    void put(const T& value) {
        m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    void put(bool value) { m_bytes += char(value); }
    template <class T>
        requires std::is_enum_v<T>
    void put(const T& value) {
        m_bytes += char(value);
    }
    void put(const std::string& text) {
        put(std::uint32_t(text.size()));
        m_bytes += text;
    }
    template <class T>
    void put(const std::optional<T>& value) {
        put(value.has_value());
        if (value) put(*value);
    }
    template <class T>
    void put(const std::vector<T>& values) {
        put(std::uint32_t(values.size()));
        for (const auto& value : values)
            put(value);
    }
    void put(const GuestList& guests) {
        put(std::uint32_t(guests.size()));
        for (const auto& guest : guests)
            put(*guest);
    }
    template <class T>
    void put(const T& value) {
        each(*this, value);
    }
    std::string m_bytes;
};

/// Once something is wrong it reads nothing more.
class Reader {
public:
    Reader(std::string_view bytes, HostId host)
        : m_rest(bytes)
        , m_host(std::move(host)) {}
    template <class... T>
    void operator()(T&... values) {
        (get(values), ...);
    }
    bool isWhole() const { return m_sound && m_rest.empty(); }

private:
    std::string_view take(std::size_t size) {
        if (size > m_rest.size()) m_sound = false;
        if (!m_sound) return {};
        const auto taken = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        return taken;
    }
    template <Number T>
    void get(T& value) {
        if (const auto bytes = take(sizeof value); !bytes.empty()) std::memcpy(&value, bytes.data(), sizeof value);
    }
    std::uint8_t byte(std::uint8_t most) {
        const auto bytes = take(1);
        const auto value = bytes.empty() ? std::uint8_t{0} : std::uint8_t(bytes[0]);
        if (value > most) m_sound = false;
        return value;
    }
    void get(bool& value) { value = byte(1) != 0; }
    template <class T>
        requires std::is_enum_v<T>
    void get(T& value) {
        value = T(byte(std::uint8_t(last(T{}))));
    }
    void get(std::string& text) { text = take(count()); }
    template <class T>
    void get(std::optional<T>& value) {
        bool known = false;
        get(known);
        if (known) get(value.emplace());
    }
    /// Whatever it counts takes a byte each at least.
    std::uint32_t count() {
        std::uint32_t number = 0;
        get(number);
        if (number > m_rest.size()) m_sound = false;
        return m_sound ? number : 0;
    }
    template <class T>
    void get(std::vector<T>& values) {
        for (auto left = count(); left > 0 && m_sound; --left)
            get(values.emplace_back());
    }
    void get(GuestPtr& guest) {
        auto fresh = std::make_shared<Guest>();
        fresh->ref.host = m_host;
        get(*fresh);
        guest = std::move(fresh);
    }
    void get(GuestList& guests) {
        Guests read;
        get(read);
        if (m_sound) guests = GuestList(std::move(read));
    }
    template <class T>
    void get(T& value) {
        each(*this, value);
    }
    std::string_view m_rest;
    HostId m_host;
    bool m_sound = true;
};

} // namespace

std::string packHost(const HostSnapshot& host) {
    Writer write;
    write(format, host);
    return write.take();
}

std::optional<HostSnapshot> unpackHost(std::string_view bytes, const HostId& id) {
    Reader read(bytes, id);
    std::uint64_t found = 0;
    read(found);
    if (found != format) return std::nullopt;
    HostSnapshot host;
    read(host);
    if (!read.isWhole()) return std::nullopt;
    host.id = id;
    return host;
}

} // namespace binnacle
