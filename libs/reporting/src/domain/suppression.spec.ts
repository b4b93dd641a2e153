import { EXIT_OUTCOMES, FUNNEL_STEPS, type FigureCode } from '@passerelle/kernel';
import fc from 'fast-check';
import { outcomesOf, type Counts } from './figures';
import { SMALLEST_CELL, tellable } from './suppression';

const small = (number: number): boolean => number > 0 && number < SMALLEST_CELL;
const exit = (outcome: (typeof EXIT_OUTCOMES)[number]): FigureCode => `exit_${outcome}`;
const EXITS = EXIT_OUTCOMES.map(exit);
const LASTING = outcomesOf('lasting_employment').map(exit);
const EMPLOYED = outcomesOf('employed').map(exit);

/** A programme in which the numbers fit together, as those of real people do. */
const aProgramme = fc
  .record({
    exits: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: EXITS.length, maxLength: EXITS.length }),
    still: fc.integer({ min: 0, max: 30 }),
    falls: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 6, maxLength: 6 }),
  })
  .map(({ exits, still, falls }): Counts => {
    const outcomes = Object.fromEntries(EXITS.map((code, place) => [code, exits[place] ?? 0]));
    const sum = (codes: readonly FigureCode[]): number =>
      codes.reduce((total, code) => total + (outcomes[code] ?? 0), 0);
    const exited = sum(EXITS);
    const less = (from: number, by: number | undefined): number => Math.max(0, from - (by ?? 0));
    const referred = exited + still;
    const admitted = less(referred, falls[0]);
    const met = less(admitted, falls[1]);
    const started = less(met, falls[2]);
    const agreed = less(met, falls[3]);
    const steps = {
      referred,
      admitted,
      met,
      poe_started: started,
      poe_completed: less(started, falls[4]),
      agreed,
      signed: less(agreed, falls[5]),
      exited,
      employed: sum(EMPLOYED),
      lasting_employment: sum(LASTING),
    };
    return { ...steps, ...outcomes } as Counts;
  });

/** Numbers about exits that a reader can work out from those told, by elimination over the sums they know. */
function workedOut(
  counts: Counts,
  shown: ReadonlySet<FigureCode>,
): (wanted: Readonly<Record<string, number>>) => boolean {
  const unknowns = [...EXITS];
  const told: FigureCode[] = [...EXITS, 'exited', 'employed', 'lasting_employment'];
  const rows = told
    .filter((code) => shown.has(code))
    .map((code) => unknowns.map((each) => (partsOf(code).includes(each) ? 1 : 0)));
  const rank = rankOf(rows);
  return (wanted) => rankOf([...rows, unknowns.map((each) => wanted[each] ?? 0)]) === rank;
}

function partsOf(code: FigureCode): readonly FigureCode[] {
  if (code === 'exited') return EXITS;
  if (code === 'employed') return EMPLOYED;
  if (code === 'lasting_employment') return LASTING;
  return [code];
}

function rankOf(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < EXITS.length; column += 1) {
    const pivot = rows.findIndex((row, index) => index >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    [rows[rank], rows[pivot]] = [rows[pivot] ?? [], rows[rank] ?? []];
    const top = rows[rank] ?? [];
    for (const [index, row] of rows.entries()) {
      if (index === rank) continue;
      const factor = (row[column] ?? 0) / (top[column] ?? 1);
      for (let each = 0; each < row.length; each += 1)
        row[each] = (row[each] ?? 0) - factor * (top[each] ?? 0);
    }
    rank += 1;
  }
  return rank;
}

const everyone = (codes: readonly FigureCode[]): Record<string, number> =>
  Object.fromEntries(codes.map((code) => [code, 1]));
const without = (codes: readonly FigureCode[], less: readonly FigureCode[]): FigureCode[] =>
  codes.filter((code) => !less.includes(code));

describe('figures given to readers outside the group', () => {
  it('tell no number that points at fewer than five people', () => {
    fc.assert(
      fc.property(aProgramme, (counts) => {
        for (const code of tellable(counts)) expect(small(counts[code])).toBe(false);
      }),
    );
  });

  it('tell no two numbers whose difference points at fewer than five people', () => {
    const nested: [FigureCode, FigureCode][] = [
      ['referred', 'admitted'],
      ['referred', 'signed'],
      ['admitted', 'met'],
      ['met', 'poe_started'],
      ['poe_started', 'poe_completed'],
      ['met', 'agreed'],
      ['agreed', 'signed'],
      ['referred', 'exited'],
      ['exited', 'employed'],
      ['employed', 'lasting_employment'],
    ];
    fc.assert(
      fc.property(aProgramme, fc.constantFrom(...nested), (counts, [whole, part]) => {
        const shown = tellable(counts);
        if (shown.has(whole) && shown.has(part)) expect(small(counts[whole] - counts[part])).toBe(false);
      }),
    );
  });

  it('let nobody work out an outcome of a few people, or what is left of a sum, from the rest', () => {
    const groups = [
      ...EXITS.map((code) => [code]),
      LASTING,
      EMPLOYED,
      without(EXITS, LASTING),
      without(EXITS, EMPLOYED),
      without(EMPLOYED, LASTING),
    ];
    fc.assert(
      fc.property(aProgramme, (counts) => {
        const known = workedOut(counts, tellable(counts));
        for (const group of groups) {
          const people = group.reduce((total, code) => total + counts[code], 0);
          if (small(people))
            expect({ group, known: known(everyone(group)) }).toEqual({ group, known: false });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('tell everything when every number is large or zero', () => {
    const counts = Object.fromEntries(
      [...FUNNEL_STEPS, ...EXITS].map((code) => [
        code,
        code === 'exit_cdi' || !code.startsWith('exit_') ? 20 : 0,
      ]),
    ) as Counts;
    expect(tellable(counts).size).toBe(Object.keys(counts).length);
  });

  it('keep back a second outcome with the only small one', () => {
    const counts = {
      ...Object.fromEntries([...FUNNEL_STEPS, ...EXITS].map((code) => [code, 0])),
      ...{ referred: 60, admitted: 60, met: 60, poe_started: 20, poe_completed: 20, agreed: 20, signed: 20 },
      ...{ exited: 20, employed: 20, lasting_employment: 20, exit_cdi: 17, exit_business_creation: 3 },
    } as Counts;
    const shown = tellable(counts);
    expect(shown.has('exit_business_creation')).toBe(false);
    expect(shown.has('exit_cdi')).toBe(false);
    expect(shown.has('lasting_employment')).toBe(true);
  });
});
