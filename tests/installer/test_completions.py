#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The completion functions in the shells themselves: test_completions.py SOURCE BINARIES"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

SOURCE, BINARIES = (pathlib.Path(path).resolve() for path in sys.argv[1:3])
COMPLETIONS = SOURCE / 'installer/completions'

# Puts what would be offered on standard output, one a line.
BASH = r'''
[ -z "$HELPERS" ] || . /usr/share/bash-completion/bash_completion
. "$COMPLETIONS/binnaclectl.bash"
COMP_LINE=$1
COMP_POINT=${#COMP_LINE}
COMP_TYPE=9 COMP_KEY=9
eval "COMP_WORDS=($2)"
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
compopt() { :; }
_binnaclectl
printf '%s\n' "${COMPREPLY[@]}"
'''

# zsh completes in a terminal only: what compadd is told is written down instead of being shown.
ZSH = r'''
zmodload zsh/zpty
zpty -b shell zsh -f -i
zpty -w shell "PS1= ; fpath=($COMPLETIONS \$fpath); autoload -U compinit; compinit -u -d $HOME/dump"
zpty -w shell "compadd() { print -rl -- \"\${texts[@]}\" >$HOME/offered; builtin compadd \"\$@\"; }"
zpty -w shell "_files() { print -r -- :files >$HOME/offered; }"
zpty -w shell "touch $HOME/ready"
for i in {1..200}; do [[ -e $HOME/ready ]] && break; sleep 0.05; done
zpty -n -w shell "$1"$'\t'
for i in {1..200}; do [[ -s $HOME/offered ]] && break; sleep 0.05; done
sleep 0.1
cat $HOME/offered
zpty -d shell
'''


class Completions(unittest.TestCase):
    def setUp(self):
        self.home = tempfile.TemporaryDirectory()
        self.addCleanup(self.home.cleanup)
        fleet = pathlib.Path(self.home.name, 'fleet.toml')
        fleet.write_text('[[host]]\nid = "ab"\nname = "alpha"\naddress = "127.0.0.1"\nport = 9\n'
                         '[[host]]\nid = "cd"\nname = "al beta"\naddress = "127.0.0.1"\nport = 9\n')
        self.environment = {**os.environ, 'PATH': f'{BINARIES}:{os.environ["PATH"]}', 'COMPLETIONS': str(COMPLETIONS), 'HOME': self.home.name,
                            'BINNACLE_HOME': self.home.name, 'TERM': 'vt100', 'F': str(fleet)}

    def run_in(self, argv, **more):
        return subprocess.run(argv, env={**self.environment, **more}, cwd=self.home.name, stdin=subprocess.DEVNULL, timeout=60,
                              capture_output=True, text=True).stdout.split('\n')[:-1]

    def bash(self, line, words=None, **more):
        return self.run_in(['bash', '--norc', '-c', BASH, 'bash', line, words or line + ("''" if line.endswith(' ') else '')], **more)

    def zsh(self, line):
        return self.run_in(['zsh', '-f', '-c', ZSH, 'zsh', line])

    def test_bash_offers_verbs(self):
        for helpers in ('', 'yes'):
            with self.subTest(helpers=helpers):
                offered = self.bash('binnaclectl guest st', HELPERS=helpers)
                self.assertIn('start', offered)
                self.assertIn('stop', offered)
                self.assertNotIn('list', offered)

    def test_bash_offers_hosts_of_the_fleet_that_is_named(self):
        self.assertEqual(['al\\ beta', 'alpha'], sorted(self.bash('binnaclectl --fleet "$F" host show al', 'binnaclectl --fleet \\"\\$F\\" host show al')))

    def test_bash_leaves_files_to_the_shell(self):
        self.assertEqual(['fleet.toml'], self.bash('binnaclectl --fleet fl'))

    @unittest.skipUnless(shutil.which('zsh'), 'zsh is not installed')
    def test_zsh_offers_verbs(self):
        offered = self.zsh('binnaclectl guest st')
        self.assertIn('start', offered)
        self.assertIn('stop', offered)
        self.assertNotIn('list', offered)

    @unittest.skipUnless(shutil.which('zsh'), 'zsh is not installed')
    def test_zsh_offers_hosts_of_the_fleet_that_is_named(self):
        self.assertEqual(['al beta', 'alpha'], sorted(self.zsh('binnaclectl --fleet fleet.toml host show al')))

    @unittest.skipUnless(shutil.which('zsh'), 'zsh is not installed')
    def test_zsh_leaves_files_to_the_shell(self):
        self.assertEqual([':files'], self.zsh('binnaclectl --fleet fl'))


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1])
