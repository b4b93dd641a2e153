import { type Finding } from '../finding';
import { fold } from '../text/fold';
import { type ExclusionScore } from './offer';
import { HARD_CONDITIONS, LEGAL_WEIGHT, WEIGHTS } from './words/weights';

/**
 * How much a text keeps people out: the sum of the points of its findings (`words/weights.ts`: by label and strength; 4 for what the law
 * asks; 1 a word of the trade, 10 at most for all) and of its hard conditions (2 or 4 each, once), at most 100. `parts` says what was
 * counted, heaviest first, before the limit of 100.
 */
export function scoreOf(findings: readonly Finding[], text: string): ExclusionScore {
  const counts = new Map<string, { count: number; points: number }>();
  const count = (label: string, points: number): void => {
    const before = counts.get(label) ?? { count: 0, points: 0 };
    counts.set(label, { count: before.count + 1, points: before.points + points });
  };
  for (const finding of findings) count(...pointsOf(finding));
  const folded = fold(text);
  for (const { name, pattern, points } of HARD_CONDITIONS) if (pattern.test(folded)) count(name, points);
  const parts = [...counts]
    .map(([label, { count: times, points }]) => ({ label, count: times, points: limited(label, points) }))
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points || (a.label < b.label ? -1 : 1));
  return {
    value: Math.min(
      100,
      parts.reduce((sum, { points }) => sum + points, 0),
    ),
    parts,
  };
}

function pointsOf({ label, strength, legalRequirement }: Finding): [string, number] {
  if (legalRequirement && strength !== 'mention') return [LEGAL_WEIGHT.name, LEGAL_WEIGHT.points];
  const { name, points } = WEIGHTS[label];
  const graded = label === 'EXPERIENCE' || label === 'DIPLOMA' || label === 'QUALIFICATION';
  return [graded ? `${name}, ${ASKED[strength]}` : name, points[strength]];
}

const ASKED = { exigé: 'exigé', souhaité: 'souhaité', mention: 'évoqué' } as const;

function limited(label: string, points: number): number {
  return label === WEIGHTS.JARGON.name ? Math.min(points, 10) : points;
}
