# SPDX-License-Identifier: GPL-3.0-or-later
# Small virtual machines.
# shellcheck shell=bash

graphics_xml() { # spice vnc socket, each yes or no; video device, its heads
    local listen="<listen type='address' address='127.0.0.1'/>"
    [ "$3" = no ] || listen="<listen type='socket'/>"
    if [ "$1$2" = nono ]; then return; fi
    echo "<video><model type='$4' heads='$5'/></video><input type='tablet' bus='virtio'/>"
    [ "$2" = no ] || echo "<graphics type='vnc' autoport='yes'>$listen</graphics>"
    [ "$1" = no ] || echo "<graphics type='spice' autoport='yes'>$listen</graphics>" \
        "<channel type='spicevmc'><target type='virtio' name='com.redhat.spice.0'/></channel>"
}

nic_xml() {
    case $1 in
    bridge) echo "<interface type='bridge'><source bridge='br0'/><model type='virtio'/></interface>" ;;
    network) echo "<interface type='network'><source network='default'/><model type='virtio'/></interface>" ;;
    none) ;;
    *) die "--nic takes bridge, network or none" ;;
    esac
}

# The guest agent's channel is there in any case: a guest without --agent has a channel that nobody opens.
guest_xml() { # name memory initrd disk-xml nic-xml graphics-xml usb-xml kernel kernel's-arguments
    cat <<TEXT
<domain type='qemu'>
  <name>$1</name>
  <memory unit='MiB'>$2</memory>
  <vcpu>1</vcpu>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
    <kernel>$assets/$8</kernel>
    <initrd>$assets/$3</initrd>
    <cmdline>console=tty0 console=ttyS0 quiet mitigations=off nokaslr tsc=reliable no_timer_check binnacle.name=$1$9</cmdline>
  </os>
  <features><acpi/><apic/><tcg><tb-cache unit='MiB'>32</tb-cache></tcg></features>
  <cpu mode='custom' match='exact' check='none'><model fallback='allow'>qemu64</model></cpu>
  <on_reboot>restart</on_reboot>
  <devices>
    $4
    $7
    $5
    <serial type='pty'><target port='0'/></serial>
    <console type='pty'><target type='serial' port='0'/></console>
    <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
    $6
    <memballoon model='virtio'><stats period='5'/></memballoon>
  </devices>
</domain>
TEXT
}

# What the desktop guest boots from: memory lies over it, so that any number of guests can share it.
desktop_disk="<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='$assets/desktop.img'/>
            <target dev='vdz' bus='virtio'/><readonly/><serial>desktop</serial></disk>"

guest_make() {
    local number=${1:?which host?} name=${2:?which name?} spice=no vnc=no socket=no disk="" memory=112 nic=bridge
    local initrd=initrd.img start=yes disk_xml="" xml kernel=vmlinuz video=vga heads=1 arguments="" extra=""
    local usb="<controller type='usb' model='none'/>" redirections
    shift 2
    while [ $# -gt 0 ]; do
        case $1 in
        --spice) spice=yes ;;
        --vnc) vnc=yes ;;
        --socket) socket=yes ;;
        --agent) initrd=initrd-agent.img memory=$((memory < 128 ? 128 : memory)) ;;
        --desktop)
            kernel=desktop-vmlinuz initrd=desktop-initrd.img memory=$((memory < 512 ? 512 : memory))
            [ "$video" != vga ] || video=virtio
            ;;
        --video) video=$2 && shift ;;
        --heads) heads=$2 && shift ;;
        --without) arguments=" binnacle.without=$2" && shift ;;
        --webdav) extra="<channel type='spiceport'><source channel='org.spice-space.webdav.0'/>
            <target type='virtio' name='org.spice-space.webdav.0'/></channel>" ;;
        --redir)
            usb="<controller type='usb' model='qemu-xhci'/>"
            for ((redirections = 0; redirections < $2; ++redirections)); do
                usb+="<redirdev bus='usb' type='spicevmc'/>"
            done
            shift
            ;;
        --no-start) start=no ;;
        --disk) disk=$2 && shift ;;
        --memory) memory=$2 && shift ;;
        --nic) nic=$2 && shift ;;
        *) die "guest has no option $1" ;;
        esac
        shift
    done
    case $initrd in
    initrd-agent.img) "$lab_source/../../installer/sample-guest/build" "$assets" --agent ;;
    desktop-initrd.img) "$lab_source/desktop/build" "$assets" && disk_xml=$desktop_disk ;;
    esac
    if [ -n "$disk" ]; then
        host_run "$number" qemu-img create -q -f qcow2 "/var/lib/libvirt/images/$name.qcow2" "$disk"
        disk_xml+="<disk type='file' device='disk'><driver name='qemu' type='qcow2' discard='unmap'/>
            <source file='/var/lib/libvirt/images/$name.qcow2'/><target dev='vda' bus='virtio'/></disk>"
    fi
    xml=$(guest_xml "$name" "$memory" $initrd "$disk_xml" "$(nic_xml "$nic")" \
        "$(graphics_xml $spice $vnc $socket "$video" "$heads")$extra" "$usb" "$kernel" "$arguments")
    define "$number" qemu:///system "$name" "$start" "$xml"
}

# Runs a command in the host and comes back, unlike host_shell.
host_run() { (host_shell "$@"); }

define() { # number uri name start xml
    printf '%s\n' "$5" | host_run "$1" virsh -q -c "$2" define /dev/stdin >/dev/null
    [ "$4" = no ] || host_run "$1" virsh -q -c "$2" start "$3" >/dev/null
    host_run "$1" virsh -q -c "$2" domuuid "$3" | head -n 1
}

agent_says() { # number name request
    host_run "$1" virsh -q qemu-agent-command "$2" "$3" 2>/dev/null
}

# A line for a shell in the guest, through its agent, which is waited for. Ends as the line does, 124 without an agent or
# after a minute. What the line leaves running must not keep its output: "xclip -i >/dev/null 2>&1".
guest_in() { # number name line …
    local number=${1:?which host?} name=${2:?which name?} until=$((SECONDS + 90)) line answer task
    shift 2
    line=$(printf '%s' "$*" | base64 -w 0)
    # shellcheck disable=SC2016
    until task=$(agent_says "$number" "$name" '{"execute":"guest-exec","arguments":{"path":"/bin/sh","arg":["-lc",
        "eval \"$(echo '"$line"' | base64 -d)\""],"capture-output":true}}' | grep -o '[0-9]*'); do
        [ $SECONDS -lt $until ] || return 124
        sleep 0.3
    done
    until=$((SECONDS + 60))
    while [ $SECONDS -lt $until ] || return 124; do
        answer=$(agent_says "$number" "$name" '{"execute":"guest-exec-status","arguments":{"pid":'"$task"'}}') || return 124
        case $answer in *'"exited":true'*) break ;; esac
        sleep 0.1
    done
    sed -n 's/.*"out-data":"\([^"]*\)".*/\1/p' <<<"$answer" | base64 -d
    sed -n 's/.*"err-data":"\([^"]*\)".*/\1/p' <<<"$answer" | base64 -d >&2
    return "$(sed -n 's/.*"exitcode":\([0-9]*\).*/\1/p' <<<"$answer" | grep . || echo 125)"
}

guest_remove() {
    local number=${1:?which host?} name=${2:?which name?} uri own
    for uri in qemu:///system lxc:///system; do
        host_run "$number" virsh -q -c $uri dominfo "$name" >/dev/null 2>&1 || continue
        own=()
        [[ $uri = lxc:* ]] || own=(--managed-save --snapshots-metadata)
        host_run "$number" virsh -q -c $uri destroy "$name" >/dev/null 2>&1 || true
        host_run "$number" virsh -q -c $uri undefine "$name" "${own[@]}" >/dev/null
    done
    host_run "$number" rm -rf "/var/lib/libvirt/images/$name.qcow2" "/var/lib/libvirt/roots/$name"
}
