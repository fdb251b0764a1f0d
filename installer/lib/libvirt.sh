# SPDX-License-Identifier: GPL-3.0-or-later
# Sees to it that this computer's libvirt runs.
# shellcheck shell=bash

# Whether a daemon listens, whoever may use it: the monolithic one (or the proxy of the modular ones), or the
# modular one itself.
libvirt_listens() {
    local uri
    for uri in qemu:///system 'qemu:///system?mode=direct'; do
        ! timeout 10 virsh -r -q -c "$uri" uri </dev/null >/dev/null 2>&1 || return 0
    done
    return 1
}

# Whether this user may use it. Without a terminal, so that nobody is asked for a password.
libvirt_admits_me() {
    setsid -w timeout 10 virsh -q -c qemu:///system uri </dev/null >/dev/null 2>&1
}

start_libvirt_by_systemd() {
    if systemctl is-enabled -q virtqemud.socket 2>/dev/null; then
        as_root systemctl start virtqemud.socket virtlxcd.socket virtnetworkd.socket virtstoraged.socket virtnodedevd.socket
    else
        as_root systemctl start libvirtd.service
    fi
}

# True where it runs in the end. Binnacle can do without: other hosts, and this user's own guests.
ensure_libvirt() {
    ! libvirt_listens || return 0
    if ! can_become_root; then
        warn "libvirt isn't running and you can't start it (you are not root, and there is no sudo)." \
            "Binnacle shows your own guests (qemu:///session)."
        return 1
    fi
    say "Starting libvirt."
    if has_systemd; then
        start_libvirt_by_systemd || true
    else
        as_root "$PWD/installer/lib/start-libvirt" || true
    fi
    local try
    for ((try = 0; try < 50; try++)); do
        ! libvirt_listens || return 0
        sleep 0.2
    done
    if has_systemd; then
        warn "libvirt does not come up; see: journalctl -u libvirtd"
    else
        warn "libvirt does not come up; to see why, run as root: libvirtd"
    fi
    return 1
}

# A folder that the sample guest's files go to, for users who may use libvirt without being root.
ensure_sample_folder() {
    local folder=/var/lib/libvirt/images/binnacle-sample
    [ -w "$folder" ] || ! can_become_root || as_root install -d -o "$(id -un)" -m 755 "$folder"
}

# Whoever is not root needs the group libvirt. Asks before it gives that right: it is nearly root's.
# Sets in_group=yes where the console is to be started with the group.
admit_me() {
    local answer
    in_group=no
    ! libvirt_admits_me || return 0
    if ! id -nG "$(id -un)" | grep -qw libvirt; then
        if ! [ -t 0 ] || ! command -v sudo >/dev/null; then
            warn "you may not use this computer's libvirt: sudo adduser $(id -un) libvirt, then log in again." \
                "Until then Binnacle shows your own guests (qemu:///session)."
            return 0
        fi
        read -r -p "May $(id -un) manage this computer's guests (member of the group libvirt)? [Y/n] " answer
        case $answer in [nN]*) return 0 ;; esac
        sudo adduser --quiet "$(id -un)" libvirt || return 0
    fi
    # shellcheck disable=SC2034 # installer/run reads it; this session does not know the group yet
    ! command -v sg >/dev/null || in_group=yes
    return 0
}
