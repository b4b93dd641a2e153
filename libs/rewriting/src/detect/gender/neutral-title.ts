import { fold } from '../../text/fold';
import { feminineOf } from './feminine';
import type { TradeWord } from './trade-words';
import { BOTH_GENDERS, likelyTradeOf, tradeOf } from './trade-words';

const MARKS =
  /\s*[([]?\s*(?<![A-Za-zÀ-ÿ])(?:[HhFf]\s*[/\-|]\s*[HhFf](?:\s*\/\s*[XxNn][Bb]?)?)(?![A-Za-zÀ-ÿ])\s*[)\]]?/g;
/** Adjectives, and second trades, that agree with the trade before them (« ouvrier polyvalent »). */
const AGREES =
  /^(?:polyvalent|qualifié|spécialisé|principal|adjoint|confirmé|agricole|commercial|industriel|général|territorial|administratif|technique|logistique|routier|ambulant|traditionnel|ménager|canin|équin|hospitalier|immobilier|financier|forestier|médical|social|familial|culturel|éducatif|sportif|municipal|communal|mécanique|électrique|professionnel)s?$/i;
/** A word that shows the gender of a trade of one form, wherever it stands after it (« secrétaire médicale », « peintre confirmé »). */
const SHOWS_GENDER = /(?:ée?|euse|ière|ère|[ai]le|elle|ive|ante|ente|trice|ienne)s?$/i;
/** Endings of the trades that have one form. */
const ONE_FORM = /(?:iste|logue|graphe|peute|iatre|nome)s?$/;

/**
 * A title that women and men both read as theirs: the trade in its two forms with the words that agree, or as it is when it has one form
 * and nothing shows a gender. « (H/F) » stays, or is added, where the trade is unknown. A title that already shows both keeps its words.
 */
export function neutralTitle(title: string): string {
  const bare = title.replace(MARKS, ' ').replace(/\s+/g, ' ').trim();
  if (bare === '') return title.trim();
  if (showsBothForms(bare)) return bare;
  const words = bare.split(' ');
  const at = words.slice(0, 2).findIndex((word, index) => tradeIn(word, index) !== null);
  const trade = at < 0 ? null : tradeIn(words[at] ?? '', at);
  if (!trade) return ONE_FORM.test(fold(words[0] ?? '')) ? oneForm(bare, words.slice(1)) : `${bare} (H/F)`;
  let last = at + 1;
  while (trade.gender !== 'feminine' && agrees(words[last] ?? '')) last += 1;
  if (trade.gender === 'epicene' && last === at + 1) return oneForm(bare, words.slice(last));
  return [...words.slice(0, at), doubled(words.slice(at, last), trade), ...words.slice(last)].join(' ');
}

function oneForm(title: string, rest: readonly string[]): string {
  const shown = rest.some((word) => {
    const other = likelyTradeOf(fold(word));
    return SHOWS_GENDER.test(word) || (other !== null && other.gender !== 'epicene');
  });
  return shown ? `${title} (H/F)` : title;
}

function agrees(word: string): boolean {
  return AGREES.test(word) || tradeOf(fold(word))?.gender === 'masculine';
}

/** « Ouvrier polyvalent » is « Ouvrier polyvalent / ouvrière polyvalente »; a feminine gets its masculine before it. */
function doubled(head: readonly string[], { gender, masculine, feminine, plural }: TradeWord): string {
  const many = plural ? 's' : '';
  if (gender === 'feminine') return `${capitalised(masculine)}${many} / ${feminine}${many}`;
  const masculines = head.map((word) => spelt(word));
  const feminines = masculines.map((word) => inFeminine(word.toLocaleLowerCase('fr'), plural));
  return `${masculines.join(' ')} / ${feminines.join(' ')}`;
}

/** A trade typed without its accents (« employe ») as the lexicon writes it; another word as it is. */
function spelt(word: string): string {
  const small = word.toLowerCase();
  const known = tradeOf(small);
  if (!known || fold(small) !== small || fold(known.masculine) !== small.replace(/s$/, '')) return word;
  const written = known.masculine + (small.endsWith('s') && !known.masculine.endsWith('s') ? 's' : '');
  return word.charAt(0) === small.charAt(0) ? written : capitalised(written);
}

function inFeminine(word: string, plural: boolean): string {
  return plural && /[^s]s$/.test(word) ? `${feminineOf(word.slice(0, -1))}s` : feminineOf(word);
}

/** The trade that a word of a title names; an unknown first word only when its ending is a trade's, in the masculine. */
function tradeIn(word: string, index: number): TradeWord | null {
  const known = tradeOf(fold(word));
  if (known !== null || index > 0) return known;
  const likely = likelyTradeOf(fold(word));
  return likely?.gender === 'masculine' ? likely : null;
}

/** « Aide ménager / ménagère », « industriel ou industrielle »: two forms of one word side by side. Folded. */
const TWO_FORMS = /([a-zœ-]{4,})\s*(?:\/|\bou\b|\bet\b|-\s|\()\s*(?=([a-zœ-]{4,}))/g;

/** Does the title hold the masculine and the feminine of a trade, or a mark of both? */
export function showsBothForms(title: string): boolean {
  const folded = fold(title);
  if (BOTH_GENDERS.test(folded)) return true;
  for (const [, one = '', other = ''] of folded.matchAll(TWO_FORMS))
    if (fold(feminineOf(one)) === other || fold(feminineOf(other)) === one) return true;
  const trades = folded.split(/[^a-z0-9œ'-]+/).flatMap((word) => likelyTradeOf(word) ?? []);
  return trades.some(
    ({ masculine, gender }) =>
      gender === 'feminine' &&
      trades.some((other) => other.gender === 'masculine' && other.masculine === masculine),
  );
}

function capitalised(word: string): string {
  return word.charAt(0).toLocaleUpperCase('fr') + word.slice(1);
}
