"""Hears what is spoken, and knows when no more comes."""
import json
import os
import time

TICK = 0.05  # seconds between two looks
WINDOW = 0.4  # seconds over which work is weighed
CALM = 0.3  # processors in use or waited for by reader and browser together; a blinking caret takes less
SETTLED = 0.6  # seconds of silence when all that was approved has been heard
UNKNOWN = 2.0  # the same when it is not known what will be heard
PATIENCE = 8.0  # the same when something that was approved has not been heard yet
LONGEST = 60.0  # seconds for one step, whatever happens
SLOW = ('Bezig met uw antwoord.', 'Bezig met laden. Even geduld alstublieft.')  # told on a slow machine only, so no part of a transcript


class Work:
    """How much the processes of this session do, and how much they wait for a processor: a loaded machine is not a silent one."""

    def __init__(self, *roots):
        self._roots = set(roots)
        self._processes = []
        self._looks = []

    def find(self):
        """Finds the processes below the roots; browsers start some on the way."""
        parents = {}
        for name in filter(str.isdigit, os.listdir('/proc')):
            try:
                with open(f'/proc/{name}/stat', encoding='utf-8', errors='replace') as stat:
                    parents[int(name)] = int(stat.read().rpartition(')')[2].split()[1])
            except (OSError, ValueError, IndexError):
                continue  # it has ended
        found, grown = set(self._roots), True
        while grown:
            more = {process for process, parent in parents.items() if parent in found} - found
            found, grown = found | more, bool(more)
        self._processes = found
        self._looks = []

    def is_calm(self):
        now = time.monotonic()
        self._looks.append((now, self._total()))
        while len(self._looks) > 2 and now - self._looks[1][0] >= WINDOW:
            self._looks.pop(0)
        since, before = self._looks[0]
        return now - since >= WINDOW and (self._looks[-1][1] - before) / (now - since) < CALM

    def _total(self):
        total = 0
        for process in self._processes:
            try:
                with open(f'/proc/{process}/schedstat', encoding='ascii') as stat:
                    running, waiting, _ = stat.read().split()
                total += int(running) + int(waiting)
            except (OSError, ValueError):
                continue  # it has ended
        return total / 1e9


class Ear:
    MARKS = {'text': '', 'char': '[teken] ', 'key': '[toets] ', 'sound': '[geluid] '}

    def __init__(self, log, work):
        self._log = log
        self._work = work
        self._place = 0

    def follow(self, work):
        """Weighs the work of other processes from now on."""
        self._work = work

    def hear(self, approved=None):
        """Collects what is spoken until no more comes.

        approved: the texts that should be heard, which are waited for with patience; None when that is not known.
        """
        self._work.find()
        heard, start = [], time.monotonic()
        last = start
        while (now := time.monotonic()) - start < LONGEST:
            new = self._read()
            heard += new
            last = now if new else last
            if self._work.is_calm() and now - last >= self._needed(heard, approved):
                break
            time.sleep(TICK)
        return heard

    @staticmethod
    def _needed(heard, approved):
        if approved is None:
            return UNKNOWN if heard else PATIENCE / 2
        if heard == approved:
            return SETTLED
        return PATIENCE if approved[:len(heard)] == heard else UNKNOWN

    def _read(self):
        with open(self._log, 'rb') as log:
            log.seek(self._place)
            whole, _, _ = log.read().rpartition(b'\n')
        if not whole:
            return []
        self._place += len(whole) + 1
        events = [json.loads(line) for line in whole.decode().splitlines()]
        texts = [self.MARKS[event['kind']] + ' '.join(event['text'].split()) for event in events]
        return [text for text in texts if text and text not in SLOW]
