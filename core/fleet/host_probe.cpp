// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/host_probe.h"

#include "core/base/fold.h"
#include "core/base/untrusted.h"
#include "core/ssh/session.h"

#include <arpa/inet.h>
#include <charconv>

namespace binnacle {
namespace {

constexpr const char* script = R"sh(
t=$(printf '\t')
say() { printf '%s\t%s\n' "$1" "$2"; }
say clock "$(date +%s)"
say os "$(sed -n 's/^PRETTY_NAME=//p' /etc/os-release 2>/dev/null | tr -d '"')"
say kernel "$(uname -r)"
say cpu "$(sed -n 's/^model name[[:space:]]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1)"
say user "$(id -un)"
say groups "$(id -Gn)"
[ -e /dev/kvm ] && say kvm "$([ -r /dev/kvm ] && [ -w /dev/kvm ] && echo usable || echo denied)"
case "$(uname -m)" in x86_64|i?86) grep -qwE 'vmx|svm' /proc/cpuinfo || say virtualization none;; esac
for s in libvirt-sock virtqemud-sock virtlxcd-sock; do
  [ -S /run/libvirt/$s ] || continue
  if ! grep -q " /\(var/\)\?run/libvirt/$s\$" /proc/net/unix; then say socket "dead /run/libvirt/$s"
  elif [ -w /run/libvirt/$s ]; then say socket "usable /run/libvirt/$s"; else say socket "denied /run/libvirt/$s"; fi
done
PATH=$PATH:/usr/sbin:/sbin
for p in virt-ssh-helper nc socat libvirtd virtqemud swtpm qemu-system-x86_64 qemu-img; do
  command -v $p >/dev/null 2>&1 && say program $p
done
if [ -e /sys/fs/cgroup/cgroup.controllers ]; then say cgroups v2
elif [ -d /sys/fs/cgroup/memory ]; then say cgroups v1; fi
for d in /run/libvirt/qemu /run/libvirt/lxc "${XDG_RUNTIME_DIR:-/nonexistent}/libvirt/qemu/run"; do
  for f in "$d"/*.pid; do
    [ -e "$f" ] || continue
    n=${f##*/}; n=${n%.pid}
    k=qemu; [ "$d" = /run/libvirt/lxc ] && k=lxc
    say "$k" "$(stat -c %Y "$f") $n"
    [ $k = lxc ] || continue
    p=$(cat "$f"); c=$(cat "/proc/$p/task/$p/children" 2>/dev/null); c=${c%% *}
    [ -n "$c" ] || continue
    [ "$(readlink /proc/$c/ns/net)" = "$(readlink /proc/self/ns/net)" ] && continue
    for a in $(awk '/32 host/ {print f} {f=$2}' "/proc/$c/net/fib_trie" 2>/dev/null | sort -u); do
      say address "$a $n"
    done
    awk '$4=="00" {print $1}' "/proc/$c/net/if_inet6" 2>/dev/null | while read -r a; do say address6 "$a $n"; done
  done
done
awk 'NR>1 && $3!="0x0" && $4!="00:00:00:00:00:00" {print "arp\t" $4 " " $1}' /proc/net/arp 2>/dev/null
exit 0
)sh";

constexpr std::size_t maxEntries = 20'000;

struct Pair {
    std::string_view first, second;
};
Pair splitAt(std::string_view text, char separator) {
    const auto at = text.find(separator);
    return at == std::string_view::npos ? Pair{text, {}} : Pair{text.substr(0, at), text.substr(at + 1)};
}

std::optional<WallTime> seconds(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || value <= 0 || value > 100'000'000'000) return std::nullopt;
    return fromMillis(value * 1000);
}

bool isAddress(const std::string& text) {
    in6_addr buffer{};
    return inet_pton(AF_INET, text.c_str(), &buffer) == 1 || inet_pton(AF_INET6, text.c_str(), &buffer) == 1;
}

/// "fd000000…" of /proc/net/if_inet6 as people write it.
std::string ipv6(std::string_view hex) {
    in6_addr address{};
    if (hex.size() != 32) return {};
    for (std::size_t i = 0; i < 16; ++i)
        std::from_chars(hex.data() + 2 * i, hex.data() + 2 * i + 2, address.s6_addr[i], 16);
    char text[INET6_ADDRSTRLEN] = "";
    inet_ntop(AF_INET6, &address, text, sizeof text);
    return text;
}

void noteStart(std::string_view value, std::map<std::string, WallTime>& starts) {
    const auto [time, name] = splitAt(value, ' ');
    if (const auto at = seconds(time); at && starts.size() < maxEntries) starts[validUtf8(name)] = *at;
}

void noteAddress(std::string_view name, const std::string& address, HostProbe& probe) {
    auto& known = probe.containerAddresses[validUtf8(name)];
    if (isAddress(address) && !address.starts_with("127.") && address != "::1" && known.size() < 64)
        known.push_back(address);
}

void read(std::string_view key, std::string_view value, HostProbe& probe) {
    if (key == "clock") probe.clock = seconds(value);
    if (key == "os") probe.os = singleLine(value, 120);
    if (key == "kernel") probe.kernel = singleLine(value, 120);
    if (key == "cpu") probe.cpuModel = singleLine(value, 120);
    if (key == "user") probe.user = singleLine(value, 60);
    if (key == "groups") probe.groups = singleLine(value, 500);
    if (key == "cgroups") probe.cgroups = singleLine(value, 20);
    if (key == "kvm") probe.kvmDevice = true, probe.kvmAccess = value == "usable";
    if (key == "virtualization") probe.virtualizes = value != "none";
    if (key == "socket" && probe.sockets.size() < 10) probe.sockets.push_back(singleLine(value, 120));
    if (key == "program" && probe.programs.size() < 50) probe.programs.push_back(singleLine(value, 60));
    if (key == "qemu") noteStart(value, probe.qemuStarts);
    if (key == "lxc") noteStart(value, probe.lxcStarts);
    const auto [first, rest] = splitAt(value, ' ');
    if (key == "address") noteAddress(rest, std::string(first), probe);
    if (key == "address6") noteAddress(rest, ipv6(first), probe);
    if (key == "arp" && isAddress(std::string(rest)) && probe.arp.size() < maxEntries) probe.arp[folded(first)] = rest;
}

} // namespace

const std::string& probeCommand() {
    static const std::string command = "exec /bin/sh -c " + ssh::shellWord(script);
    return command;
}

HostProbe parseProbe(std::string_view output) {
    HostProbe probe;
    while (!output.empty()) {
        const auto [line, rest] = splitAt(output, '\n');
        const auto [key, value] = splitAt(line, '\t');
        read(key, value, probe);
        output = rest;
    }
    return probe;
}

} // namespace binnacle
