# SPDX-License-Identifier: GPL-3.0-or-later
# The Release build.
# shellcheck shell=bash

build_folder=build/release

# As many compilers as there are processors, but none without a gigabyte of its own.
build_jobs() {
    local processors memory
    processors=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo 2>/dev/null)
    memory=$((${memory:-$processors} > 0 ? ${memory:-$processors} : 1))
    echo $((processors < memory ? processors : memory))
}

is_configured() {
    [ -e "$build_folder/build.ninja" ] &&
        grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$build_folder/CMakeCache.txt" 2>/dev/null
}

build_failed() {
    if [ "$(free_megabytes .)" -lt 300 ]; then
        die "the build failed, and the disk is full ($(free_megabytes .) MB are left)." "Make room, then run this again: it goes on where it stopped."
    fi
    die "the build failed; what the compiler said stands above." \
        "To begin from nothing: rm -r $build_folder, then run this again."
}

# Quick where nothing has changed: ninja itself knows best.
build_console() {
    [ -w . ] || die "you may not write to $PWD." "Copy the source tree to a place of your own, then run installer/run there."
    if ! is_configured; then
        say "Building Binnacle; the first time takes some minutes."
        cmake --fresh --preset release -DBINNACLE_TESTS=OFF >/dev/null || build_failed
    fi
    cmake --build --preset release --target binnacle binnaclectl --parallel "$(build_jobs)" || build_failed
}
