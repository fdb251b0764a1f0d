// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/builtin.h"
#include "core/actions/host_target.h"
#include "core/actions/network_target.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <regex>

namespace binnacle {
namespace {

Error invalid(Text message, Text hint = {}) {
    return fail(ErrorCode::InvalidArgument, std::move(message), {}, std::move(hint));
}

Result<> checkDeviceName(const std::string& name) {
    static const std::regex plain("[A-Za-z0-9][A-Za-z0-9._-]{0,14}"); // Linux has room for 15
    if (std::regex_match(name, plain)) return {};
    return invalid(BINNACLE_TEXT("\"%1\" can't be the name of a network device", name),
                   BINNACLE_TEXT("It has 1 to 15 letters, digits, dots and hyphens."));
}

/// Of the network itself or of the host in it: its first address then.
Result<Subnet> addressFrom(const std::string& text) {
    auto subnet = parseSubnet(text);
    if (!subnet || text.find('/') == std::string::npos)
        return invalid(BINNACLE_TEXT("\"%1\" is no address of a network", text),
                       BINNACLE_TEXT("Addresses look like 192.168.50.1/24."));
    if (subnet->prefix < 8 || subnet->prefix > 30)
        return invalid(
            BINNACLE_TEXT("A network has between 8 and 30 bits, and %1 has %2", text, subnet->prefix));
    if (subnet->address == subnet->first()) ++subnet->address;
    const auto top = subnet->address >> 24;
    if (top == 0 || top == 127 || top >= 224 || subnet->address == subnet->last())
        return invalid(
            BINNACLE_TEXT("%1 can't be the host's address in a network", ipv4Text(subnet->address)));
    return *subnet;
}

class Planner {
public:
    Planner(NetworkSide side, const Json& params)
        : m_side(std::move(side))
        , m_params(params) {}

    Result<Plan> plan() {
        TRY(ask());
        m_spec.name = text("name");
        TRY(checkNewName(m_spec.name));
        if (std::ranges::find(m_networks, m_spec.name, &Network::name) != m_networks.end())
            block(BINNACLE_TEXT("The host has a network \"%1\" already", m_spec.name));
        m_spec.mode = text("mode").empty() ? "nat" : text("mode");
        if (m_spec.mode == "bridge") {
            TRY(chooseBridge());
        } else {
            TRY(nameBridge());
            TRY(chooseAddress());
            TRY(chooseDevice());
            TRY(chooseDomain());
        }
        addSteps();
        return std::move(m_plan);
    }

private:
    std::string text(const char* param) const { return m_params.value(param, std::string()); }
    void block(Text why) { m_plan.blockers.push_back(std::move(why)); }

    Result<> ask() {
        m_networks = TRY(m_side.backend->readNetworks());
        auto links = m_side.networks->links();
        m_linksKnown = bool(links);
        if (links)
            m_links = *std::move(links);
        else
            m_plan.warnings.push_back(
                BINNACLE_TEXT("Whether its addresses clash with the host's others is not known: %1",
                              links.error().message.plain()));
        return {};
    }
    const HostLinks::Link* link(const std::string& name) const {
        const auto found = std::ranges::find(m_links.links, name, &HostLinks::Link::name);
        return found == m_links.links.end() ? nullptr : &*found;
    }
    bool isOfNetwork(const std::string& bridge) const {
        return !bridge.empty() && std::ranges::any_of(m_networks, [&](const Network& n) {
            return isOwnNetwork(n) && n.bridge == bridge;
        });
    }

    /// That guests are to stand on: the one that the host has, where it is the only one.
    Result<> chooseBridge() {
        for (const char* other : {"address", "dhcp", "domain", "forward-dev"})
            if (!text(other).empty())
                return invalid(BINNACLE_TEXT(
                    "A network on a bridge of the host takes no --%1: its addresses come from outside",
                    other));
        std::vector<std::string> bridges;
        for (const auto& known : m_links.links)
            if (known.bridge && !isOfNetwork(known.name)) bridges.push_back(known.name);
        m_spec.bridge = text("bridge");
        if (m_spec.bridge.empty() && bridges.size() == 1) m_spec.bridge = bridges.front();
        if (m_spec.bridge.empty())
            return invalid(bridges.empty()
                               ? BINNACLE_TEXT("The host has no bridge that guests could be put on")
                               : BINNACLE_TEXT("The host has several bridges: %1",
                                               fmt::format("{}", fmt::join(bridges, ", "))),
                           BINNACLE_TEXT("Name one by --bridge."));
        TRY(checkDeviceName(m_spec.bridge));
        const auto* found = link(m_spec.bridge);
        if (m_linksKnown && (!found || !found->bridge))
            block(BINNACLE_TEXT("The host has no bridge %1", m_spec.bridge));
        if (isOfNetwork(m_spec.bridge))
            block(BINNACLE_TEXT("The bridge %1 belongs to another network", m_spec.bridge));
        return {};
    }

    /// That libvirt is to make.
    Result<> nameBridge() {
        m_spec.bridge = text("bridge");
        if (m_spec.bridge.empty()) return {};
        TRY(checkDeviceName(m_spec.bridge));
        if (link(m_spec.bridge))
            block(BINNACLE_TEXT("The host has a network device %1 already", m_spec.bridge));
        else if (isOfNetwork(m_spec.bridge))
            block(BINNACLE_TEXT("The bridge %1 belongs to another network", m_spec.bridge));
        return {};
    }

    std::vector<HostLinks::Route> foreignRoutes() const {
        auto routes = m_links.routes;
        std::erase_if(routes, [this](const HostLinks::Route& route) { return isOfNetwork(route.device); });
        return routes;
    }
    std::vector<Subnet> taken() const {
        std::vector<Subnet> all;
        for (const auto& network : m_networks)
            for (const auto& address : network.addresses)
                if (const auto subnet = parseSubnet(address)) all.push_back(*subnet);
        for (const auto& route : foreignRoutes())
            all.push_back(route.to);
        return all;
    }
    void blockClashes(const Subnet& wanted) {
        for (const auto& network : m_networks)
            for (const auto& address : network.addresses)
                if (const auto other = parseSubnet(address); other && other->overlaps(wanted))
                    block(BINNACLE_TEXT("%1 overlaps %2 of the network %3", wanted.networkText(),
                                        other->networkText(), network.name));
        for (const auto& route : foreignRoutes())
            if (route.to.overlaps(wanted))
                block(BINNACLE_TEXT("%1 overlaps %2, which the host reaches by %3", wanted.networkText(),
                                    route.to.networkText(), route.device));
    }

    Result<> chooseAddress() {
        const auto asked = text("address");
        if (asked == "none") {
            if (m_spec.mode != "isolated")
                return invalid(BINNACLE_TEXT("Only an isolated network can do without an address"));
            if (!text("dhcp").empty() && text("dhcp") != "none")
                return invalid(BINNACLE_TEXT("Without an address the network has no DHCP"));
            return {};
        }
        m_spec.address = asked.empty() ? freeSubnet(taken()) : TRY(addressFrom(asked));
        if (!m_spec.address)
            return fail(ErrorCode::Conflict,
                        BINNACLE_TEXT("The host has no private addresses left that are free"), {},
                        BINNACLE_TEXT("Give some by --address."));
        blockClashes(*m_spec.address);
        const auto range = text("dhcp");
        if (range != "none")
            m_spec.dhcp =
                range.empty() ? usualRange(*m_spec.address) : TRY(rangeFrom(range, *m_spec.address));
        return {};
    }

    Result<> chooseDevice() {
        m_spec.device = text("forward-dev");
        if (m_spec.device.empty()) return {};
        if (m_spec.mode == "isolated")
            return invalid(
                BINNACLE_TEXT("From an isolated network nothing leaves the host: it takes no --forward-dev"));
        TRY(checkDeviceName(m_spec.device));
        if (m_linksKnown && !link(m_spec.device))
            block(BINNACLE_TEXT("The host has no network device %1", m_spec.device));
        return {};
    }

    Result<> chooseDomain() {
        m_spec.domain = text("domain");
        static const std::regex plain("[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?");
        if (m_spec.domain.empty() || std::regex_match(m_spec.domain, plain)) return {};
        return invalid(BINNACLE_TEXT("\"%1\" is no domain", m_spec.domain));
    }

    Text what() const {
        const auto at = m_spec.address ? m_spec.address->text() : std::string();
        if (m_spec.mode == "bridge")
            return BINNACLE_TEXT("Make the network %1 on the host's bridge %2", m_spec.name, m_spec.bridge);
        if (m_spec.mode == "route")
            return BINNACLE_TEXT("Make the network %1, which the host routes and where it has %2",
                                 m_spec.name, at);
        if (m_spec.mode == "nat")
            return BINNACLE_TEXT(
                "Make the network %1, which reaches out by the host's address (NAT) and where it has %2",
                m_spec.name, at);
        return at.empty() ? BINNACLE_TEXT("Make the network %1 among guests alone", m_spec.name)
                          : BINNACLE_TEXT("Make the network %1 among guests and the host, which has %2 in it",
                                          m_spec.name, at);
    }

    void addNotes() {
        if (m_spec.dhcp)
            m_plan.notes.push_back(BINNACLE_TEXT("It gives guests addresses from %1 to %2",
                                                 ipv4Text(m_spec.dhcp->first), ipv4Text(m_spec.dhcp->last)));
        else if (m_spec.mode != "bridge")
            m_plan.notes.push_back(BINNACLE_TEXT("It gives guests no addresses: they need fixed ones"));
        if (m_spec.mode == "route")
            m_plan.notes.push_back(BINNACLE_TEXT(
                "Other machines reach it by a route to %1 over this host, which is theirs to have",
                m_spec.address->networkText()));
    }

    void addStep(Text title, std::function<Result<>(HostNetworks&)> run,
                 std::function<Result<>(HostNetworks&)> undo = {}) {
        PlanStep step;
        step.title = std::move(title);
        step.run = [side = m_side, run = std::move(run)](TaskContext&) { return run(*side.networks); };
        if (undo) step.undo = [side = m_side, undo = std::move(undo)] { return undo(*side.networks); };
        m_plan.steps.push_back(std::move(step));
    }
    void addSteps() {
        addNotes();
        const auto name = m_spec.name;
        addStep(
            what(), [spec = m_spec](HostNetworks& n) { return n.defineNetwork(spec); },
            [name](HostNetworks& n) { return n.undefineNetwork(name); });
        if (!m_params.value("no-start", false))
            addStep(
                BINNACLE_TEXT("Start the network %1", name),
                [name](HostNetworks& n) { return n.startNetwork(name); },
                [name](HostNetworks& n) { return n.stopNetwork(name); });
        if (m_params.value("autostart", false))
            addStep(BINNACLE_TEXT("Start the network %1 with the host from now on", name),
                    [name](HostNetworks& n) { return n.setNetworkAutostart(name, true); });
        m_plan.answer = [spec = m_spec] {
            Json answer{{"network", spec.name}, {"mode", spec.mode}};
            if (spec.address) answer["address"] = spec.address->text();
            if (spec.dhcp) answer["dhcpRange"] = spec.dhcp->text();
            return answer;
        };
    }

    NetworkSide m_side;
    const Json& m_params;
    std::vector<Network> m_networks;
    HostLinks m_links;
    bool m_linksKnown = false;
    NetworkSpec m_spec;
    Plan m_plan;
};

std::vector<Param> params() {
    using Type = Param::Type;
    return {
        {.name = "name",
         .required = true,
         .positional = true,
         .help = BINNACLE_TEXT("What the network is called")},
        {.name = "mode",
         .type = Type::Choice,
         .help = BINNACLE_TEXT("nat: guests reach out by the host's address; route: by their own; isolated: "
                               "not at all; bridge: they are where the "
                               "host's bridge is"),
         .choices = {"nat", "route", "isolated", "bridge"},
         .fallback = "nat"},
        {.name = "bridge",
         .help = BINNACLE_TEXT("The host's bridge; in other modes the name of the one that is made"),
         .otherwise = BINNACLE_TEXT("the host's own, or a new one")},
        {.name = "address",
         .help = BINNACLE_TEXT(
             "The host's address in it, as 192.168.50.1/24; none, where it is isolated; else a free one"),
         .otherwise = BINNACLE_TEXT("a free one")},
        {.name = "dhcp",
         .help = BINNACLE_TEXT(
             "Addresses for guests, as 192.168.50.100-192.168.50.200, or none; else all there are"),
         .otherwise = BINNACLE_TEXT("all there are")},
        {.name = "domain",
         .help = BINNACLE_TEXT("The domain of its guests' names"),
         .otherwise = BINNACLE_TEXT("none")},
        {.name = "forward-dev",
         .help = BINNACLE_TEXT("The host's network device by which it reaches out; else any"),
         .otherwise = BINNACLE_TEXT("any")},
        {.name = "autostart", .type = Type::Flag, .help = BINNACLE_TEXT("Start it with the host")},
        {.name = "no-start", .type = Type::Flag, .help = BINNACLE_TEXT("Don't start it now")},
    };
}

} // namespace

void addNetworkCreateAction(ActionRegistry& registry, Fleet& fleet) {
    auto a = networkAction(
        "network.create", BINNACLE_TEXT("Create a Network"),
        BINNACLE_TEXT("Makes a network for guests; its name is enough, addresses are found that are free."));
    a.icon = "plus";
    a.inMenus = true;
    a.params = params();
    a.plan = [&fleet](const ActionCall& call, TaskContext&) -> Result<Plan> {
        return Planner(TRY(networkSideOf(fleet, call)), call.params).plan();
    };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Create a network on %1", name); };
    registry.add(std::move(a));
}

} // namespace binnacle
