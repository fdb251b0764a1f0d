# SPDX-License-Identifier: GPL-3.0-or-later
"""A demo fleet of 100 hosts with 1,000 guests each, in the console's own window; and a start from the cache."""
import socket
import subprocess
import time

from lib import measure
from lib.measure import median, number, say


def window(arguments, folder, platform):
    env = measure.private_environment(folder, QT_QPA_PLATFORM=platform[0], DISPLAY=platform[1])
    env['BENCH_BEGUN'] = repr(time.monotonic())
    out = subprocess.run([measure.program('bench_window'), *arguments], env=env, capture_output=True, text=True, timeout=900)
    if out.returncode:
        say(out.stderr[-2000:])
        raise SystemExit('bench_window ' + ' '.join(arguments) + ' failed')
    return measure.json_lines(out.stdout)


def merged(runs):
    """The median of each figure of each step."""
    steps = {}
    for records in runs:
        for record in records:
            steps.setdefault(record['what'], []).append(record)
    return [{'what': what, **{key: median([r[key] for r in records]) for key in records[0] if key != 'what'}}
            for what, records in steps.items()]


def several(what, runs, arguments, platform, prepare=None):
    results = []
    for i in range(runs):
        say(f'  {what}, {i + 1} of {runs}, load {measure.load():.1f}')
        with measure.scratch() as folder:
            if prepare:
                prepare(folder)
            results.append(window(arguments, folder, platform))
    return merged(results)


def spec(folder, hosts, guests, changes):
    path = folder / f'spec-{changes}.toml'
    path.write_text(f'hosts = {hosts}\nguests = {guests}\nchanges = {changes}\nlatency_ms = 20\ntroubles = false\n')
    return str(path)


def goal(what):
    if 'beyond the debounce' in what and 'cleared' not in what:
        return '100'
    return ''


class SilentPort:
    """Takes connections and never says a word, as a host that hangs."""

    def __enter__(self):
        self.socket = socket.socket()
        self.socket.bind(('127.0.0.1', 0))
        self.socket.listen(1000)
        return self.socket.getsockname()[1]

    def __exit__(self, *_):
        self.socket.close()


def print_steps(title, records):
    print(f'{title}\n')
    measure.table(['', 'ms', 'goal', 'CPU ms', 'of it the window\'s thread', 'longest event ms', 'of it work', 'RSS MiB'],
                  [[r['what'], number(r['ms'], 1), goal(r['what']), number(r['cpu_ms'], 1), number(r['gui_ms'], 1),
                    number(r['longest_ms'], 1), number(r['longest_work_ms'], 1), number(r['rss_mib'], 0)] for r in records])


def print_idle(title, quiet, busy, changes):
    def share(record, key='cpu_ms'):
        return 100 * record[key] / record['ms']

    rows = []
    for q, b in zip(quiet, busy):
        if q['what'].startswith('exec'):
            continue
        rows.append([q['what'], number(share(q)), number(share(q, 'gui_ms')), number(share(b)), number(share(b, 'gui_ms')),
                     number(b['longest_ms'], 1), number(b['longest_work_ms'], 1), number(b['rss_mib'], 0)])
    print(f'{title}\n')
    measure.table(['% of a core while the window shows', 'quiet', 'its thread', f'{changes} changes/s', 'its thread', 'longest event ms',
                   'of it work', 'RSS MiB'], rows)


def run(options):
    hosts, guests, changes = options.hosts, options.guests, 1000
    print(f'### Demo fleet of {hosts} hosts × {guests} guests ({measure.machine()})\n')
    with measure.scratch() as folder, measure.display() as screen:
        quiet_spec, busy_spec = spec(folder, hosts, guests, 0), spec(folder, hosts, guests, changes)
        for platform in [('offscreen', screen), ('xcb', screen)] if options.platforms == 'both' else [(options.platforms, screen)]:
            print_steps(f'Platform {platform[0]}, median of {options.runs} runs, load {measure.load():.1f}:',
                        several(f'large fleet, {platform[0]}', options.runs, ['large', quiet_spec], platform))
        platform = ('xcb', screen)
        seconds = str(options.idle)
        quiet = several('quiet', 1, ['idle', quiet_spec, seconds], platform)
        busy = several('changes', 1, ['idle', busy_spec, seconds], platform)
        print_idle(f'Goal: under 5 % with {changes} changes a second; {seconds} s each, load {measure.load():.1f}:', quiet, busy, changes)
        with SilentPort() as port:

            def prepare(home):
                subprocess.run([measure.program('bench_cache'), str(home / 'binnacle'), str(hosts), str(guests), str(port)], check=True)

            cached = several('from the cache', options.runs, ['cached', str(hosts * guests)], platform, prepare)
        print_steps(f'Start from the cached inventory of {hosts} hosts that do not answer (goal: 1000 ms), load {measure.load():.1f}:', cached)
