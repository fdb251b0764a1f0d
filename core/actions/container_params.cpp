// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/container_params.h"

#include "core/actions/host_target.h"
#include "core/actions/storage_target.h"
#include "core/base/paths.h"
#include "core/base/thread_role.h"
#include "core/domain/password_hash.h"
#include "core/settings/file_replace.h"

#include <algorithm>
#include <array>
#include <regex>

namespace binnacle {
namespace {

constexpr std::uint64_t mib = 1 << 20;

Error invalid(Text message, Text hint = {}) {
    return fail(ErrorCode::InvalidArgument, std::move(message), {}, std::move(hint));
}

bool matches(const std::string& text, const char* pattern) {
    return std::regex_match(text, std::regex(pattern));
}

/// Those that libvirt's LXC driver knows (https://libvirt.org/formatdomain.html#hypervisor-features).
constexpr std::array knownCapabilities{
    "audit_control",   "audit_write", "block_suspend", "chown",      "dac_override",   "dac_read_search",
    "fowner",          "fsetid",      "ipc_lock",      "ipc_owner",  "kill",           "lease",
    "linux_immutable", "mac_admin",   "mac_override",  "mknod",      "net_admin",      "net_bind_service",
    "net_broadcast",   "net_raw",     "setgid",        "setfcap",    "setpcap",        "setuid",
    "sys_admin",       "sys_boot",    "sys_chroot",    "sys_module", "sys_nice",       "sys_pacct",
    "sys_ptrace",      "sys_rawio",   "sys_resource",  "sys_time",   "sys_tty_config", "syslog",
    "wake_alarm"};

/// A path that libvirt, tar and a shell all understand alike.
Result<std::string> hostPath(const std::string& path) {
    if (path.starts_with('/') && path.size() < 1000 &&
        std::ranges::none_of(path, [](unsigned char c) { return c < 0x20 || c == 0x7f; })) {
        auto plain = plainPath(path);
        if (plain.find("/../") == std::string::npos && !plain.ends_with("/..")) return plain;
    }
    return invalid(BINNACLE_TEXT("\"%1\" is no path on the host", path));
}

/// Makes the wish of what was asked for.
class Reader {
public:
    explicit Reader(const Json& params)
        : m_params(params) {}

    Result<ContainerWish> read() {
        box().name = text("name");
        TRY(checkNewName(box().name));
        TRY(readSource());
        TRY(readSizes());
        TRY(readNics());
        TRY(readFolders());
        TRY(readStart());
        TRY(readConfig());
        m_wish.privileged = flag("privileged");
        m_wish.autostart = flag("autostart");
        m_wish.start = flag("start");
        m_wish.tags = list("tags");
        return std::move(m_wish);
    }

private:
    domain::NewContainer& box() { return m_wish.container; }
    std::string text(const char* name) const { return m_params.value(name, std::string()); }
    std::vector<std::string> list(const char* name) const {
        return m_params.value(name, std::vector<std::string>());
    }
    bool flag(const char* name) const { return m_params.value(name, false); }

    Result<std::optional<std::int64_t>> number(const char* name, std::int64_t least, std::int64_t most,
                                               Text wrong) const {
        const auto it = m_params.find(name);
        if (it == m_params.end() || it->is_null()) return std::optional<std::int64_t>();
        if (!it->is_number_integer() || it->get<std::int64_t>() < least || it->get<std::int64_t>() > most)
            return invalid(std::move(wrong));
        return std::optional(it->get<std::int64_t>());
    }

    Result<> readSource() {
        const auto archive = text("template"), folder = text("directory"), suite = text("debootstrap");
        if (int(!archive.empty()) + int(!folder.empty()) + int(!suite.empty()) != 1)
            return invalid(
                BINNACLE_TEXT(
                    "A container is made from one of these: an archive, a folder, Debian's packages"),
                BINNACLE_TEXT("Give --template, --directory or --debootstrap."));
        auto& source = m_wish.source;
        m_wish.parent =
            TRY(hostPath(text("folder").empty() ? "/var/lib/libvirt/filesystems" : text("folder")));
        if (!archive.empty())
            source = {.kind = RootSource::Kind::Archive,
                      .path = archive.starts_with('/') ? TRY(hostPath(archive)) : archive};
        if (!folder.empty()) source = {.kind = RootSource::Kind::Folder, .path = TRY(hostPath(folder))};
        m_wish.inPlace = !folder.empty() && !flag("copy");
        if (m_wish.inPlace && source.path == "/")
            return invalid(BINNACLE_TEXT("The host's own root can't be a container's"));
        if (suite.empty()) return {};
        const auto mirror = text("mirror");
        if (!matches(suite, "[a-z][a-z0-9.-]{1,30}"))
            return invalid(BINNACLE_TEXT("\"%1\" is no release of Debian's", suite));
        if (!mirror.empty() && !matches(mirror, "(https?|file)://[A-Za-z0-9._~:/@%+-]{1,300}"))
            return invalid(BINNACLE_TEXT("\"%1\" is no address of packages", mirror));
        source = {.kind = RootSource::Kind::Debootstrap, .suite = suite, .mirror = mirror};
        return {};
    }

    Result<> readSizes() {
        const auto cpus = TRY(number("cpus", 1, 512, BINNACLE_TEXT("A guest has 1 to 512 CPUs")));
        box().vcpus = unsigned(cpus.value_or(2));
        const auto memory =
            TRY(number("memory", 16, 64 << 20, BINNACLE_TEXT("The memory is given in MiB, 16 and up")));
        box().memoryBytes = std::uint64_t(memory.value_or(512)) * mib;
        if (const auto swap = TRY(number("swap", 0, 64 << 20, BINNACLE_TEXT("The swap is given in MiB"))))
            box().swapBytes = std::uint64_t(*swap) * mib;
        const auto limit = TRY(
            number("cpu-limit", 1, 51'200, BINNACLE_TEXT("The limit is given in percent of one CPU: 150")));
        box().cpuPercent = unsigned(limit.value_or(box().vcpus * 100));
        if (const auto shares =
                TRY(number("cpu-shares", 2, 262'144,
                           BINNACLE_TEXT("The CPU shares are 2 to 262144; the usual ones are 1024"))))
            box().cpuShares = unsigned(*shares);
        return {};
    }

    Result<domain::NewContainerNic> nic(const std::string& source, std::size_t index) const {
        using Kind = domain::NewNic::Kind;
        domain::NewContainerNic nic;
        const bool bridge = source.starts_with("bridge:");
        nic.kind = bridge ? Kind::Bridge : Kind::Network;
        nic.source = bridge ? source.substr(7) : source;
        if (const auto macs = list("mac"); index < macs.size() && macs[index] != "auto") {
            nic.mac = macs[index];
            std::ranges::transform(nic.mac, nic.mac.begin(),
                                   [](unsigned char c) { return char(std::tolower(c)); });
            if (!matches(nic.mac, "[0-9a-f][02468ace](:[0-9a-f]{2}){5}"))
                return invalid(BINNACLE_TEXT("\"%1\" is no hardware address of a NIC", macs[index]),
                               BINNACLE_TEXT("They look like 52:54:00:12:34:56."));
        }
        if (const auto addresses = list("address"); index < addresses.size() && addresses[index] != "dhcp") {
            nic.address = parseSubnet(addresses[index]);
            if (!nic.address || addresses[index].find('/') == std::string::npos)
                return invalid(BINNACLE_TEXT("\"%1\" is no address with its network", addresses[index]),
                               BINNACLE_TEXT("Addresses look like 192.168.50.7/24; dhcp asks for one."));
        }
        const auto down = list("unplugged");
        nic.linkUp = std::ranges::find(down, "eth" + std::to_string(index)) == down.end();
        return nic;
    }

    Result<> readNics() {
        auto networks = list("network");
        m_wish.usualNetwork = networks.empty();
        if (networks.empty()) networks = {"default"};
        std::erase(networks, "none");
        for (std::size_t i = 0; i < networks.size(); ++i)
            box().nics.push_back(TRY(nic(networks[i], i)));
        for (const auto* option : {"address", "mac"})
            if (list(option).size() > networks.size())
                return invalid(BINNACLE_TEXT("There are more values of --%1 than networks", option));
        if (const auto gateway = text("gateway"); !gateway.empty()) {
            const auto ip = parseIpv4(gateway);
            const auto with = std::ranges::find_if(
                box().nics, [&](const auto& n) { return ip && n.address && n.address->contains(*ip); });
            if (!ip || with == box().nics.end())
                return invalid(
                    BINNACLE_TEXT("The gateway %1 is in the network of no address that was given", gateway));
            with->gateway = ip;
        }
        return {};
    }

    Result<> readFolders() {
        for (const auto& mount : list("mount")) {
            auto rest = mount;
            domain::HostFolder folder;
            if (rest.ends_with(":ro")) folder.readOnly = true, rest.resize(rest.size() - 3);
            const auto colon = rest.find(":/");
            if (colon == std::string::npos)
                return invalid(
                    BINNACLE_TEXT("\"%1\" doesn't say which folder is to be where", mount),
                    BINNACLE_TEXT(
                        "As /srv/music:/music, or /srv/music:/music:ro where it may only be read."));
            folder.source = TRY(hostPath(rest.substr(0, colon)));
            folder.target = TRY(hostPath(rest.substr(colon + 1)));
            if (folder.target == "/")
                return invalid(BINNACLE_TEXT("The root of the container is what it is made from"));
            box().folders.push_back(std::move(folder));
        }
        return {};
    }

    Result<> readStart() {
        if (!text("init").empty()) box().init = TRY(hostPath(text("init")));
        box().initArguments = list("init-argument");
        for (auto name : list("capability")) {
            const bool has = !name.starts_with('-');
            if (!has || name.starts_with('+')) name.erase(0, 1);
            if (std::ranges::find(knownCapabilities, name) == knownCapabilities.end())
                return invalid(
                    BINNACLE_TEXT("There is no capability \"%1\"", name),
                    BINNACLE_TEXT("As sys_time, or -net_raw to take it away; see man 7 capabilities."));
            box().capabilities.emplace_back(std::move(name), has);
        }
        return {};
    }

    /// Of each word that is a path, what stands in that file.
    Result<std::vector<std::string>> keys() const {
        assertMayBlock("containerWish");
        std::vector<std::string> words;
        for (const auto& word : list("ssh-key")) {
            if (!word.starts_with('/') && !word.starts_with("./")) {
                words.push_back(word);
                continue;
            }
            words.push_back(TRY(readWholeFile(word)));
        }
        return domain::sshKeys(words);
    }

    Result<> readConfig() {
        auto& config = m_wish.config;
        config.hostname = text("hostname");
        config.dns = list("dns");
        config.searchDomain = text("search");
        config.keys = TRY(keys());
        auto password = text("root-password");
        if (password.ends_with('\n')) password.pop_back(); // of a line that was read
        m_wish.configures = !config.hostname.empty() || !config.dns.empty() || !config.keys.empty() ||
                            !password.empty() || !list("address").empty();
        if (config.hostname.empty()) config.hostname = box().name;
        if (!matches(config.hostname,
                     "[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*") ||
            config.hostname.size() > 64) {
            if (!text("hostname").empty())
                return invalid(BINNACLE_TEXT("\"%1\" can't be the name of a computer", config.hostname));
            std::ranges::replace_if(
                config.hostname, [](char c) { return c == '_' || c == '.'; }, '-');
            while (config.hostname.ends_with('-'))
                config.hostname.pop_back();
        }
        for (const auto& server : config.dns)
            if (!parseIpv4(server) && !matches(server, "[0-9a-fA-F:]*:[0-9a-fA-F:.]*"))
                return invalid(BINNACLE_TEXT("\"%1\" is no address of a name server", server));
        if (!config.searchDomain.empty() && !matches(config.searchDomain, "[A-Za-z0-9.-]{1,253}"))
            return invalid(BINNACLE_TEXT("\"%1\" is no domain of names", config.searchDomain));
        if (!config.searchDomain.empty() && config.dns.empty())
            return invalid(BINNACLE_TEXT("A domain to search needs a name server: give --dns, too"));
        if (!password.empty()) config.passwordHash = TRY(domain::passwordHash(password));
        return {};
    }

    const Json& m_params;
    ContainerWish m_wish;
};

} // namespace

std::vector<Param> containerParams() {
    using Type = Param::Type;
    return {
        {.name = "name",
         .required = true,
         .positional = true,
         .help = BINNACLE_TEXT("What the guest is called")},
        {.name = "template",
         .help = BINNACLE_TEXT(
             "An archive of its files by tar, also compressed: a path on the host, or POOL/NAME")},
        {.name = "directory", .help = BINNACLE_TEXT("Or a folder of the host that has its files")},
        {.name = "copy",
         .type = Type::Flag,
         .help = BINNACLE_TEXT("Copy that folder; else it is used where it is")},
        {.name = "debootstrap",
         .help = BINNACLE_TEXT("Or a release of Debian's, as bookworm, that the host fetches")},
        {.name = "mirror", .help = BINNACLE_TEXT("Where it fetches that from; else Debian's own")},
        {.name = "memory", .type = Type::Number, .help = BINNACLE_TEXT("MiB of memory"), .fallback = "512"},
        {.name = "swap",
         .type = Type::Number,
         .help = BINNACLE_TEXT("MiB of swap beside it; else as the host has it")},
        {.name = "cpus",
         .type = Type::Number,
         .help = BINNACLE_TEXT("CPUs: so much time of the host's it gets at most"),
         .fallback = "2"},
        {.name = "cpu-limit",
         .type = Type::Number,
         .help = BINNACLE_TEXT("Another limit, in percent of one CPU: 150")},
        {.name = "cpu-shares",
         .type = Type::Number,
         .help = BINNACLE_TEXT("Its weight among those that want the CPU; the usual one is 1024")},
        {.name = "network",
         .type = Type::TextList,
         .help = BINNACLE_TEXT("A network of libvirt's, bridge:NAME, or none")},
        {.name = "address",
         .type = Type::TextList,
         .help = BINNACLE_TEXT("The address in each of them, as 192.168.50.7/24, or dhcp")},
        {.name = "gateway", .help = BINNACLE_TEXT("Where all else is reached: 192.168.50.1")},
        {.name = "mac",
         .type = Type::TextList,
         .help = BINNACLE_TEXT("The hardware address in each of them, or auto")},
        {.name = "unplugged",
         .type = Type::TextList,
         .help = BINNACLE_TEXT("Those whose cable is out: eth1")},
        {.name = "hostname", .help = BINNACLE_TEXT("What it calls itself; else its name here")},
        {.name = "dns", .type = Type::TextList, .help = BINNACLE_TEXT("Addresses of name servers")},
        {.name = "search", .help = BINNACLE_TEXT("The domain in which short names are looked for")},
        {.name = "root-password",
         .type = Type::Secret,
         .help = BINNACLE_TEXT("Root's password; on the command line, - reads it from standard input")},
        {.name = "ssh-key",
         .type = Type::TextList,
         .help = BINNACLE_TEXT("Public keys that may log in as root, or files of this computer with them")},
        {.name = "mount",
         .type = Type::TextList,
         .help = BINNACLE_TEXT(
             "A folder of the host that it sees: /srv/music:/music, with :ro behind it to be read only")},
        {.name = "init", .help = BINNACLE_TEXT("The program that it runs"), .fallback = "/sbin/init"},
        {.name = "init-argument", .type = Type::TextList, .help = BINNACLE_TEXT("Arguments of that program")},
        {.name = "capability",
         .type = Type::TextList,
         .help = BINNACLE_TEXT("A capability that it has, as sys_time, or has not, as -net_raw")},
        {.name = "privileged",
         .type = Type::Flag,
         .help = BINNACLE_TEXT("Its root is the host's root; else it has users of its own")},
        {.name = "folder",
         .help = BINNACLE_TEXT("The host's folder in which its own is made"),
         .fallback = "/var/lib/libvirt/filesystems"},
        {.name = "tags", .type = Type::TextList, .help = BINNACLE_TEXT("Tags")},
        {.name = "autostart", .type = Type::Flag, .help = BINNACLE_TEXT("Start it with the host")},
        {.name = "start", .type = Type::Flag, .help = BINNACLE_TEXT("Start it at once")},
    };
}

Result<ContainerWish> containerWish(const Json& params) {
    return Reader(params).read();
}

} // namespace binnacle
