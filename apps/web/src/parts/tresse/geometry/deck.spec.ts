import { dayNumber, dayOf } from '../../../words/civil-date';
import { sandrine, yohann } from '../sample-journeys';
import type { TresseAction, TresseData } from '../tresse-data';
import { holesOf, planksOf } from './deck';

const action = (from: string, to: string | null, state: TresseAction['state'] = 'done'): TresseAction => ({
  id: from,
  kind: 'advice',
  label: '',
  from,
  to,
  state,
});
/** A journey that began on Monday 7 September 2026, seen on Tuesday 24 November. */
const journey = (...actions: TresseAction[]): TresseData => ({
  actions,
  links: [],
  today: '2026-11-24',
  phases: [{ n: 1, label: 'Orientation', from: '2026-09-07', to: null }],
});
const holes = (data: TresseData): unknown[] =>
  holesOf(data).map(({ from, to, weeks, ongoing }) => [dayOf(from), dayOf(to - 1), weeks, ongoing]);

describe('the planks of the deck', () => {
  it('are full for each week when somebody acted, were it a single day', () => {
    const planks = planksOf(journey(action('2026-09-09', '2026-09-09')));
    expect(planks[0]).toEqual({ from: dayNumber('2026-09-07'), to: dayNumber('2026-09-14'), state: 'acted' });
  });

  it('are missing, not hollow, for weeks that are over without anybody', () => {
    const planks = planksOf(journey(action('2026-09-09', '2026-09-09')));
    expect(planks[1]?.state).toBe('open');
    expect(dayOf(planks[1]?.from ?? 0)).toBe('2026-11-23');
  });

  it('are hollow for weeks to come, even when something is planned', () => {
    const planks = planksOf(journey(action('2026-12-03', '2026-12-04', 'planned')));
    expect(planks.every((plank) => plank.state === 'open')).toBe(true);
  });

  it('stand for one week, two in the contract, four after', () => {
    const lengthIn = (day: string): number => {
      const plank = planksOf(sandrine).find(({ from, to }) => from <= dayNumber(day) && to > dayNumber(day));
      return (plank?.to ?? 0) - (plank?.from ?? 0);
    };
    expect([lengthIn('2026-05-06'), lengthIn('2026-08-05'), lengthIn('2027-11-03')]).toEqual([7, 14, 28]);
  });
});

describe('the holes of the deck', () => {
  it('begin at two weeks in a row', () => {
    expect(holes(journey(action('2026-09-07', '2026-11-01'), action('2026-11-09', null, 'running')))).toEqual(
      [],
    );
    expect(holes(journey(action('2026-09-07', '2026-10-25'), action('2026-11-09', null, 'running')))).toEqual(
      [['2026-10-26', '2026-11-08', 2, false]],
    );
  });

  it('tell Sandrine’s two weeks between the Pass Dating and the POE', () => {
    expect(holes(sandrine)).toEqual([['2026-04-06', '2026-04-19', 2, false]]);
  });

  it('still last when nobody has come back yet', () => {
    expect(holes(yohann)).toEqual([['2026-11-02', '2026-11-22', 3, true]]);
  });

  it('do not count the week under way', () => {
    expect(holes(journey(action('2026-09-07', '2026-11-15')))).toEqual([]);
  });

  it('do not count a first week cut by the beginning of the journey', () => {
    const late = {
      ...journey(action('2026-09-21', null, 'running')),
      phases: [{ n: 1, label: '', from: '2026-09-12', to: null }],
    };
    expect(holes(late)).toEqual([]);
  });
});
