#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of installer/run and its helpers, on a copy of them among programs that only write down how they were called.

    test_installer.py SOURCE-TREE [unittest's arguments]
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

source = pathlib.Path(sys.argv.pop(1)).resolve() if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parents[2]

# What the scripts may use of the machine; all else is a stand-in or missing.
tools = '''awk bash cat chmod comm cut date df dirname env getent grep head id kill ln ls mkdir mkfifo mktemp mv nproc printf
readlink rm sed setsid sleep sort stat tail tee timeout touch tr true uname'''.split()


class Tree:
    """A copy of the installer with a PATH of its own."""

    def __init__(self, folder):
        self.root = folder / 'binnacle tree'  # with a blank, as people do
        self.bin = folder / 'bin'
        self.log = folder / 'log'
        self.root.mkdir()
        self.bin.mkdir()
        shutil.copytree(source / 'installer', self.root / 'installer')
        for tool in tools:
            (self.bin / tool).symlink_to(shutil.which(tool, path='/usr/sbin:/usr/bin:/sbin:/bin'))
        installed = ''.join(f'install ok installed\\t{p}\\n' for p in sorted(all_packages()))
        self.program('dpkg-query', f"printf '{installed}'")
        self.program('apt-get')
        self.program('virsh')
        self.program('adduser')
        self.program('id', 'case $* in -u) echo 0 ;; -un) echo root ;; *) echo root ;; esac')
        self.program('cmake', 'mkdir -p build/release; [ "$1" = --build ] || { touch build/release/build.ninja; '
                              'echo "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" >build/release/CMakeCache.txt; }')
        self.program('Xvfb', 'echo 77 >&3; exec 3>&-; exec sleep 60')
        self.console('true')

    def program(self, name, body='true', folder=None):
        """A stand-in that writes a line "name argument…" and runs body."""
        path = (folder or self.bin) / name
        path.unlink(missing_ok=True)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f'#!/bin/bash\necho "{name}$(printf " <%s>" "$@")" >>{self.log}\n{body}\n')
        path.chmod(0o755)

    def console(self, body):
        self.program('binnacle', body, self.root / 'build/release/bin')

    def run(self, *command, display=False, **more):
        environment = {'PATH': str(self.bin), 'HOME': str(self.root), 'LANG': 'C.UTF-8', **more}
        if display:
            environment['DISPLAY'] = ':5'
        return subprocess.run([str(self.root / 'installer' / command[0]), *command[1:]], env=environment, text=True,
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=60)

    def calls(self, name):
        lines = self.log.read_text().splitlines() if self.log.exists() else []
        return [line[len(name) + 1:] for line in lines if line.split(' ')[0] == name]


def package_lists():
    return sorted((source / 'installer/packages').glob('*.txt'))


def all_packages():
    return {name for file in package_lists() for name in file.read_text().split()}


class WithTree(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix='binnacle-installer-')
        self.addCleanup(folder.cleanup)
        self.tree = Tree(pathlib.Path(folder.name))


class Run(WithTree):
    def test_help_says_how_and_does_nothing(self):
        for option in ('--help', '-h'):
            done = self.tree.run('run', option)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertIn('Usage: installer/run', done.stdout)
            self.assertIn('--demo', done.stdout)
        self.assertFalse(self.tree.log.exists())

    def test_arguments_reach_the_console(self):
        done = self.tree.run('run', '--fleet', 'my hosts.toml', "it's", '*', display=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.tree.calls('binnacle'), ["<--fleet> <my hosts.toml> <it's> <*>"])
        self.assertEqual(self.tree.calls('Xvfb'), [])

    def test_the_consoles_exit_code_is_passed_on(self):
        self.tree.console('exit 7')
        self.assertEqual(self.tree.run('run', display=True).returncode, 7)

    def test_builds_the_two_programs_without_tests(self):
        self.tree.run('run', display=True)
        configure, build = self.tree.calls('cmake')
        self.assertEqual(configure, '<--fresh> <--preset> <release> <-DBINNACLE_TESTS=OFF>')
        self.assertIn('<--target> <binnacle> <binnaclectl>', build)

    def test_a_second_start_does_not_configure_again(self):
        self.tree.run('run', display=True)
        self.tree.log.unlink()
        self.tree.run('run', display=True)
        self.assertEqual(len(self.tree.calls('cmake')), 1)
        self.assertEqual(self.tree.calls('apt-get'), [])

    def test_a_moved_tree_is_configured_anew(self):
        self.tree.run('run', display=True)
        self.tree.log.unlink()
        self.tree.root = self.tree.root.rename(self.tree.root.with_name('elsewhere'))
        self.tree.run('run', display=True)
        self.assertEqual(len(self.tree.calls('cmake')), 2)

    def test_a_failing_build_is_told_and_nothing_is_started(self):
        self.tree.program('cmake', 'exit 1')
        done = self.tree.run('run', display=True)
        self.assertEqual(done.returncode, 1)
        self.assertIn('the build failed', done.stderr)
        self.assertEqual(self.tree.calls('binnacle'), [])

    def test_the_demo_leaves_libvirt_alone(self):
        self.tree.run('run', '--demo=big.toml', display=True)
        self.assertEqual(self.tree.calls('virsh'), [])

    def test_a_libvirt_that_runs_is_left_as_it_is(self):
        self.tree.program('systemctl')
        self.tree.program('libvirtd')
        self.tree.run('run', display=True)
        self.assertEqual(self.tree.calls('systemctl') + self.tree.calls('libvirtd'), [])

    def test_without_root_and_libvirt_the_console_starts_all_the_same(self):
        self.tree.program('id', 'case $* in -u) echo 1000 ;; *) echo ada ;; esac')
        self.tree.program('virsh', 'exit 1')
        done = self.tree.run('run', display=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn('qemu:///session', done.stderr)
        self.assertEqual(len(self.tree.calls('binnacle')), 1)

    def test_who_is_not_in_the_group_is_told_how(self):
        self.tree.program('id', 'case $* in -u) echo 1000 ;; *) echo ada ;; esac')
        self.tree.program('virsh', '[ "$1" = -r ]')  # it listens, but not to this user
        done = self.tree.run('run', display=True)
        self.assertIn('sudo adduser ada libvirt', done.stderr)
        self.assertEqual(len(self.tree.calls('binnacle')), 1)

    def test_a_session_older_than_its_group_gets_it_all_the_same(self):
        self.tree.program('id', 'case $* in -u) echo 1000 ;; -nG*) echo ada libvirt ;; *) echo ada ;; esac')
        self.tree.program('virsh', '[ "$1" = -r ]')
        self.tree.program('sg', 'IN_GROUP=$1 bash -c "$3"')
        self.tree.console('echo "group $IN_GROUP"')
        for display in (True, False):
            done = self.tree.run('run', 'my file', display=display)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertIn('group libvirt', done.stdout)
        self.assertEqual(self.tree.calls('binnacle'), ['<my file>', '<my file> <--tour> <out/screenshots>'])


class Links(WithTree):
    def setUp(self):
        super().setUp()
        self.tree.program('xdg-mime')
        self.tree.program('update-desktop-database')
        self.file = self.tree.root / '.local/share/applications/org.binnacle.Binnacle.desktop'

    def start(self, **more):
        done = self.tree.run('run', display=True, XDG_DATA_DIRS=str(self.tree.bin), **more)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.tree.calls('binnacle')[-1:], ['<>'])

    def test_go_to_the_console_of_this_tree(self):
        self.start()
        text = self.file.read_text()
        self.assertIn(f'\nExec="{self.tree.root}/build/release/bin/binnacle" %u\n', text)
        self.assertIn('\nMimeType=x-scheme-handler/binnacle;\n', text)
        self.assertEqual(self.tree.calls('xdg-mime'), ['<default> <org.binnacle.Binnacle.desktop> <x-scheme-handler/binnacle>'])
        self.assertEqual(self.tree.calls('update-desktop-database'), [f'<-q> <{self.file.parent}>'])
        if shutil.which('desktop-file-validate'):
            done = subprocess.run(['desktop-file-validate', str(self.file)], capture_output=True, text=True)
            self.assertEqual((done.returncode, done.stdout), (0, ''))

    def test_are_registered_once(self):
        self.start()
        before = self.file.stat().st_mtime_ns
        self.start()
        self.assertEqual(self.file.stat().st_mtime_ns, before)
        self.assertEqual(len(self.tree.calls('xdg-mime')), 1)

    def test_follow_a_tree_that_moves(self):
        self.start(XDG_DATA_HOME=str(self.tree.bin.parent / 'share'))
        self.tree.root = self.tree.root.rename(self.tree.root.with_name('elsewhere'))
        self.start(XDG_DATA_HOME=str(self.tree.bin.parent / 'share'))
        self.assertIn(f'\nExec={self.tree.root}/build/release/bin/binnacle %u\n',
                      (self.tree.bin.parent / 'share/applications' / self.file.name).read_text())
        self.assertEqual(len(self.tree.calls('xdg-mime')), 2)

    def test_of_another_entry_are_left_alone(self):
        self.file.parent.mkdir(parents=True)
        self.file.write_text('[Desktop Entry]\nExec=mine %u\n')
        self.start()
        self.assertEqual(self.file.read_text(), '[Desktop Entry]\nExec=mine %u\n')
        self.assertEqual(self.tree.calls('xdg-mime'), [])

    def test_of_one_that_is_installed_for_all_are_left_alone(self):
        (self.tree.bin / 'applications').mkdir()
        (self.tree.bin / 'applications' / self.file.name).write_text('')
        self.start()
        self.assertFalse(self.file.exists())

    def test_hold_no_start_up(self):
        self.tree.program('xdg-mime', 'exit 3')
        self.tree.program('update-desktop-database', 'exit 1')
        self.start()
        (self.tree.bin / 'xdg-mime').unlink()
        self.start(XDG_DATA_HOME=str(self.tree.bin / 'bash'))  # no folder can be made there
        self.file.unlink()
        self.start()
        self.assertTrue(self.file.exists())

    def test_need_no_display_for_the_version(self):
        self.tree.run('run', '--version')
        self.assertFalse(self.file.exists())

    def test_reach_the_console_by_xdg_open(self):
        if not shutil.which('xdg-open'):
            self.skipTest('xdg-utils is not installed')
        self.tree.root = self.tree.root.rename(self.tree.root.with_name('tree'))
        for name in ('xdg-mime', 'update-desktop-database'):
            (self.tree.bin / name).unlink()
        path = f'{self.tree.bin}:/usr/bin:/bin'
        self.start(PATH=path)
        subprocess.run(['xdg-open', 'binnacle://lab1/two%20words'], timeout=20, check=True, stdin=subprocess.DEVNULL,
                       env={'PATH': path, 'HOME': str(self.tree.root), 'DISPLAY': ':5', 'BROWSER': 'false',
                            'XDG_DATA_DIRS': str(self.tree.bin)})
        self.assertEqual(self.tree.calls('binnacle')[-1], '<binnacle://lab1/two%20words>')


class RunWithoutDisplay(WithTree):
    def server_is_gone(self):
        for _ in range(50):
            found = subprocess.run(['ps', '-eo', 'args'], capture_output=True, text=True).stdout
            if str(self.tree.bin) not in found:
                return True
            time.sleep(0.1)
        return False

    def test_the_tour_is_taken_on_a_private_display(self):
        self.tree.console('echo "on $DISPLAY"; echo x >"${@: -1}/01-fleet.png"')
        done = self.tree.run('run', '--demo')
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn('on :77', done.stdout)
        self.assertIn(f'{self.tree.root}/out/screenshots', done.stdout)
        self.assertEqual(self.tree.calls('binnacle'), ['<--demo> <--tour> <out/screenshots>'])
        self.assertTrue((self.tree.root / 'out/screenshots/01-fleet.png').exists())
        self.assertTrue(self.server_is_gone())

    def test_a_tour_that_fails_is_an_error_with_the_code(self):
        self.tree.console('echo "no guest came up" >&2; exit 3')
        done = self.tree.run('run')
        self.assertEqual(done.returncode, 1)
        self.assertIn('no guest came up', done.stderr)
        self.assertIn('code 3', done.stderr)
        self.assertTrue(self.server_is_gone())

    def test_a_tour_of_ones_own_keeps_its_folder(self):
        self.tree.run('run', '--tour', 'mine')
        self.assertEqual(self.tree.calls('binnacle'), ['<--tour> <mine>'])

    def test_a_server_that_does_not_start_is_told(self):
        self.tree.program('Xvfb', 'echo "no fonts"; exit 1')
        done = self.tree.run('run')
        self.assertEqual(done.returncode, 1)
        self.assertIn('no fonts', done.stderr)
        self.assertEqual(self.tree.calls('binnacle'), [])

    def test_asking_for_the_version_needs_no_display(self):
        self.tree.run('run', '--version')
        self.assertEqual(self.tree.calls('binnacle'), ['<--version>'])


class Libvirt(WithTree):
    def call(self, function):
        return subprocess.run(['bash', '-c', f'. installer/lib/common.sh; . installer/lib/libvirt.sh; {function}'],
                              cwd=self.tree.root, env={'PATH': str(self.tree.bin)}, capture_output=True, text=True)

    def test_systemd_starts_the_monolithic_daemon(self):
        self.tree.program('systemctl', '[ "$1" != is-enabled ]')
        self.call('start_libvirt_by_systemd')
        self.assertEqual(self.tree.calls('systemctl')[-1], '<start> <libvirtd.service>')

    def test_systemd_starts_the_modular_daemons_where_those_are_chosen(self):
        self.tree.program('systemctl')
        self.call('start_libvirt_by_systemd')
        self.assertIn('<start> <virtqemud.socket> <virtlxcd.socket>', self.tree.calls('systemctl')[-1])

    def test_a_modular_daemon_alone_is_enough(self):
        self.tree.program('virsh', 'case $* in *mode=direct*) exit 0 ;; *) exit 1 ;; esac')
        self.assertEqual(self.call('ensure_libvirt').returncode, 0)

    def test_a_daemon_that_hangs_does_not_hang_the_start(self):
        self.tree.program('virsh', 'sleep 30')
        self.tree.program('timeout', 'exit 124')  # in place of ten seconds
        self.assertEqual(self.call('libvirt_listens').returncode, 1)


class InstallPackages(WithTree):
    def setUp(self):
        super().setUp()
        self.tree.program('dpkg-query')  # nothing is installed

    def failing(self, words):
        self.tree.program('apt-get', f'[ "$2" = update ] || {{ echo "E: {words}" >&2; exit 100; }}')
        done = self.tree.run('install-packages', 'build')
        self.assertEqual(done.returncode, 1)
        return done.stderr

    def test_installs_what_is_missing_and_no_more(self):
        done = self.tree.run('install-packages', 'headless')
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.tree.calls('apt-get'),
                         ['<-q> <update>', '<-q> <install> <-y> <--no-install-recommends> <xvfb>'])

    def test_does_nothing_where_nothing_is_missing(self):
        self.tree.program('dpkg-query', "printf 'install ok installed\\txvfb\\n'")
        self.tree.run('install-packages', 'headless')
        self.assertEqual(self.tree.calls('apt-get'), [])

    def test_a_package_that_was_removed_is_missing(self):
        self.tree.program('dpkg-query', "printf 'deinstall ok config-files\\txvfb\\n'")
        self.tree.run('install-packages', 'headless')
        self.assertEqual(len(self.tree.calls('apt-get')), 2)

    def test_takes_sudo_where_one_is_not_root(self):
        self.tree.program('id', 'echo 1000')
        self.tree.program('sudo', 'exec "$@"')
        self.tree.run('install-packages', 'headless')
        self.assertEqual(len(self.tree.calls('sudo')), 2)
        self.assertEqual(len(self.tree.calls('apt-get')), 2)

    def test_without_root_and_sudo_says_what_to_ask_for(self):
        self.tree.program('id', 'echo 1000')
        done = self.tree.run('install-packages', 'headless')
        self.assertEqual(done.returncode, 1)
        self.assertIn('apt-get install --no-install-recommends xvfb', done.stderr)

    def test_a_system_without_apt_is_refused(self):
        (self.tree.bin / 'apt-get').unlink()
        done = self.tree.run('install-packages', 'build')
        self.assertEqual(done.returncode, 1)
        self.assertIn('Debian', done.stderr)

    def test_says_what_to_do_when_apt_fails(self):
        self.assertIn('the disk is full', self.failing('write error - No space left on device'))
        self.assertIn('Is the network up', self.failing('Failed to fetch http://deb: Could not resolve host'))
        self.assertIn('made for Debian 12', self.failing('Unable to locate package qt6-base-dev'))
        self.assertIn('dpkg --configure -a', self.failing('dpkg was interrupted, you must run'))
        self.assertIn('another program', self.failing('Could not get lock /var/lib/dpkg/lock-frontend'))
        self.assertIn('apt-get failed', self.failing('something new'))


class PackageLists(unittest.TestCase):
    def test_are_sorted_lists_of_names(self):
        self.assertTrue(package_lists())
        for file in package_lists():
            names = file.read_text().splitlines()
            self.assertEqual(names, sorted(set(names)), file)
            for name in names:
                self.assertRegex(name, r'^[a-z0-9][a-z0-9+.-]+$', file)

    def test_are_packages_that_exist(self):
        if not shutil.which('apt-cache'):
            self.skipTest('there is no apt here')
        known = subprocess.run(['apt-cache', 'pkgnames'], capture_output=True, text=True).stdout.split()
        if len(known) < 20000:
            self.skipTest('apt has no package lists here: apt-get update')
        self.assertEqual(all_packages() - set(known), set())


class Scripts(unittest.TestCase):
    def test_start_with_the_licence_and_can_be_parsed(self):
        for file in (source / 'installer').rglob('*'):
            if not file.is_file() or not re.match(r'#!/bin/(ba)?sh|# SPDX', file.read_text(errors='replace')[:12]):
                continue
            if file.suffix not in ('', '.sh'):
                continue
            text = file.read_text()
            self.assertIn('SPDX-License-Identifier: GPL-3.0-or-later', text.split('\n', 3)[1 if text[0:2] == '#!' else 0])
            parsed = subprocess.run(['bash', '-n', str(file)], capture_output=True, text=True)
            self.assertEqual(parsed.returncode, 0, parsed.stderr)
            if text.startswith('#!'):
                self.assertTrue(os.access(file, os.X_OK), file)

    def test_shellcheck_finds_nothing(self):
        if not shutil.which('shellcheck'):
            self.skipTest('shellcheck is not installed')
        files = ['run', 'test', 'install-packages', 'sample-guest/build', 'lib/start-libvirt']
        files += [f'lib/{f.name}' for f in (source / 'installer/lib').glob('*.sh')]
        done = subprocess.run(['shellcheck', '-S', 'warning', '-x', *(f'installer/{f}' for f in files)], cwd=source,
                              capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stdout)


class Desktop(unittest.TestCase):
    folder = source / 'installer/desktop'

    def check(self, *command):
        if not shutil.which(command[0]):
            self.skipTest(f'{command[0]} is not installed')
        done = subprocess.run(command, capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_the_desktop_file_is_valid_and_takes_links(self):
        file = self.folder / 'org.binnacle.Binnacle.desktop'
        self.assertIn('\nMimeType=x-scheme-handler/binnacle;\n', file.read_text())
        self.assertIn('\nExec=binnacle %u\n', file.read_text())
        self.check('desktop-file-validate', str(file))

    def test_the_metainfo_is_valid(self):
        self.check('appstreamcli', 'validate', '--no-net', str(self.folder / 'org.binnacle.Binnacle.metainfo.xml'))


if __name__ == '__main__':
    unittest.main()
