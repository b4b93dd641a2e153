import {
  problemsOfDates,
  problemsOfLinkDay,
  refusalOfLink,
  stateByDates,
  type LinkEnd,
} from './guidance-action';

const advice: LinkEnd = { candidateId: 'lea', kind: 'advice', startsOn: '2026-02-02', endsOn: '2026-02-20' };
const immersion: LinkEnd = {
  candidateId: 'lea',
  kind: 'work_situation',
  startsOn: '2026-02-16',
  endsOn: '2026-02-27',
};

describe('a knot between two actions', () => {
  it('ties help of two kinds, the cause first', () => {
    expect(refusalOfLink(advice, immersion)).toBeNull();
  });

  it.each<[string, LinkEnd, LinkEnd, string]>([
    ['of two people', advice, { ...immersion, candidateId: 'tom' }, 'actions_of_two_people'],
    ['of one kind', advice, { ...immersion, kind: 'advice' }, 'actions_of_one_kind'],
    ['against time', immersion, advice, 'action_links_itself'],
  ])('cannot be made %s', (_case, from, to, code) => {
    expect(refusalOfLink(from, to)).toBe(code);
  });

  it('is made while both could know of each other', () => {
    expect(problemsOfLinkDay('2026-02-16', advice, immersion)).toEqual([]);
    expect(problemsOfLinkDay('2026-02-01', advice, immersion)).toMatchObject([{ code: 'date_before' }]);
    expect(problemsOfLinkDay('2026-02-28', advice, immersion)).toMatchObject([{ code: 'date_after' }]);
  });
});

describe('an action', () => {
  it.each([
    ['2026-03-02', null, 'planned'],
    ['2026-03-01', null, 'running'],
    ['2026-02-01', '2026-03-01', 'running'],
    ['2026-02-01', '2026-02-28', 'done'],
  ])('from %s to %s is, on 1 March 2026, %s', (startsOn, endsOn, state) => {
    expect(stateByDates(startsOn, endsOn, '2026-03-01')).toBe(state);
  });

  it('does not end before it starts', () => {
    expect(problemsOfDates('2026-03-02', '2026-03-01')).toMatchObject([
      { pointer: '/endsOn', code: 'date_before' },
    ]);
    expect(problemsOfDates('2026-03-02', '2026-03-02')).toEqual([]);
    expect(problemsOfDates('2026-03-02', null)).toEqual([]);
  });
});
