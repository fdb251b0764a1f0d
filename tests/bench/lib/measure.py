# SPDX-License-Identifier: GPL-3.0-or-later
"""Processes, clocks and tables for the benches."""
import contextlib
import json
import os
import pathlib
import platform
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

SOURCE = pathlib.Path(__file__).resolve().parents[3]
BUILD = pathlib.Path(os.environ.get('BINNACLE_BUILD', SOURCE / 'build' / 'release'))
TICK = os.sysconf('SC_CLK_TCK')


def program(name):
    path = BUILD / 'bin' / name
    if not path.exists():
        sys.exit(f'{path} is not built: tests/bench/run builds it')
    return str(path)


def say(text):
    print(text, file=sys.stderr, flush=True)


def load():
    return os.getloadavg()[0]


def machine():
    model = next((line.split(':', 1)[1].strip() for line in open('/proc/cpuinfo') if line.startswith('model name')), '?')
    return f'{time.strftime("%Y-%m-%d")}, {os.cpu_count()} cores ({model}), Linux {platform.release().split("-")[0]}'


def cpu_seconds(pid):
    """utime + stime of a process and what it has waited for."""
    fields = open(f'/proc/{pid}/stat').read().rsplit(')', 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def rss_mib(pid):
    for line in open(f'/proc/{pid}/status'):
        if line.startswith('VmRSS:'):
            return int(line.split()[1]) / 1024
    return 0.0


def median(values):
    values = [v for v in values if v is not None]
    return statistics.median(values) if values else None


def children_of(pid):
    found = []
    for entry in pathlib.Path('/proc').iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError, IndexError):
                if (entry / 'stat').read_text().rsplit(')', 1)[1].split()[1] == str(pid):
                    found.append(int(entry.name))
    return found


@contextlib.contextmanager
def scratch():
    folder = pathlib.Path(tempfile.mkdtemp(prefix='binnacle-bench-'))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def display(width=1600, height=1000):
    """A private Xvfb; gives its name."""
    read, write = os.pipe()
    server = subprocess.Popen(['Xvfb', '-displayfd', str(write), '-screen', '0', f'{width}x{height}x24', '-nolisten', 'tcp'],
                              pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            sys.exit('Xvfb does not start')
        yield ':' + number
    finally:
        end(server)


def end(process):
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def private_environment(folder, **more):
    """A person's environment with nothing in it yet."""
    for name in ('home', 'run'):
        (folder / name).mkdir(mode=0o700, exist_ok=True)
    keep = {k: v for k, v in os.environ.items() if k in ('PATH', 'LD_LIBRARY_PATH')}
    return {**keep, 'HOME': str(folder / 'home'), 'XDG_RUNTIME_DIR': str(folder / 'run'), 'BINNACLE_HOME': str(folder / 'binnacle'),
            'XDG_CACHE_HOME': str(folder / 'home' / '.cache'), 'LANG': 'C.UTF-8', 'NO_AT_BRIDGE': '1', **more}


def json_lines(text):
    return [json.loads(line) for line in text.splitlines() if line.startswith('{')]


def number(value, digits=2):
    if value is None:
        return '–'
    if abs(value) >= 100:
        digits = 0
    elif abs(value) >= 10:
        digits = min(digits, 1)
    return f'{value:.{digits}f}'


def table(head, rows):
    """Markdown, with columns that line up."""
    cells = [[str(c) for c in row] for row in [head, *rows]]
    widths = [max(len(row[i]) for row in cells) for i in range(len(head))]
    lines = ['| ' + ' | '.join(c.ljust(w) if i == 0 else c.rjust(w) for i, (c, w) in enumerate(zip(row, widths))) + ' |' for row in cells]
    lines.insert(1, '|' + '|'.join('-' * (w + 1) + ('-' if i == 0 else ':') for i, w in enumerate(widths)) + '|')
    print('\n'.join(lines) + '\n', flush=True)
