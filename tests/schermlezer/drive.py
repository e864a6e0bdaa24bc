"""Walks through scenarios with real keys while Orca listens, and writes what it says. Called by session.sh."""
import argparse
import os
import subprocess
import sys
import time

from browsers import COMMANDS, Browser
from hearing import Ear, Work
from scenario import read_scenario, read_transcript, write_step

KEY_PAUSE = 20  # milliseconds between two letters
START = 45  # seconds in which Orca starts or a page loads, on a machine with much else to do
ATTEMPTS = 3  # a browser whose page is not read on load is started anew; how it starts is not what is tested


def press(*keys):
    subprocess.run(['xdotool', 'key', '--clearmodifiers', *keys], check=True)


def act(step, ear):
    if step.action == 'toets':
        press(*step.argument.split())
    elif step.action == 'typ':
        subprocess.run(['xdotool', 'type', '--delay', str(KEY_PAUSE), step.argument], check=True)
    else:
        if step.action == 'alles':
            press('ctrl+Home')
            ear.hear()
        press('KP_Add')


class NotReady(Exception):
    pass


def hear_until(ear, wanted, what):
    heard, end = [], time.monotonic() + START
    while time.monotonic() < end:
        heard += ear.hear()
        if any(wanted in text for text in heard):
            return
    raise NotReady(f'{what} was not ready within {START} seconds. Heard: {heard}')


def walk(scenario, ear, approved, file):
    for place, step in enumerate(scenario.steps):
        act(step, ear)
        if not step.is_noted:
            ear.hear()
            continue
        before = sum(earlier.is_noted for earlier in scenario.steps[:place])
        known = approved[before][1] if approved and before < len(approved) and approved[before][0] == step.name else None
        write_step(file, step.name, ear.hear(known))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--browser', choices=COMMANDS, required=True)
    parser.add_argument('--address', required=True)
    parser.add_argument('--out', required=True)
    parser.add_argument('--approved')
    parser.add_argument('scenarios', nargs='+')
    options = parser.parse_args()
    folder = os.environ['WORK']
    orca = int(os.environ['ORCA'])
    ear = Ear(f'{folder}/speech.jsonl', Work(orca))
    hear_until(ear, '', 'Orca')

    faults = [fault for path in options.scenarios if (fault := listen(path, ear, orca, folder, options))]
    raise SystemExit('\n'.join(faults) if faults else 0)


def listen(path, ear, orca, folder, options):
    """Writes the transcript of one scenario; returns what went wrong, if anything."""
    name = os.path.splitext(os.path.basename(path))[0]
    scenario = read_scenario(path)
    fault = None
    for attempt in range(ATTEMPTS):
        browser = Browser(options.browser, f'{folder}/{name}-{attempt}', options.address.rstrip('/') + scenario.address, scenario.with_script)
        ear.follow(Work(orca, browser.process))
        try:
            hear_until(ear, scenario.ready, f'The page of {name}')
            with open(f'{options.out}/{name}.txt', 'w', encoding='utf-8') as file:
                walk(scenario, ear, read_transcript(f'{options.approved}/{name}.txt'), file)
            return None
        except NotReady as not_ready:
            fault = str(not_ready)
        finally:
            browser.close()
            ear.follow(Work(orca))
            ear.hear([])
    return fault


main()
