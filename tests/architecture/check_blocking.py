#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that whatever may block says so: core/base/thread_role.h.

Every file of the wrappers that calls libvirt over the wire, libssh, SQLite or waits for a file begins its calls with
assertMayBlock(), or reaches them through a function that does (lookUp(), Database). And the window's code calls none
of them itself: its debug builds would die, and here it is seen without running it.
"""
import pathlib
import re
import sys

# What blocks, where it is called, and the words one of which must stand in the file.
WRAPPERS = [
    ('core/libvirt', r'\bvir(?:Connect|Domain|StoragePool|Network|Node)[A-Z]\w*\(', ('assertMayBlock(', 'lookUp(')),
    ('core/ssh', r'\bssh_(?:connect|userauth_\w+|channel_open_\w+|channel_request_\w+|channel_read)\(', ('assertMayBlock(',)),
    ('core/journal', r'\bsqlite3_(?:open_v2|prepare_v2|exec)\(', ('assertMayBlock(',)),
    ('core/settings', r'\bstd::[io]fstream\b|::open\(|::flock\(', ('assertMayBlock(',)),
]
# Files whose calls can't come from a window's thread, and why.
EXCEPT = {
    'core/libvirt/error.cpp': 'reads what the thread has kept of its last error',
    'core/libvirt/event_loop.cpp': 'runs on a thread of its own',
    'core/libvirt/events.cpp': 'called by Connection::open and on the event thread',
    'core/libvirt/console.cpp': 'opened through lookUp(), then on a thread of its own',
    'core/ssh/authenticate.cpp': 'called by Session::open',
    'core/ssh/stream.cpp': 'runs on the carrier, the thread of its session',
    'core/ssh/carrier.cpp': 'runs on the thread of its session',
    'core/ssh/host_key.cpp': 'called by Session::open',
}
WINDOW = r'\bvir[A-Z]\w+\(|\bssh_\w+\(|\bsqlite3_\w+\(|\bstd::[io]?fstream\b|\bstd::filesystem::(?:exists|remove|copy)|\bgetaddrinfo\('


def check(root):
    bad, looked = [], 0
    for folder, call, words in WRAPPERS:
        for source in sorted((root / folder).glob('*.cpp')):
            name, text = source.relative_to(root).as_posix(), source.read_text(encoding='utf-8')
            if not re.search(call, text):
                continue
            looked += 1
            if name not in EXCEPT and not any(word in text for word in words):
                bad.append(f'{name}: calls what blocks without {" or ".join(words)}')
    for folder in ('views', 'app/desktop'):
        for source in sorted(p for ext in ('h', 'cpp') for p in (root / folder).glob(f'**/*.{ext}')):
            for number, line in enumerate(source.read_text(encoding='utf-8').splitlines(), 1):
                if re.search(WINDOW, line.split('//')[0]):
                    bad.append(f'{source.relative_to(root)}:{number}: the window waits for nobody: {line.strip()}')
    for name in EXCEPT:
        if not (root / name).exists():
            bad.append(f'{name} is excepted here but is not there')
    return looked, bad


if __name__ == '__main__':
    count, problems = check(pathlib.Path(sys.argv[1]))
    print('\n'.join(problems) or f'{count} files that may block, each says so')
    sys.exit(bool(problems))
