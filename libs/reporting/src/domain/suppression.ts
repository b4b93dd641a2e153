import { EXIT_OUTCOMES, type ExitOutcome, type FigureCode } from '@passerelle/kernel';
import { outcomesOf, type Counts } from './figures';

/** Fewest people a number may point at, zero aside (RULES, i: five by default). */
export const SMALLEST_CELL = 5;

/**
 * The figures that may be told without pointing at fewer than five people: neither by a small number, nor by the difference of
 * two numbers of which one counts a part of the other's people, nor by what is left of a sum.
 */
export function tellable(counts: Counts, smallest = SMALLEST_CELL): Set<FigureCode> {
  const small = (number: number): boolean => number > 0 && number < smallest;
  const shown = new Set((Object.keys(counts) as FigureCode[]).filter((code) => !small(counts[code])));
  for (let before = -1; before !== shown.size;) {
    before = shown.size;
    hideCloseParts(counts, shown, small);
    for (const sum of SUMS) hideWhatIsLeft(sum, counts, shown, small);
  }
  return shown;
}

type Small = (number: number) => boolean;

/** A part that is all but a few of its whole tells of those few: the part is kept back. */
function hideCloseParts(counts: Counts, shown: Set<FigureCode>, small: Small): void {
  for (const [whole, part] of PARTS_OF) {
    if (shown.has(whole) && shown.has(part) && small(Math.abs(counts[whole] - counts[part])))
      shown.delete(part);
  }
}

/**
 * In a sum, one number kept back can be worked out from the others: another one is kept back with it. Where the whole is told, the
 * parts kept back must together be many people.
 */
function hideWhatIsLeft(sum: Sum, counts: Counts, shown: Set<FigureCode>, small: Small): void {
  const terms = [...sum.whole, ...sum.minus, ...sum.parts].filter((code) => !shown.has(code));
  const hidden = sum.parts.filter((code) => !shown.has(code));
  const people = hidden.reduce((total, code) => total + counts[code], 0);
  const wholeTold = terms.length === hidden.length;
  if (terms.length !== 1 && !(wholeTold && hidden.length > 0 && small(people))) return;
  const next =
    smallestShown(sum.parts, counts, shown) ?? [...sum.minus, ...sum.whole].find((code) => shown.has(code));
  if (next) shown.delete(next);
}

/** The next part to keep back: the smallest that has people, else an empty one. */
function smallestShown(
  parts: readonly FigureCode[],
  counts: Counts,
  shown: ReadonlySet<FigureCode>,
): FigureCode | undefined {
  const rank = (code: FigureCode): number => (counts[code] === 0 ? Number.MAX_SAFE_INTEGER : counts[code]);
  return parts.filter((code) => shown.has(code)).sort((a, b) => rank(a) - rank(b))[0];
}

interface Sum {
  readonly whole: readonly FigureCode[];
  readonly minus: readonly FigureCode[];
  readonly parts: readonly FigureCode[];
}

const exits = (outcomes: readonly ExitOutcome[]): FigureCode[] =>
  outcomes.map((outcome) => `exit_${outcome}` as const);
const LASTING = outcomesOf('lasting_employment');
const EMPLOYED = outcomesOf('employed');

/** Sums that a reader can work out: a whole, less what is told apart of it, is the sum of its parts. */
const SUMS: readonly Sum[] = [
  { whole: ['exited'], minus: [], parts: exits(EXIT_OUTCOMES) },
  { whole: ['employed'], minus: [], parts: exits(EMPLOYED) },
  { whole: ['lasting_employment'], minus: [], parts: exits(LASTING) },
  {
    whole: ['exited'],
    minus: ['employed'],
    parts: exits(EXIT_OUTCOMES.filter((outcome) => !EMPLOYED.includes(outcome))),
  },
  {
    whole: ['exited'],
    minus: ['lasting_employment'],
    parts: exits(EXIT_OUTCOMES.filter((outcome) => !LASTING.includes(outcome))),
  },
  {
    whole: ['employed'],
    minus: ['lasting_employment'],
    parts: exits(EMPLOYED.filter((outcome) => !LASTING.includes(outcome))),
  },
];

const TO_POE: readonly FigureCode[] = ['referred', 'admitted', 'met', 'poe_started', 'poe_completed'];
const TO_CONTRACT: readonly FigureCode[] = ['referred', 'admitted', 'met', 'agreed', 'signed'];
const pairsOf = (steps: readonly FigureCode[]): (readonly [FigureCode, FigureCode])[] =>
  steps.flatMap((whole, place) => steps.slice(place + 1).map((part) => [whole, part] as const));

/** Pairs of which the second counts some of the first's people: the steps follow one another, exits are of people referred. */
const PARTS_OF: readonly (readonly [FigureCode, FigureCode])[] = [
  ...pairsOf(TO_POE),
  ...pairsOf(TO_CONTRACT),
  ['referred', 'exited'],
  ['exited', 'employed'],
  ['exited', 'lasting_employment'],
  ['employed', 'lasting_employment'],
  ...exits(EXIT_OUTCOMES).map((code) => ['exited', code] as const),
  ...exits(EMPLOYED).map((code) => ['employed', code] as const),
  ...exits(LASTING).map((code) => ['lasting_employment', code] as const),
];
