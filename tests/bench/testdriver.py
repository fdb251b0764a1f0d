# SPDX-License-Identifier: GPL-3.0-or-later
"""libvirt's test driver with many domains: this console beside virt-manager, and libvirt alone under both."""
import datetime
import json
import re
import subprocess
import threading
import time
import uuid

from lib import measure
from lib.measure import median, number, say

NODE = """<node>
<cpu><mhz>2400</mhz><model>x86_64</model><active>64</active><nodes>2</nodes><sockets>2</sockets><cores>16</cores>
<threads>2</threads></cpu><memory>268435456</memory>
<network><name>default</name><uuid>{network}</uuid><bridge name='virbr0'/>
<ip address='192.168.122.1' netmask='255.255.255.0'/></network>
<pool type='dir'><name>default</name><uuid>{pool}</uuid><target><path>/default-pool</path></target></pool>
"""
DOMAIN = """<domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'><name>vm-{i:05d}</name>
<uuid>{uuid}</uuid><memory>1048576</memory><currentMemory>1048576</currentMemory><vcpu>2</vcpu>
<os><type arch='x86_64'>hvm</type><boot dev='hd'/></os><features><acpi/></features>
<test:runstate>{state}</test:runstate>
<devices><disk type='file' device='disk'><source file='/default-pool/vm-{i:05d}.img'/><target dev='vda' bus='virtio'/></disk>
<interface type='network'><mac address='52:54:00:{a:02x}:{b:02x}:{c:02x}'/><source network='default'/><model type='virtio'/></interface>
<graphics type='spice' port='{port}' autoport='yes'/><console type='pty'/></devices></domain>
"""


def write_domains(path, count):
    """Four of five run, as in most fleets."""
    with open(path, 'w') as out:
        out.write(NODE.format(network=uuid.uuid4(), pool=uuid.uuid4()))
        for i in range(count):
            out.write(DOMAIN.format(i=i, uuid=uuid.UUID(int=0x1234 << 96 | i), state=1 if i % 5 else 5, port=5900 + i % 1000,
                                    a=i >> 16 & 255, b=i >> 8 & 255, c=i & 255))
        out.write('</node>\n')


def libvirt_alone(path):
    out = subprocess.run([measure.program('bench_libvirt'), f'test://{path}'], capture_output=True, text=True, check=True)
    return json.loads(out.stdout)


class Reader(threading.Thread):
    """Reads what a program says, and notes when."""

    def __init__(self, stream):
        super().__init__(daemon=True)
        self.stream, self.lines = stream, []
        self.start()

    def run(self):
        for line in self.stream:
            self.lines.append((time.time(), line.rstrip('\n')))


def wait_for(found, process, seconds):
    end = time.time() + seconds
    while time.time() < end and process.poll() is None:
        if (value := found()) is not None:
            return value
        time.sleep(0.05)
    return None


def settle(pid, rest):
    """Until it has used little CPU for some seconds, or at most 'rest' seconds."""
    before, end = measure.cpu_seconds(pid), time.time() + rest
    while time.time() < end:
        time.sleep(3)
        now = measure.cpu_seconds(pid)
        if now - before < 0.15:
            return
        before = now


def idle(pid, seconds):
    settle(pid, 45)
    begun, before = time.time(), measure.cpu_seconds(pid)
    time.sleep(seconds)
    return 100 * (measure.cpu_seconds(pid) - before) / (time.time() - begun)


STAMP = re.compile(r'^(\d{4}-\d\d-\d\dT[\d:.]+) \S+ \[\d+\] (.*)$')


def console(path, count, folder, screen, idle_seconds):
    (folder / 'binnacle' / 'config').mkdir(parents=True)
    fleet = folder / 'binnacle' / 'config' / 'fleet.toml'
    fleet.write_text(f'[[host]]\nid = "test"\nname = "test"\nlocal = true\nuris = ["test://{path}"]\n')
    env = measure.private_environment(folder, DISPLAY=screen, BINNACLE_LOG='debug')
    begun = time.time()
    process = subprocess.Popen([measure.program('binnacle'), '--fleet', str(fleet), '--language', 'en'], env=env,
                               stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    reader = Reader(process.stderr)

    def said(text):
        for _, line in list(reader.lines):
            if (m := STAMP.match(line)) and m[2] == text:
                return datetime.datetime.fromisoformat(m[1]).timestamp() - begun
        return None

    try:
        painted = wait_for(lambda: said('first paint'), process, 60)
        listed = wait_for(lambda: said(f'tree: {count} guests'), process, 600)
        if listed is None:
            say('\n'.join(line for _, line in reader.lines[-20:]))
            raise SystemExit('the console did not list all guests')
        cpu = measure.cpu_seconds(process.pid)
        result = {'first': painted, 'listed': listed, 'cpu': cpu}
        if idle_seconds:
            result['idle'] = idle(process.pid, idle_seconds)
        else:
            settle(process.pid, 20)
        result['rss'] = measure.rss_mib(process.pid)
        return result
    finally:
        measure.end(process)


def virt_manager(path, count, folder, screen, idle_seconds):
    env = measure.private_environment(folder, DISPLAY=screen, GSETTINGS_BACKEND='memory')
    begun = time.time()
    bus = subprocess.Popen(['dbus-run-session', '--', 'virt-manager', '--no-fork', '--debug', '--connect', f'test://{path}'],
                           env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    reader = Reader(bus.stdout)
    added = lambda: [at for at, line in list(reader.lines) if 'domain=' in line and line.endswith(' added')]
    try:
        first = wait_for(lambda: (added() or [None])[0], bus, 300)
        last = wait_for(lambda: added()[count - 1] if len(added()) >= count else None, bus, 1800)
        if last is None:
            say('\n'.join(line for _, line in reader.lines[-20:]))
            raise SystemExit('virt-manager did not list all guests')
        pid = next(p for p in measure.children_of(bus.pid) if 'virt-manager' in open(f'/proc/{p}/cmdline').read())
        result = {'first': first - begun, 'listed': last - begun, 'cpu': measure.cpu_seconds(pid)}
        if idle_seconds:
            result['idle'] = idle(pid, idle_seconds)
        else:
            settle(pid, 20)
        result['rss'] = measure.rss_mib(pid)
        return result
    finally:
        for child in measure.children_of(bus.pid):
            if 'virt-manager' in open(f'/proc/{child}/cmdline').read():
                subprocess.run(['kill', str(child)], check=False)
        measure.end(bus)


def several(what, runs, measure_once):
    results = []
    for i in range(runs):
        say(f'  {what}, {i + 1} of {runs}, load {measure.load():.1f}')
        with measure.scratch() as folder:
            results.append(measure_once(folder, last=i == runs - 1))
    return {key: median([r.get(key) for r in results]) for key in {k for r in results for k in r}}


def run(options):
    sizes = options.sizes or [1000, 10000]
    print(f'### libvirt\'s test driver ({measure.machine()})\n')
    for count in sizes:
        with measure.scratch() as folder, measure.display() as screen:
            path = folder / 'domains.xml'
            write_domains(path, count)
            floor = several(f'{count}: libvirt alone', options.runs, lambda _, last: libvirt_alone(path))
            ours = several(f'{count}: the console', options.runs,
                           lambda f, last: console(path, count, f, screen, options.idle if last else 0))
            theirs = None
            if not options.without_peers:
                theirs = several(f'{count}: virt-manager', 1 if count >= 5000 else options.runs,
                                 lambda f, last: virt_manager(path, count, f, screen, options.idle if last else 0))
        alone = floor['open'] + floor['list']

        def row(name, r):
            return [name, number(r['first'], 2), number(r['listed'], 2), number(r['listed'] / alone), number(r['cpu']),
                    number(r['cpu'] / floor['cpu']), number(r['idle'], 2), number(r['rss'], 0)]

        rows = [['libvirt alone', '–', number(alone), '1', number(floor['cpu']), '1', '–', number(floor['rss_kib'] / 1024, 0)],
                row('Binnacle', ours)]
        if theirs:
            rows.append(row('virt-manager 4.1', theirs))
        print(f'{count} domains, {options.idle} s idle, load {measure.load():.1f} at the end; reading all XML takes libvirt another '
              f'{number(floor["xml"])} s ({number(floor["xml_cpu"])} s CPU).\n')
        measure.table(['', 'first on screen s', 'whole list s', '× libvirt', 'CPU s', '× libvirt', 'idle % of a core', 'RSS MiB'], rows)
