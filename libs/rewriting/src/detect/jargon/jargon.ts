import type { Finding } from '../../finding';
import { fold } from '../../text/fold';
import type { Detector } from '../detector';
import { ABBREVIATIONS } from './abbreviations';
import { KNOWN_ABBREVIATIONS } from './known';
import { plainWords } from './plain-words';
import { EXPLAINED_ONLY, TRADE_TERMS } from './trade-terms';

/** Two to six capitals, possibly with a figure (« BA13 »), or a CACES category after its word. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}.&-])(?<!(?<![dl])['’])(?:CACES(?:\s?[®])?(?:\s?R\.?\s?4\d{2})?|\p{Lu}[\p{Lu}\p{N}]{1,5})(?![\p{L}\p{N}]|[.]\p{Lu}|&)/gu;
const TERMS = Object.keys(TRADE_TERMS).filter((term) => !EXPLAINED_ONLY.has(term));
const TERM = new RegExp(
  `(?<![a-z0-9])(?:${TERMS.map(fold)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?![a-z0-9])`,
  'g',
);

/**
 * Marks abbreviations and words of a trade that a newcomer does not know, at their first occurrence only. Rule 4 of the guide: those that
 * everyone knows (CDI, SMIC, SAV…) and those that the text explains are not marked; nor are capitals inside a line written in capitals.
 */
export const detectJargon: Detector = (document) => {
  const seen = new Set<string>();
  const found = [...abbreviationsIn(document.whole), ...termsIn(document.folded)].toSorted(
    (a, b) => a.start - b.start,
  );
  return found.flatMap(({ start, end }) => {
    const text = document.whole.slice(start, end);
    const key = fold(text).split(' ')[0] === 'caces' ? 'caces' : fold(text);
    if (seen.has(key)) return [];
    seen.add(key);
    return [findingOf(text, start, end)];
  });
};

interface Range {
  readonly start: number;
  readonly end: number;
}

function abbreviationsIn(whole: string): Range[] {
  return [...whole.matchAll(ABBREVIATION)].flatMap(({ 0: text, index }) => {
    const end = index + text.length;
    const known = Object.hasOwn(ABBREVIATIONS, text.split(/\s/)[0] ?? '');
    if (KNOWN_ABBREVIATIONS.has(text) || (!known && !looksUnknown(text, whole, index, end))) return [];
    if (text === 'BE' && /\bpermis\s$/i.test(whole.slice(Math.max(0, index - 8), index))) return [];
    return isInCapitals(whole, index, end, known) || isExplained(text, whole, index, end)
      ? []
      : [{ start: index, end }];
  });
}

/** An abbreviation that the lexicon does not know: no vowel to be read as a word, two to four capitals, not a place code nor a name. */
function looksUnknown(text: string, whole: string, start: number, end: number): boolean {
  if (!/^[B-DF-HJ-NP-TV-XZ]{2,4}$/.test(text)) return false;
  return (
    !/(?:groupe|société|agence|client|chez|entreprise)\s$/i.test(
      whole.slice(Math.max(0, start - 20), start),
    ) && !/^\s?(?:INT|EMPLOI|SERV|\p{Lu}{3,})/u.test(whole.slice(end, end + 10))
  );
}

/** In a title or a line written in capitals, capitals show nothing: only long known abbreviations count there. */
function isInCapitals(whole: string, start: number, end: number, known: boolean): boolean {
  const around =
    /(?:(?:[\p{Lu}'’]{3,})[\s,]+)$/u.test(whole.slice(Math.max(0, start - 25), start)) ||
    /^[\s,]+[\p{Lu}'’]{4,}/u.test(whole.slice(end, end + 25));
  return around && !(known && end - start > 2);
}

/** « CET (compte épargne temps) », « compte épargne temps (CET) » : the initials are near. */
function isExplained(text: string, whole: string, start: number, end: number): boolean {
  const initials = fold(text).replace(/[^a-z]/g, '');
  const after = /^\s*[(:=]\s*([^)\n.]{6,80})/.exec(whole.slice(end, end + 90))?.[1] ?? '';
  const before = /([^(\n.]{6,80})\($/.exec(whole.slice(Math.max(0, start - 90), start))?.[1] ?? '';
  return initials.length > 1 && [after, before].some((words) => initialsOf(words).includes(initials));
}

function initialsOf(words: string): string {
  return fold(words)
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2)
    .map((word) => word.charAt(0))
    .join('');
}

function termsIn(folded: string): Range[] {
  return [...folded.matchAll(TERM)].map(({ 0: text, index }) => ({ start: index, end: index + text.length }));
}

function findingOf(text: string, start: number, end: number): Finding {
  const plain = plainWords(text);
  return {
    start,
    end,
    label: 'JARGON',
    strength: 'mention',
    text,
    reason: `« ${text} » est un mot de métier : qui n’a jamais vu ce métier ne le comprend pas.`,
    suggestion:
      plain === null ? `Que veut dire « ${text} » en mots de tous les jours ?` : `Écrire plutôt : ${plain}.`,
  };
}
