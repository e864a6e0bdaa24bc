// How a person wants to read and hear: lasting choices, kept in this browser alone and sent to nobody.
import { element } from './conversation.js';

const KEY = 'verschillen-lezen';

// The first option of each is how it is without a choice.
const CHOICES = [
  { name: 'grootte', title: 'Grootte van de tekst', options: { gewoon: 'Gewoon', groot: 'Groot', extra: 'Extra groot' }, inWidget: true },
  { name: 'ruimte', title: 'Ruimte tussen letters en regels', options: { gewoon: 'Gewoon', ruim: 'Ruim' }, inWidget: true },
  { name: 'woorden', title: 'Woorden in de chat', options: { gewoon: 'Gewone woorden', makkelijk: 'Makkelijke woorden' }, inChat: true, inWidget: true },
  { name: 'plaatjes', title: 'Plaatjes bij de tekst', options: { uit: 'Uit', aan: 'Aan' }, inChat: true },
  { name: 'voorlezen', title: 'Antwoorden voorlezen', options: { uit: 'Uit', aan: 'Aan' }, inChat: true, needsVoice: true },
  { name: 'snelheid', title: 'Snelheid van het voorlezen', options: { gewoon: 'Gewoon', rustig: 'Rustig', vlot: 'Vlot' }, inChat: true, needsVoice: true },
];

const TITLES = { text: 'Letters', chat: 'Lezen en luisteren', widget: 'Letters en woorden' };

// Which choices a place has. The widget's styles keep pictures out, and its voice would talk through that of the site.
const SHOWN = {
  text: choice => !choice.inChat,
  chat: choice => !choice.needsVoice || 'speechSynthesis' in window,
  widget: choice => choice.inWidget,
};

/** What was chosen; where storage is closed it holds until the page is left. */
export class Choices {
  #chosen = {};
  #root;

  /** @param {HTMLElement} root What is read: its styles follow its data attributes. */
  constructor(root = document.documentElement) {
    this.#root = root;
    try {
      this.#chosen = JSON.parse(localStorage.getItem(KEY)) ?? {};
    } catch {
      // Closed, or not ours: begin without choices.
    }

    this.#apply();
  }

  get(name) {
    const { options } = CHOICES.find(choice => choice.name === name);
    return this.#chosen[name] in options ? this.#chosen[name] : Object.keys(options)[0];
  }

  set(name, value) {
    this.#chosen[name] = value;
    this.#apply();
    try {
      localStorage.setItem(KEY, JSON.stringify(this.#chosen));
    } catch {
      // It holds for this page.
    }
  }

  /** The styles with pictures are fetched by who wants them. */
  #picture() {
    let styles = document.getElementById('plaatjes');
    if (!styles && this.get('plaatjes') === 'aan' && this.#root === document.documentElement) {
      styles = Object.assign(document.createElement('link'), { id: 'plaatjes', rel: 'stylesheet', href: new URL('plaatjes.css', import.meta.url).href });
      document.head.append(styles);
    }

    if (styles) {
      styles.media = this.get('plaatjes') === 'aan' ? 'all' : 'not all';
    }
  }

  #apply() {
    for (const { name } of CHOICES) {
      this.#root.dataset[name] = this.get(name);
    }

    this.#picture();
  }
}

/**
 * Writes the choices as a part that opens.
 * @param choices What was chosen.
 * @param place Where it stands: 'text', a page without a conversation; 'chat', a page with one; 'widget', a page of others.
 * @param onChange Gets the name of a choice that changed.
 */
export function panel(choices, place, onChange) {
  const shown = CHOICES.filter(SHOWN[place]);
  const sets = shown.map(({ name, title, options }) => {
    const set = element('fieldset', '', element('legend', '', title));
    for (const [value, words] of Object.entries(options)) {
      const radio = element('input', '');
      Object.assign(radio, { type: 'radio', name: `verschillen-lezen-${name}`, value, checked: choices.get(name) === value });
      radio.addEventListener('change', () => {
        choices.set(name, value);
        onChange(name);
      });
      set.append(element('label', 'optie', radio, ` ${words}`));
    }

    return set;
  });
  const note = element('p', 'uitleg', 'Uw keuzes blijven bewaard in deze browser.');
  return element('details', 'lezen', element('summary', '', TITLES[place]), ...sets, note);
}
