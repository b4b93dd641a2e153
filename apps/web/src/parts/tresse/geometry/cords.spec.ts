import { dayNumber } from '../../../words/civil-date';
import type { TresseAction, TresseData } from '../tresse-data';
import { actedDays, type Cord, cordsOf, cutsOf } from './cords';
import type { Knot } from './knots';

/** One pixel a day from 1 January 2026; today is day 327, 24 November. */
const x = (day: string): number => dayNumber(day) - dayNumber('2026-01-01');
const TODAY = x('2026-11-24');
const RULES = {
  span: (action: TresseAction) => ({ from: x(action.from), to: x(action.to ?? action.from) + 1 }),
  today: TODAY,
  end: 600,
  cap: 6,
  openLength: 40,
};
const action = (part: Partial<TresseAction>): TresseAction => ({
  id: 'a',
  kind: 'advice',
  label: 'Bilan',
  from: '2026-03-01',
  to: '2026-04-30',
  state: 'done',
  ...part,
});
const dataOf = (...actions: TresseAction[]): TresseData => ({
  actions,
  links: [],
  phases: [],
  today: '2026-11-24',
});
const draw = (actions: TresseAction[], knots: Knot[] = []): Cord[] =>
  cordsOf(dataOf(...actions), knots, RULES);
const seen = ({ tone, from, to, startEnd, endEnd }: Cord): unknown[] => [tone, from, to, startEnd, endEnd];

describe('cords', () => {
  it('are full from the first to the last day of what was done, round ends included', () => {
    expect(draw([action({})]).map(seen)).toEqual([['done', 59 + 6, 120 - 6, 'round', 'round']]);
  });

  it('are full up to today and hollow after for what runs', () => {
    expect(draw([action({ state: 'running', to: '2027-02-28' })]).map(seen)).toEqual([
      ['planned', TODAY, x('2027-03-01') - 6, 'flat', 'round'],
      ['done', 65, TODAY, 'round', 'flat'],
    ]);
  });

  it('stay open after today when nobody knows the end', () => {
    expect(draw([action({ state: 'running', to: null })])[0]).toMatchObject({
      from: TODAY,
      to: TODAY + 40,
      endEnd: 'flat',
    });
  });

  it('stay full up to today for what should be over and still runs', () => {
    expect(draw([action({ state: 'running' })]).map(seen)).toEqual([['done', 65, TODAY, 'round', 'flat']]);
  });

  it('are hollow for what is planned', () => {
    expect(draw([action({ state: 'planned', from: '2027-01-01', to: '2027-01-31' })])).toMatchObject([
      { tone: 'planned' },
    ]);
  });

  it('show a single day as 5 px plus the round ends', () => {
    const [cord] = draw([action({ from: '2026-04-02', to: '2026-04-02' })]);
    expect((cord?.to ?? 0) - (cord?.from ?? 0)).toBe(5);
  });

  it('are cut square, on the last day, where the action was interrupted', () => {
    const interrupted = action({ state: 'interrupted' });
    expect(draw([interrupted]).map(seen)).toEqual([['done', 65, 120, 'round', 'flat']]);
    expect(cutsOf(dataOf(interrupted), RULES)).toEqual([{ lane: 0, at: 120 }]);
  });

  it('are one where two actions of a strand overlap, two where one follows the other', () => {
    const overlapping = [action({}), action({ id: 'b', from: '2026-04-10', to: '2026-06-30' })];
    const following = [action({}), action({ id: 'b', from: '2026-05-01', to: '2026-06-30' })];
    expect(draw(overlapping)).toMatchObject([{ actionIds: ['a', 'b'], from: 65, to: x('2026-07-01') - 6 }]);
    expect(draw(following)).toHaveLength(2);
  });

  it('make one with the loop of a knot, even where the action ends inside it', () => {
    const knot: Knot = { centre: 120, half: 32, source: 0, target: 1, numbers: [1], planned: false };
    expect(draw([action({})], [knot])).toMatchObject([
      { lane: 0, from: 65, to: 152, actionIds: ['a'] },
      { lane: 1, from: 88, to: 152, actionIds: [] },
    ]);
  });

  it('make no loop for a strand that follows itself', () => {
    expect(draw([], [{ centre: 120, half: 32, source: 0, target: 0, numbers: [1], planned: false }])).toEqual(
      [],
    );
  });
});

describe('the days somebody really acted', () => {
  const today = dayNumber('2026-11-24');

  it('are none for what is planned or has not begun', () => {
    expect(actedDays(action({ state: 'planned' }), today)).toBeUndefined();
    expect(actedDays(action({ state: 'done', from: '2026-12-01', to: '2026-12-02' }), today)).toBeUndefined();
  });

  it('go up to today, included, for what runs', () => {
    expect(actedDays(action({ state: 'running', to: '2027-05-01' }), today)).toEqual({
      from: dayNumber('2026-03-01'),
      to: today + 1,
    });
  });
});
