# SPDX-License-Identifier: GPL-3.0-or-later
# Names and places, and whether this machine can run a lab at all.
# shellcheck shell=bash

# Outside /etc, /var and /root: those are overlaid in each host, and overlay layers must not overlap.
lab_state=$(readlink -m "${BINNACLE_LAB:-/tmp/binnacle-lab}")
export BINNACLE_LAB=$lab_state
# What stands in a namespace of the whole machine must not be another lab's: names begin with the prefix and the
# number of the host follows. A lab elsewhere gets both from its path, so that several can be up at once.
lab_prefix=blab
lab_net=10.99.0
if [ "$lab_state" != /tmp/binnacle-lab ]; then
    lab_place=$(($(printf %s "$lab_state" | cksum | cut -d' ' -f1) % 38000))
    lab_prefix=bl$(printf '%04x' $lab_place)h
    lab_net=10.$((100 + lab_place / 250)).$((1 + lab_place % 250))
fi
lab_bridge=${lab_prefix}br
lab_key=$lab_state/keys/id_ed25519
lab_known_hosts=$lab_state/keys/known_hosts
ssh_config=$lab_state/keys/ssh_config
fleet_file=$lab_state/fleet.toml
shared_folder=$lab_state/shared
assets=${BINNACLE_LAB_ASSETS:-$lab_state/assets}
controllers="cpu cpuacct cpuset memory devices freezer blkio pids systemd unified"

die() { echo "lab: $*" >&2; exit 1; }
refuse() { echo "lab: it can't run here: $*" >&2; exit 77; }

require_root() { [ "$(id -u)" = 0 ] || refuse "namespaces need root"; }

require_machine() {
    local program
    require_root
    for program in ip nsenter unshare libvirtd virtlogd virsh qemu-system-x86_64 qemu-img sshd ssh-keygen busybox bindfs flock; do
        [ -n "$(PATH=$PATH:/usr/sbin:/sbin type -P $program)" ] || refuse "the program $program is missing"
    done
    [ -x /usr/lib/libvirt/libvirt_lxc ] || refuse "libvirt's LXC driver is missing (libvirt-daemon-driver-lxc)"
    [ -d /sys/fs/cgroup/memory ] || refuse "the control group controllers are not mounted as version 1"
    grep -qw overlay /proc/filesystems || refuse "the kernel has no overlay file system"
    [ -c /dev/fuse ] || refuse "there is no /dev/fuse"
    unshare --net --mount true 2>/dev/null || refuse "no namespaces may be made here"
}

# The lock is for people and tests that use the lab at the same time; daemons must not inherit it.
with_lock() {
    mkdir -p "$lab_state"
    exec 9>"$lab_state/.lock"
    flock 9
    "$@"
    flock -u 9
}

host_name() { echo "lab$1"; }
host_folder() { echo "$lab_state/hosts/lab$1"; }
host_address() { echo "$lab_net.$((10 + $1))"; }
host_link() { echo "$lab_prefix$1"; }

# The numbers of the hosts there are, running or not.
host_numbers() {
    local folder
    for folder in "$lab_state"/hosts/lab*; do
        [ ! -d "$folder" ] || echo "${folder##*/lab}"
    done | sort -n
}

check_number() {
    case $1 in
    '' | *[!0-9]*) die "\"$1\" is no number of a host" ;;
    esac
    [ "$1" -ge 1 ] && [ "$1" -le 200 ] || die "hosts have the numbers 1 to 200"
}
