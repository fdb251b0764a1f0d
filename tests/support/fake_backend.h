// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/fleet/host_backend.h"

#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace binnacle::test {

/// A host that lives in the test and fails as it is told. Its power actions change the state at once and emit
/// the event.
class FakeBackend final : public HostBackend, GuestPower, GuestConfig, GuestScreen {
public:
    struct Host {
        std::mutex mutex;
        std::condition_variable changed;
        std::map<GuestUuid, Guest> guests;
        std::optional<Error> openError;
        std::atomic<bool> hangOnOpen{false}, hangOnRead{false};
        std::atomic<bool> ignoresShutdown{false};
        std::atomic<int> failingReads{0}; ///< so many reads of a guest fail
        std::atomic<bool> startedFresh{false};
        std::atomic<ShutdownWay> lastWay{ShutdownWay::Auto};
        std::atomic<int> shots{0};          ///< screenshots
        std::atomic<int> shotMs{0};         ///< that each takes
        std::optional<Error> shotError;
        GuestSnapshots* snapshots = nullptr; ///< the test's own
        GuestHardware* hardware = nullptr;   ///< the test's own
        HostStorage* storage = nullptr;      ///< the test's own
        HostLibrary* library = nullptr;      ///< the test's own
        std::vector<Pool> pools;
        HostNetworks* networks = nullptr;    ///< the test's own
        std::vector<Network> listed;         ///< networks, by name
        std::atomic<int> opened{0}, samples{0}, reads{0}; ///< reads: of whatever but figures
        HostEventSink sink;
        bool interrupted = false;

        GuestUuid add(const std::string& name, GuestState state = GuestState::Running) {
            static std::atomic<std::uint8_t> count{0};
            const GuestUuid uuid(std::array<std::uint8_t, 16>{1, ++count});
            const std::scoped_lock lock(mutex);
            Guest guest;
            guest.ref.uuid = uuid;
            guest.name = name;
            guest.state = state;
            guests[uuid] = guest;
            return uuid;
        }
        void remove(const GuestUuid& uuid) {
            const std::scoped_lock lock(mutex);
            guests.erase(uuid);
        }
        void setOpenError(std::optional<Error> error) {
            const std::scoped_lock lock(mutex);
            openError = std::move(error);
        }
        void list(std::vector<Network> known) {
            {
                const std::scoped_lock lock(mutex);
                listed = std::move(known);
            }
            emit(NetworksTouched{});
        }
        void setState(const GuestUuid& uuid, GuestState state) {
            {
                const std::scoped_lock lock(mutex);
                guests[uuid].state = state;
            }
            emit(GuestTouched{uuid});
        }
        void setPools(std::vector<Pool> now) {
            {
                const std::scoped_lock lock(mutex);
                pools = std::move(now);
            }
            emit(PoolsTouched{});
        }
        void emit(HostEvent event) {
            HostEventSink to;
            {
                const std::scoped_lock lock(mutex);
                to = sink;
            }
            if (to) to(std::move(event));
        }
    };

    FakeBackend(HostId id, std::shared_ptr<Host> host)
        : m_id(std::move(id))
        , m_host(std::move(host)) {}

    Result<> open(Prompter&, HostEventSink sink, std::stop_token stop) override {
        const std::stop_callback wake(stop, [this] { m_host->changed.notify_all(); });
        std::unique_lock lock(m_host->mutex);
        m_host->interrupted = false;
        while (m_host->hangOnOpen && !stop.stop_requested())
            m_host->changed.wait_for(lock, std::chrono::milliseconds(10));
        if (stop.stop_requested()) return fail(ErrorCode::Cancelled, "cancelled");
        if (m_host->openError) return *m_host->openError;
        m_host->sink = std::move(sink);
        ++m_host->opened;
        return {};
    }
    void interrupt() override {
        const std::scoped_lock lock(m_host->mutex);
        m_host->interrupted = true;
        m_host->changed.notify_all();
    }
    void close() override {
        interrupt();
        const std::scoped_lock lock(m_host->mutex);
        m_host->sink = {};
    }
    Result<HostContents> readAll(std::stop_token) override {
        ++m_host->reads;
        std::unique_lock lock(m_host->mutex);
        m_host->changed.wait(lock, [&] { return !m_host->hangOnRead || m_host->interrupted; });
        if (m_host->interrupted) return fail(ErrorCode::Unreachable, "interrupted");
        HostContents contents;
        for (const auto& [uuid, guest] : m_host->guests)
            contents.guests.push_back(own(guest));
        contents.pools = m_host->pools;
        contents.networks = m_host->listed;
        return contents;
    }
    Result<HostFacts> readFacts(std::stop_token) override { return HostFacts{}; }
    Result<GuestPtr> readGuest(const GuestUuid& uuid) override {
        ++m_host->reads;
        if (m_host->failingReads.fetch_sub(1) > 0) return fail(ErrorCode::Timeout, "busy");
        m_host->failingReads = 0;
        const std::scoped_lock lock(m_host->mutex);
        const auto it = m_host->guests.find(uuid);
        return it == m_host->guests.end() ? GuestPtr() : own(it->second);
    }
    Result<std::vector<Address>> readAddresses(const Guest&) override { return std::vector<Address>(); }
    Result<std::vector<Pool>> readPools() override {
        const std::scoped_lock lock(m_host->mutex);
        return m_host->pools;
    }
    Result<std::vector<Network>> readNetworks() override {
        const std::scoped_lock lock(m_host->mutex);
        return m_host->listed;
    }
    Result<HostReading> sample() override {
        ++m_host->samples;
        HostReading reading;
        reading.host = m_id;
        reading.sample.at = now();
        return reading;
    }
    Result<CapabilitySheet> examine(std::stop_token) override { return CapabilitySheet(); }
    CapabilitySheet explain(const Error& why) override { return {{.id = "ssh.connection", .state = Check::State::Problem, .finding = why.message}}; }
    Result<std::string> domainCapabilities() override { return std::string("<domainCapabilities/>"); }
    std::vector<std::string> connectedUris() const override { return {"qemu:///session"}; }
    GuestPower& power() override { return *this; }
    GuestConfig& config() override { return *this; }
    HostStorage* storage() override { return m_host->storage; }
    HostLibrary* library() override { return m_host->library; }
    HostNetworks* networks() override { return m_host->networks; }
    GuestHardware* hardware() override { return m_host->hardware; }
    GuestSnapshots* snapshots() override { return m_host->snapshots; }
    GuestScreen* screen() override { return this; }

private:
    Result<std::vector<ScreenLine>> lines(const GuestUuid&) override { return std::vector<ScreenLine>(); }
    Result<UniqueFd> dial(const GuestUuid&, const ScreenLine&, std::stop_token) override { return fail(ErrorCode::Unsupported, "no"); }
    Result<> setPassword(const GuestUuid&, unsigned, const std::string&, std::optional<WallTime>, bool) override { return {}; }
    Result<> setGraphics(const GuestUuid&, const GraphicsWish&) override { return {}; }
    Result<> sendKeys(const GuestUuid&, const std::vector<unsigned>&, std::chrono::milliseconds) override { return {}; }
    Result<Picture> screenshot(const GuestUuid&, unsigned) override {
        ++m_host->shots;
        std::this_thread::sleep_for(std::chrono::milliseconds(m_host->shotMs));
        if (m_host->shotError) return *m_host->shotError;
        return Picture{1280, 800, std::vector<std::uint32_t>(1280 * 800, 0xff3366cc)};
    }
    GuestPtr own(Guest guest) const {
        guest.ref.host = m_id;
        return std::make_shared<const Guest>(std::move(guest));
    }
    Result<> become(const GuestUuid& uuid, GuestState state) {
        {
            const std::scoped_lock lock(m_host->mutex);
            if (!m_host->guests.contains(uuid)) return fail(ErrorCode::NotFound, "gone");
        }
        m_host->setState(uuid, state);
        return {};
    }
    Result<> start(const GuestUuid& g, bool fresh) override {
        m_host->startedFresh = fresh;
        return become(g, GuestState::Running);
    }
    Result<> requestShutdown(const GuestUuid& g, ShutdownWay way) override {
        m_host->lastWay = way;
        return m_host->ignoresShutdown ? Result<>() : become(g, GuestState::Stopped);
    }
    Result<> stop(const GuestUuid& g) override { return become(g, GuestState::Stopped); }
    Result<> requestReboot(const GuestUuid& g, ShutdownWay) override { return become(g, GuestState::Running); }
    Result<> reset(const GuestUuid& g) override { return become(g, GuestState::Running); }
    Result<> pause(const GuestUuid& g) override { return become(g, GuestState::Paused); }
    Result<> resume(const GuestUuid& g) override { return become(g, GuestState::Running); }
    Result<> save(const GuestUuid& g, TaskContext&) override { return become(g, GuestState::Saved); }
    Result<> restore(const GuestUuid& g, TaskContext&) override { return become(g, GuestState::Running); }
    template <class Edit>
    Result<> edit(const GuestUuid& uuid, Edit change) {
        {
            const std::scoped_lock lock(m_host->mutex);
            if (!m_host->guests.contains(uuid)) return fail(ErrorCode::NotFound, "gone");
            TRY(change(m_host->guests[uuid]));
        }
        m_host->emit(GuestTouched{uuid});
        return {};
    }
    Result<> setAutostart(const GuestUuid& uuid, bool on) override {
        return edit(uuid, [&](Guest& g) -> Result<> { g.autostart = on; return {}; });
    }
    Result<> rename(const GuestUuid& uuid, const std::string& name) override {
        return edit(uuid, [&](Guest& g) -> Result<> { g.name = name; return {}; });
    }
    Result<> editMeta(const GuestUuid& uuid, const std::function<Result<>(GuestMeta&)>& change) override {
        return edit(uuid, [&](Guest& g) { return change(g.meta); });
    }
    Result<std::string> xml(const GuestUuid&, bool) override { return std::string("<domain/>"); }
    Result<GuestUuid> define(const std::string& xml) override {
        const auto begin = xml.find("<name>") + 6;
        const auto uuid = m_host->add(xml.substr(begin, xml.find("</name>") - begin), GuestState::Stopped);
        m_host->emit(GuestTouched{uuid});
        return uuid;
    }
    Result<> undefine(const GuestUuid& uuid, bool) override {
        m_host->remove(uuid);
        m_host->emit(GuestTouched{uuid});
        return {};
    }

    HostId m_id;
    std::shared_ptr<Host> m_host;
};

} // namespace binnacle::test
