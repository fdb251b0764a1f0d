# SPDX-License-Identifier: GPL-3.0-or-later
# binnacle:// links of browsers and xdg-open go to the console of this tree. For this user alone.
# shellcheck shell=bash

desktop_file=org.binnacle.Binnacle.desktop
link_type=x-scheme-handler/binnacle

# A program's path as Exec= takes it. xdg-open can't read quotes, so there are none where none are needed.
desktop_quoted() {
    local path=${1//\\/\\\\}
    case $1 in
    *[!A-Za-z0-9/._+-]*)
        path=${path//\"/\\\"}
        path=${path//\`/\\\`}
        path=${path//\$/\\\$}
        path=${path//%/%%}
        path="\"${path//\\/\\\\}\""
        ;;
    esac
    printf '%s' "$path"
}

desktop_entry() { # the console's path
    local line console
    console=$(desktop_quoted "$1")
    while IFS= read -r line; do
        case $line in
        Exec=binnacle*) printf '%s\n' "Exec=$console${line#Exec=binnacle}" ;;
        Icon=*) printf '%s\n' "Icon=$PWD/resources/icons/binnacle.svg" ;;
        MimeType=*) printf '%s\n' "$line" "X-Binnacle-Tree=$PWD" ;;
        *) printf '%s\n' "$line" ;;
        esac
    done <installer/desktop/$desktop_file
}

is_installed_for_all() {
    local folder folders
    IFS=: read -ra folders <<<"${XDG_DATA_DIRS:-/usr/local/share:/usr/share}"
    for folder in "${folders[@]}"; do
        [ ! -e "$folder/applications/$desktop_file" ] || return 0
    done
    return 1
}

# Writes the entry of this tree's console and makes it the one for links, where that isn't done yet. Whoever chose
# another program for them since keeps it, and so does one who has an entry of his own. Never fails.
register_links() { # the console's path
    local folder=${XDG_DATA_HOME:-$HOME/.local/share}/applications entry file
    file=$folder/$desktop_file
    ! is_installed_for_all || return 0
    [ ! -e "$file" ] || grep -q '^X-Binnacle-Tree=' "$file" || return 0
    entry=$(desktop_entry "$1")
    [ ! -e "$file" ] || [ "$(cat "$file")" != "$entry" ] || return 0
    if ! { mkdir -p "$folder" && printf '%s\n' "$entry" >"$file.new" && mv "$file.new" "$file"; } 2>/dev/null; then
        warn "binnacle:// links won't open the console: $folder can't be written to."
        return 0
    fi
    ! command -v update-desktop-database >/dev/null || update-desktop-database -q "$folder" || true
    ! command -v xdg-mime >/dev/null || xdg-mime default $desktop_file $link_type || true
}
