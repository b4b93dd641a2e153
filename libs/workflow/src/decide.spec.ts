import { actsFromHere, possibleActs } from './allowed-acts';
import { decide, stateOf, type Decision } from './decide';
import type { WorkflowDefinition } from './definition';
import { LOAN, LOAN_GUARDS, SOME_FACTS, type LoanFacts } from './example-workflow';
import { runGuards } from './guards';
import type { Snapshot } from './snapshot';

const NOW = '2026-03-02T10:00:00.000Z';
const at = (state: string, more: Partial<Snapshot> = {}): Snapshot => ({
  state,
  version: 4,
  onHold: false,
  previousState: null,
  ...more,
});

function verdict(
  snapshot: Snapshot | null,
  act: string,
  role: string,
  facts: LoanFacts = SOME_FACTS,
  definition: WorkflowDefinition = LOAN,
): ReturnType<typeof decide> {
  return decide(definition, snapshot, { act, role, input: {}, facts, now: NOW }, LOAN_GUARDS);
}

function decided(snapshot: Snapshot | null, act: string, role: string, facts = SOME_FACTS): Decision {
  const found = verdict(snapshot, act, role, facts);
  if ('refusal' in found) throw new Error(found.refusal.code);
  return found.decision;
}

describe('an act', () => {
  it('that opens the thing gives it its first state and version', () => {
    expect(decided(null, 'ask', 'reader')).toMatchObject({
      act: 'ask',
      from: null,
      proposal: false,
      next: { state: 'asked', version: 1, onHold: false, previousState: null },
      changes: [],
      effects: ['tell_librarian'],
      follows: [],
    });
  });

  it('moves the thing, remembers the last open state, and says what follows', () => {
    expect(decided(at('asked'), 'lend', 'librarian')).toMatchObject({
      from: 'asked',
      next: { state: 'lent', version: 5, onHold: false, previousState: 'asked' },
      changes: ['take_copy'],
      effects: ['tell_reader'],
      follows: ['check'],
    });
  });

  it('without consequences has none', () => {
    expect(decided(at('lent'), 'give_back', 'reader')).toMatchObject({
      changes: [],
      effects: [],
      follows: [],
    });
  });

  it('on itself keeps the state, and what was before it', () => {
    expect(decided(at('lent', { previousState: 'asked' }), 'extend', 'librarian').next).toEqual(
      at('lent', { version: 5, previousState: 'asked' }),
    );
  });

  it('out of a state that is not open keeps the last open one', () => {
    expect(decided(at('returned', { previousState: 'late' }), 'close', 'system').next.previousState).toBe(
      'late',
    );
    expect(decided(at('late', { previousState: 'lent' }), 'give_back', 'reader').next.previousState).toBe(
      'late',
    );
  });

  it('that goes back finds the last open state again, or the one its end names', () => {
    expect(decided(at('refused', { previousState: 'late' }), 'reopen', 'librarian').next.state).toBe('late');
    expect(decided(at('lost', { previousState: 'late' }), 'reopen', 'librarian').next.state).toBe('asked');
    expect(() => decided(at('refused'), 'reopen', 'librarian')).toThrow(
      'No state to go back to from refused',
    );
  });

  it('that opens a thing cannot stay where it is', () => {
    const definition = { ...LOAN, acts: { ask: { from: [], to: '$same', by: ['reader'] } } };
    expect(() => verdict(null, 'ask', 'reader', SOME_FACTS, definition)).toThrow('relative target');
  });
});

describe('an act is refused', () => {
  it.each([
    ['when nobody knows it', at('asked'), 'burn', 'librarian', 'act_unknown', { act: 'burn' }],
    ['to a role it is not open to', at('asked'), 'lend', 'reader', 'act_not_for_role', { act: 'lend', role: 'reader', roles: 'librarian' }],
    ['from a state it is not made from', at('lent'), 'lend', 'librarian', 'act_not_from_state', { act: 'lend', state: 'lent' }],
    ['before the thing is opened', null, 'lend', 'librarian', 'act_not_from_state', { act: 'lend', state: '' }],
    ['when it would open the thing a second time', at('asked'), 'ask', 'reader', 'act_not_from_state', { act: 'ask', state: 'asked' }],
    ['when the thing is held already', at('asked', { onHold: true }), 'rest', 'librarian', 'already_on_hold', {}],
    ['when there is no hold to end', at('asked'), 'wake', 'librarian', 'not_on_hold', {}],
  ])('%s', (_when, snapshot, act, role, code, params) => {
    expect(verdict(snapshot, act, role)).toEqual({ refusal: { code, params } });
  }); // prettier-ignore

  it('names every role it is open to', () => {
    expect(verdict(at('lent'), 'give_back', 'funder')).toMatchObject({
      refusal: { params: { roles: 'reader, librarian' } },
    });
  });

  it('by the first guard that says no', () => {
    expect(
      verdict(at('asked'), 'lend', 'librarian', { ...SOME_FACTS, copies: 0, cardValid: false }),
    ).toMatchObject({
      refusal: { code: 'no_place_left' },
    });
    expect(verdict(at('asked'), 'lend', 'librarian', { ...SOME_FACTS, cardValid: false })).toMatchObject({
      refusal: { code: 'consent_missing' },
    });
  });

  it('by its position before any guard is asked', () => {
    expect(verdict(at('lent'), 'lend', 'librarian', { ...SOME_FACTS, copies: 0 })).toMatchObject({
      refusal: { code: 'act_not_from_state' },
    });
  });
});

describe('a proposal', () => {
  it('is journaled, changes nothing, sets no timer, and asks those who may to confirm', () => {
    expect(decided(at('lent', { previousState: 'asked' }), 'lose', 'reader')).toEqual({
      act: 'lose',
      from: 'lent',
      proposal: true,
      next: at('lent', { version: 5, previousState: 'asked' }),
      changes: [],
      effects: ['task_confirm_proposal'],
      follows: [],
      timers: { arm: [], cancel: [] },
    });
  });

  it('is no proposal from those who may make the act', () => {
    expect(decided(at('lent'), 'lose', 'librarian')).toMatchObject({
      proposal: false,
      next: { state: 'lost' },
      changes: ['write_off'],
    });
  });
});

describe('a hold', () => {
  it('lies over the state, and ends by its own act', () => {
    expect(decided(at('lent'), 'rest', 'librarian').next).toMatchObject({ state: 'lent', onHold: true });
    expect(decided(at('lent', { onHold: true }), 'wake', 'librarian').next).toMatchObject({ onHold: false });
  });

  it('stays while the thing goes from one open state to another, and ends when it is over', () => {
    expect(decided(at('lent', { onHold: true }), 'chase', 'system').next.onHold).toBe(true);
    expect(decided(at('lent', { onHold: true }), 'give_back', 'reader').next.onHold).toBe(false);
    expect(decided(at('lent', { onHold: true }), 'refuse', 'librarian').next.onHold).toBe(false);
  });
});

describe('what stands open from here', () => {
  it('is told to each role in the order of the definition, guards apart', () => {
    expect(actsFromHere(LOAN, null, 'reader')).toEqual(['ask']);
    expect(actsFromHere(LOAN, at('lent'), 'reader')).toEqual(['extend', 'give_back', 'lose']);
    expect(actsFromHere(LOAN, at('asked', { onHold: true }), 'librarian')).toEqual([
      'lend',
      'refuse',
      'wake',
    ]);
    expect(actsFromHere(LOAN, at('lent'), 'funder')).toEqual([]);
  });

  it('comes with what is asked for, and with what stands in its way', () => {
    const open = (copies: number): ReturnType<typeof possibleActs> =>
      possibleActs(LOAN, at('asked'), 'librarian', { ...SOME_FACTS, copies }, LOAN_GUARDS, NOW);
    expect(open(1)).toEqual([
      { act: 'lend', refusal: null, proposal: false, needs: [], may: ['note'] },
      { act: 'refuse', refusal: null, proposal: false, needs: ['reason'], may: [] },
      { act: 'rest', refusal: null, proposal: false, needs: [], may: [] },
    ]);
    expect(open(0)[0]).toMatchObject({ act: 'lend', refusal: { code: 'no_place_left' } });
  });

  it('says which acts would only be proposals', () => {
    const acts = possibleActs(LOAN, at('lent'), 'reader', SOME_FACTS, LOAN_GUARDS, NOW);
    expect(acts.map(({ act, proposal }) => [act, proposal])).toEqual([
      ['extend', true],
      ['give_back', false],
      ['lose', true],
    ]);
  });

  it('asks guards beforehand without any input', () => {
    const seen: unknown[] = [];
    const guards = { ...LOAN_GUARDS, in_stock: (context: unknown) => (seen.push(context), null) };
    possibleActs(LOAN, at('asked'), 'librarian', SOME_FACTS, guards, NOW);
    expect(seen).toEqual([
      { snapshot: at('asked'), input: null, role: 'librarian', facts: SOME_FACTS, now: NOW },
    ]);
  });
});

describe('the timers of a decision', () => {
  const names = (timers: Decision['timers']): string[] => timers.arm.map(({ name }) => name).sort();

  it('are those of the state it leads to, in the place of those of the state it leaves', () => {
    const { timers } = decided(at('asked'), 'lend', 'librarian', {
      ...SOME_FACTS,
      subjects: { next_readers: ['a'] },
    });
    expect(names(timers)).toEqual(['due_soon', 'overdue', 'reading', 'waiting_reader']);
    expect(timers.cancel).toContain('unanswered');
  });

  it('are left alone by an act that changes no date, and set again by one that does', () => {
    expect(decided(at('lent'), 'check', 'system').timers).toEqual({ arm: [], cancel: [] });
    expect(names(decided(at('lent'), 'extend', 'librarian').timers)).toEqual(['overdue', 'reading']);
  });
});

describe('an act that opens the thing and may only be proposed', () => {
  it('leads where the act leads: there is no state to stay in', () => {
    const { ask } = LOAN.acts;
    if (!ask) throw new Error('Nobody asks');
    const proposed: WorkflowDefinition = {
      ...LOAN,
      acts: { ...LOAN.acts, ask: { ...ask, by: ['librarian'], proposedBy: ['reader'] } },
    };
    const found = verdict(null, 'ask', 'reader', SOME_FACTS, proposed);
    expect(found).toMatchObject({
      decision: { proposal: true, from: null, next: { state: 'asked', version: 1 } },
    });
  });
});

describe('what cannot be run', () => {
  it('is a guard without implementation', () => {
    const context = { snapshot: null, input: null, role: 'reader', facts: SOME_FACTS, now: NOW };
    expect(() => runGuards(['in_stock', 'unheard'], LOAN_GUARDS, context)).toThrow(
      'Guard without implementation: unheard',
    );
  });

  it('is a state that the definition does not know', () => {
    expect(stateOf(LOAN, 'late').owner).toBe('reader');
    expect(() => stateOf(LOAN, 'burnt')).toThrow('State unknown to loan version 1: burnt');
  });

  it('hands the input, the role and the hour to each guard', () => {
    const seen: unknown[] = [];
    const guards = { ...LOAN_GUARDS, card_valid: (context: unknown) => (seen.push(context), null) };
    decide(
      LOAN,
      at('asked'),
      { act: 'lend', role: 'librarian', input: { note: 'x' }, facts: SOME_FACTS, now: NOW },
      guards,
    );
    expect(seen).toEqual([
      { snapshot: at('asked'), input: { note: 'x' }, role: 'librarian', facts: SOME_FACTS, now: NOW },
    ]);
  });
});
