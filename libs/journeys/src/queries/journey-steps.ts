import type { EnrolmentState, InvitationState } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';

/** A Pass Dating the person was invited to. Instants are ISO. */
export interface EventOfJourney {
  readonly id: string;
  readonly startsAt: string;
  readonly place: string;
  readonly state: InvitationState;
}

/** A POE session the person has, waits for or had a place in. Days are YYYY-MM-DD. */
export interface SessionOfJourney {
  readonly id: string;
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly state: EnrolmentState;
}

/** The events and sessions of one journey, the latest first. The caller has checked that the journey exists for the reader. */
export async function readJourneySteps(
  tx: Tx,
  journeyId: string,
): Promise<{ passDatings: EventOfJourney[]; poeSessions: SessionOfJourney[] }> {
  const events = await tx.query<(Omit<EventOfJourney, 'startsAt'> & { starts_at: Date })[]>(
    `SELECT p.id, p.starts_at, p.place, s.state FROM pass_dating_seats s JOIN pass_datings p ON p.id = s.pass_dating_id
     WHERE s.journey_id = $1 AND s.state <> 'cancelled' ORDER BY p.starts_at DESC, p.id`,
    [journeyId],
  );
  const poeSessions = await tx.query<SessionOfJourney[]>(
    `SELECT s.id, s.name, s.starts_on::text AS "startsOn", s.ends_on::text AS "endsOn", e.state
     FROM poe_enrolments e JOIN poe_sessions s ON s.id = e.poe_session_id
     WHERE e.journey_id = $1 AND e.state <> 'left' ORDER BY s.starts_on DESC, s.id`,
    [journeyId],
  );
  return {
    passDatings: events.map(({ starts_at, ...event }) => ({ ...event, startsAt: starts_at.toISOString() })),
    poeSessions,
  };
}
