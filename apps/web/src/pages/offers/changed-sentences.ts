import type { OfferVersion } from '../../data/offers';

/** One sentence that a version brought or left out, and where it stands. */
export interface SentenceChange {
  readonly kind: 'added' | 'removed';
  readonly part: string;
  readonly text: string;
}

const sentences = (text: string): string[] =>
  text
    .split(/(?<=[.!?…])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

function compare(part: string, before: readonly string[], after: readonly string[]): SentenceChange[] {
  return [
    ...before
      .filter((text) => !after.includes(text))
      .map((text) => ({ kind: 'removed' as const, part, text })),
    ...after.filter((text) => !before.includes(text)).map((text) => ({ kind: 'added' as const, part, text })),
  ];
}

/**
 * What changed from one version of an offer to another, sentence by sentence, in reading order. Soft skills are compared by
 * code and named by `skill`.
 */
export function changedSentences(
  before: OfferVersion,
  after: OfferVersion,
  skill: (code: string) => string,
): SentenceChange[] {
  return [
    ...compare('Titre', [before.title], [after.title]),
    ...compare('Le travail', sentences(before.body), sentences(after.body)),
    ...compare('Ce qui compte pour réussir ici', before.softSkills.map(skill), after.softSkills.map(skill)),
    ...compare('Les conditions', sentences(before.conditions), sentences(after.conditions)),
  ];
}

/** The newest version that the company has approved, other than the latest: what it remembers having read. */
export function lastApproved(versions: readonly OfferVersion[]): OfferVersion | undefined {
  const newest = Math.max(...versions.map((version) => version.no));
  return versions
    .filter((version) => version.no !== newest && version.companyApprovedAt)
    .toSorted((a, b) => b.no - a.no)[0];
}
