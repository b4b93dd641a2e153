import { fold } from '../../text/fold';
import { feminineOf } from './feminine';
import type { TradeWord } from './trade-words';
import { BOTH_GENDERS, likelyTradeOf, tradeOf } from './trade-words';

const MARKS =
  /\s*[([]?\s*(?<![A-Za-zÀ-ÿ])(?:[HhFf]\s*[/\-|]\s*[HhFf](?:\s*\/\s*[XxNn][Bb]?)?)(?![A-Za-zÀ-ÿ])\s*[)\]]?/g;
/** Adjectives that agree with the trade before them (« ouvrier polyvalent »). */
const AGREES =
  /^(?:polyvalent|qualifié|spécialisé|principal|adjoint|confirmé|agricole|commercial|industriel|général|territorial|administratif|technique|logistique|routier|ambulant|traditionnel|monteur|poseur|soudeur|livreur|régleur|coffreur|zingueur)$/i;

/**
 * A title that women and men both read as theirs: the trade in its two forms with the adjectives that agree, or the title as it is with
 * « (H/F) » when its trade has one form or is unknown. A title that already shows both genders keeps its words.
 */
export function neutralTitle(title: string): string {
  const bare = title.replace(MARKS, ' ').replace(/\s+/g, ' ').trim();
  if (bare === '') return title.trim();
  if (showsBothForms(bare)) return bare;
  const words = bare.split(' ');
  const trades = words.slice(0, 2).map((word, index) => tradeIn(word, index));
  const at = trades.findIndex((each) => each !== null);
  const trade = trades[at] ?? null;
  if (!trade || trade.plural || trade.gender === 'epicene') return `${bare} (H/F)`;
  let last = at + 1;
  while (trade.gender === 'masculine' && AGREES.test(words[last] ?? '')) last += 1;
  const head = words.slice(at, last);
  const doubled =
    trade.gender === 'feminine'
      ? `${capitalised(trade.masculine)} / ${trade.feminine}`
      : `${head.join(' ')} / ${head.map((word) => feminineOf(word.toLocaleLowerCase('fr'))).join(' ')}`;
  return [...words.slice(0, at), doubled, ...words.slice(last)].join(' ');
}

/** The trade that a word of a title names; an unknown first word only when its ending is a trade's, in the masculine. */
function tradeIn(word: string, index: number): TradeWord | null {
  const known = tradeOf(fold(word));
  if (known !== null || index > 0) return known;
  const likely = likelyTradeOf(fold(word));
  return likely?.gender === 'masculine' ? likely : null;
}

/** Does the title hold the masculine and the feminine of a trade, or a mark of both? */
export function showsBothForms(title: string): boolean {
  const folded = fold(title);
  if (BOTH_GENDERS.test(folded)) return true;
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
