# SPDX-License-Identifier: GPL-3.0-or-later
# The end of a lab, and the proof that nothing of it is left.
# shellcheck shell=bash

# Processes that a host's death left behind: they are still in its control groups.
kill_leftovers() {
    local group pids try
    for ((try = 0; try < 50; try++)); do
        pids=$(for group in $controllers; do
            group=/sys/fs/cgroup/$group/$(host_link "$1")
            [ ! -d "$group" ] || find "$group" -name cgroup.procs -exec cat {} + 2>/dev/null
        done | sort -u | grep -vx "$$" || true)
        [ -n "$pids" ] || return 0
        # shellcheck disable=SC2086
        kill -KILL $pids 2>/dev/null || true
        sleep 0.05
    done
}

# Prints what is still there of hosts, one thing a line.
leftovers() {
    local thing
    ip -o link show 2>/dev/null | sed -n "s/^[0-9]*: \(${lab_prefix}\(br\|[0-9]\+\)\)[@:].*/link \1/p"
    ip netns list 2>/dev/null | sed -n "s/^\(${lab_prefix}[0-9]\+\)\b.*/network namespace \1/p"
    for thing in /sys/fs/cgroup/*/"$lab_prefix"[0-9]*; do
        [ ! -d "$thing" ] || echo "control group $thing"
    done
    grep -o " $lab_state/[^ ]* " /proc/self/mounts | sed 's/^/mount/' || true
    for thing in /proc/[0-9]*/cgroup; do
        if grep -qs ":/${lab_prefix}[0-9]" "$thing"; then
            thing=${thing%/cgroup}
            echo "process ${thing#/proc/} $(tr '\0' ' ' <"$thing/cmdline" 2>/dev/null | cut -c1-80)"
        fi
    done
}

lab_down() {
    local n rest
    for n in $(host_numbers); do host_kill "$n"; done
    for n in $(host_numbers); do
        kill_leftovers "$n"
        network_down "$n"
        cgroups_down "$n"
    done
    ip link del "$lab_bridge" 2>/dev/null || true
    rest=$(leftovers)
    if [ -n "$rest" ]; then
        printf 'lab: left behind:\n%s\n' "$rest" >&2
        exit 1
    fi
    [ "${1:-}" != --wipe ] || rm -rf "$lab_state"/{hosts,shared,keys,fleet.toml}
}
