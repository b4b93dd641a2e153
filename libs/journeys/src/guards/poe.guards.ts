import { parisDate, refusal, type Refusal } from '@passerelle/kernel';
import type { PeriodTaken, PoeFacts } from '../domain/facts';
import type { JourneyGuard } from './journey-guard';
import { known, writtenDay } from './known-topic';

/**
 * Conditions of the POE. Asked beforehand without a session in view, what depends on the session that the act will name is
 * left open: the page offers the sessions that can be chosen.
 */
export const POE_GUARDS = {
  session_funded: {
    needs: ['poe'],
    run: ({ facts, input }) => (input === null ? null : sessionFunded(known(facts, 'poe'))),
  },
  session_not_started: {
    needs: ['poe'],
    run: ({ facts, input, now }) => (input === null ? null : sessionNotStarted(known(facts, 'poe'), now)),
  },
  place_left: {
    needs: ['poe'],
    run: ({ facts, input }) => {
      const poe = known(facts, 'poe');
      return input === null && poe.id === null ? null : placeLeft(poe);
    },
  },
  no_place_left: {
    needs: ['poe'],
    run: ({ facts, input, now }) => (input === null ? null : noPlaceLeft(known(facts, 'poe'), now)),
  },
  first_on_list: {
    needs: ['poe'],
    run: ({ facts }) => {
      const { firstOnList, rank } = known(facts, 'poe');
      return firstOnList ? null : refusal('not_first_in_line', { rank: rank ?? '?' });
    },
  },
  no_overlap_in_group: {
    needs: ['poe'],
    run: ({ facts, input }) => (input === null ? null : noOverlap(known(facts, 'poe').overlaps)),
  },
  not_begun_by_person: {
    needs: ['poe'],
    run: ({ facts }) => {
      const { signedIn, startsOn } = known(facts, 'poe');
      return signedIn ? refusal('session_already_started', { date: writtenDay(startsOn) }) : null;
    },
  },
  session_begun: {
    needs: ['poe'],
    run: ({ facts, now }) => sessionBegun(known(facts, 'poe'), now),
  },
  signed_in: {
    needs: ['poe'],
    run: ({ facts }) => (known(facts, 'poe').signedIn ? null : refusal('not_signed_on_first_day')),
  },
  final_review_recorded: {
    needs: ['poe'],
    run: ({ facts }) => (known(facts, 'poe').finalReviewRecorded ? null : refusal('final_review_missing')),
  },
} as const satisfies Record<string, JourneyGuard>;

/** A funder's agreement is recorded and the session stands. */
export function sessionFunded({ id, state }: PoeFacts): Refusal | null {
  if (id === null || state === 'cancelled' || state === 'ended') return refusal('session_not_available');
  return state === 'planned' ? refusal('session_not_funded') : null;
}

/** The first day of the session is still ahead. */
export function sessionNotStarted(poe: PoeFacts, now: string): Refusal | null {
  if (poe.startsOn === null) return refusal('session_not_available');
  return hasBegun(poe, now) ? refusal('session_entry_closed', { date: writtenDay(poe.startsOn) }) : null;
}

/** The first day of the session has come. */
export function sessionBegun(poe: PoeFacts, now: string): Refusal | null {
  return hasBegun(poe, now) ? null : refusal('session_not_started', { date: writtenDay(poe.startsOn) });
}

/** The last day of the session is not past. */
export function sessionNotOver({ endsOn }: PoeFacts, now: string): Refusal | null {
  return endsOn !== null && parisDate(now) <= endsOn ? null : refusal('session_not_available');
}

/** A place is left; two people who want the last one at the same time are told apart when it is taken. */
export function placeLeft({ placesLeft }: PoeFacts): Refusal | null {
  return placesLeft > 0 ? null : refusal('no_place_left');
}

/** No POE and no contract of this person in the group covers a day of the session. */
export function noOverlap(taken: PeriodTaken | null): Refusal | null {
  if (!taken) return null;
  const days = { from: writtenDay(taken.from), to: writtenDay(taken.to) };
  return taken.kind === 'poe' ? refusal('overlapping_poe', days) : refusal('overlapping_contract', days);
}

function noPlaceLeft(poe: PoeFacts, now: string): Refusal | null {
  const closed = poe.id === null || poe.state === 'cancelled' || poe.state === 'ended';
  if (closed) return refusal('session_not_available');
  if (hasBegun(poe, now)) return refusal('session_entry_closed', { date: writtenDay(poe.startsOn) });
  return poe.placesLeft > 0 ? refusal('place_still_left', { places: poe.placesLeft }) : null;
}

function hasBegun({ startsOn }: PoeFacts, now: string): boolean {
  return startsOn !== null && parisDate(now) >= startsOn;
}
