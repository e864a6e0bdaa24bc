// Reads answers aloud with the voice of the browser. Nothing is read before somebody asks for it.
import { element } from './conversation.js';

const RATES = { rustig: 0.75, gewoon: 1, vlot: 1.35 }; // times the ordinary speed of the voice

/** A Dutch voice, one of the device itself if it has any: others send the text over the internet. */
const voice = () => {
  const dutch = speechSynthesis.getVoices().filter(candidate => candidate.lang.toLowerCase().startsWith('nl'));
  return dutch.find(candidate => candidate.localService) ?? dutch[0];
};

/** Sentence by sentence: some browsers fall silent halfway a long text. */
const sentences = text => text.match(/[^.?!:]+(?:[.?!:]+(?!\s|$)[^.?!:]*)*[.?!:]*\s*/g)?.map(sentence => sentence.trim()).filter(Boolean) ?? [];

export class Reader {
  #choices;
  #bar;
  #toggle;
  #isPaused = false;

  /** @param choices Tells the speed. */
  constructor(choices) {
    this.#choices = choices;
    this.#toggle = this.#button('Pauze', () => this.#pauseOrGoOn());
    this.#bar = element('p', 'voorlezen', this.#toggle, ' ', this.#button('Opnieuw voorlezen', () => this.read(this.#bar.closest('.beurt'))), ' ', this.#button('Stop met voorlezen', () => this.stop()));
    addEventListener('pagehide', () => speechSynthesis.cancel());
  }

  /** Reads a turn from its beginning, and puts the buttons for it below its heading. */
  read(turn) {
    this.stop();
    turn.querySelector('h2').after(this.#bar);
    this.#bar.querySelector('.geen-stem')?.remove();
    if (speechSynthesis.getVoices().length > 0 && !voice()) {
      this.#bar.prepend(element('span', 'geen-stem', 'Uw browser heeft geen Nederlandse stem. Het voorlezen klinkt daarom vreemd. '));
    }

    for (const sentence of sentences(turn.dataset.voorlezen ?? turn.dataset.aankomst)) {
      const spoken = new SpeechSynthesisUtterance(sentence);
      spoken.lang = 'nl-NL';
      spoken.voice = voice() ?? null;
      spoken.rate = RATES[this.#choices.get('snelheid')];
      speechSynthesis.speak(spoken);
    }
  }

  stop() {
    this.#isPaused = false;
    this.#toggle.textContent = 'Pauze';
    speechSynthesis.cancel();
    speechSynthesis.resume(); // a paused queue would keep the next text silent
  }

  /** Stops and takes the buttons away. */
  leave() {
    this.stop();
    this.#bar.remove();
  }

  #pauseOrGoOn() {
    this.#isPaused = !this.#isPaused;
    this.#toggle.textContent = this.#isPaused ? 'Verder' : 'Pauze';
    speechSynthesis[this.#isPaused ? 'pause' : 'resume']();
  }

  #button(words, press) {
    const button = element('button', 'opdracht', words);
    button.type = 'button';
    button.addEventListener('click', press);
    return button;
  }
}
