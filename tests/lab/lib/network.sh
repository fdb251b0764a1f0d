# SPDX-License-Identifier: GPL-3.0-or-later
# One bridge on the machine, one cable to each host.
# shellcheck shell=bash

bridge_up() {
    if ! ip link show "$lab_bridge" >/dev/null 2>&1; then
        ip link add "$lab_bridge" type bridge stp_state 0 forward_delay 0
        ip link set "$lab_bridge" alias "$lab_state"
        ip addr add "$lab_net.1/24" dev "$lab_bridge"
    fi
    [ "$(cat "/sys/class/net/$lab_bridge/ifalias")" = "$lab_state" ] ||
        die "another lab ($(cat "/sys/class/net/$lab_bridge/ifalias")) has this one's place; choose another BINNACLE_LAB"
    ip link set "$lab_bridge" up
}

# The cable's far end waits in the host's network namespace as eth0.
network_up() {
    local link
    link=$(host_link "$1")
    [ -e "/run/netns/$link" ] || ip netns add "$link"
    if ! ip link show "$link" >/dev/null 2>&1; then
        ip -n "$link" link del eth0 2>/dev/null || true
        ip link add "$link" type veth peer name eth0 netns "$link"
    fi
    ip link set "$link" master "$lab_bridge" up
    ip -n "$link" link set lo up
}

network_down() {
    local link
    link=$(host_link "$1")
    ip link del "$link" 2>/dev/null || true
    ip netns del "$link" 2>/dev/null || true
}

cable() {
    check_number "$1"
    ip link set "$(host_link "$1")" "$2"
}
