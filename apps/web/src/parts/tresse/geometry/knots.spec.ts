import fc from 'fast-check';
import { addDays, dayNumber } from '../../../words/civil-date';
import { crowded, sandrine } from '../sample-journeys';
import type { StrandKind, TresseData, TresseLink } from '../tresse-data';
import { type Knot, placeKnots } from './knots';

const RULES = { half: 32, gap: 70, start: 0, end: 1200, today: 700 };
const link = (
  id: string,
  fromKind: StrandKind,
  toKind: StrandKind,
  at = '2026-06-01',
  planned = false,
): TresseLink => ({
  id,
  at,
  fromKind,
  toKind,
  fromId: `from ${id}`,
  toId: `to ${id}`,
  sentence: '',
  effect: '',
  planned,
});
const place = (links: readonly TresseLink[], positions: Readonly<Record<string, number>>): Knot[] => {
  const data: TresseData = { actions: [], phases: [], links, today: '2026-11-24' };
  return placeKnots(data, ({ id }) => positions[id] ?? 0, RULES);
};

describe('the knots of a braid', () => {
  it('are numbered in the order of their dates, whatever the order they were entered in', () => {
    const links = [
      link('late', 'advice', 'training', '2026-09-01'),
      link('early', 'training', 'advice', '2026-02-01'),
    ];
    const knots = place(links, { late: 500, early: 100 });
    expect(knots.map((knot) => [knot.centre, knot.numbers])).toEqual([
      [100, [1]],
      [500, [2]],
    ]);
  });

  it('pass their source over first: the strand the help came from', () => {
    const [knot] = place([link('a', 'work_situation', 'training')], { a: 300 });
    expect(knot).toMatchObject({ source: 2, target: 1 });
  });

  it('stay apart at 70 px and become one below', () => {
    const links = [
      link('a', 'advice', 'training', '2026-05-01'),
      link('b', 'advice', 'training', '2026-05-08'),
    ];
    expect(place(links, { a: 200, b: 270 })).toHaveLength(2);
    expect(place(links, { a: 200, b: 269 }).map(({ centre, numbers }) => ({ centre, numbers }))).toEqual([
      { centre: 234.5, numbers: [1, 2] },
    ]);
  });

  it('take in the third strand when two links that share one are drawn together', () => {
    const links = [
      link('a', 'advice', 'training', '2026-05-01'),
      link('b', 'training', 'work_situation', '2026-05-08'),
    ];
    expect(place(links, { a: 200, b: 240 })).toMatchObject([{ source: 0, target: 2, numbers: [1, 2] }]);
  });

  it('never reach over today: what is done stays before it, what is planned after', () => {
    const done = place([link('a', 'advice', 'training', '2026-11-23')], { a: 699 });
    const planned = place([link('b', 'advice', 'training', '2026-11-25')], { b: 701 });
    expect((done[0]?.centre ?? 0) + RULES.half).toBeLessThan(RULES.today);
    expect((planned[0]?.centre ?? 0) - RULES.half).toBeGreaterThan(RULES.today);
  });

  it('are planned as soon as their date is to come, even if nobody said so', () => {
    expect(place([link('a', 'advice', 'training', '2026-12-24')], { a: 900 })[0]?.planned).toBe(true);
  });

  it('are one when done together, and only planned when every link is', () => {
    expect(
      placeKnots(crowded, ({ at }) => dayNumber(at) - dayNumber('2026-08-31') + 300, RULES).map(
        (knot) => knot.numbers,
      ),
    ).toEqual([[1, 2, 3], [4]]);
    expect(
      placeKnots(sandrine, ({ at }) => dayNumber(at) - dayNumber('2026-01-01'), { ...RULES, gap: 10 }),
    ).toHaveLength(4);
  });

  it('are never closer than the gap, for any set of dates', () => {
    const kinds = fc.constantFrom<StrandKind>('advice', 'training', 'work_situation');
    const entries = fc.array(fc.record({ day: fc.integer({ min: 0, max: 600 }), from: kinds, to: kinds }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(entries, (list) => {
        const links = list.map(({ day, from, to }, index) =>
          link(String(index), from, to, addDays('2026-01-01', day)),
        );
        const knots = place(
          links,
          Object.fromEntries(list.map(({ day }, index) => [String(index), day * 2])),
        );
        knots
          .slice(1)
          .forEach((knot, index) =>
            expect(knot.centre - (knots[index]?.centre ?? 0)).toBeGreaterThanOrEqual(70),
          );
        expect(knots.flatMap((knot) => knot.numbers).toSorted((a, b) => a - b)).toEqual(
          links.map((_, index) => index + 1),
        );
      }),
    );
  });
});
