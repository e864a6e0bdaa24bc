// Numbers and addresses that say who somebody is. The server takes them out as well; here the person is asked before they are sent.

const digitsOf = text => [...text].filter(sign => sign >= '0' && sign <= '9').map(Number);

const isAccount = text => {
  const signs = text.replaceAll(' ', '').toUpperCase();
  const number = [...signs.slice(4), ...signs.slice(0, 4)].map(sign => parseInt(sign, 36)).join('');
  return BigInt(number) % 97n === 1n;
};

const isCard = text => {
  const sum = digitsOf(text).reverse().reduce((total, digit, place) => total + (place % 2 ? digit * 2 % 10 + Math.floor(digit / 5) : digit), 0);
  return sum > 0 && sum % 10 === 0;
};

const isPhone = text => {
  const digits = digitsOf(text).join('');
  return digits.length - (/^00310|^0031|^310|^31/.exec(digits)?.[0].length ?? 1) === 9;
};

/** The elfproef. */
const isCitizenNumber = text => {
  const sum = digitsOf(text).reduce((total, digit, place) => total + (place === 8 ? -digit : (9 - place) * digit), 0);
  return sum !== 0 && sum % 11 === 0;
};

const always = () => true;

// In the order in which the server looks for them (PersonalDetails). Each begins after a sign that is no letter or digit; lookbehind
// would say so shorter, but older browsers refuse the whole script for it.
const KINDS = [
  ['een e-mailadres', always, /()([\p{L}\p{N}._%+\-]{1,64}@[\p{L}\p{N}\-]{1,63}(\.[\p{L}\p{N}\-]{1,63}){1,4})/gu],
  ['een rekeningnummer', isAccount, /(^|[^\p{L}\p{N}])([a-z]{2}\d{2}( ?[a-z0-9]{4}){2,7}( ?[a-z0-9]{1,3})?)(?![\p{L}\p{N}])/giu],
  ['een pasnummer', isCard, /(^|[^\p{L}\p{N}])(\d([ \-]?\d){12,18})(?![\p{L}\p{N}])/gu],
  ['een telefoonnummer', isPhone, /(^|[^\p{L}\p{N}+])(?!\d{1,2}[\-.\/ ]\d{1,2}[\-.\/ ](?:19|20)\d\d)((?:(?:\+|00)31|\(?0)(?:[ ()\-]{0,2}\d){9,10})(?![\p{L}\p{N}])/gu],
  ['een burgerservicenummer', isCitizenNumber, /(^|[^\p{L}\p{N}])(\d{9}|\d{4}([. \-])\d{2}\3\d{3}|\d{3}([. \-])\d{3}\4\d{3})(?![\p{L}\p{N}])/gu],
];

/** Takes them out, and tells of what kinds they were. */
function take(text) {
  const names = new Set();
  const rest = KINDS.reduce((left, [name, check, pattern]) => left.replace(pattern, (whole, before, found) => {
    if (!check(found)) {
      return whole;
    }

    names.add(name);
    return `${before}(weggelaten)`;
  }), text);
  return { names: [...names], rest };
}

/** What to ask the person about a text; null when it has none. */
export function questionAbout(text) {
  const { names } = take(text);
  return names.length > 0 ? `In uw bericht staat misschien ${names.join(' en ')}. Wij hebben dat niet nodig. Haal het weg en verstuur uw bericht opnieuw.` : null;
}

/** The words of the button that sends the text without them. */
export const SEND = 'Verstuur het zonder';

/** The text without them. */
export const without = text => take(text).rest;

/** Takes them out of a field. */
export const clean = field => field.value = without(field.value);
