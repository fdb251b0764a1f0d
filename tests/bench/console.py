# SPDX-License-Identifier: GPL-3.0-or-later
"""Screens beside other viewers: first frame, key to pixel, CPU a frame. One emulated guest, shown by all in turn."""
import contextlib
import os
import pathlib
import socket
import subprocess
import time

from lib import measure
from lib.measure import median, number, say

ASSETS = pathlib.Path(os.environ.get('BINNACLE_LAB_ASSETS', '/tmp/binnacle-lab/assets'))
VNC, SPICE = 5977, 5978
MANY = [{'vnc': 1, 'spice': 0}, {'vnc': 10, 'spice': 0}, {'vnc': 9, 'spice': 1}]
AT = (360, 250)  # inside every viewer's picture
# A second terminal, so that the shell of the first one does not read along.
KEYS = r"""chvt 2; sh -c 'stty -echo -icanon; printf "\033[?25l\033[47m\033[2J"; i=1; while IFS= read -rn1 k; do i=$((1-i)); [ $i = 1 ] && printf "\033[47m\033[2J" || printf "\033[44m\033[2J"; done' </dev/tty2 >/dev/tty2 2>&1 &"""
ANIMATION = r"""chvt 3; sh -c 'printf "\033[?25l"; while :; do for c in 41 42 43 44 45 46; do printf "\033[${c}m\033[2J"; usleep 40000; done; done' </dev/tty3 >/dev/tty3 2>&1 &"""


class Guest:
    """QEMU with the lab's kernel; its serial port is a shell."""

    def __init__(self, folder):
        serial = folder / 'serial'
        self.process = subprocess.Popen(
            ['qemu-system-x86_64', '-machine', 'pc,accel=tcg', '-m', '160', '-kernel', ASSETS / 'vmlinuz', '-initrd', ASSETS / 'initrd.img',
             '-append', 'console=tty0 console=ttyS0 quiet mitigations=off nokaslr tsc=reliable no_timer_check binnacle.name=bench', '-vga', 'std',
             '-vnc', f'127.0.0.1:{VNC - 5900}', '-spice', f'addr=127.0.0.1,port={SPICE},disable-ticketing=on', '-nic', 'none',
             '-chardev', f'socket,id=s,path={serial},server=on,wait=off', '-serial', 'chardev:s'],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.serial = socket.socket(socket.AF_UNIX)
        deadline = time.monotonic() + 30
        while True:
            try:
                self.serial.connect(str(serial))
                break
            except OSError:
                if time.monotonic() > deadline:
                    raise SystemExit('QEMU does not start')
                time.sleep(0.1)
        self.wait(b'# ', 60)

    def wait(self, text, seconds):
        self.serial.settimeout(seconds)
        seen = b''
        while text not in seen:
            seen += self.serial.recv(4096)

    def run(self, line):
        self.serial.sendall(line.encode() + b'\n')
        time.sleep(2)


def viewers(options):
    ours = measure.program('bench_screen')
    found = [('Binnacle, VNC, from a click', [ours, 'vnc', VNC, 'click']), ('Binnacle, SPICE, from a click', [ours, 'spice', SPICE, 'click']),
             ('Binnacle, VNC', [ours, 'vnc', VNC]), ('Binnacle, VNC, hextile', [ours, 'vnc', VNC, 'hextile']), ('Binnacle, SPICE', [ours, 'spice', SPICE])]
    if not options.without_peers:
        found += [('remote-viewer, VNC', ['remote-viewer', f'vnc://127.0.0.1:{VNC}']), ('remote-viewer, SPICE', ['remote-viewer', f'spice://127.0.0.1:{SPICE}']),
                  ('gvncviewer', ['gvncviewer', f'127.0.0.1:{VNC - 5900}']), ('TigerVNC', ['vncviewer', '-RemoteResize=0', '-geometry', '720x400+0+0', f'127.0.0.1::{VNC}'])]
    return [(name, [str(c) for c in command]) for name, command in found]


def probe(env, *words, limit=60):
    out = subprocess.run([measure.program('bench_pixel'), *map(str, words)], env=env, capture_output=True, text=True, timeout=limit)
    return [float(line) for line in out.stdout.split()]


@contextlib.contextmanager
def shown(command, env):
    """A viewer with the guest on the screen: its process, and the ms until its first frame."""
    looking = subprocess.Popen([measure.program('bench_pixel'), 'until', str(AT[0]), str(AT[1]), '20'], env=env, stdout=subprocess.PIPE, text=True)
    time.sleep(0.3)
    clicked = command[-1] == 'click'
    begin = time.monotonic() * 1000
    viewer = subprocess.Popen(command, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE if clicked else subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL)
    try:
        if clicked:
            viewer.stdout.readline()
            begin = time.monotonic() * 1000
            viewer.stdin.write(b'\n')
            viewer.stdin.flush()
        out, _ = looking.communicate(timeout=30)
        first = float(out) - begin if out.strip() else None
        subprocess.run(['xdotool', 'mousemove', str(AT[0]), str(AT[1])], env=env, check=False)
        windows = subprocess.run(['xdotool', 'search', '--onlyvisible', '--name', '.'], env=env, capture_output=True, text=True).stdout.split()
        for window in windows[-1:]:
            subprocess.run(['xdotool', 'windowfocus', window], env=env, check=False)
        time.sleep(1.5)
        yield viewer, first
    finally:
        measure.end(viewer)
        time.sleep(0.5)


def run(options):
    if not (ASSETS / 'vmlinuz').exists():
        raise SystemExit(f'{ASSETS}: no kernel; tests/lab/lab up makes it')
    rows = {}
    with measure.scratch() as folder:
        guest = Guest(folder)
        try:
            guest.run(KEYS)
            for name, command in viewers(options):
                rows[name] = measure_keys(name, command, folder, options)
            guest.run(ANIMATION)
            for name, command in viewers(options):
                rows[name] += measure_frames(name, command, folder)
            many = [measure_many(folder, ten) for ten in MANY]
        finally:
            measure.end(guest.process)
    print(f'### Screens ({measure.machine()})\n')
    print(f'One guest of 720 x 400, emulated, on this machine; median of {options.runs} launches, of 40 keys each. Every frame of the animation differs '
          f'everywhere, 25 a second are asked for. Load {measure.load():.1f} at the end.\n')
    measure.table(['', 'first frame ms', 'key to pixel ms', '90 %', 'frames/s', 'CPU ms a frame', 'RSS MiB'], [[name, *row] for name, row in rows.items()])
    print_many(many)


def print_many(many):
    print('\nTen consoles in one window, all of that guest (SPICE lets one in, VNC as many as come), animating. Goal: no stall above 50 ms. '
          f'Load {measure.load():.1f} at the end.\n')
    measure.table(['consoles', 'live', 'longest stall ms', 'of it work', 'longest with a core of its own ms', 'events above 50 ms', 'paints/s each', 'the slowest', 'RSS MiB a console'],
                  many)


def measure_many(folder, screens, seconds=20):
    """Ten screens of the one guest in one window: what the window's event loop makes of that."""
    words = [f'vnc:{VNC}'] * screens['vnc'] + [f'spice:{SPICE}'] * screens['spice']
    with measure.display(1280, 800) as display:
        out = subprocess.run([measure.program('bench_consoles'), str(seconds), *words], env=environment(folder, display), capture_output=True, text=True,
                             timeout=seconds + 60)
    live, longest, busy, own, rate, fewest, above, beats, rss = out.stdout.split()
    say(f'  {len(words)} consoles: longest stall {longest} ms, load {measure.load():.1f}')
    return [f"{screens['vnc']} VNC, {screens['spice']} SPICE", live, longest, busy, own, f'{above} of {beats}', rate, fewest, rss]


def environment(folder, display):
    return measure.private_environment(folder, DISPLAY=display, QT_QPA_PLATFORM='xcb', SPICE_NOGRAB='1')


def measure_keys(name, command, folder, options):
    first, keys = [], []
    for _ in range(options.runs):
        with measure.display(1280, 800) as display:
            env = environment(folder, display)
            with shown(command, env) as (_, ms):
                first.append(ms)
                keys += probe(env, 'key', 40, *AT)
    say(f'  {name}: load {measure.load():.1f}')
    keys = sorted(k for k in keys if k < 1900)
    return [number(median(first), 0), number(median(keys), 1), number(keys[len(keys) * 9 // 10], 1) if keys else '–']


def measure_frames(name, command, folder, seconds=8):
    with measure.display(1280, 800) as display:
        env = environment(folder, display)
        with shown(command, env) as (viewer, _):
            before = measure.cpu_seconds(viewer.pid)
            frames = (probe(env, 'changes', seconds, *AT) or [0])[0]
            used = measure.cpu_seconds(viewer.pid) - before
            rss = measure.rss_mib(viewer.pid)
    say(f'  {name}: {frames / seconds:.1f} frames a second')
    return [number(frames / seconds, 1), number(used * 1000 / frames, 1) if frames else '–', number(rss, 0)]
