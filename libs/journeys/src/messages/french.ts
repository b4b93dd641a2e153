import {
  datePartsOf,
  FRENCH_MONTHS,
  parisDate,
  parisHour,
  weekdayOf,
  type CalendarDate,
  type Instant,
} from '@passerelle/kernel';

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;

/** No-break space: before a colon, inside « » and inside an hour. */
export const NBSP = '\u00a0';

/** "jeudi 3 décembre"; the year is added where it is not `thisYear`. */
export function dayInFrench(date: CalendarDate, thisYear?: number): string {
  return `${DAYS[weekdayOf(date) - 1] ?? ''} ${dateInFrench(date, thisYear)}`;
}

/** "3 décembre", where the day of the week says nothing; the year is added where it is not `thisYear`. */
export function dateInFrench(date: CalendarDate, thisYear?: number): string {
  const { year, month, day } = datePartsOf(date);
  const number = day === 1 ? '1er' : String(day);
  const text = `${number}${NBSP}${FRENCH_MONTHS[month - 1] ?? ''}`;
  return thisYear === undefined || year === thisYear ? text : `${text} ${String(year)}`;
}

/** "9 h 30", "14 h". */
export function hourInFrench(instant: Instant): string {
  const [hour = '0', minute = '00'] = parisHour(instant).split(':');
  return `${String(Number(hour))}${NBSP}h${minute === '00' ? '' : `${NBSP}${minute}`}`;
}

/** "jeudi 3 décembre, à 9 h 30". */
export function momentInFrench(instant: Instant): string {
  return `${dayInFrench(parisDate(instant))}, à ${hourInFrench(instant)}`;
}

/** First letter in capital, accents kept. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}

/** "d’Aïcha", "de Thierry". */
export function of(name: string): string {
  return /^[aeiouyhâàäéèêëîïôöûüùœæ]/i.test(name) ? `d’${name}` : `de ${name}`;
}

/** "« mot »", with its no-break spaces. */
export function quoted(text: string): string {
  return `«${NBSP}${text.trim()}${NBSP}»`;
}

/** "03 23 83 00 00" from any way of writing a French number; another number is left as it is. */
export function phoneInFrench(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, '').replace(/^\+33/, '0');
  return /^0\d{9}$/.test(digits) ? digits.replace(/(\d{2})(?=\d)/g, `$1${NBSP}`) : phone;
}

/** Puts the no-break spaces of French: wide before a colon and inside « », narrow before ; ! ? % — wherever a plain space stands. */
export function typographic(text: string): string {
  return text
    .replace(/ :/g, `${NBSP}:`)
    .replace(/ ([;!?%])/g, '\u202f$1')
    .replace(/« /g, `«${NBSP}`)
    .replace(/ »/g, `${NBSP}»`);
}
