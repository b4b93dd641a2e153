import type { NeedRewriting } from '../../../data/need-rewriting';
import type { OfferVersion } from '../../../data/offers';
import type { Stretch } from '../finding-segments';

/** What is drawn between a need and a version of its offer. */
interface Links {
  /** By sentence: the words of the need that it comes from. */
  readonly stretches: readonly (readonly Stretch[])[];
  /** The passages that no sentence says. */
  readonly removed: readonly Stretch[];
  /** Where the words of the need must be cut for a line to begin there. */
  readonly anchors: readonly number[];
}

/** The links of a version: each sentence with its words of the need, and what of the need stands in no sentence. */
export function linksOf({ proposal }: NeedRewriting, version: OfferVersion): Links {
  const stretches = version.sentences.map(({ sources }) =>
    sources.flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }])),
  );
  const said = stretches.flat();
  const removed = proposal.removed.filter(
    (cut) => !said.some(({ start, end }) => start < cut.end && cut.start < end),
  );
  return { stretches, removed, anchors: [...said, ...removed].map(({ start }) => start) };
}
