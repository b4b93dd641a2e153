import type { Detector } from '../detector';
import { ARTIST_OR_MODEL } from '../discrimination/lawful';
import { neutralTitle, showsBothForms } from './neutral-title';
import type { TradeWord } from './trade-words';
import { likelyTradeOf, tradeOf } from './trade-words';

/** What follows names the place of the work, not the trade: « Aide à domicile », « Agent de… ». */
const AFTER_THE_TRADE = /^(?:de|du|des|d|a|au|aux|en|sur|pour|chez|et)$/;

/**
 * Marks a title written in one gender, without (H/F), without its other form: sex is a ground that no offer may name (article L. 5321-2). A trade of
 * one form (« manœuvre », « cariste ») shows none.
 */
export const detectGenderedTitle: Detector = (document) => {
  const title = document.whole.slice(0, document.bodyStart).trimEnd();
  const start = title.search(/\S/);
  if (start < 0 || showsBothForms(title)) return [];
  if (ARTIST_OR_MODEL.test(document.folded.slice(0, title.length))) return [];
  const trade = firstTrade(document.folded.slice(0, title.length));
  const sex = /^\W*(?:jeune )?(homme|femme)\b/.exec(document.folded.slice(0, title.length))?.[1];
  const shown =
    sex && !/\bvalet\b/.test(document.folded.slice(0, title.length))
      ? sex === 'femme'
        ? 'feminine'
        : 'masculine'
      : genderShown(trade?.gender, title);
  if (shown === null) return [];
  const text = title.slice(start);
  const gender = shown === 'feminine' ? 'féminin' : 'masculin';
  return [
    {
      start,
      end: title.length,
      label: 'GENDERED_TITLE',
      strength: 'exigé',
      text,
      reason: `Ce titre est écrit au seul ${gender} : la moitié des personnes peut croire qu’il n’est pas pour elle.`,
      suggestion: neutralTitle(text),
    },
  ];
};

/** « Aide ménagère », « Secrétaire confirmée » : a trade of one form shows a gender by the adjective that agrees with it. */
function genderShown(
  gender: TradeWord['gender'] | undefined,
  title: string,
): 'masculine' | 'feminine' | null {
  if (gender === 'masculine' || gender === 'feminine') return gender;
  return gender === 'epicene' &&
    /^\W*[\p{L}-]+(?: [\p{L}-]+)? (?:\p{Ll}+ée|\p{Ll}+euse|ménagère|familiale|sociale)$/u.test(title) &&
    !/^\W*[\p{L}-]+(?: [\p{L}-]+)? (?:de|d’|en|à) /u.test(title)
    ? 'feminine'
    : null;
}

/** The trade that the title names: its first word if it may be one, else the first that the lexicon knows, before any preposition once a word has been read. */
function firstTrade(folded: string): ReturnType<typeof tradeOf> {
  const words = folded.split(/[^a-z0-9œ-]+/).filter((each) => each !== '');
  for (const [at, word] of words.entries()) {
    const trade = at === 0 ? likelyTradeOf(word) : tradeOf(word);
    if (trade) return trade;
    if (AFTER_THE_TRADE.test(word)) return null;
  }
  return null;
}
