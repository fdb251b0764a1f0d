# SPDX-License-Identifier: GPL-3.0-or-later
"""Upload of a file of 2 GiB into a lab host's pool, and its way back, beside scp and virsh."""
import os
import subprocess
import tomllib

from connect import lab, ssh_wrapper, timed
from lib import measure
from lib.measure import median, number, say

FOLDER = '/var/lib/libvirt/images/'
MIB = int(os.environ.get('BINNACLE_BENCH_UPLOAD_MIB', '2048'))


def on_host(line):
    return lab('ssh', '1', line)


def clear():
    on_host(f'rm -f {FOLDER}bench-upload*; virsh -q pool-refresh default')


def run(options):
    if os.geteuid() != 0:
        raise SystemExit('the lab needs root')
    lab('up', '1')
    clear()
    try:
        compare(options)
    finally:
        clear()


def source(folder):
    """Nothing that could be compressed or left out as a hole."""
    path = os.path.join(folder, 'bench-upload.img')
    with open(path, 'wb') as out:
        for _ in range(MIB):
            out.write(os.urandom(1 << 20))
    return path


def compare(options):
    fleet = lab('fleet-file')
    host = tomllib.load(open(fleet, 'rb'))['host'][0]
    config = lab('ssh-config')
    with measure.scratch() as folder:
        env = measure.private_environment(folder)
        ctl = [measure.program('binnaclectl'), '--fleet', fleet, '-q']
        path, back = source(str(folder)), str(folder / 'back.img')
        there = f"{host['user']}@{host['address']}"
        digest = ['ssh', '-F', config, there, f'openssl dgst -sha256 {FOLDER}bench-upload-scp.img || sha256sum {FOLDER}bench-upload-scp.img']
        uri = f"qemu+ssh://{there}/system?command={ssh_wrapper(folder, config)}&no_tty=1"
        scp = ['scp', '-q', '-F', config]
        ways = {
            'up: scp': [([*scp, path, f'{there}:{FOLDER}bench-upload-scp.img'], None)],
            'up: volume upload --no-compare': [([*ctl, 'volume', 'upload', host['name'], 'default', path, 'bench-upload-fast.img', '--no-compare'], env)],
            'up: volume upload, checksums compared': [([*ctl, 'volume', 'upload', host['name'], 'default', path, 'bench-upload-sure.img'], env)],
            'up: scp, and checksums of both sides': [([*scp, path, f'{there}:{FOLDER}bench-upload-scp.img'], None), (['openssl', 'dgst', '-sha256', path], None), (digest, None)],
            'down: scp': [([*scp, f'{there}:{FOLDER}bench-upload-scp.img', back], None)],
            'down: volume download --no-compare': [([*ctl, 'volume', 'download', host['name'], 'default/bench-upload-fast.img', back, '--no-compare', '--replace'], env)],
        }
        if not options.without_peers:
            on_host(f'virsh -q vol-create-as default bench-upload-virsh.img {MIB}M --format raw --allocation 0')
            ways['up: virsh vol-upload'] = [(['virsh', '-q', '-c', uri, 'vol-upload', '--pool', 'default', 'bench-upload-virsh.img', path], None)]
            ways['down: virsh vol-download'] = [(['virsh', '-q', '-c', uri, 'vol-download', '--pool', 'default', 'bench-upload-fast.img', back], None)]
        results = {name: [] for name in ways}
        for i in range(options.runs):
            say(f'  upload, {i + 1} of {options.runs}, load {measure.load():.1f}')
            on_host(f'rm -f {FOLDER}bench-upload-fast.img {FOLDER}bench-upload-sure.img; virsh -q pool-refresh default')
            for name, commands in ways.items():
                subprocess.run(['sync'], check=True)
                if os.path.exists(back):
                    os.unlink(back)
                results[name].append(timed(commands, False))
    report(options, results)


def report(options, results):
    print(f'### {MIB} MiB into a pool of a lab host, and back ({measure.machine()})\n')
    print(f'Median of {options.runs} runs, load {measure.load():.1f}.\n')
    floors = {way: median([r['wall'] for r in results[f'{way}: scp']]) for way in ('up', 'down')}
    rows = []
    for name, runs in sorted(results.items(), key=lambda item: item[0].startswith('down')):
        wall, cpu = (median([r[key] for r in runs]) for key in ('wall', 'cpu'))
        rows.append([name, number(wall), number(MIB / wall), number(wall / floors[name.split(':')[0]]), number(cpu)])
    measure.table(['', 's', 'MiB/s', '× scp', 'CPU s of the client'], rows)
