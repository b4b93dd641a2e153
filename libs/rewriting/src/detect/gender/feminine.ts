const EXCEPTIONS: Readonly<Record<string, string>> = {
  artisan: 'artisane',
  barman: 'barmaid',
  chef: 'cheffe',
  ingénieur: 'ingénieure',
  professeur: 'professeure',
  docteur: 'docteure',
  entrepreneur: 'entrepreneure',
  maître: 'maîtresse',
  commis: 'commise',
  apprenti: 'apprentie',
  pizzaïolo: 'pizzaïola',
  linger: 'lingère',
  tuteur: 'tutrice',
  facteur: 'factrice',
  acheteur: 'acheteuse',
  marin: 'marine',
  hôte: 'hôtesse',
  pêcheur: 'pêcheuse',
};
/** Second parts of compounds that name no person: « vendeur-conseil », « maître-chien ». */
const NO_PERSON = /^(?:conseil|chien|chiens|projet|qualité|service|minute|bar|bois|métal)$/;
/** Ends in -trice although the verb has no -at- : « conduire », « rédiger ». */
const IN_TRICE = /(?:duc|dac|rec|truc|lec|spec|mo[nt]i|stitu|scrip|trac|cul|ul|ibu|iti|édi|audi|o)teur$/;

/** Endings of the masculine singular and what becomes of them. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/ateur$/, 'atrice'],
  [/eur$/, 'euse'],
  [/ier$/, 'ière'],
  [/er$/, 'ère'],
  [/eux$/, 'euse'],
  [/if$/, 'ive'],
  /* The consonant doubles: « technicienne », « maçonne », « professionnelle ». */
  [/(en|on|el|eil)$/, '$1$1'],
  [/([^e])$/, '$1e'],
];

/**
 * The feminine of a trade or an adjective in the masculine singular; the same word when it has one form. A compound agrees in each part
 * (« chaudronnier-soudeur »), except after « aide- ».
 */
export function feminineOf(masculine: string): string {
  if (masculine.includes('-'))
    return masculine
      .split('-')
      .map((part) => (NO_PERSON.test(part) ? part : feminineOf(part)))
      .join('-');
  const small = masculine.toLocaleLowerCase('fr');
  const known = EXCEPTIONS[small];
  if (known !== undefined) return masculine.charAt(0) + known.slice(1);
  if (IN_TRICE.test(small) && !/(?:mon|réper|por|ache|transpor|emboî)teur$/.test(small))
    return masculine.slice(0, -3) + 'rice';
  const rule = RULES.find(([ending]) => ending.test(small));
  if (!rule) return masculine;
  return rule[1] === '$1$1' ? `${masculine}${masculine.slice(-1)}e` : masculine.replace(rule[0], rule[1]);
}
