# SPDX-License-Identifier: GPL-3.0-or-later
"""Clones on a lab host: linked ones of a 20 GiB disk, and copies of a disk with data, beside virt-clone and what the host itself takes."""
import os
import shutil
import subprocess
import tomllib

from connect import lab, ssh_words, ssh_wrapper, timed
from lib import measure
from lib.measure import median, number, say

FOLDER = '/var/lib/libvirt/images/'
DATA = 256  # MiB in the disk that is copied


def on_host(line):
    return lab('ssh', '1', line)


def clear():
    on_host('for g in $(virsh -q list --all --name | grep ^bench-clone); do virsh -q undefine $g; done; '
            f'rm -f {FOLDER}bench-clone*; virsh -q pool-refresh default')


def define(name, size, data):
    image = f'{FOLDER}{name}.qcow2'
    on_host(f'qemu-img create -q -f qcow2 {image} {size} && '
            f'{{ [ {data} = 0 ] || qemu-io -c "write -P 0x5a 0 {data}M" {image} >/dev/null; }}; virsh -q pool-refresh default; '
            f'echo "<domain type=\'qemu\'><name>{name}</name><memory unit=\'MiB\'>64</memory><os><type arch=\'x86_64\'>hvm</type></os><devices>'
            f'<disk type=\'file\' device=\'disk\'><driver name=\'qemu\' type=\'qcow2\'/><source file=\'{image}\'/><target dev=\'vda\' bus=\'virtio\'/></disk>'
            f'</devices></domain>" >/tmp/bench.xml && virsh -q define /tmp/bench.xml')


def by_hand(name, make):
    """What the host needs for the disk and the definition, over one SSH login."""
    xml = f"virsh dumpxml {name} | sed -e '/<uuid>/d' -e '/<mac /d' -e 's/{name}/bench-clone-hand/'"
    return f'{make} && {xml} >/tmp/hand.xml && virsh -q define /tmp/hand.xml'


def run(options):
    if os.geteuid() != 0:
        raise SystemExit('the lab needs root')
    lab('up', '1')
    clear()
    try:
        define('bench-clone-golden', '20G', 0)
        define('bench-clone-data', '1G', DATA)
        compare(options)
    finally:
        clear()


def compare(options):
    fleet = lab('fleet-file')
    host = tomllib.load(open(fleet, 'rb'))['host'][0]
    config = lab('ssh-config')
    with measure.scratch() as folder:
        env = measure.private_environment(folder)
        ctl = [measure.program('binnaclectl'), '--fleet', fleet]
        subprocess.run([*ctl, 'guest', 'template', 'bench-clone-golden'], env=env, check=True, capture_output=True)
        ssh = ssh_words(host, config)[:-1]
        uri = f"qemu+ssh://{host['user']}@{host['address']}/system?command={ssh_wrapper(folder, config)}&no_tty=1"
        golden, data, hand = (f'{FOLDER}bench-clone-{n}.qcow2' for n in ('golden', 'data', 'hand'))
        ways = {
            'linked, 20 GiB: guest clone': [([*ctl, 'guest', 'clone', 'bench-clone-golden', 'bench-clone-one'], env)],
            'linked, 20 GiB: qemu-img and virsh by hand over SSH (the floor)':
                [([*ssh, by_hand('bench-clone-golden', f'qemu-img create -q -f qcow2 -F qcow2 -b {golden} {hand}')], None)],
            'ten linked: guest clone --count 10': [([*ctl, 'guest', 'clone', 'bench-clone-golden', 'bench-clone-ten', '--count', '10'], env)],
            f'copied, {DATA} MiB: guest clone': [([*ctl, 'guest', 'clone', 'bench-clone-data', 'bench-clone-one'], env)],
            f'copied, {DATA} MiB: qemu-img convert and virsh by hand over SSH (the floor)':
                [([*ssh, by_hand('bench-clone-data', f'qemu-img convert -O qcow2 {data} {hand}')], None)],
        }
        if shutil.which('virt-clone') and not options.without_peers:
            ways[f'copied, {DATA} MiB: virt-clone'] = [
                (['virt-clone', '-q', '--connect', uri, '-o', 'bench-clone-data', '-n', 'bench-clone-virt', '-f', f'{FOLDER}bench-clone-virt.qcow2'], None)]
        results = {name: [] for name in ways}
        for i in range(options.runs):
            say(f'  clone, {i + 1} of {options.runs}, load {measure.load():.1f}')
            for name, commands in ways.items():
                results[name].append(timed(commands, False))
                on_host('for g in $(virsh -q list --all --name | grep -E "^bench-clone-(one|ten|hand|virt)"); do virsh -q undefine $g; done; '
                        f'rm -f {FOLDER}bench-clone-one* {FOLDER}bench-clone-ten* {FOLDER}bench-clone-hand* {FOLDER}bench-clone-virt*; '
                        'virsh -q pool-refresh default')
    report(options, results)


def report(options, results):
    print(f'### Clones on a lab host ({measure.machine()})\n')
    print(f'Median of {options.runs} runs, load {measure.load():.1f}.\n')
    floors = {kind: median([r['wall'] for name, runs in results.items() if name.startswith(kind) and 'floor' in name for r in runs])
              for kind in ('linked', 'copied')}
    rows = []
    for name, runs in results.items():
        wall, cpu = (median([r[key] for r in runs]) for key in ('wall', 'cpu'))
        floor = floors['linked' if 'linked' in name else 'copied']
        rows.append([name, number(wall), number(wall / floor), number(cpu)])
    measure.table(['', 's', '× by hand', 'CPU s of the client'], rows)
