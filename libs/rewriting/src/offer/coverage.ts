import { readDocument, type Span } from '../text/read-document';
import { classify } from './classify';
import { type Rewriting } from './offer';
import { readUnits } from './read-units';
import { leftovers, overlaps } from './spans';

/** What a rewriting says of a need: which of its spans became nothing. */
export interface Coverage {
  /** Units that say something: headings say nothing. */
  readonly units: number;
  /** Tasks, and those of them that the offer says. */
  readonly tasks: { readonly total: number; readonly said: number };
  /** Spans that are the source of no sentence and are not listed as removed. Empty, always. */
  readonly lost: readonly Span[];
}

/** Checks that nothing of a need was lost without a word: each stretch of it is the source of a sentence or removed with a reason. */
export function coverage(title: string, text: string, { findings, offer, removed }: Rewriting): Coverage {
  const document = readDocument(title, text);
  const said = offer.sentences.flatMap(({ sources }) =>
    sources.flatMap((source) => (source.from === 'need' ? [source] : [])),
  );
  const known = readUnits(document).map((unit) => ({
    unit,
    kind: classify(
      unit,
      findings.filter((finding) => overlaps(finding, unit)),
    ),
  }));
  const speaking = known.filter(({ kind }) => kind !== 'heading');
  const tasks = speaking.filter(({ kind }) => kind === 'task');
  return {
    units: speaking.length,
    tasks: {
      total: tasks.length,
      said: tasks.filter(({ unit }) => said.some((span) => overlaps(span, unit))).length,
    },
    lost: speaking.flatMap(({ unit }) => leftovers(document, unit, [...said, ...removed])),
  };
}
