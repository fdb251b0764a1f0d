#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that German and Chinese are complete.

translations/update changes nothing, so the .ts files hold exactly the texts of the sources. Every text is translated;
its places (%1 … %9, %n), its accelerator (&), its ellipsis, its HTML tags and the spaces around it are those of the
source; a plural has as many forms as the language. What a person must be able to type or copy (options, commands,
qualifiers) stands in the translation as it is.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / 'translations'))
import extract_core  # noqa: E402

FORMS = {'de': 2, 'zh_CN': 1, 'en': 2}
HAN = re.compile('[\u4e00-\u9fff]')
# The same in every language: names, units, and texts that are nothing but places and marks.
SAME = re.compile(r'[\W\d_]*(?:(?:Binnacle|UUID|CPU|vCPUs?|VM|KVM|OK|IP|MAC|ARP|ACPI|DHCP|SSH|SPICE|VNC|QEMU|LXC|libvirt|TCP|UDP'
                  r'|CSV|JSON|Markdown|URI|RAM|in|min|ms|[KMGTP]iB|[BWsdh])[\W\d_]*)*')
TYPED = (r'~/\.[\w./-]*\w', r'(?<!\w)--[a-z][\w-]+', r'\b(?:apt|sudo|systemctl|adduser|ssh-copy-id|ssh-keygen) [\w.@-]+',
         r'\b(?:state|tag|host|kind|folder|site|name|ip|number):(?!\s+[a-z"%])', r'\bAllow\w+')


def texts(path):
    """(context, source, comment) -> the element, without what vanished."""
    found = {}
    for context in xml.parse(path).getroot().iter('context'):
        for message in context.iter('message'):
            translation = message.find('translation')
            if translation.get('type') in ('vanished', 'obsolete'):
                continue
            comment = message.findtext('comment')
            found[context.findtext('name'), message.findtext('source'), comment] = message
    return found


def places(text):
    # "%" with a space before a word is a percentage: "%1 is %2 % full"
    return sorted(re.findall(r'%L?(?:\d{1,2}|n)', text))


def accelerators(text):
    text = re.sub(r'&(?:[a-zA-Z]+|#\d+);', '', text.replace('&&', ''))
    return re.findall(r'&(?=\w)', text)


def tags(text):
    return sorted(re.findall(r'</?[a-z]+[0-9]?\b', text))


def spaces(text):
    return text[:len(text) - len(text.lstrip())], text[len(text.rstrip()):]


def form_problems(source, form, singular, language):
    wanted, have = places(source), places(form)
    if singular:  # "one guest" needs no number
        wanted, have = [p for p in wanted if p != '%n'], [p for p in have if p != '%n']
    if wanted != have:
        yield f'places {have}, not {wanted}'
    if len(accelerators(source)) != len(accelerators(form)):
        yield 'the accelerator is missing or too much'
    if spaces(source) != spaces(form):
        yield 'other spaces around it'
    if source.endswith('…') != form.endswith('…') or '...' in form:
        yield 'the ellipsis is not that of the source'
    if tags(source) != tags(form):
        yield 'other HTML tags'
    for pattern in TYPED:
        for typed in re.findall(pattern, source):
            if typed not in form:
                yield f'"{typed}" must stand as it is'
    if language == 'zh_CN' and not HAN.search(form) and not SAME.fullmatch(source):
        yield 'not Chinese'
    if language == 'de' and form == source and not SAME.fullmatch(source) and len(source.split()) > 2:
        yield 'not German'


def message_problems(source, message, language):
    translation = message.find('translation')
    if translation.get('type') == 'unfinished':
        yield 'unfinished'
        return
    if message.get('numerus') == 'yes':
        forms = [f.text or '' for f in translation.iter('numerusform')]
        if len(forms) != FORMS[language]:
            yield f'{len(forms)} forms, not {FORMS[language]}'
    else:
        forms = [translation.text or '']
    for at, form in enumerate(forms):
        if not form.strip():
            yield 'empty'
        else:
            yield from form_problems(source, form, singular=len(forms) == 2 and at == 0, language=language)


def lost_texts(root, known):
    """Literals of tr() and its like that lupdate didn't find, for whatever reason."""
    for path in sorted(p for folder in ('views', 'app/desktop') for p in (root / folder).rglob('*.cpp')):
        for name, given, _ in extract_core.calls(path.read_text(encoding='utf-8'), ('tr', 'translate')):
            at = int(name == 'translate')
            if len(given) > at and given[at][0] is not None and not given[at][1] and given[at][0] not in known:
                yield f'{path}: "{given[at][0]}" is not among the texts'


def check(root):
    folder = root / 'translations'
    with tempfile.TemporaryDirectory() as scratch:
        for ts in folder.glob('binnacle_*.ts'):
            shutil.copy(ts, scratch)
        update = subprocess.run([sys.executable, folder / 'update', '--into', scratch], check=False,
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if 'lupdate was not found' in update.stdout:
            print(update.stdout)
            sys.exit(77)
        if update.returncode:
            yield f'translations/update: {update.stdout}'
        for ts in sorted(folder.glob('binnacle_*.ts')):
            language = ts.stem.partition('_')[2]
            have, fresh = texts(ts), texts(pathlib.Path(scratch) / ts.name)
            for key in sorted(fresh.keys() - have.keys(), key=str):
                yield f'{ts.name}: lacks {key}: run translations/update'
            for key in sorted(have.keys() - fresh.keys(), key=str):
                yield f'{ts.name}: no source has {key} any more: run translations/update'
            if language != 'en':
                yield from lost_texts(root, {source for _, source, _ in fresh})
            for key in sorted(have.keys() & fresh.keys(), key=str):
                yield from (f'{ts.name}: {key}: {problem}' for problem in message_problems(key[1], have[key], language))


if __name__ == '__main__':
    problems = list(check(pathlib.Path(sys.argv[1])))
    print('\n'.join(problems) or 'every text is translated')
    sys.exit(bool(problems))
