#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs a built tree into a folder and looks whether what it needs of itself came along.

    test_installed.py BUILD-FOLDER [unittest's arguments]
"""
import pathlib
import subprocess
import sys
import tempfile
import unittest

build = pathlib.Path(sys.argv.pop(1)).resolve()


class Installed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix='binnacle-installed-')
        cls.prefix = pathlib.Path(cls.folder.name)
        subprocess.run(['cmake', '--install', build, '--prefix', cls.prefix], check=True, capture_output=True)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_programs_run(self):
        for name in ('binnacle', 'binnaclectl', 'binnacle-record'):
            done = subprocess.run([self.prefix / 'bin' / name, '--version'], capture_output=True, text=True)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertRegex(done.stdout, r'\d+\.\d+\.\d+')

    def test_what_writes_videos_is_where_it_is_looked_for_and_finds_its_libraries(self):
        film = self.prefix / 'lib/binnacle/libbinnacle_film.so'
        self.assertTrue(film.exists())
        found = subprocess.run(['ldd', film], capture_output=True, text=True, check=True).stdout
        self.assertIn('libavcodec', found)
        self.assertNotIn('not found', found)

    def test_recording_finds_its_program(self):
        done = subprocess.run([self.prefix / 'bin/binnaclectl', '--demo', 'guest', 'record', 'no-such-guest', '/tmp/x.webm'],
                              capture_output=True, text=True, timeout=60)
        self.assertNotEqual(done.returncode, 0)
        self.assertNotIn('not installed', done.stderr)
        self.assertIn('no-such-guest', done.stderr)

    def test_the_sample_guests_builder_is_there(self):
        self.assertTrue((self.prefix / 'share/binnacle/sample-guest/build').exists())


if __name__ == '__main__':
    unittest.main()
