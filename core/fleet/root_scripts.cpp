// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/root_scripts.h"

#include "core/base/untrusted.h"
#include "core/ssh/session.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace binnacle {
namespace {

using domain::IdMap;

constexpr std::size_t maxLines = 200'000;

/// As root, by sudo where it must be; its words after the script are the arguments.
constexpr const char* rootWrapper = R"sh(
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin; export PATH
s=$1; shift
set -- /bin/sh -c "$s" binnacle "$@"
if [ "$(id -u)" != 0 ]; then
  sudo -n true 2>/dev/null || { echo binnacle:root >&2; exit 1; }
  set -- sudo -n "$@"
fi
exec "$@"
)sh";

/// ROOT BASE COUNT PROGRAM…: in a mount namespace, where /r is the root file system and all else the host's
/// programs, read-only; and in a user namespace, whose users are the container's. What was mounted is gone
/// with it.
constexpr const char* jailScript = R"sh(
set -eu
root=$1 base=$2 count=$3; shift 3
unshare --user -- sleep 2147483647 </dev/null >/dev/null 2>&1 3<&- 4<&- &
h=$! i=0
while [ "$(readlink /proc/$h/ns/user)" = "$(readlink /proc/$$/ns/user)" ]; do
  i=$((i+1)); [ $i -lt 250 ] || { echo binnacle:userns >&2; exit 1; }
  sleep 0.02
done
echo "0 $base $count" >/proc/$h/uid_map && echo "0 $base $count" >/proc/$h/gid_map || { echo binnacle:userns >&2; exit 1; }
cd -P "$root"
mount -t tmpfs -o mode=755,size=4m binnacle /run
mkdir /run/r /run/dev
for d in usr bin sbin lib lib32 lib64 libx32; do
  if [ -L /$d ]; then ln -s "$(readlink /$d)" /run/$d
  elif [ -d /$d ]; then mkdir /run/$d; mount --bind /$d /run/$d; mount -o remount,bind,ro,nosuid,nodev /run/$d; fi
done
: >/run/dev/null; mount --bind /dev/null /run/dev/null
mount --bind . /run/r; mount -o remount,bind,nosuid,nodev,noexec /run/r
mount -o remount,ro /run
cd /
nsenter --user=/proc/$h/ns/user -- chroot /run "$@"
)sh";

/// For those that have $jail: $folder $base $count PROGRAM…
constexpr const char* jailFunction = R"sh(
in_jail() {
  r=$1 b=$2 c=$3; shift 3
  PATH=/usr/bin:/bin:/usr/sbin:/sbin unshare --mount --propagation private --pid --fork --kill-child --mount-proc -- \
    /bin/sh -c "$jail" binnacle "$r" "$b" "$c" "$@"
}
)sh";

/// HOW, inside: the archive is open as 3, to be looked through, and as 4, to be taken apart. Device nodes
/// can't be made there, and those of /dev aren't needed.
constexpr const char* unpackScript = R"sh(
set -u
how=$1
plain() { if [ -n "$how" ]; then "$how" -dc; else cat; fi; }
if [ "$how" != pipe ]; then
  bad=$(plain <&3 2>/dev/null | tar -tPf - --quoting-style=escape 2>/dev/null | grep -E -m 1 '^/|(^|/)\.\.(/|$)')
  [ -z "$bad" ] || { echo "binnacle:escapes:$bad" >&2; exit 1; }
else
  plain() { cat; }
fi
cd /r || exit 1
code=$( { { { plain <&4 | tar -xpf - --numeric-owner --same-owner --delay-directory-restore --quoting-style=escape \
  --xattrs --xattrs-include=security.capability --anchored --exclude='./dev/*' --exclude='dev/*'; } 2>&1; echo $? >&5; } |
  { head -c 4000 >&2; cat >/dev/null; } } 5>&1 )
chmod 755 /r
[ "$code" = 0 ]
)sh";

/// FOLDER BASE COUNT KIND SOURCE SUITE MIRROR HOW, in a session of its own, so that all of it can be ended.
constexpr const char* workScript = R"sh(
set -eu
folder=$1 base=$2 count=$3 kind=$4 source=$5 suite=$6 mirror=$7 how=$8
copy() {
  { code=0; tar -C "$1" --one-file-system --numeric-owner --xattrs --xattrs-include=security.capability --anchored --exclude='./dev/*' -cf - . ||
    code=$?; echo $code >"$folder/status"; } | { exec 4<&0; in_jail "$folder/rootfs" "$base" "$count" /bin/sh -c "$unpack" binnacle pipe; }
  [ "$(cat "$folder/status")" = 0 ]
  rm -f "$folder/status"
}
case $kind in
archive)
  exec 3<"$source" 4<"$source"
  in_jail "$folder/rootfs" "$base" "$count" /bin/sh -c "$unpack" binnacle "$how" ;;
folder)
  from=$(cd -P "$source" && pwd -P) to=$(cd -P "$folder" && pwd -P)
  case $to/ in "${from%/}"/*) echo binnacle:within >&2; exit 1;; esac
  copy "$source" ;;
debootstrap)
  mkdir -m 700 "$folder/staging"
  set -- "$suite" "$folder/staging"
  [ -z "$mirror" ] || set -- "$@" "$mirror"
  said=$(unshare --mount --propagation private -- debootstrap --variant=minbase --include=systemd-sysv,iproute2 "$@" 2>&1 </dev/null) || { printf '%s\n' "$said" | tail -n 5 >&2; exit 1; }
  copy "$folder/staging"
  rm -rf --one-file-system "$folder/staging" ;;
esac
)sh";

/// FOLDER UUID BASE COUNT KIND SOURCE SUITE MIRROR HOW. Once its input ends, nobody waits for it any more.
constexpr const char* makeScript = R"sh(
set -eu
umask 022; LC_ALL=C; export LC_ALL
folder=$1 uuid=$2 base=$3 count=$4
exec 9<&0 </dev/null
parent=${folder%/*}
[ -d "$parent" ] || mkdir -p -m 711 "$parent"
if ! mkdir -m 700 "$folder"; then
  [ ! -e "$folder" ] && [ ! -L "$folder" ] || echo binnacle:taken >&2
  exit 1
fi
printf '%s\n' "$uuid" >"$folder/.binnacle-container"
mkdir "$folder/rootfs"
chown "$base:$base" "$folder/rootfs"
chown "0:$base" "$folder"; chmod 710 "$folder"
shift 4
setsid /bin/sh -c "$work" binnacle "$folder" "$base" "$count" "$@" 9<&- & w=$!
( cat <&9; kill -KILL -- -$w ) >/dev/null 2>&1 & d=$!
( while sleep 0.3 >/dev/null; do sed -n 's/^pos:[[:space:]]*/at /p' "/proc/$w/fdinfo/4"; done ) 2>/dev/null 9<&- & r=$!
code=0; wait $w || code=$?
kill $d $r 2>/dev/null || :
exit $code
)sh";

constexpr const char* lookScript = R"sh(
LC_ALL=C; export LC_ALL
folder=$1 archive=$2 directory=$3; shift 3
for p in unshare nsenter chroot setsid tar gzip xz zstd bzip2 debootstrap; do command -v $p >/dev/null 2>&1 && echo "program $p"; done
tar --version 2>/dev/null | grep -q 'GNU tar' && echo "program gnu-tar"
[ "$(cat /proc/sys/user/max_user_namespaces 2>/dev/null || echo 1)" -gt 0 ] && [ -e /proc/self/ns/user ] && echo userns
[ -e "$folder" ] || [ -L "$folder" ] && echo taken
at=$folder
while [ -n "$at" ] && [ ! -d "$at" ]; do at=${at%/*}; done
df -Pk "${at:-/}" 2>/dev/null | awk 'NR==2 {print "free " $4}'
if [ -n "$archive" ] && [ -f "$archive" ]; then
  echo "archive $(stat -L -c %s "$archive") $(od -An -tx1 -N6 "$archive" | tr -d ' \n')"
fi
if [ -n "$directory" ] && [ -d "$directory" ]; then echo "directory $(stat -L -c '%u %g' "$directory")"; fi
i=0
for f in "$@"; do [ -d "$f" ] || echo "missing $i"; i=$((i+1)); done
for d in "${folder%/*}"/*/rootfs; do
  [ ! -d "$d" ] || stat -c %u "$d" 2>/dev/null | awk '$1 >= 65536 {print "taken-ids " $1 " 65536"}'
done
cat /etc/subuid /etc/subgid 2>/dev/null | awk -F: 'NF==3 {print "taken-ids " $2 " " $3}'
exit 0
)sh";

constexpr const char* markCheck = R"sh(
LC_ALL=C; export LC_ALL
marked() { [ -d "$1" ] && [ ! -L "$1" ] && [ -f "$1/.binnacle-container" ] && [ ! -L "$1/.binnacle-container" ] &&
  [ "$(stat -c %u "$1/.binnacle-container")" = 0 ]; }
mounted() {
  at=$(cd -P "$1" 2>/dev/null && pwd -P) || return 0
  AT=$at awk 'BEGIN {p = ENVIRON["AT"]} {gsub(/\\040/, " ", $5)} $5 == p || index($5, p "/") == 1 {found = 1} END {exit !found}' /proc/self/mountinfo
}
)sh";

constexpr const char* ownRootScript = R"sh(
f=$1; case $f in */rootfs) f=${f%/rootfs};; esac
marked "$f" || exit 0
echo "owner $(head -c 36 "$f/.binnacle-container") $f"
mounted "$f" && echo mounted
echo "size $(timeout 30 du -skx "$f" 2>/dev/null | cut -f1)"
exit 0
)sh";

/// The mark goes last: what was interrupted can be gone on with.
constexpr const char* removeScript = R"sh(
set -u
f=$1 uuid=$2
[ -e "$f" ] || [ -L "$f" ] || exit 0
marked "$f" && [ "$(head -c 36 "$f/.binnacle-container")" = "$uuid" ] || { echo binnacle:foreign >&2; exit 1; }
! mounted "$f" || { echo binnacle:mounted >&2; exit 1; }
cd -P "$f" || exit 1
for i in 1 2 3 4 5 6; do rm -rf --one-file-system rootfs staging status 2>/dev/null && break; sleep 0.3; done
if [ -e rootfs ] || [ -e staging ]; then rm -rf --one-file-system rootfs staging 2>&1 | head -n 5 >&2; exit 1; fi
cd /
rm -f "$f/.binnacle-container" && rmdir "$f"
)sh";

constexpr const char* writeHead = R"sh(
set -u
LC_ALL=C; export LC_ALL
umask 022
cd /r || exit 1
way() {
  rest=$1 so=
  while [ "$rest" != "${rest#*/}" ]; do
    so=$so${so:+/}${rest%%/*} rest=${rest#*/}
    [ ! -L "$so" ] || { echo "binnacle:link:$so" >&2; exit 1; }
    [ -d "$so" ] || mkdir -m "$2" "$so" || exit 1
  done
}
put() {
  way "$2" "$3"
  [ ! -d "$2" ] || [ -L "$2" ] || { echo "binnacle:folder:$2" >&2; exit 1; }
  t=$2.binnacle-new; rm -rf "$t"
  (set -C; umask 077; cat >"$t") || exit 1
  chmod "$1" "$t"
  if [ -f "$2" ] && [ ! -L "$2" ]; then chown --reference="$2" "$t"; chmod --reference="$2" "$t"; fi
  mv -fT "$t" "$2" || exit 1
}
lead() { way "$2" 755; [ ! -d "$2" ] || [ -L "$2" ] || { echo "binnacle:folder:$2" >&2; exit 1; }; rm -f "$2"; ln -sT "$1" "$2" || exit 1; }
)sh";

std::string asRoot(const std::string& script, const std::vector<std::string>& arguments) {
    auto line = "exec /bin/sh -c " + ssh::shellWord(rootWrapper) + " binnacle " + ssh::shellWord(script);
    for (const auto& argument : arguments)
        line += ' ' + ssh::shellWord(argument);
    return line;
}

std::string withJail() {
    return "jail=" + ssh::shellWord(jailScript) + jailFunction;
}

/// Without a map the users inside are all of the host's.
std::pair<std::string, std::string> mapWords(const std::optional<IdMap>& map) {
    if (!map) return {"0", "4294967295"};
    return {std::to_string(map->base), std::to_string(map->count)};
}

const char* kindWord(RootSource::Kind kind) {
    switch (kind) {
    case RootSource::Kind::Archive:
        return "archive";
    case RootSource::Kind::Folder:
        return "folder";
    case RootSource::Kind::Debootstrap:
        return "debootstrap";
    }
    return "";
}

template <class Take>
void eachLine(std::string_view output, Take take) {
    for (std::size_t lines = 0; !output.empty() && lines < maxLines; ++lines) {
        const auto end = std::min(output.find('\n'), output.size());
        take(output.substr(0, end));
        output.remove_prefix(std::min(end + 1, output.size()));
    }
}

/// The words of a line, of which the last is all the rest.
std::vector<std::string_view> wordsOf(std::string_view line, std::size_t most) {
    std::vector<std::string_view> words;
    while (!line.empty()) {
        const auto end = words.size() + 1 == most ? line.size() : std::min(line.find(' '), line.size());
        words.push_back(line.substr(0, end));
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    return words;
}

template <class Number>
std::optional<Number> numberFrom(std::string_view text) {
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

std::string compressionOf(std::string_view magic) {
    for (const auto& [begin, name] :
         {std::pair{"1f8b", "gzip"}, {"fd377a585a00", "xz"}, {"28b52ffd", "zstd"}, {"425a68", "bzip2"}})
        if (magic.starts_with(begin)) return name;
    return {};
}

void readLook(const std::vector<std::string_view>& words, const RootQuery& query, RootAnswer& answer) {
    if (words.size() == 2 && words[0] == "program") answer.programs.emplace(words[1]);
    if (words[0] == "userns") answer.userNamespaces = true;
    if (words[0] == "taken") answer.folderTaken = true;
    if (words.size() == 2 && words[0] == "free")
        answer.freeBytes = numberFrom<std::uint64_t>(words[1]).value_or(0) * 1024;
    if (words.size() >= 2 && words[0] == "archive") {
        answer.archiveBytes = numberFrom<std::uint64_t>(words[1]);
        if (words.size() == 3) answer.compression = compressionOf(words[2]);
    }
    if (words.size() == 3 && words[0] == "directory") {
        const auto uid = numberFrom<std::uint32_t>(words[1]), gid = numberFrom<std::uint32_t>(words[2]);
        if (uid && gid) answer.directoryOwner = {*uid, *gid};
    }
    if (words.size() == 2 && words[0] == "missing")
        if (const auto index = numberFrom<std::size_t>(words[1]); index && *index < query.folders.size())
            answer.missing.push_back(query.folders[*index]);
    if (words.size() == 3 && words[0] == "taken-ids") {
        const auto base = numberFrom<std::uint32_t>(words[1]), count = numberFrom<std::uint32_t>(words[2]);
        if (base && count) answer.taken.push_back({*base, *count});
    }
}

std::string octal(unsigned mode) {
    return fmt::format("{:o}", mode);
}

/// What stands behind "binnacle:", of which the first word says what it is.
std::string toldBy(const std::string& err) {
    std::string told;
    eachLine(err, [&](std::string_view line) {
        if (line.starts_with("binnacle:")) told = line.substr(9);
    });
    return told;
}

} // namespace

std::string lookCommand(const RootQuery& query) {
    std::vector<std::string> words{query.folder, query.archive, query.directory};
    words.insert(words.end(), query.folders.begin(), query.folders.end());
    return asRoot(lookScript, words);
}

RootAnswer parseLook(const RootQuery& query, std::string_view output) {
    RootAnswer answer;
    eachLine(output, [&](std::string_view line) {
        if (const auto words = wordsOf(line, 3); !words.empty()) readLook(words, query, answer);
    });
    return answer;
}

std::string makeCommand(const RootSpec& spec, const std::string& compression) {
    const auto [base, count] = mapWords(spec.idMap);
    const auto work = "jail=" + ssh::shellWord(jailScript) + "\nunpack=" + ssh::shellWord(unpackScript) +
                      jailFunction + workScript;
    return asRoot("work=" + ssh::shellWord(work) + makeScript,
                  {spec.folder, spec.owner.text(), base, count, kindWord(spec.source.kind), spec.source.path,
                   spec.source.suite, spec.source.mirror, compression});
}

std::optional<std::uint64_t> parsePosition(std::string_view printed) {
    std::optional<std::uint64_t> last;
    eachLine(printed, [&](std::string_view line) {
        if (line.starts_with("at "))
            if (const auto at = numberFrom<std::uint64_t>(line.substr(3))) last = at;
    });
    return last;
}

std::string insideCommand(const std::string& root, const std::optional<IdMap>& idMap) {
    const auto [base, count] = mapWords(idMap);
    return asRoot(withJail() + "in_jail \"$1\" \"$2\" \"$3\" /bin/sh -s", {root, base, count});
}

std::string readScript() {
    std::string script = "cd /r || exit 1\n";
    for (const auto& path : domain::rootQuestions()) {
        const auto word = ssh::shellWord(path);
        script +=
            "{ [ -e " + word + " ] || [ -L " + word + " ]; } && echo " + ssh::shellWord("has " + path) + '\n';
    }
    for (const auto& path : domain::rootFiles()) {
        const auto word = ssh::shellWord(path);
        script += "[ -f " + word + " ] && [ ! -L " + word + " ] && { echo " + ssh::shellWord("file " + path) +
                  "; head -c 262144 " + word + " | tr -d '\\000' | sed 's/^/|/'; echo; }\n";
    }
    return script + "echo end\n";
}

domain::RootContents parseContents(std::string_view output) {
    domain::RootContents contents;
    std::string* file = nullptr;
    const auto isAsked = [](const std::vector<std::string>& asked, const std::string& path) {
        return std::ranges::find(asked, path) != asked.end();
    };
    eachLine(output, [&](std::string_view line) {
        if (file && line.starts_with('|')) {
            file->append(line.substr(1)) += '\n';
            return;
        }
        file = nullptr;
        if (line.starts_with("has "))
            if (std::string path(line.substr(4)); isAsked(domain::rootQuestions(), path))
                contents.has.insert(std::move(path));
        if (line.starts_with("file "))
            if (const std::string path(line.substr(5)); isAsked(domain::rootFiles(), path))
                file = &contents.files[path];
    });
    return contents;
}

std::string writeScript(const std::vector<domain::RootFile>& files) {
    std::string script = writeHead;
    for (const auto& file : files) {
        const bool secret = !file.link && (file.mode & 077) == 0;
        if (file.link)
            script += "lead " + ssh::shellWord(file.text) + ' ' + ssh::shellWord(file.path) + '\n';
        else
            script += "printf %s " + ssh::shellWord(file.text) + " | put " + octal(file.mode) + ' ' +
                      ssh::shellWord(file.path) + (secret ? " 700" : " 755") + " || exit 1\n";
    }
    return script + "exit 0\n";
}

std::string ownRootCommand(const std::string& path) {
    return asRoot(std::string(markCheck) + ownRootScript, {path});
}

std::optional<OwnRoot> parseOwnRoot(std::string_view output) {
    std::optional<OwnRoot> own;
    eachLine(output, [&](std::string_view line) {
        const auto words = wordsOf(line, 3);
        if (words.size() == 3 && words[0] == "owner")
            if (const auto uuid = GuestUuid::parse(std::string(words[1])))
                own = OwnRoot{std::string(words[2]), *uuid};
        if (!own) return;
        if (line == "mounted") own->mounted = true;
        if (words.size() == 2 && words[0] == "size")
            own->bytes = numberFrom<std::uint64_t>(words[1]).value_or(0) * 1024;
    });
    return own;
}

std::string removeCommand(const std::string& folder, const GuestUuid& owner) {
    return asRoot(std::string(markCheck) + removeScript, {folder, owner.text()});
}

Error rootError(int exitCode, const std::string& err, Text doing) {
    const auto told = toldBy(err);
    const auto what = told.substr(0, told.find(':'));
    const auto which = told.find(':') == std::string::npos ? std::string()
                                                           : singleLine(told.substr(told.find(':') + 1), 120);
    const auto has = [&](const char* words) { return err.find(words) != std::string::npos; };
    using enum ErrorCode;
    if (what == "root")
        return fail(PermissionDenied, BINNACLE_TEXT("Root file systems of containers are made by root"), {},
                    BINNACLE_TEXT(
                        "Connect to the host as root, or as somebody who needs no password for sudo."));
    if (what == "userns")
        return fail(Unsupported, BINNACLE_TEXT("The host makes no user namespaces"), {},
                    BINNACLE_TEXT("Look at sysctl user.max_user_namespaces on the host."));
    if (what == "taken")
        return fail(Conflict, BINNACLE_TEXT("The folder for the root file system is there already"));
    if (what == "within")
        return fail(InvalidArgument, BINNACLE_TEXT("The folder to be copied holds the place where the copy is made"), {},
                    BINNACLE_TEXT("Choose another folder for it."));
    if (what == "foreign")
        return fail(Conflict,
                    BINNACLE_TEXT("The folder was not made for this container, and stays as it is"));
    if (what == "mounted")
        return fail(Conflict,
                    BINNACLE_TEXT("Something is mounted in the container's folder, which stays as it is"), {},
                    BINNACLE_TEXT("Unmount it on the host, then try again."));
    if (what == "escapes")
        return fail(Corrupt, BINNACLE_TEXT("The archive reaches out of itself: %1", which), {},
                    BINNACLE_TEXT("Nothing of it was unpacked. Don't trust where it comes from."));
    if (what == "link")
        return fail(Corrupt,
                    BINNACLE_TEXT("In the root file system, /%1 is a link where a folder should be", which),
                    {}, BINNACLE_TEXT("Nothing is written through links."));
    if (what == "folder")
        return fail(Corrupt,
                    BINNACLE_TEXT("In the root file system, /%1 is a folder where a file should be", which));
    const auto detail = singleLine(err, 600);
    if (has("No space left on device") || has("Wrote only") || has("Disk quota exceeded"))
        return fail(NoSpace, BINNACLE_TEXT("The host has no space left for the root file system"), detail);
    if (has("Cannot mknod"))
        return fail(
            Corrupt,
            BINNACLE_TEXT("The archive has device nodes outside of /dev, which containers may not have"),
            detail);
    if (has("Cannot hard link"))
        return fail(Corrupt, BINNACLE_TEXT("The archive has links to files that are not in it"), detail);
    if (has("not look like a tar archive"))
        return fail(Corrupt, BINNACLE_TEXT("This is no archive of tar's"), detail);
    if (has("Cannot change ownership"))
        return fail(Corrupt,
                    BINNACLE_TEXT("Files belong to users that the container doesn't have: it has 0 to 65535"),
                    detail);
    return fail(Io, std::move(doing), detail.empty() ? fmt::format("exit code {}", exitCode) : detail);
}

} // namespace binnacle
