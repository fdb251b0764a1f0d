// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// What a new container's own files are to say: its name, its addresses, who may log in. Pure.

#include "core/base/result.h"
#include "core/domain/container_xml.h"

#include <map>
#include <set>

namespace binnacle::domain {

/// What was seen of a root file system. All of it is untrusted.
struct RootContents {
    std::set<std::string> has; ///< of rootQuestions(): those that are there, "sbin/init"
    std::map<std::string, std::string>
        files; ///< of rootFiles(): those that are plain files, with what is in them
};
/// What is to be looked for in a root file system, and read of it: relative to it.
const std::vector<std::string>& rootQuestions();
const std::vector<std::string>& rootFiles();

struct RootFile {
    std::string path; ///< relative to the root
    std::string text; ///< the whole of it; of a link where it leads
    unsigned mode = 0644;
    bool link = false;
    bool operator==(const RootFile&) const = default;
};

struct ContainerConfig {
    std::string hostname;         ///< empty: stays
    std::vector<std::string> dns; ///< servers; empty: stays
    std::string searchDomain;
    std::string passwordHash;          ///< of root; empty: stays
    std::vector<std::string> keys;     ///< that may log in as root, a line each
    std::vector<NewContainerNic> nics; ///< eth0, eth1 …
};

/// Who sets the addresses inside.
enum class NetworkWay : std::uint8_t {
    Ifupdown, ///< /etc/network/interfaces: Debian, Devuan, Alpine, busybox
    Networkd, ///< systemd-networkd
    Unknown,
};
NetworkWay networkWay(const RootContents& root);

/// "Debian GNU/Linux 12 (bookworm)"; empty: not known.
std::string systemName(const RootContents& root);

/// The files that are to be written. Unsupported where \a root can't be what was asked for.
Result<std::vector<RootFile>> filesFor(const ContainerConfig& config, const RootContents& root);

/// Keys out of words, where a key is two words and a comment: "ssh-ed25519 AAAA… ada@desk". InvalidArgument
/// for what is none.
Result<std::vector<std::string>> sshKeys(const std::vector<std::string>& words);

} // namespace binnacle::domain
