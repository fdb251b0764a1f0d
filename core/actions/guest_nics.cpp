// SPDX-License-Identifier: GPL-3.0-or-later
// A guest's network cards.
#include "core/actions/builtin.h"
#include "core/actions/hardware_plan.h"
#include "core/actions/params.h"
#include "core/base/fold.h"
#include "core/base/untrusted.h"
#include "core/domain/hardware_edit.h"
#include "core/model/search.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace binnacle {
namespace {

using Type = Param::Type;

const GuestRef& guestOf(const ActionCall& call) {
    return std::get<GuestRef>(call.target);
}

/// Whoever of the fleet has it.
std::optional<std::string> holderOf(const FleetSnapshot& fleet, const std::string& mac) {
    for (const auto& host : fleet.hosts)
        for (const auto& guest : host->guests)
            if (std::ranges::find(guest->nics, mac, &Nic::mac) != guest->nics.end()) return displayName(fleet, guest->ref);
    return std::nullopt;
}

/// Of the range that QEMU's are in. The same one as long as nothing changes: what a person agreed to is what is done.
std::string freeMac(const FleetSnapshot& fleet, const GuestRef& guest) {
    for (unsigned number = 0;; ++number) {
        const auto bits = std::hash<std::string>{}(guest.uuid.text() + std::to_string(number));
        auto mac = fmt::format("52:54:00:{:02x}:{:02x}:{:02x}", bits & 0xff, (bits >> 8) & 0xff, (bits >> 16) & 0xff);
        if (!holderOf(fleet, mac)) return mac;
    }
}

/// "52-54-00-AA-00-07" as "52:54:00:aa:00:07".
Result<std::string> macFrom(const std::string& text) {
    auto mac = folded(text);
    std::ranges::replace(mac, '-', ':');
    bool good = mac.size() == 17;
    for (std::size_t i = 0; good && i < mac.size(); ++i)
        good = i % 3 == 2 ? mac[i] == ':' : std::isxdigit(static_cast<unsigned char>(mac[i])) != 0;
    if (!good) return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("\"%1\" is no MAC address", singleLine(text, 40)));
    if (std::stoul(mac.substr(0, 2), nullptr, 16) & 1)
        return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("%1 is an address of many, not of one network card", mac));
    return mac;
}

Result<std::optional<unsigned>> rateIn(const Json& params, const char* name) {
    if (!params.contains(name)) return std::optional<unsigned>();
    const auto rate = params.at(name).get<std::int64_t>();
    if (rate < 0 || rate > 0x7fffffff) return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("A rate is given in KiB a second; 0 is no limit"));
    return std::optional(unsigned(rate));
}

Result<domain::NicWish> wishFrom(const Json& params) {
    domain::NicWish wish;
    const auto text = [&](const char* name) {
        const auto value = params.value(name, std::string());
        return value.empty() ? std::nullopt : std::optional(value);
    };
    wish.network = text("network");
    wish.model = text("model");
    if (const auto link = text("link")) wish.linkUp = *link == "up";
    wish.rateIn = TRY(rateIn(params, "rate-in"));
    wish.rateOut = TRY(rateIn(params, "rate-out"));
    return wish;
}

/// A guest that is to be on a network that isn't there, or doesn't run, will not start.
void checkNetwork(Fleet& fleet, const GuestRef& ref, const domain::NicWish& wish, HardwareEdit& edit) {
    if (!wish.network || wish.network->starts_with("bridge:")) return; // what bridges there are, libvirt says when it starts
    const auto snapshot = fleet.inventory().snapshot();
    const auto* host = snapshot->host(ref.host);
    if (!host) return;
    const auto found = std::ranges::find(host->networks, *wish.network, &Network::name);
    if (found == host->networks.end())
        edit.blockers.push_back(BINNACLE_TEXT("The host has no network \"%1\"", singleLine(*wish.network, 80)));
    else if (!found->active)
        edit.warnings.push_back(BINNACLE_TEXT("The network %1 is not active: the guest can't be started before it is", found->name));
}

Result<Plan> addPlan(Fleet& fleet, const ActionCall& call) {
    auto wish = TRY(wishFrom(call.params));
    if (!wish.model) wish.model = "virtio";
    const auto snapshot = fleet.inventory().snapshot();
    const auto asked = call.params.value("mac", std::string());
    const auto mac = asked.empty() ? freeMac(*snapshot, guestOf(call)) : TRY(macFrom(asked));
    HardwareEdit edit;
    edit.nowToo = isForNow(call.params);
    edit.apply = [mac, wish](const std::string& xml) { return domain::withNewNic(xml, mac, wish); };
    checkNetwork(fleet, guestOf(call), wish, edit);
    if (const auto holder = holderOf(*snapshot, mac)) edit.blockers.push_back(BINNACLE_TEXT("%1 has the address %2 already", *holder, mac));
    return planHardware(fleet, guestOf(call), std::move(edit));
}

Result<Plan> setPlan(Fleet& fleet, const ActionCall& call) {
    const auto wish = TRY(wishFrom(call.params));
    const auto key = folded(call.params.value("nic", std::string()));
    HardwareEdit edit;
    edit.nowToo = isForNow(call.params);
    edit.apply = [key, wish](const std::string& xml) { return domain::withNic(xml, key, wish); };
    checkNetwork(fleet, guestOf(call), wish, edit);
    return planHardware(fleet, guestOf(call), std::move(edit));
}

std::vector<Param> settings() {
    return {{.name = "model", .type = Type::Choice, .help = BINNACLE_TEXT("What the guest sees"), .choices = {"virtio", "e1000e", "e1000", "rtl8139"}},
            {.name = "link", .type = Type::Choice, .help = BINNACLE_TEXT("Whether its cable is plugged in"), .choices = {"up", "down"}},
            {.name = "rate-in", .type = Type::Number, .help = BINNACLE_TEXT("KiB a second that it receives at most; 0 is no limit")},
            {.name = "rate-out", .type = Type::Number, .help = BINNACLE_TEXT("KiB a second that it sends at most; 0 is no limit")},
            atParam()};
}

} // namespace

void addGuestNicActions(ActionRegistry& registry, Fleet& fleet) {
    auto a = hardwareAction("guest.add-nic", BINNACLE_TEXT("Add a Network Card"), BINNACLE_TEXT("Gives the guest another network card."));
    a.icon = "network";
    a.params = {positionalParam("network", BINNACLE_TEXT("A network of libvirt's, or bridge:NAME")),
                {.name = "mac", .help = BINNACLE_TEXT("Its address; else one is made up")}};
    for (auto& setting : settings())
        a.params.push_back(std::move(setting));
    a.wholeFleet = true; // no other guest has its address
    a.plan = [&fleet](const ActionCall& call, TaskContext&) { return addPlan(fleet, call); };
    registry.add(std::move(a));

    a = hardwareAction("guest.set-nic", BINNACLE_TEXT("Change a Network Card"),
                       BINNACLE_TEXT("Puts a network card on another network, plugs its cable in or out, or limits its rate."));
    a.icon = "network";
    a.subject = "nic";
    a.edits = true;
    a.params = {positionalParam("nic", BINNACLE_TEXT("The network card's address: 52:54:00:…")),
                {.name = "network", .help = BINNACLE_TEXT("A network of libvirt's, or bridge:NAME")}};
    for (auto& setting : settings())
        a.params.push_back(std::move(setting));
    a.plan = [&fleet](const ActionCall& call, TaskContext&) { return setPlan(fleet, call); };
    registry.add(std::move(a));
}

} // namespace binnacle
