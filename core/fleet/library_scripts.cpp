// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/library_scripts.h"

#include "core/model/volume_kind.h"
#include "core/ssh/session.h"

#include <fmt/format.h>

#include <initializer_list>

namespace binnacle::library {
namespace {

/// $1 is the folder in all of them. "--" is not known to every cd; a pool's folder begins with a slash.
constexpr const char* probeScript = R"sh([ -d "$1" ] && [ -w "$1" ] && [ -x "$1" ])sh";

constexpr const char* beginScript = R"sh(
cd "$1" || exit 10
t=./$2 p=./$3
if [ -e "$t" ] || [ -L "$t" ]; then exit 11; fi
if [ -L "$p" ] || { [ -e "$p" ] && [ ! -f "$p" ]; }; then exit 12; fi
if [ -e "$p" ]; then
  echo "size $(stat -c %s "$p")"
  echo "age $(($(date +%s) - $(stat -c %Y "$p")))"
else
  echo 'size 0'
fi
echo "free $(df -Pk . | awk 'NR == 2 { printf "%.0f", $4 * 1024 }')"
)sh";

constexpr const char* appendScript = R"sh(cd "$1" || exit 10; umask 077; exec cat >>"./$2")sh";

/// openssl has the processor's instructions for it, which Debian's sha256sum has not.
constexpr const char* digestScript = R"sh(
cd "$1" || exit 10
[ -r "./$2" ] || exit 13
sum() {
  if command -v openssl >/dev/null 2>&1; then openssl dgst "-$1" -r; else "${1}sum"; fi
}
if [ "$(stat -c %s "./$2")" = "$4" ]; then sum "$3" <"./$2"; else head -c "$4" "./$2" | sum "$3"; fi
)sh";

constexpr const char* headScript = R"sh(cd "$1" && exec head -c "$3" "./$2")sh";

constexpr const char* finishScript = R"sh(
cd "$1" || exit 10
t=./$2 p=./$3
if [ -e "$t" ] || [ -L "$t" ]; then exit 11; fi
mv -n "$p" "$t" || exit 13
[ ! -e "$p" ] || exit 11
)sh";

constexpr const char* removeScript = R"sh(cd "$1" && rm -f "./$2")sh";

/// Whoever waits at the other end sends a dot now and then: where the cable is cut, nothing else tells.
constexpr const char* fetchScript = R"sh(
PATH=$PATH:/usr/local/bin:/usr/sbin:/sbin
trap '' PIPE HUP
cd "$1" || exit 10
t=./$2 p=./$3 u=$4
if [ -e "$t" ] || [ -L "$t" ]; then exit 11; fi
if [ -e "$p" ] || [ -L "$p" ]; then exit 12; fi
umask 077
d=$(mktemp -d) || exit 13
: >"$p" || { rmdir "$d"; exit 13; }
exec 3<&0
if command -v curl >/dev/null 2>&1; then
  curl -q -g -f -sS -L --max-redirs 10 --proto =http,https --proto-redir =http,https --connect-timeout 30 \
       --speed-limit 1 --speed-time 120 -D "$d/head" -o "$p" "$u" 2>"$d/err" </dev/null &
elif command -v wget >/dev/null 2>&1; then
  wget --no-config -nv -S --max-redirect=10 --tries=3 --timeout=60 -O "$p" "$u" >"$d/head" 2>&1 </dev/null &
else
  rm -rf "$p" "$d"
  exit 14
fi
c=$!
limit=
command -v timeout >/dev/null 2>&1 && limit='timeout 60'
( while [ "$($limit dd bs=1 count=1 2>/dev/null)" = . ]; do :; done; kill "$c" ) <&3 >/dev/null 2>&1 &
w=$!
exec 3<&-
while kill -0 "$c" 2>/dev/null; do
  n=$(grep -i '^ *content-length:' "$d/head" 2>/dev/null | tail -n 1 | tr -dc 0-9)
  [ -z "$n" ] || echo "total $n"
  echo "at $(stat -c %s "$p" 2>/dev/null)"
  sleep 0.3 2>/dev/null || sleep 1
done
wait "$c"
r=$?
kill "$w" 2>/dev/null
if [ "$r" != 0 ]; then
  cat "$d/err" "$d/head" 2>/dev/null | grep -v '^ *$' | grep -v '^ *[A-Za-z-]*: ' | tail -n 3 >&2
  [ ! -s "$d/err" ] || tail -n 3 "$d/err" >&2
  echo "exit $r" >&2
  rm -rf "$p" "$d"
  exit 20
fi
echo "at $(stat -c %s "$p")"
rm -rf "$d"
)sh";

std::string command(const char* script, std::initializer_list<std::string> arguments) {
    auto line = "exec /bin/sh -c " + ssh::shellWord(script) + " binnacle";
    for (const auto& argument : arguments)
        line += ' ' + ssh::shellWord(argument);
    return line;
}

} // namespace

std::string probeCommand(const std::string& folder) {
    return command(probeScript, {folder});
}

std::string beginCommand(const std::string& folder, const std::string& name) {
    return command(beginScript, {folder, name, partialName(name)});
}

std::string appendCommand(const std::string& folder, const std::string& name) {
    return command(appendScript, {folder, partialName(name)});
}

std::string digestCommand(const std::string& folder, const std::string& file, const std::string& algorithm,
                          std::uint64_t bytes) {
    return command(digestScript, {folder, file, algorithm, std::to_string(bytes)});
}

std::string headCommand(const std::string& folder, const std::string& name, std::uint64_t bytes) {
    return command(headScript, {folder, partialName(name), std::to_string(bytes)});
}

std::string finishCommand(const std::string& folder, const std::string& name) {
    return command(finishScript, {folder, name, partialName(name)});
}

std::string removeCommand(const std::string& folder, const std::string& name) {
    return command(removeScript, {folder, partialName(name)});
}

std::string fetchCommand(const std::string& folder, const std::string& name, const std::string& url) {
    return command(fetchScript, {folder, name, partialName(name), url});
}

} // namespace binnacle::library
