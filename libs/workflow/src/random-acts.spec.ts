import fc from 'fast-check';
import { actsFromHere } from './allowed-acts';
import { decide, type Decision, type Verdict } from './decide';
import { LOAN, LOAN_GUARDS, SOME_FACTS } from './example-workflow';
import { replay, type RecordedEdge } from './replay';
import type { Snapshot } from './snapshot';
import { nextDue, timersFor } from './timers';

const ROLES = ['reader', 'librarian', 'system', 'funder'] as const;
const instants = fc
  .date({ min: new Date('2025-01-01T00:00:00Z'), max: new Date('2030-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
/** Each step picks a role and, among the acts open to it, one. */
const walks = fc.array(fc.tuple(fc.constantFrom(...ROLES), fc.nat(30), instants), { maxLength: 40 });

interface Walked {
  readonly snapshot: Snapshot | null;
  readonly journal: readonly RecordedEdge[];
  readonly alive: ReadonlySet<string>;
}

/** Makes the acts of a walk, those that stand open only, and keeps journal and timers as the engine does. */
function walk(steps: readonly (readonly [string, number, string])[]): Walked {
  let snapshot: Snapshot | null = null;
  const journal: RecordedEdge[] = [];
  const alive = new Set<string>();
  for (const [role, pick, now] of steps) {
    const open = actsFromHere(LOAN, snapshot, role);
    const act = open[pick % open.length];
    if (!act) continue;
    const facts = { ...SOME_FACTS, subjects: { next_readers: ['ana'] } };
    const verdict: Verdict = decide(LOAN, snapshot, { act, role, input: {}, facts, now }, LOAN_GUARDS);
    if ('refusal' in verdict) throw new Error(`${act}: ${verdict.refusal.code}`);
    const decision: Decision = verdict.decision;
    const { from, next, proposal, timers } = decision;
    for (const name of timers.cancel) alive.delete(name);
    for (const { name } of timers.arm) alive.add(name);
    journal.push({ version: next.version, act, from, to: next.state, proposal, definitionVersion: 1 });
    snapshot = next;
  }
  return { snapshot, journal, alive };
}

const definitionOf = (version: number): typeof LOAN | undefined => (version === 1 ? LOAN : undefined);

describe('whatever acts are made, in whatever order', () => {
  it('the journal replayed gives the present state', () => {
    fc.assert(
      fc.property(walks, (steps) => {
        const { snapshot, journal } = walk(steps);
        const replayed = replay(journal, definitionOf);
        expect(replayed).toEqual(
          snapshot ? { snapshot, definitionVersion: 1 } : { mismatch: 'empty_journal', atVersion: 0 },
        );
      }),
      { numRuns: 500 },
    );
  });

  it('a journal without one of its lines, the last apart, never replays', () => {
    fc.assert(
      fc.property(walks, fc.nat(), (steps, place) => {
        const { journal } = walk(steps);
        fc.pre(journal.length > 1);
        const without = journal.filter((_, index) => index !== place % (journal.length - 1));
        expect(replay(without, definitionOf)).toHaveProperty('mismatch');
      }),
    );
  });

  it('no timer outlives the states it covers, and a hold never outlives the open ones', () => {
    fc.assert(
      fc.property(walks, (steps) => {
        const { snapshot, alive } = walk(steps);
        for (const name of alive) expect(LOAN.timers[name]?.while).toContain(snapshot?.state);
        if (snapshot?.onHold) expect(LOAN.states[snapshot.state]?.kind).toBe('open');
      }),
      { numRuns: 500 },
    );
  });
});

describe('whatever the hour', () => {
  it('a timer that fires again is due later than now', () => {
    const repeating = Object.values(LOAN.timers).filter(({ every }) => every);
    fc.assert(
      fc.property(instants, fc.constantFrom(...repeating), fc.nat(5), (now, timer, tries) => {
        const due = nextDue(timer, tries, now);
        expect(due === null || due > now).toBe(true);
      }),
    );
  });

  it('a timer counted from an entry is due later than the entry', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom('asked', 'returned'), (now, state) => {
        for (const { dueAt } of timersFor(LOAN, state, now, SOME_FACTS)) expect(dueAt > now).toBe(true);
      }),
    );
  });
});
