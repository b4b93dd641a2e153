import { type ExclusionScore, type Finding, isBlocking, rereadOffer, scoreOf } from '@passerelle/rewriting';
import type { OfferWords } from '../../../data/offers';
import { findingKind } from '../../../words/findings';

/** The fields of an offer that are read. */
type ReadField = 'title' | 'body' | 'conditions';

/** What a reading of the typed offer gives: what keeps people out, field by field, and the score of the whole. */
interface ReadWords {
  readonly blocking: Readonly<Record<ReadField, readonly Finding[]>>;
  /** Findings of all kinds, those that may stay too. */
  readonly marks: number;
  readonly score: ExclusionScore;
}

/** Reads an offer as it is typed; each blocking finding goes to the field that it is written in. */
export function rereadWords({ title, body, conditions }: OfferWords): ReadWords {
  const { findings } = rereadOffer(title, `${body}\n\n${conditions}`);
  const bodyStart = title.length + 2;
  const conditionsStart = bodyStart + body.length + 2;
  const blocking = findings.filter((finding) => isBlocking(finding));
  return {
    blocking: {
      title: blocking.filter(({ start }) => start < bodyStart),
      body: blocking.filter(({ start }) => start >= bodyStart && start < conditionsStart),
      conditions: blocking.filter(({ start }) => start >= conditionsStart),
    },
    marks: findings.filter((finding) => findingKind(finding)).length,
    score: scoreOf(findings, `${title}\n${body}\n${conditions}`),
  };
}
