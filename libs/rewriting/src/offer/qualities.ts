import { type Finding } from '../finding';
import { type Span } from '../text/read-document';
import { fromNeed } from './draft';
import { type OfferSentence, type SentenceSource } from './offer';
import { type Words } from './reading';
import { asSentence } from './typography';
import { plainQuality } from './words/plain-qualities';

/** The human qualities that a text states, as behaviours. */
export interface Qualities {
  readonly sentences: readonly OfferSentence[];
  /** Codes of the national list, most often stated first, then in the order of the text. */
  readonly codes: readonly string[];
}

/** One behaviour for each quality of the list that the findings state; a quality that the list does not name keeps its word. */
export function qualitiesOf(
  findings: readonly Finding[],
  words: Words,
  sourceOf: (finding: Finding) => SentenceSource,
  how: OfferSentence['how'],
): Qualities {
  const stated = findings.filter(({ label }) => label === 'SOFTSKILL');
  const counts = new Map<string, number>();
  for (const { softSkill } of stated) if (softSkill) counts.set(softSkill, (counts.get(softSkill) ?? 0) + 1);
  const codes = [...counts.keys()].toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const listed = codes.map((code) =>
    behaviour(code, words, stated.filter(({ softSkill }) => softSkill === code).map(sourceOf), how),
  );
  const others = stated
    .filter(({ softSkill }) => !softSkill)
    .map((finding) => otherQuality(finding, sourceOf(finding), how));
  return { sentences: [...listed, ...others], codes };
}

function behaviour(
  code: string,
  words: Words,
  sources: SentenceSource[],
  how: OfferSentence['how'],
): OfferSentence {
  return {
    text: asSentence(words.behavioursOf(code)[0] ?? `Qualité attendue : ${code}`),
    part: 'looking_for',
    how,
    sources,
  };
}

function otherQuality({ text }: Finding, source: SentenceSource, how: OfferSentence['how']): OfferSentence {
  const word = text.replace(/[«»"]/g, '').trim();
  return {
    text: asSentence(plainQuality(word) ?? `L’entreprise le dit ainsi : « ${word} »`),
    part: 'looking_for',
    how,
    sources: [source],
  };
}

/** The source of a quality in the need: its own words, widened to what is only there to carry them. */
export function qualitySource(shares: ReadonlyMap<Finding, Span>): (finding: Finding) => SentenceSource {
  return (finding) => fromNeed(shares.get(finding) ?? finding);
}
