import { type Finding } from '../finding';
import { type OfferSentence } from './offer';
import { type Words } from './reading';
import { typeset } from './typography';

/** Writes after each term of the trade, the first time, what it means: « hayon (plateau qui monte) ». The term stays: it is learnt here. */
export function explainTerms(
  sentences: readonly OfferSentence[],
  findings: readonly Finding[],
  { plainWords }: Words,
  known: string,
): OfferSentence[] {
  const said = new Set<string>();
  const terms = findings
    .filter(({ label }) => label === 'JARGON')
    .flatMap(({ text }) => {
      const plain = plainWords(text);
      return plain === null || plain.toLowerCase() === text.toLowerCase() || invents(plain, known)
        ? []
        : [termOf(text, plain)];
    });
  return sentences.map((sentence) => {
    const small = sentence.text.toLowerCase();
    const text = terms.reduce((words, term) => {
      if (said.has(term.term) || !small.includes(term.term)) return words;
      const explained = explain(words, term);
      if (explained !== words) said.add(term.term);
      return explained;
    }, sentence.text);
    return text === sentence.text
      ? sentence
      : { ...sentence, text, how: sentence.how === 'added' ? 'added' : 'rewritten' };
  });
}

function explain(text: string, { pattern, plain }: Term): string {
  const found = pattern.exec(text);
  if (!found || insideBrackets(text, found.index)) return text;
  const end = found.index + found[0].length;
  return `${text.slice(0, end)} (${plain})${text.slice(end)}`;
}

/** A term in small letters, what finds it in a sentence, and its plain words. */
interface Term {
  readonly term: string;
  readonly pattern: RegExp;
  readonly plain: string;
}

/** What finds each term of the lexicon, made once: the same few terms come back in every need of a trade. */
const PATTERNS = new Map<string, RegExp>();

function termOf(written: string, plain: string): Term {
  const term = typeset(written).toLowerCase();
  const pattern = PATTERNS.get(term) ?? patternOf(term);
  PATTERNS.set(term, pattern);
  return { term, pattern, plain: typeset(plain) };
}

function patternOf(term: string): RegExp {
  const escaped = term.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])(?!\s*\()`, 'iu');
}

function insideBrackets(text: string, at: number): boolean {
  return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
}

/** Whether words hold a figure that is not in what is known. */
function invents(words: string, known: string): boolean {
  const figures = new Set(known.match(/\d+/g) ?? []);
  return (words.match(/\d+/g) ?? []).some((figure) => !figures.has(figure));
}
