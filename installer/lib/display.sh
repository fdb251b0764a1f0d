# SPDX-License-Identifier: GPL-3.0-or-later
# A screen for the console, or what stands in for one.
# shellcheck shell=bash

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

# Runs a command on a private X server that is gone afterwards.
with_private_display() {
    local folder server number code=0
    folder=$(mktemp -d)
    mkfifo "$folder/display"
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -noreset 3>"$folder/display" >"$folder/log" 2>&1 &
    server=$!
    # shellcheck disable=SC2064 # this server, this folder
    trap "kill $server 2>/dev/null || true; rm -rf '$folder'" EXIT
    number=$(timeout 30 head -n 1 "$folder/display") || true
    [ -n "$number" ] || die "the private X server does not start:" "$(tail -n 3 "$folder/log")"
    DISPLAY=:$number QT_QPA_PLATFORM=xcb "$@" || code=$?
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    return $code
}
