# SPDX-License-Identifier: GPL-3.0-or-later
"""The longest stall of the window: three lab hosts, one cut, one with its libvirtd stopped, while 50 guests start."""
import os
import re
import subprocess

from lib import measure
from lib.measure import median, number, say

LINE = re.compile(r'\s*(\d+)\s+([\d.]+) s\s+([\d.]+) ms\s+([\d.]+)\s+([\d.]+)\s+([\d.]+) ms\s+([\d.]+) ms\s+(\d+) of (\d+)')


def run(options):
    if os.geteuid() != 0:
        raise SystemExit('the lab needs root')
    subprocess.run([measure.SOURCE / 'tests' / 'lab' / 'lab', 'up', '3'], check=True, stdout=subprocess.DEVNULL)
    say(f'  stall, {options.runs} runs, load {measure.load():.1f}')
    env = {**os.environ, 'QT_QPA_PLATFORM': 'offscreen', 'BINNACLE_SOURCE_DIR': str(measure.SOURCE), 'BINNACLE_BINARY_DIR': str(measure.BUILD)}
    out = subprocess.run([measure.program('bench_stall'), '50', str(options.runs)], env=env, capture_output=True, text=True)
    runs = [m.groups() for line in out.stdout.splitlines() if (m := LINE.match(line))]
    if out.returncode or not runs:
        say(out.stdout + out.stderr)
        raise SystemExit('bench_stall failed')
    print(f'### Longest stall of the window while 50 guests start ({measure.machine()})\n')
    print(f'Three lab hosts, one cut, one with its libvirtd stopped. Goal: 50 ms. Load {measure.load():.1f} at the end.\n')
    rows = [[i + 1, r[1], r[2], r[3], r[4], r[5], r[6], f'{r[7]} of {r[8]}'] for i, r in enumerate(runs)]
    middle = [number(median([float(r[i]) for r in runs]), 1) for i in range(1, 7)]
    measure.table(['run', 'all started after s', 'longest stall ms', 'of it work', 'of it without a core', 'longest with a core of its own ms', 'longest of a thread that does nothing else ms',
                   'events above 50 ms'], [*rows, ['median', *middle, '']])
