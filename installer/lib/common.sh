# SPDX-License-Identifier: GPL-3.0-or-later
# What the programs of the installer share.
# shellcheck shell=bash

say() { echo "$*"; }
warn() { echo "Note: $*" >&2; }
# die WHAT [WHAT-TO-DO…]
die() {
    echo "Error: $1" >&2
    shift
    [ $# = 0 ] || printf '%s\n' "$@" >&2
    exit 1
}

is_root() { [ "$(id -u)" = 0 ]; }
can_become_root() { is_root || command -v sudo >/dev/null; }
as_root() {
    if is_root; then "$@"; else sudo "$@"; fi
}

has_systemd() { [ -d /run/systemd/system ]; }

free_megabytes() { # folder
    df -Pm "$1" | awk 'NR == 2 { print $4 }'
}
