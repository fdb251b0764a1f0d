# SPDX-License-Identifier: GPL-3.0-or-later
# Small containers.
# shellcheck shell=bash

container_xml() { # name root
    cat <<TEXT
<domain type='lxc'>
  <name>$1</name>
  <memory unit='MiB'>64</memory>
  <vcpu>1</vcpu>
  <os><type arch='x86_64'>exe</type><init>/sbin/init</init></os>
  <features><privnet/></features>
  <devices>
    <emulator>/usr/lib/libvirt/libvirt_lxc</emulator>
    <filesystem type='mount'><source dir='$2'/><target dir='/'/></filesystem>
    <interface type='bridge'><source bridge='br0'/></interface>
    <console type='pty'/>
  </devices>
</domain>
TEXT
}

# In the host. busybox' own init takes the SIGTERM of a shutdown for a reboot, so PID 1 is a script that doesn't.
make_root() { # root address
    cat <<'SCRIPT' | host_run "$number" sh -s "$1" "$2"
set -e
mkdir -p "$1"/bin "$1"/sbin "$1"/dev "$1"/proc "$1"/sys "$1"/etc "$1"/root "$1"/tmp "$1"/run
cp /bin/busybox "$1/bin/busybox"
for applet in $(/bin/busybox --list); do [ "$applet" = busybox ] || ln -sf busybox "$1/bin/$applet"; done
echo 'root::0:0:root:/root:/bin/sh' >"$1/etc/passwd"
echo 'root:x:0:' >"$1/etc/group"
echo "PS1='\h:\w# '" >"$1/etc/profile"
echo "$2" >"$1/etc/address"
cat >"$1/sbin/init" <<'INIT'
#!/bin/sh
export PATH=/bin:/sbin
trap 'exit 0' TERM
trap 'reboot -f' HUP
ip link set lo up
ip link set eth0 up 2>/dev/null
[ ! -s /etc/address ] || ip addr add "$(cat /etc/address)" dev eth0
while :; do setsid -c sh -l </dev/console >/dev/console 2>&1; sleep 1; done &
while :; do wait; done
INIT
chmod 755 "$1/sbin/init"
SCRIPT
}

# libvirt 9 now and then misses a container's first process when it starts, and can't ask it to shut down ever after
# (core/libvirt/power.cpp). Such a one is started anew.
meet_init() { # number name
    cat <<'SCRIPT' | host_run "$1" sh -s "$2"
for try in 1 2 3 4 5; do
    for wait in 1 2 3 4 5 6 7 8 9 10; do
        ! grep -q "<init pid='[1-9]" "/run/libvirt/lxc/$1.xml" || exit 0
        sleep 0.1
    done
    virsh -q -c lxc:/// destroy "$1" >/dev/null
    virsh -q -c lxc:/// start "$1" >/dev/null
done
echo "libvirt does not meet the first process of $1" >&2
exit 1
SCRIPT
}

container_make() {
    local number=${1:?which host?} name=${2:?which name?} address="" start=yes root
    shift 2
    while [ $# -gt 0 ]; do
        case $1 in
        --ip) address=$2 && shift ;;
        --no-start) start=no ;;
        *) die "container has no option $1" ;;
        esac
        shift
    done
    root=/var/lib/libvirt/roots/$name
    make_root "$root" "$address"
    define "$number" lxc:///system "$name" "$start" "$(container_xml "$name" "$root")"
    [ "$start" = no ] || meet_init "$number" "$name"
}
