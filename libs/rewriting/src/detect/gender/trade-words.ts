import { fold } from '../../text/fold';
import { feminineOf } from './feminine';
import { EPICENE_TRADES, GENDERED_TRADES } from './trades';

export interface TradeWord {
  /** Masculine singular, as the lexicon writes it. */
  readonly masculine: string;
  readonly feminine: string;
  readonly gender: 'masculine' | 'feminine' | 'epicene';
  readonly plural: boolean;
}

const WORDS = new Map<string, TradeWord>();
for (const masculine of GENDERED_TRADES) {
  const feminine = feminineOf(masculine);
  add(masculine, { masculine, feminine, gender: 'masculine' });
  add(feminine, { masculine, feminine, gender: 'feminine' });
}
for (const trade of EPICENE_TRADES) add(trade, { masculine: trade, feminine: trade, gender: 'epicene' });

function add(form: string, word: Omit<TradeWord, 'plural'>): void {
  const folded = fold(form);
  WORDS.set(folded, { ...word, plural: false });
  if (!/[sx]$/.test(folded))
    WORDS.set(folded.replace(/-|$/g, 's$&').replace(/^aides-/, 'aide-'), { ...word, plural: true });
}

/** The trade that a folded word names; null when the lexicon does not know it. Compounds are known by their first trade. */
export function tradeOf(folded: string): TradeWord | null {
  return WORDS.get(folded) ?? WORDS.get(folded.split('-')[0] ?? '') ?? null;
}

/** Both genders are shown: « (H/F) », « (e) », « ·e », « -trice ». Folded text. */
export const BOTH_GENDERS =
  /(?<![a-z])[hf]\s*[/\-\\.,|]?\s*[hf](?:\s*\/\s*[xn][b]?)?(?![a-z])|\bm\s*\/\s*f\b|hommes?\s*(?:\/|ou|et|-)\s*femmes?|femmes?\s*(?:\/|ou|et|-)\s*hommes?|[a-z]\s?\(-?(?:e|ne|se|euse|trice|rice|ere|iere|le|te|ve|ienne|onne)s?\)|[a-z][.·•/-](?:e|ne|se|euse|trice|rice|ere|iere|le|te|onne|ienne)s?(?![a-z])|tous genres/;
