# SPDX-License-Identifier: GPL-3.0-or-later
# Hosts: up, down, power, shell.
# shellcheck shell=bash

# The process whose death ends the host: unshare, with --kill-child.
host_guardian() {
    local folder pid
    folder=$(host_folder "$1")
    pid=$(cat "$folder/guardian.pid" 2>/dev/null) || return 1
    grep -aq "host-init" "/proc/$pid/cmdline" 2>/dev/null && echo "$pid"
}

# PID 1 of the host, seen from outside.
host_init_pid() {
    local guardian
    guardian=$(host_guardian "$1") || return 1
    cut -d' ' -f1 "/proc/$guardian/task/$guardian/children"
}

host_is_ready() { host_guardian "$1" >/dev/null && [ -e "$(host_folder "$1")/ready" ]; }

cgroups_up() {
    local group name
    name=$(host_link "$1")
    for group in $controllers; do
        group=/sys/fs/cgroup/$group
        [ -d "$group" ] || continue
        mkdir -p "$group/$name"
        if [ -f "$group/$name/cpuset.cpus" ]; then
            cat "$group/cpuset.cpus" >"$group/$name/cpuset.cpus"
            cat "$group/cpuset.mems" >"$group/$name/cpuset.mems"
            echo 1 >"$group/$name/cgroup.clone_children"
        fi
    done
}

enter_cgroups() {
    local group
    for group in $controllers; do
        group=/sys/fs/cgroup/$group/$(host_link "$1")
        [ ! -d "$group" ] || echo "$BASHPID" >"$group/cgroup.procs"
    done
}

cgroups_down() {
    local group
    for group in $controllers; do
        group=/sys/fs/cgroup/$group/$(host_link "$1")
        [ ! -d "$group" ] || find "$group" -depth -type d -exec rmdir {} + 2>/dev/null || true
    done
}

# What makes a host this host for as long as its state is kept.
host_identity() {
    local folder
    folder=$(host_folder "$1")
    mkdir -p "$folder"/{etc,var,root}/{upper,work} "$folder"/{libvirt,home}
    chmod 700 "$folder/root/upper"
    [ -f "$folder/uuid" ] || cat /proc/sys/kernel/random/uuid >"$folder/uuid"
    [ -f "$folder/machine-id" ] || tr -d - </proc/sys/kernel/random/uuid >"$folder/machine-id"
    [ -f "$folder/ssh_host_ed25519_key" ] ||
        ssh-keygen -q -t ed25519 -N '' -C "lab$1" -f "$folder/ssh_host_ed25519_key"
}

# Starts the host's PID 1 in new namespaces and doesn't wait for it.
host_start() {
    local folder link
    folder=$(host_folder "$1")
    link=$(host_link "$1")
    rm -f "$folder/ready"
    (
        enter_cgroups "$1"
        exec 9>&- </dev/null >"$folder/console.log" 2>&1
        exec setsid nsenter --net="/run/netns/$link" unshare --mount --uts --ipc --pid --cgroup --fork \
            --kill-child=SIGKILL --propagation private "$lab_source/lib/host-init" "$1"
    ) &
    echo $! >"$folder/guardian.pid"
}

host_wait() {
    local try
    for ((try = 0; try < 600; try++)); do
        if host_is_ready "$1"; then return 0; fi
        kill -0 "$(cat "$(host_folder "$1")/guardian.pid")" 2>/dev/null || break
        sleep 0.1
    done
    tail -n 20 "$(host_folder "$1")/console.log" >&2
    die "lab$1 did not come up; what it said stands above"
}

host_kill() {
    local guardian try
    if guardian=$(host_guardian "$1"); then
        kill -KILL "$guardian" 2>/dev/null || true
        for ((try = 0; try < 200; try++)); do
            [ -d "/proc/$guardian" ] || break
            sleep 0.02
        done
    fi
    rm -f "$(host_folder "$1")"/{guardian.pid,ready}
}

host_libvirtd() {
    local pid="kill -0 \$(cat /run/libvirtd.pid) 2>/dev/null"
    case ${2:-} in
    stop) host_shell "$1" "touch /run/libvirtd.stopped; kill \$(cat /run/libvirtd.pid); while $pid; do sleep 0.05; done" ;;
    start) host_shell "$1" "rm -f /run/libvirtd.stopped; until virsh -q version >/dev/null 2>&1; do sleep 0.1; done" ;;
    *) usage >&2 && exit 2 ;;
    esac
}

host_power_off() {
    check_number "$1"
    host_kill "$1"
    kill_leftovers "$1"
    cgroups_down "$1"
}

host_power_on() {
    check_number "$1"
    [ -d "$(host_folder "$1")" ] || die "there is no lab$1: lab up $1"
    if host_is_ready "$1"; then return 0; fi
    host_kill "$1"
    kill_leftovers "$1"
    bridge_up
    network_up "$1"
    cgroups_up "$1"
    host_start "$1"
    host_wait "$1"
}

host_shell() {
    local pid number=${1:?which host?}
    shift
    check_number "$number"
    pid=$(host_init_pid "$number") || die "lab$number is not up"
    [ $# -gt 0 ] || set -- bash -l
    # what is started from here belongs to the host
    enter_cgroups "$number"
    # one argument is a line for a shell, several are a command as it is: like ssh, but without its quoting
    [ $# -gt 1 ] || set -- sh -c "$1"
    exec nsenter -t "$pid" -m -u -i -n -p -C --root --wd=/root env HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@"
}

write_client_files() {
    local n
    : >"$lab_known_hosts.new"
    : >"$fleet_file.new"
    cat >"$ssh_config" <<TEXT
Host $lab_net.* lab*
  User root
  IdentityFile $lab_key
  IdentitiesOnly yes
  UserKnownHostsFile $lab_known_hosts
  StrictHostKeyChecking yes
TEXT
    for n in $(host_numbers); do
        echo "$(host_address "$n"),lab$n $(cut -d' ' -f1,2 "$(host_folder "$n")/ssh_host_ed25519_key.pub")" >>"$lab_known_hosts.new"
        printf 'Host lab%s\n  HostName %s\n' "$n" "$(host_address "$n")" >>"$ssh_config"
        cat >>"$fleet_file.new" <<TEXT
[[host]]
id = "lab$n"
name = "lab$n"
address = "$(host_address "$n")"
user = "root"
port = 22
key = "$lab_key"
known_hosts = "$lab_known_hosts"
site = "Lab"

TEXT
    done
    mv "$lab_known_hosts.new" "$lab_known_hosts"
    mv "$fleet_file.new" "$fleet_file"
}

lab_up() {
    local n began
    check_number "$1"
    began=$(date +%s.%N)
    mkdir -p "$lab_state"/{hosts,keys} "$shared_folder"
    chmod 755 "$lab_state" "$lab_state/hosts"
    chmod 1777 "$shared_folder"
    [ -f "$lab_key" ] || ssh-keygen -q -t ed25519 -N '' -C lab -f "$lab_key"
    "$lab_source/../../installer/sample-guest/build" "$assets" &
    local building=$!
    bridge_up
    for ((n = 1; n <= $1; n++)); do
        if host_is_ready "$n"; then continue; fi
        host_kill "$n"
        kill_leftovers "$n"
        host_identity "$n"
        network_up "$n"
        cgroups_up "$n"
        host_start "$n"
    done
    wait $building || die "the sample guest could not be built"
    for ((n = 1; n <= $1; n++)); do host_wait "$n"; done
    write_client_files
    echo "$1 hosts up in $(awk "BEGIN{printf \"%.1f\", $(date +%s.%N) - $began}") s"
}

lab_status() {
    local n state json=""
    for n in $(host_numbers); do
        state=off
        if host_is_ready "$n"; then state=up; fi
        if [ "$state" = up ] && ip link show "$(host_link "$n")" 2>/dev/null | grep -q 'state DOWN'; then state=cut; fi
        if [ "$1" = --json ]; then
            json="$json${json:+,}{\"host\":\"lab$n\",\"address\":\"$(host_address "$n")\",\"state\":\"$state\"}"
        else
            echo "lab$n $(host_address "$n") $state"
        fi
    done
    [ "$1" != --json ] || echo "[$json]"
}
