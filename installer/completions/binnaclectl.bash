# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion of binnaclectl; the program itself says what can follow.
_binnaclectl() {
    local cur prev words cword
    if declare -F _get_comp_words_by_ref >/dev/null; then
        _get_comp_words_by_ref -n =: cur prev words cword
    else
        words=("${COMP_WORDS[@]}")
        cword=$COMP_CWORD
        cur=${COMP_WORDS[COMP_CWORD]}
    fi
    # --fleet "$F" is as good as the file's name.
    local i
    for i in "${!words[@]}"; do
        if [[ ${words[i]} =~ ^\"?\$([A-Za-z_][A-Za-z_0-9]*)\"?$ ]]; then
            words[i]=${!BASH_REMATCH[1]}
        fi
        words[i]=${words[i]/#\~\//$HOME/}
    done
    # What is typed may be quoted; what is completed is a plain word.
    local plain
    plain=$(printf '%s' "$cur" | sed 's/\\\(.\)/\1/g; s/^["'\'']//')
    local line
    COMPREPLY=()
    while IFS=$'\t' read -r line _; do
        if [ "$line" = ":files" ]; then
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$cur")
            return
        fi
        COMPREPLY+=("$(printf '%q' "$line")")
    done < <("${words[0]}" complete "${words[@]:1:cword-1}" "$plain" 2>/dev/null)
    # A name may go on after a tag: or a HOST/.
    [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[:/] ]] && compopt -o nospace 2>/dev/null
    declare -F __ltrim_colon_completions >/dev/null && __ltrim_colon_completions "$cur"
}
complete -F _binnaclectl binnaclectl
