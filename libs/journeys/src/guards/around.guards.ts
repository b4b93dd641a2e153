import { addMonths, parisDate, refusal, type Refusal } from '@passerelle/kernel';
import type { GuardContext } from '@passerelle/workflow';
import type { JourneyFacts } from '../domain/facts';
import type { JourneyGuard } from './journey-guard';
import { known, textIn } from './known-topic';
import { eventNotOver, eventPlanned, invitationLeft, seatLeft } from './pass-dating.guards';
import {
  noOverlap,
  placeLeft,
  sessionBegun,
  sessionFunded,
  sessionNotOver,
  sessionNotStarted,
} from './poe.guards';

/** A journey can be opened again during one year. */
export const REOPEN_MONTHS = 12;

/** Ends that do not lead back to the last open state: no seat and no place is wanted again. */
const REOPENS_ELSEWHERE: ReadonlySet<string> = new Set(['poe_interrupted', 'contract_terminated']);

/** Conditions of the acts that can be made at any step. */
export const AROUND_GUARDS = {
  someone_is_named: {
    needs: [],
    run: ({ input }) => {
      if (input === null || textIn(input, 'new_referent') || textIn(input, 'new_advisor')) return null;
      return refusal('input_missing', { act: 'reassign', fields: 'Nouveau référent ou nouveau conseiller' });
    },
  },
  within_own_structure: {
    needs: ['assignment'],
    run: ({ facts, input }) =>
      input === null || known(facts, 'assignment').namedWithinReach ? null : refusal('new_owner_outside'),
  },
  within_twelve_months: {
    needs: ['person'],
    run: ({ facts, now }) => {
      const { endedAt } = known(facts, 'person');
      const open = endedAt !== null && parisDate(now) <= addMonths(parisDate(endedAt), REOPEN_MONTHS);
      return open ? null : refusal('reopen_window_closed', { months: REOPEN_MONTHS });
    },
  },
} as const satisfies Record<string, JourneyGuard>;

/**
 * The seat or the place that the last open state rests on can be had again: the guards of that state, once more. The part for
 * Pass Dating and POE of the guard `place_can_be_found_again`; it needs the topics `event` and `poe`.
 */
export function placeCanBeFoundAgain({ snapshot, facts, now }: GuardContext<JourneyFacts>): Refusal | null {
  if (!snapshot || REOPENS_ELSEWHERE.has(snapshot.state)) return null;
  const event = (): NonNullable<JourneyFacts['event']> => known(facts, 'event');
  const poe = (): NonNullable<JourneyFacts['poe']> => known(facts, 'poe');
  switch (snapshot.previousState) {
    case 'invited':
      return eventPlanned(event(), now) ?? invitationLeft(event());
    case 'confirmed':
      return eventNotOver(event(), now) ?? seatLeft(event());
    case 'poe_waitlisted':
      return sessionNotStarted(poe(), now);
    case 'place_proposed':
    case 'poe_enrolled':
      return (
        sessionFunded(poe()) ?? sessionNotStarted(poe(), now) ?? placeLeft(poe()) ?? noOverlap(poe().overlaps)
      );
    case 'poe_running':
      return (
        sessionFunded(poe()) ??
        sessionBegun(poe(), now) ??
        sessionNotOver(poe(), now) ??
        placeLeft(poe()) ??
        noOverlap(poe().overlaps)
      );
    case null:
    default:
      return null;
  }
}
