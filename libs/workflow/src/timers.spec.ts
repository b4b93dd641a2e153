import type { TimerDefinition, Vocabulary, WorkflowDefinition } from './definition';
import { LOAN, SOME_FACTS } from './example-workflow';
import type { Facts } from './snapshot';
import { nextDue, timersAfter, timersFor, type Move, type TimerChanges } from './timers';

const NOW = '2026-03-02T10:15:00.000Z';

function after(
  move: Partial<Move>,
  facts: Facts = SOME_FACTS,
  definition: WorkflowDefinition = LOAN,
): TimerChanges {
  return timersAfter(
    definition,
    { act: 'lend', from: 'asked', to: 'lent', reanchors: [], now: NOW, ...move },
    facts,
  );
}
const names = (changes: TimerChanges): string[] => changes.arm.map(({ name }) => name);
const dated = (due: string | null, before?: string): Facts => ({
  dates: { due_on: due },
  subjects: {},
  ...(before === undefined ? {} : { datesBefore: { due_on: before } }),
});

describe('entering a state', () => {
  it('sets its timers, each at its own hour, and cancels those of the state left', () => {
    expect(after({})).toEqual({
      arm: [
        { name: 'due_soon', subject: '', dueAt: '2026-03-29T07:00:00.000Z', pausable: true },
        { name: 'overdue', subject: '', dueAt: '2026-04-01T07:00:00.000Z', pausable: false },
        { name: 'reading', subject: '', dueAt: '2026-04-29T22:00:00.000Z', pausable: false },
      ],
      cancel: ['unanswered', 'rest_review'].filter((name) => name === 'unanswered'),
    });
  });

  it('counts from the moment it was entered, in working days where the timer says so', () => {
    expect(after({ act: 'ask', from: null, to: 'asked' }).arm).toEqual([
      { name: 'unanswered', subject: '', dueAt: '2026-03-09T08:00:00.000Z', pausable: true },
    ]);
    expect(after({ act: 'give_back', from: 'lent', to: 'returned' }).arm).toEqual([
      { name: 'tidy', subject: '', dueAt: '2026-03-03T08:00:00.000Z', pausable: false },
    ]);
  });

  it('sets one timer for each subject, at the same hour', () => {
    const waited = after({}, { ...SOME_FACTS, subjects: { next_readers: ['ana', 'bob'] } }).arm;
    expect(waited.filter(({ name }) => name === 'waiting_reader')).toEqual([
      { name: 'waiting_reader', subject: 'ana', dueAt: '2026-03-04T10:15:00.000Z', pausable: true },
      { name: 'waiting_reader', subject: 'bob', dueAt: '2026-03-04T10:15:00.000Z', pausable: true },
    ]);
    expect(names(after({}, { dates: {}, subjects: {} }))).not.toContain('waiting_reader');
  });

  it('sets no timer on a date that is not known', () => {
    expect(after({}, dated(null)).arm).toEqual([]);
    expect(after({}, { dates: {}, subjects: {} }).arm).toEqual([]);
  });

  it('keeps silent a reminder whose hour is past or has come, and only those', () => {
    expect(names(after({}, dated('2026-03-03')))).toEqual(['overdue', 'reading']);
    expect(names(after({ now: '2026-03-29T07:00:00.000Z' }))).toEqual(['overdue', 'reading']);
    expect(names(after({ now: '2026-03-29T06:59:59.999Z' }))).toContain('due_soon');
    expect(names(after({}, dated('2026-02-01')))).toContain('overdue');
  });
});

describe('going from one state to another that a timer covers both', () => {
  const chased = after(
    { act: 'chase', from: 'lent', to: 'late' },
    { ...SOME_FACTS, subjects: { next_readers: ['ana'] } },
  );

  it('leaves alone what is counted from a date', () => {
    expect([...names(chased), ...chased.cancel]).not.toContain('reading');
  });

  it('sets again what is counted from the entry, in place of the one before', () => {
    expect(names(chased)).toEqual(['waiting_reader']);
    expect(chased.cancel).toContain('waiting_reader');
  });

  it('cancels what covers the first only', () => {
    expect(chased.cancel).toEqual(['due_soon', 'overdue', 'waiting_reader']);
  });
});

describe('leaving', () => {
  it('cancels every timer of the state, and none of others', () => {
    expect(after({ act: 'give_back', from: 'late', to: 'returned' }).cancel).toEqual([
      'reading',
      'waiting_reader',
      'rest_review',
    ]);
  });

  it('nothing behind, there is nothing to cancel', () => {
    expect(after({ act: 'ask', from: null, to: 'asked' }).cancel).toEqual([]);
  });
});

describe('an act that stays in its state', () => {
  const extend = { act: 'extend', from: 'lent', to: 'lent', reanchors: ['due_on'] };

  it('moves the timers of the date it moves, but for those it ends', () => {
    const moved = after(extend, dated('2026-04-15', '2026-03-31'));
    expect(moved.arm.map(({ name, dueAt }) => [name, dueAt])).toEqual([
      ['overdue', '2026-04-16T07:00:00.000Z'],
      ['reading', '2026-05-14T22:00:00.000Z'],
    ]);
    expect(moved.cancel).toEqual(['due_soon', 'overdue', 'reading']);
  });

  it('leaves the timers of a date that stays the same: what was said is not said again', () => {
    expect(after(extend, dated('2026-03-31', '2026-03-31'))).toEqual({ arm: [], cancel: ['due_soon'] });
  });

  it('moves no other timer than those of its dates', () => {
    expect(after({ ...extend, act: 'note', reanchors: [] })).toEqual({ arm: [], cancel: [] });
    expect(after({ ...extend, act: 'note', reanchors: ['other_date'] })).toEqual({ arm: [], cancel: [] });
  });

  it('sets again what was never set, once its date is known', () => {
    expect(names(after({ ...extend, act: 'note' }, { ...dated('2026-04-15'), datesBefore: { due_on: null } }))).toEqual(['due_soon', 'overdue', 'reading']); // prettier-ignore
  });
});

describe('a timer that one act starts', () => {
  it('is set by that act only, wherever the thing stands', () => {
    const rest = after({ act: 'rest', from: 'lent', to: 'lent' });
    expect(rest.arm).toEqual([
      { name: 'rest_review', subject: '', dueAt: '2026-03-16T08:00:00.000Z', pausable: false },
    ]);
    expect(rest.cancel).toEqual(['rest_review']);
    expect(names(after({ act: 'ask', from: null, to: 'asked' }))).not.toContain('rest_review');
  });

  it('lives on from state to state, and is cancelled by the act that ends it', () => {
    expect(after({ act: 'chase', from: 'lent', to: 'late' }).cancel).not.toContain('rest_review');
    expect(after({ act: 'wake', from: 'lent', to: 'lent' })).toEqual({ arm: [], cancel: ['rest_review'] });
  });
});

describe('the timers a thing should have', () => {
  it('are those of its state, counted from its entry, without those an act starts', () => {
    expect(timersFor(LOAN, 'asked', NOW, SOME_FACTS)).toEqual([
      { name: 'unanswered', subject: '', dueAt: '2026-03-09T08:00:00.000Z', pausable: true },
    ]);
    expect(timersFor(LOAN, 'lent', NOW, SOME_FACTS).map(({ name }) => name)).toEqual([
      'due_soon',
      'overdue',
      'reading',
    ]);
    expect(timersFor(LOAN, 'closed', NOW, SOME_FACTS)).toEqual([]);
  });
});

describe('a timer that has fired', () => {
  const weekly = LOAN.timers['reading'] as TimerDefinition<Vocabulary>;

  it('is due again at its own pace until it has fired often enough', () => {
    expect(nextDue(weekly, 1, NOW)).toBe('2026-03-09T10:15:00.000Z');
    expect(nextDue(weekly, 2, NOW)).toBe('2026-03-09T10:15:00.000Z');
    expect(nextDue(weekly, 3, NOW)).toBeNull();
    expect(nextDue(weekly, 4, NOW)).toBeNull();
  });

  it('goes on for ever where no number is given, and at its hour where one is', () => {
    const review = LOAN.timers['rest_review'] as TimerDefinition<Vocabulary>;
    expect(nextDue(review, 99, NOW)).toBe('2026-03-16T08:00:00.000Z');
  });

  it('fires once where no pace is given', () => {
    expect(nextDue(LOAN.timers['overdue'] as TimerDefinition<Vocabulary>, 1, NOW)).toBeNull();
  });
});
