import { showsBothForms } from './neutral-title';
import type { TradeWord } from './trade-words';
import { BOTH_GENDERS, likelyTradeOf, tradeOf } from './trade-words';

const SEEKS = /\b(?:voulons|recherch\w*|recrut\w*|cherch\w*|embauch\w*|besoin|engageons)\b/;
/** « un maçon », « des soudeurs », « un(e) esthéticienne » : an article, at most one adjective, and a word that may be a trade. */
const NAMED =
  /(?<![a-z])((?:d')?(?:un\(e\)|un\/une|une?|des|plusieurs|\d{1,2}|deux|trois|quatre|son|notre|le|la)(?: (?:ou plusieurs|nouveaux?|nouvelle|future?|bon|bonne))?) ([a-zœ-]{3,}(?:\([a-z]+\)|[./·][a-z]{1,4}(?![a-z]))?)/g;
/** « cherche cuisinier », « recherchons couturière » : no article, as in a short notice. */
const BARE = /\b(?:recherch|cherch|recrut|embauch)(?:e|ons|ent) ([a-zœ-]{4,})(?![a-z(./·])/g;
/** « un homme fort », « femme de ménage » : the sex itself. */
const BY_SEX =
  /\b(?:recherch|cherch|recrut|embauch|voul)(?:e|ons|ent) ((?:une? )?(?:jeune )?(?:homme|femme)(?! (?:ou|et)\b|\s*\/))/g;
const PHRASE_END =
  /[.;:!?()\n]|,|\s(?:pour|afin|qui|dans|sur|au sein|et (?:[a-z]+re|offre|propose|du|de|des|la|le|les|vous|nous|son|sa|pour|dans|a)|ayant|capable|a partir|base|basee|motive|experimente|avec|disposant|titulaire)\b/;
/** Where « H/F » may still belong to the noun, even after « pour… » : up to the next strong stop. */
const REACH = 70;
const PLURAL = /^(?:des|plusieurs|\d|deux|trois|quatre)/;
/** A plural names the people sought when it follows the verb, or what the verb's comma cut off. */
const JUST_SOUGHT =
  /(?:\b(?:recherch|recrut|cherch|embauch)(?:e|ons|ent|er|ez)(?: [a-z]+ment| aussi| egalement| toujours)?|,|clients?)\s+$/;
/** A noun that another person bears: « auprès d'un chef », « seconder le maçon ». */
const OF_ANOTHER = /\b(?:pour|aupres d'|seconder|assister|avec|de|par) ?(?:le |la |un |une )?$/;
/** Words that also name the person's chief or a contact, right after a preposition. */
const CHIEFS = /^(?:commercial|professionnel|agent|chef|aide|responsable)s?$/;
const LONGEST_PHRASE = 60;

/** Where a folded stretch names the person sought in one gender: the noun phrase, up to its first stop. */
export function soughtIn(folded: string): (readonly [start: number, end: number])[] {
  const cue = SEEKS.exec(folded);
  if (!cue) return [];
  const sought = cue.index + cue[0].length;
  return [...namedBare(folded), ...namedWithArticle(folded, cue.index, sought)];
}

function namedBare(folded: string): (readonly [start: number, end: number])[] {
  return [BARE, BY_SEX].flatMap((pattern) =>
    [...folded.matchAll(pattern)].flatMap(({ 0: text, 1: noun = '', index }) => {
      const end = index + text.length;
      const after = folded.slice(end, end + 2 * REACH);
      const trade = tradeOf(noun);
      const plain = pattern === BY_SEX || (trade !== null && trade.gender !== 'epicene');
      if (!plain || BOTH_GENDERS.test(after) || showsBothForms(noun + after)) return [];
      const phrase = PHRASE_END.exec(after)?.index ?? after.length;
      return [[end - noun.length, end + Math.min(phrase, LONGEST_PHRASE)] as const];
    }),
  );
}

function namedWithArticle(
  folded: string,
  cueAt: number,
  sought: number,
): (readonly [start: number, end: number])[] {
  return [...folded.matchAll(NAMED)].flatMap(({ 0: text, 1: article = '', 2: noun = '', index }) => {
    const before = folded.slice(Math.max(0, index - REACH), index);
    const trade = JUST_SOUGHT.test(before) ? likelyTradeOf(noun) : tradeOf(noun);
    const after = folded.slice(index + text.length, index + text.length + 2 * REACH);
    if (!trade || index < cueAt || !isOneGender(trade, article, noun, before, after)) return [];
    if (OF_ANOTHER.test(before) && (index > sought + 12 || CHIEFS.test(noun))) return [];
    if (PLURAL.test(article) && !JUST_SOUGHT.test(before)) return [];
    const phrase = PHRASE_END.exec(after)?.index ?? after.length;
    return [[index, index + text.length + Math.min(phrase, LONGEST_PHRASE)] as const];
  });
}

function isOneGender(
  trade: TradeWord,
  article: string,
  noun: string,
  before: string,
  after: string,
): boolean {
  if (/^(?:le|la|son|notre)$/.test(article) && !/^candidate?$/.test(noun)) return false;
  if (trade.gender === 'epicene' && (!/\bune?$/.test(article) || /\bun\s*(?:\/|ou)\s*(?:d')?$/.test(before)))
    return false;
  const reach = after.slice(0, Math.min(REACH, after.search(/[.;!?](?:\s|$)/) + 1 || REACH));
  return !BOTH_GENDERS.test(noun) && !BOTH_GENDERS.test(reach) && !showsBothForms(noun + reach);
}
