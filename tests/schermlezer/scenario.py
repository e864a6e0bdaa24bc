"""Reads scenarios and transcripts.

A scenario is a text file. A line that begins with # explains. Others are

    open ADDRESS [zonder script]     the page it begins with, once and first
    tot TEXT                         the page is ready when this has been heard, once and second
    NAME | ACTION                    a step; what is heard after it stands under its name in the transcript

Actions: toets KEY (as xdotool names them), typ TEXT, lees (Orca reads on from where it is), alles (the whole page from its start).
A name between brackets is done and heard, and stays out of the transcript: what is spoken while a page loads has no fixed order.
"""
from dataclasses import dataclass

WITHOUT_SCRIPT = 'zonder script'
ACTIONS = ('toets', 'typ', 'lees', 'alles')


@dataclass(frozen=True)
class Step:
    name: str
    action: str
    argument: str

    @property
    def is_noted(self):
        return not self.name.startswith('(')


@dataclass(frozen=True)
class Scenario:
    address: str
    with_script: bool
    ready: str
    steps: list


def read_scenario(path):
    with open(path, encoding='utf-8') as file:
        lines = [(number, line.strip()) for number, line in enumerate(file, 1) if line.strip() and not line.startswith('#')]
    address = _setting('open', path, *lines[0])
    return Scenario(address.removesuffix(WITHOUT_SCRIPT).strip(), not address.endswith(WITHOUT_SCRIPT), _setting('tot', path, *lines[1]),
                    [_step(path, number, line) for number, line in lines[2:]])


def _setting(name, path, number, line):
    found, _, value = line.partition(' ')
    if found != name or not value:
        raise ValueError(f'{path}, line {number}: "{line}" should begin with {name}.')
    return value.strip()


def _step(path, number, line):
    name, bar, action = (part.strip() for part in line.partition('|'))
    verb, _, argument = action.partition(' ')
    if not bar or not name or verb not in ACTIONS or (verb in ('toets', 'typ')) != bool(argument):
        raise ValueError(f'{path}, line {number}: "{line}" is no step. Write: NAME | ACTION, with one of {", ".join(ACTIONS)}.')
    return Step(name, verb, argument)


def read_transcript(path):
    """What was approved: a list of (name, texts), or None when there is no such file."""
    try:
        with open(path, encoding='utf-8') as file:
            lines = file.read().splitlines()
    except FileNotFoundError:
        return None
    steps = []
    for line in lines:
        if line.startswith('## '):
            steps.append((line[3:], []))
        elif line.startswith('  ') and steps:
            steps[-1][1].append(line[2:])
    return steps


def write_step(file, name, heard):
    file.write(f'## {name}\n' + ''.join(f'  {text}\n' for text in heard))
    file.flush()
