/** No-break space: before a colon, inside « », between a number and its unit. */
export const NBSP = '\u00A0';
/** Narrow no-break space: before ; ! ? % and between groups of three digits. */
export const NNBSP = '\u202F';

const group = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, NNBSP);

/** A whole number in French: 1500 gives « 1 500 » (narrow no-break space), -3 gives « −3 ». */
export function integer(value: number): string {
  const rounded = Math.round(value);
  return (rounded < 0 ? '−' : '') + group(String(Math.abs(rounded)));
}

/** A number with at most `places` decimals and a comma: decimal(12.5, 2) gives « 12,5 ». Trailing zeros are dropped. */
export function decimal(value: number, places: number): string {
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(places).split('.');
  const kept = fraction.replace(/0+$/, '');
  const sign = value < 0 && (Number(whole) !== 0 || kept !== '') ? '−' : '';
  return sign + group(whole) + (kept ? `,${kept}` : '');
}

/** A percentage already multiplied by 100: percent(66.67) gives « 67 % », percent(66.67, 1) « 66,7 % ». */
export function percent(value: number, places = 0): string {
  return `${decimal(value, places)}${NNBSP}%`;
}

/** An amount given as a decimal string in euros: '814.00' gives « 814 € », '12.31' gives « 12,31 € ». */
export function euros(amount: string): string {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(amount);
  if (!match) throw new RangeError(`not an amount: ${amount}`);
  const cents = (match[3] ?? '').padEnd(2, '0');
  return `${match[1] ? '−' : ''}${group(match[2] ?? '0')}${cents === '00' ? '' : `,${cents}`}${NBSP}€`;
}

/** A gap with its sign, always shown: signed(15) gives « + 15 », signed(-2) « − 2 », signed(0) « 0 ». */
export function signed(value: number): string {
  if (Math.round(value) === 0) return '0';
  return `${value > 0 ? '+' : '−'}${NBSP}${integer(Math.abs(value))}`;
}

/** French plural: singular below 2 (0 and 1,5 included), plural from 2. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return Math.abs(count) < 2 ? one : many;
}

/** « 1 jour », « 4 jours »: the count, a no-break space and the agreed word. */
export function counted(count: number, one: string, many?: string): string {
  return `${integer(count)}${NBSP}${plural(count, one, many)}`;
}

/** An ordinal as typed text: 1er or 1re, then 2e. Show it through Ordinals, which raises the ending. */
export function ordinal(rank: number, gender: 'm' | 'f' = 'm'): string {
  return rank === 1 ? (gender === 'm' ? '1er' : '1re') : `${integer(rank)}e`;
}

const WORDS =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');

/** A count in words up to sixteen (« une », « trois »), in digits above. `capital` for the start of a sentence. */
export function inWords(count: number, gender: 'm' | 'f' = 'm', capital = false): string {
  const word = count === 1 && gender === 'f' ? 'une' : (WORDS[count] ?? integer(count));
  return capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** A French number in pairs, « 06 39 98 12 04 », from any way of typing it; anything else comes back unchanged. */
export function phoneWords(phone: string): string {
  const digits = phone.replace(/[\s.()-]/g, '').replace(/^(?:\+33|0033)0?/, '0');
  return /^0\d{9}$/.test(digits) ? digits.replace(/(\d{2})(?=\d)/g, `$1${NBSP}`) : phone;
}

/** The address to dial: « 06 39 98 12 04 » gives 'tel:+33639981204'. */
export function phoneHref(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, '').replace(/^00/, '+');
  return `tel:${/^0\d{9}$/.test(digits) ? `+33${digits.slice(1)}` : digits}`;
}
