#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that what the program names among its resources is there, and that it is what the views expect.

Every file of resources/icons and resources/help is in resources.qrc, and the other way round. Every icon that an action
or a view names, or makes of a state, exists. Every symbolic icon is SVG on a 16 by 16 grid and uses no colours but those
that the icon engine replaces by the palette's; binnacle.svg, the program's own mark, is coloured. A help page is there
for every language, has the same sections in each, leads nowhere else, and explains messages that core/ really has.
"""
import pathlib
import re
import sys
import xml.etree.ElementTree as xml

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / 'translations'))
import extract_core  # noqa: E402

PLACEHOLDERS = {'#000000', '#3b82f6', '#16a34a', '#d97706', '#dc2626', '#6b7280', 'none'}
SHAPES = {'svg', 'g', 'path', 'rect', 'circle', 'ellipse'}
LANGUAGES = ('en', 'de', 'zh_CN')


def listed(qrc):
    return {f.text for f in xml.parse(qrc).getroot().iter('file')}


def icons_of_actions(root):
    names = set()
    for source in sorted((root / 'core/actions').glob('*.cpp')):
        text = source.read_text(encoding='utf-8')
        names |= set(re.findall(r'\bicon = "([a-z-]+)"', text))
        # handed to a helper that makes actions of one kind; commands of QEMU's agent are called the same way
        if re.search(r'\bAction\b', text):
            names |= set(re.findall(r'"((?:guest|host)-[a-z-]+)"', text))
    return names


def icon_literals(source):
    """The first arguments of calls that take the name of an icon; in "a" + x it is a part of the name."""
    stream = list(extract_core.tokens(source))
    for at, (kind, value, _) in enumerate(stream[:-1]):
        if kind != 'word' or value not in ('icon', 'command', 'tell') or stream[at + 1][1] != '(':
            continue
        depth = 0
        for kind, value, _ in stream[at + 1:]:
            if kind == 'text':
                yield value
            elif kind == 'mark':
                depth += value in '([{'
                depth -= value in ')]}'
                if depth == 0 or depth == 1 and value == ',':
                    break


def icons_of_views(root):
    names = set()
    for folder in ('views', 'app/desktop'):
        for source in sorted((root / folder).glob('**/*.cpp')):
            text = source.read_text(encoding='utf-8')
            names |= set(re.findall(r':/icons/([a-z-]+)\.svg', text))
            names |= {name for name in icon_literals(text) if not name.endswith('-')}
    return names


def icons_of_states(root):
    """views/support/icons.cpp makes these of the names of enums."""
    for prefix, file, enum in (('state', 'model/guest', 'GuestState'), ('host', 'model/host', 'LinkState'),
                               ('check', 'model/doctor', 'Check::State'), ('task', 'tasks/task', 'TaskState')):
        text = (root / f'core/{file}.cpp').read_text(encoding='utf-8')
        body = text.partition(f'string_view name({enum} ')[2].partition('\n}\n')[0]
        yield from (f'{prefix}-{name}' for name in re.findall(r'return "([a-z-]+)"', body))


def icon_problems(path):
    root = xml.parse(path).getroot()
    if root.get('viewBox') != '0 0 16 16':
        yield f'{path}: is not drawn on the 16 by 16 grid'
    for element in root.iter():
        tag = element.tag.rpartition('}')[2]
        if tag not in SHAPES:
            yield f'{path}: <{tag}> is none of {", ".join(sorted(SHAPES))}'
        for attribute in ('fill', 'stroke', 'style', 'stop-color'):
            value = element.get(attribute)
            if value is not None and value not in PLACEHOLDERS:
                yield f'{path}: {attribute}="{value}" is no placeholder of the icon engine'


def help_problems(folder):
    outlines = {}
    for language in LANGUAGES:
        page = folder / f'{language}.html'
        if not page.exists():
            yield f'{page}: is missing'
            continue
        text = page.read_text(encoding='utf-8')
        xml.fromstring(text)  # well-formed, so that every renderer agrees about it
        outlines[language] = re.findall(r'<a name="([a-z-]+)"', text)
        for target in re.findall(r'(?:src|href)="([^"]+)"', text):
            if target.startswith('#') and target[1:] in outlines[language]:
                continue
            if target.startswith('qrc:/') and (folder.parent / target[5:]).exists():
                continue
            yield f'{page}: leads to {target}, which is not there'
        if outlines[language] != outlines.get('en'):
            yield f'{page}: has other sections than en.html'


def messages(root, language):
    """What core/ says in that language, with "…" for each place."""
    if language == 'en':
        texts = extract_core.collect(root)
    else:
        ts = xml.parse(root / f'translations/binnacle_{language}.ts').getroot()
        texts = [m.findtext('translation') or '' for c in ts.iter('context') if c.findtext('name') == 'Core'
                 for m in c.iter('message')]
    return {re.sub(r'%\d', '…', text) for text in texts}


def trouble_problems(root, page):
    """The messages that the help page explains are those that people see."""
    known = messages(root, page.stem)
    for quoted in re.findall(r'<tr><td>(.*?)</td>', page.read_text(encoding='utf-8').partition('"troubles"></a>')[2], re.DOTALL):
        quoted = ' '.join(quoted.split())
        if not any(message.startswith(quoted) for message in known):
            yield f'{page}: no message says "{quoted}"'


def check(root):
    folder = root / 'resources'
    have = {f'{p.parent.name}/{p.name}' for kind in ('icons/*.svg', 'help/*.html') for p in folder.glob(kind)}
    qrc = listed(folder / 'resources.qrc')
    yield from (f'resources.qrc: does not list {name}' for name in sorted(have - qrc))
    yield from (f'resources.qrc: lists {name}, which does not exist' for name in sorted(qrc - have))
    named = icons_of_actions(root) | icons_of_views(root) | set(icons_of_states(root))
    yield from (f'resources/icons/{name}.svg: is named in the code, but missing' for name in sorted(named)
                if f'icons/{name}.svg' not in have)
    for path in sorted(folder.glob('icons/*.svg')):
        if path.stem == 'binnacle':
            xml.parse(path)
        else:
            yield from icon_problems(path)
    yield from help_problems(folder / 'help')
    for page in sorted(folder.glob('help/*.html')):
        yield from trouble_problems(root, page)


if __name__ == '__main__':
    problems = list(check(pathlib.Path(sys.argv[1])))
    print('\n'.join(problems) or 'every icon and page is there')
    sys.exit(bool(problems))
