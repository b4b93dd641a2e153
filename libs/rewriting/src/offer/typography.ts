const NBSP = '\u00A0';
const NARROW = '\u202F';

/** A sentence in French typography: « ’ », guillemets and their spaces, non-breaking spaces before high stops; words are left alone. */
export function typeset(text: string): string {
  return text
    .replace(/[\t\r\n\f\v ]+/g, ' ')
    .replace(/(?<=\p{L})'(?=[\p{L}«])/gu, '’')
    .replace(/"([^"]*)"/g, `«${NBSP}$1${NBSP}»`)
    .replace(/«[ \u00A0\u202F]*/g, `«${NBSP}`)
    .replace(/[ \u00A0\u202F]*»/g, `${NBSP}»`)
    .replace(/(?<=[\p{L}\p{N})»%€])[ \u00A0\u202F]*([;!?]+)(?=\s|$)/gu, `${NARROW}$1`)
    .replace(/(?<=[\p{L}\p{N})»%€])[ \u00A0\u202F]*:(?=\s|$)/gu, `${NBSP}:`)
    .replace(/(?<=\d)[ \u00A0\u202F]*%/g, `${NARROW}%`)
    .replace(/(?<=\d)[ \u00A0\u202F]*€/g, `${NBSP}€`)
    .replace(/(?<=\d) (?=kg\b|h\b|heures?\b|euros?\b|ans?\b|mois\b|semaines?\b)/g, NBSP)
    .replace(/ +([,.])(?=\s|$)/g, '$1')
    .trim();
}

/** A unit as a sentence: a capital, French typography, a full stop unless it has one. Empty when there are no words in it. */
export function asSentence(text: string): string {
  const bare = typeset(text.replace(/^[\s,;:.\-–—/*]+/, '').replace(/[\s,;:\-–—/*]+$/, ''));
  if (!/[\p{L}\p{N}]/u.test(bare)) return '';
  const calm = bare.replace(/[\s\u202F]*!+$/, '').replace(/(?<!\.)\.$/, '');
  const stop = /[.?…]$/.test(calm) ? '' : '.';
  return withCapital(calm) + stop;
}

/** The text with a first capital, where its first word has no capital of its own. */
export function withCapital(text: string): string {
  const first = /^\p{Ll}/u.exec(text)?.[0];
  return first === undefined || first.toUpperCase().length !== 1 ? text : first.toUpperCase() + text.slice(1);
}

/** The text with a first small letter, unless its first word is all in capitals ("CDI"), a name cannot be told from a word. */
export function withSmallLetter(text: string): string {
  return /^\p{Lu}(?:\p{Ll}|['’ ])/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
