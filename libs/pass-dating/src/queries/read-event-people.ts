import type { InvitationState } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';

/** One person of a Pass Dating. */
export interface EventPerson {
  readonly journeyId: string;
  readonly name: string;
  readonly state: InvitationState;
  /** ISO instant of the arrival. */
  readonly arrivedAt: string | null;
}

interface PersonRow {
  journey_id: string;
  first_name: string;
  last_name: string;
  state: InvitationState;
  checked_in_at: Date | null;
}

/** Roles that read the list of persons: the group's staff, and an advisor for the persons followed (row-level security). */
const READERS: ReadonlySet<string> = new Set(['director', 'coordinator', 'referent', 'advisor']);

/** The persons invited to an event or arrived at it, by name; none for the roles that only read the meetings they are part of. */
export async function readEventPeople(tx: Tx, actor: Actor, passDatingId: string): Promise<EventPerson[]> {
  if (!READERS.has(actor.role)) return [];
  const rows = await tx.query<PersonRow[]>(
    `SELECT s.journey_id, c.first_name, c.last_name, s.state, s.checked_in_at
     FROM pass_dating_seats s JOIN journeys j ON j.id = s.journey_id JOIN candidates c ON c.id = j.candidate_id
     WHERE s.pass_dating_id = $1 AND s.state <> 'cancelled' ORDER BY c.last_name, c.first_name, s.journey_id`,
    [passDatingId],
  );
  return rows.map((row) => ({
    journeyId: row.journey_id,
    name: `${row.first_name} ${row.last_name}`,
    state: row.state,
    arrivedAt: row.checked_in_at?.toISOString() ?? null,
  }));
}
