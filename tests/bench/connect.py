# SPDX-License-Identifier: GPL-3.0-or-later
"""Connecting to three lab hosts and listing their guests, beside virsh over SSH and SSH alone."""
import json
import os
import resource
import subprocess
import time
import tomllib

from lib import measure
from lib.measure import median, number, say

LAB = measure.SOURCE / 'tests' / 'lab' / 'lab'


def lab(*arguments):
    return subprocess.run([LAB, *arguments], capture_output=True, text=True, check=True).stdout.strip()


def ssh_words(host, config):
    return ['ssh', '-F', config, '-o', 'BatchMode=yes', f"{host['user']}@{host['address']}", 'true']


def virsh_words(host, ssh):
    return ['virsh', '-q', '-c', f"qemu+ssh://{host['user']}@{host['address']}/system?command={ssh}&no_tty=1", 'list', '--all']


def ssh_wrapper(folder, config):
    """libvirt takes a program for ssh, but no arguments for it."""
    path = folder / 'ssh'
    path.write_text(f'#!/bin/sh\nexec ssh -F {config} "$@"\n')
    path.chmod(0o700)
    return path


def timed(commands, at_once):
    """Wall clock and CPU of our children, started one after the other or all at once."""
    def used():
        u = resource.getrusage(resource.RUSAGE_CHILDREN)
        return u.ru_utime + u.ru_stime

    before, begun = used(), time.monotonic()
    running = []
    for words, env in commands:
        process = subprocess.Popen(words, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        running.append(process)
        if not at_once:
            finish(process, words)
    if at_once:
        for process, (words, _) in zip(running, commands):
            finish(process, words)
    return {'wall': time.monotonic() - begun, 'cpu': used() - before}


def finish(process, words):
    out, err = process.communicate(timeout=120)
    if process.returncode:
        say(err)
        raise SystemExit(f'{words[0]} failed')
    return out


def handshakes(count):
    """Logins that each host's sshd has accepted so far, by its log."""
    return [int(lab('ssh', str(n), "grep -c 'Accepted publickey' /var/log/sshd.log || true")) for n in range(1, count + 1)]


def define(count, guests):
    for n in range(1, count + 1):
        lab('ssh', str(n), f"d=$(mktemp -d); words=; for i in $(seq 1 {guests}); do echo \"<domain type='qemu'><name>bench-$i</name>"
            "<memory unit='MiB'>16</memory><os><type arch='x86_64'>hvm</type></os></domain>\" >$d/$i; "
            'words="$words define $d/$i;"; done; virsh -q -c qemu:///system "$words"; rm -rf $d')


def undefine(count):
    for n in range(1, count + 1):
        lab('ssh', str(n), 'words=; for g in $(virsh -q -c qemu:///system list --all --name | grep ^bench-); do words="$words undefine $g;"; done; '
            '[ -z "$words" ] || virsh -q -c qemu:///system "$words" >/dev/null')


def run(options):
    if os.geteuid() != 0:
        raise SystemExit('the lab needs root')
    count = 3
    lab('up', str(count))
    fleet = lab('fleet-file')
    hosts = tomllib.load(open(fleet, 'rb'))['host'][:count]
    config = lab('ssh-config')
    undefine(count)
    try:
        define(count, 100)
        compare(options, count, fleet, hosts, config)
    finally:
        undefine(count)


def compare(options, count, fleet, hosts, config):
    with measure.scratch() as folder:
        env = measure.private_environment(folder)
        ssh = ssh_wrapper(folder, config)
        ours = [measure.program('binnaclectl'), '--fleet', fleet, 'guest', 'list', '--json']
        listed = json.loads(subprocess.run(ours, env=env, capture_output=True, text=True, check=True).stdout)
        ways = {
            'binnaclectl guest list': ([(ours, env)], False),
            'virsh list --all, 3 in a row': ([(virsh_words(h, ssh), None) for h in hosts], False),
            'virsh list --all, 3 at once': ([(virsh_words(h, ssh), None) for h in hosts], True),
            'ssh host true, 3 in a row': ([(ssh_words(h, config), None) for h in hosts], False),
            'ssh host true, 3 at once (the floor)': ([(ssh_words(h, config), None) for h in hosts], True),
        }
        results = {name: [] for name in ways}
        logins = {}
        for i in range(options.runs):
            say(f'  connect, {i + 1} of {options.runs}, load {measure.load():.1f}')
            for name, (commands, at_once) in ways.items():
                before = handshakes(count)
                results[name].append(timed(commands, at_once))
                logins[name] = [b - a for a, b in zip(before, handshakes(count))]
    floor = median([r['wall'] for r in results['ssh host true, 3 at once (the floor)']])
    print(f'### Three lab hosts: connect and list ({measure.machine()})\n')
    print(f'{len(listed)} guests, median of {options.runs} runs, load {measure.load():.1f}.\n')
    rows = []
    for name, measured in results.items():
        wall, cpu = (median([r[key] for r in measured]) for key in ('wall', 'cpu'))
        rows.append([name, number(wall), number(wall / floor), number(cpu), ' + '.join(str(n) for n in logins[name])])
    measure.table(['', 's', '× ssh', 'CPU s of the client', 'SSH logins on each host'], rows)
