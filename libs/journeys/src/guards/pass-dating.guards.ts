import { addHours, refusal, type Refusal } from '@passerelle/kernel';
import type { EventFacts } from '../domain/facts';
import type { JourneyGuard } from './journey-guard';
import { known, textIn } from './known-topic';

/** A sheet filled without network counts when it is sent within two days of the event. */
export const LATE_SHEET_HOURS = 48;

/** The states an arrival is noted from: an undone one leads back to the one it came from. */
const BEFORE_ARRIVAL: ReadonlySet<string> = new Set(['invited', 'confirmed', 'admitted', 'absent']);

/**
 * Conditions of the Pass Dating. Asked beforehand, what depends on the event that the act will name is left open: the page
 * offers the events that can be chosen.
 */
export const PASS_DATING_GUARDS = {
  event_planned: {
    needs: ['event'],
    run: ({ facts, input, now }) => (input === null ? null : eventPlanned(known(facts, 'event'), now)),
  },
  overbooking_left: {
    needs: ['event'],
    run: ({ facts, input }) => (input === null ? null : invitationLeft(known(facts, 'event'))),
  },
  event_not_over: {
    needs: ['event'],
    run: ({ facts, now }) => eventNotOver(known(facts, 'event'), now),
  },
  seat_left: {
    needs: ['event'],
    run: ({ facts }) => seatLeft(known(facts, 'event')),
  },
  event_open_or_late_sheet: {
    needs: ['event'],
    run: ({ facts, now }) => {
      const { state, endsAt } = known(facts, 'event');
      if (endsAt === null || (state !== 'open' && state !== 'closed')) return refusal('event_not_open');
      return isBefore(now, addHours(endsAt, LATE_SHEET_HOURS))
        ? null
        : refusal('check_in_too_late', { hours: LATE_SHEET_HOURS });
    },
  },
  late_sheet_has_reason: {
    needs: ['event'],
    run: ({ facts, input, snapshot }) => {
      const late = snapshot?.state === 'absent' || known(facts, 'event').state === 'closed';
      if (!late || input === null || textIn(input, 'sentence')) return null;
      return refusal('sentence_required', { act: 'check_in' });
    },
  },
  arrival_is_last: {
    needs: ['event'],
    run: ({ facts, snapshot }) => {
      const last = known(facts, 'event').arrived && BEFORE_ARRIVAL.has(snapshot?.previousState ?? '');
      return last ? null : refusal('arrival_not_last');
    },
  },
  arrival_recent: {
    needs: ['event'],
    run: ({ facts, now }) => {
      const { state, endsAt } = known(facts, 'event');
      if (state === 'open' || (endsAt !== null && isBefore(now, addHours(endsAt, LATE_SHEET_HOURS))))
        return null;
      return refusal('undo_check_in_too_late', { hours: LATE_SHEET_HOURS });
    },
  },
  nobody_met: {
    needs: ['event'],
    run: ({ facts }) => (known(facts, 'event').meetingNoted ? refusal('meeting_noted') : null),
  },
  event_over: {
    needs: ['event'],
    run: ({ facts, now }) => {
      const { state, endsAt } = known(facts, 'event');
      const over = state === 'closed' || (state !== 'cancelled' && endsAt !== null && !isBefore(now, endsAt));
      return over ? null : refusal('event_not_closed');
    },
  },
  mutual_interest_or_reason: {
    needs: ['event'],
    run: ({ facts, input }) => {
      if (known(facts, 'event').mutualYes || input === null || textIn(input, 'sentence')) return null;
      return refusal('no_mutual_yes');
    },
  },
} as const satisfies Record<string, JourneyGuard>;

/** The event is planned and has not begun. */
export function eventPlanned({ state, startsAt }: EventFacts, now: string): Refusal | null {
  const ahead = state === 'planned' && startsAt !== null && isBefore(now, startsAt);
  return ahead ? null : refusal('event_not_planned');
}

/** One invitation more stays within the seats and their stated overbooking. */
export function invitationLeft({ invitationsLeft }: EventFacts): Refusal | null {
  return invitationsLeft > 0 ? null : refusal('event_overbooked');
}

/** The event is planned or being held, and its end is not past. */
export function eventNotOver({ state, endsAt }: EventFacts, now: string): Refusal | null {
  const awaited = (state === 'planned' || state === 'open') && endsAt !== null && isBefore(now, endsAt);
  return awaited ? null : refusal('event_over');
}

/** A seat is left; two people who want the last one at the same time are told apart when it is taken. */
export function seatLeft({ seatsLeft }: EventFacts): Refusal | null {
  return seatsLeft > 0 ? null : refusal('no_seat_left');
}

function isBefore(instant: string, other: string): boolean {
  return Date.parse(instant) < Date.parse(other);
}
