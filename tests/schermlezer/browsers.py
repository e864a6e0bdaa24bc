"""Starts a browser with a profile of its own, in Dutch, that asks nothing and calls nobody."""
import json
import os
import signal
import subprocess

CHROMIUM_SWITCHES = [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--no-default-browser-check', '--test-type', '--lang=nl',
    '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-features=Translate',
    '--force-renderer-accessibility', '--password-store=basic', '--window-position=0,0', '--window-size=1200,950',
]

FIREFOX_SETTINGS = {
    'accessibility.force_disabled': -1,
    'app.normandy.enabled': False,
    'app.update.enabled': False,
    'browser.aboutwelcome.enabled': False,
    'browser.newtabpage.enabled': False,
    'browser.safebrowsing.downloads.remote.enabled': False,
    'browser.shell.checkDefaultBrowser': False,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.startup.page': 0,
    'browser.tabs.firefox-view': False,
    'browser.translations.enable': False,
    'datareporting.policy.dataSubmissionEnabled': False,
    'extensions.update.enabled': False,
    'intl.accept_languages': 'nl',
    'intl.locale.requested': 'nl',
    'network.captive-portal-service.enabled': False,
    'network.connectivity-service.enabled': False,
    'services.settings.server': 'http://127.0.0.1:9/',
    'sidebar.main.tools': '',
    'termsofuse.bypassNotification': True,
    'toolkit.telemetry.enabled': False,
}


def _chromium(folder, address, with_script):
    os.makedirs(f'{folder}/Default')
    with open(f'{folder}/Default/Preferences', 'w', encoding='utf-8') as preferences:
        json.dump({
            'intl': {'accept_languages': 'nl-NL,nl', 'selected_languages': 'nl-NL,nl'},
            'profile': {'default_content_setting_values': {'javascript': 1 if with_script else 2}},
            'signin': {'allowed': False},
            'translate': {'enabled': False},
        }, preferences)
    return ['chromium', *CHROMIUM_SWITCHES, f'--user-data-dir={folder}', address]


def _firefox(folder, address, with_script):
    os.makedirs(folder)
    settings = {**FIREFOX_SETTINGS, 'javascript.enabled': with_script}
    with open(f'{folder}/user.js', 'w', encoding='utf-8') as preferences:
        preferences.writelines(f'user_pref({json.dumps(name)}, {json.dumps(value)});\n' for name, value in settings.items())
    return ['firefox-esr', '--no-remote', '--profile', folder, '--new-window', address]


COMMANDS = {'chromium': _chromium, 'firefox': _firefox}


class Browser:
    def __init__(self, name, folder, address, with_script=True):
        command = COMMANDS[name](folder, address, with_script)
        with open(f'{folder}.log', 'w', encoding='utf-8') as log:
            self._process = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT, start_new_session=True)

    @property
    def process(self):
        return self._process.pid

    def close(self):
        self._process.terminate()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            pass
        try:
            os.killpg(self._process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self._process.wait()
