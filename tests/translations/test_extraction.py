#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What translations/extract_core.py finds in a source, and what it refuses."""
import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(sys.argv.pop(1)) / 'translations'))
import extract_core  # noqa: E402


class Extraction(unittest.TestCase):
    def finds(self, source, *wanted):
        self.assertEqual(extract_core.texts_of(source), list(wanted))

    def test_finds_a_text_with_its_arguments(self):
        self.finds('return BINNACLE_TEXT("Cannot open %1", path.string());', 'Cannot open %1')

    def test_joins_literals_that_stand_side_by_side(self):
        self.finds('BINNACLE_TEXT("one, "\n    "two", f(x, "three"))', 'one, two')

    def test_understands_escapes_and_raw_literals(self):
        self.finds(r'BINNACLE_TEXT("\"%1\"\tis\\was")', '"%1"\tis\\was')
        self.finds('BINNACLE_NOOP(R"x(a "b")x")', 'a "b"')

    def test_takes_what_is_marked_and_leaves_the_variable(self):
        self.finds('constexpr auto m = BINNACLE_NOOP("Cannot lock %1"); fail(BINNACLE_TEXT(m, path));', 'Cannot lock %1')

    def test_passes_over_comments_and_macros(self):
        self.finds('// BINNACLE_TEXT("a")\n/* BINNACLE_TEXT("b") */\n#define T BINNACLE_TEXT("c")\nBINNACLE_TEXT("d")', 'd')

    def test_is_not_led_astray_by_quotes_in_characters(self):
        self.finds("""f('"', BINNACLE_TEXT("a"), '\\'');""", 'a')

    def test_refuses_a_choice_it_cannot_see_through(self):
        with self.assertRaises(extract_core.NotALiteral):
            extract_core.texts_of('BINNACLE_TEXT(many ? "guests" : "guest")')

    def test_writes_what_lupdate_reads_back(self):
        self.assertEqual(extract_core.as_cpp(['a "b"\n']), 'QT_TRANSLATE_NOOP("Core", "a \\"b\\"\\n")\n')


if __name__ == '__main__':
    unittest.main()
