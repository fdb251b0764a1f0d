#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that every #include follows the arrows that the folders' CMakeLists.txt declare.

    binnacle_module(fleet DEPENDS base model)          # core/fleet/CMakeLists.txt
    binnacle_module(guests QT DEPENDS support core/model)   # views/guests/CMakeLists.txt

One folder, one module; a module may include itself and what its DEPENDS names, directly. A bare name is a
sibling; core/NAME or views/NAME names a module of that layer. core/ never includes views/. Qt may be included in
views/, app/desktop/ and core/adapters/ only. Programs (app/*) may include core/ and, app/desktop only, views/.
"""
import pathlib
import re
import sys


def declared_arrows(root):
    arrows = {}
    for cmake in sorted(root.glob('*/*/CMakeLists.txt')):
        layer = cmake.parent.relative_to(root).parts[0]
        if layer not in ('core', 'views'):
            continue
        m = re.search(r'binnacle_module\(\s*(\S+)([^)]*)\)', cmake.read_text())
        if not m:
            continue
        words = re.sub(r'#.*', '', m[2]).split()
        depends, taking = set(), False
        for word in words:
            if word in ('DEPENDS', 'LIBS', 'QT'):
                taking = word == 'DEPENDS'
            elif taking:
                depends.add(word if '/' in word else f'{layer}/{word}')
        arrows[cmake.parent.relative_to(root).as_posix()] = depends
    return arrows


def qt_allowed(here):
    return here.startswith('views/') or here in ('app/desktop', 'core/adapters')


def check(root):
    arrows = declared_arrows(root)
    bad = []
    for layer in ('core', 'views', 'app'):
        for source in sorted(p for ext in ('h', 'cpp') for p in (root / layer).glob(f'*/**/*.{ext}')):
            here = '/'.join(source.relative_to(root).parts[:2])
            if layer != 'app' and here not in arrows:
                bad.append(f'{source}: {here} declares no binnacle_module()')
                continue
            for number, line in enumerate(source.read_text(encoding='utf-8').splitlines(), 1):
                where = f'{source.relative_to(root)}:{number}'
                if re.search(r'\bfor \([^;]*:[^;]*\.lock\(\)', line):
                    bad.append(f'{where}: the lock is gone before the loop begins; for (auto held = x.lock(); … : held->y)')
                if m := re.match(r'\s*#\s*include "((?:core|views|app)/[^/"]+)/', line):
                    target = m[1]
                    if target == here:
                        continue
                    if layer == 'app':
                        if not (target.startswith('core/') or here == 'app/desktop' and target.startswith('views/')):
                            bad.append(f'{where}: {here} may not include {target}')
                    elif target not in arrows[here]:
                        bad.append(f'{where}: {here} may not include {target} (declares: {sorted(arrows[here])})')
                elif re.match(r'\s*#\s*include <(Q[A-Za-z]|Qt|qt6keychain)', line) and not qt_allowed(here):
                    bad.append(f'{where}: {here} is plain C++; Qt belongs to views/, app/desktop/ and core/adapters/')
    for module, depends in sorted(arrows.items()):
        for target in sorted(depends):
            if module.startswith('core/') and target.startswith('views/'):
                bad.append(f'{module}: core/ may not depend on {target}')
            if not (root / target / 'CMakeLists.txt').exists():
                bad.append(f'{module}: DEPENDS names {target}, which does not exist')
    return arrows, bad


if __name__ == '__main__':
    found, problems = check(pathlib.Path(sys.argv[1]))
    print('\n'.join(problems) or f'{len(found)} modules, every arrow declared')
    sys.exit(bool(problems))
