#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Collects the texts of core/, which knows no Qt and so no tr().

    extract_core.py ROOT      prints one text a line, as it stands in the sources

A text is the literal that BINNACLE_TEXT(...) or BINNACLE_NOOP(...) begins with; adjacent literals are one. What isn't
a literal there is a variable that a BINNACLE_NOOP has filled. A choice between literals can't be seen through and is
refused: choose between two BINNACLE_TEXT. core/cli is left out: binnaclectl speaks English, and no window shows it.
"""
import pathlib
import re
import sys

CONTEXT = 'Core'  # coreTextContext of core/base/text.h
UNTRANSLATED = ('cli',)

TOKEN = re.compile(r'''
      //[^\n]* | /\*.*?\*/                    # comments
    | (?P<raw>  (?:u8|[uUL])?R"(?P<delimiter>[^()\\\s]{0,16})\((?P<rawtext>.*?)\)(?P=delimiter)" )
    | (?P<text> "(?:\\.|[^"\\\n])*" )
    | '(?:\\.|[^'\\\n])+'                     # characters
    | (?P<word> [A-Za-z_]\w* )
    | \d[\w'.]*
    | (?P<mark> \S )
''', re.VERBOSE | re.DOTALL)
ESCAPES = {'n': '\n', 't': '\t', '"': '"', "'": "'", '\\': '\\', 'r': '\r', 'a': '\a', 'b': '\b',
           'f': '\f', 'v': '\v', 'e': '\x1b', '?': '?'}


class NotALiteral(Exception):
    pass


def unescaped(literal):
    def character(match):
        escape = match[1]
        if escape[0] in 'xuU':
            return chr(int(escape[1:], 16))
        if escape[0] in '01234567':
            return chr(int(escape, 8))
        return ESCAPES[escape]
    return re.sub(r'\\(x[0-9A-Fa-f]{1,2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[0-7]{1,3}|.)', character, literal[1:-1])


def tokens(source):
    source = re.sub(r'^[ \t]*#[ \t]*(define|include)(.*\\\n)*.*$', lambda m: '\n' * m[0].count('\n'), source,
                    flags=re.MULTILINE)
    for match in TOKEN.finditer(source):
        if match['raw']:
            yield 'text', match['rawtext'], match.start()
        elif match['text']:
            yield 'text', unescaped(match['text']), match.start()
        elif match['word']:
            yield 'word', match['word'], match.start()
        elif match['mark']:
            yield 'mark', match['mark'], match.start()


def arguments(stream, at):
    """The arguments of the call whose opening parenthesis is at \a at, each as (joined literals or None, something
    else is in it)."""
    found, literal, others, depth = [], None, False, 0
    for kind, value, _ in stream[at + 1:]:
        if kind == 'text':
            literal = (literal or '') + value
            continue
        if kind == 'mark':
            if depth == 0 and value in ',)':
                found.append((literal, others))
                if value == ')':
                    break
                literal, others = None, False
                continue
            depth += value in '([{'
            depth -= value in ')]}'
        others = True
    return found


def calls(source, names):
    """(name, its arguments, offset) of every call of one of these functions or macros."""
    stream = list(tokens(source))
    for at, (kind, value, where) in enumerate(stream[:-1]):
        if kind == 'word' and value in names and stream[at + 1][1] == '(':
            yield value, arguments(stream, at + 1), where


def texts_of(source):
    """The texts of one file, in their order. Raises NotALiteral with the line."""
    found = []
    for _, given, where in calls(source, ('BINNACLE_TEXT', 'BINNACLE_NOOP')):
        literal, others = given[0]
        if literal is None:
            continue
        if others:
            raise NotALiteral(f'{source.count(chr(10), 0, where) + 1}: literals among other things')
        found.append(literal)
    return found


def collect(root):
    """Every text of core/, once, in the order of files and lines."""
    texts = {}
    for path in sorted(p for ending in ('cpp', 'h') for p in (root / 'core').rglob(f'*.{ending}')):
        if path.relative_to(root).parts[1] in UNTRANSLATED:
            continue
        try:
            for text in texts_of(path.read_text(encoding='utf-8')):
                texts.setdefault(text, path.relative_to(root).as_posix())
        except NotALiteral as problem:
            sys.exit(f'{path}:{problem}')
    return texts


def literal(text):
    return '"' + ''.join({'\\': r'\\', '"': r'\"', '\n': r'\n', '\t': r'\t'}.get(c, c) for c in text) + '"'


def as_cpp(texts):
    """A source file that tells lupdate what there is."""
    return ''.join(f'QT_TRANSLATE_NOOP("{CONTEXT}", {literal(text)})\n' for text in texts)


if __name__ == '__main__':
    for text, file in collect(pathlib.Path(sys.argv[1])).items():
        print(repr(text), file, sep='\t')
