"""Takes the place of the speech synthesiser and writes down what Orca hands to it.

Speaks SSIP, the protocol of speech-dispatcher, on a Unix socket. Everything is spoken at once, so that no text is lost behind a slow voice.

Usage: speech_server.py SOCKET LOG
"""
import html
import json
import os
import re
import socket
import sys
import threading
import time

REPLY_FIRST = 0.02  # seconds; a client listens for what becomes of a text only after the reply to SPEAK
VALUES = {'LANGUAGE': 'nl', 'OUTPUT_MODULE': 'opname', 'PUNCTUATION': 'some'}


class Log:
    def __init__(self, path):
        self._file = open(path, 'a', buffering=1, encoding='utf-8')
        self._lock = threading.Lock()

    def write(self, kind, text):
        with self._lock:
            self._file.write(json.dumps({'kind': kind, 'text': text}, ensure_ascii=False) + '\n')


class Client(threading.Thread):
    """One connection. Texts are answered from a thread of their own, as a synthesiser does."""

    def __init__(self, connection, log):
        super().__init__(daemon=True)
        self._connection = connection
        self._lines = connection.makefile('rb')
        self._log = log
        self._sending = threading.Lock()
        self._queue = []
        self._queued = threading.Condition()
        self._current = None
        self._last = 0

    def run(self):
        threading.Thread(target=self._speak, daemon=True).start()
        try:
            while line := self._lines.readline().decode():
                line = line.rstrip('\r\n')
                if line.upper() == 'QUIT':
                    self._send('231 HAPPY HACKING\r\n')
                    return
                self._answer(line)
        except OSError:
            pass  # the reader is gone

    def _answer(self, line):
        command, _, argument = line.partition(' ')
        command, rest = command.upper(), argument.upper()
        if command == 'SPEAK':
            self._send('230 OK RECEIVING DATA\r\n')
            self._say('text', self._read_text())
        elif command in ('CHAR', 'KEY'):
            self._say(command.lower(), argument)
        elif command == 'SOUND_ICON':
            self._say('sound', argument)
        elif command in ('STOP', 'CANCEL'):
            self._cancel()
            self._send('210 OK STOPPED\r\n')
        elif command == 'HISTORY':
            self._send('245-1\r\n245 OK CLIENT ID SENT\r\n')
        elif command == 'LIST':
            listed = {'OUTPUT_MODULES': '250-opname\r\n250 OK MODULES LIST SENT\r\n',
                      'SYNTHESIS_VOICES': '249-Nederlands\tnl\tnone\r\n249 OK VOICE LIST SENT\r\n'}
            self._send(listed.get(rest.split(' ')[0], '249 OK LIST SENT\r\n'))
        elif command == 'GET':
            self._send(f'251-{VALUES.get(rest.strip(), "0")}\r\n251 OK GET RETURNED\r\n')
        else:
            self._send('200 OK\r\n')

    def _read_text(self):
        lines = []
        while (line := self._lines.readline().decode()).rstrip('\r\n') != '.':
            lines.append(line[1:] if line.startswith('..') else line)
        return ''.join(lines)

    def _say(self, kind, text):
        marks = re.findall(r'<mark name="([^"]*)"', text)
        self._log.write(kind, html.unescape(re.sub(r'<[^>]+>', '', text)).strip() if kind == 'text' else text)
        with self._queued:
            self._last += 1
            self._queue.append((self._last, marks))
            self._queued.notify()
        self._send(f'225-{self._last}\r\n225 OK MESSAGE QUEUED\r\n')

    def _speak(self):
        try:
            while True:
                with self._queued:
                    while not self._queue:
                        self._queued.wait()
                    message, marks = self._queue.pop(0)
                    self._current = message
                time.sleep(REPLY_FIRST)
                if self._current == message:
                    self._tell(701, message, 'BEGIN')
                time.sleep(REPLY_FIRST)
                if self._current != message:
                    self._tell(703, message, 'CANCELED')
                    continue
                for mark in marks:
                    self._tell(700, message, 'INDEX MARK', f'700-{mark}\r\n')
                self._tell(702, message, 'END')
        except OSError:
            pass  # the reader is gone

    def _cancel(self):
        with self._queued:
            cancelled = [message for message, _ in self._queue]
            self._queue.clear()
            self._current = None
        for message in cancelled:
            self._tell(703, message, 'CANCELED')

    def _tell(self, code, message, name, extra=''):
        self._send(f'{code}-{message}\r\n{code}-1\r\n{extra}{code} {name}\r\n')

    def _send(self, text):
        with self._sending:
            self._connection.sendall(text.encode())


def main(address, path):
    log = Log(path)
    if os.path.exists(address):
        os.unlink(address)
    server = socket.socket(socket.AF_UNIX)
    server.bind(address)
    server.listen(8)
    while True:
        Client(server.accept()[0], log).start()


main(*sys.argv[1:])
