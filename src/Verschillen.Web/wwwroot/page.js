// What a page of the chat does with script: its conversation goes on in place and is found again after back, forward and reload; it
// is read as the person likes it.
import { Conversation } from './conversation.js';
import { Choices, panel } from './reading.js';

const choices = new Choices();
const form = document.querySelector('form.gesprek');
const conversation = form && new Conversation(form);
const newest = () => form.querySelector('.beurt:last-child');
let reader;

/** Reads a turn aloud for who wants that; what reads comes when it is first wanted. */
async function read(turn) {
  if ('speechSynthesis' in window && choices.get('voorlezen') === 'aan') {
    reader ??= import('./aloud.js').then(({ Reader }) => new Reader(choices)).catch(() => reader = undefined);
    (await reader)?.read(turn);
  } else {
    (await reader)?.leave();
  }
}

/** Where the conversation stood: it is kept, sealed, with the page's entry in the history of this tab, and goes with it. */
async function goOn() {
  const stand = history.state?.stand;
  if (!stand && choices.get('woorden') === 'gewoon') {
    return;
  }

  const fields = stand ? { stand } : { stand: conversation.state, woorden: choices.get('woorden') };
  if (!(await conversation.resume(fields).catch(() => true))) {
    history.replaceState(null, '');
  }
}

function change(name) {
  if (name === 'woorden') {
    conversation.useWords(choices.get('woorden'));
  } else if (form) {
    read(newest());
  }
}

const hear = event => {
  document.title = `${event.detail.turn.querySelector('h2').textContent} - Verschillen`;
  history.replaceState(event.detail.isEnded ? null : { stand: conversation.state }, '');
  read(event.detail.turn);
};

const print = document.querySelector('.afdrukken');
if (print) {
  print.hidden = false;
  print.addEventListener('click', () => window.print());
}

// What somebody typed or ticked is in no form and is lost with the page; only a file leaves the page as it is.
const result = document.getElementById('intake');
result?.addEventListener('submit', event => {
  const leaves = event.submitter?.name !== 'vorm' && event.submitter?.formMethod !== 'dialog';
  const isTouched = document.querySelector('.vinken :checked') || [...document.querySelectorAll('textarea')].some(field => field.value !== field.defaultValue);
  if (leaves && isTouched && !confirm(result.dataset.weg)) {
    event.preventDefault();
  }
});

document.querySelector('header')?.append(panel(choices, form ? 'chat' : 'text', change));
if (form) {
  form.addEventListener('gesprek-antwoord', hear);
  form.addEventListener('gesprek-hervat', hear);
  goOn();
}
