# SPDX-License-Identifier: GPL-3.0-or-later
"""A guest moved between two lab hosts while it runs, on shared storage, beside virsh migrate --live: wall time and the guest's pause."""
import json
import os

from connect import LAB, lab, timed
from lib import measure
from lib.measure import median, number, say

NAME = 'bench-migrate'


def on_host(host, line):
    return lab('ssh', str(host), line)


def clear():
    for host in ('1', '2'):
        on_host(host, f'virsh -q destroy {NAME} 2>/dev/null; virsh -q undefine {NAME} 2>/dev/null; true')


def run(options):
    if os.geteuid() != 0:
        raise SystemExit('the lab needs root')
    lab('up', '2')
    clear()
    try:
        lab('guest', '1', NAME)
        compare(options)
    finally:
        clear()


def by_virsh(target):
    """Peer to peer, as virsh does it on the host; the pause as the other host's libvirt tells it."""
    line = f'virsh -q migrate --live --persistent --undefinesource {NAME} qemu+ssh://lab{target}/system'
    wall = timed([([LAB, 'ssh', str(3 - target), line], None)], False)['wall']
    told = on_host(target, f"virsh domjobinfo --completed {NAME} | sed -n 's/^Total downtime: *//p'").split()
    return wall, float(told[0]) * (1000 if told[1] == 's' else 1)


def by_binnaclectl(ctl, env, target, folder):
    out = os.path.join(folder, 'out.json')
    wall = timed([(['sh', '-c', f'"$@" >{out}', 'sh', *ctl, 'guest', 'migrate', NAME, f'lab{target}', '-y', '--json'], env)], False)['wall']
    return wall, float(json.load(open(out))[0]['result']['pauseMs'])


def compare(options):
    fleet = lab('fleet-file')
    ways = {'guest migrate': [], 'virsh migrate --live, on the host': []}
    with measure.scratch() as folder:
        env = measure.private_environment(folder)
        ctl = [measure.program('binnaclectl'), '--fleet', fleet]
        on = 1
        for i in range(options.runs):
            say(f'  migrate, {i + 1} of {options.runs}, load {measure.load():.1f}')
            for name, results in ways.items():
                on = 3 - on
                results.append(by_binnaclectl(ctl, env, on, folder) if name.startswith('guest') else by_virsh(on))
    print(f'### A guest of 112 MiB moves while it runs ({measure.machine()})\n')
    print(f'Median of {options.runs} runs, load {measure.load():.1f}.\n')
    measure.table(['', 's', 'pause, ms'], [[name, number(median([r[0] for r in results])), number(median([r[1] for r in results]))]
                                           for name, results in ways.items()])
