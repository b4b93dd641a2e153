import type { ExitFacts } from '../domain/facts';
import { EXIT_GUARDS } from './exit.guards';

const exited: ExitFacts = { happenedOn: '2026-03-01', answeredMonths: [], expectedMonths: [], lastTries: 0 };

function judge(
  guard: keyof typeof EXIT_GUARDS,
  exit: ExitFacts,
  input: Record<string, unknown> | null = null,
) {
  return (
    EXIT_GUARDS[guard].run({
      snapshot: { state: 'exited', version: 1, onHold: false, previousState: null },
      input,
      role: 'coordinator',
      facts: { dates: {}, subjects: {}, exit },
      now: '2026-06-01T09:00:00.000Z',
    })?.code ?? 'passes'
  );
}

describe('conditions of the follow-up', () => {
  it.each<[string, ExitFacts, Record<string, unknown> | null, string]>([
    ['the month asked for is due', { ...exited, expectedMonths: [3] }, { follow_up_month: '3' }, 'passes'],
    [
      'another month is due',
      { ...exited, expectedMonths: [3] },
      { follow_up_month: '6' },
      'follow_up_not_expected',
    ],
    ['asked beforehand, one is due', { ...exited, expectedMonths: [3] }, null, 'passes'],
    ['asked beforehand, none is due', exited, null, 'follow_up_not_expected'],
  ])('an answer is taken when %s: %#', (_when, exit, input, expected) => {
    expect(judge('follow_up_expected', exit, input)).toBe(expected);
  });

  it.each<[string, ExitFacts, string]>([
    ['the last one is answered', { ...exited, answeredMonths: [12] }, 'passes'],
    ['only the others are', { ...exited, answeredMonths: [3, 6] }, 'follow_up_pending'],
    ['it was asked for three times', { ...exited, lastTries: 3 }, 'passes'],
    ['it was asked for twice', { ...exited, lastTries: 2 }, 'follow_up_pending'],
  ])('the follow-up closes when %s', (_when, exit, expected) => {
    expect(judge('last_follow_up_answered_or_tried', exit)).toBe(expected);
  });
});
