import type { PoeFacts } from '../domain/facts';
import { POE_GUARDS } from './poe.guards';

const NOW = '2026-03-10T09:00:00.000Z';
const funded: PoeFacts = {
  id: 's',
  state: 'funded',
  startsOn: '2026-03-16',
  endsOn: '2026-04-30',
  placesLeft: 1,
  rank: null,
  firstOnList: false,
  signedIn: false,
  finalReviewRecorded: false,
  overlaps: null,
};
const none: PoeFacts = { ...funded, id: null, state: null, startsOn: null, endsOn: null, placesLeft: 0 };
const full: PoeFacts = { ...funded, placesLeft: 0 };

interface Case {
  poe: PoeFacts;
  input?: Record<string, unknown> | null;
  now?: string;
}

function judge(guard: keyof typeof POE_GUARDS, { poe, input = {}, now = NOW }: Case) {
  const refusal = POE_GUARDS[guard].run({
    snapshot: { state: 'shortlisted', version: 1, onHold: false, previousState: null },
    input,
    role: 'coordinator',
    facts: { dates: {}, subjects: {}, poe },
    now,
  });
  return refusal?.code ?? 'passes';
}

/** Midnight of the first day in Paris, still the day before in UTC. */
const FIRST_MIDNIGHT = '2026-03-15T23:00:00.000Z';

describe('conditions of the POE', () => {
  it.each<[string, keyof typeof POE_GUARDS, Case, string]>([
    ['a funded session takes people', 'session_funded', { poe: funded }, 'passes'],
    [
      'a session without funder does not',
      'session_funded',
      { poe: { ...funded, state: 'planned' } },
      'session_not_funded',
    ],
    [
      'a cancelled one does not',
      'session_funded',
      { poe: { ...funded, state: 'cancelled' } },
      'session_not_available',
    ],
    ['one of another programme does not', 'session_funded', { poe: none }, 'session_not_available'],
    [
      'before the session is named, nothing stands in the way',
      'session_funded',
      { poe: none, input: null },
      'passes',
    ],

    ['one enters before the first day', 'session_not_started', { poe: funded }, 'passes'],
    [
      'and no more from its midnight in Paris',
      'session_not_started',
      { poe: funded, now: FIRST_MIDNIGHT },
      'session_entry_closed',
    ],
    ['an unknown session is not entered', 'session_not_started', { poe: none }, 'session_not_available'],

    ['a place is left', 'place_left', { poe: funded }, 'passes'],
    ['no place is left', 'place_left', { poe: full }, 'no_place_left'],
    [
      'the page knows it for the session waited for',
      'place_left',
      { poe: full, input: null },
      'no_place_left',
    ],
    ['the page asks which session first', 'place_left', { poe: none, input: null }, 'passes'],

    ['one waits for a full session', 'no_place_left', { poe: full }, 'passes'],
    ['one does not wait when a place is left', 'no_place_left', { poe: funded }, 'place_still_left'],
    [
      'one does not wait for a session under way',
      'no_place_left',
      { poe: full, now: FIRST_MIDNIGHT },
      'session_entry_closed',
    ],
    [
      'one does not wait for a cancelled session',
      'no_place_left',
      { poe: { ...full, state: 'cancelled' } },
      'session_not_available',
    ],

    [
      'the longest wait comes first',
      'first_on_list',
      { poe: { ...funded, rank: 1, firstOnList: true } },
      'passes',
    ],
    ['nobody is passed over', 'first_on_list', { poe: { ...funded, rank: 2 } }, 'not_first_in_line'],

    ['nothing overlaps', 'no_overlap_in_group', { poe: funded }, 'passes'],
    [
      'another POE overlaps',
      'no_overlap_in_group',
      { poe: { ...funded, overlaps: { kind: 'poe', from: '2026-03-01', to: '2026-04-01' } } },
      'overlapping_poe',
    ],
    [
      'a contract overlaps',
      'no_overlap_in_group',
      { poe: { ...funded, overlaps: { kind: 'contract', from: '2026-03-01', to: '2026-04-01' } } },
      'overlapping_contract',
    ],

    [
      'who never came frees the place, even after noon',
      'not_begun_by_person',
      { poe: funded, now: '2026-03-16T11:30:00.000Z' },
      'passes',
    ],
    [
      'who signed in has begun',
      'not_begun_by_person',
      { poe: { ...funded, signedIn: true } },
      'session_already_started',
    ],

    ['the POE begins on its first day', 'session_begun', { poe: funded, now: FIRST_MIDNIGHT }, 'passes'],
    [
      'and not before',
      'session_begun',
      { poe: funded, now: '2026-03-15T22:59:59.000Z' },
      'session_not_started',
    ],

    ['one begins having signed', 'signed_in', { poe: { ...funded, signedIn: true } }, 'passes'],
    ['and not without', 'signed_in', { poe: funded }, 'not_signed_on_first_day'],

    [
      'one completes with a final review',
      'final_review_recorded',
      { poe: { ...funded, finalReviewRecorded: true } },
      'passes',
    ],
    ['and not without', 'final_review_recorded', { poe: funded }, 'final_review_missing'],
  ])('%s', (_name, guard, given, expected) => {
    expect(judge(guard, given)).toBe(expected);
  });

  it('say days as people write them', () => {
    const refusal = POE_GUARDS.session_begun.run({
      snapshot: null,
      input: {},
      role: 'system',
      facts: { dates: {}, subjects: {}, poe: funded },
      now: NOW,
    });
    expect(refusal?.params).toEqual({ date: '16\u00a0mars\u00a02026' });
  });
});
