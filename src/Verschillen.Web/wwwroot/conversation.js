// The conversation in a page that stays: the form is sent in the background, and the answer, in the server's HTML, is put below the
// earlier ones. Without script the form does the same by loading a page.

const SILENCE = 30_000; // ms after which an answer is no longer waited for
const UNHURRIED = 300; // ms before "bezig" shows; most answers come sooner
const LOG_DELAY = 500; // ms after the start; a log that is there on load is read out in random order
const SPEECH_GAP = 250; // ms between two changes of the log; closer ones are read out in random order
const CLEARED = 10_000; // ms that a text stays in the log; a reader on a slow machine comes late, and the transcript holds it too
const SETTLED = 300; // ms after the focus has left, or after an answer came; sooner, a screen reader goes silent or a second press lands on it
const MAYBE_PERSONAL = /@|(\d\D{0,4}){9}/; // every personal detail has this

const FAULTS = {
  network: 'Misschien heeft u even geen internet. Probeer het opnieuw.',
  silence: 'De chat antwoordt niet. Probeer het opnieuw.',
  crowd: 'Er komen te veel berichten. Wacht een minuut. Probeer het dan opnieuw.',
  length: 'Uw bericht is veel te lang. Maak het korter en verstuur het opnieuw.',
  server: 'Er ging iets mis bij ons. Dat ligt niet aan u. Probeer het opnieuw.',
  closed: '',
};

const wait = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

/** An element with a class, and text or other elements in it. */
export const element = (name, className, ...content) => {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
};

/** Tells a screen reader what arrives: one text node a message, never two at once, and the focus stays where it is. */
class Announcer {
  #log;
  #queue;

  constructor(parent) {
    this.#queue = wait(LOG_DELAY).then(() => {
      this.#log = element('div', 'verborgen');
      this.#log.setAttribute('role', 'log');
      parent.append(this.#log);
      return wait(SPEECH_GAP);
    });
  }

  say(text) {
    this.#queue = this.#queue.then(() => {
      const line = element('p', '', text);
      this.#log.append(line);
      setTimeout(() => line.remove(), CLEARED);
      return wait(SPEECH_GAP);
    });
  }

  /** Leaves room for a change that is spoken of itself, such as the name of the button that was pressed. */
  pause() {
    this.#queue = this.#queue.then(() => wait(SPEECH_GAP));
  }
}

/** Why an answer did not come. The part of a page says more than words can: that the chat is closed, and whom to call. */
class Fault extends Error {
  constructor(kind, part) {
    super(FAULTS[kind]);
    if (part) {
      rename(part, name => `verschillen-dicht-${name}`); // an answer has sources too
      this.part = document.importNode(part, true);
    }
  }
}

/** Gives names within a part of a page another form, wherever that part refers to them. */
export function rename(part, to) {
  const names = new Map([...part.querySelectorAll('[id]')].map(named => [named.id, to(named.id)]));
  const all = [part, ...part.querySelectorAll('[id], [for], [aria-labelledby], [aria-describedby], a[href^="#"]')];
  for (const one of all) {
    for (const attribute of ['id', 'for', 'aria-labelledby', 'aria-describedby']) {
      const value = one.getAttribute(attribute);
      if (value) {
        one.setAttribute(attribute, value.split(' ').map(name => names.get(name) ?? name).join(' '));
      }
    }

    const target = one.getAttribute('href')?.slice(1);
    if (names.has(target)) {
      one.setAttribute('href', `#${names.get(target)}`);
    }
  }
}

/** Asks the server for the fragment and finds the form in it; a message that it refused in words is an answer too. */
export async function ask(address, fields) {
  const silence = AbortSignal.timeout ? AbortSignal.timeout(SILENCE) : undefined;
  let response, html;
  try {
    response = await fetch(address, {
      method: fields ? 'POST' : 'GET',
      headers: { 'Verschillen-Fragment': '1' },
      body: fields && new URLSearchParams(fields),
      credentials: 'omit',
      signal: silence,
    });
    html = await response.text();
  } catch {
    throw new Fault(silence?.aborted ? 'silence' : 'network');
  }

  if (response.status === 429) {
    throw new Fault('crowd');
  }

  const page = new DOMParser().parseFromString(html, 'text/html');
  const closed = page.querySelector('.gesloten');
  if (closed) {
    throw new Fault('closed', closed);
  }

  const form = response.status < 500 && page.querySelector('form.gesprek');
  if (!form) {
    throw new Fault(response.status === 413 ? 'length' : 'server');
  }

  return form;
}

/** Makes a list like a newer one. What has the focus stays in place, for its removal would leave a screen reader silent. */
function renew(list, newer) {
  const nameOf = item => item.querySelector('button')?.value;
  const held = [...list.children].find(item => item.contains(document.activeElement));
  const items = [...newer.children].map(item => document.importNode(item, true));
  const found = held ? items.findIndex(item => nameOf(item) === nameOf(held)) : -1;
  if (!held) {
    list.replaceChildren(...items);
    return;
  }

  const place = found < 0 ? [...list.children].indexOf(held) : found;
  [...list.children].filter(item => item !== held).forEach(item => item.remove());
  held.before(...items.slice(0, place));
  held.after(...items.slice(found < 0 ? place : place + 1));
  if (found < 0) {
    held.querySelector('button').setAttribute('aria-disabled', 'true');
    held.addEventListener('focusout', () => setTimeout(() => held.remove(), SETTLED), { once: true });
  }
}

export class Conversation {
  #form;
  #announcer;
  #busy = false;
  #arrived = 0;
  #byPointer = false;
  #fault;
  #turns = 0;
  #adapt;
  #tie;

  /**
   * @param {HTMLFormElement} form The form as the server wrote it.
   * @param adapt Makes a form that comes from the server fit the page it is put in.
   */
  constructor(form, adapt = () => {}) {
    this.#form = form;
    this.#adapt = adapt;
    this.#announcer = new Announcer(form.parentNode);
    form.addEventListener('click', event => this.#press(event));
    form.addEventListener('submit', this.#submit);
  }

  get form() {
    return this.#form;
  }

  get state() {
    return this.#one('[name=stand]').value;
  }

  /** Tells something to who listens to a screen reader. */
  announce(text) {
    this.#announcer.say(text);
  }

  /** Shows where a conversation stood, in place of the answer that stands there, or leaves all as it is when it is lost. */
  async resume(fields) {
    this.#busy = true;
    const form = await this.#ask({ ...fields, hervat: '1' }).finally(() => this.#busy = false);
    if (form.querySelector('.melding')) {
      return false;
    }

    const last = this.#one('.verloop').lastElementChild;
    const turn = document.importNode(form.querySelector('.beurt'), true);
    last.replaceWith(turn);
    this.#takeOver(form);
    this.#tell('gesprek-hervat', turn);
    return true;
  }

  /** Goes on in ordinary or in simple words: says the last answer anew. */
  useWords(words) {
    return this.resume({ stand: this.state, woorden: words }).then(
      () => this.announce(words === 'makkelijk' ? 'De chat gebruikt nu makkelijke woorden.' : 'De chat gebruikt nu gewone woorden.'),
      () => this.announce('Dat is niet gelukt. Probeer het opnieuw.'));
  }

  async #ask(fields) {
    const form = await ask(this.#form.action, fields);
    this.#adapt(form);
    return form;
  }

  #one(selector) {
    return this.#form.querySelector(selector);
  }

  #press(event) {
    this.#byPointer = event.detail > 0;
    if (event.detail > 1 && event.target.closest('button')) {
      event.preventDefault(); // the second half of a double click
    }
  }

  #submit = event => {
    const submitter = event.submitter;
    if (submitter?.hasAttribute('formaction')) {
      return; // leads to a page of its own
    }

    event.preventDefault();
    if (this.#busy || (this.#byPointer && performance.now() - this.#arrived < SETTLED)) {
      return;
    }

    if (submitter?.getAttribute('aria-disabled') === 'true') {
      this.announce('Deze vraag heeft u al beantwoord.');
      return;
    }

    const letter = this.#letter(submitter);
    if (MAYBE_PERSONAL.test(letter.typed)) {
      this.#check(letter);
    } else {
      this.#send(letter);
    }
  };

  /** Asks to leave personal details out; the button sends without them. */
  async #check(letter) {
    const personal = await import('./personal.js').catch(() => null); // the server does it too
    const question = personal?.questionAbout(letter.typed);
    if (question) {
      this.#advise(question, personal.SEND, () => {
        personal.clean(this.#one('[name=tekst]'));
        this.#send(this.#letter(letter.submitter));
      });
    } else {
      this.#send(letter);
    }
  }

  /** What is sent, as the form would. */
  #letter(submitter) {
    const fields = [...new FormData(this.#form)];
    const typed = this.#one('[name=tekst]').value;
    if (submitter?.name) {
      fields.push([submitter.name, submitter.value]);
    }

    return { fields, typed, submitter, words: submitter?.name ? submitter.textContent.trim() : typed.trim() };
  }

  async #send(letter) {
    this.#busy = true;
    this.#settleFault();
    this.#announcer.pause();
    const echo = this.#echo(letter.words);
    const isBusy = setTimeout(() => echo.querySelector('.bezig').hidden = false, UNHURRIED);
    const isLong = setTimeout(() => this.announce('Bezig met uw antwoord.'), UNHURRIED * 5);
    try {
      this.#show(await this.#ask(letter.fields), echo, letter);
    } catch (fault) {
      echo.remove();
      if (fault instanceof Fault) {
        this.#fail(fault, letter);
      } else {
        this.#sendAsPage(letter.submitter);
      }
    } finally {
      clearTimeout(isBusy);
      clearTimeout(isLong);
      this.#busy = false;
    }
  }

  /** As without script, for when this script itself is at fault. */
  #sendAsPage(submitter) {
    this.#form.removeEventListener('submit', this.#submit);
    this.#form.requestSubmit(submitter);
  }

  /** Shows the person's own words at once; the server's turn takes their place. */
  #echo(words) {
    const echo = element('div', 'beurt wacht');
    if (words) {
      echo.append(element('p', 'gezegd', element('span', 'wie', 'U zegt:'), ' ', element('bdi', '', words)));
    }

    const busy = element('p', 'bezig', 'Bezig met uw antwoord…');
    busy.hidden = true;
    echo.append(busy);
    this.#one('.verloop').append(echo);
    echo.scrollIntoView({ block: 'nearest' });
    return echo;
  }

  #show(form, echo, letter) {
    const turn = document.importNode(form.querySelector('.beurt'), true);
    this.#age(echo.previousElementSibling, letter.submitter);
    echo.replaceWith(turn);
    const field = this.#one('[name=tekst]');
    if (field.value === letter.typed) {
      field.value = form.querySelector('[name=tekst]').value;
    }

    this.#takeOver(form);
    turn.scrollIntoView({ block: 'start' });
    this.#arrived = performance.now();
    this.announce(turn.dataset.aankomst);
    this.#tell('gesprek-antwoord', turn);
  }

  /** An answer that is no longer the newest: its names within the page make room, its choices stay and tell which one was chosen. */
  #age(turn, chosen) {
    const age = ++this.#turns;
    rename(turn, name => `${name}-${age}`);
    const heading = turn.querySelector('h2');
    heading.textContent = heading.textContent === 'Antwoord' ? 'Eerder antwoord' : heading.textContent;
    turn.querySelectorAll('.keuzes button').forEach(button => {
      button.setAttribute('aria-disabled', 'true');
      if (button === chosen) {
        button.classList.add('gekozen');
        button.append(element('span', 'merk', ' (gekozen)'));
      } else {
        button.tabIndex = -1;
      }
    });
    if (turn.contains(chosen)) {
      chosen.addEventListener('blur', () => chosen.tabIndex = -1, { once: true });
    }
  }

  /** Everything beside the transcript as the newest answer has it. */
  #takeOver(form) {
    this.#one('[name=stand]').value = form.querySelector('[name=stand]').value;
    this.#one('.slot').textContent = form.querySelector('.slot').textContent;
    this.#one('.invoer label').textContent = form.querySelector('.invoer label').textContent;
    this.#describe(form.querySelector('[name=tekst]').getAttribute('aria-describedby'));

    const answers = form.querySelector('.antwoorden');
    if (!this.#one('.antwoorden') && answers) {
      this.#one('.menu').before(document.importNode(answers, true));
    } else if (this.#one('.antwoorden')) {
      renew(this.#one('.antwoorden ul'), answers?.querySelector('ul') ?? document.createElement('ul'));
      this.#one('.antwoorden').hidden = !answers && !this.#one('.antwoorden').contains(document.activeElement);
    }

    this.#one('.bewaar').hidden = form.querySelector('.bewaar').hidden;
    renew(this.#one('.menu ul'), form.querySelector('.menu ul'));
  }

  /** Ties the field to the new question. Chromium tells at once what changes about the field that has the focus, and the log tells it too. */
  #describe(names) {
    const field = this.#one('[name=tekst]');
    const tie = () => names === null ? field.removeAttribute('aria-describedby') : field.setAttribute('aria-describedby', names);
    this.#tie?.abort();
    if (field !== document.activeElement) {
      tie();
      return;
    }

    this.#tie = new AbortController();
    field.removeAttribute('aria-describedby');
    field.addEventListener('blur', tie, { once: true, signal: this.#tie.signal });
  }

  #fail(fault, letter) {
    const words = letter.words && letter.submitter?.name ? `Uw antwoord "${letter.words}" is niet verstuurd.` : 'Uw bericht is niet verstuurd.';
    const kept = letter.typed && 'Uw tekst staat nog in het veld.';
    this.#advise([words, fault.message, kept].filter(Boolean).join(' '), 'Probeer het opnieuw', () => this.#send(this.#fieldsNow(letter)), fault.part);
  }

  /** Tells why nothing was sent, with a button that sends, and the part of a page that says more. */
  #advise(text, words, send, part) {
    this.#settleFault();
    const again = element('button', 'opnieuw', words);
    again.type = 'button';
    again.addEventListener('click', () => {
      this.#one('[name=tekst]').focus({ preventScroll: true }); // first, and the button goes later
      send();
    });
    this.#fault = element('div', 'melding storing', element('p', '', text), part ?? '', again);
    this.#one('.slot').after(this.#fault);
    this.#fault.scrollIntoView({ block: 'nearest' });
    this.announce(part ? `${text} ${part.dataset.aankomst}` : text);
  }

  /** A message that was typed is sent as it stands in the field by now. */
  #fieldsNow(letter) {
    return letter.submitter?.name ? letter : this.#letter(letter.submitter);
  }

  #settleFault() {
    const settled = this.#fault;
    this.#fault = undefined;
    setTimeout(() => settled?.remove(), SETTLED);
  }

  #tell(name, turn) {
    this.#form.dispatchEvent(new CustomEvent(name, { bubbles: true, detail: { turn, isEnded: turn.querySelector('.einde') !== null } }));
  }
}
