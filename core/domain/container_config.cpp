// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/container_config.h"

#include "core/base/untrusted.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <sstream>

namespace binnacle::domain {
namespace {

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const auto& line : lines)
        text += line + '\n';
    return text;
}

std::string textOf(const RootContents& root, const char* file) {
    const auto it = root.files.find(file);
    return it == root.files.end() ? std::string() : it->second;
}

/// The second field of root's line. False: there is no such line.
bool setPassword(std::string& file, const std::string& hash) {
    auto lines = linesOf(file);
    for (auto& line : lines) {
        if (!line.starts_with("root:")) continue;
        const auto end = line.find(':', 5);
        line = "root:" + hash + (end == std::string::npos ? ":::::::" : line.substr(end));
        file = joined(lines);
        return true;
    }
    return false;
}

Result<> addPassword(const std::string& hash, const RootContents& root, std::vector<RootFile>& files) {
    auto shadow = textOf(root, "etc/shadow"), passwd = textOf(root, "etc/passwd");
    if (root.files.contains("etc/shadow") && setPassword(shadow, hash)) {
        files.push_back({"etc/shadow", shadow, 0640});
        return {};
    }
    if (setPassword(passwd, hash)) {
        files.push_back({"etc/passwd", passwd});
        return {};
    }
    return fail(ErrorCode::Unsupported,
                BINNACLE_TEXT("The root file system has no user root whose password could be set"));
}

std::string homeOfRoot(const RootContents& root) {
    for (const auto& line : linesOf(textOf(root, "etc/passwd"))) {
        if (!line.starts_with("root:")) continue;
        std::vector<std::string> fields;
        std::istringstream in(line);
        for (std::string field; std::getline(in, field, ':');)
            fields.push_back(field);
        if (fields.size() < 6 || !fields[5].starts_with("/root") || fields[5].find("..") != std::string::npos)
            break;
        return fields[5].substr(1);
    }
    return "root";
}

void addKeys(const std::vector<std::string>& keys, const RootContents& root, std::vector<RootFile>& files) {
    const auto path = homeOfRoot(root) + "/.ssh/authorized_keys";
    auto lines = linesOf(textOf(root, path.c_str()));
    for (const auto& key : keys)
        if (std::ranges::find(lines, key) == lines.end()) lines.push_back(key);
    files.push_back({path, joined(lines), 0600});
}

void addHostname(const std::string& name, const RootContents& root, std::vector<RootFile>& files) {
    files.push_back({"etc/hostname", name + '\n'});
    auto lines = linesOf(textOf(root, "etc/hosts"));
    std::erase_if(lines, [](const std::string& line) {
        return line.starts_with("127.0.1.1\t") || line.starts_with("127.0.1.1 ");
    });
    if (lines.empty()) lines = {"127.0.0.1\tlocalhost", "::1\tlocalhost ip6-localhost ip6-loopback"};
    lines.insert(lines.begin() + 1, "127.0.1.1\t" + name);
    files.push_back({"etc/hosts", joined(lines)});
}

std::string netmaskOf(const Subnet& subnet) {
    return ipv4Text(subnet.mask());
}

/// With netmask and not /24: old busybox knows no other.
std::string interfacesFile(const std::vector<NewContainerNic>& nics) {
    std::string text = "auto lo\niface lo inet loopback\n";
    for (std::size_t i = 0; i < nics.size(); ++i) {
        const auto& nic = nics[i];
        text += fmt::format("\nauto eth{0}\niface eth{0} inet {1}\n", i, nic.address ? "static" : "dhcp");
        if (nic.address)
            text += fmt::format("    address {}\n    netmask {}\n", ipv4Text(nic.address->address),
                                netmaskOf(*nic.address));
        if (nic.gateway) text += fmt::format("    gateway {}\n", ipv4Text(*nic.gateway));
    }
    return text;
}

void addNetworkd(const ContainerConfig& config, std::vector<RootFile>& files) {
    for (std::size_t i = 0; i < config.nics.size(); ++i) {
        const auto& nic = config.nics[i];
        auto text = fmt::format("[Match]\nName=eth{}\n\n[Network]\n", i);
        text += nic.address ? "Address=" + nic.address->text() + '\n' : std::string("DHCP=ipv4\n");
        if (nic.gateway) text += "Gateway=" + ipv4Text(*nic.gateway) + '\n';
        files.push_back({fmt::format("etc/systemd/network/10-eth{}.network", i), text});
    }
    files.push_back({"etc/systemd/system/multi-user.target.wants/systemd-networkd.service",
                     "/lib/systemd/system/systemd-networkd.service", 0, true});
}

bool hasAny(const RootContents& root, std::initializer_list<const char*> paths) {
    return std::ranges::any_of(paths, [&](const char* path) { return root.has.contains(path); });
}

bool startsKey(const std::string& word) {
    return word.starts_with("ssh-") || word.starts_with("ecdsa-sha2-") || word.starts_with("sk-");
}

bool isBase64(const std::string& word) {
    return word.size() >= 16 && std::ranges::all_of(word, [](char c) {
               return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                      c == '+' || c == '/' || c == '=';
           });
}

} // namespace

const std::vector<std::string>& rootQuestions() {
    static const std::vector<std::string> all{"sbin/init",
                                              "usr/sbin/init",
                                              "bin/sh",
                                              "usr/bin/sh",
                                              "etc",
                                              "sbin/ifup",
                                              "usr/sbin/ifup",
                                              "etc/network",
                                              "lib/systemd/systemd-networkd",
                                              "usr/lib/systemd/systemd-networkd"};
    return all;
}

const std::vector<std::string>& rootFiles() {
    static const std::vector<std::string> all{"etc/passwd",         "etc/shadow",
                                              "etc/hosts",          "etc/os-release",
                                              "usr/lib/os-release", "root/.ssh/authorized_keys"};
    return all;
}

NetworkWay networkWay(const RootContents& root) {
    if (hasAny(root, {"sbin/ifup", "usr/sbin/ifup"}) && hasAny(root, {"etc/network"}))
        return NetworkWay::Ifupdown;
    if (hasAny(root, {"lib/systemd/systemd-networkd", "usr/lib/systemd/systemd-networkd"}))
        return NetworkWay::Networkd;
    return NetworkWay::Unknown;
}

std::string systemName(const RootContents& root) {
    for (const auto* file : {"etc/os-release", "usr/lib/os-release"})
        for (const auto& line : linesOf(textOf(root, file))) {
            if (!line.starts_with("PRETTY_NAME=")) continue;
            auto name = line.substr(12);
            std::erase(name, '"');
            return singleLine(name, 80);
        }
    return {};
}

Result<std::vector<RootFile>> filesFor(const ContainerConfig& config, const RootContents& root) {
    std::vector<RootFile> files;
    if (!config.hostname.empty()) addHostname(config.hostname, root, files);
    if (!config.dns.empty()) {
        std::string text = config.searchDomain.empty() ? "" : "search " + config.searchDomain + '\n';
        for (const auto& server : config.dns)
            text += "nameserver " + server + '\n';
        files.push_back({"etc/resolv.conf", text});
    }
    if (!config.nics.empty()) switch (networkWay(root)) {
        case NetworkWay::Ifupdown:
            files.push_back({"etc/network/interfaces", interfacesFile(config.nics)});
            break;
        case NetworkWay::Networkd:
            addNetworkd(config, files);
            break;
        case NetworkWay::Unknown:
            break;
        }
    if (!config.passwordHash.empty()) TRY(addPassword(config.passwordHash, root, files));
    if (!config.keys.empty()) addKeys(config.keys, root, files);
    return files;
}

Result<std::vector<std::string>> sshKeys(const std::vector<std::string>& words) {
    std::vector<std::string> all, keys;
    for (const auto& word : words) {
        std::istringstream in(word);
        for (std::string one; in >> one;)
            all.push_back(validUtf8(one));
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!startsKey(all[i]) || i + 1 == all.size() || !isBase64(all[i + 1]))
            return fail(
                ErrorCode::InvalidArgument,
                BINNACLE_TEXT("\"%1\" is no public SSH key", singleLine(all[i], 60)), {},
                BINNACLE_TEXT("Give the path of a file like ~/.ssh/id_ed25519.pub, or what stands in it."));
        auto key = all[i] + ' ' + all[i + 1];
        for (++i; i + 1 < all.size() && !startsKey(all[i + 1]);)
            key += ' ' + all[++i];
        keys.push_back(std::move(key));
    }
    return keys;
}

} // namespace binnacle::domain
